"use strict";
exports.id = 6867;
exports.ids = [6867];
exports.modules = {

/***/ 6867:
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
var report_escape = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
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
    const findings = (0,report_findings/* findingsOf */.W)(report);
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
    return !finding.ours && finding.location !== null && (0,report_findings/* isRepositoryFile */.$)(finding.location);
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
    if (cause === null || !(0,report_findings/* isRepositoryFile */.$)(cause.location))
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


/***/ })

};
;