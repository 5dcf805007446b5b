"use strict";
exports.id = 3036;
exports.ids = [3036];
exports.modules = {

/***/ 63036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   copyFiles: () => (/* binding */ copyFiles)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99750);





const doing = 'copying the files of an image';
/** Nothing is kept of it here: what one container gives the other takes. */
async function copyFiles(client, { from, to, maxBytes }, signal) {
    const within = AbortSignal.any([signal, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .engineLimits */ .nW.silence)]);
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.pack)();
    const cut = new AbortController();
    const source = await openSource(client, from, within);
    const sending = openTarget(client, to, archive, AbortSignal.any([within, cut.signal]));
    const [forwarded, sent] = await Promise.allSettled([
        forward(source, archive, maxBytes, within).catch((error) => {
            cut.abort(new Error('there is no more to send'));
            throw error;
        }),
        // Nobody reads any more what is still to be sent.
        sending.catch((error) => {
            source.destroy();
            throw error;
        }),
    ]);
    if (sent.status === 'fulfilled' && forwarded.status === 'fulfilled') {
        sent.value.resume();
        return 'copied';
    }
    signal.throwIfAborted();
    const error = forwarded.status === 'rejected' ? forwarded.reason : undefined;
    if (error instanceof TooLargeError)
        return 'too-large';
    // Where both have failed the first has made the other fail, and the answer of the engine says more.
    const cause = sent.status === 'rejected' && !cut.signal.aborted ? sent.reason : error;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .infrastructureError */ .kv)({ code: 'engine-answer', message: `${doing}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}` }, { cause });
}
class TooLargeError extends Error {
    name = 'TooLargeError';
}
/** With a dot behind it a directory is what is in it. */
async function openSource(client, { id, path }, signal) {
    const contents = `${path.replace(/\/$/, '')}/.`;
    const open = (docker, abortSignal) => docker.getContainer(id).getArchive({ path: contents, abortSignal });
    return await client.transport.open({ doing, open }, signal);
}
async function openTarget(client, { id, path }, archive, signal) {
    const open = (docker, abortSignal) => docker.getContainer(id).putArchive(archive.pipe(new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough()), { path, abortSignal });
    // It answers when it has everything.
    return await client.transport.open({ doing, open, deadlineMs: _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .engineLimits */ .nW.silence }, signal);
}
async function forward(source, archive, maxBytes, signal) {
    const reader = (0,tar_stream__WEBPACK_IMPORTED_MODULE_2__.extract)();
    let left = maxBytes;
    reader.on('entry', (header, content, next) => {
        left -= header.size ?? 0;
        if (left < 0) {
            reader.destroy(new TooLargeError('the files are too large'));
            return;
        }
        const name = relative(header.name);
        if (isEngines(name, header)) {
            content.on('end', next);
            content.resume();
            return;
        }
        const target = header.type === 'link' ? relative(header.linkname ?? '') : header.linkname;
        const linkname = target === undefined ? {} : { linkname: target };
        content.pipe(archive.entry({ ...header, name, ...linkname }, next));
    });
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(source, reader, { signal });
        archive.finalize();
    }
    finally {
        source.destroy();
    }
}
function relative(name) {
    return name.replace(/^(?:\.?\/+)+/, '').replace(/\/$/, '');
}
/** What engines add to the files of an image when they make a container of it; and its root itself. */
function isEngines(name, { type, size = 0 }) {
    if (name === '' || name === '.' || name === '.dockerenv')
        return true;
    if (type === 'character-device' || type === 'block-device' || type === 'fifo')
        return true;
    return size === 0 && type !== 'directory' && added.has(name);
}
const added = new Set([
    ...['etc/hosts', 'etc/hostname', 'etc/resolv.conf', 'etc/mtab', 'run/.containerenv'],
]);


/***/ })

};
;