"use strict";
exports.id = 4521;
exports.ids = [4521];
exports.modules = {

/***/ 26652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ describePort),
/* harmony export */   checkImage: () => (/* binding */ checkImage),
/* harmony export */   p: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _engine_image_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11155);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8688);
/* harmony import */ var _expected_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79936);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83435);
/** What an image says of itself, held against what a check asks for. */





/** Linux' own `net.ipv4.ip_unprivileged_port_start`. */
const firstUnprivilegedPort = 1024;
function checkImage(action, image, search) {
    const { configuration, labels } = image;
    const { entrypoint, cmd, env = [], maxLayers } = action;
    const text = (path, name, expected, has) => (expected === undefined ? null : textFinding(path, name, (0,_expected_text_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(expected, has, search)));
    const instruction = (path, name, expected, has) => text(path, name, isNothing(expected) ? { kind: 'exists', exists: false } : expected, orNone(has));
    const variables = (0,_engine_image_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .environmentOf */ .p)(configuration);
    const findings = [
        entrypoint === undefined ? null : words('entrypoint', entrypoint, configuration.entrypoint),
        cmd === undefined ? null : words('cmd', cmd, configuration.command),
        action.hasCommand === undefined ? null : commandFinding(image),
        instruction(['user'], 'USER', action.user, image.user),
        action.userIsNumeric === undefined ? null : numericUser(image.user),
        ...env.map(({ name, expected }) => text(['env', name], `the variable ${name}`, expected, variables.get(name) ?? null)),
        ...(action.labels ?? []).map(({ name, expected }) => text(['labels', name], `the label ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)}`, expected, labels.get(name) ?? null)),
        ...portFindings(action, image),
        ...volumeFindings(action, image),
        instruction(['workingDir'], 'WORKDIR', action.workingDir, configuration.workingDirectory),
        instruction(['stopSignal'], 'STOPSIGNAL', action.stopSignal, configuration.stopSignal),
        platformFinding(action, image),
        sizeFinding(action, image),
        maxLayers === undefined ? null : layersFinding(maxLayers, image),
    ];
    return toAnswer(findings, image);
}
function toAnswer(findings, { platform }) {
    const shortfalls = [];
    const doubts = [];
    for (const finding of findings) {
        if (finding === null)
            continue;
        const { path, words: message, isDoubt = false } = finding;
        if (isDoubt)
            doubts.push({ message, path });
        else
            shortfalls.push({ code: 'image-property', message, path });
    }
    const found = `the configuration of this image for ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(platform)} is as asked for`;
    return { shortfalls, doubts, found };
}
/** An instruction with nothing behind it is one that is not there. */
function orNone(value) {
    return value === '' ? null : value;
}
function isNothing(expected) {
    return expected?.kind === 'exactly' && expected.text === '';
}
function textFinding(path, name, answer) {
    if (answer.kind === 'fits')
        return null;
    const sentence = `${name} ${answer.kind === 'wrong' ? answer.words : `cannot be decided: ${answer.words}`}`;
    return answer.kind === 'wrong'
        ? { path, words: sentence }
        : { path, words: sentence, isDoubt: true };
}
const instructions = { entrypoint: 'ENTRYPOINT', cmd: 'CMD' };
function words(key, wanted, has) {
    const isSame = wanted.length === has.length && wanted.every((word, at) => word === has[at]);
    if (isSame)
        return null;
    return { path: [key], words: `${instructions[key]} is ${list(has)}, not ${list(wanted)}` };
}
/** As a Dockerfile writes it, cut where it becomes too long to read. */
function list(commandWords) {
    const text = JSON.stringify(commandWords);
    return text.length > 200 ? `${text.slice(0, 199).toWellFormed()}…` : text;
}
function commandFinding({ configuration }) {
    if (configuration.entrypoint.length + configuration.command.length > 0)
        return null;
    const sentence = 'neither ENTRYPOINT nor CMD is set: the image does not say what it runs';
    return { path: ['hasCommand'], words: sentence };
}
/** Kubernetes knows who a process is not only by a number (kubelet, verifyRunAsNonRoot). */
function numericUser(user) {
    const [name = ''] = user.split(':', 1);
    const path = ['userIsNumeric'];
    const advice = 'runAsNonRoot of Kubernetes asks for a number other than 0';
    if (name === '')
        return { path, words: `USER is not set, so that it is root: ${advice}` };
    if (!/^\d+$/.test(name)) {
        return { path, words: `USER is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user)}, whose name stands for any number: ${advice}` };
    }
    return Number(name) === 0 ? { path, words: `USER is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(user)}, root: ${advice}` } : null;
}
function portFindings(action, { configuration }) {
    const has = configuration.exposedPorts;
    const isExposed = ({ port, protocol }) => has.some((one) => one.port === port && (protocol === null || one.protocol === protocol));
    const exposed = has.map(({ port, protocol }) => `${port}/${protocol}`).join(', ');
    const others = exposed === '' ? 'it exposes no port' : `it exposes ${exposed.slice(0, 200)}`;
    return [
        ...(action.exposedPorts ?? []).map((port, at) => isExposed(port)
            ? null
            : {
                path: ['exposedPorts', at],
                words: `the image does not expose ${describePort(port)}: ${others}`,
            }),
        ...(action.notExposedPorts ?? []).map((port, at) => isExposed(port)
            ? {
                path: ['notExposedPorts', at],
                words: `the image exposes ${describePort(port)}, and must not`,
            }
            : null),
        action.unprivilegedPorts === undefined ? null : privilegedFinding(has),
    ];
}
function privilegedFinding(has) {
    const privileged = has.filter(({ port }) => port < firstUnprivilegedPort).map(describePort);
    if (privileged.length === 0)
        return null;
    const ports = privileged.join(', ').slice(0, 200);
    const sentence = `the image exposes ${ports}: only root may open a port below ${firstUnprivilegedPort}`;
    return { path: ['unprivilegedPorts'], words: sentence };
}
function describePort({ port, protocol }) {
    return protocol === null ? `${port}` : `${port}/${protocol}`;
}
function volumeFindings(action, { configuration }) {
    const has = new Set(configuration.volumes.map(withoutSlash));
    return [
        ...(action.volumes ?? []).map((path, at) => has.has(withoutSlash(path))
            ? null
            : { path: ['volumes', at], words: `the image has no VOLUME ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}` }),
        ...(action.notVolumes ?? []).map((path, at) => has.has(withoutSlash(path))
            ? {
                path: ['notVolumes', at],
                words: `the image has the VOLUME ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(path)}, and must not`,
            }
            : null),
        action.noVolumes === undefined || has.size === 0
            ? null
            : { path: ['noVolumes'], words: `the image has a VOLUME, and must not: ${listed([...has])}` },
    ];
}
function listed(paths) {
    return paths.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD).join(', ').slice(0, 200).toWellFormed();
}
/** Both name the same directory. */
function withoutSlash(path) {
    return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
/** `linux/arm64` asks for any variant, `linux/arm/v7` for that one. */
function platformFinding({ platform: written }, { platform: has }) {
    if (written === undefined)
        return null;
    const wanted = (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePlatform */ .FL)(written, '');
    const isAny = wanted.variant === '' || wanted.variant === has.variant;
    if (wanted.os === has.os && wanted.architecture === has.architecture && isAny)
        return null;
    const sentence = `the image is for ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(has)}, not ${(0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlatform */ .Bq)(wanted)}`;
    return { path: ['platform'], words: sentence };
}
/** Of layers as they are stored, which is what a pull brings; of an engine what it counts itself. */
function sizeFinding({ maxSize }, { layers, sizeBytes }) {
    if (maxSize === undefined)
        return null;
    const path = ['maxSize'];
    const stored = layers.reduce((sum, { size }) => (sum === null || size === null ? null : sum + size), 0);
    const bytes = sizeBytes ?? (layers.length === 0 ? null : stored);
    if (bytes === null) {
        const sentence = 'how large the image is cannot be decided: whoever gave it does not tell';
        return { path, words: sentence, isDoubt: true };
    }
    if (bytes <= maxSize.bytes)
        return null;
    const how = sizeBytes === undefined ? 'its layers take' : 'on the engine it takes';
    return {
        path,
        words: `the image is too large: ${how} ${(0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSize */ .j)(bytes)}, at most ${maxSize.written} are wanted`,
    };
}
function layersFinding(most, { layers, source }) {
    const path = ['maxLayers'];
    if (layers.length === 0 && source === 'engine') {
        const sentence = 'how many layers there are cannot be decided: the engine does not tell';
        return { path, words: sentence, isDoubt: true };
    }
    if (layers.length <= most)
        return null;
    return { path, words: `the image has ${layers.length} layers, at most ${most} are wanted` };
}


/***/ }),

/***/ 79936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ describePatterns),
/* harmony export */   Ge: () => (/* binding */ describeExpected),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51566);


