"use strict";
exports.id = 3162;
exports.ids = [3162];
exports.modules = {

/***/ 8172:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runOptionsOf)
/* harmony export */ });
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6540);

/**
 * A manifest's `dockerRunOptions`, as an engine reads them; null when there are none. One that is
 * restricted is given no variable of ours.
 */
function runOptionsOf(validator, mode, env, directory) {
    if (validator.options.length === 0)
        return null;
    return {
        tokens: validator.options.map(({ text }) => text),
        // As for docker, which knows nothing of the manifest.
        baseDirectory: directory,
        env: mode === 'trusted' ? (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_0__.containerEnvironment)(env) : {},
    };
}


/***/ }),

/***/ 3162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runValidator: () => (/* binding */ runValidator)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/verdict.ts + 10 modules
var verdict = __webpack_require__(6282);
// EXTERNAL MODULE: ./src/container/end.ts
var container_end = __webpack_require__(6206);
// EXTERNAL MODULE: ./src/probe/attempts.ts + 2 modules
var attempts = __webpack_require__(9293);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/probe/timing.ts
var probe_timing = __webpack_require__(4818);
;// CONCATENATED MODULE: ./src/probe/schedule.ts



/**
 * Runs a probe until its thresholds or its deadline decide.
 *
 * A failure because nothing listens is tried again as soon as somebody does, once a period; such
 * an early attempt may decide for the image, and never counts against it.
 */
