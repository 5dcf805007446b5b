"use strict";
exports.id = 6662;
exports.ids = [6662,9034];
exports.modules = {

/***/ 96961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ hintOf),
  uW: () => (/* binding */ readFlags),
  Wp: () => (/* binding */ usageError)
});

// UNUSED EXPORTS: helpOf, parseFlags

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(27485);
;// CONCATENATED MODULE: ./src/cli/help.ts

const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note, example }) {
    const rows = Object.entries((0,usage/* withHelp */.i)(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = `${note === undefined ? '' : `\n${note}\n`}\nExample:\n  ${example}\n`;
    return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`;
}
function wrap(start, text, column) {
    const lines = [];
    let line = start.padEnd(column);
    for (const [index, word] of text.split(' ').entries()) {
        const longer = index === 0 ? `${line}${word}` : `${line} ${word}`;
        if (longer.length <= helpWidth) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = `${' '.repeat(column)}${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/cli/flags.ts
/** Reads what a command was given by what it declares, so that commands refuse in one way. */







/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
function readFlags(usage, args, io) {
    const given = parseFlags(usage, args);
    if (!given.wantsHelp)
        return given;
    io.stdout.write(helpOf(usage));
    return null;
}
/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
function parseFlags(usage, args) {
    const { positionals, tokens } = parse(usage, args);
    const options = tokens.filter((token) => token.kind === 'option');
    const given = valuesOf(usage.flags, options);
    const [unexpected] = positionals;
    (0,src_options/* throwTogether */.L7)([
        ...contradictions(options, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // Each is made as its declaration says.
        values: Object.fromEntries(plain.map(([name]) => [name, given.get(name)])),
        choices: () => readChoices(usage, given),
        words: positionals,
        wantsHelp: options.some(({ name }) => name === 'help'),
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
        const named = nameByAlias(usage.flags);
        const tokens = parsed.tokens.map((token) => token.kind === 'option' ? { ...token, name: named.get(token.name) ?? token.name } : token);
        return { ...parsed, tokens };
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,errors/* messageOf */.bD)(error).split(/\. |\n/, 1);
        const hint = hintForUnknown(message, usage.flags);
        throw (0,errors/* inputError */.Xu)({ ...usageProblem(usage, message), ...(hint === null ? {} : { hint }) }, { cause: error });
    }
}
/** Null for another fault, and where nothing is like the flag that was written. */
function hintForUnknown(message, flags) {
    const [, written] = /^Unknown option '--([^']*)'$/.exec(message) ?? [];
    if (written === undefined)
        return null;
    const named = nameByAlias(flags);
    const names = [...Object.keys((0,usage/* withHelp */.i)(flags)), ...named.keys()];
    return (0,nearest/* didYouMean */.au)(written, names, (name) => `--${named.get(name) ?? name}`);
}
function nameByAlias(flags) {
    return new Map(Object.entries(flags).flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name])));
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries((0,usage/* withHelp */.i)(flags)).flatMap(([name, flag]) => {
        const { type, short, aliases = [] } = flag;
        const option = { type, multiple: isMultiple(flag) };
        return [
            [name, { ...option, ...(short === undefined ? {} : { short }) }],
            ...aliases.map((alias) => [alias, option]),
        ];
    }));
}
/** What each flag was given, under whichever of its names; what was not given has its usual value. */
function valuesOf(flags, tokens) {
    return new Map(Object.entries(flags).map(([name, flag]) => {
        const own = tokens.filter((token) => token.name === name);
        const texts = own.flatMap(({ value }) => value ?? []);
        if (own.length === 0)
            return [name, absent(flag)];
        if (flag.type === 'boolean')
            return [name, true];
        return [name, isMultiple(flag) ? texts : texts.at(-1)];
    }));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.value === undefined)
            continue;
        const flag = flags[token.name];
        if (flag !== undefined && isMultiple(flag))
            continue;
        given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value));
    }
    return [...given]
        .filter(([, values]) => values.size > 1)
        .map(([name, values]) => {
        const list = [...values].map((value) => JSON.stringify(value)).join(' and ');
        return `--${name} takes one value, and is given ${list}`;
    });
}
function readChoices(usage, given) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = given.get(name);
        const read = () => typeof value === 'string' ? (0,src_options/* readChoice */.Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,src_options/* readTogether */.Vn)(Object.fromEntries(readers));
}
function choicesOf(flag) {
    return flag.type === 'string' ? (flag.choices ?? null) : null;
}
function isMultiple(flag) {
    return flag.type === 'string' && flag.multiple === true;
}
/** The value of a flag that was not given. */
function absent(flag) {
    if (flag.type === 'boolean')
        return false;
    return flag.multiple === true ? [] : flag.default;
}
/** For what is wrong with how a command was called. */
function usageError(usage, message) {
    return (0,errors/* inputError */.Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}


/***/ }),

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

