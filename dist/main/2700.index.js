"use strict";
exports.id = 2700;
exports.ids = [2700];
exports.modules = {

/***/ 71629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ reasonLink)
/* harmony export */ });
const page = 'https://github.com/container-canary/container-canary-action/blob/v1/docs/reasons.md';
/**
 * Where to read on about a reason code: what it means, how to see it oneself, how to mend it.
 *
 * @param code a stable code of ours, such as `loopback-only`
 */
function reasonLink(code) {
    return `${page}#${encodeURIComponent(code)}`;
}


/***/ }),

/***/ 12700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSarif: () => (/* binding */ renderSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/image-name.ts
var image_name = __webpack_require__(14148);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(19334);
// EXTERNAL MODULE: ./src/report/reason-link.ts
var reason_link = __webpack_require__(71629);
;// CONCATENATED MODULE: ./src/report/problem-texts.ts
/** Errors and notices that people meet, and that are worth more than their own sentence. */
const problemTexts = {
    'engine-unreachable': [
        'No container engine answers.',
        'Start Docker or Podman, or name where it listens.',
    ],
    'engine-permission': [
        'There is an engine, and this user may not use it.',
        'Add the user to the group that owns the socket, or run as root.',
    ],
    'engine-lost': [
        'The engine closed the connection in the middle of an answer.',
        'Look for a restart of the engine in its log, and run again.',
    ],
    'engine-silent': [
        'The engine did not answer in time.',
        "Look at the load of the engine's host and at its disk, and run again.",
    ],
    'engine-refused': [
        'The engine refused what it was asked for.',
        "Read the engine's words in the message.",
    ],
    'engine-too-old': [
        'The engine speaks no version of its API that is new enough.',
        'Update the engine.',
    ],
    'engine-too-new': [
        'The engine has given up every version of its API that is known here.',
        'Update container-canary.',
    ],
    'engine-not-ready': [
        'The container runtime says that it cannot run anything.',
        'Set up what it lacks: most often a network (CNI), or see its log.',
    ],
    'runtime-handler': [
        'What is to run the containers is not there, or the engine has no such choice.',
        'Name a handler that the runtime has, or leave runtime-handler out.',
    ],
    'cri-unsupported': [
        'CRI, the language of container runtimes, has no way to ask for that.',
        'Follow the hint, or judge it on Docker or Podman.',
    ],
    'cluster-unreachable': [
        'The API server of the cluster cannot be reached.',
        'Look whether the cluster is up and the right context of the kubeconfig is chosen: kubectl cluster-info.',
    ],
    'cluster-unauthorized': [
        'The API server does not know the credentials, or they have expired.',
        'Log in to the cluster again; kubectl auth whoami tells whether that worked.',
    ],
    'cluster-forbidden': [
        'A permission is missing in the cluster.',
        'Add the rule that the hint spells out to the Role of whoever asks.',
    ],
    'cluster-namespace': [
        'The cluster has no such namespace.',
        'Create it, or name another one with `namespace`.',
    ],
    'cluster-quota': [
        "The namespace's quota is used up.",
        'Remove what fills it, ask for less in the manifest, or have the quota raised.',
    ],
    'cluster-pod-security': [
        'The namespace allows no Pod that has what the manifest asks for, or lacks what it demands.',
        'Type the fields that the message names in the manifest, or use a namespace with another level.',
    ],
    'pod-unschedulable': [
        'No node takes the Pod: the scheduler says why.',
        'Ask for less, choose other nodes, or wait longer with startup-timeout where nodes are added on demand.',
    ],
    'pod-pending': [
        'The Pod did not start in time, and nobody says why.',
        'Look at its events: kubectl get events. A slow pull needs more time.',
    ],
    'pod-ended-by-cluster': [
        'The cluster ended the Pod while it was checked: an eviction, a preemption, a node that was lost.',
        'Run again; ask for resources in the manifest, so that the Pod is not the first to be evicted.',
    ],
    'container-create': [
        'The engine refuses to create the container.',
        "Read the engine's words in the message: most often an option, a name or a resource that its host does not have.",
    ],
    'container-vanished': [
        'Somebody removed the container while it was checked.',
        'Leave containers alone whose names begin with canary-, and run again.',
    ],
    'container-unreachable': [
        "Neither the container's address nor a published port answers.",
        'With --network in dockerRunOptions, choose a network that this machine can reach.',
    ],
    'startup-timeout': [
        'The engine did not start the container in time.',
        "Look at the load of the engine's host, or raise startup-timeout.",
    ],
    'containers-left': [
        'Containers of this run may be left on the engine.',
        'Look for them by the command of the hint, and remove them; the next run on this machine does so as well.',
    ],
    'image-missing': [
        'The image is nowhere to be found.',
        'Build or pull it before, correct its name, or let it be pulled.',
    ],
    'not-pushed': [
        'The image was to be pushed, and was not.',
        'Only what has passed is pushed: mend what failed, or what could not be decided.',
    ],
    'push-moved': [
        'What a registry has under a name after the push is not the image that was judged.',
        'Something else used the name at that moment: give every run names of its own, and push the judged image again.',
    ],
    'waiver-expired': [
        'A waiver has come to its last day, and excuses nothing any more.',
        'Mend the check and remove the waiver, or give it a later day and a reason why.',
    ],
    'waiver-unknown': [
        'A waiver names nothing that was looked at.',
        'Correct the name in it, or remove it.',
    ],
    'image-pull': [
        'The engine could not pull the image.',
        "Read the registry's words in the message: most often a name, a tag, or a login.",
    ],
    'image-moved': [
        "The image's name leads to another image than a moment ago.",
        'Name the image by its digest, or give every build a tag of its own.',
    ],
    'image-platform': [
        'The image is not for the platform that was asked for, or that this engine runs.',
        'Build it for this platform, ask for another one, or install an emulator (docker/setup-qemu-action).',
    ],
    'image-load': [
        'The archive could not be loaded into the engine.',
        "Write it again with docker save, and look at the room on the engine's disk.",
    ],
    'image-reference': [
        "The image's name cannot be read.",
        'Write it as registry/name:tag or registry/name@sha256:…, in lower case.',
    ],
    'image-build': [
        'A step of the build failed, so there is no image to judge.',
        'Read the last lines that the step wrote, and build the image where you can look into it.',
    ],
    'build-timeout': [
        'The build was not done in time.',
        'Make it faster, with a cache for instance, or build the image in a step before.',
    ],
    'build-secret': [
        'A secret of the build is missing or cannot be read.',
        'Set the variable or the file that the message names.',
    ],
    'build-context': [
        'The build context cannot be read.',
        'Correct the path of the context, and look at what .dockerignore leaves of it.',
    ],
    'no-room': [
        'There is no room to unpack the image.',
        'Make room there, or set TMPDIR to a directory that has some.',
    ],
    'no-image': [
        'Nothing says which image to judge.',
        'Name an image, or a directory to build one from.',
    ],
    'no-validator': [
        'Nothing says what the image is to be judged against.',
        'Name a manifest, a built-in platform such as kubeflow, a Pod, or a compatibility specification.',
    ],
    'manifest-missing': [
        'No manifest is where one was named.',
        'Correct the path or the pattern: it is read from the directory of the run.',
    ],
    'unknown-key': [
        'A field is none that the format has.',
        'Correct its spelling and the place where it stands.',
    ],
    schema: [
        'A field has a value that the format does not allow.',
        'Correct it as the message says.',
    ],
    'run-option': [
        'An option of dockerRunOptions cannot be used.',
        'Correct the option: the message names it, and what is meant by it.',
    ],
    policy: [
        'A restricted manifest asks for what it may not have.',
        'Take it out; where you trust who wrote the manifest, set the policy to trusted.',
    ],
    'policy-restricted': [
        'The manifest was run with fewer rights than a trusted one.',
        'Nothing, or set the policy to trusted if you trust who wrote the manifest.',
    ],
    'secret-missing': [
        'A secret is to come from an environment variable that is not set.',
        'Set the variable in this step, or correct its name.',
    ],
    'secret-short': [
        'A secret is too short to be hidden in texts.',
        'Take a longer value, or do not name it as a secret.',
    ],
    'host-loopback': [
        'A probe names the loopback address as its host: that is the machine that asks, not the container.',
        'Leave host out.',
    ],
    'check-errored': [
        "Checks could not be made, for a reason that is not the image's.",
        'Read the message, mend what it names, and run again.',
    ],
    'registry-unauthorized': [
        'The registry wants a login, or refused the one that it was shown.',
        'Log in to it (docker login, docker/login-action) before this step.',
    ],
    'registry-forbidden': [
        'The registry knows who asks, and does not allow it.',
        'Give the account, or the permissions of the job, the right to read what is asked for.',
    ],
    'registry-not-found': [
        'The registry does not have what was asked for, or does not tell this account.',
        'Correct the name or the tag; log in where it is private.',
    ],
    'registry-rate-limit': [
        'The registry takes no more requests for now.',
        'Log in, which raises the limit, or wait.',
    ],
    'registry-connection': [
        'The registry cannot be reached.',
        'Look at its address, the network, and the proxy.',
    ],
    'cdi-device-unresolvable': [
        'No CDI specification has the device.',
        'Look which devices there are, and correct the name or the specification.',
    ],
    'cdi-not-supported': [
        'The engine cannot give devices by CDI.',
        'Switch it on in the engine, update it, or use the mode translate.',
    ],
    'device-driver-missing': [
        'The engine has no driver for the devices that --gpus asks for.',
        "Install the vendor's toolkit on the engine's host, or ask for the devices with CDI.",
    ],
    'device-missing': [
        "The engine's host does not have the device.",
        'Run on a machine that has it, or take --device out of the manifest.',
    ],
    'pod-invalid': [
        'Kubernetes would refuse the Pod.',
        'Correct the field at its line, as the message says.',
    ],
    'pod-stuck': [
        'The Pod could never have started, whatever its image does.',
        'Correct the manifest at the line of the message.',
    ],
    'pod-restarted': [
        'A container of the Pod was restarted before the Pod was ready.',
        'Look at the log of its earlier lives in the report.',
    ],
    'pod-engine-kinder': [
        'Podman allows what Kubernetes does not.',
        'Try the Pod on Docker as well, which does not.',
    ],
    'pod-fields-ignored': [
        'The Pod has fields that mean nothing without a cluster.',
        'Nothing: docs/pod-fields.md says what becomes of each.',
    ],
    'probe-margin': [
        'A probe of the Pod comes near to what it must not reach.',
        'Raise timeoutSeconds or failureThreshold as the hint says, or make the answer faster.',
    ],
    'probe-margin-unknown': [
        'A probe had no answer, so that nobody knows its margin.',
        'Let the Pod run until the probe has been tried.',
    ],
    'compatibility-unmatched': [
        'A node lacks what the compatibility specification asks for.',
        'Run the image on another node, or lower what the specification asks for.',
    ],
    'compatibility-undetermined': [
        'What the compatibility specification asks for could not be observed.',
        'Give the features of the node in a file, or look at the permissions of the run.',
    ],
    'compatibility-errored': [
        'An expression of the compatibility specification cannot be evaluated.',
        'Correct the expression in the specification.',
    ],
    'report-contradiction': [
        'The report says what no run could have written.',
        'Take the report of a run as it is: nothing in it may be changed by hand.',
    ],
    'report-schema': [
        'A field of the report is missing, or is not what the format has there.',
        'Take the report of a run; docs/report-json.md has its fields.',
    ],
    'report-version': [
        'The report is of another version of the format.',
        'Render it with the release that wrote it, or with a later one.',
    ],
    usage: [
        'The command line, or an input of the action, cannot be understood.',
        'Correct it as the message says; --help tells what there is.',
    ],
};

;// CONCATENATED MODULE: ./src/report/reason-texts.ts

/** A code of an error or a notice that has no text here is told by its name. */
function describeCode(code) {
    return (texts.get(code) ?? {
        summary: code.replaceAll('-', ' '),
        help: 'Read the message of the finding; it names the place and what to do.',
    });
}
const reasonTexts = {
    ok: ['The check passed.', 'There is nothing to mend.'],
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
    body: [
        'The body of the answer is not what the check asks for.',
        'Look at what the server answers, and at the patterns and JSON that the manifest wants.',
    ],
    'log-missing': [
        'The container did not write the line that the check waits for.',
        'Look at its log: the line may come later, in other words, or wait in a buffer of the program.',
    ],
    'not-stopped': [
        'The container did not end when it was told to.',
        'Have its first process heed the signal: exec the program in the entry point, or put an init before it.',
    ],
    'not-reaped': [
        'The first process of the container left children that had ended.',
        'Have it wait for its children, or put an init such as tini before it.',
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
    output: [
        'What the command wrote is not what the check asks for.',
        'Read the last output of the command in the report.',
    ],
    'image-property': [
        'The image says something else of itself than the check asks for.',
        'Correct the instruction of the Dockerfile that the message names, or the check.',
    ],
    'file-absent': [
        'The image does not have a file that the check asks for.',
        'Copy it into the image, or correct the path in the check.',
    ],
    'file-present': [
        'The image has a file that the check forbids.',
        'Remove it in the layer that adds it, or list it in .dockerignore.',
    ],
    'file-property': [
        'A file of the image is of another kind, mode, owner or size than the check asks for.',
        'Set it where the file comes into the image, such as by COPY --chmod or --chown.',
    ],
    'file-content': [
        'A file of the image holds something else than the check asks for.',
        'Correct the file where the image is built, or the pattern in the check.',
    ],
    'program-broken': [
        'A program of the image cannot be started there.',
        'Do what the message says: it names the file that is missing or is not for this platform.',
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
    undecided: [
        'What would decide was not seen, so the check is neither passed nor failed.',
        'Read in the message what was not looked at, and ask for less of it.',
    ],
    'image-unreadable': [
        'The image could not be read, so it was not judged.',
        'Look at the registry, the archive or the engine that the message names, and run again.',
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
const texts = new Map([...Object.entries(reasonTexts), ...Object.entries(problemTexts)].map(([code, [summary, help]]) => [code, { summary, help }]));

// EXTERNAL MODULE: ./src/report/standing.ts
var report_standing = __webpack_require__(91676);
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
    const { summary, help } = describeCode(code);
    return {
        id: sarif_text(code),
        shortDescription: { text: sarif_text(summary) },
        fullDescription: { text: sarif_text(summary) },
        help: { text: sarif_text(help) },
        helpUri: (0,reason_link/* reasonLink */.N)(sarif_text(code)),
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
        ...standingFields(finding),
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
/** An alert of what is excused is not there to be mended now. */
function standingFields({ standing }) {
    const { waiver, isNew } = standing;
    return {
        ...(isNew === null ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
        ...(waiver === null
            ? {}
            : {
                suppressions: [
                    { kind: 'external', status: 'accepted', justification: sarif_text((0,report_standing/* describeExcuse */.$d)(waiver)) },
                ],
            }),
    };
}
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** Of the finding's identity: not its line, nor the image's tag or digest, nor the words seen. */
function fingerprintOf(finding) {
    const image = finding.image === null ? null : (0,image_name/* imageName */.t)(finding.image);
    const names = finding.platform === undefined ? [image] : [image, finding.platform];
    const identity = JSON.stringify([finding.code, finding.subject, finding.location?.file, ...names]);
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
    const platform = finding.platform === undefined ? '' : ` (${finding.platform})`;
    const image = finding.image === null ? '' : `\nimage: ${finding.image}${platform}`;
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