async function schedule(timing, options, signal) {
    const { clock } = options;
    await clock.sleep(options.origin + timing.initialDelay - clock.now(), signal);
    const run = createRun(timing, options, signal);
    try {
        return await decide(timing, options, run, signal);
    }
    finally {
        run.stop();
    }
}
function createRun(timing, options, outer) {
    const { clock, limiter } = options;
    const deadline = new AbortController();
    const finished = new AbortController();
    const signal = AbortSignal.any([outer, deadline.signal]);
    const log = createAttemptLog();
    let start = null;
    let late = null;
    let begun = 0;
    const elapsed = () => (start === null ? 0 : clock.now() - start.at);
    const begin = () => {
        start = { at: clock.now(), date: clock.date() };
        void clock.sleep((0,probe_timing/* timeOf */.n)(timing), finished.signal).then(() => {
            if (finished.signal.aborted)
                return;
            late = elapsed() - (0,probe_timing/* timeOf */.n)(timing);
            deadline.abort();
        });
    };
    return {
        signal,
        isOver: () => deadline.signal.aborted,
        // What arrived while we were stopped is heard before the timer that it was to come before.
        lateness: () => late ?? elapsed() - (0,probe_timing/* timeOf */.n)(timing),
        log,
        attempt: () => limiter.run(async () => {
            if (start === null)
                begin();
            const from = clock.now();
            const startedAt = clock.date().toISOString();
            begun += 1;
            options.onAttempt?.(begun);
            const result = await options.attempt(signal);
            const { ok, reason, seen } = result;
            log.add({ startedAt, durationMs: Math.round(clock.now() - from), ok, reason, seen });
            return result;
        }),
        elapsed,
        startedAt: () => start?.date ?? null,
        stop: () => {
            finished.abort(checkEnded);
        },
    };
}
async function decide(timing, options, run, outer) {
    let passes = 0;
    let failures = 0;
    let isEarly = false;
    let pause = timing.period;
    for (;;) {
        if (isAborted(outer))
            return resultOf(run, 'aborted', interrupted);
        const from = options.clock.now();
        const result = await run.attempt();
        if (isAborted(outer))
            return resultOf(run, 'aborted', interrupted);
        const isStopped = run.lateness() >= (0,probe_timing/* spareTime */.X)((0,probe_timing/* timeOf */.n)(timing));
        if (result.ok) {
            // Nobody knows whether it came in time.
            if (isStopped)
                return resultOf(run, 'failed', stopped(run));
            passes += 1;
            failures = 0;
            if (passes >= timing.successThreshold)
                return resultOf(run, 'passed', result.reason);
        }
        else {
            passes = 0;
            failures += isEarly ? 0 : 1;
            const isDecided = failures >= timing.failureThreshold && (0,verdict/* isTelling */.c0)(result.reason.code);
            if (run.isOver())
                return resultOf(run, 'failed', timedOut(timing, run, isDecided));
            if (failures >= timing.failureThreshold) {
                return resultOf(run, 'failed', withAdvice(result.reason, options, run));
            }
        }
        if (timing.timeout === 0)
            return resultOf(run, 'failed', onlyOnce(result, timing));
        // After an early attempt the rest of its period is slept, so that regular ones keep their pace.
        pause = isEarly ? Math.max(0, pause - (options.clock.now() - from)) : timing.period;
        const mayBeEarly = !isEarly && waitsForListener.has(result.reason.code);
        const slept = await rest(pause, mayBeEarly ? options.untilListening : null, options, run);
        isEarly = slept.isEarly;
        pause -= slept.time;
        if (run.isOver())
            return resultOf(run, 'failed', timedOut(timing, run, false));
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function isAborted(signal) {
    return signal.aborted;
}
/** Failures that mean "not yet" while an application starts. */
const waitsForListener = new Set([
    'connection-refused',
    'connection-reset',
    'loopback-only',
]);
/** A reason of their own, since one that Node makes carries a stack, once a period and check. */
const periodOver = 'the period is over';
const checkEnded = 'the check has ended';
const interrupted = { code: 'cancelled', message: 'the check was interrupted' };
/** Sleeps a period, or less when somebody begins to listen. */
async function rest(pause, untilListening, { clock }, run) {
    const from = clock.now();
    const done = new AbortController();
    const signal = AbortSignal.any([run.signal, done.signal]);
    const listening = untilListening?.(signal).then(() => !signal.aborted, (error) => {
        // It ends with our own signal when the period is over.
        if (signal.aborted)
            return false;
        throw error;
    });
    try {
        const slept = clock.sleep(pause, signal).then(() => false);
        const isEarly = await Promise.race([slept, ...(listening === undefined ? [] : [listening])]);
        return { isEarly, time: clock.now() - from };
    }
    finally {
        done.abort(periodOver);
        await listening;
    }
}
/** This process itself was kept from running when the time of the check was over. */
function stopped(run) {
    const seconds = (run.lateness() / 1000).toFixed(1);
    const message = `this process was stopped or starved for ${seconds} s when the time of the check was over, so nobody can tell what came in time`;
    return { code: 'internal', message };
}
const unfinished = 'attempt-timeout';
/** What was seen last tells more than that one more attempt had no time left. */
function timedOut(timing, run, isDecided) {
    const isStopped = run.lateness() >= (0,probe_timing/* spareTime */.X)((0,probe_timing/* timeOf */.n)(timing));
    if (isStopped && !isDecided)
        return stopped(run);
    const { last, decided } = run.log.summary();
    const detail = [
        ...(decided === null ? [] : [describeDecided(decided, timing)]),
        ...(last?.code === unfinished ? [describeUnfinished(last, decided !== null, run)] : []),
    ];
    return {
        code: 'check-timeout',
        message: `did not pass within ${(0,probe_timing/* timeOf */.n)(timing) / 1000} s: ${detail.join('; ')}`,
    };
}
function describeDecided({ ok, message, count }, timing) {
    if (ok)
        return `passed ${count} times in a row, but successThreshold is ${timing.successThreshold}`;
    return count === 1 ? message : `${message} (${count} times)`;
}
function describeUnfinished({ message }, isAfterOthers, run) {
    return isAfterOthers
        ? `attempt ${run.log.count()} had not ended when time was up (${message})`
        : message;
}
/** Applications need time to start: who allows one attempt may not know that there was only one. */
function withAdvice(reason, { clock, origin }, run) {
    if (!waitsForListener.has(reason.code) || run.log.count() > 1)
        return reason;
    const time = describeTime(clock.now() - origin);
    const message = `${reason.message}; it was tried once, ${time} after the start: for an application that needs longer, write failureThreshold: 30`;
    return { ...reason, message };
}
function describeTime(milliseconds) {
    return milliseconds < 1000
        ? `${Math.round(milliseconds)} ms`
        : `${(milliseconds / 1000).toFixed(1)} s`;
}
function onlyOnce(result, timing) {
    if (!result.ok)
        return result.reason;
    const message = `passed once, but successThreshold is ${timing.successThreshold} and timeoutSeconds is 0, which allows one attempt`;
    return { code: 'check-timeout', message };
}
function resultOf(run, outcome, reason) {
    return {
        outcome,
        reason,
        startedAt: run.startedAt(),
        duration: Math.round(run.elapsed()),
        attemptCount: run.log.count(),
        attempts: run.log.list(),
    };
}
/** Keeps the first and the last attempts: how it began, and how it ended. */
function createAttemptLog() {
    const first = [];
    const last = [];
    let count = 0;
    let latest = null;
    let decided = null;
    return {
        add: (attempt) => {
            count += 1;
            latest = attempt.reason;
            decided = afterAttempt(decided, attempt);
            if (first.length < limits/* probeLimits */.Lj.firstAttempts)
                first.push(attempt);
            else
                last.push(attempt);
            if (last.length > limits/* probeLimits */.Lj.lastAttempts)
                last.shift();
        },
        count: () => count,
        summary: () => ({ last: latest, decided }),
        list: () => [...first, ...last],
    };
}
function afterAttempt(decided, { ok, reason }) {
    if (reason.code === unfinished)
        return decided;
    const { message } = reason;
    const isSame = decided?.ok === ok && (ok || decided.message === message);
    return { ok, message, count: isSame ? decided.count + 1 : 1 };
}

// EXTERNAL MODULE: ./src/probe/target.ts
var probe_target = __webpack_require__(7341);
// EXTERNAL MODULE: ./src/probe/wanted.ts
var wanted = __webpack_require__(4531);
;// CONCATENATED MODULE: ./src/validator/end-reason.ts
/** Why a container that should have kept running did not, in a sentence. */
function endReason(state) {
    if (state.oomKilled && state.exitCode !== 0) {
        return { code: 'oom-killed', message: `the container ran out of memory${afterTime(state)}` };
    }
    if (state.status === 'restarting') {
        return {
            code: 'container-restarting',
            message: `the container keeps restarting; its last exit code was ${state.exitCode}`,
        };
    }
    const ended = `the container ended with exit code ${state.exitCode}${afterTime(state)}`;
    return { code: 'container-exited', message: `${ended}${adviceFor(state.exitCode)}` };
}
function adviceFor(exitCode) {
    switch (exitCode) {
        case 0:
            return '; checks need one that keeps running, for example with command: [sleep, "3600"]';
        case 137:
            return ': it was killed (SIGKILL), perhaps for want of memory';
        default:
            return '';
    }
}
function afterTime({ startedAt, finishedAt }) {
    if (startedAt === null || finishedAt === null)
        return '';
    const milliseconds = Date.parse(finishedAt) - Date.parse(startedAt);
    return milliseconds >= 0 ? ` after ${(milliseconds / 1000).toFixed(1)} s` : '';
}

// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(584);
;// CONCATENATED MODULE: ./src/validator/check.ts









/**
 * Runs one check to its verdict.
 *
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
async function runCheck(check, options, signal) {
    const { clock, container, limiter } = options;
    // No further attempt can tell what one attempt could not.
    const halt = new AbortController();
    const result = await schedule(check.timing, {
        clock,
        origin: container.startedAt,
        limiter,
        attempt: untilUnproven(await toAttempt(check, options), halt),
        onAttempt: (attempt) => {
            options.onAttempt?.(check.name, attempt);
        },
        untilListening: listenerWatch(check.action, container),
    }, AbortSignal.any([signal, halt.signal]));
    if (result.outcome === 'passed')
        return toReport(check, result, { ...result, outcome: 'passed' });
    const asked = clock.now();
    const fate = await fateOf(options, signal);
    const wasSilent = clock.now() - asked >= (0,probe_timing/* spareTime */.X)((0,probe_timing/* timeOf */.n)(check.timing));
    if (fate === null && result.outcome === 'aborted')
        signal.throwIfAborted();
    const decision = (0,verdict/* outcomeOfCheck */.CX)({
        seen: result,
        failureThreshold: check.timing.failureThreshold,
        fate,
        silentEngine: wasSilent ? engineBetween(container) : null,
        foreignProgram: foreignProgram(result, options),
    });
    return toReport(check, result, decision);
}
/**
 * A published port is the engine's: while that stands still, as a virtual machine does that is moved
 * or suspended, nothing behind the port answers either. Null where no engine stands between.
 */
