"use strict";
exports.id = 5344;
exports.ids = [5344];
exports.modules = {

/***/ 304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ splitByCause),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Yf: () => (/* binding */ describeSharedCause),
/* harmony export */   bY: () => (/* binding */ isOfContainer),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCause(checks) {
    const groups = new Map();
    for (const check of checks) {
        const { outcome, reason } = check;
        if (outcome === 'passed' || !isShared(check))
            continue;
        const key = JSON.stringify([outcome, reason.code, reason.message]);
        const group = groups.get(key) ?? { cause: { ...reason, outcome }, checks: [] };
        group.checks.push(check);
        groups.set(key, group);
    }
    const causes = [...groups.values()]
        .filter((group) => group.checks.length > 1)
        .map((group) => ({ ...group.cause, checks: group.checks }));
    const told = new Set(causes.flatMap((cause) => cause.checks));
    return { causes, others: checks.filter((check) => !told.has(check)) };
}
/** Whether a check tells of what befell all that were under way with it. */
function isShared({ reason }) {
    return ofContainer.has(reason.code) || ofRun.has(reason.code);
}
/** Whether the container's last words belong to it. */
function isOfContainer({ code }) {
    return ofContainer.has(code);
}
const ofContainer = new Set([
    'container-exited',
    'container-not-started',
    'container-restarting',
    'oom-killed',
]);
const ofRun = new Set(['cancelled', 'engine']);
/** `8 checks failed for it`, `2 checks could not be run`. */
function describeSharedCause({ outcome, checks }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(checks.length, 'check')} ${words[outcome]}`;
}
const words = {
    failed: 'failed for it',
    errored: 'could not be run',
    skipped: 'were skipped',
};
/** Whether a notice beside it says the same already. */
function isTold({ message }, notices) {
    return notices.some((notice) => notice.message === message);
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4031);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 3644:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNotices)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/**
 * Notices that say the same of several places are one, at the first of them: a manifest may ask a
 * hundred times for what is worth one word.
 */
function mergeNotices(notices) {
    const groups = new Map();
    for (const notice of notices) {
        const { kind, severity, code, message, hint, output } = notice;
        const said = [kind, severity, code, message, hint, output?.text, output?.truncated];
        const key = JSON.stringify(said);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [notice]);
        else
            group.push(notice);
    }
    return [...groups.values()].flatMap(([first, ...rest]) => {
        if (first === undefined)
            return [];
        if (rest.length === 0)
            return [first];
        const message = `${first.message} (and at ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest.length, 'more place')})`;
        return [{ ...first, message }];
    });
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
function errorsOutside(report) {
    const told = new Set(report.images.flatMap((image) => [
        ...image.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL),
        ...image.validators.flatMap((validator) => validator.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)),
        ...(image.compatibility?.notices.map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL) ?? []),
    ]));
    return report.errors.filter((error) => !told.has((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)(error)));
}
/** Whose a notice is, where it is an error; reports of the first releases say so at their top alone. */
function faultsOf(report) {
    const kinds = Map.groupBy(report.errors, _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL);
    return (notice) => {
        if (notice.kind !== undefined)
            return notice.kind;
        const same = kinds.get((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemKey */ .ZL)(notice)) ?? [];
        return (same.find(({ kind }) => kind === 'input') ?? same[0])?.kind;
    };
}


/***/ }),

/***/ 5344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(3644);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/findings.ts
/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */








/**
 * In the order of the report. What follows from another finding is none of its own: a skipped check
 * waited for something, and one that could not be run repeats what its Validator says.
 */
function findingsOf(report) {
    const faultOf = (0,problems/* faultsOf */.x)(report);
    const isOurs = (notice) => (faultOf(notice) ?? 'input') !== 'input';
    return [
        ...(0,problems/* errorsOutside */.L)(report).map((error) => noticeFinding(error, 'Container Canary', null, isOurs)),
        ...report.images.flatMap((image) => imageFindings(image, isOurs)),
    ];
}
function imageFindings(image, isOurs) {
    const name = image.reference;
    return [
        ...(0,report_notices/* mergeNotices */.U)(image.notices).map((notice) => noticeFinding(notice, 'Container Canary', name, isOurs)),
        ...image.validators.flatMap((validator) => validatorFindings(validator, name, isOurs)),
        ...(image.compatibility === null
            ? []
            : compatibilityFindings(image.compatibility, name, isOurs)),
    ];
}
function validatorFindings(validator, image, isOurs) {
    const { name, notices, checks, container } = validator;
    const told = new Set(notices.map((notice) => notice.message));
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(checks);
    return [
        ...(0,report_notices/* mergeNotices */.U)(notices).map((notice) => noticeFinding(notice, name, image, isOurs)),
        ...causes
            .filter((cause) => cause.outcome !== 'skipped' && !told.has(cause.message))
            .map((cause) => causeFinding(cause, name, container, image)),
        ...others
            .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
            .flatMap((check) => checkFinding(check, name, image)),
    ];
}
/** What befell several checks at once stands at the first of them, with the container's last words. */
function causeFinding(cause, validator, container, image) {
    const logs = (0,report_causes/* isOfContainer */.bY)(cause) ? (container?.logs.text ?? '') : '';
    const { lines } = (0,report_escape/* lastLines */.w$)(logs, limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
    const names = cause.checks.map(({ name }) => name).join(', ');
    return {
        level: 'error',
        code: cause.code,
        subject: [validator, cause.code],
        title: `${validator}: ${(0,report_causes/* describeSharedCause */.Yf)(cause)}`,
        message: [cause.message, `checks: ${names}`, ...lines.map((line) => `  ${line}`)].join('\n'),
        location: cause.checks[0]?.location ?? null,
        ours: cause.outcome === 'errored',
        image,
        cause: null,
    };
}
function noticeFinding(notice, title, image, isOurs) {
    const hint = notice.hint === null ? '' : `\n${notice.hint}`;
    const last = (0,notice_output/* noticeOutput */.K)(notice).map((line) => `\n  ${line}`);
    return {
        level: notice.severity,
        code: notice.code,
        subject: [title, notice.message],
        title,
        message: `${notice.message}${hint}${last.join('')}`,
        location: notice.location,
        ours: isOurs(notice),
        image,
        cause: null,
    };
}
function checkFinding(check, validator, image) {
    if (check.outcome === 'passed' || check.outcome === 'skipped')
        return [];
    const seen = check.attempts.at(-1)?.seen;
    // Its address is another one for each container, and says nothing of what is wrong.
    const saw = seen === undefined ? '' : (0,words/* describeSeen */.jE)(withoutAddress(seen));
    const lines = [
        check.reason.message,
        `wanted: ${check.wanted}`,
        saw === '' ? '' : `seen: ${saw}`,
        check.cause === undefined ? '' : (0,words/* describeCause */.V$)(check.cause),
    ];
    const what = check.outcome === 'failed' ? 'failed' : 'could not be run';
    return [
        {
            level: 'error',
            code: check.reason.code,
            subject: [validator, check.name],
            title: `${validator}: check ${check.name} ${what}`,
            message: lines.filter((line) => line !== '').join('\n'),
            location: check.location,
            ours: check.outcome === 'errored',
            image,
            cause: check.cause ?? null,
        },
    ];
}
function withoutAddress(seen) {
    const rest = { ...seen };
    delete rest.address;
    return rest;
}
function compatibilityFindings(compatibility, image, isOurs) {
    return [
        ...(0,report_notices/* mergeNotices */.U)(compatibility.notices).map((notice) => noticeFinding(notice, 'compatibility', image, isOurs)),
        ...compatibility.nodes
            .filter((group) => group.verdict !== 'compatible')
            .flatMap((group) => {
            const nodes = (0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames);
            return group.sets
                .filter((set) => set.verdict !== 'compatible')
                .flatMap((set) => set.rules.flatMap((rule) => ruleFindings(rule, nodes, image)));
        }),
    ];
}
function ruleFindings(rule, nodes, image) {
    if (rule.verdict === 'matched')
        return [];
    if (rule.error !== null) {
        return [
            {
                level: 'error',
                code: 'compatibility-errored',
                subject: [rule.name],
                title: `rule ${rule.name} cannot be evaluated`,
                message: rule.error,
                location: rule.location,
                ours: false,
                image,
                cause: null,
            },
        ];
    }
    return rule.expressions
        .filter((expression) => expression.verdict !== 'matched')
        .map((expression) => expressionFinding(expression, rule, nodes, image));
}
function expressionFinding(expression, rule, nodes, image) {
    return {
        level: expression.verdict === 'undetermined' ? 'warning' : 'error',
        code: `compatibility-${expression.verdict}`,
        subject: [rule.name, expression.feature, expression.element, expression.wanted],
        title: `rule ${rule.name}: ${expression.verdict}`,
        message: `${(0,words_compatibility/* describeExpression */.U)(expression)}\non ${nodes}`,
        location: expression.location ?? rule.location,
        ours: false,
        image,
        cause: null,
    };
}
/**
 * Whether a place is in a file below the directory of the run, which in a workflow is the repository.
 * Places say themselves what is no file; somebody else's report may say anything, so a path has to
 * look like one that stays inside.
 */
function isRepositoryFile({ file, origin }) {
    const isPath = !/^(?:[/\\<]|[a-z][a-z0-9+.-]*:|-$|$)/i.test(file);
    const isInside = !file.split(/[/\\]/).includes('..');
    return origin === undefined && isPath && isInside && !/:\/\/|\p{Cc}/u.test(file);
}

;// CONCATENATED MODULE: ./src/report/sarif/rules.ts
/** A code of a notice that is not in the list is told by its name. */
function describeRule(code) {
    return (rules.get(code) ?? {
        summary: code.replaceAll('-', ' '),
        help: 'Read the message of the finding; it names the place and what to do.',
    });
}
const reasons = {
    'connection-refused': [
        'Nothing listens on the port that the check asks for.',
        'Start the server on this port, or correct the port in the manifest.',
    ],
    'connection-reset': [
        'The server closed the connection before it answered.',
        'Look for a crash or a refused protocol in the log of the container.',
    ],
    'connection-failed': [
        'The port could not be connected to.',
        'Look at the address that was tried and at the network of the engine.',
    ],
    'loopback-only': [
        'The process listens on the loopback address only.',
        'Bind to 0.0.0.0 (or ::) so that the platform can reach the port.',
    ],
    'attempt-timeout': [
        'An attempt of the check got no answer in time.',
        'Make the answer faster, or raise timeoutSeconds of the probe.',
    ],
    'check-timeout': [
        'The check did not pass before its deadline.',
        'Make the start faster, or raise the times of the probe.',
    ],
    status: [
        'The HTTP status is not the one that the check asks for.',
        'Look at the path and at what the server does with it.',
    ],
    redirect: [
        'The server redirects to a place that the check does not follow.',
        'Answer the path itself, or redirect within the same host.',
    ],
    'header-missing': [
        'The answer lacks a header that the check asks for.',
        'Set the header in the configuration of the server.',
    ],
    'header-value': [
        'A header of the answer has another value than the check asks for.',
        'Correct the header in the configuration of the server.',
    ],
    'malformed-response': [
        'The answer is no valid HTTP.',
        'Look for another protocol on this port, such as HTTPS or gRPC.',
    ],
    tls: [
        'The TLS handshake failed.',
        'Look at the scheme of the probe and at the certificate of the server.',
    ],
    'grpc-status': [
        'The gRPC health service answered with an error.',
        'Serve grpc.health.v1.Health, with the service name that the probe asks for.',
    ],
    'not-serving': [
        'The gRPC health service says that it is not serving.',
        'Look at what the service waits for before it reports SERVING.',
    ],
    'exit-code': [
        'The command ended with another exit code than 0.',
        'Read the last output of the command in the report.',
    ],
    signal: [
        'The command was ended by a signal.',
        'Look for a crash, a limit of memory, or a kill in the command.',
    ],
    'command-not-found': [
        'The command does not exist in the image.',
        'Install it, or correct its name and the PATH.',
    ],
    'command-not-executable': [
        'The command may not be executed.',
        'Set its executable bit, and look at its interpreter.',
    ],
    'command-not-started': [
        'The command could not be started.',
        'Read the message of the engine in the report.',
    ],
    'container-exited': [
        'The container exited before the check passed.',
        'Read the last log lines of the container in the report.',
    ],
    'container-restarting': [
        'The container restarts again and again.',
        'Read the last log lines of the container in the report.',
    ],
    'container-not-started': [
        'The container did not start.',
        'Look at the entry point, the command and the options of the manifest.',
    ],
    'pod-not-ready': [
        'The Pod did not become ready in time.',
        'Look at the container and the probe that the message names, and at its log.',
    ],
    'pod-not-completed': [
        'The Pod did not complete.',
        'Look at the exit code and at the log of the container that the message names.',
    ],
    'pod-not-steady': [
        'The Pod was ready, and did not stay so.',
        'Look at the container that was restarted or became unready, and at its probes.',
    ],
    'pod-not-stopped': [
        'The Pod had to be killed: it did not end within its grace period.',
        'Handle SIGTERM, or raise terminationGracePeriodSeconds.',
    ],
    'pod-margin': [
        'A probe of the Pod comes nearer to its limits than was asked for.',
        'Raise timeoutSeconds or failureThreshold as the message says, or make the answer faster.',
    ],
    'pod-static': [
        'The Pod asks of its image what that does not have.',
        'Correct the command, the probe or the port at this line, or the image.',
    ],
    'oom-killed': [
        'The container was killed because it took more memory than it may.',
        'Give it more memory, or make it take less.',
    ],
    unproven: [
        'Something answers, but it is not known whether it is the container.',
        "Give the container a network of its own, or run as root on the engine's host.",
    ],
    'container-changed': [
        'Somebody restarted, stopped, killed or paused the container while it was checked.',
        'Leave the container alone until its checks are done, and run again.',
    ],
    engine: [
        'The container engine failed, so the image was not judged.',
        'Look at the state of the engine, and run again.',
    ],
    cancelled: ['The run was stopped, so the image was not judged.', 'Run again.'],
    internal: [
        'An internal error: the image was not judged.',
        'Please report it with the message of the finding.',
    ],
};
const rules = new Map([
    ...Object.entries(reasons),
    [
        'image-build',
        [
            'A step of the build failed, so there is no image to judge.',
            'Read the last lines that the step wrote, and build the image where you can look into it.',
        ],
    ],
    [
        'compatibility-unmatched',
        [
            'A node lacks what the compatibility specification asks for.',
            'Run the image on another node, or lower what the specification asks for.',
        ],
    ],
    [
        'compatibility-undetermined',
        [
            'What the compatibility specification asks for could not be observed.',
            'Give the features of the node in a file, or look at the permissions of the run.',
        ],
    ],
    [
        'compatibility-errored',
        [
            'An expression of the compatibility specification cannot be evaluated.',
            'Correct the expression in the specification.',
        ],
    ],
].map(([code, [summary, help]]) => [code, { summary, help }]));

;// CONCATENATED MODULE: ./src/report/sarif.ts
/**
 * SARIF 2.1.0 for code scanning. It refuses a whole file for one result without a location, or with
 * one that is no file of the repository: what has none is told as a notification of the tool.
 */






/** The report's failures as one SARIF log, indented as people read it. */
function renderSarif(report) {
    return `${JSON.stringify(sarifLog(report), null, 2)}\n`;
}
function sarifLog(report) {
    const findings = findingsOf(report);
    const placed = findings.filter(isPlaced);
    const rules = [...new Set(placed.map((finding) => finding.code))].sort();
    const places = new Map(rules.map((code, index) => [code, index]));
    const fingerprints = new Map();
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'container-canary',
                        version: sarif_text(report.tool.version),
                        rules: rules.map(toRule),
                    },
                },
                automationDetails: { id: 'container-canary/' },
                columnKind: 'utf16CodeUnits',
                invocations: [invocationOf(report, findings)],
                results: placed.map((finding) => toResult(finding, places.get(finding.code) ?? 0, fingerprints)),
            },
        ],
    };
}
function isPlaced(finding) {
    return !finding.ours && finding.location !== null && isRepositoryFile(finding.location);
}
function toRule(code) {
    const { summary, help } = describeRule(code);
    return {
        id: sarif_text(code),
        shortDescription: { text: sarif_text(summary) },
        fullDescription: { text: sarif_text(summary) },
        help: { text: sarif_text(help) },
        properties: { tags: ['container', 'compatibility'] },
    };
}
function toResult(finding, ruleIndex, fingerprints) {
    const fingerprint = fingerprintOf(finding);
    const occurrence = (fingerprints.get(fingerprint) ?? 0) + 1;
    fingerprints.set(fingerprint, occurrence);
    return {
        ruleId: sarif_text(finding.code),
        ruleIndex,
        level: levels[finding.level],
        message: { text: messageOf(finding) },
        locations: [{ physicalLocation: physicalLocation(finding.location) }],
        ...relatedLocations(finding),
        // Code scanning knows an alert again by this one: by what it is about, wherever its line moves.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
    };
}
function physicalLocation({ file, line, column }) {
    return {
        artifactLocation: { uri: relativeUri(file), uriBaseId: '%SRCROOT%' },
        region: { startLine: Math.max(1, line), startColumn: Math.max(1, column) },
    };
}
/** Where the cause was written, beside the place of the check. */
function relatedLocations({ cause }) {
    if (cause === null || !isRepositoryFile(cause.location))
        return {};
    const message = { text: sarif_text(cause.message) };
    return {
        relatedLocations: [{ id: 1, message, physicalLocation: physicalLocation(cause.location) }],
    };
}
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** Of the finding's identity: not its line, nor the image's tag or digest, nor the words seen. */
function fingerprintOf(finding) {
    const image = finding.image?.replace(/@.*$/, '').replace(/:[^/:]*$/, '') ?? null;
    const identity = JSON.stringify([finding.code, finding.subject, finding.location?.file, image]);
    return (0,external_node_crypto_.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
}
function invocationOf(report, findings) {
    const notifications = findings.filter((finding) => !isPlaced(finding)).map(toNotification);
    const started = Date.parse(report.startedAt);
    return {
        executionSuccessful: report.verdict !== 'errored',
        ...(Number.isNaN(started)
            ? {}
            : {
                startTimeUtc: new Date(started).toISOString(),
                endTimeUtc: new Date(started + report.durationMs).toISOString(),
            }),
        ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
    };
}
function toNotification(finding) {
    const place = finding.location === null ? '' : `\nwritten at ${(0,errors/* describeLocation */.lR)(finding.location)}`;
    return {
        descriptor: { id: sarif_text(finding.code) },
        level: levels[finding.level],
        message: { text: block(`${messageOf(finding)}${place}`) },
    };
}
function messageOf(finding) {
    const image = finding.image === null ? '' : `\nimage: ${finding.image}`;
    return block(`${finding.title}\n${finding.message}${image}`);
}
/** A path of the repository as a URI, every odd character encoded. */
function relativeUri(file) {
    const path = (0,report_escape/* visibleLine */.P8)(file)
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+/, '');
    return path.split('/').map(encodeURIComponent).join('/');
}
function sarif_text(value) {
    return (0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(value, limits/* reportLimits */.ny.cellCharacters));
}
function block(value) {
    return (0,report_escape/* visibleBlock */._n)((0,report_escape/* clip */.$Q)(value, limits/* reportLimits */.ny.annotationCharacters));
}


/***/ }),

/***/ 7634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ compatibilityUrgency),
/* harmony export */   Kq: () => (/* binding */ describeFound),
/* harmony export */   Lo: () => (/* binding */ describeReach),
/* harmony export */   TZ: () => (/* binding */ describeNodes),
/* harmony export */   U: () => (/* binding */ describeExpression),
/* harmony export */   fm: () => (/* binding */ groupsByUrgency),
/* harmony export */   iG: () => (/* binding */ describeSet),
/* harmony export */   qx: () => (/* binding */ featureName)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2691);

/** Smaller is worse. */
const compatibilityUrgency = {
    errored: 0,
    incompatible: 1,
    undetermined: 2,
    compatible: 3,
};
/** Worst first. */
function groupsByUrgency(groups) {
    return groups.toSorted((left, right) => compatibilityUrgency[left.verdict] - compatibilityUrgency[right.verdict]);
}
/** `node-a, node-b and 3 more nodes`; at most `limit` names. */
function describeNodes(nodes, limit) {
    const names = nodes.slice(0, limit).join(', ');
    const rest = nodes.length - limit;
    return rest > 0 ? `${names} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rest, 'more node')}` : names;
}
/** `14 of 17 nodes can run every image`. */
function describeReach(matrix) {
    const what = matrix.images.length === 1 ? 'the image' : 'every image';
    const count = matrix.compatibleCount.toLocaleString('en-US');
    return `${count} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(matrix.nodeCount, 'node')} can run ${what}`;
}
/** `set 2 "gpu" (weight 10): needs a GPU`. */
function describeSet(set) {
    const tag = set.tag === '' ? '' : ` "${set.tag}"`;
    const weight = set.weight === 0 ? '' : ` (weight ${set.weight})`;
    const description = set.description === '' ? '' : `: ${set.description}`;
    return `set ${set.index + 1}${tag}${weight}${description}`;
}
/** `kernel.version.full: found 5.15.0, wanted Ge 6.1 (version)`. */
function describeExpression(expression) {
    const hint = expression.hint === null ? '' : ` (${expression.hint})`;
    return `${featureName(expression)}: ${describeFound(expression)}, wanted ${expression.wanted}${hint}`;
}
function featureName(expression) {
    return expression.element === ''
        ? expression.feature
        : `${expression.feature}.${expression.element}`;
}
function describeFound(expression) {
    if (expression.found !== null)
        return `found ${expression.found}`;
    return expression.verdict === 'undetermined' ? 'could not be observed' : 'not there';
}


/***/ })

};
;