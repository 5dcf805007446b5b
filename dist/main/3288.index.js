"use strict";
exports.id = 3288;
exports.ids = [3288];
exports.modules = {

/***/ 6762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Dx: () => (/* binding */ connectionFailure),
/* harmony export */   QP: () => (/* binding */ noWayTo),
/* harmony export */   VM: () => (/* binding */ interrupted),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cJ: () => (/* binding */ closedEarly),
/* harmony export */   tq: () => (/* binding */ refusesHttp1)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(104);

const closedByPeer = new Set(['ECONNRESET', 'EPIPE', 'ECONNABORTED']);
/** What this machine lacks is not the image's fault. */
const ownShortage = new Set(['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'EADDRNOTAVAIL']);
const unresolved = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
/** What a socket's or a client's error means to the person whose image is probed. */
function connectionFailure(error, endpoint, phase = 'connecting') {
    const code = codeOf(error);
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const seen = { address, error: code ?? wordsOf(error) };
    if (code === 'ECONNREFUSED') {
        const message = `nothing listens on port ${endpoint.port} (connection refused at ${address})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-refused', message, seen);
    }
    if (code !== null && ownShortage.has(code)) {
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('internal', `this machine could not open a connection (${code})`, seen);
    }
    if (code !== null && unresolved.has(code)) {
        const message = `the host name ${endpoint.address.host} cannot be resolved (${code})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, seen);
    }
    if (code !== null && closedByPeer.has(code))
        return closedEarly(endpoint, phase, code);
    if (phase === 'connecting' || code === 'ETIMEDOUT') {
        const message = `no connection to port ${endpoint.port} at ${address} (${wordsOf(error)})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, seen);
    }
    if (phase === 'tls') {
        const message = `the TLS handshake with port ${endpoint.port} at ${address} failed (${handshakeCause(error)})`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('tls', message, seen);
    }
    return malformedResponse(error, endpoint);
}
/** The peer closed a connection that it had accepted. */
function closedEarly(endpoint, phase, error) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const seen = { address, error };
    if (phase === 'body') {
        const message = `port ${endpoint.port} closed the connection in the middle of its response`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', message, seen);
    }
    const cause = endpoint.via === 'proxy'
        ? '; through a published port this usually means that nothing listens in the container'
        : '';
    const what = phase === 'tls' ? 'during the TLS handshake' : 'without an answer';
    const message = `port ${endpoint.port} accepted the connection and closed it ${what}${cause}`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-reset', message, seen);
}
/** What the signal's end interrupted. */
function interrupted(endpoint, phase) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const what = {
        connecting: `no connection to port ${endpoint.port} at ${address} in time`,
        tls: `port ${endpoint.port} accepted the connection and did not finish the TLS handshake in time`,
        waiting: `port ${endpoint.port} accepted the connection and did not send a complete answer in time`,
        body: `port ${endpoint.port} began its response and did not finish it in time`,
    };
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('attempt-timeout', what[phase], { address });
}
/** For a port that the container's surroundings give no address for. */
function noWayTo(port) {
    const message = `port ${port} of the container cannot be reached from here; list it under ports`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('connection-failed', message, {});
}
function malformedResponse(error, endpoint) {
    const address = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address);
    const code = codeOf(error) ?? wordsOf(error);
    const cause = code === 'HPE_HEADER_OVERFLOW'
        ? 'its headers are too large'
        : isTlsRecord(error)
            ? 'it speaks TLS; scheme: HTTPS may be what you want'
            : wordsOf(error);
    const message = `port ${endpoint.port} at ${address} did not answer with a well-formed response (${cause})`;
    return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('malformed-response', message, { address, error: code });
}
/** A server that offers HTTP/2 alone ends a handshake for HTTP/1.1 with this alert. */
function refusesHttp1(error) {
    return handshakeWords(error) === 'tlsv1 alert no application protocol';
}
function handshakeCause(error) {
    const words = handshakeWords(error);
    return words === 'wrong version number' || words === 'packet length too long'
        ? `${words}; does the server speak plain HTTP?`
        : words;
}
/** OpenSSL's words stand between its own coordinates: `…:SSL routines:function:words:file:line`. */
function handshakeWords(error) {
    return /:SSL routines:[^:]*:([^:]+)/.exec(wordsOf(error))?.[1] ?? wordsOf(error);
}
/** A TLS server answers plain text with an alert record. */
function isTlsRecord(error) {
    if (typeof error !== 'object' || error === null || !('rawPacket' in error))
        return false;
    const { rawPacket } = error;
    return Buffer.isBuffer(rawPacket) && rawPacket[0] === 0x15 && rawPacket[1] === 0x03;
}
/** A name with several addresses fails with all their errors at once: a refusal says most. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null)
        return null;
    if ('errors' in error && Array.isArray(error.errors)) {
        const codes = error.errors.map(codeOf);
        return codes.includes('ECONNREFUSED') ? 'ECONNREFUSED' : (codes[0] ?? null);
    }
    return 'code' in error && typeof error.code === 'string' ? error.code : null;
}
/** The words of what a socket or a client throws; its code where it has none. */
function wordsOf(error) {
    const words = typeof error === 'object' && error !== null && 'message' in error ? error.message : error;
    return typeof words === 'string' && words !== '' ? words : (codeOf(error) ?? 'unknown error');
}


/***/ }),

/***/ 1588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
/** Where a manifest's `host` and `port` are connected to; null when there is no way. */
function endpointOf({ host, port }, reach) {
    if (host !== null)
        return { address: { host, port }, port, via: 'host' };
    const address = reach.addressOf(port);
    return address === null ? null : { address, port, via: reach.isDirect ? 'container' : 'proxy' };
}


/***/ }),

/***/ 3288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpGetAttempt: () => (/* binding */ httpGetAttempt)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/probe/attempt-result.ts
var attempt_result = __webpack_require__(104);
// EXTERNAL MODULE: ./src/probe/connection-failure.ts
var connection_failure = __webpack_require__(6762);
// EXTERNAL MODULE: ./src/probe/endpoint.ts
var probe_endpoint = __webpack_require__(1588);
// EXTERNAL MODULE: ./src/probe/http-request.ts
var http_request = __webpack_require__(6861);
// EXTERNAL MODULE: ./src/probe/response-headers.ts
var response_headers = __webpack_require__(7033);
;// CONCATENATED MODULE: ./src/probe/http-exchange.ts





/**
 * Sends a request and reads the answer: its head, and of its body at most `probeLimits.bodyBytes`,
 * so that an endless one ends at once. No proxy is used, no certificate is verified, and when the
 * promise settles the connection is destroyed.
 *
 * HTTP/2 is spoken over TLS to servers that refuse anything else.
 */
async function exchange(request, signal, read) {
    try {
        const outcome = await exchangeHttp1(request, signal, read);
        if (outcome.kind === 'answered' || outcome.refusesHttp1 !== true)
            return outcome;
        const { exchangeHttp2 } = await __webpack_require__.e(/* import() */ 673).then(__webpack_require__.bind(__webpack_require__, 673));
        if (signal.aborted)
            return { kind: 'failed', result: (0,connection_failure/* interrupted */.VM)(request.endpoint, 'tls') };
        return await exchangeHttp2(request, signal, read);
    }
    catch (error) {
        const message = `the request could not be built (${(0,connection_failure/* wordsOf */.Z9)(error)})`;
        return {
            kind: 'failed',
            result: (0,attempt_result/* failed */.gz)('internal', message, { address: (0,attempt_result/* describeAddress */.KU)(request.endpoint.address) }),
        };
    }
}
async function exchangeHttp1(request, signal, read) {
    const client = request.scheme === 'https' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
    if (signal.aborted) {
        return { kind: 'failed', result: (0,connection_failure/* interrupted */.VM)(request.endpoint, 'connecting') };
    }
    const outgoing = client.request(requestOptions(request));
    // Zero is "all": Node drops headers beyond a number without a word, the size bounds them.
    outgoing.maxHeadersCount = 0;
    return conduct(outgoing, request, signal, read);
}
function conduct(outgoing, { scheme, endpoint }, signal, read) {
    return new Promise((resolve) => {
        let phase = 'connecting';
        let handshake;
        let answer;
        const settle = (outcome) => {
            clearTimeout(handshake);
            signal.removeEventListener('abort', abort);
            outgoing.destroy();
            resolve(outcome);
        };
        const fail = (result) => {
            settle({ kind: 'failed', result });
        };
        const abort = () => {
            fail((0,connection_failure/* interrupted */.VM)(endpoint, phase));
        };
        const connected = () => {
            phase = scheme === 'https' ? 'tls' : 'waiting';
            if (scheme === 'https')
                handshake = setTimeout(abort, limits/* probeLimits */.Lj.tlsHandshakeMs);
        };
        const receive = (incoming) => {
            phase = 'body';
            const { value, needsBody } = read(headOf(incoming));
            answer = { incoming, value };
            const done = () => {
                settle({ kind: 'answered', value });
            };
            if (needsBody)
                readBody(incoming, done, broken);
            else
                done();
        };
        const broken = (error) => {
            // What comes behind a complete response, bytes or a reset, is no part of it.
            if (answer?.incoming.complete === true)
                settle({ kind: 'answered', value: answer.value });
            else {
                const result = (0,connection_failure/* connectionFailure */.Dx)(error, endpoint, phase);
                settle({ kind: 'failed', result, refusesHttp1: phase === 'tls' && (0,connection_failure/* refusesHttp1 */.tq)(error) });
            }
        };
        signal.addEventListener('abort', abort, { once: true });
        outgoing.once('socket', (socket) => {
            socket.once('connect', connected);
            socket.once('secureConnect', () => {
                clearTimeout(handshake);
                phase = 'waiting';
            });
        });
        outgoing.once('response', receive);
        outgoing.once('upgrade', (incoming, socket) => {
            socket.destroy();
            receive(incoming);
        });
        outgoing.on('error', broken);
        outgoing.end();
    });
}
function headOf({ statusCode, headers, rawHeaders }) {
    return {
        status: statusCode ?? 0,
        location: headers.location ?? '',
        headers: (0,response_headers/* headerLines */.Hq)(rawHeaders),
    };
}
function readBody(incoming, done, broken) {
    let bytes = 0;
    incoming.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes >= limits/* probeLimits */.Lj.bodyBytes)
            done();
    });
    incoming.once('end', done);
    incoming.on('error', broken);
}
function requestOptions(request) {
    return {
        ...(0,http_request/* connectionOptions */.H)(request),
        method: 'GET',
        path: request.target,
        headers: request.headers,
        setHost: false,
        agent: false,
        insecureHTTPParser: false,
        maxHeaderSize: limits/* probeLimits */.Lj.headerBytes,
        ...{ ALPNProtocols: ['http/1.1'] },
    };
}

// EXTERNAL MODULE: ./src/probe/passing-status.ts
var passing_status = __webpack_require__(3133);
// EXTERNAL MODULE: ./src/probe/request-target.ts
var request_target = __webpack_require__(7160);
// EXTERNAL MODULE: ./src/probe/url-reference.ts
var url_reference = __webpack_require__(4044);
;// CONCATENATED MODULE: ./src/probe/redirect.ts



const redirecting = new Set([301, 302, 303, 307, 308]);
const loopbackNames = new Set(['localhost', '127.0.0.1', '::1']);
const defaultPorts = { http: 80, https: 443 };
/**
 * What a response asks for. A redirect is followed when it stays on the host that was asked, as the
 * kubelet sees it; names by which the container knows itself count as that host, and its ports are
 * mapped to where they are reached.
 */
function redirectOf(head, current, scope) {
    if (!redirecting.has(head.status) || head.location === '')
        return { kind: 'none' };
    const reference = (0,url_reference/* parseReference */.F2)(head.location);
    const location = (0,url_reference/* fromByteString */.qL)(head.location);
    if (reference === null)
        return { kind: 'impossible', location, problem: 'that is no URL' };
    const target = resolveTarget(current.target, reference);
    const authority = isBare(reference) ? null : reference.authority;
    if (reference.scheme === null && authority === null) {
        return follow(current, { ...current, target });
    }
    if (authority === null || !isSameHost((0,url_reference/* fromByteString */.qL)(authority.host), scope)) {
        return { kind: 'elsewhere', location };
    }
    const place = placeOf(reference.scheme, authority, current, scope);
    return typeof place === 'string'
        ? { kind: 'impossible', location, problem: place }
        : follow(current, { ...place, target });
}
/** A sentence where it leads nowhere. */
function placeOf(givenScheme, authority, current, scope) {
    const scheme = givenScheme ?? current.scheme;
    if (scheme !== 'http' && scheme !== 'https')
        return `the scheme ${scheme} is not HTTP`;
    const port = authority.port === '' ? defaultPorts[scheme] : Number(authority.port);
    if (port < 1 || port > 65_535)
        return `${authority.port} is no port`;
    const endpoint = endpointFor(port, scope);
    if (endpoint === null) {
        return `port ${port} of the container cannot be reached from here; list it under ports`;
    }
    return {
        scheme,
        hostName: (0,url_reference/* fromByteString */.qL)(authority.host),
        authority: describeAuthority(authority),
        customHost: givenScheme === null ? current.customHost : null,
        endpoint,
    };
}
/** `//` alone names no host. */
function isBare({ scheme, authority, path }) {
    const isEmpty = authority?.host === '' && authority.port === '' && !authority.hasUserInfo;
    return scheme === null && isEmpty && path === '';
}
/** The host of a Host line, without port and brackets. */
function hostOf(hostLine) {
    return (0,url_reference/* parseReference */.F2)(`//${(0,url_reference/* toByteString */.pv)(hostLine)}`)?.authority?.host ?? hostLine;
}
function follow(from, place) {
    const secret = from.scheme === 'https' && place.scheme === 'http';
    const referer = secret ? null : `${from.scheme}://${from.authority}${from.target}`;
    return { kind: 'follow', place, referer };
}
function isSameHost(host, { origin, reach, fixedHost }) {
    const sent = hostOf(origin.customHost ?? origin.authority);
    if (host === origin.hostName || host === sent)
        return true;
    if (loopbackNames.has(host) && loopbackNames.has(sent))
        return true;
    return fixedHost === null && reach.names.includes(host);
}
function endpointFor(port, { origin, reach, fixedHost }) {
    const endpoint = (0,probe_endpoint/* endpointOf */.X)({ host: fixedHost, port }, reach);
    if (endpoint !== null)
        return endpoint;
    return port === origin.endpoint.address.port ? origin.endpoint : null;
}
function resolveTarget(current, reference) {
    const [currentPath = '', ...queries] = current.split('?');
    const currentQuery = queries.join('?') === '' ? null : queries.join('?');
    const path = (0,url_reference/* encodePath */.O0)(reference.path);
    if (reference.scheme !== null || (reference.authority !== null && !isBare(reference))) {
        return (0,request_target/* targetOf */.$r)(path === '' ? '' : (0,url_reference/* removeDotSegments */.GN)(path), reference.query);
    }
    const query = path === '' ? (reference.query ?? currentQuery) : reference.query;
    return (0,request_target/* targetOf */.$r)((0,url_reference/* removeDotSegments */.GN)(joinPaths(currentPath, path)), query);
}
function joinPaths(base, relative) {
    if (relative === '')
        return base;
    if (relative.startsWith('/'))
        return relative;
    return base.slice(0, base.lastIndexOf('/') + 1) + relative;
}
function describeAuthority({ host, port }) {
    const name = host.includes(':') ? `[${host}]` : host;
    return (0,url_reference/* fromByteString */.qL)(port === '' ? name : `${name}:${port}`);
}

// EXTERNAL MODULE: ./src/probe/request-headers.ts
var request_headers = __webpack_require__(8595);
;// CONCATENATED MODULE: ./src/probe/http-get.ts










/**
 * One GET, as the kubelet sends it, with the redirects that stay on the host. Every request has a
 * connection of its own; the signal covers name resolution, connecting, TLS, all redirects and
 * the part of the body that is read.
 */
function httpGetAttempt(action, reach, profile, options) {
    return async (signal) => {
        const endpoint = (0,probe_endpoint/* endpointOf */.X)(action, reach);
        if (endpoint === null)
            return (0,connection_failure/* noWayTo */.QP)(action.port);
        const origin = firstPlace(action, endpoint, profile);
        let place = origin;
        let referer = null;
        for (let count = 0; count < limits/* probeLimits */.Lj.requests; count += 1) {
            const here = place;
            const request = requestTo(here, action, options, referer);
            const outcome = await exchange(request, signal, (head) => readingOf(judge(head, redirectOf(head, here, { origin, reach, fixedHost: action.host }), {
                action,
                profile,
                endpoint: here.endpoint,
            })));
            if (outcome.kind === 'failed')
                return outcome.result;
            if (outcome.value.kind === 'done')
                return outcome.value.result;
            place = outcome.value.place;
            referer = outcome.value.referer;
        }
        const message = `the server redirects in a circle: stopped after ${limits/* probeLimits */.Lj.requests} redirects`;
        return (0,attempt_result/* failed */.gz)('redirect', message, { address: (0,attempt_result/* describeAddress */.KU)(place.endpoint.address) });
    };
}
function firstPlace(action, endpoint, profile) {
    const customHost = (0,request_headers/* firstValue */.Kb)(action.httpHeaders, 'host');
    const name = action.host ?? (profile === 'validator' ? 'localhost' : endpoint.address.host);
    return {
        scheme: action.scheme === 'HTTPS' ? 'https' : 'http',
        hostName: endpoint.address.host,
        authority: (0,attempt_result/* describeAddress */.KU)({ host: withoutZone(name), port: action.port }),
        customHost: customHost === '' ? null : customHost,
        endpoint,
        target: (0,request_target/* requestTarget */.t5)(action.path),
    };
}
/** The zone of an address such as `fe80::1%eth0` means nothing on another machine. */
function withoutZone(host) {
    return host.includes(':') ? host.replace(/%.*$/, '') : host;
}
function requestTo(place, action, { userAgent }, referer) {
    const { scheme, endpoint, hostName, target, customHost, authority } = place;
    const host = customHost ?? authority;
    return {
        scheme,
        endpoint,
        hostName,
        target,
        headers: (0,request_headers/* requestHeaders */.A1)(action.httpHeaders, { host, userAgent, referer }),
    };
}
/** A body has to arrive only where the answer would otherwise pass. */
function readingOf(step) {
    return { value: step, needsBody: step.kind === 'done' && step.result.ok };
}
function judge(head, redirect, judging) {
    if (redirect.kind === 'follow')
        return redirect;
    return { kind: 'done', result: verdict(head, redirect, judging) };
}
function verdict(head, redirect, { action, profile, endpoint }) {
    const { status, headers } = head;
    const wanted = action.responseHttpHeaders;
    const seen = {
        address: (0,attempt_result/* describeAddress */.KU)(endpoint.address),
        status,
        ...(wanted.length > 0 && { headers: (0,response_headers/* askedFor */.GZ)(headers, wanted) }),
        ...(redirect.kind !== 'none' && { location: redirect.location }),
    };
    if (redirect.kind === 'impossible') {
        const message = `answered ${status}, a redirect that cannot be followed: ${redirect.problem}`;
        return (0,attempt_result/* failed */.gz)('redirect', message, seen);
    }
    const { first, last } = passing_status/* passingStatus */.a[profile];
    if (status < first || status > last) {
        return redirect.kind === 'elsewhere'
            ? (0,attempt_result/* failed */.gz)('redirect', elsewhere(status, redirect.location), seen)
            : (0,attempt_result/* failed */.gz)('status', `answered ${status}, wanted ${first}–${last}`, seen);
    }
    const mismatch = (0,response_headers/* headerMismatch */.ei)(headers, wanted);
    if (mismatch !== null)
        return (0,attempt_result/* failed */.gz)(mismatch.code, mismatch.message, seen);
    const result = (0,attempt_result/* passed */.bF)(`answered ${status}`, seen);
    if (status < 300)
        return result;
    const warning = redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`;
    return { ...result, warning };
}
function elsewhere(status, location) {
    return `answered ${status}, a redirect to another host, which is not followed: ${(0,attempt_result/* shorten */.ml)(location)}`;
}


/***/ }),

/***/ 6861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ connectionOptions)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);


/** Where a request's connection goes, for plain and TLS sockets alike. */
function connectionOptions({ endpoint, hostName }) {
    const { host, port } = endpoint.address;
    return {
        host,
        port,
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .probeLimits */ .Lj.addressMs,
        rejectUnauthorized: false,
        servername: (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(hostName) === 0 ? hostName : '',
    };
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ requestHeaders),
/* harmony export */   I6: () => (/* binding */ trimBlanks),
/* harmony export */   Kb: () => (/* binding */ firstValue),
/* harmony export */   U2: () => (/* binding */ responseHeaderProblem),
/* harmony export */   b2: () => (/* binding */ headerProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4044);

/** These frame a request; the kubelet's client drops them, for a GET has no body. */
const framing = new Set(['content-length', 'transfer-encoding', 'trailer']);
/** These have rules of their own. */
const special = new Set(['host', 'user-agent', 'accept']);
/**
 * Header lines as the kubelet sends them, names and values in turn, as `http.request` takes them.
 * Repeated names stay repeated. A User-Agent or Accept that the manifest sets to nothing is not sent.
 */
function requestHeaders(configured, { host, userAgent, referer }) {
    const lines = [['Host', host]];
    const agent = firstValue(configured, 'user-agent') ?? userAgent;
    if (agent !== '')
        lines.push(['User-Agent', agent]);
    const accept = firstValue(configured, 'accept');
    if (accept === null)
        lines.push(['Accept', '*/*']);
    for (const { name, value } of configured) {
        const key = name.toLowerCase();
        if (key === 'accept' && accept !== '')
            lines.push(['Accept', value]);
        if (!special.has(key) && !framing.has(key))
            lines.push([canonicalName(name), value]);
    }
    if (referer !== null && firstValue(configured, 'referer') === null) {
        lines.push(['Referer', referer]);
    }
    if (!switchesProtocol(configured))
        lines.push(['Connection', 'close']);
    return lines.flatMap(([name = '', value = '']) => [name, (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(trimBlanks(value))]);
}
/** The first value that the manifest gives a header; null when it does not name it. */
function firstValue(headers, lowerCaseName) {
    const found = headers.find(({ name }) => name.toLowerCase() === lowerCaseName);
    return found === undefined ? null : trimBlanks(found.value);
}
/**
 * Why a request header of a manifest cannot be sent; null: it can. For when a manifest is loaded:
 * an attempt with such a header could only ever fail.
 */
function headerProblem({ name, value }) {
    const problem = responseHeaderProblem({ name, value });
    if (problem !== null)
        return problem;
    return Array.from(value).some((character) => character > '\xff')
        ? `the value of header ${name} contains a character beyond U+00FF; percent-encode it if the server decodes that`
        : null;
}
/** Why no response could ever carry this header; null: one could. */
function responseHeaderProblem({ name, value }) {
    if (!/^[A-Za-z0-9!#$%&'*+\-.^_`|~]+$/.test(name)) {
        return `${JSON.stringify(name)} is not a header name; use letters, digits and -`;
    }
    return (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .hasControls */ .Lx)(value.replaceAll('\t', ''))
        ? `the value of header ${name} contains a line break or another control character`
        : null;
}
/** Blanks and tabs around a header's value do not belong to it. */
function trimBlanks(value) {
    return value.replace(/^[ \t]+/, '').replace(/[ \t]+$/, '');
}
/** `foo-BAR` becomes `Foo-Bar`. */
function canonicalName(name) {
    return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}
function switchesProtocol(headers) {
    return ((firstValue(headers, 'connection') ?? '').toLowerCase().includes('upgrade') &&
        firstValue(headers, 'upgrade') !== null);
}


/***/ }),

