"use strict";
exports.id = 3605;
exports.ids = [3605];
exports.modules = {

/***/ 46173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble),
/* harmony export */   f: () => (/* binding */ tellsOfKilledHelper)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 *
 * Engines are written in Go, whose errors are wrapped as `what was tried: what went wrong: why`. Only
 * a whole part counts, and nothing that is quoted: an image may be called `geoffrey`, a file `EOF`.
 */
function isInfrastructureTrouble(reason) {
    return (tellsOfKilledHelper(reason) ||
        partsOf(reason).some((part) => passingStatuses.has(part) || troubles.some((trouble) => trouble.test(part))));
}
/**
 * Whether a program that the engine started for itself was ended by a signal, as Go's `os/exec` says it.
 * What an image's own command ends with is told by exit codes instead.
 *
 * Podman before 4.6 kills helpers of its builds itself, now and then: it asks the kernel to have them end
 * with the thread that started them, and Go ends threads (containers/buildah#4790, golang/go#27505).
 */
function tellsOfKilledHelper(reason) {
    return endedBySignal.test(reason.replaceAll(quoted, '…').trim());
}
/** Signals by Go's names of them (its syscall package). */
const endedBySignal = /(?:^|: )signal: (?:killed|terminated|aborted|hangup|interrupt|quit|bus error|segmentation fault|illegal instruction|broken pipe)(?: \(core dumped\))?$/;
/** What is quoted, and addresses, which hold colons and names of anything. */
const quoted = /"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'|\b[a-z][a-z0-9+.-]*:\/\/[^\s"']*[^\s"':,.]/gi;
function partsOf(reason) {
    return reason
        .replaceAll(quoted, '…')
        .split(/:\s+|\n/)
        .map((part) => part.trim());
}
const troubles = [
    // Disks (errno texts of the C library and of Go's syscall package).
    /^no space left on device\b/i,
    /^(?:disk )?quota exceeded$/i,
    /^(?:input\/output error|read-only file system)$/i,
    /\b(?:not enough|no) space (?:left )?(?:on|in) (?:the )?(?:disk|device|filesystem)$/i,
    /^(?:cannot allocate memory|resource temporarily unavailable|too many open files(?: in system)?)$/i,
    // Networks (Go's net package).
    /^(?:dial|read|write) (?:tcp|udp|unix)\b/,
    /^(?:lookup \S+(?: on \S+)?|no such host|server misbehaving|temporary failure in name resolution)$/i,
    /^connection (?:refused|reset by peer|timed out)$/,
    /^(?:network is unreachable|no route to host|broken pipe|use of closed network connection)$/,
    /^(?:i\/o timeout|context deadline exceeded|TLS handshake timeout)$/,
    /^(?:net\/http|context deadline exceeded|request canceled)\b.*\((?:Client\.Timeout|request canceled)/,
    /\((?:Client\.Timeout|Client\.Timeout or context cancellation) (?:or |exceeded )?while\b.*\)$/,
    /^(?:unexpected )?EOF$/,
    /^http2?: server (?:sent GOAWAY|closed idle connection)\b/,
    /^(?:http2: )?server sent GOAWAY\b/,
    // Registries: answers with another status, and their code for a rate limit (distribution specification).
    /^error parsing HTTP (?:408|425|429|5\d\d) response body$/,
    /\bunexpected (?:HTTP )?status(?: code)? (?:408|425|429|5\d\d)$/,
    /^toomanyrequests\b/i,
    /^expected HTTP 206\b/,
];
/** A status line's code and words as Go and every server write them, such as `429 Too Many Requests`. */
const passingStatuses = new Set(Object.entries(node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES)
    .filter(([code]) => /^(?:408|425|429|5\d\d)$/.test(code))
    .map(([code, words = '']) => `${code} ${words}`));


/***/ }),

/***/ 43605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/secrets/addresses.ts
var addresses = __webpack_require__(52145);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/image/build/ask-docker.ts






/**
 * Asks the docker command line what it answers at once, within `buildLimits.probe`, and gives its exit
 * code; null when there is no docker, or none that answers.
 *
 * @throws the signal's reason
 */
async function askDocker({ args, env }, signal) {
    const tooMuch = new AbortController();
    const stop = AbortSignal.any([signal, AbortSignal.timeout(limits/* buildLimits */.ZB.probe), tooMuch.signal]);
    let bytes = 0;
    const count = (piece) => {
        bytes += piece.length;
        if (bytes > limits/* buildLimits */.ZB.probeBytes)
            tooMuch.abort();
    };
    try {
        const program = await findProgram('docker', env);
        // Few runs build, and fewer on an engine that takes buildx.
        const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
        stop.throwIfAborted();
        const options = { env: { ...env }, silent: true, ignoreReturnCode: true };
        const listeners = { stdout: count, stderr: count };
        const asking = leaveAtAbort(stop, () => exec(program, [...args], { ...options, listeners }));
        return await Promise.race([asking, rejectAtAbort(stop)]);
    }
    catch {
        signal.throwIfAborted();
        return null;
    }
}
/** It would be looked for in this process's own environment, with words to the console. */
async function findProgram(name, env) {
    for (const directory of (env['PATH'] ?? '').split(external_node_path_.delimiter)) {
        const path = (0,external_node_path_.resolve)(directory, name);
        // The command is taken for a line, which is cut at blanks.
        if (await isProgram(path))
            return `"${path.replaceAll('"', '\\"')}"`;
    }
    throw new Error(`there is no ${name}`);
}
async function isProgram(path) {
    try {
        await (0,promises_.access)(path, external_node_fs_.constants.X_OK);
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        // Whatever keeps it from being looked at keeps it from being run.
        return false;
    }
}
/**
 * @actions/exec has no way to end a command, nor does it give out its process. Node tells of every
 * process that is made: one that is still there at the abort is killed, and nobody waits for it or for
 * what it has started. Otherwise it would keep this process from ending.
 */
