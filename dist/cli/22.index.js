"use strict";
exports.id = 22;
exports.ids = [22,3868];
exports.modules = {

/***/ 11565:
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
// EXTERNAL MODULE: ./src/probe/http-judge.ts
var http_judge = __webpack_require__(96642);
// EXTERNAL MODULE: ./src/probe/timing.ts
var probe_timing = __webpack_require__(74818);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
;// CONCATENATED MODULE: ./src/convert/to-probes.ts





const probeKinds = ['readiness', 'liveness', 'startup'];
/**
 * A probe for a container of a Deployment, as YAML to paste. A container has one probe of each kind, so
 * further checks of a Validator stand below it, commented out.
 *
 * @throws CanaryError (input) where no check has the name
 */
function toProbes(validators, { kind, check: name }) {
    const chosen = validators.flatMap((validator) => {
        const check = validator.checks
            .filter(isProbed)
            .find((one) => name === null || one.name === name);
        return check === undefined ? [] : [{ validator, check }];
    });
    if (chosen.length === 0)
        throw noProbe(name, validators);
    return chosen.map(({ validator, check }) => blockOf(validator, check, kind)).join('\n');
}
/** Kubernetes has a probe that does the like. */
function isProbed(check) {
    return !(0,manifest/* isStaticCheck */.jL)(check) && (0,manifest/* isAttempted */.Jh)(check);
}
/** What a check does that no probe does, to continue a sentence. */
function workOf({ action }) {
    switch (action.action) {
        case 'log':
            return 'looks at the log';
        case 'stop':
            return 'has the container end';
        default:
            return 'reads the image';
    }
}
function blockOf(validator, check, kind) {
    const { name, checks } = validator;
    const others = checks.filter((one) => one !== check);
    const title = `Of the check ${check.name} of the Validator ${name}, to paste beside a container's image.`;
    const block = (0,commented_yaml/* renderYaml */.Wd)({ ...probeOf(check, kind), comments: [title] });
    const rest = others.map((one) => {
        if (!isProbed(one)) {
            const words = `The check ${one.name} ${workOf(one)}, and no probe does.`;
            return `#\n${(0,commented_yaml/* linesOf */.Dx)({ comments: [words], fields: [] }).join('\n')}\n`;
        }
        const lines = (0,commented_yaml/* linesOf */.Dx)(probeOf(one, kind)).map((line) => `# ${line}\n`);
        const words = (0,commented_yaml/* linesOf */.Dx)({ comments: [`The check ${one.name}, in its place:`], fields: [] });
        return `#\n${words.join('\n')}\n${lines.join('')}`;
    });
    return `${block}${rest.join('')}`;
}
function probeOf({ action, timing, optional }, kind) {
    const written = timingOf(timing, kind);
    const fields = [
        { key: action.action, value: actionOf(action), comments: commentsOf(action) },
        { key: 'initialDelaySeconds', value: timing.initialDelay / 1000 },
        { key: 'timeoutSeconds', ...written.timeout },
        { key: 'periodSeconds', ...written.period },
        { key: 'successThreshold', ...written.successes },
        { key: 'failureThreshold', ...written.failures },
    ];
    const comments = [
        ...(optional
            ? ['The check is optional: its failure is a warning. A probe has no such thing.']
            : []),
        ...startWords(timing, kind),
    ];
    return { fields: [{ key: `${kind}Probe`, value: { fields }, comments }] };
}
/** Kubernetes has a probe of its own for the time that a start takes. */
function startWords({ startWithin }, kind) {
    if (startWithin === undefined)
        return [];
    const seconds = Math.ceil(startWithin / 1000);
    return [
        kind === 'startup'
            ? `The check waits ${seconds} s for the start: write as many failures as have their turn in that time.`
            : `The check waits ${seconds} s for the start, in which no failure counts: have a startupProbe beside this one.`,
    ];
}
function commentsOf(action) {
    if (action.action === 'exec')
        return expectationsOf(action);
    if (action.action !== 'httpGet')
        return [];
    const headers = action.responseHttpHeaders.map(({ name }) => name);
    const wanted = action.responseStatus === undefined
        ? '200 to 299 in the end'
        : (0,http_judge/* describeStatus */.Wn)(action.responseStatus);
    return [
        `Kubernetes takes every status from 200 to 399, and redirects to another host; the check wants ${wanted}.`,
        ...requestWords(action),
        ...(headers.length === 0
            ? []
            : [`Kubernetes looks at no header of the answer: ${headers.join(', ')}`]),
    ];
}
/** Of a request and its answer what no probe can say. */
function requestWords({ method = 'GET', scheme, ...action }) {
    return [
        ...(method === 'GET'
            ? []
            : [
                `The check sends a ${method}${action.body === undefined ? '' : ' with a body'}; a probe of Kubernetes sends a GET.`,
            ]),
        ...(action.followRedirects === false
            ? ['The check follows no redirect; Kubernetes follows those to the same host.']
            : []),
        ...(action.responseBody === undefined
            ? []
            : ['The check looks at the body of the answer, which Kubernetes does not.']),
        ...(scheme === 'HTTP'
            ? []
            : [
                action.tlsVerify === true
                    ? 'The check verifies the certificate, which Kubernetes does not.'
                    : 'The certificate is not verified, as in the check.',
            ]),
    ];
}
function expectationsOf({ exitCode = 0, stdout, stderr }) {
    const searched = stdout !== undefined || stderr !== undefined;
    return [
        ...(exitCode === 0
            ? []
            : [`The check wants exit code ${exitCode}; to Kubernetes every code but 0 is a failure.`]),
        ...(searched ? ['The check searches what the command writes, which Kubernetes does not.'] : []),
    ];
}
function actionOf(action) {
    switch (action.action) {
        case 'exec':
            return (0,commented_yaml/* mapping */.pq)({ command: action.command.map(unexpanded) });
        case 'httpGet': {
            const { scheme, host, port, path, httpHeaders } = action;
            const headers = httpHeaders.map(({ name, value }) => (0,commented_yaml/* mapping */.pq)({ name, value }));
            return (0,commented_yaml/* mapping */.pq)({
                ...(host === null ? {} : { host }),
                // Both mean the root, and Kubernetes has a default for the empty one.
                ...{ path: path === '' ? '/' : path, port, scheme },
                ...(headers.length === 0 ? {} : { httpHeaders: headers }),
            });
        }
        case 'tcpSocket': {
            const { host, port } = action;
            return (0,commented_yaml/* mapping */.pq)({ ...(host === null ? {} : { host }), port });
        }
        case 'grpc': {
            const { port, service } = action;
            return (0,commented_yaml/* mapping */.pq)({ port, ...(service === '' ? {} : { service }) });
        }
    }
}
/** A check's command is taken as it is; kubelet puts variables in the place of `$(NAME)`, and `$` of `$$`. */
function unexpanded(word) {
    return word.replace(/\$+(?=\()|\${2,}/g, (dollars) => dollars.repeat(2));
}
/**
 * A check's time is that of all its attempts, and one of them may take all of it. So each attempt is given
 * that time, and there are no more attempts than have their turn in it.
 */
function timingOf(timing, kind) {
    const time = Math.ceil((0,probe_timing/* timeOf */.n)(timing) / 1000);
    const period = Math.max(1, timing.period / 1000);
    const turns = timing.timeout === 0 ? 1 : Math.floor(time / period) + 1;
    const failures = Math.min(timing.failureThreshold, turns);
    const { successThreshold } = timing;
    const isOnce = kind !== 'readiness';
    return {
        timeout: {
            value: time,
            comments: [
                `Of each attempt; the check gives ${time} s to all of them, and one that hangs is the last. Write less where an answer is due sooner.`,
            ],
        },
        period: {
            value: period,
            comments: timing.period < 1000 ? ['The check is tried again at once; Kubernetes waits 1 s.'] : [],
        },
        successes: {
            value: isOnce ? 1 : successThreshold,
            comments: isOnce && successThreshold > 1
                ? [
                    `The check wants ${successThreshold} passes in a row; a ${kind}Probe takes one (a readinessProbe could ask for them).`,
                ]
                : [],
        },
        failures: { value: failures, comments: failureWords(timing, failures, kind) },
    };
}
function failureWords({ failureThreshold }, failures, kind) {
    const fewer = failures < failureThreshold
        ? [`The check allows ${failureThreshold}, of which so many have their turn in its time.`]
        : [];
    const end = kind === 'readiness'
        ? 'A check fails then; a Pod is not ready until it passes again, and a Deployment has progressDeadlineSeconds.'
        : 'A check fails then; Kubernetes restarts the container.';
    return [...fewer, end];
}
function noProbe(name, validators) {
    const checks = validators.flatMap((validator) => validator.checks);
    const named = name === null ? checks : checks.filter((check) => check.name === name);
    if (named.length > 0) {
        const which = name === null ? 'every check' : `the check ${JSON.stringify(name)}`;
        const [work = '', ...others] = new Set(named.map(workOf));
        const what = others.length === 0 ? work : `${work} or ${others.join(' or ')}`;
        const message = `${which} ${what}, and no probe of Kubernetes does`;
        return (0,errors/* inputError */.Xu)({ code: 'check-unknown', message });
    }
    const names = new Set(checks.map((check) => check.name));
    return (0,errors/* inputError */.Xu)({
        code: 'check-unknown',
        message: `no check is called ${JSON.stringify(name)}; there are ${[...names].join(', ')}`,
    });
}

// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/validator/load.ts + 8 modules
var load = __webpack_require__(50886);
// EXTERNAL MODULE: ./src/validator/patterns.ts
var patterns = __webpack_require__(32007);
// EXTERNAL MODULE: ./src/validator/sources.ts + 1 modules
var sources = __webpack_require__(3868);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/cli/told.ts
var told = __webpack_require__(60233);
;// CONCATENATED MODULE: ./src/cli/validator/to-probes.ts








const usage = {
    command: 'validator to-probes',
    synopsis: '--file <manifest> [--kind <kind>] [options]',
    about: `Prints the probe of a Pod that asks what a check of a Validator asks, to paste into a
Deployment. What a probe has no words for stands in comments.`,
    flags: {
        file: {
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'Validator manifest: file, glob, directory, URL or built-in name, - for standard input; may be given several times',
        },
        kind: {
            type: 'string',
            value: '<kind>',
            choices: probeKinds,
            default: 'readiness',
            help: `${(0,options/* either */.gP)(probeKinds)} (readiness)`,
        },
        check: {
            type: 'string',
            value: '<name>',
            help: 'the check that becomes the probe (the first; others stand below it in comments)',
        },
    },
    takesWords: false,
    note: 'Exit codes: 0 done, 2 usage or invalid input.',
    example: 'container-canary validator to-probes --file canary.yaml',
};
/** `container-canary validator to-probes`. */
const run = async (args, io) => {
    const given = (0,flags/* readFlags */.uW)(usage, args, io);
    if (given === null)
        return 0;
    const { file, check } = given.values;
    const { kind } = given.choices();
    if (file.length === 0)
        throw (0,flags/* usageError */.Wp)(usage, 'there is no manifest: name it with --file');
    // A stream is made of it only where it is read.
    const input = file.includes('-') ? external_node_stream_.Readable.from(io.stdin) : null;
    const texts = await (0,sources.readManifests)(file, io.cwd, 'by-origin', io.signal, input);
    const validators = (0,load.loadValidators)(texts);
    await (0,patterns.requirePatterns)(validators);
    for (const { notices } of validators) {
        for (const notice of notices)
            io.stderr.write((0,told/* tellNotice */.q5)(notice));
    }
    io.stdout.write(toProbes(validators, { kind, check: check ?? null }));
    return 0;
};


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


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

/***/ 42009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ hasVariables),
/* harmony export */   i: () => (/* binding */ expandVariables)
/* harmony export */ });
/**
 * Variables in texts as Go's `os.Expand` puts them in: `$NAME` and `${NAME}`; `$` and one of `*#$@!?-` or
 * a digit is a variable of that name; a `$` before anything else is itself; `${` without an end, and
 * `${}`, are left out.
 *
 * @param valueOf null keeps a variable as it is written
 */