/** @param text what the image has; null where it has none */
function compareText(expected, text, search) {
    switch (expected.kind) {
        case 'exactly':
            return text === expected.text
                ? { kind: 'fits' }
                : wrong(`${is(text)}, not ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expected.text)}`);
        case 'exists':
            if ((text !== null) === expected.exists)
                return { kind: 'fits' };
            return wrong(expected.exists ? 'is not set' : `${is(text)}, and must not be set`);
        case 'patterns': {
            if (text === null)
                return wrong('is not set');
            const answer = search(expected, { text, isTail: false });
            if (answer.kind === 'fits')
                return answer;
            if (answer.kind === 'undecided')
                return { kind: 'undecided', words: answer.why };
            const what = answer.isFound ? 'which must not match' : 'which does not match';
            return wrong(`${is(text)}, ${what} ${(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .slashed */ .df)(answer.pattern)}`);
        }
    }
}
function wrong(words) {
    return { kind: 'wrong', words };
}
function is(text) {
    return text === null ? 'is not set' : `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(text)}`;
}
/** Continues a sentence that begins with a name: `is "C.UTF-8"`, `matches /a/ and not /b/`. */
function describeExpected(expected) {
    switch (expected.kind) {
        case 'exactly':
            return `is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(expected.text)}`;
        case 'exists':
            return expected.exists ? 'is set' : 'is not set';
        case 'patterns':
            return describePatterns(expected);
    }
}
function describePatterns({ matches, excludes }) {
    const all = (patterns) => patterns.map(_text_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .slashed */ .df).join(', ');
    return [
        ...(matches.length === 0 ? [] : [`matches ${all(matches)}`]),
        ...(excludes.length === 0 ? [] : [`does not match ${all(excludes)}`]),
    ].join(' and ');
}


/***/ }),

/***/ 93477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runLogCheck)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/text-patterns.ts
var text_patterns = __webpack_require__(51566);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
;// CONCATENATED MODULE: ./src/probe/log-lines.ts
/** Makes lines of what a container writes, many at once where there are many. */

/**
 * Engines hand on each line by itself; what comes in one turn is taken together. A line that is longer
 * than it may be is told once, and what follows of it is dropped.
 */
function createLineReader({ onLines, onLine }) {
    // One byte more tells that a line is longer.
    const kept = Buffer.allocUnsafe(limits/* probeLimits */.Lj.logLine + 1);
    let length = 0;
    let isDropping = false;
    let isWaiting = false;
    const takeWhole = () => {
        isWaiting = false;
        const end = kept.subarray(0, length).lastIndexOf(lineFeed);
        if (end === -1)
            return;
        onLines(kept.toString('utf8', 0, end));
        kept.copyWithin(0, end + 1, length);
        length -= end + 1;
    };
    const takeFull = () => {
        takeWhole();
        if (length < kept.length)
            return;
        onLine(kept.toString('utf8', 0, limits/* probeLimits */.Lj.logLine), true);
        length = 0;
        isDropping = true;
    };
    /** What is left behind the end of a line that is dropped. */
    const behind = (bytes) => {
        const end = bytes.indexOf(lineFeed);
        isDropping = end === -1;
        return isDropping ? nothing : bytes.subarray(end + 1);
    };
    return {
        push: (bytes) => {
            let rest = isDropping ? behind(bytes) : bytes;
            while (rest.length > 0) {
                const room = rest.subarray(0, kept.length - length);
                kept.set(room, length);
                length += room.length;
                rest = rest.subarray(room.length);
                if (length === kept.length)
                    takeFull();
                if (isDropping)
                    rest = behind(rest);
            }
            if (isWaiting || length === 0)
                return;
            isWaiting = true;
            queueMicrotask(takeWhole);
        },
        end: (isOpen) => {
            takeWhole();
            if (length > 0)
                onLine(kept.toString('utf8', 0, length), isOpen);
            length = 0;
        },
    };
}
const nothing = new Uint8Array();
const lineFeed = 10;

;// CONCATENATED MODULE: ./src/probe/log.ts
/** Waits for a line of a container's log. Of the log nothing is kept but the line that is being written. */




/** Resolves when a line matches, or when the log or the signal ends. @throws what following it throws */
async function searchLog(action, follow, signal) {
    const own = new AbortController();
    const search = await createSearch(action, () => {
        own.abort(found);
    });
    try {
        await follow(search.push, AbortSignal.any([signal, own.signal]));
        search.end(false);
    }
    catch (error) {
        if (!own.signal.aborted && !signal.aborted)
            throw error;
        search.end(true);
    }
    return search.result();
}
const found = 'the line is there';
async function createSearch({ matches, stream: wanted }, onFound) {
    const [isIn, mayBeIn] = await Promise.all([(0,text_patterns/* loadPattern */.R_)(matches), (0,text_patterns/* loadLinesFilter */.Gj)(matches)]);
    let result = { found: null, last: null, lines: 0, cut: 0, undecided: 0 };
    const takeLine = (stream, bytes, isCut) => {
        if (result.found !== null)
            return;
        const text = bytes.replace(/\r$/, '');
        const answer = isIn({ text, isTail: false, isHead: isCut });
        const last = { stream, line: (0,attempt_result/* shorten */.ml)(text) };
        const { lines, cut, undecided } = result;
        result = {
            ...{ found: answer === true ? last : null, last, lines: lines + 1 },
            cut: cut + (isCut ? 1 : 0),
            undecided: undecided + (answer === null && !isCut ? 1 : 0),
        };
        if (answer === true)
            onFound();
    };
    const takeLines = (stream, text) => {
        const lines = text.split('\n');
        if (mayBeIn(text)) {
            for (const line of lines)
                takeLine(stream, line, false);
            return;
        }
        const last = { stream, line: (0,attempt_result/* shorten */.ml)(lines.at(-1) ?? '') };
        if (result.found === null)
            result = { ...result, last, lines: result.lines + lines.length };
    };
    const readerOf = (stream) => createLineReader({
        onLines: (text) => {
            takeLines(stream, text);
        },
        onLine: (text, isCut) => {
            takeLine(stream, text, isCut);
        },
    });
    const readers = { stdout: readerOf('stdout'), stderr: readerOf('stderr') };
    return {
        push: (stream, bytes) => {
            if (wanted === 'both' || wanted === stream)
                readers[stream].push(bytes);
        },
        end: (isOpen) => {
            readers.stdout.end(isOpen);
            readers.stderr.end(isOpen);
        },
        result: () => result,
    };
}
/** Why no line was found, in a sentence; the time is the caller's to tell. */
function describeMiss(action, { lines, cut, last }) {
    const where = action.stream === 'both' ? 'the log' : action.stream;
    const what = `no line of ${where} matches ${(0,text_patterns/* slashed */.df)(action.matches)}`;
    if (last === null)
        return `${what}: nothing was written`;
    const long = cut === 0 ? '' : `, of ${cut} only the first ${limits/* probeLimits */.Lj.logLine} bytes were looked at`;
    return `${what}: ${lines === 1 ? 'one line was' : `${lines} lines were`} written${long}`;
}

// EXTERNAL MODULE: ./src/probe/timing.ts
var probe_timing = __webpack_require__(74818);
// EXTERNAL MODULE: ./src/validator/check.ts + 3 modules
var validator_check = __webpack_require__(71231);
;// CONCATENATED MODULE: ./src/validator/check-log.ts
/** A check of what a container writes. */




/**
 * Waits for the line until its time is over, or the container has ended: then all that it wrote is there.
 *
 * @param signal ends with the container, too
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
async function runLogCheck(check, options, signal) {
    const { clock, container, onAttempt } = options;
    const from = clock.now();
    const startedAt = clock.date();
    const due = container.startedAt + (0,probe_timing/* timeOf */.n)(check.timing);
    onAttempt?.(check.name, 1);
    if (options.engine.containers.mergesStreams === true && check.action.stream !== 'both') {
        return (0,validator_check/* unrunCheck */.rb)(check, 'errored', untoldStream(check));
    }
    const search = await searchUntil(check, due, options, signal);
    const lateness = search.found === null ? 0 : clock.now() - due;
    const reason = reasonOf(check, search, lateness);
    const isFound = reason.code === 'ok';
    const durationMs = Math.round(clock.now() - from);
    const attempt = {
        ...{ startedAt: startedAt.toISOString(), durationMs, ok: isFound, reason },
        seen: seenIn(search),
    };
    const result = {
        outcome: isFound ? 'passed' : signal.aborted ? 'aborted' : 'failed',
        ...{ reason, startedAt, duration: durationMs, attemptCount: 1, attempts: [attempt] },
    };
    return await (0,validator_check/* reportOf */.EI)(check, result, options, signal);
}
function untoldStream({ action }) {
    const message = `nobody tells here which lines went to ${action.stream}: a cluster keeps one log of both; look in both`;
    return { code: 'unproven', message };
}
async function searchUntil({ action }, due, options, signal) {
    const { engine, clock, container, end } = options;
    const follow = (onOutput, until) => engine.containers.followLog(container.id, onOutput, until);
    const over = new AbortController();
    const done = new AbortController();
    void clock.sleep(due - clock.now(), done.signal).then(() => {
        over.abort(timeIsOver);
    });
    try {
        const search = await searchLog(action, follow, AbortSignal.any([signal, over.signal]));
        if (search.found !== null || !signal.aborted)
            return search;
        // What it wrote last may not have come to us yet.
        if (end() === null)
            signal.throwIfAborted();
        return await searchLog(action, follow, AbortSignal.timeout(limits/* engineLimits */.nW.answer));
    }
    finally {
        done.abort(timeIsOver);
    }
}
/** A reason of its own, since one that Node makes carries a stack. */
const timeIsOver = 'the time of the check is over';
function reasonOf({ action, timing }, search, lateness) {
    const { found, undecided } = search;
    if (found !== null && lateness >= (0,probe_timing/* spareTime */.X)((0,probe_timing/* timeOf */.n)(timing))) {
        const seconds = (lateness / 1000).toFixed(1);
        const message = `this process was stopped or starved for ${seconds} s when the time of the check was over, so nobody can tell whether the line came in time`;
        return { code: 'internal', message };
    }
    if (found !== null)
        return { code: 'ok', message: `${found.stream}: ${found.line}` };
    if (undecided > 0) {
        const message = `the log cannot be judged: ${undecided} of its lines would take too long to search`;
        return { code: 'undecided', message };
    }
    const message = `${describeMiss(action, search)} within ${(0,probe_timing/* timeOf */.n)(timing) / 1000} s`;
    return { code: 'log-missing', message };
}
/** The line that was found, or the last one that was not it. */
function seenIn({ found, last }) {
    const shown = found ?? last;
    return shown === null ? {} : { [shown.stream]: shown.line };
}