async function leaveAtAbort(stop, run) {
    const inside = new external_node_async_hooks_.AsyncLocalStorage();
    const onProcess = (message) => {
        if (inside.getStore() !== true)
            return;
        // https://nodejs.org/api/diagnostics_channel.html#event-child_process
        const { process: child } = message;
        const leave = () => {
            child.kill('SIGKILL');
            for (const stream of child.stdio)
                stream?.destroy();
            child.unref();
        };
        stop.addEventListener('abort', leave, { once: true });
        // It is told of a moment before it is started.
        if (stop.aborted)
            queueMicrotask(leave);
    };
    (0,external_node_diagnostics_channel_.subscribe)('child_process', onProcess);
    try {
        return await inside.run(true, run);
    }
    finally {
        (0,external_node_diagnostics_channel_.unsubscribe)('child_process', onProcess);
    }
}
function rejectAtAbort(stop) {
    return new Promise((_resolve, reject) => {
        stop.addEventListener('abort', () => {
            reject(stop.reason);
        }, { once: true });
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/image/build/build-files.ts



/**
 * Lays secrets into files for as long as `use` runs. Process arguments and environments are no place
 * for them: everybody may read the former, and every program that docker starts inherits the latter.
 */
async function withBuildFiles(secrets, env, use) {
    // GitHub's runner empties its own directory after the job, even where this process was killed.
    const parent = env['RUNNER_TEMP'] ?? '';
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent === '' ? (0,external_node_os_.tmpdir)() : parent, 'canary-build-'));
    try {
        const files = [];
        for (const [index, { id, value }] of secrets.entries()) {
            const path = (0,external_node_path_.join)(directory, String(index));
            await (0,promises_.writeFile)(path, value, { mode: 0o600, flag: 'wx' });
            files.push({ id, path });
        }
        return await use({ secrets: files, metadata: (0,external_node_path_.join)(directory, 'metadata.json') });
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/image/build/buildx-options.ts
/**
 * Options that are handed to `docker buildx build` as they are, by the inputs of
 * docker/build-push-action that ask for them.
 *
 * https://docs.docker.com/reference/cli/docker/buildx/build/
 */
const options = {
    'add-hosts': { flag: 'add-host', takes: 'list' },
    allow: { flag: 'allow', takes: 'list' },
    'build-contexts': { flag: 'build-context', takes: 'lines' },
    builder: { flag: 'builder', takes: 'one' },
    'cgroup-parent': { flag: 'cgroup-parent', takes: 'one' },
    'no-cache-filters': { flag: 'no-cache-filter', takes: 'list' },
    'shm-size': { flag: 'shm-size', takes: 'one' },
    ssh: { flag: 'ssh', takes: 'list' },
    ulimit: { flag: 'ulimit', takes: 'lines' },
};
const buildxOptions = Object.entries(options).map(
// The keys of that very table.
([name, { takes }]) => ({ name: name, takes }));
/** `--add-host=…`, and the like. */
function buildxFlag(name, value) {
    return `--${options[name].flag}=${value}`;
}

;// CONCATENATED MODULE: ./src/image/build/failed-step.ts
/** `Step 3/7 : RUN make` of Docker, `[2/2] STEP 3/7: RUN make` of Podman; null for anything else. */
function readStepLine(line) {
    const docker = /^Step (\d+)\/\d+ : (.*)$/.exec(line);
    if (docker !== null)
        return counted(null, docker[1], docker[2]);
    const podman = /^(?:\[(\d+)\/\d+\] )?STEP (\d+)\/\d+: (.*)$/.exec(line);
    return podman === null ? null : counted(Number(podman[1] ?? '1') - 1, podman[2], podman[3]);
}
function counted(stage, number = '', text = '') {
    return { kind: 'counted', stage, index: Number(number) - 1, text };
}
/** `dockerfile parse error on line 3: …`, as BuildKit and Docker's own builder say. */
function readParseError(reason) {
    const [, line] = /dockerfile parse error(?: on)? line (\d+):/i.exec(reason) ?? [];
    return line === undefined ? null : { kind: 'line', line: Number(line) };
}
/** `… returned a non-zero code: 2` of Docker, `while running runtime: exit status 2` of Podman. */
function readExitCode(reason) {
    const [, code] = /returned a non-zero code: (\d+)\s*$/.exec(reason) ??
        /while running runtime: exit status (\d+)\s*$/.exec(reason) ??
        /exit code: (\d+)\s*$/.exec(reason) ??
        [];
    return code === undefined ? null : Number(code);
}

;// CONCATENATED MODULE: ./src/image/build/buildx-failure.ts

/**
 * Reads why a build failed from the end of what `docker buildx build --progress=plain` wrote. What
 * a build prints itself stands behind `#6 0.123 ` and cannot look like any of this:
 *
 * ```
 * ------
 *  > [final 2/3] RUN make:
 * 0.312 the last lines of the step
 * ------
 * Dockerfile:12
 * --------------------
 *   11 |
 *   12 | >>> RUN make
 * --------------------
 * ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2
 * ```
 *
 * BuildKit before 0.9 does not tell the place.
 *
 * @param fileName the last part of the Dockerfile's path, as buildx repeats it
 */
function readBuildxFailure(lines, fileName) {
    const end = lines.findLastIndex((line) => line.startsWith('ERROR: '));
    const error = lines[end];
    if (error === undefined)
        return null;
    const reason = reasonOf(error);
    const told = lines.slice(0, end);
    const excerpt = readExcerpt(told);
    const step = readPlace(told, fileName) ?? readParseError(reason) ?? excerpt?.step ?? null;
    const output = excerpt?.output ?? [];
    const isTruncated = output.length >= excerptLines;
    return { reason, exitCode: readExitCode(reason), step, output, isTruncated };
}
/** BuildKit repeats so many lines of a step at most. */
const excerptLines = 10;
/** Without the layers that the error came through. */
function reasonOf(error) {
    return error
        .replace(/^ERROR: (?:failed to build: )?(?:failed to solve: )?/, '')
        .replace(/^rpc error: code = \w+ desc = /, '')
        .replace(/^failed to solve with frontend \S+: failed to create LLB definition: /, '');
}
function readPlace(lines, fileName) {
    const rule = lines.findLastIndex((line) => /^-{20}$/.test(line));
    const start = lines.findLastIndex((line, index) => index < rule && /^-{20}$/.test(line));
    const [, name, line] = /^(.+):(\d+)$/.exec(lines[start - 1] ?? '') ?? [];
    if (name !== fileName)
        return null;
    const marked = lines.slice(start, rule).find((text) => /^ *\d+ \| >>>/.test(text));
    const number = marked === undefined ? line : /^ *(\d+)/.exec(marked)?.[1];
    return number === undefined ? null : { kind: 'line', line: Number(number) };
}
function readExcerpt(lines) {
    const start = lines.findLastIndex((line, index) => line.startsWith(' > ') && lines[index - 1] === '------');
    const head = lines[start];
    if (head === undefined)
        return null;
    const end = lines.findIndex((line, index) => index > start && line === '------');
    const [, place = '', text] = /^ > \[([^\]]*)\] (.*):$/.exec(head) ?? [];
    return {
        step: text === undefined ? null : readVertex(place, text),
        output: lines
            .slice(start + 1, end === -1 ? lines.length : end)
            .map((line) => line.replace(/^\d+\.\d+ /, '')),
    };
}
/** `2/3`, `final 2/3`, `linux/amd64 final 2/3`; `internal` is no instruction. */
function readVertex(place, text) {
    const words = place.split(' ');
    if (!/^\d+\/\d+$/.test(words.at(-1) ?? ''))
        return null;
    const [stage = null] = words
        .slice(0, -1)
        .filter((word) => !word.includes('/'))
        .slice(-1);
    return { kind: 'named', stage, text };
}

// EXTERNAL MODULE: ./src/registry/digest.ts
var digest = __webpack_require__(35035);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(60702);
;// CONCATENATED MODULE: ./src/image/build/buildx-metadata.ts





/**
 * What `docker buildx build --metadata-file` says that it built. Docker's older image store knows an
 * image by the digest of its configuration, the store of containerd by that of its manifest or index.
 *
 * https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file
 *
 * @throws CanaryError (infrastructure) when it does not say
 */
function readMetadata(path) {
    const document = (0,json/* asObject */.eB)((0,json/* tryParseJson */.Bl)(readIfWritten(path)));
    const digests = ['containerimage.digest', 'containerimage.config.digest'].flatMap((name) => {
        const value = document === null ? undefined : (0,json/* member */.Dc)(document, name);
        return (0,digest/* parseDigest */.m)(value) ?? [];
    });
    if (digests.length > 0)
        return [...new Set(digests)];
    throw (0,errors/* infrastructureError */.kv)({
        code: 'build-command',
        message: 'docker buildx built an image and did not say which one it is',
        hint: 'update buildx and its builder, for example with docker/setup-buildx-action',
    });
}
function readIfWritten(path) {
    const empty = Buffer.alloc(0);
    try {
        return (0,regular_file/* readRegularFile */.XF)(path, limits/* buildLimits */.ZB.metadataBytes) ?? empty;
    }
    catch {
        // A builder that writes none says nothing.
        return empty;
    }
}

;// CONCATENATED MODULE: ./src/image/build/docker-environment.ts
/**
 * Variables that the docker command line, buildx and the credential helpers that they start read.
 * Everything else stays with us: a step's inputs and tokens stand in its environment too.
 */
const names = new Set([
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'LANG', 'TZ', 'NO_COLOR'],
    ...['XDG_RUNTIME_DIR', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_CACHE_HOME'],
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'FTP_PROXY'],
    ...['http_proxy', 'https_proxy', 'no_proxy', 'all_proxy', 'ftp_proxy'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'SOURCE_DATE_EPOCH'],
    ...['KUBECONFIG', 'DBUS_SESSION_BUS_ADDRESS', 'GNUPGHOME', 'GPG_TTY'],
]);
const prefixes = [
    ...['DOCKER_', 'BUILDX_', 'BUILDKIT_', 'LC_', 'OTEL_'],
    // Of the helpers for Amazon's, Azure's and Google's registries, and of pass.
    ...['AWS_', 'AZURE_', 'GOOGLE_', 'CLOUDSDK_', 'PASSWORD_STORE_'],
];
/** What BuildKit's cache in GitHub's cache service is reached with. */
const cacheNames = new Set([
    ...['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN'],
    ...['ACTIONS_CACHE_SERVICE_V2', 'GITHUB_REPOSITORY'],
]);
/** Variables that the loaders and runtimes of the programs themselves obey. */
const loaders = /^(?:LD_|DYLD_|GO|GRPC_)/;
/**
 * The environment of a docker that builds.
 *
 * @param address where the engine listens; null where docker's own settings lead there
 * @param usesGitHubCache whether a cache of the type `gha` is asked for
 */
function dockerEnvironment(env, address, usesGitHubCache) {
    const chosen = Object.entries(env).filter((entry) => entry[1] !== undefined &&
        (isForDocker(entry[0]) || (usesGitHubCache && cacheNames.has(entry[0]))));
    const own = Object.fromEntries(chosen);
    if (address === null)
        return own;
    // A context by name would win over the address.
    delete own['DOCKER_CONTEXT'];
    return { ...own, DOCKER_HOST: address.url, ...tlsVariables[address.tls] };
}
const tlsVariables = {
    none: {},
    verified: { DOCKER_TLS_VERIFY: '1' },
    unverified: { DOCKER_TLS: '1' },
};
/** Whether docker would take a build argument that stands in its environment for its own setting. */
function isTakenByDocker(name) {
    return isForDocker(name) || cacheNames.has(name) || loaders.test(name);
}
function isForDocker(name) {
    return names.has(name) || prefixes.some((prefix) => name.startsWith(prefix));
}

// EXTERNAL MODULE: ./src/image/build/dockerfile-source.ts
var dockerfile_source = __webpack_require__(59414);
// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(46173);
;// CONCATENATED MODULE: ./src/image/build/failure.ts



/**
 * The error of a failed build, at the line of the Dockerfile where that is certain. A registry that
 * cannot be reached is nobody's Dockerfile's fault; a command that ended with an exit code is.
 */
async function toBuildError(failure, dockerfile) {
    const { locateStep } = await __webpack_require__.e(/* import() */ 2469).then(__webpack_require__.bind(__webpack_require__, 22469));
    const place = failure.step === null ? null : locateStep(failure.step, dockerfile);
    const output = tailOf(failure);
    const problem = {
        code: 'image-build',
        message: describe(failure, place?.text ?? textOf(failure.step)),
        ...(place === null ? {} : { location: place.location }),
        ...(output === null ? {} : { output }),
    };
    const isOurs = failure.exitCode === null && (0,infrastructure_trouble/* isInfrastructureTrouble */.X)(failure.reason);
    return new errors/* CanaryError */.Rc(isOurs ? 'infrastructure' : 'input', problem);
}
function textOf(step) {
    return step === null || step.kind === 'line' ? null : step.text;
}
function describe({ reason, exitCode }, instruction) {
    const words = clip(reason.replaceAll(/\s+/g, ' ').trim(), limits/* buildLimits */.ZB.reasonCharacters);
    if (instruction === null)
        return `the build failed: ${words}`;
    const what = clip(instruction, limits/* buildLimits */.ZB.instructionCharacters);
    return exitCode === null
        ? `the build failed at ${what}: ${words}`
        : `the build failed: ${what} ended with exit code ${exitCode}`;
}
function tailOf({ output, isTruncated }) {
    const last = output.slice(-limits/* buildLimits */.ZB.failureLines);
    const text = last.join('\n');
    const isLong = text.length > limits/* buildLimits */.ZB.failureCharacters;
    return text.trim() === ''
        ? null
        : {
            text: isLong ? text.slice(-limits/* buildLimits */.ZB.failureCharacters) : text,
            truncated: isTruncated || isLong || last.length < output.length,
        };
}
function clip(text, most) {
    return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

;// CONCATENATED MODULE: ./src/image/build/lines.ts

/**
 * Cuts output that comes in pieces into lines. A line that is too long ends with `…`, and what
 * comes until its end is dropped: memory stays bounded whatever a build prints.
 */
function createLineReader(onLine) {
    let rest = '';
    const emit = (line) => {
        if (line.trim() !== '')
            onLine(line);
    };
    return {
        write: (text) => {
            // Progress bars return to the start of their line instead of ending it.
            const parts = text.split(/[\r\n]/);
            const last = parts.pop() ?? '';
            for (const part of parts) {
                emit(lines_clip(rest + part));
                rest = '';
            }
            rest = lines_clip(rest + last);
        },
        end: () => {
            emit(rest);
            rest = '';
        },
    };
}
function lines_clip(line) {
    return line.length <= limits/* buildLimits */.ZB.lineCharacters
        ? line
        : `${line.slice(0, limits/* buildLimits */.ZB.lineCharacters - 1)}…`;
}
function createLastLines(most) {
    let lines = [];
    let dropped = false;
    return {
        add: (line) => {
            lines.push(line);
            // Dropped in strokes: one at a time would move all the others for every line.
            if (lines.length >= 2 * most) {
                lines = lines.slice(-most);
                dropped = true;
            }
        },
        clear: () => {
            lines = [];
            dropped = false;
        },
        lines: () => lines.slice(-most),
        isTruncated: () => dropped || lines.length > most,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/image/build/run-docker.ts




/**
 * Runs the docker command line to its end and gives its exit code. When the signal aborts or the
 * time is over, docker and what it started are asked to stop, and killed if they do not.
 *
 * @throws CanaryError (infrastructure) when it cannot be run or takes too long; the signal's reason
 */
async function runDocker(run, signal) {
    signal.throwIfAborted();
    const deadline = AbortSignal.timeout(run.deadlineMs);
    const stop = AbortSignal.any([signal, deadline]);
    // @actions/exec can neither ask a group to stop nor bound a line (lib/toolrunner.js, `exec`).
    const child = (0,external_node_child_process_.spawn)('docker', run.args, {
        env: run.env,
        stdio: ['ignore', 'pipe', 'pipe'],
        // buildx is a process of its own: a group can be stopped as one.
        detached: true,
    });
    const readers = [child.stdout, child.stderr].map((stream) => {
        const reader = createLineReader(run.onLine);
        stream.setEncoding('utf8').on('data', reader.write);
        return reader;
    });
    let killing;
    const onStop = () => {
        signalGroup(child, 'SIGTERM');
        killing = setTimeout(() => {
            signalGroup(child, 'SIGKILL');
        }, limits/* buildLimits */.ZB.stop);
    };
    stop.addEventListener('abort', onStop, { once: true });
    try {
        const exitCode = await untilClosed(child);
        for (const reader of readers)
            reader.end();
        stop.throwIfAborted();
        return exitCode;
    }
    catch (error) {
        // How it ended says nothing where it was told to.
        signal.throwIfAborted();
        throw deadline.aborted ? tooLong(run.deadlineMs) : error;
    }
    finally {
        stop.removeEventListener('abort', onStop);
        clearTimeout(killing);
        // What docker left behind when it ended in the middle would go on for nobody.
        if (stop.aborted)
            signalGroup(child, 'SIGKILL');
    }
}
function untilClosed(child) {
    return new Promise((resolve, reject) => {
        child.once('error', (error) => {
            const message = `cannot run docker: ${(0,errors/* messageOf */.bD)(error)}`;
            reject((0,errors/* infrastructureError */.kv)({ code: 'build-command', message }, { cause: error }));
        });
        child.once('close', (code, killedBy) => {
            if (killedBy === null)
                resolve(code ?? 1);
            else {
                const message = `docker was ended by ${killedBy} in the middle of the build`;
                reject((0,errors/* infrastructureError */.kv)({ code: 'build-command', message }));
            }
        });
    });
}
function tooLong(deadlineMs) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'build-timeout',
        message: `docker did not end within ${deadlineMs / 60_000} minutes`,
    });
}
/** A group whose processes are all gone is stopped already. */
function signalGroup({ pid }, name) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, name);
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ESRCH')
            throw error;
    }
}