function engineBetween({ reached }) {
    if (reached === null || reached.reach.isDirect)
        return null;
    const message = 'the engine, which the port is published by, did not answer when time was up';
    return { code: 'engine', message };
}
function foreignProgram({ attempts }, { foreign }) {
    if (foreign === null || !(0,foreign_platform/* metForeignProgram */.LH)(attempts.at(-1)))
        return null;
    const message = `${(0,foreign_platform/* describeForeign */.eQ)(foreign)}; ${foreign_platform/* foreignHint */.I_}`;
    return { code: 'command-not-started', message };
}
/** What became of the container, where that says more than what the check saw. */
async function fateOf(options, signal) {
    const told = () => {
        const end = options.end();
        return end === null ? null : fateAt(end);
    };
    return told() ?? (await lookMeanwhile(options, signal)) ?? told();
}
function fateAt({ state, intervention }) {
    return (0,verdict/* outcomeOfEnd */.V$)(intervention, endReason(state));
}
/**
 * A check can see the end of its container before the engine has told of it. And what it saw says
 * nothing of the image where others had their hands in the container.
 */
async function lookMeanwhile({ engine, container }, signal) {
    if (signal.aborted)
        return null;
    try {
        const state = await engine.containers.inspect(container.id, signal);
        if (state === null)
            throw (0,container_end/* vanished */.Jv)();
        const end = await (0,container_end/* lookAtLife */.HZ)(engine, container.state, state, signal);
        if (end !== null)
            return fateAt(end);
        const intervention = await (0,container_end/* disturbance */.fc)(engine, state, signal);
        return intervention === null ? null : fateAt({ state, intervention });
    }
    catch (error) {
        // The end that interrupts this question is its answer.
        if (check_isAborted(signal))
            return null;
        throw error;
    }
}
/** Asked again after every wait; a bare property would be taken for unchanged. */
function check_isAborted(signal) {
    return signal.aborted;
}
async function toAttempt({ action, timing }, options) {
    const { engine, container } = options;
    const { reached, sockets } = container;
    const context = { engine, containerId: container.id, reached, sockets, userAgent };
    return await (0,attempts/* attemptOf */.t)(action, { ...context, profile: 'validator', timeout: (0,probe_timing/* timeOf */.n)(timing) });
}
/** Servers know the kubelet's probes by the first word and leave them out of their logs. */
const userAgent = 'kube-probe/1.32 container-canary';
function untilUnproven(attempt, halt) {
    return async (signal) => {
        const result = await attempt(signal);
        if (result.reason.code === 'unproven')
            halt.abort(new Error(result.reason.message));
        return result;
    };
}
function listenerWatch(action, { reached, sockets }) {
    const target = (0,probe_target/* targetOf */.$)(action);
    if (target?.transport !== 'tcp' || target.host !== null)
        return null;
    if (sockets === null || reached === null)
        return null;
    const question = { port: target.port, addresses: reached.arrivesAt };
    return (signal) => sockets.untilListening(question, reached.isShared, signal);
}
function toReport(check, result, { outcome, reason }) {
    return {
        ...describeCheck(check),
        outcome,
        reason,
        startedAt: result.startedAt?.toISOString() ?? null,
        durationMs: result.duration,
        attemptCount: result.attemptCount,
        attempts: result.attempts,
    };
}
/** A check that was never tried, because what it needs did not come to be. */
function unrunCheck(check, outcome, reason) {
    return {
        ...describeCheck(check),
        outcome,
        reason,
        startedAt: null,
        durationMs: 0,
        attemptCount: 0,
        attempts: [],
    };
}
function describeCheck(check) {
    return {
        name: check.name,
        description: check.description,
        action: check.action.action,
        wanted: (0,wanted/* describeWanted */.$)(check.action, 'validator'),
        location: check.location,
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/container/ownership.ts
var ownership = __webpack_require__(9862);
// EXTERNAL MODULE: ./src/container/run.ts + 4 modules
var container_run = __webpack_require__(8253);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(1761);
// EXTERNAL MODULE: ./src/container/own-container.ts
var own_container = __webpack_require__(7809);
// EXTERNAL MODULE: ./src/validator/run-options.ts
var run_options = __webpack_require__(8172);
// EXTERNAL MODULE: ./src/validator/volume-source.ts
var volume_source = __webpack_require__(6389);
;// CONCATENATED MODULE: ./src/validator/container-request.ts







/**
 * What the manifest asks of the engine.
 *
 * @throws CanaryError (input) when a volume's path is not there
 */
async function toContainerRequest(validator, options) {
    const { image, platform, labels, env, devices, restriction } = options;
    const mode = restriction === null ? 'trusted' : 'restricted';
    const runOptions = (0,run_options/* runOptionsOf */.F)(validator, mode, env, options.directory);
    if (runOptions !== null)
        await requireBoundPaths(runOptions, validator, options);
    return {
        ...container_request/* plainContainer */.M,
        image,
        platform,
        arguments: validator.command,
        env: validator.env.map(({ name, value }) => ({ name, value })),
        ports: validator.ports,
        volumes: await Promise.all(validator.volumes.map((volume) => toVolume(volume, validator, options))),
        labels,
        options: runOptions,
        devices,
        hardening: restriction?.hardening ?? null,
    };
}
/**
 * What `dockerRunOptions` mount has to be there: Docker would create a missing directory, as root, and
 * leave it. Where another machine's or another container's files are meant, nobody here can look.
 *
 * @throws CanaryError (input) for each that is not
 */
async function requireBoundPaths(runOptions, validator, { engine, neighbour }) {
    if (!engine.identity.location.isLocalSocket || neighbour !== null)
        return;
    const grants = (await engine.runOptions?.grants(runOptions, () => false)) ?? [];
    const problems = await Promise.all(grants.map(async ({ token, written, grant }) => {
        // What is no absolute path the engine refuses by itself.
        if (grant.kind !== 'bind' || !(0,external_node_path_.isAbsolute)(grant.source))
            return [];
        if (await isThere(grant.source))
            return [];
        const message = `dockerRunOptions: ${written} mounts ${grant.source}, which does not exist`;
        const location = validator.options[token]?.location ?? validator.location;
        return [{ code: 'volume-path', message, location }];
    }));
    const [first, ...rest] = problems.flat();
    if (first !== undefined)
        throw new src_errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** What may not be looked at from here may well be there: the engine has the last word. */
async function isThere(path) {
    return await (0,promises_.access)(path).then(() => true, (error) => !['ENOENT', 'ENOTDIR'].includes((0,src_errors/* systemErrorCode */.vq)(error)));
}
async function toVolume(volume, validator, { engine, neighbour }) {
    const { path, mountPath, location } = volume;
    const found = (0,volume_source/* sourceOf */.v)(volume, validator.origin);
    if (found.kind === 'empty')
        return { mountPath, source: null };
    if (found.kind === 'named')
        return { mountPath, source: found.name };
    if (found.kind === 'unknown') {
        throw new src_errors/* CanaryError */.Rc('input', {
            code: 'volume-path',
            message: `the volume path ${path} is relative, but ${validator.origin.file} is no file that it could be relative to`,
            location,
        });
    }
    const source = found.path;
    // The engine would create a missing directory, as root, and leave it there.
    if (engine.identity.location.isLocalSocket) {
        if (!(await isThere(source))) {
            const message = `the volume path ${path} does not exist (${source})`;
            throw new src_errors/* CanaryError */.Rc('input', { code: 'volume-path', message, location });
        }
    }
    if (neighbour === null)
        return { mountPath, source };
    // The engine binds paths of its host; ours are those of a container.
    const hostPath = (0,own_container/* hostPathOf */.J8)(source, neighbour.mounts);
    if (hostPath !== null)
        return { mountPath, source: hostPath };
    throw new src_errors/* CanaryError */.Rc('input', {
        code: 'volume-path',
        message: `the volume path ${path} lies inside this job's container, where the engine cannot reach it`,
        location,
        hint: 'put it below a directory that the job shares with the host, such as the workspace',
    });
}

// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(9270);
;// CONCATENATED MODULE: ./src/validator/run-checks.ts





/**
 * What others did to the container while it was checked: its verdict would be about more than one
 * life of it, or about what was done to it. Null when it was left alone.
 */
async function changeOf(container, { checks, end }, { engine }, signal) {
    const seen = checks.find(({ reason }) => reason.code === 'container-changed')?.reason.message;
    const told = seen ?? end?.intervention ?? null;
    if (told !== null)
        return changed(told);
    if (end !== null)
        return null;
    const state = await engine.containers.inspect(container.id, signal);
    if (state === null)
        return (0,container_end/* vanished */.Jv)();
    // One that has ended since by itself had passed before.
    const life = await (0,container_end/* lookAtLife */.HZ)(engine, container.state, state, signal);
    return life?.intervention == null ? null : changed(life.intervention);
}
/** The container was not left alone, so that its verdict would be about that. */
function changed(message) {
    return (0,src_errors/* infrastructureError */.kv)({
        code: 'container-changed',
        message,
        hint: 'leave the container alone until its checks are done; then run them again',
    });
}
/** All checks at once; they end early when the container does, or when the engine is lost. */
async function runChecks(validator, container, options, signal) {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const limiter = (0,probe_limiter/* createLimiter */.z)(limits/* probeLimits */.Lj.attemptsAtOnce);
    let end = null;
    const watch = container.ended.then((told) => {
        end = told;
        stop.abort(new Error('the container ended'));
    });
    const work = Promise.all(validator.checks.map(async (check) => {
        const report = await runCheck(check, { ...options, container, limiter, end: () => end }, both);
        options.onCheck(report);
        return report;
    }));
    try {
        // The watch is first to know that the engine is lost; otherwise the checks decide.
        await Promise.race([work, watch]);
        return { checks: await work, end };
    }
    catch (error) {
        stop.abort(error);
        await Promise.allSettled([work]);
        signal.throwIfAborted();
        throw error;
    }
    finally {
        container.stopWatching();
    }
}

;// CONCATENATED MODULE: ./src/validator/start-fault.ts



/**
 * A container that did not start is the image's fault where the image says what is impossible, and
 * the manifest's where that does: with its options, or with a path that it mounts. A program that is
 * not in the image is the image's fault in either case: whether it is there is what is tried.
 *
 * @throws CanaryError for what is not the image's fault, at the manifest's line where it is that
 */
async function requireImageAtFault({ fault, message }, validator, settings) {
    const code = 'container-start';
    const problem = { code, message: `the engine could not start the container: ${message}` };
    const { location } = validator;
    if (fault.kind === 'engine')
        throw new src_errors/* CanaryError */.Rc('infrastructure', { ...problem, location });
    const asked = await placeInManifest(fault, validator, settings);
    if (asked !== null)
        throw new src_errors/* CanaryError */.Rc('input', { ...problem, location: asked });
    if (fault.kind !== 'unknown')
        return;
    // Nobody knows better: options ask for what a plain container does not.
    const first = validator.options[0]?.location;
    const kind = first === undefined ? 'infrastructure' : 'input';
    throw new src_errors/* CanaryError */.Rc(kind, { ...problem, location: first ?? location });
}
async function placeInManifest(fault, validator, { engine, env, directory, restriction }) {
    if (fault.kind === 'mount') {
        const mounted = validator.volumes.find(
        // An empty volume asks the image for a place to put it.
        ({ path, mountPath }) => path !== null && fault.target.endsWith(mountPath.replace(/\/+$/, '')));
        if (mounted !== undefined)
            return mounted.location;
    }
    const mode = restriction === null ? 'trusted' : 'restricted';
    const options = (0,run_options/* runOptionsOf */.F)(validator, mode, env, directory);
    const token = options === null ? null : await engine.runOptions?.atFault(options, fault);
    return token === null || token === undefined ? null : (validator.options[token]?.location ?? null);
}
/** Why the image kept its container from starting, in a sentence that ends with the engine's words. */
function startReason({ fault, message }) {
    const advice = (0,foreign_platform/* isExecFormatError */.Hs)(message)
        ? '; its program is for another processor, or a script without #! in its first line'
        : '';
    const what = describeFault(fault);
    return {
        code: 'container-not-started',
        message: what === null
            ? `the container cannot start: ${message}${advice}`
            : `the container cannot start: ${what} (${message})`,
    };
}
function describeFault(fault) {
    switch (fault.kind) {
        case 'no-command':
            return 'the image has neither ENTRYPOINT nor CMD, so there is nothing to run';
        case 'user':
            return fault.name === null
                ? "the image's USER is no number of a user"
                : `the image's USER is ${fault.name}, and its /etc/passwd has no such user`;
        case 'group':
            return `the image's USER names the group ${fault.name}, and its /etc/group has no such group`;
        case 'working-directory':
            return "the image's WORKDIR is no directory that its user can enter";
        case 'mount':
            return `the image has something at ${fault.target} over which no volume can be mounted`;
        case 'port':
            return "the image's EXPOSE names no port";
        case 'stop-signal':
            return "the image's STOPSIGNAL is no signal";
        case 'environment':
            return "the image's ENV holds something that is no variable";
        case 'program':
        case 'engine':
        case 'unknown':
            return null;
    }
}

;// CONCATENATED MODULE: ./src/validator/session.ts
/** The container of one Validator, from its creation to what its end meant. */










function createSession(options) {
    const { engine, clock } = options;
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    let id = null;
    let isRunning = false;
    const run = async (validator, signal) => {
        const request = await toContainerRequest(validator, options);
        const started = await (0,container_run/* runContainer */.z)({
            engine,
            clock,
            request: { ...request, name },
            neighbour: options.neighbour,
            needsNetwork: validator.checks.some(({ action }) => action.action !== 'exec'),
            startupTimeout: options.startupTimeout,
            onCreated: (created) => {
                id = created;
            },
            beforeStart: async (created, request, abort) => {
                await options.restriction?.judgeCreated(validator, created, request, abort);
            },
        }, signal);
        if (started.kind !== 'running')
            return await neverRan(validator, started, options, signal);
        isRunning = true;
        const { checks, end } = await runChecks(validator, started.container, options, signal);
        if (end !== null)
            isRunning = false;
        const failed = checks.some(({ outcome }) => outcome !== 'passed');
        const described = describeRunning(started.container, end?.state ?? null);
        const error = await changeOf(started.container, { checks, end }, options, signal);
        if (error !== null || !failed)
            return { checks, container: described, error };
        const outcome = await withLastWords(engine, { checks, container: described }, signal);
        if (end !== null)
            requireOwnKind(outcome.container?.logs.text ?? '', validator, options);
        return outcome;
    };
    return {
        run,
        explain: async (signal) => {
            if (id === null || signal.aborted)
                return { checks: null, container: null };
            // The engine may be gone: what it cannot tell any more is left out of the report.
            const state = await engine.containers.inspect(id, signal).catch(() => null);
            const container = state === null ? null : describeState(state, null, null);
            return { checks: null, container };
        },
        isRunning: () => isRunning,
        keep: async () => (id === null ? null : await keepContainer(engine, id, name)),
        remove: async () => {
            if (id === null)
                return null;
            const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.remove);
            return await engine.containers.remove(id, deadline).then(() => null, (error) => error);
        },
    };
}
async function keepContainer(engine, id, name) {
    const deadline = AbortSignal.timeout(limits/* engineLimits */.nW.answer);
    return await engine.containers.rename(id, (0,ownership/* keptName */.QQ)(name), deadline).then(() => (0,ownership/* keptName */.QQ)(name), (error) => error);
}
async function neverRan(validator, started, options, signal) {
    const { engine } = options;
    const isRefused = started.kind === 'not-started';
    if (isRefused) {
        requireOwnKind(started.message, validator, options);
        await requireImageAtFault(started, validator, options);
    }
    if (started.kind === 'ended' && started.end.intervention !== null) {
        throw changed(started.end.intervention);
    }
    const state = started.kind === 'ended' ? started.end.state : started.state;
    const reason = started.kind === 'ended' ? endReason(started.end.state) : startReason(started);
    const checks = validator.checks.map((check) => unrunCheck(check, 'failed', reason));
    const container = state === null ? null : describeState(state, null, null);
    const fault = isRefused ? started.fault : null;
    const outcome = container === null || isRefused
        ? { checks, container, fault, error: null }
        : await withLastWords(engine, { checks, container }, signal);
    requireOwnKind(outcome.container?.logs.text ?? '', validator, options);
    checks.forEach(options.onCheck);
    return outcome;
}
/** What the checks found stays known, whatever the engine can still tell of the container's log. */
async function withLastWords(engine, { checks, container }, signal) {
    try {
        const logs = await (0,container_run/* lastWords */.a)(engine, container.id, signal);
        return { checks, container: { ...container, logs }, error: null };
    }
    catch (error) {
        return { checks, container, error };
    }
}
/**
 * Runtimes tell of a program that the kernel cannot read in the refusal of the start, or, where it
 * is found out later, in the log of a container that has ended.
 *
 * @throws CanaryError (infrastructure) for a program of another processor
 */
function requireOwnKind(words, { location }, { foreign }) {
    if (foreign !== null && (0,foreign_platform/* isExecFormatError */.Hs)(words))
        throw (0,foreign_platform/* foreignError */.$k)(foreign, location);
}
function describeRunning(container, end) {
    const reachedBy = container.reached?.description ?? null;
    return describeState(end ?? container.state, reachedBy, Math.round(container.startDuration));
}
function describeState(state, reachedBy, startDurationMs) {
    const isOver = state.status === 'exited';
    return {
        id: state.id,
        name: state.name,
        reachedBy,
        startedAt: state.startedAt,
        startDurationMs,
        state: state.status === 'created' ? 'created' : isOver ? 'exited' : 'running',
        exitCode: isOver ? state.exitCode : null,
        oomKilled: state.oomKilled,
        logs: { text: '', truncated: false },
        kept: false,
    };
}

;// CONCATENATED MODULE: ./src/validator/run-validator.ts




/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
async function runValidator(validator, options, signal) {
    const { clock } = options;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const session = createSession(options);
    let outcome;
    try {
        outcome = await session.run(validator, signal);
    }
    catch (error) {
        outcome = { ...(await session.explain(signal)), error };
    }
    const found = outcome.error === null ? [] : (0,src_errors/* errorReportsOf */.$p)(outcome.error);
    const own = (0,verdict/* verdictOfValidator */.Lk)({ errors: found, checks: outcome.checks });
    const mayKeep = options.keepFailed && own === 'failed' && session.isRunning();
    const kept = mayKeep ? await session.keep() : null;
    const isKept = typeof kept === 'string';
    const removal = isKept ? null : await session.remove();
    const errors = [
        ...found,
        ...[isKept ? null : kept, removal].filter((error) => error !== null).flatMap(src_errors/* errorReportsOf */.$p),
        ...errorsOfChecks(outcome),
    ];
    const [reason] = errors;
    const checks = outcome.checks ??
        validator.checks.map((check) => unrunCheck(check, 'errored', engineReason(reason)));
    return {
        errors,
        fault: outcome.fault ?? null,
        report: {
            name: validator.name,
            description: validator.description,
            documentation: validator.documentation,
            source: validator.origin.file,
            verdict: (0,verdict/* verdictOfValidator */.Lk)({ errors, checks: outcome.checks }),
            startedAt,
            durationMs: Math.round(clock.now() - from),
            container: outcome.container === null
                ? null
                : { ...outcome.container, ...(isKept ? { name: kept } : {}), kept: isKept },
            notices: [...validator.notices, ...errors],
            checks,
        },
    };
}
/**
 * A check that this machine could not make is a cause of `errored` that people must find. What kept
 * several from being made is told once, at the first of them.
 */
function errorsOfChecks(outcome) {
    const errored = (outcome.checks ?? []).filter((check) => isUntold(check, outcome));
    return [...Map.groupBy(errored, ({ reason }) => reason.message)].flatMap(([message, all]) => {
        const [first] = all;
        if (first === undefined)
            return [];
        const which = all.length === 1 ? `the check "${first.name}"` : `${all.length} checks`;
        return [
            {
                severity: 'error',
                code: 'check-errored',
                message: `${which} could not be made: ${message}`,
                location: first.location,
                hint: null,
                kind: 'infrastructure',
            },
        ];
    });
}
/** What happened to the container is told once for all checks. */
function isUntold({ outcome, reason }, { error }) {
    return outcome === 'errored' && !(error !== null && reason.code === 'container-changed');
}
function engineReason(error) {
    const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine';
    return { code, message: error?.message ?? 'the check did not run' };
}


/***/ }),

/***/ 6389:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What has a slash or a leading dot is a path; a bare word names a volume, as for docker. */
function sourceOf({ path }, { directory }) {
    if (path === null)
        return { kind: 'empty' };
    if (!path.includes('/') && !path.startsWith('.'))
        return { kind: 'named', name: path };
    if (directory === null && !path.startsWith('/'))
        return { kind: 'unknown' };
    return { kind: 'path', path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory ?? '/', path) };
}


/***/ })

};
;