function expandVariables(text, valueOf) {
    return text.replace(/\$(?:\{([*#$@!?\-0-9])\}|\{([^}]*)\}|(\{)|([*#$@!?\-0-9])|([A-Za-z_][A-Za-z0-9_]*))/g, (written, ...groups) => {
        const [special, braced, , lone, bare] = groups;
        const name = special ?? braced ?? lone ?? bare ?? '';
        return name === '' ? '' : (valueOf(name) ?? written);
    });
}
/** Whether anything in it would be put in, or left out. */
function hasVariables(text) {
    return /\$[*#$@!?\-0-9{A-Za-z_]/.test(text);
}


/***/ }),

/***/ 28279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
const policyModes = ['trusted', 'restricted'];
/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
function modeOf(setting, origin) {
    if (setting !== 'by-origin')
        return setting;
    return origin === 'url' ? 'restricted' : 'trusted';
}
/** Where a URL may lead under a setting. */
function fetchedFrom(setting) {
    return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet';
}


/***/ }),

/***/ 50125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ describeAddress),
/* harmony export */   bF: () => (/* binding */ passed),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71460);

function passed(message, seen) {
    return { ok: true, reason: { code: 'ok', message }, seen: boundSeen(seen) };
}
function failed(code, message, seen) {
    return { ok: false, reason: { code, message }, seen: boundSeen(seen) };
}
/** `127.0.0.1:80`, `[::1]:80`. */
function describeAddress({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
/** Text that came from an image, short enough for a report. */
function shorten(text, limit = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenCharacters) {
    return text.length <= limit ? text : `${text.slice(0, limit - 1).toWellFormed()}…`;
}
function boundSeen(seen) {
    const { headers, location, error, serving } = seen;
    return {
        ...seen,
        ...(headers !== undefined && { headers: boundHeaders(headers) }),
        ...(location !== undefined && { location: shorten(location) }),
        ...(error !== undefined && { error: shorten(error) }),
        ...(serving !== undefined && { serving: shorten(serving) }),
    };
}
function boundHeaders(headers) {
    return headers
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.seenHeaders)
        .map(({ name, value }) => ({ name: shorten(name), value: shorten(value) }));
}


/***/ }),

