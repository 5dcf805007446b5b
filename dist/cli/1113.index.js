"use strict";
exports.id = 1113;
exports.ids = [1113];
exports.modules = {

/***/ 83166:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/pod/pod.ts
var pod = __webpack_require__(83968);
// EXTERNAL MODULE: ./src/pod/content/outcome.ts
var outcome = __webpack_require__(46541);
// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
// EXTERNAL MODULE: ./src/pod/content/probe-command.ts
var probe_command = __webpack_require__(46227);
// EXTERNAL MODULE: ./src/pod/ready-time.ts
var ready_time = __webpack_require__(57368);
;// CONCATENATED MODULE: ./src/convert/validator-checks.ts



const probeFields = {
    startup: 'startupProbe',
    readiness: 'readinessProbe',
    liveness: 'livenessProbe',
};
/** @throws CanaryError (input) for an argument that no process can be given */
function checksOf(pod, container) {
    const checks = [];
    const lost = [];
    for (const kind of ['startup', 'readiness', 'liveness']) {
        const probe = container[probeFields[kind]];
        if (probe === null)
            continue;
        const obstacle = obstacleOf(probe.handler);
        if (obstacle === null)
            checks.push(checkOf(kind, probe, pod, container));
        else
            lost.push(`the ${probeFields[kind]} is left out: ${obstacle}`);
    }
    return { checks, lost };
}
function obstacleOf(handler) {
    if (handler.action === 'httpGet' && handler.protocol === 'HTTP2' && handler.scheme === 'HTTP') {
        return 'a check speaks HTTP/1 where there is no TLS';
    }
    return handler.action === 'grpc' && handler.mode === 'TLS' ? 'a check speaks gRPC in plain' : null;
}
function checkOf(kind, probe, pod, container) {
    const { handler } = probe;
    const timing = timingOf(kind, probe, pod, container);
    const fields = [
        { key: handler.action, value: actionOf(handler, container) },
        { key: 'initialDelaySeconds', value: probe.initialDelaySeconds },
        { key: 'timeoutSeconds', value: timing.timeout, comments: timing.comments },
        { key: 'periodSeconds', value: probe.periodSeconds },
        { key: 'successThreshold', value: probe.successThreshold },
        { key: 'failureThreshold', value: timing.failureThreshold },
    ];
    return {
        comments: commentsOf(handler),
        fields: [
            { key: 'name', value: kind },
            { key: 'description', value: `${probeFields[kind]} of container ${container.name}` },
            { key: 'probe', value: { fields } },
        ],
    };
}
function commentsOf(handler) {
    if (handler.action !== 'httpGet')
        return [];
    const redirects = 'A redirect to another host passes in Kubernetes, as every status from 200 to 399 does; a check wants 200 to 299 in the end.';
    const isVerified = 'The certificate is not verified, as in Kubernetes.';
    return handler.scheme === 'HTTPS' ? [redirects, isVerified] : [redirects];
}
/** In a check nothing is expanded: what kubelet would put in place of `$(NAME)` stands there already. */
function actionOf(handler, container) {
    switch (handler.action) {
        case 'exec':
            return (0,commented_yaml/* mapping */.pq)({ command: (0,probe_command/* probeCommand */.C)(handler.command, container) });
        case 'httpGet': {
            const { scheme, host, port, path, httpHeaders } = handler;
            const headers = httpHeaders.map(({ name, value }) => (0,commented_yaml/* mapping */.pq)({ name, value }));
            return (0,commented_yaml/* mapping */.pq)({
                ...(host === null ? {} : { host }),
                ...{ path, port, scheme },
                ...(headers.length === 0 ? {} : { httpHeaders: headers }),
            });
        }
        case 'tcpSocket': {
            const { host, port } = handler;
            return (0,commented_yaml/* mapping */.pq)({ ...(host === null ? {} : { host }), port });
        }
        case 'grpc': {
            const { port, service } = handler;
            return (0,commented_yaml/* mapping */.pq)({ port, ...(service === '' ? {} : { service }) });
        }
    }
}
/**
 * A probe's `timeoutSeconds` is that of each attempt, a check's that of all of them. So a check is given
 * the time in which Kubernetes would still be content, and what passes there in time passes here.
 */
function timingOf(kind, probe, pod, { startupProbe }) {
    const { timeoutSeconds, periodSeconds, failureThreshold, initialDelaySeconds } = probe;
    const each = `Of the check as a whole; Kubernetes gives ${timeoutSeconds} s to each attempt, and a check more: an answer that takes longer passes here.`;
    const own = secondsOf(probe);
    if (kind === 'readiness') {
        const timeout = Math.max(own, Math.ceil((0,ready_time/* readyTimeOf */.g)(pod) / 1000) - initialDelaySeconds);
        const patience = 'A readinessProbe that fails is tried again without an end: this is how long a Pod is waited for.';
        const most = Math.ceil(timeout / periodSeconds) + 1;
        return { timeout, failureThreshold: most, comments: [each, patience] };
    }
    const startup = kind === 'liveness' ? startupProbe : null;
    const until = startup === null ? 0 : startup.initialDelaySeconds + secondsOf(startup);
    const before = Math.max(0, until - initialDelaySeconds);
    const waits = `Kubernetes begins it when the startupProbe has passed: its ${before} s are added, and its failures.`;
    return {
        timeout: own + before,
        failureThreshold: failureThreshold + Math.ceil(before / periodSeconds),
        comments: before === 0 ? [each] : [each, waits],
    };
}
/** From the first attempt to the last that could still make it pass. */
function secondsOf(probe) {
    const { timeoutSeconds, periodSeconds, failureThreshold, successThreshold } = probe;
    const attempts = failureThreshold + successThreshold - 1;
    return (attempts - 1) * Math.max(periodSeconds, timeoutSeconds) + timeoutSeconds;
}

// EXTERNAL MODULE: ./src/pod/pod-objects.ts
var pod_objects = __webpack_require__(92681);
// EXTERNAL MODULE: ./src/pod/content/expand.ts
var expand = __webpack_require__(99089);
// EXTERNAL MODULE: ./src/pod/content/field-values.ts
var field_values = __webpack_require__(15608);
;// CONCATENATED MODULE: ./src/convert/validator-environment.ts



/**
 * The variables of a container with their values, from its manifest and the ConfigMaps beside it. A
 * Validator is a file that others read, so values of Secrets are left out.
 *
 * @throws CanaryError (input) for a value that no process can be given
 */
function knownEnvironment(pod, { env, envFrom }, objects) {
    const values = new Map();
    const lost = new Map();
    const lostSources = [];
    for (const { kind, name, prefix, optional } of envFrom) {
        const found = configMapOf(pod, objects, kind, name);
        if (found !== undefined) {
            for (const [key, value] of found)
                values.set(`${prefix}${key}`, value);
        }
        else if (!optional || kind === 'secret') {
            lostSources.push(`the ${kind === 'secret' ? 'Secret' : 'ConfigMap'} ${name}`);
        }
    }
    const expandKnown = (text) => (0,expand/* expand */.f)(text, (name) => values.get(name));
    for (const variable of env) {
        const value = 'value' in variable ? expandKnown(variable.value) : referred(pod, objects, variable.from);
        if (value === null)
            lost.set(variable.name, sourceOf(variable));
        else {
            values.set(variable.name, value);
            lost.delete(variable.name);
        }
    }
    return { values, lost, lostSources, expand: expandKnown };
}
/** Null: nobody knows before it runs. */
function referred(pod, objects, from) {
    if (from.kind === 'configMap') {
        return configMapOf(pod, objects, from.kind, from.name)?.get(from.key) ?? null;
    }
    if (from.kind !== 'field' || from.fieldPath === 'metadata.uid')
        return null;
    const found = (0,field_values/* metadataField */.k$)(pod, '', from.fieldPath);
    return found.ok ? found.value : null;
}
/** Its keys that become variables; undefined where there is none, or it is a Secret. */
function configMapOf({ namespace }, { configMaps }, kind, name) {
    const found = kind === 'configMap' ? configMaps.get((0,pod_objects/* objectKey */.T)(namespace, name)) : undefined;
    if (found === undefined)
        return undefined;
    const texts = [...found.data].filter(([key]) => found.binaryKeys?.has(key) !== true);
    return new Map(texts.map(([key, bytes]) => [key, Buffer.from(bytes).toString('utf8')]));
}
function sourceOf(variable) {
    if ('value' in variable)
        return 'itself';
    const { from } = variable;
    switch (from.kind) {
        case 'secret':
            return `the key ${from.key} of the Secret ${from.name}`;
        case 'configMap':
            return `the key ${from.key} of the ConfigMap ${from.name}, which is not in the files`;
        case 'field':
            return `the field ${from.fieldPath}`;
        case 'resource':
            return `the resource ${from.resource}`;
        case 'file':
            return `the file ${from.path} of the volume ${from.volume}`;
    }
}

// EXTERNAL MODULE: ./src/pod/content/files.ts + 1 modules
var content_files = __webpack_require__(51276);
// EXTERNAL MODULE: ./src/pod/content/privileges.ts
var privileges = __webpack_require__(53657);
// EXTERNAL MODULE: ./src/pod/content/resources.ts
var resources = __webpack_require__(82692);
;// CONCATENATED MODULE: ./src/convert/validator-options.ts




/** As `docker run` takes them, one argument each. */
function optionsOf(pod, container) {
    const volumes = container.volumeMounts.map((mount) => volumeOption(pod, mount));
    const user = userOptions(pod, container);
    return {
        options: [
            ...user.options,
            ...privilegeOptions(pod, container),
            ...limitOptions(pod, container),
            ...namespaceOptions(pod),
            ...volumes.flatMap(({ options }) => options),
            ...(container.workingDir === null ? [] : [`--workdir=${container.workingDir}`]),
            ...(container.lifecycle.stopSignal === null
                ? []
                : [`--stop-signal=${container.lifecycle.stopSignal}`]),
            ...(container.tty ? ['--tty'] : []),
        ],
        lost: [...user.lost, ...volumes.flatMap(({ lost }) => lost)],
    };
}
function userOptions({ spec }, { securityContext: own }) {
    const { securityContext: whole } = spec;
    const user = own.runAsUser ?? whole.runAsUser;
    const group = own.runAsGroup ?? whole.runAsGroup;
    const groups = [...whole.supplementalGroups, ...(whole.fsGroup === null ? [] : [whole.fsGroup])];
    const isNonRoot = own.runAsNonRoot ?? whole.runAsNonRoot;
    return {
        options: [
            ...(user === null ? [] : [`--user=${user}${group === null ? '' : `:${group}`}`]),
            ...groups.map((id) => `--group-add=${id}`),
        ],
        lost: [
            ...(user === null && group !== null
                ? [`runAsGroup ${group} is left out: an engine takes a group with a user only`]
                : []),
            ...(isNonRoot === true && user === null
                ? ['runAsNonRoot is not held against the user of the image']
                : []),
        ],
    };
}
function privilegeOptions(pod, container) {
    const { privileged, capabilities, readOnlyRoot, noNewPrivileges } = (0,privileges/* privilegesOf */.y)(pod, container);
    const profile = container.securityContext.seccompProfile ?? pod.spec.securityContext.seccompProfile;
    return [
        ...(privileged ? ['--privileged'] : []),
        ...capabilities.add.map((name) => `--cap-add=${name}`),
        ...capabilities.drop.map((name) => `--cap-drop=${name}`),
        ...(readOnlyRoot ? ['--read-only'] : []),
        ...(noNewPrivileges ? ['--security-opt=no-new-privileges'] : []),
        ...(profile?.type === 'Unconfined' ? ['--security-opt=seccomp=unconfined'] : []),
    ];
}
function limitOptions(pod, container) {
    const { memory, cpu } = (0,resources/* limitsOf */.A)(pod, container);
    return [
        // Kubernetes gives no swap beside it.
        ...(memory === null ? [] : [`--memory=${memory}`, `--memory-swap=${memory}`]),
        ...(cpu === null ? [] : [`--cpus=${cpu / 1000}`]),
    ];
}
function namespaceOptions({ spec }) {
    return [
        ...(spec.hostNetwork ? ['--network=host'] : []),
        ...(spec.hostPID ? ['--pid=host'] : []),
        ...(spec.hostIPC ? ['--ipc=host'] : []),
        ...spec.hostAliases.flatMap(({ ip, hostnames }) => hostnames.map((name) => `--add-host=${name}=${ip}`)),
        ...(spec.hostNetwork
            ? []
            : spec.securityContext.sysctls.map(({ name, value }) => `--sysctl=${name}=${value}`)),
    ];
}
const nothing = { options: [], lost: [] };
function volumeOption({ spec }, mount) {
    const volume = spec.volumes.find(({ name }) => name === mount.name);
    if (volume === undefined)
        return nothing;
    const { mountPath } = mount;
    const { source } = volume;
    if (mountPath.includes(':'))
        return { options: [], lost: [missing(volume, mount, 'is left out')] };
    switch (source.kind) {
        case 'emptyDir':
            return { options: [tmpfs(mountPath)], lost: [] };
        case 'persistentVolumeClaim':
        case 'ephemeral':
        case 'driver':
            return { options: [tmpfs(mountPath)], lost: [missing(volume, mount, 'is an empty one')] };
        case 'hostPath': {
            if (source.path.includes(':') || mount.subPath !== null || mount.subPathExpr !== null) {
                return { options: [], lost: [missing(volume, mount, 'is left out')] };
            }
            const readOnly = mount.readOnly ? ':ro' : '';
            return { options: [`--volume=${source.path}:${mountPath}${readOnly}`], lost: [] };
        }
        default:
            return { options: [], lost: [missing(volume, mount, 'is left out')] };
    }
}
/** As an `emptyDir` is: anybody may write to it, and execute what lies there. */
function tmpfs(path) {
    return `--tmpfs=${path}:exec,mode=0777`;
}
function missing({ name, source }, { mountPath }, what) {
    const kind = source.kind === 'driver' ? source.field : source.kind;
    const files = (0,content_files/* isWritten */.QH)(source)
        ? '; where the image needs its files, mount a directory there'
        : '';
    return `the volume ${name} (${kind}) at ${(0,errors/* quote */.hD)(mountPath)} ${what}${files}`;
}

;// CONCATENATED MODULE: ./src/convert/to-validator.ts







/**
 * Container Canary Validators for the containers of Pods, as one text of YAML. What a Validator has no
 * words for stands in comments.
 *
 * @param name of the containers; null: all that have a probe
 * @throws CanaryError (input) where no container has the name, or none has a probe
 */
function toValidators({ pods, objects }, name) {
    const all = pods.flatMap((pod) => candidatesOf(pod).map((container) => ({ pod, container })));
    const named = name === null ? all : all.filter(({ container }) => container.name === name);
    if (name !== null && named.length === 0)
        throw unknownContainer(name, pods, all);
    const converted = named.flatMap(({ pod, container }) => toValidator(pod, container, objects));
    if (converted.length === 0)
        throw withoutProbes(named.length === 0 ? all : named);
    return converted.map(commented_yaml/* renderYaml */.Wd).join('---\n');
}
/** Those that stay: what ends by itself cannot be asked. */
function candidatesOf({ spec }) {
    return [...spec.initContainers.filter(pod/* isSidecar */.S), ...spec.containers];
}
/** Nothing where it has no probe that a Validator could carry. */
function toValidator(pod, container, objects) {
    const { checks, lost: lostProbes } = checksOf(pod, container);
    if (checks.length === 0)
        return [];
    const { source } = pod;
    const environment = knownEnvironment(pod, container, objects);
    const { options, lost: lostOptions } = optionsOf(pod, container);
    const { entrypoint, command } = commandOf(container, environment);
    const lost = [
        ...lostContainers(pod, container),
        ...lostVariables(environment, container),
        ...lostOptions,
        ...lostHooks(container),
        ...lostProbes,
    ];
    const isAlone = candidatesOf(pod).length === 1;
    const from = `container ${container.name} of ${source.kind} ${source.name}`;
    return [
        {
            comments: [
                `Of ${from}: the image runs by itself, and each probe is a check.`,
                ...(lost.length === 0 ? [] : ['What a Validator does not say:']),
                ...lost.map((sentence) => `- ${sentence}`),
            ],
            fields: [
                { key: 'apiVersion', value: 'container-canary.nvidia.com/v1' },
                { key: 'kind', value: 'Validator' },
                { key: 'name', value: isAlone ? source.name : `${source.name}-${container.name}` },
                { key: 'description', value: `Probes of ${from}` },
                ...(0,commented_yaml/* listField */.FZ)('env', [...environment.values].map(([key, value]) => (0,commented_yaml/* mapping */.pq)({ name: key, value }))),
                ...(0,commented_yaml/* listField */.FZ)('ports', container.ports.map(({ containerPort, protocol, name }) => (0,commented_yaml/* mapping */.pq)({ port: containerPort, protocol, ...(name === null ? {} : { name }) }))),
                ...(0,commented_yaml/* listField */.FZ)('command', command),
                ...(0,commented_yaml/* listField */.FZ)('dockerRunOptions', [...entrypoint, ...options]),
                { key: 'checks', value: checks },
            ],
        },
    ];
}
/** A Validator's `command` replaces the CMD alone, as a Pod's `args` do. */
function commandOf({ command, args }, environment) {
    const [program, ...rest] = command.map(environment.expand);
    const expanded = args.map(environment.expand);
    if (program === undefined)
        return { entrypoint: [], command: expanded };
    return { entrypoint: [`--entrypoint=${program}`], command: [...rest, ...expanded] };
}
function lostContainers({ spec }, container) {
    const names = (containers) => containers
        .filter((one) => one !== container)
        .map(({ name }) => name)
        .join(', ');
    const before = names(spec.initContainers.filter((one) => !(0,pod/* isSidecar */.S)(one)));
    const beside = names([...spec.initContainers.filter(pod/* isSidecar */.S), ...spec.containers]);
    return [
        ...(before === '' ? [] : [`init containers do not run before it: ${before}`]),
        ...(beside === '' ? [] : [`other containers do not run beside it: ${beside}`]),
    ];
}
function lostVariables({ values, lost, lostSources }, { command, args, env }) {
    const texts = [...command, ...args, ...env.map((one) => ('value' in one ? one.value : ''))];
    const isUsed = (name) => texts.some((text) => text.includes(`$(${name})`));
    const left = [...lost].filter(([name]) => !values.has(name));
    return [
        ...left.map(([name, source]) => `the variable ${name} comes from ${source}: "-e" and "${name}" in dockerRunOptions take it from where this runs${isUsed(name) ? `; $(${name}) stays as it is written` : ''}`),
        ...lostSources.map((source) => `the variables of ${source} are left out`),
    ];
}
function lostHooks({ lifecycle }) {
    const names = ['postStart', 'preStop'].filter((name) => lifecycle[name] !== null);
    return names.map((name) => `lifecycle.${name} is not carried out`);
}
function unknownContainer(name, pods, all) {
    const isInit = pods.some(({ spec }) => spec.initContainers.some((one) => one.name === name));
    const known = [...new Set(all.map(({ container }) => container.name))].join(', ');
    const what = isInit
        ? `${name} is an init container, which ends by itself: a Validator asks what goes on`
        : `no container is called ${name}`;
    return (0,errors/* inputError */.Xu)({ code: 'pod-container', message: `${what}; there are ${known}` });
}
function withoutProbes(named) {
    const [first] = named;
    const names = [...new Set(named.map(({ container }) => container.name))].join(', ');
    const location = first?.pod.locate((0,outcome/* containerPath */.vK)(first.pod, first.container));
    return (0,errors/* inputError */.Xu)({
        code: 'pod-without-probes',
        message: `no probe of ${names} can be a check, and a Validator has at least one`,
        ...(location === undefined ? {} : { location }),
        hint: 'write a readinessProbe: httpGet, tcpSocket, grpc or exec',
    });
}

// EXTERNAL MODULE: ./src/pod/read.ts + 43 modules
var pod_read = __webpack_require__(74149);
// EXTERNAL MODULE: ./src/pod/sources.ts
var sources = __webpack_require__(35033);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
;// CONCATENATED MODULE: ./src/cli/pod/to-validator.ts





const usage = {
    command: 'pod to-validator',
    synopsis: '--file <manifest> [--container <name>] [options]',
    about: `Prints Container Canary Validators that ask what the probes of Pods ask. What a Validator
has no words for stands in comments.`,
    flags: {
        file: {
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'Kubernetes manifest: file, glob or directory; - for standard input; may be given several times',
        },
        container: {
            type: 'string',
            value: '<name>',
            help: 'only containers of this name (all that have a probe)',
        },
        namespace: {
            type: 'string',
            value: '<namespace>',
            help: 'of objects that name none (default)',
        },
    },
    takesWords: false,
    note: 'Values of Secrets are not printed. Exit codes: 0 done, 2 usage or invalid input.',
    example: 'container-canary pod to-validator --file deployment.yaml',
};
/** `container-canary pod to-validator`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { file, container, namespace } = given.values;
    if (file.length === 0)
        throw (0,flags/* usageError */.Wp)(usage, 'there is no manifest: name it with --file');
    // A stream is made of it only where it is read.
    const input = file.includes('-') ? external_node_stream_.Readable.from(io.stdin) : external_node_stream_.Readable.from([]);
    const texts = await (0,sources/* readPodTexts */.C)(file, io.cwd, input, io.signal);
    const read = (0,pod_read/* readPods */.z)(texts, { namespace: namespace ?? null });
    io.stdout.write(toValidators(read, container ?? null));
    return 0;
};


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

