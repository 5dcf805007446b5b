"use strict";
exports.id = 2700;
exports.ids = [2700];
exports.modules = {

/***/ 40304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ splitByCause),
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   Yf: () => (/* binding */ describeSharedCause),
/* harmony export */   bY: () => (/* binding */ isOfContainer),
/* harmony export */   yM: () => (/* binding */ isShared)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82394);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);


/** Causes that several checks have in common, and the checks that have a story of their own. */
function splitByCause(checks) {
    const groups = new Map();
    for (const check of checks) {
        const { outcome, reason } = check;
        if (outcome === 'passed' || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarning */ .Vv)(check) || !isShared(check))
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
    return code !== null && ofContainer.has(code);
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
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checks.length, 'check')} ${words[outcome]}`;
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

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRepositoryFile),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40304);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14031);
/* harmony import */ var _notice_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31872);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81263);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(18141);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53300);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91676);
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49922);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97788);
/* harmony import */ var _words_compatibility_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67634);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33850);
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(47081);
/** What is wrong and where, for the formats that point at lines: annotations and SARIF. */














/**
 * In the order of the report. What follows from another finding is none of its own: a skipped check
 * waited for something, and one that could not be run repeats what its Validator says.
 */
function findingsOf(report) {
    const faultOf = (0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .faultsOf */ .x)(report);
    const isOurs = (notice) => (faultOf(notice) ?? 'input') !== 'input';
    const standingOf = (0,_standing_js__WEBPACK_IMPORTED_MODULE_7__/* .createStandings */ .U)(report);
    const same = Map.groupBy(report.images, ({ reference }) => reference);
    return [
        ...[...(0,_problems_js__WEBPACK_IMPORTED_MODULE_6__/* .errorsOutside */ .L)(report), ...(0,_words_standing_js__WEBPACK_IMPORTED_MODULE_9__/* .standingNotices */ .yN)(report)].map((notice) => noticeFinding(notice, 'Container Canary', null, isOurs)),
        ...report.images.flatMap((image) => imageFindings(image, isOurs, standingOf).map(onPlatform(image, same))),
    ];
}
function onPlatform(image, same) {
    const isAlone = (same.get(image.reference)?.length ?? 0) < 2;
    const platform = (0,_place_js__WEBPACK_IMPORTED_MODULE_12__/* .placeOf */ .$)(image);
    return (finding) => isAlone || platform === null ? finding : { ...finding, platform };
}
function imageFindings(image, isOurs, standingOf) {
    const name = image.reference;
    return [
        ...(0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeNotices */ .U)(image.notices).map((notice) => noticeFinding(notice, 'Container Canary', name, isOurs)),
        ...image.validators.flatMap((validator) => validatorFindings(validator, name, isOurs, standingOf)),
        ...(image.compatibility === null
            ? []
            : compatibilityFindings(image.compatibility, name, isOurs, standingOf)),
        ...staticFindings(image, isOurs, standingOf),
    ];
}
function validatorFindings(validator, image, isOurs, standingOf) {
    const { notices, checks, container } = validator;
    const name = (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_13__/* .validatorTitle */ .D)(validator);
    const told = new Set(notices.map((notice) => notice.message));
    const { causes, others } = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .splitByCause */ .B_)(checks);
    return [
        ...(0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeNotices */ .U)(notices).map((notice) => noticeFinding(notice, name, image, isOurs)),
        ...causes
            .filter((cause) => cause.outcome !== 'skipped' && !told.has(cause.message))
            .map((cause) => ({
            ...causeFinding(cause, name, container, image),
            standing: standingOf(cause.checks),
        })),
        ...others
            .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
            .flatMap((check) => checkFinding(check, name, image, standingOf([check]))),
    ];
}
/** What befell several checks at once stands at the first of them, with the container's last words. */
function causeFinding(cause, validator, container, image) {
    const logs = (0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfContainer */ .bY)(cause) ? (container?.logs.text ?? '') : '';
    const { lines } = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLines */ .w$)(logs, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters);
    const names = cause.checks.map(({ name }) => name).join(', ');
    return {
        level: 'error',
        code: cause.code,
        subject: [validator, cause.code],
        title: `${validator}: ${(0,_causes_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSharedCause */ .Yf)(cause)}`,
        message: [cause.message, `checks: ${names}`, ...lines.map((line) => `  ${line}`)].join('\n'),
        location: cause.checks[0]?.location ?? null,
        ours: cause.outcome === 'errored',
        image,
        cause: null,
        checks: cause.checks,
        standing: _standing_js__WEBPACK_IMPORTED_MODULE_7__/* .noStanding */ .Ov,
    };
}
function noticeFinding(notice, title, image, isOurs) {
    const hint = notice.hint === null ? '' : `\n${notice.hint}`;
    const last = (0,_notice_output_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeOutput */ .K)(notice).map((line) => `\n  ${line}`);
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
        standing: _standing_js__WEBPACK_IMPORTED_MODULE_7__/* .noStanding */ .Ov,
    };
}
function checkFinding(check, validator, image, standing) {
    if (check.outcome === 'passed' || check.outcome === 'skipped')
        return [];
    const seen = check.attempts.at(-1)?.seen;
    // Its address is another one for each container, and says nothing of what is wrong.
    const saw = seen === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .describeSeen */ .jE)(withoutAddress(seen));
    const lines = [
        check.reason.message,
        `wanted: ${check.wanted}`,
        saw === '' ? '' : `seen: ${saw}`,
        check.cause === undefined ? '' : (0,_words_js__WEBPACK_IMPORTED_MODULE_11__/* .describeCause */ .V$)(check.cause),
    ];
    const what = check.outcome === 'failed' ? 'failed' : 'could not be run';
    const isOptional = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWarning */ .Vv)(check);
    return [
        {
            level: isOptional ? 'warning' : 'error',
            code: check.reason.code,
            subject: [validator, check.name],
            title: `${validator}: ${isOptional ? 'optional check' : 'check'} ${check.name} ${what}`,
            message: lines.filter((line) => line !== '').join('\n'),
            location: check.location,
            ours: check.outcome === 'errored',
            image,
            cause: check.cause ?? null,
            checks: [check],
            standing,
        },
    ];
}
function withoutAddress(seen) {
    const rest = { ...seen };
    delete rest.address;
    return rest;
}
function compatibilityFindings(compatibility, image, isOurs, standingOf) {
    const standing = standingOf([compatibility]);
    return [
        ...(0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeNotices */ .U)(compatibility.notices).map((notice) => noticeFinding(notice, 'compatibility', image, isOurs)),
        ...compatibility.nodes
            .filter((group) => group.verdict !== 'compatible')
            .flatMap((group) => {
            const nodes = (0,_words_compatibility_js__WEBPACK_IMPORTED_MODULE_10__/* .describeNodes */ .TZ)(group.nodes, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.nodeNames);
            return group.sets
                .filter((set) => set.verdict !== 'compatible')
                .flatMap((set) => set.rules.flatMap((rule) => ruleFindings(rule, nodes, image)))
                .map((finding) => ({ ...finding, standing }));
        }),
    ];
}
/** As what stands beside it: `static`. One that is excused is none of the others. */
function staticFindings({ reference, static: read, validators }, isOurs, standingOf) {
    const notices = (0,_words_static_js__WEBPACK_IMPORTED_MODULE_8__/* .findingNotices */ .Vf)(read);
    // A check that fails for it says so at its own line.
    const shared = new Map(validators
        .flatMap(({ checks }) => checks)
        .map((check) => [(0,_words_static_js__WEBPACK_IMPORTED_MODULE_8__/* .sharedFinding */ .Be)(check, read)?.message ?? null, check]));
    return (read?.findings ?? []).flatMap((finding, index) => {
        const notice = notices[index] ?? finding;
        const subject = ['static', (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .findingName */ .f$)(finding)];
        const standing = standingOf([finding]);
        const check = finding.location === null ? shared.get(notice.message) : undefined;
        const isTold = check !== undefined && standingOf([check]).waiver === null;
        if (isTold && standing.waiver === null)
            return [];
        return [{ ...noticeFinding(notice, 'static', reference, isOurs), subject, standing }];
    });
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
                standing: _standing_js__WEBPACK_IMPORTED_MODULE_7__/* .noStanding */ .Ov,
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
        message: `${(0,_words_compatibility_js__WEBPACK_IMPORTED_MODULE_10__/* .describeExpression */ .U)(expression)}\non ${nodes}`,
        location: expression.location ?? rule.location,
        ours: false,
        image,
        cause: null,
        standing: _standing_js__WEBPACK_IMPORTED_MODULE_7__/* .noStanding */ .Ov,
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


/***/ }),

/***/ 31872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14031);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 81263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNotices)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);

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

/***/ 53300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   x: () => (/* binding */ faultsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

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
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
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


/***/ }),

/***/ 91676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeExcuse),
/* harmony export */   Ov: () => (/* binding */ noStanding),
/* harmony export */   U: () => (/* binding */ createStandings),
/* harmony export */   fO: () => (/* binding */ standingTexts),
/* harmony export */   zD: () => (/* binding */ standingGroups)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82394);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97788);
/** How a run stands to one before, and to waivers: what every format tells of it, in its own form. */




const tones = [
    ['newly-failing', 'bad'],
    ['still-failing', 'bad'],
    ['fixed', 'good'],
    ['gone', 'unknown'],
];
/** Those that hold anything; what is asked for the first time, and passed, is only counted. */
function standingGroups(report) {
    const { comparison, waivers = [], images } = report;
    const isAlone = images.length === 1;
    const { changes, slower } = comparison ?? { changes: [], slower: [] };
    const names = (kind) => changes.filter(({ change }) => change === kind).map((one) => (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSubject */ .qy)(one, isAlone));
    const inUse = waivers.filter((waiver) => !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isWaiverDoubtful */ ._i)(waiver, report));
    return [
        ...tones.map(([kind, tone]) => group(_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .changeWords */ .mF[kind], tone, names(kind))),
        group('slower or larger', 'unknown', slower.map((one) => (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeSlower */ .cC)(one, isAlone))),
        group('waived', 'unknown', inUse.map(_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeWaiver */ .kr)),
    ].filter(({ items }) => items.length > 0);
}
function group(title, tone, all) {
    const items = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .reportLimits */ .ny.standingItems);
    return { title, tone, items, left: all.length - items.length };
}
/** All of it as lines of plain text, for formats that have no place of their own for it. */
function standingTexts(report) {
    return [
        ...(0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingNotices */ .yN)(report).map(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ),
        (0,_words_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .describeComparison */ .L5)(report),
        ...standingGroups(report).flatMap(({ title, items, left }) => [
            ...items.map((item) => `${title}: ${item}`),
            ...(left === 0 ? [] : [`${title}: and ${left.toLocaleString('en-US')} more`]),
        ]),
    ];
}
const noStanding = { waiver: null, isNew: null };
/** Looks up parts of this very report. */
function createStandings(report) {
    if (report.comparison === undefined && report.waivers === undefined)
        return () => noStanding;
    const places = placesOf(report);
    const waivers = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .waiversByPlace */ .SD)(report);
    const compared = report.comparison?.problem === null;
    const fresh = new Set((report.comparison?.changes ?? []).flatMap(({ change, place }) => change === 'newly-failing' && place !== null ? [(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)] : []));
    return (parts) => {
        const keys = parts.map((part) => places.get(part) ?? '');
        const found = keys.map((key) => waivers.get(key) ?? null);
        return {
            waiver: found.includes(null) ? null : (found[0] ?? null),
            isNew: compared ? keys.some((key) => fresh.has(key)) : null,
        };
    };
}
function placesOf({ images }) {
    const entries = images.flatMap(({ validators, compatibility, static: read }, image) => [
        ...validators.flatMap(({ checks }, validator) => checks.map((part, check) => entry(part, { image, validator, check }))),
        ...(compatibility === null
            ? []
            : [entry(compatibility, { image, validator: null, check: null })]),
        ...(read?.findings ?? []).map((part, check) => entry(part, { image, validator: null, check })),
    ]);
    return new Map(entries);
}
function entry(part, place) {
    return [part, (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .placeKey */ .r4)(place)];
}
/** `waived until 2027-01-31: the port moves`. */
function describeExcuse({ expires, reason }) {
    return `waived until ${expires}: ${reason}`;
}


/***/ }),

/***/ 67634:
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);

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
    const count = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeNumber */ .Df)(matrix.compatibleCount);
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


/***/ }),

/***/ 97788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   cC: () => (/* binding */ describeSlower),
/* harmony export */   kr: () => (/* binding */ describeWaiver),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   yN: () => (/* binding */ standingNotices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33850);
/** Words for what a run is held against, and for what is excused. Texts from outside stand in them as they are. */



/** What is told of waivers and of the comparison as a whole, where somebody should look at it. */
function standingNotices(report) {
    const { comparison, waivers = [] } = report;
    const problem = comparison?.problem ?? null;
    return [
        ...(comparison === undefined || problem === null ? [] : [baselineNotice(problem)]),
        ...waivers.filter((one) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isWaiverDoubtful */ ._i)(one, report)).map(waiverNotice),
    ];
}
function baselineNotice(problem) {
    const message = `compared with nothing, because ${problem}`;
    return { severity: 'warning', code: 'baseline', message, location: null, hint: null };
}
function waiverNotice({ check, state, expires, location, failing }) {
    const isExpired = state === 'expired';
    const counts = failing.length > 0 ? ', and what it names counts again' : '';
    return {
        severity: 'warning',
        code: isExpired ? 'waiver-expired' : 'waiver-unknown',
        message: isExpired
            ? `the waiver of ${check} has expired on ${expires}${counts}`
            : `the waiver of ${check} names nothing that was looked at`,
        location,
        hint: isExpired ? 'mend what it names, or decide anew until when it may fail' : null,
    };
}
/** `Compared with base/report.json of 2026-11-22: 1 newly failing, 2 fixed`; empty where nothing was. */
function describeComparison({ comparison }) {
    if (comparison?.problem !== null)
        return '';
    const { baseline, startedAt, changes, slower } = comparison;
    const of = startedAt === null ? '' : ` of ${startedAt.slice(0, 10)}`;
    const parts = shownKinds
        .map((kind) => [changes.filter(({ change }) => change === kind).length, kind])
        .filter(([count]) => count > 0)
        .map(([count, kind]) => `${count.toLocaleString('en-US')} ${changeWords[kind]}`);
    const more = slower.length === 0 ? [] : [`${slower.length} slower or larger`];
    const what = [...parts, ...more];
    return `Compared with ${baseline}${of}: ${what.length === 0 ? 'nothing changed' : what.join(', ')}`;
}
/** In the order of what people ask first. */
const shownKinds = [
    'newly-failing',
    'still-failing',
    'fixed',
    'gone',
    'added',
];
const changeWords = {
    'newly-failing': 'newly failing',
    'still-failing': 'still failing',
    fixed: 'fixed',
    gone: 'not asked any more',
    added: 'asked for the first time',
};
/** Of several images each is named. */
function describeSubject({ image, kind, validator, check }, isAlone) {
    const own = kind === 'Validator' || kind === 'Pod' ? [validator, check] : [check];
    return (isAlone ? own : [image, ...own]).join(': ');
}
/** `notebook: http took 3.1 s until it passed, and 1.2 s before`. */
function describeSlower(one, isAlone) {
    const subject = [isAlone ? null : one.image, one.validator, one.part]
        .filter((part) => part !== null)
        .join(': ');
    const form = one.measure === 'size' ? describeBytes : _words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .MB;
    const words = `${measureWords[one.measure]} ${form(one.after)}, and ${form(one.before)} before`;
    return subject === '' ? words : `${subject}: ${words}`;
}
const measureWords = {
    start: 'the container started within',
    pass: 'passed within',
    answer: 'the slowest answer took',
    ready: 'first answered after',
    size: 'the image takes',
};
function describeBytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
/** `http may fail until 2027-01-31: the port moves (excuses 1 failure; waivers.yaml:3:5)`. */
function describeWaiver(waiver) {
    const { check, expires, reason, location } = waiver;
    const state = `${describeWaiverState(waiver)}; ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeLocation */ .lR)(location)}`;
    return `${check} may fail until ${expires}: ${reason} (${state})`;
}
function describeWaiverState({ state, failing }) {
    if (state === 'idle')
        return 'not needed: what it names did not fail';
    return failing.length === 0
        ? 'a waiver above excuses the same'
        : `excuses ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(failing.length, 'failure')}`;
}


/***/ }),

/***/ 49922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ sharedFinding),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   Os: () => (/* binding */ programWords),
/* harmony export */   S0: () => (/* binding */ programTones),
/* harmony export */   Vf: () => (/* binding */ findingNotices),
/* harmony export */   YB: () => (/* binding */ describeReading),
/* harmony export */   re: () => (/* binding */ describeLibraries),
/* harmony export */   vm: () => (/* binding */ staticParts)
/* harmony export */ });
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18141);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33850);
/** Words for what reading an image told, which every format shares. */


function staticParts(read) {
    const isError = ({ severity }) => severity === 'error';
    return {
        errors: read.findings.filter(isError),
        good: programTones(read).flatMap(([program, tone]) => (tone === 'good' ? [program] : [])),
        others: read.findings.filter((finding) => !isError(finding)),
    };
}
/** Each program, and what is known of it: `unknown` is one that is not there and may not need to be. */
function programTones({ programs, findings, }) {
    const bad = new Set(findings.flatMap(({ severity, path }) => (severity === 'error' ? [path] : [])));
    return programs.map((program) => {
        if (bad.has(program.path) && program.path !== null)
            return [program, 'bad'];
        // A finding tells of it, and whether that is an error.
        return [program, program.path === null ? 'unknown' : 'good'];
    });
}
const programWords = {
    good: 'Nothing is in its way',
    bad: 'Cannot start',
    unknown: 'Not there',
};
/** `3 programs read from its layers in 12 ms`. */
function describeReading({ programs, source, durationMs }) {
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(programs.length, 'program')} read ${sources[source]} in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .MB)(durationMs)}`;
}
const sources = {
    engine: 'from the engine',
    registry: 'from the registry',
    archive: 'from the archive',
    layout: 'from the layout',
};
/** As they stand among what is told of other files: each names its own. */
function findingNotices(read) {
    return (read?.findings ?? []).map(({ path, ...notice }) => path === null || notice.message.includes(path)
        ? notice
        : { ...notice, message: `${path}: ${notice.message}` });
}
/** The error among what is told of an image that a check failed for as well. */
function sharedFinding({ outcome, attempts }, read) {
    const seen = attempts.at(-1)?.seen.finding;
    if (outcome !== 'failed' || seen === undefined)
        return null;
    const index = (read?.findings ?? []).findIndex(({ severity, code, path }) => severity === 'error' && code === seen.code && path === seen.path);
    return findingNotices(read)[index] ?? null;
}
/** `libc.so.6, libm.so.6 and 3 more`; empty for none. */
function describeLibraries({ libraries }, most) {
    if (libraries.length === 0)
        return '';
    const left = libraries.length - most;
    const rest = left > 0 ? ` and ${left} more` : '';
    return `${libraries.slice(0, most).join(', ')}${rest}`;
}
/**
 * One name an image, in their order: its reference, and the platform where several are of one reference.
 */
function imageLabels(images) {
    const byReference = Map.groupBy(images, ({ reference }) => reference);
    return images.map((image) => {
        const { reference } = image;
        const place = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(image);
        const isAlone = (byReference.get(reference)?.length ?? 0) < 2;
        return place === null || isAlone ? reference : `${reference} (${place})`;
    });
}


/***/ })

};
;