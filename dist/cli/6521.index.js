"use strict";
exports.id = 6521;
exports.ids = [6521];
exports.modules = {

/***/ 76521:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oA: () => (/* binding */ checkFields),
  Zw: () => (/* binding */ createHttp2Stream),
  Is: () => (/* binding */ errorName),
  Pe: () => (/* binding */ setting)
});

// EXTERNAL MODULE: ./src/probe/byte-queue.ts
var byte_queue = __webpack_require__(6500);
// EXTERNAL MODULE: ./src/probe/http-response.ts
var http_response = __webpack_require__(75410);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/probe/http2-huffman.ts
/** Length in bits of each byte's code, and of the end of string, in order (RFC 7541, appendix B). */
const codeLengths = [
    13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28,
    28, 28, 28, 28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5,
    6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
    7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6,
    7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23,
    23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24, 22, 21, 20, 22,
    22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22,
    23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27,
    27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25,
    24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
];
const endOfString = 256;
/** By a code's length and bits: the symbol. The codes of one length follow each other. */
const symbols = canonicalCodes();
/** Null where it is no Huffman code: an end of string in it, or padding that is not the start of one. */
function decodeHuffman(bytes) {
    const text = [];
    let code = 0;
    let length = 0;
    for (const byte of bytes) {
        for (let bit = 7; bit >= 0; bit -= 1) {
            code = (code << 1) | ((byte >> bit) & 1);
            length += 1;
            const symbol = symbols.get(keyOf(code, length));
            if (symbol === endOfString)
                return null;
            if (symbol !== undefined) {
                text.push(symbol);
                code = length = 0;
            }
            else if (length >= 30)
                return null;
        }
    }
    const isPadding = length < 8 && code === (1 << length) - 1;
    return isPadding ? Buffer.from(text).toString('latin1') : null;
}
function canonicalCodes() {
    const codes = new Map();
    let code = 0;
    for (let length = 1; length <= 30; length += 1) {
        for (const [symbol, own] of codeLengths.entries()) {
            if (own !== length)
                continue;
            codes.set(keyOf(code, length), symbol);
            code += 1;
        }
        code *= 2;
    }
    return codes;
}
function keyOf(code, length) {
    return length * 2 ** 30 + code;
}

;// CONCATENATED MODULE: ./src/probe/http2-hpack.ts