/***/ 20226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   vb: () => (/* binding */ dividedBy),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
const suffixes = {
    n: [10n, -9],
    u: [10n, -6],
    m: [10n, -3],
    '': [10n, 0],
    k: [10n, 3],
    M: [10n, 6],
    G: [10n, 9],
    T: [10n, 12],
    P: [10n, 15],
    E: [10n, 18],
    Ki: [2n, 10],
    Mi: [2n, 20],
    Gi: [2n, 30],
    Ti: [2n, 40],
    Pi: [2n, 50],
    Ei: [2n, 60],
};
const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** Null for a text that is no quantity, or a longer one than any that means something. */
function parseQuantity(text) {
    const match = text.length > longest ? null : pattern.exec(text);
    const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
    if (match === null || whole + fraction === '')
        return null;
    const [base, power] = exponent === undefined ? (suffixes[suffix] ?? [10n, 0]) : [10n, Number(exponent)];
    const digits = BigInt(`${whole}${fraction}`) * 1000n;
    const scaled = power < 0 ? digits : digits * base ** BigInt(power);
    const divisor = 10n ** BigInt(fraction.length) * (power < 0 ? base ** BigInt(-power) : 1n);
    const amount = roundUp(scaled, divisor);
    return { text, milli: sign === '-' ? -amount : amount };
}
const longest = 64;
/**
 * The text that the API server keeps of it: without a fraction, in the largest unit that it is whole
 * in, of the kind that it was written in.
 */
