"use strict";
exports.id = 643;
exports.ids = [643];
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