/** Size of the table of names and values that a server may make us remember (RFC 7541, section 4.2). */
const tableBytes = 4_096;
/** What an entry costs beyond its text (RFC 7541, section 4.1). */
const entryBytes = 32;
function createHeaderDecoder() {
    const table = createTable();
    const literal = (cursor, prefix) => {
        const index = readNumber(cursor, prefix);
        const name = index === 0 ? readString(cursor) : table.at(index).name;
        return { name, value: readString(cursor) };
    };
    const next = (cursor, isFirst) => {
        const byte = cursor.block[cursor.at] ?? 0;
        if (byte >= 0x80)
            return table.at(readNumber(cursor, 7));
        if (byte >= 0x40) {
            const field = literal(cursor, 6);
            table.add(field);
            return field;
        }
        if (byte < 0x20)
            return literal(cursor, 4);
        if (!isFirst && !table.isEmpty())
            throw new http_response/* MalformedResponse */.P(broken);
        table.resize(readNumber(cursor, 5));
        return null;
    };
    return {
        decode: (block, most) => {
            const cursor = { block, at: 0 };
            const fields = [];
            let size = 0;
            while (cursor.at < block.length) {
                const field = next(cursor, fields.length === 0);
                if (field === null)
                    continue;
                size += sizeOf(field);
                if (size > most)
                    throw new http_response/* MalformedResponse */.P('its headers are too large');
                fields.push(field);
            }
            return fields;
        },
    };
}
/** A header as a literal that nobody has to remember, without Huffman coding. */
function encodeHeaders(fields) {
    return Buffer.concat(fields.flatMap(([name, value]) => [Buffer.from([0]), encodeString(name), encodeString(value)]));
}
const broken = 'its headers are not compressed as HTTP/2 wants';
function createTable() {
    const entries = [];
    let size = 0;
    let limit = tableBytes;
    const shrink = () => {
        while (size > limit) {
            const last = entries.pop();
            size -= last === undefined ? size : sizeOf(last);
        }
    };
    return {
        isEmpty: () => size === 0,
        at: (index) => {
            const entry = staticTable[index - 1] ?? entries[index - 1 - staticTable.length];
            if (entry === undefined)
                throw new http_response/* MalformedResponse */.P(broken);
            return entry;
        },
        add: (field) => {
            entries.unshift(field);
            size += sizeOf(field);
            shrink();
        },
        resize: (bytes) => {
            if (bytes > tableBytes)
                throw new http_response/* MalformedResponse */.P(broken);
            limit = bytes;
            shrink();
        },
    };
}
function sizeOf({ name, value }) {
    return name.length + value.length + entryBytes;
}
/** RFC 7541, section 5.1. */
function readNumber(cursor, prefix) {
    const mask = 2 ** prefix - 1;
    let value = byteAt(cursor) & mask;
    if (value < mask)
        return value;
    for (let factor = 1; factor < 2 ** 49; factor *= 128) {
        const byte = byteAt(cursor);
        value += (byte & 0x7f) * factor;
        if (byte < 0x80)
            return value;
    }
    throw new http_response/* MalformedResponse */.P(broken);
}
function byteAt(cursor) {
    const byte = cursor.block[cursor.at];
    if (byte === undefined)
        throw new http_response/* MalformedResponse */.P(broken);
    cursor.at += 1;
    return byte;
}
function readString(cursor) {
    const isHuffman = ((cursor.block[cursor.at] ?? 0) & 0x80) !== 0;
    const length = readNumber(cursor, 7);
    const bytes = cursor.block.subarray(cursor.at, cursor.at + length);
    if (bytes.length < length)
        throw new http_response/* MalformedResponse */.P(broken);
    cursor.at += length;
    const text = isHuffman ? decodeHuffman(bytes) : bytes.toString('latin1');
    if (text === null)
        throw new http_response/* MalformedResponse */.P(broken);
    return text;
}
function encodeString(text) {
    const bytes = Buffer.from(text, 'latin1');
    return Buffer.concat([encodeNumber(bytes.length), bytes]);
}
/** With a prefix of seven bits. */
function encodeNumber(value) {
    if (value < 0x7f)
        return Buffer.from([value]);
    const bytes = [0x7f];
    let rest = value - 0x7f;
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80))
        bytes.push((rest % 0x80) + 0x80);
    return Buffer.from([...bytes, rest]);
}
/** RFC 7541, appendix A: names, and after `=` the value that comes with one. */
const staticTable = `
:authority :method=GET :method=POST :path=/ :path=/index.html :scheme=http :scheme=https
:status=200 :status=204 :status=206 :status=304 :status=400 :status=404 :status=500
accept-charset accept-encoding=gzip,~deflate accept-language accept-ranges accept
access-control-allow-origin age allow authorization cache-control content-disposition
content-encoding content-language content-length content-location content-range content-type
cookie date etag expect expires from host if-match if-modified-since if-none-match if-range
if-unmodified-since last-modified link location max-forwards proxy-authenticate
proxy-authorization range referer refresh retry-after server set-cookie
strict-transport-security transfer-encoding user-agent vary via www-authenticate`
    .trim()
    .split(/\s/)
    .map((entry) => {
    const [name = '', value = ''] = entry.split('=');
    return { name, value: value.replace('~', ' ') };
});

;// CONCATENATED MODULE: ./src/probe/http2-frames.ts