function canonicalText({ text, milli }) {
    const isBinary = text.endsWith('i') && milli % 1000n === 0n;
    const whole = milli / 1000n;
    if (isBinary && (whole >= 1024n || whole <= -1024n))
        return inUnits(whole, 1024n, binaryUnits);
    if (!/[eE][+-]?\d/.test(text))
        return inUnits(milli, 1000n, decimalUnits);
    return inUnits(milli, 1000n, exponents);
}
const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const exponents = ['e-3', '', 'e3', 'e6', 'e9', 'e12', 'e15', 'e18'];
function inUnits(amount, base, units) {
    if (amount === 0n)
        return '0';
    let [left, unit] = [amount, 0];
    while (left % base === 0n && unit < units.length - 1) {
        left /= base;
        unit += 1;
    }
    return `${left}${units[unit] ?? ''}`;
}
/** In whole units, rounded up: what a `resourceFieldRef` without a divisor reads. */
function wholeUnits({ milli }) {
    return Number(roundUp(milli, 1000n));
}
/** How many times `divisor` goes into it, rounded up; a divisor of zero stands for one. */
function dividedBy(quantity, divisor) {
    return roundUp(quantity.milli, divisor.milli === 0n ? 1000n : divisor.milli);
}
function roundUp(amount, divisor) {
    const whole = amount / divisor;
    return amount % divisor > 0n ? whole + 1n : whole;
}


/***/ })

};
;