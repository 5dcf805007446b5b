"use strict";
exports.id = 8240;
exports.ids = [8240];
exports.modules = {

/***/ 6582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ isInfrastructureTrouble)
/* harmony export */ });
/**
 * Whether an engine's words tell of something that no image or Dockerfile is to blame for: a registry
 * or a network that could not be reached, an answer that broke off, a disk that is full.
 */
function isInfrastructureTrouble(reason) {
    return trouble.test(reason);
}
const trouble = new RegExp([
    'no space left|input/output error|disk quota',
    'dial tcp|no such host|i/o timeout|connection (?:refused|reset)|TLS handshake timeout',
    'temporary failure|toomanyrequests|50\\d |expected HTTP 206|EOF',
].join('|'), 'i');


/***/ }),

/***/ 8240:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildImage: () => (/* binding */ buildImage)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
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
var dockerfile_source = __webpack_require__(1857);
// EXTERNAL MODULE: ./src/engine/infrastructure-trouble.ts
var infrastructure_trouble = __webpack_require__(6582);
;// CONCATENATED MODULE: ./src/image/build/failure.ts



/**
 * The error of a failed build, at the line of the Dockerfile where that is certain. A registry that
 * cannot be reached is nobody's Dockerfile's fault; a command that ended with an exit code is.
 */