/** RFC 9113, section 6. */
const frameType = {
    data: 0,
    headers: 1,
    priority: 2,
    reset: 3,
    settings: 4,
    pushPromise: 5,
    ping: 6,
    goAway: 7,
    windowUpdate: 8,
    continuation: 9,
};
const frameFlag = { ack: 0x1, endStream: 0x1, endHeaders: 0x4, padded: 0x8, priority: 0x20 };
const headBytes = 9;
/** The largest payload, where nobody has allowed more (RFC 9113, section 4.2). */
const maxFrameBytes = 16_384;
/**
 * Reads frames as Go's HTTP/2 client does. The headers of a block are told when their last frame is
 * there, and are those of one stream at a time.
 */
function createFrameReader(queue) {
    const decoder = createHeaderDecoder();
    let block = null;
    const collect = (frame, piece) => {
        block ??= { start: frame, pieces: [], bytes: 0 };
        block.pieces.push(piece);
        block.bytes += piece.length + headBytes;
        if (block.bytes > limits/* probeLimits */.Lj.headerBytes) {
            throw new http_response/* MalformedResponse */.P('its headers are too large');
        }
        if ((frame.flags & frameFlag.endHeaders) === 0)
            return null;
        const { start, pieces } = block;
        block = null;
        const fields = decoder.decode(Buffer.concat(pieces), limits/* probeLimits */.Lj.headerBytes);
        return { type: 'headers', stream: start.stream, fields, endStream: hasEndStream(start) };
    };
    const read = (frame) => {
        const isContinuation = frame.type === frameType.continuation;
        if (isContinuation !== (block !== null))
            throw unexpected('a header block is torn apart');
        if (block !== null && block.start.stream !== frame.stream) {
            throw unexpected('a header block is torn apart');
        }
        if (isContinuation)
            return collect(frame, frame.payload);
        return frame.type === frameType.headers
            ? collect(frame, headerFragment(frame))
            : readFrame(frame);
    };
    return {
        next: () => {
            for (;;) {
                const raw = takeRaw(queue);
                if (raw === null)
                    return null;
                const frame = read(raw);
                if (frame !== null)
                    return frame;
            }
        },
    };
}
function encodeFrame(type, flags, stream, payload = Buffer.alloc(0)) {
    const head = Buffer.alloc(headBytes);
    head.writeUIntBE(payload.length, 0, 3);
    head[3] = type;
    head[4] = flags;
    head.writeUInt32BE(stream, 5);
    return Buffer.concat([head, payload]);
}
function takeRaw(queue) {
    const bytes = queue.peek();
    if (bytes.length < 3)
        return null;
    const length = bytes.readUIntBE(0, 3);
    if (length > maxFrameBytes)
        throw new http_response/* MalformedResponse */.P(describeOther(bytes));
    if (bytes.length < headBytes + length)
        return null;
    queue.skip(headBytes + length);
    return {
        type: bytes[3] ?? 0,
        flags: bytes[4] ?? 0,
        stream: bytes.readUInt32BE(5) & 0x7fffffff,
        // The queue may reuse its memory.
        payload: Buffer.from(bytes.subarray(headBytes, headBytes + length)),
    };
}
/** What a server speaks whose first bytes are no frame. */
function describeOther(bytes) {
    if (bytes.toString('latin1', 0, 3) === 'HTT')
        return 'it answers in HTTP/1';
    return (bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 0x03
        ? 'it speaks TLS'
        : 'a frame is too large';
}
function readFrame(frame) {
    const { type, stream, payload } = frame;
    switch (type) {
        case frameType.data:
            demand(stream !== 0, 'data');
            return { type: 'data', stream, bytes: withoutPadding(frame), endStream: hasEndStream(frame) };
        case frameType.priority:
            demand(stream !== 0 && payload.length === 5, 'a priority');
            return { type: 'other' };
        case frameType.reset:
            demand(stream !== 0 && payload.length === 4, 'a reset');
            return { type: 'reset', stream, code: payload.readUInt32BE(0) };
        case frameType.settings:
            return readSettings(frame);
        case frameType.pushPromise:
            return { type: 'push-promise' };
        case frameType.ping:
            demand(stream === 0 && payload.length === 8, 'a ping');
            return { type: 'ping', isAck: hasAck(frame), payload };
        case frameType.goAway:
            demand(stream === 0 && payload.length >= 8, 'a farewell');
            return {
                type: 'go-away',
                lastStream: payload.readUInt32BE(0) & 0x7fffffff,
                code: payload.readUInt32BE(4),
            };
        case frameType.windowUpdate:
            return readWindowUpdate(frame);
        default:
            return { type: 'other' };
    }
}
function readSettings(frame) {
    const { stream, payload } = frame;
    const isAck = hasAck(frame);
    demand(stream === 0 && payload.length % 6 === 0 && !(isAck && payload.length > 0), 'settings');
    const values = Array.from({ length: payload.length / 6 }, (_, index) => {
        return [payload.readUInt16BE(index * 6), payload.readUInt32BE(index * 6 + 2)];
    });
    return { type: 'settings', isAck, values };
}
function readWindowUpdate({ stream, payload }) {
    demand(payload.length === 4, 'a window');
    return { type: 'window-update', stream, increment: payload.readUInt32BE(0) & 0x7fffffff };
}
/** What a HEADERS frame holds of a header block (RFC 9113, section 6.2). */
function headerFragment(frame) {
    demand(frame.stream !== 0, 'headers');
    const priorityBytes = (frame.flags & frameFlag.priority) === 0 ? 0 : 5;
    const isPadded = (frame.flags & frameFlag.padded) !== 0;
    demand(frame.payload.length >= priorityBytes + (isPadded ? 1 : 0), 'headers');
    return withoutPadding(frame, priorityBytes);
}
function withoutPadding({ flags, payload }, skipped = 0) {
    if ((flags & frameFlag.padded) === 0)
        return payload.subarray(skipped);
    const padding = payload[0];
    const start = 1 + skipped;
    if (padding === undefined || start + padding > payload.length) {
        throw unexpected('its padding is longer than its frame');
    }
    return payload.subarray(start, payload.length - padding);
}
function hasEndStream({ flags }) {
    return (flags & frameFlag.endStream) !== 0;
}
function hasAck({ flags }) {
    return (flags & frameFlag.ack) !== 0;
}
function demand(isRight, what) {
    if (!isRight)
        throw unexpected(`${what} in a frame that cannot hold it`);
}
function unexpected(words) {
    return new http_response/* MalformedResponse */.P(`its HTTP/2 is broken: ${words}`);
}

;// CONCATENATED MODULE: ./src/probe/http2-stream.ts




const streamId = 1;
/** RFC 9113, section 7. */
const cancel = 8;
const initialWindow = 65_535;
const largestWindow = 2 ** 31 - 1;
const preface = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'latin1');
/** Conducts the one stream as Go's clients do, whose judgement decides in Kubernetes. */
function createHttp2Stream(request, manners) {
    const queue = (0,byte_queue/* createByteQueue */.q)();
    const frames = createFrameReader(queue);
    const control = createControl(manners);
    const upload = createUpload(request, control.windows);
    return {
        opening: Buffer.concat([
            preface,
            encodeSettings([...manners.settings, ...initialWindowOf(manners)]),
            ...growthOf(manners),
            ...(manners.waitsForSettings ? [] : upload.start()),
        ]),
        farewell: Buffer.concat([
            encodeFrame(frameType.reset, 0, streamId, Buffer.from([0, 0, 0, cancel])),
            encodeFrame(frameType.goAway, 0, 0, Buffer.alloc(8)),
        ]),
        push: (bytes, take) => {
            queue.push(bytes);
            const replies = [];
            for (let frame = frames.next(); frame !== null; frame = frames.next()) {
                replies.push(...control.take(frame));
                if (manners.waitsForSettings)
                    replies.push(...upload.start());
                replies.push(...upload.proceed());
                const event = eventOf(frame, manners.isStrict);
                if (event !== null && take(event) === 'done')
                    break;
            }
            return Buffer.concat(replies);
        },
    };
}
function initialWindowOf({ window = 0 }) {
    return window > initialWindow ? [[setting.initialWindow, window]] : [];
}
/** The window of the connection is not among the settings. */
function growthOf({ window = 0 }) {
    if (window <= initialWindow)
        return [];
    const payload = Buffer.alloc(4);
    payload.writeUInt32BE(window - initialWindow);
    return [encodeFrame(frameType.windowUpdate, 0, 0, payload)];
}
/** Sends the request, its body as fast as the server takes it. */
function createUpload(request, windows) {
    let unsent = null;
    let hasStarted = false;
    return {
        start: () => {
            if (hasStarted)
                return [];
            hasStarted = true;
            unsent = request.body;
            return [encodeRequestHeaders(request)];
        },
        proceed: () => {
            if (unsent === null)
                return [];
            const count = windows.take(unsent.length);
            const frames = [];
            for (let at = 0; at < count; at += maxFrameBytes) {
                const piece = unsent.subarray(at, Math.min(count, at + maxFrameBytes));
                frames.push(encodeFrame(frameType.data, 0, streamId, piece));
            }
            unsent = unsent.subarray(count);
            if (unsent.length > 0)
                return frames;
            unsent = null;
            return [...frames, encodeFrame(frameType.data, frameFlag.endStream, streamId)];
        },
    };
}
/** What concerns the connection; gives what has to be replied. */
function createControl({ isStrict }) {
    const windows = createWindows(isStrict);
    let seenSettings = false;
    let awaitsAck = true;
    const takeSettings = (frame) => {
        if (!frame.isAck) {
            windows.takeSettings(frame.values);
            return [encodeFrame(frameType.settings, frameFlag.ack, 0)];
        }
        if (!awaitsAck && isStrict)
            throw new http_response/* MalformedResponse */.P(brokenSettings);
        awaitsAck = false;
        return [];
    };
    return {
        windows,
        take: (frame) => {
            if (!seenSettings && frame.type !== 'settings') {
                throw new http_response/* MalformedResponse */.P('it does not begin HTTP/2 with its settings');
            }
            seenSettings = true;
            if (frame.type === 'settings')
                return takeSettings(frame);
            if (frame.type === 'window-update')
                windows.grow(frame.stream, frame.increment);
            return frame.type === 'ping' && !frame.isAck
                ? [encodeFrame(frameType.ping, frameFlag.ack, 0, frame.payload)]
                : [];
        },
    };
}
/** Null: of no meaning to the request. */
function eventOf(frame, isStrict) {
    switch (frame.type) {
        case 'go-away':
            if (frame.lastStream < streamId) {
                throw new http_response/* AbortedResponse */.V(`GOAWAY, ${errorName(frame.code)}`);
            }
            return null;
        case 'push-promise':
            if (isStrict)
                throw new http_response/* MalformedResponse */.P('it pushes what nobody asked for');
            return null;
        case 'data':
            if (isStrict && frame.stream > streamId + 1) {
                throw new http_response/* MalformedResponse */.P('it answers what nobody asked for');
            }
            return frame.stream === streamId ? frame : null;
        case 'headers':
        case 'reset':
            return frame.stream === streamId ? frame : null;
        default:
            return null;
    }
}
const brokenSettings = 'its HTTP/2 settings are none';
function createWindows(isStrict) {
    let connection = initialWindow;
    let stream = initialWindow;
    let initial = initialWindow;
    const check = (window) => {
        if (isStrict && window > largestWindow) {
            throw new http_response/* MalformedResponse */.P('its HTTP/2 flow control overflows');
        }
        return window;
    };
    return {
        grow: (id, increment) => {
            if (increment === 0 && (id === 0 || id === streamId)) {
                throw new http_response/* MalformedResponse */.P('its HTTP/2 flow control is none');
            }
            if (id === 0)
                connection = check(connection + increment);
            else if (id === streamId)
                stream = check(stream + increment);
        },
        takeSettings: (values) => {
            for (const [id, value] of values) {
                if (!isValidSetting(id, value, isStrict))
                    throw new http_response/* MalformedResponse */.P(brokenSettings);
                if (id !== setting.initialWindow)
                    continue;
                stream += value - initial;
                initial = value;
            }
        },
        take: (bytes) => {
            const count = Math.max(0, Math.min(bytes, stream, connection));
            stream -= count;
            connection -= count;
            return count;
        },
    };
}
/** RFC 9113, section 6.5.2, and RFC 8441, section 3. */
const setting = {
    enablePush: 2,
    initialWindow: 4,
    maxFrameSize: 5,
    maxHeaderListSize: 6,
    enableConnect: 8,
};
function isValidSetting(id, value, isStrict) {
    if (id === setting.initialWindow)
        return value <= largestWindow;
    if (!isStrict)
        return true;
    if (id === setting.enablePush || id === setting.enableConnect)
        return value <= 1;
    return id !== setting.maxFrameSize || (value >= maxFrameBytes && value < 2 ** 24);
}
/** HEADERS and as many CONTINUATION frames as they need. */
function encodeRequestHeaders({ headers, body }) {
    const block = encodeHeaders(headers);
    const frames = [];
    for (let at = 0; at === 0 || at < block.length; at += maxFrameBytes) {
        const piece = block.subarray(at, at + maxFrameBytes);
        const type = at === 0 ? frameType.headers : frameType.continuation;
        const isLast = at + maxFrameBytes >= block.length;
        const flags = (isLast ? frameFlag.endHeaders : 0) | (at === 0 && body === null ? frameFlag.endStream : 0);
        frames.push(encodeFrame(type, flags, streamId, piece));
    }
    return Buffer.concat(frames);
}
function encodeSettings(settings) {
    const payload = Buffer.alloc(settings.length * 6);
    for (const [index, [id, value]] of settings.entries()) {
        payload.writeUInt16BE(id, index * 6);
        payload.writeUInt32BE(value, index * 6 + 2);
    }
    return encodeFrame(frameType.settings, 0, 0, payload);
}
const errorNames = [
    ...['NO_ERROR', 'PROTOCOL_ERROR', 'INTERNAL_ERROR', 'FLOW_CONTROL_ERROR', 'SETTINGS_TIMEOUT'],
    ...['STREAM_CLOSED', 'FRAME_SIZE_ERROR', 'REFUSED_STREAM', 'CANCEL', 'COMPRESSION_ERROR'],
    ...['CONNECT_ERROR', 'ENHANCE_YOUR_CALM', 'INADEQUATE_SECURITY', 'HTTP_1_1_REQUIRED'],
];
/** RFC 9113, section 7. */
function errorName(code) {
    return errorNames[code] ?? `error ${code}`;
}
/**
 * The headers and the trailers of an answer, when HTTP/2 allows them.
 *
 * @throws MalformedResponse
 */
function checkFields(fields) {
    const pseudo = new Set();
    let sawRegular = false;
    for (const { name, value } of fields) {
        if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
            throw new http_response/* MalformedResponse */.P('the value of a header holds a control character');
        }
        if (!name.startsWith(':')) {
            sawRegular = true;
            if (!/^[a-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
                throw new http_response/* MalformedResponse */.P('a header has a name that is none in HTTP/2');
            }
        }
        else {
            if (sawRegular || pseudo.has(name) || name !== ':status') {
                throw new http_response/* MalformedResponse */.P('a pseudo-header does not belong where it stands');
            }
            pseudo.add(name);
        }
    }
}


/***/ })

};
;