;// CONCATENATED MODULE: ./src/image/build/buildx.ts












/** Whether the docker command line is there and has buildx. */
async function hasBuildx({ env, address }, signal) {
    const own = dockerEnvironment(env, address, false);
    return (await askDocker({ args: ['buildx', 'version'], env: own }, signal)) === 0;
}
/**
 * Builds with `docker buildx build --load`, and gives what the builder calls the image.
 *
 * @throws CanaryError (input) at the failed line; (infrastructure) when docker breaks
 */
async function buildWithBuildx(request, dockerfile, options, signal) {
    const last = createLastLines(limits/* buildLimits */.ZB.keptLines);
    const { exitCode, names } = await withBuildFiles(request.secrets, options.env, async (files) => {
        const run = {
            args: buildxArguments(request, dockerfile, files),
            env: buildxEnvironment(request, options),
            onLine: (line) => {
                last.add(line);
                options.onOutput(line);
            },
            deadlineMs: limits/* buildLimits */.ZB.duration,
        };
        const exitCode = await runDocker(run, signal);
        return { exitCode, names: exitCode === 0 ? readMetadata(files.metadata) : [] };
    });
    if (exitCode === 0)
        return names;
    const failure = readBuildxFailure(last.lines(), (0,dockerfile_source/* fileNameOf */.bV)(dockerfile));
    if (failure !== null)
        throw await toBuildError(failure, dockerfile);
    throw (0,errors/* infrastructureError */.kv)({
        code: 'build-command',
        message: `docker buildx ended with exit code ${exitCode} and did not say why`,
        hint: last.lines().at(-1) ?? 'it wrote nothing',
    });
}
/** The arguments of a build. Values that may be secret are not among them. */
function buildxArguments(request, { path }, { secrets, metadata }) {
    const { target, platform, network } = request;
    return [
        ...['buildx', 'build', '--load', '--progress=plain'],
        `--metadata-file=${metadata}`,
        `--tag=${request.tag}`,
        `--file=${path}`,
        ...(target === null ? [] : [`--target=${target}`]),
        ...(platform === null ? [] : [`--platform=${platform}`]),
        ...(network === null ? [] : [`--network=${network}`]),
        ...(request.noCache ? ['--no-cache'] : []),
        ...(request.pull ? ['--pull'] : []),
        ...request.buildxOptions.map(({ name, value }) => buildxFlag(name, value)),
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...Object.entries(request.buildArguments).map(([name, value]) => isTakenByDocker(name) ? `--build-arg=${name}=${value}` : `--build-arg=${name}`),
        ...secrets.map(({ id, path: source }) => `--secret=${csv([`id=${id}`, `src=${source}`])}`),
        ...request.cacheFrom.map((cache) => `--cache-from=${cache}`),
        ...request.cacheTo.map((cache) => `--cache-to=${cache}`),
        request.context,
    ];
}
function buildxEnvironment({ buildArguments, cacheFrom, cacheTo, provenance }, { env, address }) {
    const usesGitHubCache = [...cacheFrom, ...cacheTo].some((cache) => /\btype=gha\b/.test(cache));
    const own = Object.entries(buildArguments).filter(([name]) => !isTakenByDocker(name));
    return {
        ...dockerEnvironment(env, address, usesGitHubCache),
        // A flag would be one that older versions do not know.
        ...(provenance === 'none' ? { BUILDX_NO_DEFAULT_ATTESTATIONS: '1' } : {}),
        ...Object.fromEntries(own),
    };
}
/** One line of RFC 4180, as buildx reads its options. */
function csv(fields) {
    return fields
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(20262);
// EXTERNAL MODULE: ./src/image/tar-writer.ts
var tar_writer = __webpack_require__(53416);
;// CONCATENATED MODULE: ./src/image/build/context-tar.ts






function toBytes(path) {
    return Buffer.from(path, 'latin1');
}
/** How people read it. */
function shownPath(path) {
    return toBytes(path).toString('utf8');
}
/** The entries that are known, each once read, as a tar archive in pieces of a sensible size. */
async function* writeContext(entries) {
    let waiting = [];
    let size = 0;
    for await (const part of parts(entries)) {
        waiting.push(part);
        size += part.length;
        if (size < pieceBytes)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        size = 0;
    }
    yield Buffer.concat([...waiting, tar_writer/* tarEnd */.JO]);
}
/** Headers alone would be a piece each. */
const pieceBytes = 65_536;
async function* parts(entries) {
    const links = new Map();
    for (const entry of entries) {
        const found = await lookAt(entry);
        if (found === null)
            continue;
        const known = linkedTo(found, entry, links);
        if (known !== null) {
            yield (0,tar_header/* tarHeader */.pI)({
                ...context_tar_describe(found, entry),
                type: 'hard-link',
                size: 0,
                target: toBytes(known),
            });
        }
        else if (found.isFile())
            yield* fileParts(entry);
        else if (found.isSymbolicLink()) {
            const target = await reading(entry, (0,promises_.readlink)(toBytes(entry.path), { encoding: 'buffer' }));
            yield (0,tar_header/* tarHeader */.pI)({ ...context_tar_describe(found, entry), target });
        }
        else if (!found.isSocket())
            yield (0,tar_header/* tarHeader */.pI)(context_tar_describe(found, entry));
    }
}
/** Null for what is gone since it was listed: docker leaves it out too. */
async function lookAt({ path }) {
    try {
        return await (0,promises_.lstat)(toBytes(path));
    }
    catch (error) {
        if ((0,errors/* isMissingFile */.F6)(error))
            return null;
        throw unreadable(path, error);
    }
}
/** The name under which the same file was sent before; null for one that was not. */
function linkedTo(found, { name }, links) {
    if (!found.isFile() || found.nlink < 2)
        return null;
    const key = `${found.dev}:${found.ino}`;
    const known = links.get(key);
    if (known === undefined)
        links.set(key, name);
    return known ?? null;
}
/** A file as long as it was when it was opened: what is written to it later is left out. */
async function* fileParts(entry) {
    const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOFOLLOW;
    const handle = await reading(entry, (0,promises_.open)(toBytes(entry.path), flags));
    try {
        const found = await reading(entry, handle.stat());
        if (!found.isFile())
            throw changed(entry.path, 'is no file any more');
        yield (0,tar_header/* tarHeader */.pI)(context_tar_describe(found, entry));
        let rest = found.size;
        const content = (0,regular_file/* readBetween */.f8)(handle, 0, found.size);
        for (;;) {
            const next = await reading(entry, content.next());
            if (next.done === true)
                break;
            rest -= next.value.length;
            yield next.value;
        }
        if (rest > 0)
            throw changed(entry.path, `has ${rest} bytes fewer than the ${found.size} that it had`);
        yield (0,tar_header/* tarPadding */.vr)(found.size);
    }
    finally {
        await handle.close();
    }
}
function context_tar_describe(found, { name }) {
    const type = typeOf(found);
    return {
        type,
        name: toBytes(type === 'directory' ? `${name}/` : name),
        size: type === 'file' ? found.size : 0,
        mode: found.mode & 0o7777,
        modified: Math.floor(found.mtimeMs / 1000),
        target: Buffer.alloc(0),
        ...(type.endsWith('-device') ? deviceNumbers(found.rdev) : { major: 0, minor: 0 }),
    };
}
function typeOf(found) {
    if (found.isFile())
        return 'file';
    if (found.isDirectory())
        return 'directory';
    if (found.isSymbolicLink())
        return 'symbolic-link';
    if (found.isFIFO())
        return 'pipe';
    return found.isBlockDevice() ? 'block-device' : 'character-device';
}
/** As Linux packs them for programs (glibc's sysmacros.h): twelve bits of the one, twenty of the other. */
function deviceNumbers(device) {
    return { major: (device >>> 8) & 0xfff, minor: (device & 0xff) | ((device >>> 12) & 0xfff00) };
}
async function reading({ path }, work) {
    return await work.catch((error) => {
        throw unreadable(path, error);
    });
}
function changed(path, what) {
    return (0,errors/* inputError */.Xu)({
        code: 'build-context',
        message: `${shownPath(path)} changed while the build context was sent: it ${what}`,
        hint: 'leave it out in .dockerignore, or build when nothing writes to it',
    });
}
function unreadable(path, error) {
    const message = `cannot read ${shownPath(path)} of the build context: ${(0,errors/* messageOf */.bD)(error)}`;
    return (0,errors/* inputError */.Xu)({ code: 'build-context', message }, { cause: error });
}

;// CONCATENATED MODULE: ./src/image/build/context.ts








/**
 * Packs a build context without what its ignore file leaves out. A Dockerfile outside of the context
 * is sent along under a name of ours.
 *
 * https://docs.docker.com/build/concepts/context/#dockerignore-files
 *
 * @param list the entries of one directory
 * @throws CanaryError (input) when it cannot be read, or holds too many files
 */
async function packContext(directory, dockerfilePath, runId, list = listDirectory) {
    const [root, dockerfile] = await Promise.all([realPath(directory), realPath(dockerfilePath)]);
    const inside = nameInside(root, dockerfile);
    const rules = readIgnoreRules(directory, dockerfilePath);
    const names = await listEntries(root, await createFilter(rules, inside), list);
    const sent = inside ?? `.dockerfile.${runId}`;
    const entries = function* () {
        for (const name of names)
            yield { path: below(root, name), name };
        if (inside === null)
            yield { path: dockerfile, name: sent };
    };
    const stream = external_node_stream_.Readable.from(writeContext(entries()), { objectMode: false });
    return { stream, dockerfile: sent };
}
/** Where a path leads: a Dockerfile that is a link may lead out of the context. */
async function realPath(path) {
    const bytes = Buffer.from(path);
    const real = await (0,promises_.realpath)(bytes, { encoding: 'buffer' }).catch((error) => {
        throw unreadable(bytes.toString('latin1'), error);
    });
    return real.toString('latin1');
}
function below(directory, name) {
    return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
}
/** Null for a path outside, and for one that no request can spell. */
function nameInside(directory, path) {
    const start = below(directory, '');
    if (!path.startsWith(start))
        return null;
    const name = toBytes(path.slice(start.length));
    return (0,external_node_buffer_.isUtf8)(name) ? name.toString('utf8') : null;
}
/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
function readIgnoreRules(directory, dockerfilePath) {
    for (const path of [`${dockerfilePath}.dockerignore`, (0,external_node_path_.join)(directory, '.dockerignore')]) {
        const bytes = readIfThere(path);
        if (bytes !== null)
            return bytes.toString('utf8').replace(/^\uFEFF/, '');
    }
    return '';
}
function readIfThere(path) {
    let bytes;
    try {
        bytes = (0,regular_file/* readRegularFile */.XF)(path, limits/* buildLimits */.ZB.ignoreBytes);
    }
    catch (error) {
        if ((0,errors/* isMissingFile */.F6)(error))
            return null;
        throw unreadable(Buffer.from(path).toString('latin1'), error);
    }
    if (bytes !== null)
        return bytes;
    const message = `${path} has more than the ${limits/* buildLimits */.ZB.ignoreBytes} bytes that are read`;
    throw (0,errors/* inputError */.Xu)({ code: 'build-context', message });
}
async function listDirectory(path) {
    return await (0,promises_.readdir)(toBytes(path), { withFileTypes: true, encoding: 'buffer' });
}
async function createFilter(rules, dockerfile) {
    const { default: dockerignore } = await __webpack_require__.e(/* import() */ 4158).then(__webpack_require__.t.bind(__webpack_require__, 44158, 23));
    const ignore = dockerignore({ ignorecase: false }).add(rules);
    return {
        // The engine needs these two even where the rules leave them out.
        keeps: (raw) => {
            const name = shownPath(raw);
            return name === dockerfile || name === '.dockerignore' || !ignore.ignores(name);
        },
        mayKeepBelow: dockerfile?.includes('/') === true || /^\s*!/m.test(rules),
    };
}
/** Names from the context, sorted, so that the same context gives the same bytes. */
async function listEntries(directory, filter, list) {
    const entries = [];
    const visit = async (parent) => {
        for (const child of await readDirectory(below(directory, parent), list)) {
            const name = parent === '' ? child.raw : `${parent}/${child.raw}`;
            const isKept = filter.keeps(name);
            // A socket has nothing that an archive could hold.
            if (isKept && !child.isSocket)
                entries.push(name);
            if (entries.length > limits/* buildLimits */.ZB.contextEntries)
                throw tooMany(directory);
            if (child.isDirectory && (isKept || filter.mayKeepBelow))
                await visit(name);
        }
    };
    await visit('');
    return entries;
}
async function readDirectory(path, list) {
    const children = await list(path).catch((error) => {
        throw unreadable(path, error);
    });
    return children
        .map((child) => ({
        raw: child.name.toString('latin1'),
        isDirectory: child.isDirectory(),
        isSocket: child.isSocket(),
    }))
        .sort((left, right) => (left.raw < right.raw ? -1 : 1));
}
function tooMany(directory) {
    return (0,errors/* inputError */.Xu)({
        code: 'build-context',
        message: `the build context ${shownPath(directory)} has more than ${limits/* buildLimits */.ZB.contextEntries} files`,
        hint: 'leave out what the build does not need, in a .dockerignore file',
    });
}

;// CONCATENATED MODULE: ./src/image/build/engine-builder.ts








/**
 * Builds through the engine's API, with Docker's classic builder or Podman's. Gives the image's id.
 * A builder whose own helper was killed is asked once more: what it had done is in its cache.
 *
 * @throws CanaryError (input) at the failed line, or for what this builder cannot do
 */
async function buildOnEngine(request, dockerfile, options, signal) {
    for (let attempt = 1;; attempt += 1) {
        const result = await buildOnce(request, dockerfile, options, signal);
        if (typeof result === 'string')
            return result;
        const isEngineAtFault = result.exitCode === null && (0,infrastructure_trouble/* tellsOfKilledHelper */.f)(result.reason);
        if (!isEngineAtFault || attempt === limits/* buildLimits */.ZB.attempts)
            throw await toBuildError(result, dockerfile);
        options.onOutput(`The engine killed a program of its own: it is asked to build once more.`);
    }
}
/** Gives the image's id, or why there is none. */
async function buildOnce(request, dockerfile, { builder, onOutput }, signal) {
    const images = request.cacheFrom.map(cacheImage);
    const cacheFrom = builder.cacheFrom === 'images' ? images : [...new Set(images.map(repositoryOf))];
    const { stream, dockerfile: name } = await packContext(request.context, dockerfile.path, (0,external_node_crypto_.randomUUID)());
    const unreadable = new AbortController();
    stream.once('error', (error) => {
        if (error instanceof errors/* CanaryError */.Rc) {
            unreadable.abort(error);
            return;
        }
        const message = `cannot read the build context ${request.context}: ${(0,errors/* messageOf */.bD)(error)}`;
        unreadable.abort((0,errors/* inputError */.Xu)({ code: 'build-context', message }, { cause: error }));
    });
    const progress = followSteps(onOutput);
    const { target, platform, network, tag, buildArguments, labels, noCache, pull } = request;
    const build = { target, platform, network, tag, buildArguments, labels, noCache, pull, cacheFrom };
    try {
        const outcome = await builder.build({ ...build, context: stream, dockerfile: name, onOutput: progress.write }, AbortSignal.any([signal, unreadable.signal]));
        const { step, ...tail } = progress.end();
        if (outcome.built)
            return outcome.id;
        const { reason } = outcome;
        return {
            reason,
            exitCode: outcome.exitCode ?? readExitCode(reason),
            step: readParseError(reason) ?? step,
            ...tail,
        };
    }
    finally {
        stream.destroy();
    }
}
function followSteps(onOutput) {
    const output = createLastLines(limits/* buildLimits */.ZB.failureLines);
    let step = null;
    const reader = createLineReader((line) => {
        const next = readStepLine(line);
        if (next !== null) {
            step = next;
            output.clear();
        }
        else if (!isBookkeeping(line))
            output.add(line);
        onOutput(line);
    });
    return {
        write: (text) => {
            // What a command wrote without an end of line must not hide the step that follows it.
            if (readStepLine(text.trimEnd()) !== null)
                reader.end();
            reader.write(text);
        },
        end: () => {
            reader.end();
            return { step, output: output.lines(), isTruncated: output.isTruncated() };
        },
    };
}
/** What the builder says of its own containers and layers. */
function isBookkeeping(line) {
    return /^(?: ?--->? |Removing intermediate container [0-9a-f]{12}$)/.test(line);
}
/**
 * `user/app:cache` or `type=registry,ref=user/app:cache`: the image whose layers are taken over.
 *
 * @throws CanaryError (input) for any other kind of cache
 */
function cacheImage(cache) {
    if (!cache.includes('='))
        return cache;
    const fields = cache.split(',').map((field) => field.trim());
    const ref = fields.find((field) => field.startsWith('ref='))?.slice('ref='.length);
    if (fields.includes('type=registry') && ref !== undefined && ref !== '')
        return ref;
    throw (0,errors/* inputError */.Xu)({
        code: 'build-unsupported',
        message: `cache-from "${cache}" cannot be used: the engine's own builder takes layers from images only`,
        hint: 'name an image, or install docker buildx, for example with docker/setup-buildx-action',
    });
}
/**
 * Podman looks for layers in a repository, under tags of its own: it takes no other tag, and no digest.
 *
 * https://docs.podman.io/en/latest/markdown/podman-build.1.html
 */
function repositoryOf(image) {
    return image.replace(/@[^@]*$/, '').replace(/:[^:/]*$/, '');
}

;// CONCATENATED MODULE: ./src/image/build/proxies.ts





/** What docker calls a proxy in its configuration, and as a build argument. */
const proxies_names = [
    ['httpProxy', 'HTTP_PROXY'],
    ['httpsProxy', 'HTTPS_PROXY'],
    ['noProxy', 'NO_PROXY'],
    ['ftpProxy', 'FTP_PROXY'],
    ['allProxy', 'ALL_PROXY'],
];
/**
 * The proxies that docker's configuration names for an engine, or for all, as the build arguments
 * that `docker build` makes of them: in capitals and in small letters.
 *
 * https://docs.docker.com/engine/cli/proxy/
 *
 * @param url the engine's, as docker knows it
 * @throws CanaryError (input) where the configuration cannot be read
 */
function proxyArguments(env, url) {
    const proxies = (0,json/* asObject */.eB)((0,json/* member */.Dc)(readConfiguration(env), 'proxies'));
    if (proxies === null)
        return {};
    const own = (0,json/* asObject */.eB)((0,json/* member */.Dc)(proxies, url)) ?? (0,json/* asObject */.eB)((0,json/* member */.Dc)(proxies, 'default')) ?? {};
    return Object.fromEntries(proxies_names.flatMap(([key, name]) => {
        const value = (0,json/* stringMember */.sk)(own, key) ?? '';
        return value === '' ? [] : [name, name.toLowerCase()].map((one) => [one, value]);
    }));
}
function readConfiguration(env) {
    const path = configurationPath(env);
    if (path === null)
        return {};
    let bytes;
    try {
        bytes = (0,regular_file/* readRegularFile */.XF)(path, limits/* registryLimits */.a1.configurationFileBytes);
    }
    catch (error) {
        if ((0,errors/* isMissingFile */.F6)(error))
            return {};
        throw unusable(`cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, path);
    }
    if (bytes === null)
        throw unusable('is too large', path);
    return (0,json/* parseJsonObject */.dw)(bytes, { name: `the docker configuration ${path}`, kind: 'input' });
}
function configurationPath(env) {
    const directory = env['DOCKER_CONFIG'] ?? '';
    if (directory !== '')
        return (0,external_node_path_.join)(directory, 'config.json');
    const home = env['HOME'] ?? '';
    return home === '' ? null : (0,external_node_path_.join)(home, '.docker', 'config.json');
}
function unusable(what, path) {
    const message = `the docker configuration ${path} ${what}`;
    return (0,errors/* inputError */.Xu)({ code: 'docker-configuration', message });
}

// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/image/build/build.ts







/**
 * Builds an image onto the engine: with buildx where the docker command line has it, through the
 * engine's own builder otherwise.
 *
 * @throws CanaryError (input) when the context, the Dockerfile or a step is at fault
 */
async function buildImage(request, options, signal) {
    const { engine, env, directory } = options;
    const { builder } = engine;
    const { address, program } = engine.identity;
    if (builder === null)
        throw unsupported(`${program} builds no images`, `build the image ${before}`);
    const dockerfile = await (0,dockerfile_source/* findDockerfile */.mQ)(request, directory);
    const usesBuildx = builder.takesBuildx && (await hasBuildx({ env, address }, signal));
    const build = withoutEmptySecrets(request, options.onOutput);
    const proxies = proxyArguments(env, engine.identity.url);
    Object.values(proxies).flatMap(secretsInProxy).forEach(options.onSecret);
    if (usesBuildx) {
        const buildx = { env, address, onOutput: options.onOutput };
        return { dockerfile, names: await buildWithBuildx(build, dockerfile, buildx, signal) };
    }
    requireEngineBuilder(build, builder, program);
    // buildx reads the same configuration itself. What a person asks for wins.
    const complete = { ...build, buildArguments: { ...proxies, ...build.buildArguments } };
    return {
        dockerfile,
        names: [
            await buildOnEngine(complete, dockerfile, { builder, onOutput: options.onOutput }, signal),
        ],
    };
}
/** An address of a proxy may leave out the scheme. */
function secretsInProxy(address) {
    return (0,addresses/* secretsInAddresses */.j_)(address.includes('://') ? address : `http://${address}`);
}
/** A pull request from a fork gets no secrets: a build that can do without them goes on. */
function withoutEmptySecrets(request, onOutput) {
    const secrets = request.secrets.filter(({ id, value }) => {
        if (value.length === 0)
            onOutput(`The secret ${id} is empty: the build goes without it.`);
        return value.length > 0;
    });
    return { ...request, secrets };
}
/** @throws CanaryError (input) for what only BuildKit can do */
function requireEngineBuilder(request, builder, program) {
    const wanted = [
        ...(request.secrets.length === 0 ? [] : ['secrets']),
        ...(request.cacheTo.length === 0 ? [] : ['cache-to']),
        ...new Set(request.buildxOptions.map(({ name }) => name)),
    ];
    if (wanted.length === 0)
        return;
    const what = `${wanted.join(' and ')} cannot be used: ${builder.name} knows no such thing`;
    throw unsupported(what, builder.takesBuildx
        ? 'install docker buildx, for example with docker/setup-buildx-action'
        : `build the image with ${program} build ${before}`);
}
const before = `in a step before, and leave out ${(0,settings/* setting */.P)('context')}`;
function unsupported(message, hint) {
    return (0,errors/* inputError */.Xu)({ code: 'build-unsupported', message, hint });
}


/***/ }),

/***/ 59414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   mQ: () => (/* binding */ findDockerfile),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99750);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60702);