async function toBuildError(failure, dockerfile) {
    const { locateStep } = await __webpack_require__.e(/* import() */ 3054).then(__webpack_require__.bind(__webpack_require__, 3054));
    const place = failure.step === null ? null : await locateStep(failure.step, dockerfile);
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
var external_node_child_process_ = __webpack_require__(1421);
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/image/build/secret-files.ts



/**
 * Lays secrets into files for as long as `use` runs. Process arguments and environments are no place
 * for them: everybody may read the former, and every program that docker starts inherits the latter.
 */
async function withSecretFiles(secrets, env, use) {
    if (secrets.length === 0)
        return await use([]);
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
        return await use(files);
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/image/build/buildx.ts









/** Whether the docker command line is there and has buildx. */
async function hasBuildx({ env, address }, signal) {
    const run = {
        args: ['buildx', 'version'],
        env: dockerEnvironment(env, address, false),
        onLine: () => undefined,
        deadlineMs: limits/* buildLimits */.ZB.probe,
    };
    return await runDocker(run, signal).then((exitCode) => exitCode === 0, () => {
        signal.throwIfAborted();
        return false;
    });
}
/**
 * Builds with `docker buildx build --load`.
 *
 * @throws CanaryError (input) at the failed line; (infrastructure) when docker breaks
 */
async function buildWithBuildx(request, dockerfile, options, signal) {
    const last = createLastLines(limits/* buildLimits */.ZB.keptLines);
    const exitCode = await withSecretFiles(request.secrets, options.env, async (files) => {
        const run = {
            args: buildxArguments(request, dockerfile, files),
            env: buildxEnvironment(request, options),
            onLine: (line) => {
                last.add(line);
                options.onOutput(line);
            },
            deadlineMs: limits/* buildLimits */.ZB.duration,
        };
        return await runDocker(run, signal);
    });
    if (exitCode === 0)
        return;
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
function buildxArguments(request, { path }, secrets) {
    const { target, platform, network } = request;
    return [
        ...['buildx', 'build', '--load', '--progress=plain'],
        `--tag=${request.tag}`,
        `--file=${path}`,
        ...(target === null ? [] : [`--target=${target}`]),
        ...(platform === null ? [] : [`--platform=${platform}`]),
        ...(network === null ? [] : [`--network=${network}`]),
        ...(request.noCache ? ['--no-cache'] : []),
        ...Object.entries(request.labels).map(([name, value]) => `--label=${name}=${value}`),
        ...Object.entries(request.buildArguments).map(([name, value]) => isTakenByDocker(name) ? `--build-arg=${name}=${value}` : `--build-arg=${name}`),
        ...secrets.map(({ id, path: source }) => `--secret=${csv([`id=${id}`, `src=${source}`])}`),
        ...request.cacheFrom.map((cache) => `--cache-from=${cache}`),
        ...request.cacheTo.map((cache) => `--cache-to=${cache}`),
        request.context,
    ];
}
function buildxEnvironment({ buildArguments, cacheFrom, cacheTo }, { env, address }) {
    const usesGitHubCache = [...cacheFrom, ...cacheTo].some((cache) => /\btype=gha\b/.test(cache));
    const own = Object.entries(buildArguments).filter(([name]) => !isTakenByDocker(name));
    return { ...dockerEnvironment(env, address, usesGitHubCache), ...Object.fromEntries(own) };
}
/** One line of RFC 4180, as buildx reads its options. */
function csv(fields) {
    return fields
        .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
        .join(',');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
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
    const inside = nameInside(directory, dockerfilePath);
    const [rules, { default: tar }] = await Promise.all([
        readIgnoreRules(directory, dockerfilePath),
        __webpack_require__.e(/* import() */ 4927).then(__webpack_require__.t.bind(__webpack_require__, 4927, 19)),
    ]);
    const entries = await listEntries(directory, await createFilter(rules, inside), list);
    const outside = inside === null ? await (0,promises_.readFile)(dockerfilePath) : null;
    const dockerfile = inside ?? `.dockerfile.${runId}`;
    // The types leave out `umask`, which would take from the modes what this process may not create.
    const options = {
        entries: [...entries],
        // Every entry is named above: nothing more is to be found in its directories.
        ignore: () => true,
        umask: 0,
        // As docker sends it: who owns the files here means nothing there.
        map: (header) => ({ ...header, uid: 0, gid: 0 }),
        finalize: outside === null,
        ...(outside === null
            ? {}
            : {
                finish: (pack) => {
                    pack.entry({ name: dockerfile, mode: 0o644 }, outside);
                    pack.finalize();
                },
            }),
    };
    const stream = tar.pack(directory, options);
    return { stream, dockerfile };
}
/** With slashes; null for a path outside. */
function nameInside(directory, path) {
    const name = (0,external_node_path_.relative)(directory, path);
    if ((0,external_node_path_.isAbsolute)(name) || name.split(external_node_path_.sep)[0] === '..')
        return null;
    return name.split(external_node_path_.sep).join('/');
}
/** A `<Dockerfile>.dockerignore` stands before the context's own, as for docker. */
async function readIgnoreRules(directory, dockerfilePath) {
    for (const path of [`${dockerfilePath}.dockerignore`, (0,external_node_path_.join)(directory, '.dockerignore')]) {
        const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
            if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
                return null;
            throw unreadable(path, error);
        });
        if (text === null)
            continue;
        if (text.length <= limits/* buildLimits */.ZB.ignoreBytes)
            return text;
        const message = `${path} has more than the ${limits/* buildLimits */.ZB.ignoreBytes} bytes that are read`;
        throw (0,errors/* inputError */.Xu)({ code: 'build-context', message });
    }
    return '';
}
async function listDirectory(path) {
    return await (0,promises_.readdir)(path, { withFileTypes: true });
}
async function createFilter(rules, dockerfile) {
    const { default: dockerignore } = await __webpack_require__.e(/* import() */ 3568).then(__webpack_require__.t.bind(__webpack_require__, 3568, 23));
    const ignore = dockerignore({ ignorecase: false }).add(rules);
    return {
        // The engine needs these two even where the rules leave them out.
        keeps: (name) => name === dockerfile || name === '.dockerignore' || !ignore.ignores(name),
        mayKeepBelow: dockerfile?.includes('/') === true || /^\s*!/m.test(rules),
    };
}
/** Names from the context, sorted, so that the same context gives the same bytes. */
async function listEntries(directory, filter, list) {
    const entries = [];
    const visit = async (parent) => {
        for (const child of await readDirectory((0,external_node_path_.join)(directory, parent), list)) {
            const name = parent === '' ? child.name : `${parent}/${child.name}`;
            const isKept = filter.keeps(name);
            if (isKept && isPackable(child))
                entries.push(name);
            if (entries.length > limits/* buildLimits */.ZB.contextEntries)
                throw tooMany(directory);
            if (child.isDirectory() && (isKept || filter.mayKeepBelow))
                await visit(name);
        }
    };
    await visit('');
    return entries;
}
/** A socket or a pipe has no content that an archive could hold. */
function isPackable(entry) {
    return entry.isFile() || entry.isDirectory() || entry.isSymbolicLink();
}
async function readDirectory(path, list) {
    const children = await list(path).catch((error) => {
        throw unreadable(path, error);
    });
    return children.toSorted((left, right) => (left.name < right.name ? -1 : 1));
}
function unreadable(path, error) {
    const message = `cannot read ${path} of the build context: ${(0,errors/* messageOf */.bD)(error)}`;
    return (0,errors/* inputError */.Xu)({ code: 'build-context', message }, { cause: error });
}
function tooMany(directory) {
    return (0,errors/* inputError */.Xu)({
        code: 'build-context',
        message: `the build context ${directory} has more than ${limits/* buildLimits */.ZB.contextEntries} files`,
        hint: 'leave out what the build does not need, in a .dockerignore file',
    });
}

;// CONCATENATED MODULE: ./src/image/build/engine-builder.ts







/**
 * Builds through the engine's API, with Docker's classic builder or Podman's.
 *
 * @throws CanaryError (input) at the failed line, or for what this builder cannot do
 */
async function buildOnEngine(request, dockerfile, { engine, onOutput }, signal) {
    const cacheFrom = request.cacheFrom.map(cacheImage);
    const { stream, dockerfile: name } = await packContext(request.context, dockerfile.path, (0,external_node_crypto_.randomUUID)());
    const unreadable = new AbortController();
    stream.once('error', (error) => {
        const message = `cannot read the build context ${request.context}: ${(0,errors/* messageOf */.bD)(error)}`;
        unreadable.abort((0,errors/* inputError */.Xu)({ code: 'build-context', message }, { cause: error }));
    });
    const progress = followSteps(onOutput);
    const { target, platform, network, tag, buildArguments, labels, noCache } = request;
    const build = { target, platform, network, tag, buildArguments, labels, noCache, cacheFrom };
    try {
        const outcome = await engine.buildImage({ ...build, context: stream, dockerfile: name, onOutput: progress.write }, AbortSignal.any([signal, unreadable.signal]));
        const { step, ...tail } = progress.end();
        if (outcome.built)
            return;
        const { reason } = outcome;
        const failure = {
            reason,
            exitCode: outcome.exitCode ?? readExitCode(reason),
            step: readParseError(reason) ?? step,
            ...tail,
        };
        throw await toBuildError(failure, dockerfile);
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

;// CONCATENATED MODULE: ./src/image/build/build.ts




/**
 * Builds an image onto the engine: with buildx where the docker command line has it, through the
 * engine's own builder otherwise. Gives the Dockerfile that it was built from.
 *
 * @throws CanaryError (input) when the context, the Dockerfile or a step is at fault
 */
async function buildImage(request, options, signal) {
    const { engine, env, directory } = options;
    const { address } = engine;
    const dockerfile = await (0,dockerfile_source/* findDockerfile */.mQ)(request, directory);
    const { name } = await engine.describe(signal);
    const usesBuildx = name === 'docker' && (await hasBuildx({ env, address }, signal));
    const build = withoutEmptySecrets(request, options.onOutput);
    if (usesBuildx) {
        await buildWithBuildx(build, dockerfile, { env, address, onOutput: options.onOutput }, signal);
    }
    else {
        requireEngineBuilder(build, name);
        await buildOnEngine(build, dockerfile, { engine, onOutput: options.onOutput }, signal);
    }
    return dockerfile;
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
function requireEngineBuilder(request, name) {
    const wanted = [
        ...(request.secrets.length === 0 ? [] : ['secrets']),
        ...(request.cacheTo.length === 0 ? [] : ['cache-to']),
    ];
    if (wanted.length === 0)
        return;
    const builder = name === 'podman' ? "Podman's builder" : "the engine's own builder";
    throw (0,errors/* inputError */.Xu)({
        code: 'build-unsupported',
        message: `${wanted.join(' and ')} cannot be used: ${builder} knows no such thing`,
        hint: name === 'podman'
            ? 'build the image with podman build in a step before, and leave out context'
            : 'install docker buildx, for example with docker/setup-buildx-action',
    });
}


/***/ }),

/***/ 1857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bV: () => (/* binding */ fileNameOf),
/* harmony export */   mQ: () => (/* binding */ findDockerfile),
/* harmony export */   n_: () => (/* binding */ readDockerfile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4533);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);




/**
 * Finds the Dockerfile of a build: from the context, or as docker/build-push-action has it, from the
 * directory that the run started in.
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
    for (const path of places) {
        const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((entry) => entry.isFile(), () => false);
        if (isFile)
            return { path, file: nameOf(path, directory) };
    }
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'build-file',
        message: `the Dockerfile ${[...new Set(places)].join(', or ')} does not exist`,
    });
}
function nameOf(path, directory) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    const isInside = name !== '' && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(name) && name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
    return isInside ? name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/') : path;
}
/** Null where it cannot be read any more, or is no text of a sensible size: nothing depends on it. */
async function readDockerfile({ path }) {
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
        if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .buildLimits */ .ZB.dockerfileBytes)
            return null;
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function fileNameOf({ path }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
}


/***/ })

};
;