/***/ }),

/***/ 71231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cn: () => (/* binding */ describeCheck),
  wk: () => (/* binding */ fateAt),
  EI: () => (/* binding */ reportOf),
  k_: () => (/* binding */ runCheck),
  cG: () => (/* binding */ toReport),
  rb: () => (/* binding */ unrunCheck)
});

// EXTERNAL MODULE: ./src/container/end.ts
var container_end = __webpack_require__(56206);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/probe/attempts.ts + 1 modules
var attempts = __webpack_require__(40143);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
;// CONCATENATED MODULE: ./src/probe/attempt-log.ts

/** Of an attempt that did not end by itself, and so tells nothing. */
const unfinished = 'attempt-timeout';
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

// EXTERNAL MODULE: ./src/probe/timing.ts
var probe_timing = __webpack_require__(74818);
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
    let hasPassed = false;
    const elapsed = () => (start === null ? 0 : clock.now() - start.at);
    const { startWithin } = timing;
    // On the clock; the first attempt may be made later.
    const started = startWithin === undefined ? null : options.origin + startWithin;
    let due = Infinity;
    const endAt = async (at) => {
        due = at;
        await clock.sleep(at - clock.now(), finished.signal);
        if (finished.signal.aborted)
            return;
        if (at === started && hasPassed) {
            await endAt(at + (0,probe_timing/* timeOf */.n)(timing));
            return;
        }
        late = clock.now() - at;
        deadline.abort();
    };
    const begin = () => {
        start = { at: clock.now(), date: clock.date() };
        void endAt(started ?? start.at + (0,probe_timing/* timeOf */.n)(timing));
    };
    return {
        signal,
        isOver: () => deadline.signal.aborted,
        // What arrived while we were stopped is heard before the timer that it was to come before.
        lateness: () => late ?? clock.now() - due,
        hasPassed: () => hasPassed,
        isStarting: () => started !== null && clock.now() < started,
        log,
        attempt: () => limiter.run(async () => {
            if (start === null)
                begin();
            const from = clock.now();
            const startedAt = clock.date().toISOString();
            begun += 1;
            options.onAttempt?.(begun);
            const result = await attemptWithin(timing, options, signal, started);
            const { ok, reason, seen } = result;
            hasPassed ||= ok;
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
/** While somebody starts, one attempt that hangs must not take all the time there is. */
async function attemptWithin(timing, { attempt, clock }, signal, started) {
    if (started === null || clock.now() >= started)
        return await attempt(signal);
    const own = new AbortController();
    const done = new AbortController();
    void clock.sleep((0,probe_timing/* timeOf */.n)(timing), done.signal).then(() => {
        if (!done.signal.aborted)
            own.abort(attemptOver);
    });
    try {
        return await attempt(AbortSignal.any([signal, own.signal]));
    }
    finally {
        done.abort(attemptOver);
    }
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
            failures += isEarly || run.isStarting() ? 0 : 1;
            const ended = failureOf(result.reason, failures, { timing, options, run });
            if (ended !== null)
                return ended;
        }
        if (timing.timeout === 0 && timing.startWithin === undefined)
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
/** What a check comes to whose last attempt failed; null where it is tried again. */
function failureOf(reason, failures, { timing, options, run }) {
    const isEnough = failures >= timing.failureThreshold;
    if (run.isOver()) {
        return resultOf(run, 'failed', timedOut(timing, run, isEnough && (0,verdict/* isTelling */.c0)(reason.code)));
    }
    return isEnough ? resultOf(run, 'failed', withAdvice(reason, options, run)) : null;
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
const attemptOver = 'the time of the attempt is over';
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
        message: `did not pass within ${describeDeadline(timing, run)}: ${detail.join('; ')}`,
    };
}
function describeDeadline(timing, run) {
    const { startWithin } = timing;
    const time = `${(0,probe_timing/* timeOf */.n)(timing) / 1000} s`;
    if (startWithin === undefined)
        return time;
    const start = `startWithin, ${startWithin / 1000} s after the start of the container`;
    return run.hasPassed() ? `${time} after ${start}` : start;
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

// EXTERNAL MODULE: ./src/probe/target.ts
var probe_target = __webpack_require__(97341);
// EXTERNAL MODULE: ./src/probe/wanted.ts
var wanted = __webpack_require__(84531);
// EXTERNAL MODULE: ./src/validator/end-reason.ts
var end_reason = __webpack_require__(51136);
// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(50584);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/static-checks/check-image.ts
var check_image = __webpack_require__(26652);
// EXTERNAL MODULE: ./src/static-checks/expected-text.ts
var expected_text = __webpack_require__(79936);
;// CONCATENATED MODULE: ./src/static-checks/wanted.ts




/** What a check asks of an image, in one line for people. */
function describeStaticWanted(action) {
    const text = sentence(action);
    const most = limits/* probeLimits */.Lj.wantedCharacters;
    return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`;
}
function sentence(action) {
    switch (action.action) {
        case 'image':
            return `the image: ${imageWishes(action).join(', ')}`;
        case 'file':
            return fileSentence(action);
        case 'program':
            return `${(0,errors/* quoteName */.AB)(action.name)} is there, with all that it takes to start`;
    }
}
function imageWishes(action) {
    return [...commandWishes(action), ...promiseWishes(action), ...surroundingWishes(action)];
}
/** What it runs, and as whom. */
function commandWishes(action) {
    const { entrypoint, cmd, user } = action;
    return [
        ...(entrypoint === undefined ? [] : [`ENTRYPOINT is ${(0,check_image/* list */.p)(entrypoint)}`]),
        ...(cmd === undefined ? [] : [`CMD is ${(0,check_image/* list */.p)(cmd)}`]),
        ...(action.hasCommand === undefined ? [] : ['has ENTRYPOINT or CMD']),
        ...(user === undefined ? [] : [`USER ${(0,expected_text/* describeExpected */.Ge)(user)}`]),
        ...(action.userIsNumeric === undefined ? [] : ['USER is a number other than 0']),
    ];
}
function promiseWishes(action) {
    return [
        ...(action.env ?? []).map(({ name, expected }) => `${name} ${(0,expected_text/* describeExpected */.Ge)(expected)}`),
        ...(action.labels ?? []).map(({ name, expected }) => `label ${(0,errors/* quoteName */.AB)(name)} ${(0,expected_text/* describeExpected */.Ge)(expected)}`),
        ...(action.exposedPorts ?? []).map((port) => `exposes ${(0,check_image/* describePort */.R)(port)}`),
        ...(action.notExposedPorts ?? []).map((port) => `does not expose ${(0,check_image/* describePort */.R)(port)}`),
        ...(action.unprivilegedPorts === undefined ? [] : ['exposes no port below 1024']),
        ...(action.volumes ?? []).map((path) => `has the VOLUME ${(0,errors/* quoteName */.AB)(path)}`),
        ...(action.notVolumes ?? []).map((path) => `has no VOLUME ${(0,errors/* quoteName */.AB)(path)}`),
        ...(action.noVolumes === undefined ? [] : ['has no VOLUME']),
    ];
}
function surroundingWishes(action) {
    const { workingDir, stopSignal, platform, maxSize, maxLayers } = action;
    return [
        ...(workingDir === undefined ? [] : [`WORKDIR ${(0,expected_text/* describeExpected */.Ge)(workingDir)}`]),
        ...(stopSignal === undefined ? [] : [`STOPSIGNAL ${(0,expected_text/* describeExpected */.Ge)(stopSignal)}`]),
        ...(platform === undefined ? [] : [`is for ${platform}`]),
        ...(maxSize === undefined ? [] : [`takes at most ${maxSize.written}`]),
        ...(maxLayers === undefined ? [] : [`has at most ${maxLayers} layers`]),
    ];
}
function fileSentence(action) {
    const each = action.eachDirectory;
    const name = each === undefined
        ? (0,errors/* quoteName */.AB)(action.path)
        : `${(0,errors/* quoteName */.AB)(each.file)} of each directory of ${(0,errors/* quoteName */.AB)(action.path)}`;
    if (!action.exists)
        return `nothing is at ${name}`;
    const { type, mode, uid, gid, maxSize, sha256, executableBy } = action;
    const { contentMatches: matches = [], contentExcludes: excludes = [] } = action;
    const wishes = [
        ...(type === undefined ? [] : [`is a ${type.replace('-', ' ')}`]),
        ...(mode === undefined ? [] : [`has mode ${mode.written}`]),
        ...(uid === undefined ? [] : [`belongs to user ${uid}`]),
        ...(gid === undefined ? [] : [`belongs to group ${gid}`]),
        ...(action.owner === undefined ? [] : [`belongs to user ${(0,errors/* quoteName */.AB)(action.owner)}`]),
        ...(action.group === undefined ? [] : [`belongs to group ${(0,errors/* quoteName */.AB)(action.group)}`]),
        ...(maxSize === undefined ? [] : [`has at most ${maxSize.written}`]),
        ...(sha256 === undefined ? [] : [`has the digest ${(0,errors/* quote */.hD)(sha256)}`]),
        ...(executableBy === undefined ? [] : [`may be executed by ${executableBy}`]),
        ...(matches.length + excludes.length === 0 ? [] : [(0,expected_text/* describePatterns */.BL)({ matches, excludes })]),
    ];
    return wishes.length === 0 ? `${name} is there` : `${name} ${wishes.join(', ')}`;
}

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
    return await reportOf(check, result, options, signal);
}
/** Holds what a check saw against what became of its container. */
async function reportOf(check, result, options, signal) {
    const { clock, container } = options;
    if (result.outcome === 'passed')
        return toReport(check, result, { ...result, outcome: 'passed' });
    const asked = clock.now();
    const fate = await fateOf(result, options, signal);
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
async function fateOf(result, options, signal) {
    const told = () => {
        const end = options.end();
        return end === null ? null : fateAt(end);
    };
    const known = told() ?? (await lookMeanwhile(options, signal)) ?? told();
    if (known !== null || !mayHaveMetTheEnd(result, options))
        return known;
    await endToldSoon(options, signal);
    return told();
}
/**
 * Runtimes know the end of a container before its engine does, and then refuse commands in many words, some
 * of them as what a command wrote: all that is certain is 126, or that it did not start.
 */
function mayHaveMetTheEnd({ attempts }, { engine }) {
    const last = attempts.at(-1);
    const { exitCode, error } = last?.seen ?? {};
    if (exitCode === 126 || (exitCode !== undefined && error !== undefined))
        return true;
    // A node tells of the end some time later: whatever was cut off may have been cut off by it.
    const code = last?.reason.code;
    return (engine.remote !== undefined && (exitCode === 137 || (code !== undefined && cutOff.has(code))));
}
const cutOff = new Set([
    'container-exited',
    'connection-refused',
    'connection-reset',
    'connection-failed',
    'signal',
]);
async function endToldSoon({ clock, container, engine }, signal) {
    const time = engine.remote === undefined ? limits/* probeLimits */.Lj.endTold : limits/* clusterLimits */.Jw.endTold;
    const enough = new AbortController();
    const over = AbortSignal.any([signal, enough.signal]);
    // Who watches the container tells what went wrong with that.
    const ended = container.ended.then(() => undefined, () => undefined);
    await Promise.race([ended, clock.sleep(time, over)]);
    enough.abort();
}
function fateAt({ state, intervention }) {
    return (0,verdict/* outcomeOfEnd */.V$)(intervention, (0,end_reason/* endReason */.W)(state));
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
    const { untilListening } = sockets;
    if (untilListening === null)
        return null;
    const question = { port: target.port, addresses: reached.arrivesAt };
    return (signal) => untilListening(question, reached.isShared, signal);
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
function wantedOf(check) {
    return (0,manifest/* isStaticCheck */.jL)(check)
        ? describeStaticWanted(check.action)
        : (0,wanted/* describeWanted */.$)(check.action, 'validator');
}
function describeCheck(check) {
    return {
        name: check.name,
        description: check.description,
        action: check.action.action,
        wanted: wantedOf(check),
        location: check.location,
        ...(check.optional && { optional: true }),
    };
}


/***/ }),

/***/ 55393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toContainerRequest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _engine_container_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41761);
/* harmony import */ var _container_own_container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7809);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8172);
/* harmony import */ var _volume_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58770);







/**
 * What the manifest asks of the engine.
 *
 * @throws CanaryError (input) when a volume's path is not there
 */
async function toContainerRequest(validator, options) {
    const { image, platform, labels, nodes = null, env, devices, restriction, change = asItIs, } = options;
    const mode = restriction === null ? 'trusted' : 'restricted';
    const runOptions = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_5__/* .runOptionsOf */ .F)(validator, mode, env, options.directory);
    if (runOptions !== null)
        await requireBoundPaths(runOptions, validator, options);
    return change({
        ..._engine_container_request_js__WEBPACK_IMPORTED_MODULE_3__/* .plainContainer */ .M,
        image,
        platform,
        arguments: validator.command,
        env: validator.env.map(({ name, value }) => ({ name, value })),
        ports: validator.ports,
        volumes: await Promise.all(validator.volumes.map((volume) => toVolume(volume, options))),
        ...settingFields(validator),
        labels,
        nodes,
        options: runOptions,
        devices,
        hardening: restriction?.hardening ?? null,
    });
}
function asItIs(part) {
    return part;
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
        if (grant.kind !== 'bind' || !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(grant.source))
            return [];
        if (await isThere(grant.source))
            return [];
        const message = `dockerRunOptions: ${written} mounts ${grant.source}, which does not exist`;
        const location = validator.options[token]?.location ?? validator.location;
        return [{ code: 'volume-path', message, location }];
    }));
    const [first, ...rest] = problems.flat();
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/** What may not be looked at from here may well be there: the engine has the last word. */
async function isThere(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, (error) => !['ENOENT', 'ENOTDIR'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error)));
}
/** What the manifest types, on every engine. */
function settingFields({ container }) {
    const { entrypoint, workingDirectory, user, groups, memory, cpu, pids, capabilities } = container;
    return {
        ...{ entrypoint, workingDirectory, user, groups, memory, cpu, pids, capabilities },
        readOnlyRoot: container.readOnlyRoot ?? false,
        noNewPrivileges: container.noNewPrivileges ?? false,
        tmpfs: Object.fromEntries(container.tmpfs.map(({ path, size }) => [path, tmpfsOptions(size)])),
        ...(container.network === null ? {} : { network: { kind: container.network } }),
    };
}
/** As a Pod's directory in memory: everybody may write there, and execute what was written. */
function tmpfsOptions(size) {
    return ['exec', 'mode=1777', ...(size === null ? [] : [`size=${size}`])].join(',');
}
async function toVolume(volume, { engine, neighbour }) {
    const { path, mountPath, location } = volume;
    const found = (0,_volume_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .v)(volume);
    if (found.kind === 'empty')
        return { mountPath, source: null };
    if (found.kind === 'named')
        return { mountPath, source: found.name };
    if (found.kind === 'unknown') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc('input', {
            code: 'volume-path',
            message: `the volume path ${path} is relative, but ${location.file} is no file that it could be relative to`,
            location,
        });
    }
    const source = found.path;
    // The engine would create a missing directory, as root, and leave it there.
    if (engine.identity.location.isLocalSocket) {
        if (!(await isThere(source))) {
            const message = `the volume path ${path} does not exist (${source})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc('input', { code: 'volume-path', message, location });
        }
    }
    if (neighbour === null)
        return { mountPath, source };
    // The engine binds paths of its host; ours are those of a container.
    const hostPath = (0,_container_own_container_js__WEBPACK_IMPORTED_MODULE_4__/* .hostPathOf */ .J8)(source, neighbour.mounts);
    if (hostPath !== null)
        return { mountPath, source: hostPath };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CanaryError */ .Rc('input', {
        code: 'volume-path',
        message: `the volume path ${path} lies inside this job's container, where the engine cannot reach it`,
        location,
        hint: 'put it below a directory that the job shares with the host, such as the workspace',
    });
}


/***/ }),