/***/ 96642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Wn: () => (/* binding */ describeStatus),
/* harmony export */   un: () => (/* binding */ isAskedFor)
/* harmony export */ });
/* harmony import */ var _attempt_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50125);
/* harmony import */ var _passing_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32572);
/* harmony import */ var _response_headers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92072);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30291);




/** A status that is asked for is the answer, even that of a redirect. */
function isAskedFor({ status }, { responseStatus }) {
    return responseStatus?.some(({ first, last }) => status >= first && status <= last) ?? false;
}
function judge(head, redirect, judging) {
    if (redirect.kind === 'follow') {
        return { ...redirect, status: head.status, location: (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .fromByteString */ .qL)(head.location) };
    }
    const result = verdict(head, redirect, judging);
    // To a Validator a body matters where the answer would pass; kubelet reads that of every answer.
    const isRead = judging.profile === 'pod' && redirect.kind !== 'impossible';
    return { kind: 'done', result, needsBody: result.ok || isRead };
}
function verdict(head, redirect, { action, profile, endpoint }) {
    const { status, headers } = head;
    const wanted = action.responseHttpHeaders;
    const seen = {
        address: (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .describeAddress */ .KU)(endpoint.address),
        status,
        ...(wanted.length > 0 && { headers: (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .askedFor */ .GZ)(headers, wanted) }),
        ...(redirect.kind !== 'none' && { location: redirect.location }),
    };
    if (redirect.kind === 'impossible') {
        const message = `answered ${status}, a redirect that cannot be followed: ${redirect.problem}`;
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', message, seen);
    }
    const passing = action.responseStatus ?? [_passing_status_js__WEBPACK_IMPORTED_MODULE_1__/* .passingStatus */ .a[profile]];
    if (!passing.some(({ first, last }) => status >= first && status <= last)) {
        return redirect.kind === 'elsewhere'
            ? (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('redirect', elsewhere(status, redirect.location), seen)
            : (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)('status', `answered ${status}, wanted ${describeStatus(passing)}`, seen);
    }
    const mismatch = (0,_response_headers_js__WEBPACK_IMPORTED_MODULE_2__/* .headerMismatch */ .ei)(headers, wanted);
    if (mismatch !== null)
        return (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)(mismatch.code, mismatch.message, seen);
    const result = (0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .bF)(`answered ${status}`, seen);
    if (status < 300 || action.responseStatus !== undefined)
        return result;
    const warning = redirect.kind === 'elsewhere' ? elsewhere(status, redirect.location) : `answered ${status}`;
    return { ...result, warning };
}
function elsewhere(status, location) {
    return `answered ${status}, a redirect to another host, which is not followed: ${(0,_attempt_result_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(location)}`;
}
/** `200–299`, `401, 403`. */
function describeStatus(ranges) {
    return ranges
        .map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`))
        .join(', ');
}


/***/ }),

/***/ 32572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ passingStatus)
/* harmony export */ });
/** The HTTP status codes that pass, inclusive; after redirects that are followed. */
const passingStatus = {
    validator: { first: 200, last: 299 },
    pod: { first: 200, last: 399 },
};


/***/ }),

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 92072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   Hq: () => (/* binding */ headerLines),
/* harmony export */   ei: () => (/* binding */ headerMismatch)
/* harmony export */ });
/* harmony import */ var _request_headers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52292);
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30291);


/** Header lines as they came, byte strings, as they are compared and told. */
function headerLines(fields) {
    return fields.map(({ name, value }) => ({ name, value: (0,_request_headers_js__WEBPACK_IMPORTED_MODULE_0__/* .trimBlanks */ .I6)((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .fromByteString */ .qL)(value)) }));
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


/***/ }),

/***/ 74818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ spareTime),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71460);

/** The time that a check has, in milliseconds; one attempt without a deadline of its own ends too. */
function timeOf({ timeout }) {
    return timeout > 0 ? timeout : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.lonelyAttempt;
}
/**
 * How much of a check's time may be lost to the engine, or to ourselves, before a check that ran out
 * of it says nothing of the image, in milliseconds.
 *
 * @param time that the check has
 */
function spareTime(time) {
    // A command that had four fifths of a long time, and did not end, is slow by itself.
    return Math.min(Math.max(_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .probeLimits */ .Lj.engineShare, time / 5), time / 2);
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);


/** An error about content, in one sentence that starts with its origin. */
function contentError(origin, code, what, hint) {
    const message = `${origin.name} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(origin.kind, hint === undefined ? { code, message } : { code, message, hint });
}
/** Words of strangers, on one line, without control characters, and bounded. */
function oneLine(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorCharacters) {
    // Cut first, so that the work is bounded too.
    const words = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words;
}


/***/ }),

