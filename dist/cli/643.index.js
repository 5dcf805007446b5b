"use strict";
exports.id = 643;
exports.ids = [643];
exports.modules = {

/***/ 19334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRepositoryFile),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10759);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23310);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40304);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14031);
/* harmony import */ var _notice_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31872);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81263);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53300);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91676);
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49922);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97788);
/* harmony import */ var _words_compatibility_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67634);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33850);
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
function onPlatform({ reference, platform }, same) {
    const isAlone = (same.get(reference)?.length ?? 0) < 2;
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
    const { name, notices, checks, container } = validator;
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
function staticFindings({ reference, static: read }, isOurs, standingOf) {
    const notices = (0,_words_static_js__WEBPACK_IMPORTED_MODULE_8__/* .findingNotices */ .Vf)(read);
    return (read?.findings ?? []).flatMap((finding, index) => {
        const notice = notices[index] ?? finding;
        const subject = ['static', (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .findingName */ .f$)(finding)];
        const standing = standingOf([finding]);
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

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _image_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(14148);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10759);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14031);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19334);
/* harmony import */ var _reason_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71629);
/* harmony import */ var _reason_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95342);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91676);
/**
 * SARIF 2.1.0 for code scanning. It refuses a whole file for one result without a location, or with
 * one that is no file of the repository: what has none is told as a notification of the tool.
 */









/** The report's failures as one SARIF log, indented as people read it. */
function renderSarif(report) {
    return `${JSON.stringify(sarifLog(report), null, 2)}\n`;
}
function sarifLog(report) {
    const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .findingsOf */ .W)(report);
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
                        version: text(report.tool.version),
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
    return !finding.ours && finding.location !== null && (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryFile */ .$)(finding.location);
}
function toRule(code) {
    const { summary, help } = (0,_reason_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .describeCode */ .lA)(code);
    return {
        id: text(code),
        shortDescription: { text: text(summary) },
        fullDescription: { text: text(summary) },
        help: { text: text(help) },
        helpUri: (0,_reason_link_js__WEBPACK_IMPORTED_MODULE_7__/* .reasonLink */ .N)(text(code)),
        properties: { tags: ['container', 'compatibility'] },
    };
}
function toResult(finding, ruleIndex, fingerprints) {
    const fingerprint = fingerprintOf(finding);
    const occurrence = (fingerprints.get(fingerprint) ?? 0) + 1;
    fingerprints.set(fingerprint, occurrence);
    return {
        ruleId: text(finding.code),
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
    if (cause === null || !(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .isRepositoryFile */ .$)(cause.location))
        return {};
    const message = { text: text(cause.message) };
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
                    { kind: 'external', status: 'accepted', justification: text((0,_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .describeExcuse */ .$d)(waiver)) },
                ],
            }),
    };
}
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/** Of the finding's identity: not its line, nor the image's tag or digest, nor the words seen. */
function fingerprintOf(finding) {
    const image = finding.image === null ? null : (0,_image_name_js__WEBPACK_IMPORTED_MODULE_8__/* .imageName */ .t)(finding.image);
    const names = finding.platform === undefined ? [image] : [image, finding.platform];
    const identity = JSON.stringify([finding.code, finding.subject, finding.location?.file, ...names]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 32);
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
    const place = finding.location === null ? '' : `\nwritten at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(finding.location)}`;
    return {
        descriptor: { id: text(finding.code) },
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
    const path = (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)(file)
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+/, '');
    return path.split('/').map(encodeURIComponent).join('/');
}
function text(value) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleLine */ .P8)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(value, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLimits */ .ny.cellCharacters));
}
function block(value) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visibleBlock */ ._n)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)(value, _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .reportLimits */ .ny.annotationCharacters));
}


/***/ })

};
;