/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in. Where there is no `Dockerfile`, docker takes `dockerfile`.
 *
 * @throws CanaryError (input) when the context or the Dockerfile is not there
 */
async function findDockerfile({ context, file }, directory) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(context).catch(() => null);
    if (found?.isDirectory() !== true) {
        const message = `the build context ${context} is no directory`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'build-context', message });
    }
    const fromContext = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context, file ?? 'Dockerfile');
    const places = file === null ? [fromContext] : [fromContext, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file)];
    const refused = [];
    for (const path of places.flatMap(withLowerCase)) {
        const kind = await kindOf(path);
        if (kind === 'a file')
            return { path, file: nameOf(path, directory) };
        if (kind !== null)
            refused.push(`${path} is ${kind}`);
    }
    const [other] = refused;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'build-file',
        message: other === undefined
            ? `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`
            : `the Dockerfile ${other}, not a file`,
    });
}
function withLowerCase(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path) === 'Dockerfile' ? [path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), 'dockerfile')] : [path];
}
/** Null for what is not there. Opened, so that a link is followed and no pipe is waited for. */
async function kindOf(path) {
    try {
        const handle = await (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .openRegularFile */ .ZU)(path);
        await handle.close();
        return 'a file';
    }
    catch (error) {
        if (error instanceof _regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .NotRegularError */ .a8)
            return error.kind;
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingFile */ .F6)(error))
            return null;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'build-file', message: `cannot read the Dockerfile ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const isInside = name !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}
/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
function readDockerfile({ path }) {
    try {
        const bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLimits */ .ZB.dockerfileBytes);
        return bytes === null ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function fileNameOf({ path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
}


/***/ }),

/***/ 20262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dC: () => (/* binding */ plainFile),
/* harmony export */   pI: () => (/* binding */ tarHeader),
/* harmony export */   u0: () => (/* binding */ tarBlockBytes),
/* harmony export */   vr: () => (/* binding */ tarPadding)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

const typeFlags = {
    file: '0',
    'hard-link': '1',
    'symbolic-link': '2',
    'character-device': '3',
    'block-device': '4',
    directory: '5',
    pipe: '6',
};
const tarBlockBytes = 512;
const nameBytes = 100;
/** Eleven octal digits. */
const numberBound = 8 ** 11;
/** A file with nothing but what a reader needs: equal on every machine. */
function plainFile(name, size) {
    return {
        type: 'file',
        name: Buffer.from(name),
        size,
        mode: 0o644,
        modified: 0,
        target: Buffer.alloc(0),
        major: 0,
        minor: 0,
    };
}
/**
 * The header of an entry (POSIX ustar), with an extended one before it (pax) for what does not fit.
 * Owners are left out: who owns a file here means nothing where the archive goes.
 */
function tarHeader(entry) {
    const records = extendedRecords(entry);
    if (records.length === 0)
        return header(entry, typeFlags[entry.type]);
    const content = Buffer.concat(records);
    const plain = plainFile('', content.length);
    const extension = { ...plain, name: Buffer.concat([Buffer.from('PaxHeaders/'), entry.name]) };
    return Buffer.concat([
        header(extension, 'x'),
        content,
        tarPadding(content.length),
        header(entry, typeFlags[entry.type]),
    ]);
}
/** What stands between the end of content and the next header. */
function tarPadding(size) {
    return Buffer.alloc((tarBlockBytes - (size % tarBlockBytes)) % tarBlockBytes);
}
function extendedRecords(entry) {
    const { name, target, size, modified } = entry;
    const isText = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(name) && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(target);
    const records = [
        ...(name.length > nameBytes ? [record('path', name)] : []),
        ...(target.length > nameBytes ? [record('linkpath', target)] : []),
        ...(size >= numberBound ? [record('size', Buffer.from(String(size)))] : []),
        ...(isOctal(modified) ? [] : [record('mtime', Buffer.from(String(modified)))]),
    ];
    // Without this word a value is UTF-8.
    const charset = isText || records.length === 0 ? [] : [record('hdrcharset', Buffer.from('BINARY'))];
    return [...charset, ...records];
}
/** `<length> <key>=<value>\n`, where the length counts itself (POSIX pax, "Extended Header"). */
function record(key, value) {
    const rest = Buffer.concat([Buffer.from(` ${key}=`), value, Buffer.from('\n')]);
    const guess = rest.length + String(rest.length).length;
    const length = rest.length + String(guess).length;
    return Buffer.concat([Buffer.from(String(length)), rest]);
}
function isOctal(value) {
    return value >= 0 && value < numberBound;
}
function header(entry, flag) {
    const block = Buffer.alloc(tarBlockBytes);
    entry.name.copy(block, 0, 0, nameBytes);
    writeOctal(block, 100, 8, entry.mode);
    writeOctal(block, 108, 8, 0);
    writeOctal(block, 116, 8, 0);
    writeOctal(block, 124, 12, isOctal(entry.size) ? entry.size : 0);
    writeOctal(block, 136, 12, isOctal(entry.modified) ? entry.modified : 0);
    block.write('        ', 148, 'latin1');
    block.write(flag, 156, 'latin1');
    entry.target.copy(block, 157, 0, nameBytes);
    block.write('ustar\x0000', 257, 'latin1');
    writeOctal(block, 329, 8, entry.major);
    writeOctal(block, 337, 8, entry.minor);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return block;
}
function writeOctal(block, offset, width, value) {
    block.write(`${value.toString(8).padStart(width - 1, '0')}\0`, offset, 'latin1');
}


/***/ }),

/***/ 53416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FJ: () => (/* binding */ writeTar),
/* harmony export */   JO: () => (/* binding */ tarEnd),
/* harmony export */   oe: () => (/* binding */ bytesFile)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20262);

/** What ends an archive. */
const tarEnd = Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarBlockBytes */ .u0);
/** Writes a tar archive, one file after the other, holding no more than one part of each. */
async function* writeTar(files) {
    for (const file of files) {
        const entry = (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFile */ .dC)(file.name, file.size);
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarHeader */ .pI)({ ...entry, mode: file.mode ?? entry.mode });
        yield* file.content();
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .tarPadding */ .vr)(file.size);
    }
    yield tarEnd;
}
/** A small file that is at hand. */
function bytesFile(name, bytes) {
    return {
        name,
        size: bytes.length,
        content: async function* () {
            yield await Promise.resolve(bytes);
        },
    };
}


/***/ })

};
;