/***/ 51136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ endReason)
/* harmony export */ });
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


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ isIsolated),
  X: () => (/* binding */ runIsolatedCheck)
});

// EXTERNAL MODULE: ./src/dollar-variables.ts
var dollar_variables = __webpack_require__(42009);
// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/probe/timing.ts
var timing = __webpack_require__(74818);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/validator/check.ts + 3 modules
var validator_check = __webpack_require__(71231);
// EXTERNAL MODULE: ./src/validator/end-reason.ts
var end_reason = __webpack_require__(51136);
// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(50584);
// EXTERNAL MODULE: ./src/validator/run-checks.ts + 3 modules
var run_checks = __webpack_require__(68160);
// EXTERNAL MODULE: ./src/validator/start-fault.ts
var start_fault = __webpack_require__(66723);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/container/run.ts + 1 modules
var run = __webpack_require__(63937);
// EXTERNAL MODULE: ./src/engine/pause-program.ts
var pause_program = __webpack_require__(45949);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/validator/container-request.ts
var container_request = __webpack_require__(55393);
;// CONCATENATED MODULE: ./src/validator/isolated/container.ts






/** Where the program lies that holds the container: in the root, which every image has. */
const holderPath = '/.container-canary-idle';
/**
 * Starts a container that a program of ours holds: it has all that the Validator asks for, and commands can be
 * run in it, but the image's own command is not started. That program needs nothing of the image.
 *
 * @throws CanaryError when the engine refuses the request, or is lost; nothing is left then
 */
