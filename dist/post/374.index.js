"use strict";
exports.id = 374;
exports.ids = [374];
exports.modules = {

/***/ 9433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ openDirectory),
/* harmony export */   jt: () => (/* binding */ openParent),
/* harmony export */   ux: () => (/* binding */ within),
/* harmony export */   vJ: () => (/* binding */ nullWhereMissing)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4165);




const ofDirectory = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** A path of the kernel's to a name in an open directory: no part of it can be exchanged. */
function within({ directory, name }) {
    const base = `/proc/self/fd/${directory.fd}`;
    return name === '' ? `${base}/.` : `${base}/${name}`;
}
/**
 * Opens the directory that the last part of a path is in. Links on the way are followed inside of the root,
 * the last part is not.
 *
 * @returns null where there is no such directory
 */
async function openParent(inside) {
    let names = plain(inside.path);
    for (let links = 0; links <= _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .criContainerLimits */ .oC.links; links += 1) {
        const walked = await walk(inside.root, names);
        if (walked === null || !('link' in walked))
            return walked;
        const from = walked.link.startsWith('/') ? [] : walked.before;
        names = plain([...from, ...walked.link.split('/'), ...walked.after]);
    }
    return null;
}
/** The same, with the last part followed where it is a link; null where it is no directory. */
async function openDirectory(inside) {
    const place = await openParent({ ...inside, path: [...inside.path, '.directory'] });
    return place === null ? null : place.directory;
}
/** Without `.` and what `..` takes back; above the root there is nothing. */
function plain(path) {
    const names = [];
    for (const name of path) {
        if (name === '..')
            names.pop();
        else if (name !== '' && name !== '.')
            names.push(name);
    }
    return names;
}
async function walk(root, names) {
    const name = names.at(-1) ?? '';
    const parents = names.slice(0, -1);
    const top = await openRoot(root);
    if (top === null)
        return null;
    let directory = top;
    for (const [index, parent] of parents.entries()) {
        const next = await stepInto({ directory, name: parent });
        if (next === null)
            return null;
        if (typeof next === 'string') {
            return { link: next, before: parents.slice(0, index), after: names.slice(index + 1) };
        }
        directory = next;
    }
    return { directory, name };
}
/** The root itself may be a link of the kernel's, as that of a process is. */
async function openRoot(root) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(root, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_DIRECTORY);
    }
    catch (error) {
        return nullWhereMissing(error);
    }
}
/** Closes the directory that it starts from. */
async function stepInto(step) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(within(step));
        if (found.isSymbolicLink())
            return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(within(step));
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(within(step), ofDirectory);
    }
    catch (error) {
        return nullWhereMissing(error);
    }
    finally {
        await step.directory.close();
    }
}
/** ELOOP: what was a directory has become a link meanwhile. */
function nullWhereMissing(error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'ESRCH'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error)))
        return null;
    throw error;
}


/***/ }),

/***/ 374:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  followLog: () => (/* binding */ followLog),
  tailLogs: () => (/* binding */ tailLogs)
});

// UNUSED EXPORTS: lastLines

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/engine/tail.ts
var engine_tail = __webpack_require__(1658);
// EXTERNAL MODULE: ./src/engine/cri/inspect.ts
var inspect = __webpack_require__(542);
// EXTERNAL MODULE: ./src/engine/cri/inside.ts
var inside = __webpack_require__(9433);
// EXTERNAL MODULE: ./src/engine/cri/log-bounds.ts
var log_bounds = __webpack_require__(8013);
;// CONCATENATED MODULE: ./src/engine/cri/log-lines.ts
const lineFeed = 0x0a;
const blank = 0x20;
/**
 * Reads CRI's form of a log (kubelet's `kuberuntime/logs`): time, stream and tags, each with a blank behind
 * it, and what was written. The first of the tags is `P` for a part of a line, `F` for a whole one or
 * its end. What has another form is left out.
 */
function logReader(onEntry) {
    let rest = Buffer.alloc(0);
    return {
        push: (bytes) => {
            const all = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
            let from = 0;
            for (let end = all.indexOf(lineFeed); end >= 0; end = all.indexOf(lineFeed, from)) {
                const entry = entryIn(all.subarray(from, end + 1));
                if (entry !== null)
                    onEntry(entry);
                from = end + 1;
            }
            rest = Buffer.from(all.subarray(from));
        },
    };
}
function entryIn(line) {
    const first = line.indexOf(blank);
    const second = line.indexOf(blank, first + 1);
    const third = line.indexOf(blank, second + 1);
    if (first < 0 || second < 0 || third < 0)
        return null;
    const stream = line.toString('latin1', first + 1, second);
    if (stream !== 'stdout' && stream !== 'stderr')
        return null;
    const [tag] = line.toString('latin1', second + 1, third).split(':');
    const isPartial = tag === 'P';
    return { stream, bytes: line.subarray(third + 1, isPartial ? -1 : undefined), isPartial };
}

// EXTERNAL MODULE: ./src/engine/cri/wait.ts
var wait = __webpack_require__(5076);
;// CONCATENATED MODULE: ./src/engine/cri/logs.ts