/***/ 7033:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   ei: () => (/* binding */ headerMismatch)
/* harmony export */ });
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8595);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4044);


/**
 * Names and values in turn, as Node gives them in `rawHeaders`: its own merging drops some repeated
 * headers and joins others.
 */
function headerLines(rawHeaders) {
    const lines = [];
    for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
        const name = rawHeaders[index] ?? '';
        const value = rawHeaders[index + 1] ?? '';
        lines.push({ name, value: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .fromByteString */ .qL)(value)) });
    }
    return lines;
}
/** The lines whose names a manifest asks about; others may hold secrets and are not kept. */
function askedFor(lines, wanted) {
    const names = new Set(wanted.map(({ name }) => name.toLowerCase()));
    return lines.filter(({ name }) => names.has(name.toLowerCase()));
}
/** The first wanted header that does not fit; null: all do. */
function headerMismatch(lines, wanted) {
    for (const { name, value } of wanted) {
        const values = askedFor(lines, [{ name, value }]).map((line) => line.value);
        if (values.length === 0) {
            return { code: 'header-missing', message: `header ${name} is missing in the response` };
        }
        if (!carries(values, (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)(value))) {
            const message = `header ${name} has a value other than the wanted one`;
            return { code: 'header-value', message };
        }
    }
    return null;
}
/** Several lines of one name are a list: any of them, or all of them joined. */
function carries(values, wanted) {
    return values.includes(wanted) || values.join(', ') === wanted || values.join('') === wanted;
}


/***/ })

};
;