async function startIsolated(validator, options, signal) {
    const { engine, clock, neighbour, startupTimeout } = options;
    let id = null;
    const remove = async () => {
        if (id !== null)
            await engine.containers.remove(id, AbortSignal.timeout(limits/* engineLimits */.nW.remove));
    };
    try {
        const program = await holderOf(validator, options, signal);
        const request = heldRequest(await (0,container_request/* toContainerRequest */.W)(validator, options), program);
        const started = await (0,run/* runContainer */.z)({
            ...{ engine, clock, neighbour, startupTimeout, request, needsNetwork: false },
            onCreated: (created) => {
                id = created;
            },
            beforeStart: async (created, asked, abort) => {
                await options.restriction?.judgeCreated(validator, created, asked, abort);
            },
        }, signal);
        return { started, remove };
    }
    catch (error) {
        // Why it failed says more than that something is left, which the end of the run finds by its label.
        await remove().catch(() => undefined);
        throw error;
    }
}
/** @throws CanaryError (infrastructure) for a processor that there is no program for */
async function holderOf({ location }, { engine, foreign }, signal) {
    const [, ofImage = null] = foreign?.image.split('/') ?? [];
    const architecture = ofImage ?? (await engine.identity.describe(signal)).architecture;
    const known = pause_program/* pauseArchitectures */.x.find((one) => one === architecture);
    if (known !== undefined)
        return (0,pause_program/* pauseProgram */.j)(known);
    throw new errors/* CanaryError */.Rc('infrastructure', {
        code: 'isolated-processor',
        message: `commands in a container of their own cannot be run in an image for ${architecture}`,
        location,
        hint: `there is a program that holds such a container for ${pause_program/* pauseArchitectures */.x.join(' and ')}`,
    });
}
/** What the options say of an entry point is the image's other command, which is not started either. */
function heldRequest(request, program) {
    const entrypoint = holderPath;
    const { options } = request;
    return {
        ...request,
        name: `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
        program: { path: holderPath, bytes: program },
        entrypoint: [entrypoint],
        arguments: [],
        ports: [],
        options: options === null
            ? null
            : {
                ...options,
                tokens: [...options.tokens, `--entrypoint=${entrypoint}`],
                // The Validator's one container may have them, and nobody asks here for what listens.
                leavesPorts: true,
            },
    };
}

// EXTERNAL MODULE: ./src/probe/exec.ts + 1 modules
var exec = __webpack_require__(34207);
;// CONCATENATED MODULE: ./src/validator/isolated/steps.ts

/**
 * Runs the commands before a check. A command that starts has done its part, whatever its exit code: what it
 * was to bring about is what the check looks at.
 *
 * @throws CanaryError (infrastructure)
 */
async function runSetup(options, signal) {
    let told = null;
    for (const command of options.isolated.setup) {
        const result = await runStep(command, options, signal);
        signal.throwIfAborted();
        const { reason } = result;
        if (isStuck(result)) {
            return { kind: 'stuck', reason: { ...reason, message: `setup: ${reason.message}` } };
        }
        if (!result.ok)
            told ??= `setup: ${reason.message}`;
    }
    return { kind: 'done', told };
}
/** Runs the commands after a check, which decide nothing. @throws CanaryError (infrastructure) */
async function runTeardown(options, signal) {
    for (const command of options.isolated.teardown) {
        await runStep(command, options, signal);
        signal.throwIfAborted();
    }
}
async function runStep(command, { engine, containerId, isolated, timeout }, signal) {
    const attempt = (0,exec/* execAttempt */.x)(engine, containerId, { action: 'exec', command, isolated }, timeout);
    return await attempt(AbortSignal.any([signal, AbortSignal.timeout(timeout)]));
}
function isStuck({ ok, reason, isProberError }) {
    if (ok)
        return false;
    return isProberError === true || reason.code === 'attempt-timeout' || reason.code === 'engine';
}

;// CONCATENATED MODULE: ./src/validator/isolated/check.ts












function isIsolated(check) {
    return check.action.action === 'exec' && check.action.isolated !== undefined;
}
/**
 * Runs one check in a container of its own, which is gone when this resolves.
 *
 * @throws CanaryError where the engine, the manifest or somebody else is at fault
 */
async function runIsolatedCheck(check, validator, options, signal) {
    const expanded = await expandedCheck(check, options, signal);
    const held = await startIsolated(validator, options, signal);
    let report;
    try {
        report = await runIn(held, expanded, validator, options, signal);
    }
    catch (error) {
        await held.remove().catch(() => undefined);
        throw error;
    }
    await held.remove();
    return report;
}
async function runIn({ started }, check, validator, options, signal) {
    if (started.kind === 'running') {
        return await checkIn(started.container, check, validator, options, signal);
    }
    const { foreign } = options;
    if (started.kind === 'ended') {
        const { intervention, state } = started.end;
        throw intervention === null ? endedAtOnce((0,end_reason/* endReason */.W)(state).message) : (0,run_checks/* changed */.tD)(intervention);
    }
    if (foreign !== null && (0,foreign_platform/* isExecFormatError */.Hs)(started.message)) {
        throw (0,foreign_platform/* foreignError */.$k)(foreign, validator.location);
    }
    await (0,start_fault/* requireImageAtFault */.e)(started, validator, options);
    return (0,validator_check/* unrunCheck */.rb)(check, 'failed', (0,start_fault/* startReason */.L)(started));
}
/** Its program is ours, and ends when it is told to. */
function endedAtOnce(words) {
    const message = `the program that holds the container of a command ended at once: ${words}`;
    return (0,errors/* infrastructureError */.kv)({ code: 'isolated-holder', message });
}
async function checkIn(container, check, validator, options, signal) {
    const { engine } = options;
    const { isolated } = check.action;
    const steps = { engine, containerId: container.id, isolated, timeout: (0,timing/* timeOf */.n)(check.timing) };
    let setup;
    try {
        setup = await runSetup(steps, signal);
    }
    catch (error) {
        container.stopWatching();
        throw error;
    }
    if (setup.kind === 'stuck') {
        container.stopWatching();
        const change = await (0,run_checks/* changeOf */.C2)(container, { checks: [], end: null }, options, signal);
        if (change !== null)
            throw change;
        const { outcome, reason } = (0,verdict/* outcomeOfSetup */.xB)(setup.reason);
        return (0,validator_check/* unrunCheck */.rb)(check, outcome, reason);
    }
    const alone = { ...validator, checks: [check] };
    // It is told by whoever asked, once the container is gone, too.
    const silent = { ...options, onCheck: () => undefined };
    const { checks, end } = await (0,run_checks/* runChecks */.JT)(alone, container, silent, signal);
    const change = await (0,run_checks/* changeOf */.C2)(container, { checks, end }, options, signal);
    if (change !== null)
        throw change;
    if (end === null)
        await runTeardown(steps, signal);
    const [report] = checks;
    if (report === undefined)
        throw new Error('a check has a report');
    return report.outcome === 'failed' && setup.told !== null ? withSetup(report, setup.told) : report;
}
/** What went wrong before may be why. */
function withSetup(report, told) {
    const message = `${report.reason.message}; ${told}`;
    return { ...report, reason: { ...report.reason, message } };
}
/** With the image's variables in the place of their names, where the check asks for that. */
async function expandedCheck(check, { engine, image }, signal) {
    const { action } = check;
    if (!action.isolated.expands)
        return check;
    const variables = await variablesOf(engine, image, signal);
    const expand = (text) => (0,dollar_variables/* expandVariables */.i)(text, (name) => variables.get(name) ?? '');
    const [program, ...words] = action.command;
    const env = action.isolated.env.map((one) => ({ ...one, value: expand(one.value) }));
    return {
        ...check,
        action: {
            ...action,
            command: [expand(program), ...words.map(expand)],
            isolated: { ...action.isolated, env },
        },
    };
}
async function variablesOf(engine, image, signal) {
    const found = await engine.images.find(image, signal);
    return found === null ? new Map() : (0,image_environment/* environmentOf */.p)(found.configuration);
}


/***/ }),

/***/ 68160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C2: () => (/* binding */ changeOf),
  tD: () => (/* binding */ changed),
  JT: () => (/* binding */ runChecks)
});

// EXTERNAL MODULE: ./src/container/end.ts
var container_end = __webpack_require__(56206);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/validator/check.ts + 3 modules
var validator_check = __webpack_require__(71231);
// EXTERNAL MODULE: ./src/validator/check-log.ts + 2 modules
var check_log = __webpack_require__(93477);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/container/process-identity.ts
var process_identity = __webpack_require__(47581);
;// CONCATENATED MODULE: ./src/container/first-process.ts
/** What the kernel tells of a container's first process, and of its children. */




/** Null where it is not to be seen: neither from here, nor by a command of the image. */
async function lookAtFirstProcess(engine, container, signal) {
    const files = (0,process_identity/* openContainerProcess */.dO)(container.pid, container.id);
    if (files !== null) {
        const [status, command] = [files.read('status'), files.read('cmdline')];
        files.close();
        if (status !== null)
            return firstProcessIn(status, command ?? '');
    }
    const read = async (name) => await outputOf(engine, container.id, ['cat', `/proc/1/${name}`], signal);
    const status = await read('status');
    return status === null ? null : firstProcessIn(status, (await read('cmdline')) ?? '');
}
/** Null for a text that is not that of a process. */
function firstProcessIn(status, cmdline) {
    const mask = (name) => {
        const [, digits] = new RegExp(`^${name}:\\s*([0-9a-f]{1,32})$`, 'm').exec(status) ?? [];
        return digits === undefined ? null : BigInt(`0x${digits}`);
    };
    const [handled, ignored] = [mask('SigCgt'), mask('SigIgn')];
    if (handled === null || ignored === null)
        return null;
    const has = (set) => (number) => number > 0 && ((set >> BigInt(number - 1)) & 1n) === 1n;
    return {
        command: cmdline === '' ? [] : cmdline.replace(/\0$/, '').split('\0'),
        handles: has(handled),
        ignores: has(ignored),
    };
}
/**
 * Children of a container's first process that have ended, and that it has not waited for. Null where that is not
 * to be seen: neither from here, nor by a shell of the image.
 */
async function defunctChildren(engine, container, signal) {
    const files = (0,process_identity/* openContainerProcess */.dO)(container.pid, container.id);
    if (files !== null) {
        const stats = allStats();
        // Whoever had this number while we read was the container's.
        const isThere = files.read('stat') !== null;
        files.close();
        if (isThere && stats !== null)
            return defunctIn(stats, container.pid);
    }
    const command = ['sh', '-c', 'cat /proc/[0-9]*/stat 2>/dev/null'];
    const stats = await outputOf(engine, container.id, command, signal);
    // Where the first process is not among them, they are not those of the container.
    return stats !== null && /^1 \(/m.test(stats) ? defunctIn(stats.split('\n'), 1) : null;
}
/** @param stats each as in `/proc/<pid>/stat` (proc(5)); a name may hold blanks and parentheses */
function defunctIn(stats, parent) {
    return stats.flatMap((stat) => {
        const [, pid, name = '', state, parentPid] = /^(\d+) \((.*)\) (\S) (\d+)/s.exec(stat) ?? [];
        if (state !== 'Z' || Number(parentPid) !== parent)
            return [];
        return [{ pid: Number(pid), name }];
    });
}
/** Null where processes are not to be seen at all. */
function allStats() {
    const pids = askKernel(() => (0,external_node_fs_.readdirSync)('/proc'))?.filter((name) => /^\d+$/.test(name));
    return (pids?.flatMap((pid) => askKernel(() => (0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1')) ?? []) ??
        null);
}
/** Null for what is gone, and for what we may not see. */
function askKernel(question) {
    try {
        return question();
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === '')
            throw error;
        return null;
    }
}
/** What a command in the container wrote, all of it; null where it could not be run, or failed. */
async function outputOf(engine, id, command, signal) {
    const both = AbortSignal.any([signal, AbortSignal.timeout(limits/* engineLimits */.nW.answer)]);
    const request = { command, keepBytes: limits/* engineLimits */.nW.kernelText };
    const outcome = await engine.containers.exec(id, request, both);
    signal.throwIfAborted();
    if (outcome.kind !== 'exited' || outcome.cut?.includes('stdout') === true)
        return null;
    return outcome.stdout === '' ? null : outcome.stdout;
}

// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(50125);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/probe/stop.ts
/** Why a container does not end that was told to: what its first process makes of signals. */


/** @returns a sentence; null where nobody knows */
function whyNotEnded(first, signal) {
    const number = numberOf(signal);
    if (first === null || number === null)
        return null;
    const [program = ''] = first.command;
    const name = program === '' ? 'its first process' : `its first process, ${(0,attempt_result/* shorten */.ml)(program, 80)},`;
    if (first.ignores(number))
        return `${name} ignores ${signal}`;
    if (first.handles(number))
        return `${name} handles ${signal}, and goes on`;
    const kernel = `${name} does not handle ${signal}, and the kernel lets no first process die of that`;
    return isShell(first.command)
        ? `${kernel}: it is a shell that waits for the program it has started; write exec before the program, or give the entry point as a list`
        : `${kernel}: have it handle the signal, or put an init before it`;
}
/** Null for a name that this system does not know. */
function numberOf(signal) {
    if (/^\d+$/.test(signal))
        return Number(signal);
    return new Map(Object.entries(external_node_os_.constants.signals)).get(signal) ?? null;
}
function isShell([program = '', ...rest]) {
    return /(?:^|\/)(?:ba|da|a|k|z|)sh$|(?:^|\/)busybox$/.test(program) && rest.includes('-c');
}

// EXTERNAL MODULE: ./src/validator/end-reason.ts
var end_reason = __webpack_require__(51136);
;// CONCATENATED MODULE: ./src/validator/check-stop.ts
/** A check of how a container ends. */







/**
 * Sends the signal and waits for the container's end. That end is ours: nothing else may be under way in it.
 *
 * @param signal of the run
 * @throws CanaryError when the engine is lost, or the run was cancelled
 */
async function runStopCheck(check, options, signal) {
    const { clock, container, engine } = options;
    const { action, timing } = check;
    await untilDue(container.startedAt + timing.initialDelay, options, signal);
    const before = options.end();
    if (before !== null) {
        const { outcome, reason } = (0,validator_check/* fateAt */.wk)(before);
        return { check: (0,validator_check/* unrunCheck */.rb)(check, outcome, reason), state: null };
    }
    options.onAttempt?.(check.name, 1);
    const startedAt = clock.date();
    const state = (await engine.containers.inspect(container.id, signal)) ?? container.state;
    const name = action.signal ?? state.stopSignal ?? 'SIGTERM';
    const first = await lookAtFirstProcess(engine, state, signal);
    const defunct = action.reaped ? await leftOver(state, options, signal) : [];
    const sent = clock.now();
    await engine.containers.sendSignal(container.id, name, signal);
    const ended = await untilEnded(action.grace, options, signal);
    const after = clock.now() - sent;
    const decision = (ended === null ? null : await disturbed(ended, options, signal)) ??
        (0,verdict/* outcomeOfStop */.KP)({
            ...{ signal: name, grace: action.grace, exitCodes: action.exitCodes, defunct },
            end: ended === null ? null : { exitCode: ended.exitCode, after, other: otherEnd(ended) },
            why: whyNotEnded(first, name),
        });
    const { outcome, reason } = decision;
    const seen = ended === null ? {} : { exitCode: ended.exitCode };
    const durationMs = Math.round(clock.now() - sent);
    const attempt = { startedAt: startedAt.toISOString(), durationMs, reason, seen };
    const result = {
        ...{ startedAt, duration: durationMs, attemptCount: 1 },
        attempts: [{ ...attempt, ok: outcome === 'passed' }],
    };
    return { check: (0,validator_check/* toReport */.cG)(check, result, decision), state: ended };
}
/** Until a moment, or until the container has ended. */
async function untilDue(due, options, signal) {
    const { clock, container } = options;
    const done = new AbortController();
    const slept = clock.sleep(due - clock.now(), AbortSignal.any([signal, done.signal]));
    await Promise.race([slept, container.ended]);
    done.abort(waitIsOver);
    signal.throwIfAborted();
}
/** A reason of its own, since one that Node makes carries a stack. */
const waitIsOver = 'the wait is over';
/** Its state once it has ended; null where it has not in time. */
async function untilEnded(grace, { clock, container, engine }, signal) {
    const done = new AbortController();
    const slept = clock.sleep(grace, AbortSignal.any([signal, done.signal])).then(() => null);
    const end = await Promise.race([container.ended, slept]);
    done.abort(waitIsOver);
    signal.throwIfAborted();
    if (end !== null)
        return end.state;
    // The engine may tell of an end a moment later.
    const state = await engine.containers.inspect(container.id, signal);
    return state?.status === 'exited' ? state : null;
}
/** Our signal reads as a kill; whatever else somebody did to it is not ours. */
async function disturbed(state, { engine }, signal) {
    const found = await engine.containers.interventions(state, signal);
    const other = found.find((intervention) => intervention !== 'killed');
    if (other === undefined)
        return null;
    return (0,verdict/* outcomeOfEnd */.V$)(`somebody ${other} the container while it was checked`, (0,end_reason/* endReason */.W)(state));
}
function otherEnd(state) {
    const reason = (0,end_reason/* endReason */.W)(state);
    return reason.code === 'oom-killed' ? reason : null;
}
/** Who waits for its children needs a moment for each: only what is there at two looks is left. */
async function leftOver(state, { engine, clock }, signal) {
    const first = await defunctChildren(engine, state, signal);
    if (first === null || first.length === 0)
        return first === null ? null : [];
    await clock.sleep(limits/* probeLimits */.Lj.reapingMs, signal);
    signal.throwIfAborted();
    const second = await defunctChildren(engine, state, signal);
    if (second === null)
        return null;
    const pids = new Set(first.map(({ pid }) => pid));
    return second.filter(({ pid }) => pids.has(pid)).map(({ name }) => (0,attempt_result/* shorten */.ml)(name, 80));
}

// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
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
    return (0,errors/* infrastructureError */.kv)({
        code: 'container-changed',
        message,
        hint: 'leave the container alone until its checks are done; then run them again',
    });
}
/** All checks at once, then the one that stops it; they end early when the container does, or when the engine is lost. */
async function runChecks(validator, container, options, signal, afterChecks) {
    const stop = new AbortController();
    const both = AbortSignal.any([signal, stop.signal]);
    const limiter = (0,probe_limiter/* createLimiter */.z)(limits/* probeLimits */.Lj.attemptsAtOnce);
    let end = null;
    const watch = container.ended.then((told) => {
        end = told;
        stop.abort(new Error('the container ended'));
    });
    const checkOptions = { ...options, container, limiter, end: () => end };
    const work = Promise.all(validator.checks.filter(isMadeAtOnce).map(async (check) => {
        const report = await makeCheck(check, checkOptions, both);
        options.onCheck(report);
        return report;
    }));
    try {
        // The watch is first to know that the engine is lost; otherwise the checks decide.
        await Promise.race([work, watch]);
        const checked = { checks: await work, end };
        await afterChecks?.(container, checked.checks, signal);
        const change = await changeOf(container, checked, options, signal);
        const before = { ...checked, change };
        return await stopLast(validator, before, checkOptions, signal);
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
function isMadeAtOnce(check) {
    return !(0,manifest/* isStopCheck */.zI)(check);
}
/** Adds the check that stops the container, where there is one, at its place. */
async function stopLast({ checks: all }, before, options, signal) {
    const check = all.find(manifest/* isStopCheck */.zI);
    if (check === undefined)
        return { ...before, stopped: null };
    const { check: report, state } = await stopUnless(check, before, options, signal);
    options.onCheck(report);
    const checks = before.checks.toSpliced(all.indexOf(check), 0, report);
    return { ...before, checks, stopped: state };
}
/** One that somebody has changed, or that is to be kept, is not stopped. */
async function stopUnless(check, { checks, change }, options, signal) {
    const failed = checks.find((one) => one.outcome !== 'passed' && !(0,verdict/* isWarning */.Vv)(one));
    if (change !== null) {
        const reason = { code: 'container-changed', message: change.message };
        return { check: (0,validator_check/* unrunCheck */.rb)(check, 'errored', reason), state: null };
    }
    if (options.keepFailed && failed !== undefined && options.end() === null) {
        const message = 'the container is left as it is, for somebody to look into it';
        const reason = { code: failed.reason.code, message };
        return { check: (0,validator_check/* unrunCheck */.rb)(check, 'skipped', reason), state: null };
    }
    return await runStopCheck(check, options, signal);
}
async function makeCheck(check, options, signal) {
    if ((0,manifest/* isAttempted */.Jh)(check))
        return await (0,validator_check/* runCheck */.k_)(check, options, signal);
    if ((0,manifest/* isLogCheck */.Xu)(check))
        return await (0,check_log/* runLogCheck */.a)(check, options, signal);
    throw new Error('a check that stops its container is made after all others');
}


/***/ }),

/***/ 84521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runStaticValidator: () => (/* binding */ runStaticValidator),
  runValidator: () => (/* binding */ runValidator)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/validator/check.ts + 3 modules
var validator_check = __webpack_require__(71231);
// EXTERNAL MODULE: ./src/validator/isolated/check.ts + 2 modules
var isolated_check = __webpack_require__(6207);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
;// CONCATENATED MODULE: ./src/validator/isolated/run.ts





/** The checks of a Validator that have a container of their own, so many side by side as may be. Never throws. */
async function runIsolatedChecks(validator, options, signal) {
    const limiter = (0,probe_limiter/* createLimiter */.z)(limits/* isolatedLimits */.WZ.atOnce);
    const checks = new Map();
    const errors = new Map();
    const untold = [];
    const run = async (check) => {
        try {
            signal.throwIfAborted();
            const report = await (0,isolated_check/* runIsolatedCheck */.X)(check, validator, options, signal);
            checks.set(check, report);
            if (report.outcome === 'errored')
                untold.push(report);
            options.onCheck(report);
        }
        catch (error) {
            const [first] = (0,src_errors/* errorReportsOf */.$p)(error);
            const message = first?.message ?? 'the check did not run';
            const code = first?.kind === 'cancelled' ? 'cancelled' : 'engine';
            checks.set(check, (0,validator_check/* unrunCheck */.rb)(check, 'errored', { code, message }));
            if (!errors.has(message))
                errors.set(message, error);
        }
    };
    await Promise.all(validator.checks.filter(isolated_check/* isIsolated */.e).map((check) => limiter.run(() => run(check))));
    return { checks, errors: [...errors.values()], untold };
}

// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/text-patterns.ts
var text_patterns = __webpack_require__(51566);
;// CONCATENATED MODULE: ./src/validator/run-static-checks.ts







/** Makes the checks that nothing is run for. Never throws: what goes wrong is in its result. */
async function runStaticChecks(validator, checks, options, signal) {
    let error = null;
    const fail = (thrown, check) => {
        error ??= signal.aborted ? signal.reason : thrown;
        return (0,validator_check/* unrunCheck */.rb)(check, 'errored', unreadable(error));
    };
    const surroundings = await run_static_checks_open(validator, options).catch((thrown) => {
        error = signal.aborted ? signal.reason : thrown;
        return null;
    });
    const made = checks.map(async (check) => {
        const report = surroundings === null
            ? (0,validator_check/* unrunCheck */.rb)(check, 'errored', unreadable(error))
            : await surroundings.atOnce
                .run(async () => await makeCheck(check, surroundings, options))
                .catch((thrown) => fail(thrown, check));
        options.onCheck(report);
        return report;
    });
    return { checks: await Promise.all(made), error };
}
async function run_static_checks_open({ env }, options) {
    const [image, search] = await Promise.all([options.open(), (0,text_patterns/* loadPatternSearch */.Fc)()]);
    return {
        image,
        search,
        examine: options.examine,
        environment: new Map([
            ...(0,image_environment/* environmentOf */.p)(image.configuration),
            ...env.map(({ name, value }) => [name, value]),
        ]),
        atOnce: (0,probe_limiter/* createLimiter */.z)(limits/* staticCheckLimits */.N.atOnce),
        reads: (0,probe_limiter/* createLimiter */.z)(limits/* staticCheckLimits */.N.readsAtOnce),
    };
}
async function makeCheck(check, surroundings, { clock }) {
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const answer = await answerOf(check.action, surroundings);
    const { outcome, reason } = (0,verdict/* outcomeOfStaticCheck */.aM)(answer);
    const durationMs = Math.round(clock.now() - from);
    const [shortfall] = answer.shortfalls;
    const lacking = shortfall ?? answer.doubts[0];
    const finding = shortfall?.finding;
    const seen = finding === undefined ? {} : { finding };
    const base = (0,validator_check/* describeCheck */.cn)(check);
    return {
        ...base,
        location: lacking === undefined ? base.location : check.locate(lacking.path),
        outcome,
        reason,
        startedAt,
        durationMs,
        attemptCount: 1,
        attempts: [{ startedAt, durationMs, ok: outcome === 'passed', reason, seen }],
    };
}
async function answerOf(action, { image, search, examine, environment, reads }) {
    switch (action.action) {
        case 'image': {
            const { checkImage } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26652));
            return checkImage(action, image, search);
        }
        case 'file': {
            const { checkFiles } = await __webpack_require__.e(/* import() */ 6400).then(__webpack_require__.bind(__webpack_require__, 6400));
            const around = { files: image.files, search, inTurn: reads.run };
            return await checkFiles(action, around, environment);
        }
        case 'program': {
            const { judgeProgram } = await __webpack_require__.e(/* import() */ 6709).then(__webpack_require__.bind(__webpack_require__, 76709));
            const { files, platform, configuration } = image;
            const workingDirectory = configuration.workingDirectory ?? '/';
            const place = { files, platform, environment, workingDirectory };
            return judgeProgram(action, await examine(action.name, place));
        }
    }
}
function unreadable(error) {
    if (!(error instanceof src_errors/* CanaryError */.Rc)) {
        return { code: 'internal', message: 'reading the image broke off, by a fault of ours' };
    }
    const code = error.kind === 'cancelled' ? 'cancelled' : 'image-unreadable';
    return { code, message: error.problems[0].message };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/container/ownership.ts
var ownership = __webpack_require__(79862);
// EXTERNAL MODULE: ./src/container/run.ts + 1 modules
var container_run = __webpack_require__(63937);
// EXTERNAL MODULE: ./src/probe/target.ts
var target = __webpack_require__(97341);
// EXTERNAL MODULE: ./src/validator/check-log.ts + 2 modules
var check_log = __webpack_require__(93477);
// EXTERNAL MODULE: ./src/validator/container-request.ts
var container_request = __webpack_require__(55393);
// EXTERNAL MODULE: ./src/validator/end-reason.ts
var end_reason = __webpack_require__(51136);
// EXTERNAL MODULE: ./src/validator/foreign-platform.ts
var foreign_platform = __webpack_require__(50584);
// EXTERNAL MODULE: ./src/validator/run-checks.ts + 3 modules
var run_checks = __webpack_require__(68160);
// EXTERNAL MODULE: ./src/validator/start-fault.ts
var start_fault = __webpack_require__(66723);
;// CONCATENATED MODULE: ./src/validator/session.ts
/** The container of one Validator, from its creation to what its end meant. */














function createSession(options) {
    const { engine, clock } = options;
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    let id = null;
    let isRunning = false;
    const run = async (validator, signal) => {
        const request = await (0,container_request/* toContainerRequest */.W)(validator, options);
        const started = await (0,container_run/* runContainer */.z)({
            engine,
            clock,
            request: { ...request, name },
            neighbour: options.neighbour,
            needsNetwork: isReached(validator, options),
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
        const { container } = started;
        const { afterChecks } = options;
        const ran = await (0,run_checks/* runChecks */.JT)(validator, container, options, signal, afterChecks);
        const { checks, end, change: error, stopped } = ran;
        if (end !== null || stopped !== null)
            isRunning = false;
        const failed = checks.some(({ outcome }) => outcome !== 'passed');
        const described = describeRunning(container, end?.state ?? stopped);
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
/** Whether anybody connects to it. */
function isReached({ checks }, { connects = false }) {
    return connects || checks.some(({ action }) => (0,target/* isNetworkAction */.h)(action));
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
        await (0,start_fault/* requireImageAtFault */.e)(started, validator, options);
    }
    if (started.kind === 'ended' && started.end.intervention !== null) {
        throw (0,run_checks/* changed */.tD)(started.end.intervention);
    }
    const state = started.kind === 'ended' ? started.end.state : started.state;
    const reason = started.kind === 'ended' ? (0,end_reason/* endReason */.W)(started.end.state) : (0,start_fault/* startReason */.L)(started);
    // Optional is what a container does; that there is none is a failure of all.
    const checks = await Promise.all(validator.checks.map(async (check) => {
        const must = { ...check, optional: false };
        return started.kind === 'ended' && (0,manifest/* isLogCheck */.Xu)(must)
            ? await searchEnded(must, started, options, signal)
            : (0,validator_check/* unrunCheck */.rb)(must, 'failed', reason);
    }));
    const container = state === null ? null : describeState(state, null, null);
    const fault = isRefused ? started.fault : null;
    const outcome = container === null || isRefused
        ? { checks, container, fault, error: null }
        : await withLastWords(engine, { checks, container }, signal);
    requireOwnKind(outcome.container?.logs.text ?? '', validator, options);
    checks.forEach(options.onCheck);
    return outcome;
}
/** What a container has written stays, however soon it has ended. */
async function searchEnded(check, { end, startDuration }, options, signal) {
    const container = {
        ...{ id: end.state.id, state: end.state, startedAt: options.clock.now(), startDuration },
        ...{ reached: null, sockets: null, ended: Promise.resolve(end), stopWatching: () => undefined },
    };
    const limiter = (0,probe_limiter/* createLimiter */.z)(1);
    return await (0,check_log/* runLogCheck */.a)(check, { ...options, container, limiter, end: () => end }, signal);
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
        ...(state.node === undefined ? {} : { node: state.node }),
    };
}

;// CONCATENATED MODULE: ./src/validator/run-validator.ts








/**
 * Runs one Validator against one image: a container of its own, all checks at once, results in the
 * manifest's order. The container is gone when this resolves, unless it was to be kept. Checks that read
 * the image are made beside it; where there are no others, no container is started.
 *
 * Never throws: what goes wrong is an `errored` result.
 */
async function runValidator(validator, options, signal) {
    const { clock, reading, onCheck } = options;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const probes = validator.checks.filter((check) => !(0,manifest/* isStaticCheck */.jL)(check));
    const [ran, read] = await Promise.all([
        probes.length === 0 && options.afterChecks === undefined
            ? nothingRan
            : runContainerChecks({ ...validator, checks: probes }, options, signal),
        readChecks(validator, { ...reading, clock, onCheck }, signal),
    ]);
    return toResult(validator, ran, read, { startedAt, durationMs: clock.now() - from });
}
/** The same, of a Validator whose checks all read the image: it takes no engine. */
async function runStaticValidator(validator, options, signal) {
    const { clock } = options;
    const from = clock.now();
    const startedAt = clock.date().toISOString();
    const read = await readChecks(validator, options, signal);
    return toResult(validator, nothingRan, read, { startedAt, durationMs: clock.now() - from });
}
async function readChecks(validator, options, signal) {
    const checks = validator.checks.filter(manifest/* isStaticCheck */.jL);
    if (checks.length === 0)
        return { checks: [], error: null };
    return await runStaticChecks(validator, checks, options, signal);
}
const nothingRan = { checks: [], errors: [], fault: null, container: null };
async function runContainerChecks(validator, options, signal) {
    const session = createSession(options);
    const [outcome, isolated] = await Promise.all([
        runShared(session, validator, options, signal),
        runIsolatedChecks(validator, options, signal),
    ]);
    const found = [
        ...(outcome.error === null ? [] : (0,src_errors/* errorReportsOf */.$p)(outcome.error)),
        ...isolated.errors.flatMap(src_errors/* errorReportsOf */.$p),
    ];
    const own = (0,verdict/* verdictOfValidator */.Lk)({ errors: found, checks: outcome.checks });
    const mayKeep = options.keepFailed && own === 'failed' && session.isRunning();
    const kept = mayKeep ? await session.keep() : null;
    const isKept = typeof kept === 'string';
    const removal = isKept ? null : await session.remove();
    const errors = [
        ...found,
        ...[isKept ? null : kept, removal].filter((error) => error !== null).flatMap(src_errors/* errorReportsOf */.$p),
        ...errorsOfChecks([...untoldChecks(outcome.checks ?? [], outcome.error), ...isolated.untold]),
    ];
    const [reason] = errors;
    return {
        errors,
        fault: outcome.fault ?? null,
        checks: inOrder(validator, outcome, isolated, reason),
        container: outcome.container === null
            ? null
            : { ...outcome.container, ...(isKept ? { name: kept } : {}), kept: isKept },
    };
}
function toResult(validator, ran, read, { startedAt, durationMs }) {
    const errors = [
        ...ran.errors,
        ...(read.error === null ? [] : (0,src_errors/* errorReportsOf */.$p)(read.error)),
        // Those that were not made have the one cause that was just told.
        ...errorsOfChecks(read.checks.filter(({ outcome, attemptCount }) => outcome === 'errored' && attemptCount > 0)),
    ];
    const [probed, looked] = [ran.checks.values(), read.checks.values()];
    const checks = validator.checks.flatMap((check) => {
        const { value } = ((0,manifest/* isStaticCheck */.jL)(check) ? looked : probed).next();
        return value === undefined ? [] : [value];
    });
    return {
        errors,
        fault: ran.fault,
        report: {
            name: validator.name,
            description: validator.description,
            documentation: validator.documentation,
            source: validator.origin.file,
            verdict: (0,verdict/* verdictOfValidator */.Lk)({ errors, checks }),
            startedAt,
            durationMs: Math.round(durationMs),
            container: ran.container,
            notices: [...validator.notices, ...errors],
            checks,
        },
    };
}
/** The checks of the Validator's one container; there is none where all have one of their own. */
async function runShared(session, validator, options, signal) {
    const checks = validator.checks.filter((check) => !(0,isolated_check/* isIsolated */.e)(check));
    const isStarted = checks.length > 0 || options.afterChecks !== undefined;
    if (!isStarted)
        return { checks: [], container: null, error: null };
    try {
        return await session.run({ ...validator, checks }, signal);
    }
    catch (error) {
        return { ...(await session.explain(signal)), error };
    }
}
/** As the manifest has them, wherever they ran. */
function inOrder(validator, { checks }, isolated, error) {
    const shared = checks?.values();
    return validator.checks.map((check) => isolated.checks.get(check) ??
        shared?.next().value ??
        (0,validator_check/* unrunCheck */.rb)(check, 'errored', engineReason(error)));
}
/**
 * A check that this machine could not make is a cause of `errored` that people must find. What kept
 * several from being made is told once, at the first of them.
 */
function errorsOfChecks(errored) {
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
function untoldChecks(checks, error) {
    return checks.filter(({ outcome, reason }) => outcome === 'errored' && !(error !== null && reason.code === 'container-changed'));
}
function engineReason(error) {
    const code = error?.kind === 'cancelled' ? 'cancelled' : 'engine';
    return { code, message: error?.message ?? 'the check did not run' };
}


/***/ }),

/***/ 66723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ startReason),
/* harmony export */   e: () => (/* binding */ requireImageAtFault)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _foreign_platform_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50584);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8172);



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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('infrastructure', { ...problem, location });
    const asked = await placeInManifest(fault, validator, settings);
    if (asked !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', { ...problem, location: asked });
    if (fault.kind !== 'unknown')
        return;
    // Nobody knows better: options ask for what a plain container does not.
    const first = validator.options[0]?.location;
    const kind = first === undefined ? 'infrastructure' : 'input';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(kind, { ...problem, location: first ?? location });
}
async function placeInManifest(fault, validator, { engine, env, directory, restriction }) {
    if (fault.kind === 'mount') {
        const mounted = validator.volumes.find(
        // An empty volume asks the image for a place to put it.
        ({ path, mountPath }) => path !== null && fault.target.endsWith(mountPath.replace(/\/+$/, '')));
        if (mounted !== undefined)
            return mounted.location;
    }
    const typed = typedPlace(fault, validator);
    if (typed !== null)
        return typed;
    const mode = restriction === null ? 'trusted' : 'restricted';
    const options = (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__/* .runOptionsOf */ .F)(validator, mode, env, directory);
    const token = options === null ? null : await engine.runOptions?.atFault(options, fault);
    return token === null || token === undefined ? null : (validator.options[token]?.location ?? null);
}
/** Of a typed setting that is what is at fault. */
function typedPlace(fault, { container, places, location }) {
    const at = (isSaid, name) => (isSaid ? (places.get(name) ?? location) : null);
    switch (fault.kind) {
        case 'user':
            return at(container.user !== null, 'user');
        case 'group':
            return (at(container.user?.split(':')[1] === fault.name, 'user') ??
                at(container.groups.includes(fault.name), 'groups'));
        case 'working-directory':
            return at(container.workingDirectory !== null, 'workingDir');
        default:
            return null;
    }
}
/** Why the image kept its container from starting, in a sentence that ends with the engine's words. */
function startReason({ fault, message }) {
    const advice = (0,_foreign_platform_js__WEBPACK_IMPORTED_MODULE_1__/* .isExecFormatError */ .Hs)(message)
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


/***/ }),

/***/ 58770:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** What has a slash or a leading dot is a path; a bare word names a volume, as for docker. */
function sourceOf({ path, directory }) {
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