/***/ 27485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withHelp)
/* harmony export */ });
/** With the flag that every command has. */
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}


/***/ }),

/***/ 53475:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   FZ: () => (/* binding */ listField),
/* harmony export */   Wd: () => (/* binding */ renderYaml),
/* harmony export */   pq: () => (/* binding */ mapping)
/* harmony export */ });
/** YAML with comments, which parsers of 1.1 and 1.2 read alike. */
function mapping(fields) {
    return { fields: Object.entries(fields).map(([key, value]) => ({ key, value })) };
}
/** A field that is left out where there is nothing to say. */
function listField(key, items) {
    return items.length === 0 ? [] : [{ key, value: items }];
}
function renderYaml(root) {
    return `${linesOfMapping(root, '').join('\n')}\n`;
}
/** The same, line by line. */
function linesOf(root) {
    return linesOfMapping(root, '');
}
function linesOfMapping({ comments = [], fields }, indent) {
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        ...fields.flatMap((field) => linesOfField(field, indent)),
    ];
}
function linesOfField({ key, value, comments = [] }, indent) {
    const told = comments.flatMap((comment) => commentLines(comment, indent));
    const name = `${indent}${quoteText(key)}:`;
    if (isList(value)) {
        if (value.length === 0)
            return [...told, `${name} []`];
        return [...told, name, ...value.flatMap((item) => linesOfItem(item, `${indent}  `))];
    }
    if (typeof value === 'object')
        return [...told, name, ...linesOfMapping(value, `${indent}  `)];
    return [...told, `${name} ${scalar(value)}`];
}
function linesOfItem(item, indent) {
    if (isList(item))
        return [`${indent}- [${item.map(inline).join(', ')}]`];
    if (typeof item !== 'object')
        return [`${indent}- ${scalar(item)}`];
    const { comments = [], fields } = item;
    const [first = '', ...rest] = linesOfMapping({ fields }, `${indent}  `);
    return [
        ...comments.flatMap((comment) => commentLines(comment, indent)),
        `${indent}- ${first.slice(indent.length + 2)}`,
        ...rest,
    ];
}
function inline(node) {
    return typeof node === 'object' ? JSON.stringify(node) : scalar(node);
}
function isList(node) {
    return Array.isArray(node);
}
function scalar(value) {
    return typeof value === 'string' ? quoteText(value) : String(value);
}
/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteText(text) {
    const isPlain = /^[A-Za-z_/][-A-Za-z0-9_./]*$/.test(text) &&
        !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    if (isPlain)
        return text;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const commentWidth = 100;
/** Whatever it quotes, a comment stays one: no character of it ends the line. */
function commentLines(text, indent) {
    const plain = text.replace(/[^\x20-\x7e\u00a1-\u2027\u2030-\ud7ff]+/g, ' ');
    const [inset = ''] = /^ {0,8}/.exec(plain) ?? [];
    const start = `${indent}#${inset}`;
    const lines = [];
    let line = start;
    for (const word of plain.slice(inset.length).split(' ')) {
        if (line.length + 1 + word.length > commentWidth && line.length > start.length) {
            lines.push(line);
            line = start;
        }
        line = `${line} ${word}`;
    }
    return [...lines, line];
}


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

/***/ 88381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37909);



/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const advice = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, choices) ?? hint;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
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


/***/ }),

/***/ 60702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */

/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path));
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ }),

/***/ 37006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VV: () => (/* binding */ placeIn),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   x$: () => (/* binding */ problemAtStart)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60702);


/** A place in a text; it says what the text was read from. */
function placeIn({ file, origin }, line = 1, column = 1) {
    return { file, line, column, ...(origin === undefined ? {} : { origin }) };
}
/** What is wrong with a file as a whole: `the file has …`. */
function problemAtStart(source, code, what) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code, message: `the file ${what}`, location: placeIn(source) });
}
/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
function readSource(path, what, maxBytes) {
    // What is small is read at once: a promise for each part of it would cost more than the file.
    return new Promise((resolve) => {
        resolve({ file: path, text: decodeUtf8(readBytes(path, what, maxBytes), path, what) });
    });
}
function readBytes(path, what, maxBytes) {
    let bytes;
    try {
        bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(path, maxBytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(unreadable(error, path, what), { cause: error });
    }
    if (bytes !== null)
        return bytes;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} is too large: at most ${maxBytes} bytes are read`,
    });
}
function unreadable(error, path, what) {
    if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .NotRegularError */ .a8) {
        return {
            code: 'file-not-regular',
            message: `${what} ${path} is ${error.kind}, not a regular file`,
        };
    }
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
        ? { code: 'file-missing', message: `${what} ${path} does not exist` }
        : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}


/***/ })

};
;