/** Null where there is none: nothing was started, or it is a sandbox, or gone. */
async function openLog(context, id, signal) {
    const found = await (0,inspect/* find */.I6)(context, id, signal);
    const path = found?.kind === 'container' ? found.status.logPath : '';
    if (path === '')
        return null;
    try {
        return { file: await (0,promises_.open)(path, 'r'), path };
    }
    catch (error) {
        // The runtime makes it when it starts the container.
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return null;
        throw unreadable(error);
    }
}
async function tailLogs(context, id, { lines, maxBytes }, signal) {
    const log = await openLog(context, id, signal);
    if (log === null)
        return { text: '', truncated: false };
    try {
        // Every entry has some dozens of bytes before its own.
        const window = Math.max(limits/* criContainerLimits */.oC.logWindow, 2 * maxBytes);
        const now = await endOfFile(log.file, window);
        const before = await olderEnd(log.path, window - now.bytes.length);
        const bytes = Buffer.concat([before?.bytes ?? Buffer.alloc(0), now.bytes]);
        const { isCut } = before ?? now;
        const { text, truncated } = lastLines(bytes, { lines, maxBytes, isCut });
        // One that has begun anew is never all there was.
        return { text, truncated: truncated || before !== null };
    }
    catch (error) {
        throw unreadable(error);
    }
    finally {
        await log.file.close();
    }
}
async function endOfFile(file, most) {
    const { size } = await file.stat();
    const window = Math.min(size, most);
    const buffer = Buffer.alloc(window);
    const { bytesRead } = await file.read(buffer, 0, window, size - window);
    return { bytes: buffer.subarray(0, bytesRead), isCut: window < size };
}
/** Null where the log has never begun anew. */
async function olderEnd(path, most) {
    const file = await (0,promises_.open)((0,log_bounds/* olderLog */.z)(path), 'r').catch(inside/* nullWhereMissing */.vJ);
    if (file === null)
        return null;
    try {
        return await endOfFile(file, Math.max(0, most));
    }
    finally {
        await file.close();
    }
}
/** @param isCut there is more before it, so that its first line may be none */
function lastLines(log, { lines, maxBytes, isCut }) {
    const kept = [];
    let isContinued = false;
    const reader = logReader(({ bytes, isPartial }) => {
        const before = isContinued ? kept.pop() : undefined;
        kept.push(before === undefined ? bytes : Buffer.concat([before, bytes]));
        isContinued = isPartial;
    });
    reader.push(isCut ? log.subarray(log.indexOf('\n') + 1) : log);
    const tail = (0,engine_tail/* createTail */.$)(maxBytes);
    for (const line of kept.slice(-lines))
        tail.push(line);
    const truncated = isCut || kept.length > lines || tail.isTruncated();
    return { text: tail.text(), truncated };
}
/**
 * From its start to the container's end, as the kernel tells that the file has grown. What the runtime writes
 * after the end it has written before it tells of it.
 */
async function followLog(context, id, onOutput, signal) {
    const ended = new AbortController();
    const waiting = (0,wait/* waitForExit */.z)(context, id, signal, () => undefined).finally(() => {
        ended.abort(new Error('the container has ended'));
    });
    waiting.catch(() => undefined);
    const log = (await openLog(context, id, signal)) ?? (await afterEnd(context, id, waiting, signal));
    if (log === null)
        return;
    const { push } = logReader(({ stream, bytes }) => {
        onOutput(stream, bytes);
    });
    const changes = watchFile(log.path);
    let { file } = log;
    try {
        let position = 0;
        for (;;) {
            const isLast = ended.signal.aborted;
            const next = await beganAnew(file, log.path);
            position = await readFrom(file, position, push);
            signal.throwIfAborted();
            if (next !== null) {
                await file.close();
                file = next;
                position = 0;
                continue;
            }
            if (isLast)
                break;
            await changes.next(ended.signal);
        }
        await waiting;
    }
    finally {
        changes.close();
        await file.close();
    }
}
/** Another file is there by now: nothing more is written to this one. */
async function beganAnew(file, path) {
    const there = await (0,promises_.open)(path, 'r').catch(inside/* nullWhereMissing */.vJ);
    if (there === null)
        return null;
    const [{ ino: ours }, { ino: theirs }] = [await file.stat(), await there.stat()];
    if (ours !== theirs)
        return there;
    await there.close();
    return null;
}
/** Of one that had not been started the log comes to be later. */
async function afterEnd(context, id, ended, signal) {
    await ended;
    return await openLog(context, id, signal);
}
/** Everything that is there from there on. */
async function readFrom(file, from, onBytes) {
    const chunk = Buffer.alloc(limits/* criContainerLimits */.oC.logChunk);
    let position = from;
    for (;;) {
        const { bytesRead } = await file.read(chunk, 0, chunk.length, position);
        if (bytesRead === 0)
            return position;
        position += bytesRead;
        onBytes(Buffer.from(chunk.subarray(0, bytesRead)));
    }
}
/** Tells of what has happened since it was asked last. */
function watchFile(path) {
    let changed = Promise.withResolvers();
    const watcher = (0,external_node_fs_.watch)((0,external_node_path_.dirname)(path), { persistent: false }, () => {
        changed.resolve(undefined);
    });
    watcher.on('error', () => {
        changed.resolve(undefined);
    });
    return {
        next: async (signal) => {
            const aborted = Promise.withResolvers();
            const onAbort = () => {
                aborted.resolve(undefined);
            };
            signal.addEventListener('abort', onAbort, { once: true });
            if (signal.aborted)
                onAbort();
            await Promise.race([changed.promise, aborted.promise]);
            signal.removeEventListener('abort', onAbort);
            changed = Promise.withResolvers();
        },
        close: () => {
            watcher.close();
        },
    };
}
function unreadable(error) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-logs',
        message: `cannot read the container's log: ${(0,errors/* messageOf */.bD)(error)}`,
        hint: 'run as the user that the runtime runs as, on its machine',
    }, { cause: error });
}


/***/ })

};
;