/***/ 44013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ formsOf),
  Rb: () => (/* binding */ isLongEnough)
});

// UNUSED EXPORTS: linesOf

// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
;// CONCATENATED MODULE: ./src/secrets/writings.ts
/** How programs write a text down, by family. Each gives the text as it is where it changes nothing. */
/** What each family makes of a text; the same writing may come several times. */
function writingsOf(text) {
    return [
        text,
        ...json(text),
        ...python(text),
        ...shell(text),
        ...url(text),
        ...markup(text),
        ...doubled(text),
        Buffer.from(text).toString('hex'),
        Buffer.from(text).toString('hex').toUpperCase(),
    ];
}
/**
 * Between the quotes of JSON, and of JSON inside of JSON: as ECMAScript writes it, with `\/` (PHP),
 * in ASCII alone (Python, PHP, Java), with the marks of markup escaped (Go, PHP), and with digits of
 * escapes in both cases. YAML in double quotes is written alike.
 */
function json(text) {
    const plain = JSON.stringify(text).slice(1, -1);
    const once = [plain, plain.replaceAll('/', '\\/')].flatMap((written) => [
        ...escapes(written, /[^ -~]/g),
        ...escapes(written, /[<>&\u2028\u2029]/g),
        ...escapes(written, /[<>&]|[^ -~]/g),
        ...escapes(written.replaceAll('\\"', '"'), /[<>&'"]|[^ -~]/g),
    ]);
    return [...once, ...once.map((written) => JSON.stringify(written).slice(1, -1))];
}
function escapes(text, units) {
    const written = (cased) => text.replace(units, (unit) => `\\u${cased(digitsOf(unit.charCodeAt(0), 4))}`);
    return [text, written((digits) => digits), written((digits) => digits.toUpperCase())];
}
/** `repr` of a text and of its bytes, and `ascii`; quotes are escaped where both kinds are in it. */
function python(text) {
    const named = text
        .replaceAll('\\', '\\\\')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    const shown = named.replace(/\p{Cc}/gu, pythonEscape);
    const all = [shown, named.replace(/[^ -~]/gu, pythonEscape), named.replace(/[^ -~]+/gu, bytes)];
    return [...all, ...all.map((written) => written.replaceAll("'", "\\'"))];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code <= 0xff)
        return `\\x${digitsOf(code, 2)}`;
    return code <= 0xffff ? `\\u${digitsOf(code, 4)}` : `\\U${digitsOf(code, 8)}`;
}
function bytes(characters) {
    return Array.from(Buffer.from(characters), (byte) => `\\x${digitsOf(byte, 2)}`).join('');
}
/**
 * Inside of single quotes (POSIX, and `shlex.quote`), inside of double quotes (`declare -p`), with
 * backslashes alone (`printf %q`, of which older and newer ones differ in the comma), and inside of
 * `$'…'`.
 */
function shell(text) {
    const bare = text.replace(/[ \t!"$&'()*;<>?[\\\]^`{|}]/g, '\\$&').replace(/^[#~]/, '\\$&');
    const quoted = text
        .replace(/[\\']/g, '\\$&')
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return [
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/["$`\\]/g, '\\$&'),
        text.replace(/["$`\\!]/g, '\\$&'),
        bare,
        bare.replaceAll(',', '\\,'),
        quoted,
        quoted.replace(/[^ -~]+/gu, (characters) => Array.from(Buffer.from(characters), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')),
    ];
}
/**
 * Percent-encoded. Encoders differ in what they leave: RFC 3986, `encodeURIComponent`, `encodeURI`,
 * Python's `quote`, HTML forms (Java), PHP's `urlencode`; a blank may be a plus.
 */
function url(text) {
    const every = text.toWellFormed();
    const written = kept.flatMap((pattern) => {
        const encoded = every.replace(pattern, (characters) => Array.from(Buffer.from(characters), (byte) => `%${digitsOf(byte, 2).toUpperCase()}`).join(''));
        return [encoded, encoded.replaceAll('%20', '+')];
    });
    // The letters of an escape come in both cases; those of the value stay what they are.
    return [
        ...written,
        ...written.map((one) => one.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())),
    ];
}
/** What is not left as it is. */
const kept = [
    /[^A-Za-z0-9._~-]+/gu,
    /[^A-Za-z0-9._~!'()*-]+/gu,
    /[^A-Za-z0-9._~/-]+/gu,
    /[^A-Za-z0-9._~!'()*;,/?:@&=+$#-]+/gu,
    /[^A-Za-z0-9._*-]+/gu,
    /[^A-Za-z0-9._-]+/gu,
];
/**
 * In HTML and XML: writers differ in how they write quotes, and in what they write by its number,
 * which may be all of it.
 */
function markup(text) {
    const marks = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const named = ["'", '&#39;', '&#039;', '&#x27;', '&apos;'].flatMap((apostrophe) => ['"', '&quot;', '&#34;', '&#x22;'].map((quote) => marks.replaceAll('"', quote).replaceAll("'", apostrophe)));
    const careful = named.flatMap((one) => [
        one,
        one.replaceAll('/', '&#x2F;'),
        one.replaceAll('/', '&#x2F;').replaceAll('`', '&#x60;').replaceAll('=', '&#x3D;'),
        ...byNumber(one, /[^ -~]/gu),
    ]);
    return [
        ...careful,
        ...[/[&<>"']/gu, /[^ -~]|[&<>"']/gu, /[^A-Za-z0-9]/gu, /[^A-Za-z0-9 ,./=-]/gu, /./gsu].flatMap((characters) => byNumber(text, characters)),
    ];
}
function byNumber(text, characters) {
    const written = (number) => text.replace(characters, (character) => `&#${number(character.codePointAt(0) ?? 0)};`);
    return [
        written(String),
        written((code) => `x${code.toString(16)}`),
        written((code) => `x${code.toString(16).toUpperCase()}`),
    ];
}
/** Marks that are written twice: YAML and SQL in single quotes, CSV, Compose and make, `printf`. */
function doubled(text) {
    return ["'", '"', '$', '%', '\\'].map((mark) => text.replaceAll(mark, () => mark + mark));
}
function digitsOf(code, length) {
    return code.toString(16).padStart(length, '0');
}

;// CONCATENATED MODULE: ./src/secrets/forms.ts


/**
 * Every way in which an ordinary program writes a value down ({@link writingsOf}), and base64 at any
 * offset in both alphabets; a value of several lines also line by line.
 */
function formsOf(secret) {
    const values = [secret, secret.trim(), ...linesOf(secret)].filter(isLongEnough);
    const forms = new Map();
    for (const value of new Set(values)) {
        for (const text of writingsOf(value))
            forms.set(text, { text, isBase64: false });
        for (const text of base64Forms(value))
            forms.set(text, { text, isBase64: true });
    }
    return [...forms.values()];
}
/**
 * The lines of a value of several lines, such as a key: that is how it is printed. A bracket or a
 * brace alone is no secret. Empty where there is one line.
 */
function linesOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    return lines.length === 1 ? [] : lines.filter(isLongEnough);
}
/** Shorter values stand in ordinary words: where they were taken out would tell what they are. */
function isLongEnough(value) {
    return value.length >= limits/* secretLimits */.fP.shortestCharacters;
}
/**
 * What of a text's base64 does not depend on what stands around it, for each of the three places
 * in a group of three bytes at which it can begin, such as after `user:`. A letter stands for six
 * bits; those that share bits with a neighbour are left out.
 */
function base64Forms(value) {
    const bytes = Buffer.from(value);
    return [0, 1, 2].flatMap((offset) => {
        const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
        const from = Math.ceil((offset * 8) / 6);
        const stable = shifted.toString('base64').slice(from, Math.floor((shifted.length * 8) / 6));
        const url = stable.replaceAll('+', '-').replaceAll('/', '_');
        return stable.length < shortestBase64 ? [] : [stable, url];
    });
}
/** Fewer letters would redact ordinary words. */
const shortestBase64 = 5;


/***/ }),

/***/ 51566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fc: () => (/* binding */ loadPatternSearch),
/* harmony export */   Gj: () => (/* binding */ loadLinesFilter),
/* harmony export */   R_: () => (/* binding */ loadPattern),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   sZ: () => (/* binding */ loadPatternProblem)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71460);


/** A pattern as it stands in a sentence: never long, and in one line. */
function slashed(pattern) {
    const short = pattern.length > 100 ? `${pattern.slice(0, 99).toWellFormed()}…` : pattern;
    return `/${short.replaceAll('\n', String.raw `\n`)}/`;
}
/** The library is loaded once somebody needs it: most manifests have no pattern. */
async function loadPatternSearch() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (patterns, searched) => search(RE2JS, patterns, searched);
}
/**
 * One pattern for many texts.
 *
 * @returns whether it is found; null where that would take too long to know, or hangs on a cut
 * @throws Error where the pattern is none
 */
async function loadPattern(pattern) {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern);
    const size = sizeOf(pattern);
    return (searched) => find(compiled, size, searched);
}
/**
 * Whether a pattern may be found in any of many lines, which is cheaper to ask than it is of each: what is not in
 * them together is in none. Where that does not follow, it may be.
 */
async function loadLinesFilter(pattern) {
    // These mean the ends of a text, which the lines have and the whole has not.
    if (/\\[AzZQ]|\(\?[a-zA-Z]*-?[a-zA-Z]*[:)]/.test(pattern))
        return () => true;
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE);
    const size = sizeOf(pattern);
    return (lines) => lines.includes('\r') ||
        size * (lines.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work ||
        compiled.matcher(lines).find();
}
/** @returns why a text is no pattern, as a part of a sentence; null where it is one */
async function loadPatternProblem() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    return (pattern) => {
        if (sizeOf(pattern) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.size)
            return 'is too large for a pattern';
        try {
            RE2JS.compile(pattern);
            return null;
        }
        catch (error) {
            return `is no regular expression of RE2: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        }
    };
}
function search(library, { matches, excludes }, searched) {
    let undecided = null;
    const wanted = [
        ...matches.map((pattern) => ({ pattern, isWanted: true })),
        ...excludes.map((pattern) => ({ pattern, isWanted: false })),
    ];
    for (const { pattern, isWanted } of wanted) {
        const isFound = find(library.compile(pattern), sizeOf(pattern), searched);
        if (isFound === null)
            undecided ??= { kind: 'undecided', why: whyNot(pattern, searched) };
        else if (isFound !== isWanted)
            return { kind: 'unlike', pattern, isFound };
    }
    return undecided ?? { kind: 'fits' };
}
function whyNot(pattern, { isTail, isHead }) {
    if (isHead === true)
        return `its end was not kept, and ${slashed(pattern)} is not in the rest`;
    return isTail
        ? `the beginning was not kept, and ${slashed(pattern)} is not in the rest`
        : `${slashed(pattern)} would take too long to search for`;
}
/** Null where that cannot be known. */
function find(compiled, size, { text, isTail, isHead = false }) {
    if (size * (text.length + 1) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .patternLimits */ .Z.work)
        return null;
    const matcher = compiled.matcher(text);
    if (!isTail && !isHead)
        return matcher.find();
    // What ends where the text was cut may owe that to the cut: `$`, `\b`.
    const end = isHead ? text.length : Infinity;
    // What begins where the text was cut may owe that to the cut: `^`, `\b`.
    const begin = isTail ? 1 : 0;
    while (matcher.find())
        if (matcher.start() >= begin && matcher.end() < end)
            return true;
    return null;
}
/** An upper bound of the program that a pattern compiles to. Nested repetitions are bounded by RE2. */
function sizeOf(pattern) {
    let repetitions = 1;
    for (const [, minimum, maximum] of pattern.matchAll(/\{([0-9]{1,6})(?:,([0-9]{0,6}))?\}/g)) {
        repetitions *= Math.max(1, Number(minimum), Number(maximum ?? 0));
    }
    // RE2 refuses any repetition beyond 1000, nested ones multiplied.
    return (pattern.length + 1) * Math.min(1000, repetitions);
}


/***/ }),

/***/ 32007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requirePatterns: () => (/* binding */ requirePatterns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16180);
/* harmony import */ var _text_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51566);



/**
 * Refuses regular expressions that are none. Their library is loaded for manifests that have some.
 *
 * @throws CanaryError (input) with each of them, at its line
 */
async function requirePatterns(validators) {
    await requireFittingValues(validators);
    const checks = validators.flatMap((validator) => validator.checks);
    const written = checks.map((check) => ({ check, patterns: patternsOf(check.action) }));
    if (written.every(({ patterns }) => patterns.length === 0))
        return;
    const problemOf = await (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)();
    const problems = written.flatMap(({ check, patterns }) => patterns.flatMap(({ pattern, path }) => {
        const problem = problemOf(pattern);
        if (problem === null)
            return [];
        const where = [check.action.action, ...path].join('.');
        const message = `${where} of the check "${check.name}" ${problem}`;
        return [{ code: 'pattern', message, location: check.locate(path) }];
    }));
    const [first, ...rest] = problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h);
    if (first !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', [first, ...rest]);
}
/** @throws CanaryError (input) for each value of a parameter that its pattern does not let pass */
async function requireFittingValues(validators) {
    const parameters = validators
        .flatMap((validator) => validator.parameters)
        .flatMap(({ pattern, ...rest }) => (pattern === null ? [] : [{ ...rest, pattern }]));
    if (parameters.length === 0)
        return;
    const [problemOf, search] = await Promise.all([(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternProblem */ .sZ)(), (0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternSearch */ .Fc)()]);
    const problems = parameters.flatMap(({ name, value, pattern, location }) => {
        const wrong = problemOf(pattern);
        if (wrong !== null) {
            const message = `the pattern of the parameter ${name} ${wrong}`;
            return [{ code: 'pattern', message, location }];
        }
        const answer = search({ matches: [pattern], excludes: [] }, { text: value, isTail: false });
        if (answer.kind === 'fits')
            return [];
        const message = `the parameter ${name} is ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value)}, which does not match ${(0,_text_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .slashed */ .df)(pattern)}`;
        return [{ code: 'parameter', message, location }];
    });
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)(problems.sort(_yaml_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .byPlace */ .h));
}
function patternsOf(action) {
    switch (action.action) {
        case 'exec':
            return [...patternsIn(action.stdout, ['stdout']), ...patternsIn(action.stderr, ['stderr'])];
        case 'httpGet':
            return patternsIn(action.responseBody, ['responseBody']);
        case 'log':
            return [{ pattern: action.matches, path: ['matches'] }];
        case 'image':
            return imagePatterns(action);
        case 'file':
            return filePatterns(action);
        default:
            return [];
    }
}
function patternsIn(patterns, path) {
    if (patterns === undefined)
        return [];
    return ['matches', 'excludes'].flatMap((key) => patterns[key].map((pattern, at) => ({ pattern, path: [...path, key, at] })));
}
function imagePatterns({ user, workingDir, stopSignal, env, labels }) {
    const single = { user, workingDir, stopSignal };
    return [
        ...Object.entries(single).flatMap(([key, expected]) => expectedPatterns(expected, [key])),
        ...variablePatterns(env, 'env'),
        ...variablePatterns(labels, 'labels'),
    ];
}
function variablePatterns(variables, key) {
    return (variables ?? []).flatMap(({ name, expected }) => expectedPatterns(expected, [key, name]));
}
function expectedPatterns(expected, path) {
    return expected?.kind === 'patterns' ? patternsIn(expected, path) : [];
}
function filePatterns({ contentMatches = [], contentExcludes = [] }) {
    const lists = { contentMatches, contentExcludes };
    return Object.entries(lists).flatMap(([key, patterns]) => patterns.map((pattern, at) => ({ pattern, path: [key, at] })));
}


/***/ }),

/***/ 3868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readManifests: () => (/* binding */ readManifests)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 16 modules
var limits = __webpack_require__(71460);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/yaml/named-files.ts
var named_files = __webpack_require__(11392);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/yaml/standard-input.ts
var standard_input = __webpack_require__(25167);
// EXTERNAL MODULE: ./src/validator/built-in.ts + 1 modules
var built_in = __webpack_require__(50215);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/validator/words.ts


/**
 * The manifests that a word combines: `web.yaml + openshift`, and `kubeflow+openshift` of built-in names
 * alone. Values stand behind a question mark, as in a URL's query; a URL keeps its own.
 *
 * @throws CanaryError (input) for a word with nothing on one side of a plus
 */
function partsOfWord(word, builtInNames) {
    const [first, ...rest] = splitWord(word, builtInNames).map(partOf);
    if (first === undefined)
        throw new Error('a word that was split has a part');
    if (rest.length < limits/* manifestLimits */._G.combined)
        return [first, ...rest];
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `a word combines ${rest.length + 1} manifests; at most ${limits/* manifestLimits */._G.combined} are combined`,
    });
}
function splitWord(word, builtInNames) {
    const names = word.split('+');
    if (names.length > 1 && names.every((name) => builtInNames.includes(name)))
        return names;
    const parts = word.split(/\s+\+(?=\s|$)|^\+(?=\s)/).map((part) => part.trim());
    if (parts.length === 1 || !parts.includes(''))
        return parts;
    throw (0,errors/* inputError */.Xu)({
        code: 'combined',
        message: `${JSON.stringify(word)} has nothing on one side of a +`,
        hint: 'combine as in kubeflow + openshift',
    });
}
function partOf(word) {
    const none = { name: word, parameters: {} };
    if (isUrl(word))
        return none;
    // A question mark of a glob has no name and no = behind it.
    const [, name, query] = /^([^?]+)\?([A-Za-z_][A-Za-z0-9_.-]*=.*)$/s.exec(word) ?? [];
    if (name === undefined || query === undefined)
        return none;
    return { name, parameters: Object.fromEntries(new URLSearchParams(query)) };
}
function isUrl(word) {
    return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

;// CONCATENATED MODULE: ./src/validator/sources.ts












const sort = {
    what: 'manifest',
    endings: ['*.yaml', '*.yml'],
    maxFiles: limits/* manifestLimits */._G.files,
};
/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning. Some of
 * them with ` + ` between them are one.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
async function readManifests(words, directory, policy, signal, standardInput = null) {
    const place = { directory, policy, standardInput };
    const results = await Promise.allSettled([...new Set(words)].map((word) => readWhole(word, place, signal)));
    const problems = [];
    const manifests = new Map();
    for (const result of results) {
        if (result.status === 'fulfilled') {
            for (const { identity, ...manifest } of result.value)
                manifests.set(identity, manifest);
        }
        else if (result.reason instanceof errors/* CanaryError */.Rc) {
            if (result.reason.kind !== 'input')
                throw result.reason;
            problems.push(...result.reason.problems);
        }
        else {
            throw result.reason;
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return [...manifests.values()];
}
/** A word's manifests, each with what the word lays over it. */
async function readWhole(word, place, signal) {
    if (await isFile(word, place))
        return await readWord(word, place, signal);
    const [first, ...others] = partsOfWord(word, built_in.builtInNames);
    const read = async ({ name, parameters }) => {
        const manifests = await readWord(name, place, signal);
        const values = JSON.stringify(parameters);
        return values === '{}'
            ? manifests
            : manifests.map((one) => ({ ...one, parameters, identity: `${one.identity} ${values}` }));
    };
    const [manifests, ...laid] = await Promise.all([first, ...others].map(read));
    const combinedWith = laid.flat();
    if (manifests === undefined || combinedWith.length === 0)
        return manifests ?? [];
    const identities = combinedWith.map(({ identity }) => identity).join(' + ');
    return manifests.map((one) => ({
        ...one,
        combinedWith,
        identity: `${one.identity} + ${identities}`,
    }));
}
/** A path may hold a plus between blanks, and a question mark. */
async function isFile(word, { directory }) {
    if (!/[+?]/.test(word) || isUrl(word))
        return false;
    return await (0,promises_.access)((0,external_node_path_.resolve)(directory, word)).then(() => true, () => false);
}
async function readWord(word, place, signal) {
    if (word === '-' && place.standardInput !== null) {
        const { file, text } = await (0,standard_input/* readStandardInput */.e)(place.standardInput, limits/* manifestLimits */._G.bytes, signal);
        const origin = { kind: 'file', file, directory: place.directory };
        return [{ identity: 'standard input', origin, text }];
    }
    if (isUrl(word))
        return [await readUrl(word, (0,mode/* fetchedFrom */.E2)(place.policy), signal)];
    const files = await (0,named_files/* namedFiles */.VI)(word, place.directory, sort);
    if (files !== null)
        return await Promise.all(files.map((file) => readFileManifest(file, place)));
    const found = (0,built_in.findBuiltIn)(word);
    if (found !== null) {
        const { name, text } = found;
        const origin = { kind: 'built-in', file: `${name} (built in)`, directory: null };
        return [{ identity: `built-in ${name}`, origin, text }];
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'manifest-missing',
        message: `the manifest ${word} does not exist`,
        hint: (0,nearest/* didYouMean */.au)(word, built_in.builtInNames) ??
            'what is built in stands in docs/platforms.md; `container-canary platforms` lists it',
    });
}
async function readUrl(address, from, signal) {
    const { fetchText } = await __webpack_require__.e(/* import() */ 4448).then(__webpack_require__.bind(__webpack_require__, 52067));
    const rules = { what: 'manifest', maxBytes: limits/* manifestLimits */._G.bytes, from };
    const { file, text } = await fetchText(address, rules, signal);
    return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text };
}
async function readFileManifest(file, place) {
    const { path } = file;
    if ((0,mode/* modeOf */.VV)(place.policy, 'file') === 'restricted')
        await refuseWayOut(file, place);
    const { text } = await (0,source/* readSource */.o$)(path, 'the manifest', limits/* manifestLimits */._G.bytes);
    const name = (0,named_files/* nameInRepository */.$z)(file, place.directory);
    return {
        identity: `file ${path}`,
        origin: { kind: 'file', file: name, directory: (0,external_node_path_.dirname)(path) },
        text,
    };
}
/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }, { directory }) {
    const real = await (0,named_files/* wayOut */.YX)(path, directory);
    if (real === null)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'policy',
        message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
        hint: `${(0,settings/* setting */.P)('policy', 'trusted')} follows it, if you trust ${name}`,
    });
}


/***/ }),

/***/ 11392:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ nameInRepository),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   YX: () => (/* binding */ wayOut)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The files that a word names: a file, a directory's files, or those of a glob, in this order of meaning.
 *
 * @param directory where relative paths start
 * @returns null for a word that is none of them
 * @throws CanaryError (input) when nothing is there, too much is, or it cannot be read
 */
async function namedFiles(word, directory, sort) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, word);
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (isMissing(error))
            return null;
        const message = `cannot read the ${sort.what} ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    if (found?.isDirectory() === true) {
        return named(await filesOfDirectory(path, word, sort), word, directory, sort);
    }
    if (found !== null)
        return [{ path, name: word }];
    if (!/[*?[{]/.test(word))
        return null;
    return named(await filesOfGlob(word, directory, sort), word, directory, sort);
}
function isMissing(error) {
    // Glob characters and control characters make names that no file system takes.
    const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
    return codes.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(error));
}
async function filesOfDirectory(path, word, { what, endings }) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(path).catch((error) => {
        const message = `cannot read the directory ${word}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    });
    const files = names
        .filter((name) => endings.some((ending) => name.endsWith(ending.replace('*', ''))))
        .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
        code: 'manifest-missing',
        message: `the directory ${word} holds no ${what} (${endings.join(', ')})`,
    });
}
async function filesOfGlob(word, directory, { maxFiles }) {
    const files = [];
    for await (const entry of (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.glob)(word, { cwd: directory, withFileTypes: true })) {
        if (entry.isDirectory())
            continue;
        files.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
        if (files.length > maxFiles)
            break;
    }
    if (files.length > 0)
        return files;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({ code: 'manifest-missing', message: `no file matches ${word}` });
}
function named(files, word, directory, { maxFiles }) {
    if (files.length > maxFiles) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .inputError */ .Xu)({
            code: 'manifest-too-many',
            message: `${word} names more than ${maxFiles} files`,
        });
    }
    return [...files].sort().map((path) => {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
        return { path, name: name.startsWith('..') ? path : name };
    });
}
/** The path as the repository knows it, whatever the user wrote before it: annotations want that. */
function nameInRepository({ path, name }, directory) {
    return isBelow(directory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path) : name;
}
/** Where a file of the workspace is a link out of it, what it leads to; null: it is none. */
async function wayOut(path, directory) {
    if (!isBelow(directory, path))
        return null;
    const [root, real] = await Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(directory), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path)]);
    return isBelow(root, real) ? null : real;
}
function isBelow(directory, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return way !== '..' && !way.startsWith('../') && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


/***/ }),

/***/ 25167:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readStandardInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37006);


/**
 * Standard input as one text, until its end, which comes when what writes to it ends.
 *
 * @throws CanaryError (input) for what is too large, no UTF-8, or cannot be read
 * @throws CanaryError (cancelled) when the signal is given while it is waited for
 */
async function readStandardInput(stream, maxBytes, signal) {
    const stop = () => {
        stream.destroy(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled));
    };
    if (signal.aborted)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('cancelled', cancelled);
    signal.addEventListener('abort', stop, { once: true });
    try {
        return { file: '-', text: (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(await readBytes(stream, maxBytes), '-', 'standard input') };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc)
            throw error;
        const message = `cannot read standard input: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'file-unreadable', message }, { cause: error });
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
const cancelled = {
    code: 'cancelled',
    message: 'cancelled while standard input was read',
};
async function readBytes(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    // A stream of bytes gives buffers, one of text gives text.
    for await (const chunk of stream) {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        size += bytes.length;
        if (size > maxBytes) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
                code: 'file-too-large',
                message: `standard input is too large: at most ${maxBytes} bytes are read`,
            });
        }
        chunks.push(bytes);
    }
    return Buffer.concat(chunks);
}


/***/ })

};
;