"use strict";
exports.id = 424;
exports.ids = [424];
exports.modules = {

/***/ 3424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fileStatus: () => (/* binding */ fileStatus),
/* harmony export */   openArchive: () => (/* binding */ openArchive),
/* harmony export */   openEverything: () => (/* binding */ openEverything),
/* harmony export */   readFile: () => (/* binding */ readFile),
/* harmony export */   writeFiles: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4165);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8794);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8410);







async function writeFiles(client, { id, directory }, files, signal) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.pack)();
    const options = { path: directory };
    const open = (docker, abortSignal) => docker.getContainer(id).putArchive(archive.pipe(new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough()), { ...options, abortSignal });
    const adding = addAll(archive, files);
    const call = { doing: 'writing files into a container', open };
    const [sent, added] = await Promise.allSettled([client.transport.open(call, signal), adding]);
    if (sent.status === 'rejected')
        throw sent.reason;
    if (added.status === 'rejected')
        throw added.reason;
    sent.value.resume();
}
async function addAll(archive, files) {
    for (const file of files)
        await add(archive, file);
    archive.finalize();
}
function add(archive, file) {
    const { path: name, uid, gid } = file;
    const owner = { name, uid, gid, mtime: new Date(0) };
    const header = file.kind === 'link'
        ? { ...owner, type: 'symlink', linkname: file.target, mode: 0o777 }
        : { ...owner, type: file.kind, mode: file.mode };
    return new Promise((resolve, reject) => {
        const done = (error) => {
            if (error == null)
                resolve();
            else
                reject(error);
        };
        if (file.kind === 'file')
            archive.entry(header, Buffer.from(file.bytes), done);
        else
            archive.entry(header, done);
    });
}
async function readFile(client, { id, path }, maxBytes, signal) {
    const doing = readingFile;
    const response = await openPath(client, { id, path }, doing, signal);
    if (response === null)
        return null;
    try {
        return await firstFile(response, maxBytes, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const message = `the engine's answer while ${doing} is no archive: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)({ code: 'engine-answer', message }, { cause: error });
    }
    finally {
        response.destroy();
    }
}
const readingFile = 'reading a file of a container';
/** Null where nothing is there. */
async function openPath(client, { id, path }, doing, signal) {
    const open = (docker, abortSignal) => docker.getContainer(id).getArchive({ path, abortSignal });
    try {
        return await client.transport.open({ doing, open }, signal);
    }
    catch (error) {
        if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiError */ .hD && error.status === 404)
            return null;
        throw error;
    }
}
async function openArchive(client, place, signal) {
    const doing = readingFiles;
    const response = await openPath(client, place, doing, within(signal));
    return response === null ? null : bytesOf(response, doing, signal);
}
/** Podman's archive of a path gives all of it to the user of the container; its export does not. */
async function openEverything(client, id, signal) {
    const doing = readingFiles;
    const open = (docker, abortSignal) => {
        const container = docker.getContainer(id);
        // An export leaves out the root itself.
        return client.name === 'podman'
            ? container.export({ abortSignal })
            : container.getArchive({ path: '/.', abortSignal });
    };
    const response = await client.transport.open({ doing, open }, within(signal));
    return bytesOf(response, doing, signal);
}
const readingFiles = 'reading files of a container';
function within(signal) {
    return AbortSignal.any([signal, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .engineLimits */ .nW.silence)]);
}
async function* bytesOf(response, doing, signal) {
    try {
        // An answer without an encoding gives bytes.
        yield* response;
    }
    catch (error) {
        signal.throwIfAborted();
        const message = `the engine's answer while ${doing} broke off: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)({ code: 'engine-answer', message }, { cause: error });
    }
    finally {
        response.destroy();
    }
}
/** What the archive begins with; the rest of it is not read. */
async function firstFile(response, maxBytes, signal) {
    const stop = new AbortController();
    const deadline = AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .engineLimits */ .nW.answer);
    const reader = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.extract)();
    const piping = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(response, reader, {
        signal: AbortSignal.any([signal, deadline, stop.signal]),
    });
    const found = new Promise((resolve) => {
        reader.on('entry', ({ type, size = 0 }, content, next) => {
            if (type !== 'file' || size > maxBytes) {
                resolve(type === 'file' ? 'too-large' : null);
                return;
            }
            const chunks = [];
            content.on('data', (chunk) => chunks.push(chunk));
            content.on('end', () => {
                resolve(Buffer.concat(chunks));
                next();
            });
        });
        reader.on('finish', () => {
            resolve(null);
        });
    });
    try {
        return await Promise.race([found, piping.then(() => found)]);
    }
    finally {
        stop.abort();
        await piping.catch(() => undefined);
    }
}
async function fileStatus(client, { id, path }, signal) {
    const doing = 'looking at a file of a container';
    const open = (docker, abortSignal) => docker.getContainer(id).infoArchive({ path, abortSignal });
    try {
        const response = await client.transport.open({ doing, open }, signal);
        response.resume();
        return statusIn(response.headers['x-docker-container-path-stat']);
    }
    catch (error) {
        if (error instanceof _transport_js__WEBPACK_IMPORTED_MODULE_5__/* .ApiError */ .hD && error.status === 404)
            return null;
        throw error;
    }
}
/** Base64 of JSON, with the mode in Go's own bits (os.FileMode). */
function statusIn(header) {
    const text = Buffer.from(typeof header === 'string' ? header : '', 'base64').toString('utf8');
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .recordOf */ .zv)(JSON.parse(text));
    const mode = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .rl)(status['mode']);
    const kind = kindOf(mode);
    return {
        kind,
        size: (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .numberOf */ .rl)(status['size']),
        permissions: Number(BigInt(mode) & 511n),
        target: kind === 'link' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(status['linkTarget']) : null,
    };
}
const goDirectory = 2 ** 31;
const goLink = 2 ** 27;
const goOther = 2 ** 26 + 2 ** 25 + 2 ** 24 + 2 ** 21 + 2 ** 19;
function kindOf(mode) {
    const has = (bits) => (BigInt(mode) & BigInt(bits)) !== 0n;
    if (has(goDirectory))
        return 'directory';
    if (has(goLink))
        return 'link';
    return has(goOther) ? 'other' : 'file';
}


/***/ })

};
;