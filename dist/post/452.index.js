"use strict";
exports.id = 452;
exports.ids = [452];
exports.modules = {

/***/ 5452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRunResult: () => (/* binding */ checkRunResult),
  k: () => (/* binding */ doubtOf)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
// EXTERNAL MODULE: ./src/report/findings.ts
var report_findings = __webpack_require__(9334);
// EXTERNAL MODULE: ./src/report/glance/befallen-words.ts
var befallen_words = __webpack_require__(4248);
// EXTERNAL MODULE: ./src/report/causes.ts
var causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/glance/told.ts + 7 modules
var glance_told = __webpack_require__(1251);
;// CONCATENATED MODULE: ./src/report/glance/merge-findings.ts




/**
 * Findings that tell the same of many checks are the first of them, with all their names. A few stay as
 * they are, each on its line, unless it was the container that ended.
 */
function mergeFindings(findings, report) {
    const { causes, numberOf } = (0,glance_told/* toldCauses */.o)(report, Infinity);
    const numbers = new Map(findings.map((finding) => {
        const [check] = finding.checks ?? [];
        return [finding, check === undefined ? null : numberOf(check)];
    }));
    const groups = Map.groupBy(findings, (finding) => numbers.get(finding) ?? null);
    const told = new Set();
    return findings.flatMap((finding) => {
        const number = numbers.get(finding) ?? null;
        const cause = number === null ? undefined : causes[number - 1];
        if (number === null || cause === undefined)
            return [finding];
        if (!isMany(cause, groups.get(number) ?? []))
            return [finding];
        if (told.has(number))
            return [];
        told.add(number);
        return [together(finding, cause, report)];
    });
}
const few = 3;
/** What several images have in common at one place is one annotation already. */
function isMany(cause, findings) {
    const titles = new Set(findings.map(({ title }) => title));
    return titles.size > ((0,causes/* isOfContainer */.bY)(cause) ? 1 : few);
}
function together(first, cause, report) {
    const { count, checks, validators, images } = (0,befallen_words/* befallenNames */.WD)(cause, report);
    const said = cause.headline === '' ? '' : `: ${cause.headline}`;
    const lines = [
        `${cause.message}${said}`,
        `checks: ${listed(checks)}`,
        validators.length === 0 ? '' : `in: ${listed(validators)}`,
        images.length === 0 ? '' : `images: ${listed(images)}`,
        ...cause.lines.map((line) => `  ${line}`),
    ];
    return {
        ...first,
        title: count,
        message: lines.filter((line) => line !== '').join('\n'),
        image: images.length === 0 ? first.image : null,
    };
}
function listed(names) {
    const { shown, left } = (0,befallen_words/* someOf */.yU)(names, limits/* reportLimits */.ny.causeNames);
    return `${shown.join(', ')}${left === 0 ? '' : ` and ${left} more`}`;
}

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(1676);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(3850);
;// CONCATENATED MODULE: ./src/report/annotations.ts
/** What stands on the line where it was written: a list of annotations, worst first. */







/** What GitHub shows of a step. */
const stepAnnotations = {
    maxErrors: limits/* reportLimits */.ny.errorAnnotations,
    maxWarnings: limits/* reportLimits */.ny.warningAnnotations,
};
/**
 * Errors first, then warnings, then notices; what several images or many checks have in common is told once. What
 * is beyond the limits is counted in one last notice.
 */
function annotationsOf(report, limits = stepAnnotations) {
    const [open, waived] = apart((0,report_findings/* findingsOf */.W)(report));
    // Apart: what is excused must not take an error that is not along.
    const findings = [...mergeFindings(open, report), ...waived.map(excused)];
    const all = mergeEqual(findings);
    const of = (level) => all.filter((one) => one.level === level);
    const errors = of('error');
    // Where a cause was written has what room errors leave: it is no error of its own.
    const causes = causesOf(findings).slice(0, Math.max(0, limits.maxErrors - errors.length));
    const warnings = of('warning');
    const rest = [
        [Math.max(0, errors.length - limits.maxErrors), 'more error'],
        [Math.max(0, warnings.length - limits.maxWarnings), 'more warning'],
    ];
    const left = rest.filter(([count]) => count > 0).map(([count, what]) => (0,words/* plural */.LS)(count, what));
    // Notices share the warnings' bound, and leave room for the line that counts.
    const notices = of('notice').slice(0, Math.max(0, limits.maxWarnings - 1));
    return [
        ...errors.slice(0, limits.maxErrors),
        ...causes,
        ...warnings.slice(0, limits.maxWarnings),
        ...notices,
        ...(left.length === 0 ? [] : [countOf(left)]),
    ];
}
function apart(findings) {
    const isOpen = ({ standing }) => standing.waiver === null;
    return [findings.filter(isOpen), findings.filter((finding) => !isOpen(finding))];
}
/** What is excused is told, and is no error of the step. */
function excused(finding) {
    const { waiver } = finding.standing;
    if (waiver === null)
        return finding;
    return { ...finding, level: 'notice', message: `${(0,standing/* describeExcuse */.$d)(waiver)}\n${finding.message}` };
}
function countOf(left) {
    return {
        level: 'notice',
        title: 'Container Canary',
        message: `${left.join(' and ')} are told in the job summary and in the report`,
    };
}
/** Annotations as workflow commands, one a line, for the runner to read from stdout. */
function renderWorkflowCommands(annotations) {
    return annotations.map((annotation) => `${renderWorkflowCommand(annotation)}\n`).join('');
}
function renderWorkflowCommand(annotation) {
    const properties = [
        ['file', annotation.file],
        ['line', annotation.line],
        ['col', annotation.column],
        ['title', annotation.title],
    ];
    const list = properties
        .filter(([, property]) => property !== undefined && property !== '')
        .map(([name, property]) => `${name}=${commandProperty(String(property))}`);
    return `::${annotation.level} ${list.join(',')}::${commandMessage(annotation.message)}`;
}
/** One annotation at each place outside of the manifests that made checks fail. */
function causesOf(findings) {
    const groups = new Map();
    for (const { cause, title } of findings) {
        if (cause === null || !(0,report_findings/* isRepositoryFile */.$)(cause.location))
            continue;
        const key = JSON.stringify(cause);
        const group = groups.get(key) ?? { cause, titles: new Set() };
        group.titles.add(title);
        groups.set(key, group);
    }
    return [...groups.values()].map(({ cause, titles }) => ({
        level: 'error',
        title: (0,report_escape/* clip */.$Q)([...titles].join('; '), limits/* reportLimits */.ny.cellCharacters),
        message: (0,report_escape/* clip */.$Q)(cause.message, limits/* reportLimits */.ny.annotationCharacters),
        file: cause.location.file,
        line: cause.location.line,
        column: cause.location.column,
    }));
}
/** What several images have in common at one place is one annotation that names them. */
function mergeEqual(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { level, code, title, location } = finding;
        // Only for several images can one thing be said in several words, such as another exit code.
        const words = location === null || finding.image === null ? finding.message : null;
        const key = JSON.stringify([level, code, title, ...(0,errors/* placeOf */.$t)(location), words]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].map(toAnnotation);
}
function toAnnotation(findings) {
    const [{ level, location, title }] = findings;
    const placed = location !== null && (0,report_findings/* isRepositoryFile */.$)(location);
    const lines = [
        ...messagesOf(findings),
        location === null || placed ? '' : `written at ${(0,errors/* describeLocation */.lR)(location)}`,
    ];
    return {
        level,
        title: (0,report_escape/* clip */.$Q)(title, limits/* reportLimits */.ny.cellCharacters),
        message: (0,report_escape/* clip */.$Q)(lines.filter((line) => line !== '').join('\n'), limits/* reportLimits */.ny.annotationCharacters),
        ...(placed ? { file: location.file, line: location.line, column: location.column } : {}),
    };
}
/** Each message once, with the images that it is about. */
function messagesOf(findings) {
    const images = new Map();
    for (const { message, image, platform } of findings) {
        const names = images.get(message) ?? new Set();
        if (image !== null)
            names.add(platform === undefined ? image : `${image} (${platform})`);
        images.set(message, names);
    }
    return [...images].flatMap(([message, names]) => [
        message,
        names.size === 0 ? '' : `image: ${[...names].join(', ')}`,
    ]);
}

// EXTERNAL MODULE: ./src/report/markdown.ts + 25 modules
var markdown = __webpack_require__(493);
// EXTERNAL MODULE: ./src/verdict.ts + 11 modules
var src_verdict = __webpack_require__(6220);
;// CONCATENATED MODULE: ./src/action/check-run-result.ts






function checkRunResult(report, source, { foreign, cancelled, annotate }) {
    const doubt = foreign ? doubtOf(report, source) : null;
    const origin = foreign ? describeOrigin(source, doubt) : '';
    const maxBytes = limits/* githubLimits */.Q0.checkRunSummaryBytes - Buffer.byteLength(origin);
    return {
        conclusion: (0,src_verdict/* conclusionOf */.vu)(report, { isDoubtful: doubt !== null, cancelled }),
        title: (0,report_escape/* visibleLine */.P8)(doubt ?? (0,words/* describeVerdict */.XZ)(report)),
        summary: `${origin}${(0,markdown/* renderMarkdown */.Gc)(report, { maxBytes })}`,
        annotations: annotate ? annotationsOf(report, check_run_result_limits).flatMap(toCheckRunAnnotation) : [],
    };
}
const check_run_result_limits = {
    maxErrors: limits/* githubLimits */.Q0.checkRunErrors,
    maxWarnings: limits/* githubLimits */.Q0.checkRunWarnings,
};
function doubtOf({ verdict }, { conclusion }) {
    if (conclusion === null || !(0,src_verdict/* isPassDoubtful */.lA)(verdict, conclusion))
        return null;
    return `The report says passed, but the run that wrote it ended as ${conclusion}`;
}
function describeOrigin({ url }, doubt) {
    const address = (0,report_escape/* webAddress */.Dy)(url);
    const run = address === null ? 'another run' : `[another run](${address.href})`;
    const sentence = `This is what ${run} wrote about itself.`;
    return `${[sentence, ...(doubt === null ? [] : [`${(0,report_escape/* markdownText */.p7)(doubt)}.`])].join(' ')}\n\n`;
}
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** GitHub takes annotations on files of the repository alone, and refuses all for one that is not. */
function toCheckRunAnnotation(annotation) {
    const { file, line, column, level } = annotation;
    if (file === undefined || line === undefined)
        return [];
    const path = file.replace(/^(\.\/)+/, '');
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
        return [];
    return [
        {
            path: (0,report_escape/* visibleLine */.P8)(path),
            line,
            column: column ?? null,
            level: levels[level],
            title: (0,report_escape/* visibleLine */.P8)(annotation.title)
                .slice(0, limits/* githubLimits */.Q0.checkRunTitleCharacters)
                .toWellFormed(),
            message: (0,report_escape/* visibleBlock */._n)(annotation.message),
        },
    ];
}


/***/ }),

/***/ 9334:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRepositoryFile),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6220);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(304);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _notice_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1872);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1263);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8141);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3300);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1676);
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9922);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7788);
/* harmony import */ var _words_compatibility_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7634);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3850);
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7081);
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

/***/ 4248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ befallenNames),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* unused harmony export describeCount */
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9922);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3850);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9752);



/** Names of what a cause befell, as far as they tell anything in this report. */
function befallenNames({ befell }, { images }) {
    const distinct = (nameOf) => [...new Set(befell.map(nameOf))].filter((name) => name !== '');
    const { names } = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_2__/* .shortNames */ .D)((0,_words_static_js__WEBPACK_IMPORTED_MODULE_0__/* .imageLabels */ .J0)(images));
    const hasOne = images.length < 2 && (images[0]?.validators.length ?? 0) < 2;
    return {
        count: describeCount(befell.flatMap(({ check }) => (check === null ? [] : [check]))),
        checks: distinct(({ check }) => check?.name ?? ''),
        validators: hasOne ? [] : distinct(({ validatorName }) => validatorName),
        images: images.length < 2 ? [] : distinct(({ image, imageName }) => names[image] ?? imageName),
    };
}
const verbs = [
    ['failed', 'failed for it'],
    ['errored', 'could not be run'],
    ['skipped', 'were skipped'],
];
/** Empty for one check, whose name says it. */
function describeCount(checks) {
    if (checks.length < 2)
        return '';
    const parts = verbs.flatMap(([outcome, words]) => {
        const count = checks.filter((check) => check.outcome === outcome).length;
        return count === 0 ? [] : [[count, words]];
    });
    return parts
        .map(([count, words], index) => index === 0 ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'check')} ${words}` : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeNumber */ .Df)(count)} ${words}`)
        .join(', ');
}
/** At most so many names, and how many there are more. */
function someOf(names, limit) {
    return { shown: names.slice(0, limit), left: Math.max(0, names.length - limit) };
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ shortNames)
/* harmony export */ });
function shortNames(references) {
    const [first = '', ...others] = references;
    const own = folderOf(first);
    const isShared = others.length > 0 && own !== '' && others.every((one) => folderOf(one) === own);
    if (!isShared)
        return { prefix: '', names: references };
    return { prefix: own, names: references.map((one) => one.slice(own.length)) };
}
/** All up to the last slash in front of a digest, and of a platform in brackets. */
function folderOf(reference) {
    const [name = ''] = reference.split(/@| \(/, 1);
    return name.slice(0, name.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ toldCauses)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/report/notices.ts
var notices = __webpack_require__(1263);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(3300);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(9922);
// EXTERNAL MODULE: ./src/verdict.ts + 11 modules
var verdict = __webpack_require__(6220);
// EXTERNAL MODULE: ./src/model.ts + 1 modules
var model = __webpack_require__(2140);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
;// CONCATENATED MODULE: ./src/report/glance/cause.ts
const causeOutcomes = ['failed', 'errored', 'skipped'];

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/report/glance/cause-key.ts
/** When two checks tell of the same cause, though in other words. */
/**
 * A message without what may be another each time: the check's own name, durations, how often
 * something was tried.
 */
function withoutCircumstances(message, name) {
    return withoutWord(message, name, nameMark)
        .replace(/\b\d+(?:\.\d+)? (?:ms|s|min|h)\b/g, '#')
        .replace(/\b\d+ (?:attempts?|times|more attempts?)\b|\battempt \d+\b/g, '#');
}
const nameMark = '\u0000';
/** A line of a log without its times, process ids and addresses. */
function withoutNumbers(line) {
    return line.replace(/0x[0-9a-f]+|\d+/gi, '#');
}
/** The text with a mark in place of a word, where it stands alone. */
function withoutWord(text, word, mark) {
    if (word === '' || !text.includes(word))
        return text;
    const parts = text.split(word);
    return parts
        .slice(1)
        .reduce((done, part) => done + (isInside(done.at(-1)) || isInside(part[0]) ? word : mark) + part, parts[0] ?? '');
}
function isInside(neighbour) {
    return neighbour !== undefined && /[\p{L}\p{N}_-]/u.test(neighbour);
}

;// CONCATENATED MODULE: ./src/report/glance/cause-groups.ts
/** Collects what failed into causes: what has the same key is one. */


function createCauseGroups() {
    const groups = new Map();
    return {
        add: (source, befallen) => {
            const fresh = { first: source, places: new Map(), befell: [] };
            const group = groups.get(source.key) ?? fresh;
            groups.set(source.key, group);
            for (const place of source.places)
                group.places.set(placeKey(place), place);
            if (befallen !== null)
                group.befell.push(befallen);
        },
        all: () => [...groups.values()].map(causeOf),
    };
}
function placeKey(place) {
    return JSON.stringify((0,errors/* placeOf */.$t)(place));
}
function causeOf({ first, places, befell }) {
    const { outcome, code, message, hint, headline, lines, placeNote } = first;
    return {
        ...{ outcome, code, hint, headline, lines, placeNote, befell },
        message: withoutNames(message, befell),
        places: [...places.values()],
    };
}
/** The name of one of several checks says nothing of the others. */
function withoutNames(message, befell) {
    const name = befell[0]?.check?.name ?? '';
    const isAlone = befell.every(({ check }) => (check?.name ?? '') === name);
    return isAlone ? message : withoutWord(message, name, '…');
}

// EXTERNAL MODULE: ./src/report/causes.ts
var causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(3661);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/report/glance/decisive-lines.ts
/** Of what a program wrote, the lines that say why it ended. */


/**
 * Null where nothing was written. A crash is told by its exception and where it was thrown, in whatever
 * language; else an error that names itself; else what was written last.
 */
function decisiveLines(text) {
    const lines = (0,report_escape/* visibleLines */.gB)(text).map((line) => (0,report_escape/* clip */.$Q)(line, limits/* reportLimits */.ny.lineCharacters));
    for (const shape of shapes) {
        const at = lines.findLastIndex((line) => shape.pattern.test(line));
        if (at !== -1)
            return shape.tell(lines, at);
    }
    const last = lines.slice(-lastWords);
    const headline = last.at(-1);
    if (headline === undefined)
        return null;
    return { headline: headline.trim(), lines: last, isNamed: false };
}
/** What says nothing of itself is worth no more. */
const lastWords = 3;
/** The line itself and the frames of a stack below it. */
function withFrames(frame) {
    return (lines, at) => {
        const below = lines.slice(at + 1);
        const end = below.findIndex((line) => !frame.test(line));
        const frames = end === -1 ? below : below.slice(0, end);
        return told(lines, at, at, at + Math.min(frames.length, stackFrames));
    };
}
const stackFrames = 3;
/** From the last `File` of a traceback down to its exception, which is the first line not indented. */
function pythonTraceback(lines, at) {
    const exception = lines.findIndex((line, index) => index > at && /^\S/.test(line));
    if (exception === -1)
        return told(lines, at, at, lines.length - 1);
    const frame = lines.findLastIndex((line, index) => index < exception && /^ +File "/.test(line));
    return told(lines, exception, Math.max(at, frame), exception);
}
/** A panic, and what follows it to the first frame: a signal, the goroutine. */
function goPanic(lines, at) {
    return told(lines, at, at, Math.min(lines.length - 1, at + stackFrames));
}
function alone(lines, at) {
    return told(lines, at, at, at);
}
function withEnd(lines, at) {
    return told(lines, at, at, lines.length - 1);
}
function told(lines, at, from, to) {
    const most = limits/* reportLimits */.ny.decisiveLines;
    const start = Math.max(from, Math.min(at, to - most + 1));
    return {
        headline: (lines[at] ?? '').trim(),
        lines: lines.slice(start, Math.min(to + 1, start + most)),
        isNamed: true,
    };
}
/** The first one that a log has decides; within it, its last line. */
const shapes = [
    { pattern: /^Traceback \(most recent call last\):/, tell: pythonTraceback },
    { pattern: /^(?:panic: |fatal error: )/, tell: goPanic },
    { pattern: /^Caused by: /, tell: withFrames(/^\s+(?:at |\.\.\. \d+ more)/) },
    { pattern: /^Exception in thread "/, tell: withFrames(/^\s+at /) },
    {
        pattern: /^(?:Uncaught )?[\w.]*(?:Error|Exception)(?: \[\w+\])?: /,
        tell: withFrames(/^\s+at /),
    },
    { pattern: /thread '.*' (?:\(\d+\) )?panicked at /, tell: withEnd },
    { pattern: /version `[\w.]+' not found|error while loading shared libraries/, tell: alone },
    { pattern: /exec format error/i, tell: alone },
    { pattern: /out of memory|OutOfMemory|cannot allocate memory|^Killed$/i, tell: alone },
    { pattern: /\[(?:emerg|crit|alert)\]/, tell: alone },
    { pattern: /\b(?:FATAL|PANIC|CRITICAL|fatal|panic)\b/, tell: alone },
    {
        pattern: /: (?:\S+: )?(?:command )?not found$|no such file or directory|permission denied/i,
        tell: alone,
    },
    { pattern: /\berror\b/i, tell: alone },
];

;// CONCATENATED MODULE: ./src/report/glance/check-source.ts




/**
 * A check that waited for something in vain, and was skipped, tells of the cause of the one that failed
 * for it.
 */
function checkSource(validator) {
    const log = decisiveLines(logOf(validator));
    const failed = new Map(validator.checks
        .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'skipped')
        .toReversed()
        .map((check) => [check.reason.code, check]));
    return (check) => {
        const told = check.outcome === 'skipped' ? (failed.get(check.reason.code) ?? check) : check;
        return sourceOf(told, log);
    };
}
/** The last words of a Validator's container, or of the Pod's container that is in trouble. */
function logOf(validator) {
    const { container } = validator;
    if (container !== null)
        return container.logs.text;
    const bad = (0,words_pod/* podLogs */.Fb)(validator).find(({ isBad }) => isBad);
    return bad?.log.lines.join('\n') ?? '';
}
function sourceOf(check, log) {
    const { outcome, reason, location, cause } = check;
    const isEnd = (0,causes/* isOfContainer */.bY)(reason);
    const said = saidOf(check, log);
    const place = cause?.location ?? (isEnd ? null : location);
    return {
        ...{ outcome: outcome === 'passed' ? 'failed' : outcome, code: reason.code, hint: null },
        ...{ message: reason.message, ...said, placeNote: cause?.message ?? null },
        key: JSON.stringify([outcome, ...keyOf(check, said.headline)]),
        places: place === null ? [] : [place],
    };
}
/** A log decides what an end was; of a check that was asked in vain it is only worth a look. */
function saidOf(check, log) {
    if ((0,causes/* isOfContainer */.bY)(check.reason))
        return { headline: log?.headline ?? '', lines: log?.lines ?? [] };
    const own = ownWords(check);
    const said = own ?? (log?.isNamed === true ? log : null);
    return { headline: own?.isNamed === true ? own.headline : '', lines: said?.lines ?? [] };
}
/** Who knows the line at fault need not know the same twice. */
function keyOf({ name, reason, cause }, headline) {
    if (cause !== undefined)
        return [cause];
    return [reason.code, withoutCircumstances(reason.message, name), withoutNumbers(headline)];
}
/** What a command wrote that a check ran. */
function ownWords({ attempts }) {
    const seen = attempts.at(-1)?.seen;
    return decisiveLines(seen?.stderr ?? '') ?? decisiveLines(seen?.stdout ?? '');
}

// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
;// CONCATENATED MODULE: ./src/report/glance/incompatibilities.ts
/** Where an image does not run: what is missing, each once, with the nodes that lack it. */


function incompatibilities({ nodes }) {
    const wanting = (0,words_compatibility/* groupsByUrgency */.fm)(nodes).filter(({ verdict }) => verdict !== 'compatible');
    const byMissing = Map.groupBy(wanting, ({ verdict, sets }) => {
        const set = nearest(sets);
        return JSON.stringify([verdict, set?.missing ?? [], errorsOf(set)]);
    });
    return [...byMissing].flatMap(([key, [first, ...rest]]) => {
        if (first === undefined)
            return [];
        const names = [first, ...rest].flatMap((group) => group.nodes);
        return [incompatibilities_sourceOf(key, names, first.verdict, nearest(first.sets))];
    });
}
/** The set that lacks least. */
function nearest(sets) {
    const [first, ...rest] = sets.filter(({ verdict }) => verdict !== 'compatible');
    if (first === undefined)
        return null;
    return rest.reduce((best, set) => (set.missing.length < best.missing.length ? set : best), first);
}
function errorsOf(set) {
    return set?.rules.flatMap(({ error }) => (error === null ? [] : [error])) ?? [];
}
function incompatibilities_sourceOf(key, nodes, verdict, set) {
    const what = [...errorsOf(set), ...(set?.missing ?? [])].join('; ');
    const where = (0,words_compatibility/* describeNodes */.TZ)(nodes, limits/* reportLimits */.ny.nodeNames);
    return {
        ...{ key, outcome: outcomes[verdict], code: null, hint: null, headline: '', lines: [] },
        message: `${words[verdict]} ${where}${what === '' ? '' : `: ${what}`}`,
        ...{ places: placesOf(set), placeNote: null },
    };
}
function placesOf(set) {
    return (set?.rules ?? [])
        .filter(({ verdict }) => verdict !== 'matched')
        .flatMap(({ location, expressions }) => {
        const places = expressions.flatMap((one) => one.verdict === 'matched' || one.location === null ? [] : [one.location]);
        return places.length > 0 || location === null ? places : [location];
    });
}
const words = {
    compatible: 'runs on',
    incompatible: 'does not run on',
    undetermined: 'nobody knows whether it runs on',
    errored: 'could not be decided for',
};
const outcomes = {
    compatible: 'skipped',
    incompatible: 'failed',
    undetermined: 'skipped',
    errored: 'errored',
};

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(7081);
;// CONCATENATED MODULE: ./src/report/glance/run-causes.ts
/** The causes of a whole run, each once, whatever number of images and checks it befell. */










/** What failed first, what could not be decided, what was skipped; those that befell most first. */
function runCausesOf(report) {
    const known = cache.get(report);
    if (known !== undefined)
        return known;
    const groups = createCauseGroups();
    for (const error of (0,problems/* errorsOutside */.L)(report))
        addNotice(groups, error, null, 'errored');
    report.images.forEach((image, index) => {
        addImage(groups, image, index);
    });
    const causes = groups.all().toSorted(byUrgency);
    cache.set(report, causes);
    return causes;
}
/** A report is rendered at many levels of detail, and its causes are the same at each. */
const cache = new WeakMap();
function byUrgency(left, right) {
    const rank = (cause) => causeOutcomes.indexOf(cause.outcome);
    return rank(left) - rank(right) || weight(right) - weight(left);
}
function weight({ befell }) {
    return befell.length === 0 ? Infinity : befell.length;
}
function addImage(groups, image, index) {
    const whole = {
        ...{ image: index, validator: null, imageName: image.reference, validatorName: '' },
    };
    for (const notice of image.notices)
        addNotice(groups, notice, whole, outcomeOf(image));
    image.validators.forEach((validator, number) => {
        const subject = { ...whole, validator: number, validatorName: (0,condition_title/* validatorTitle */.D)(validator) };
        addValidator(groups, validator, image.static, subject);
    });
    addFindings(groups, image, whole);
    const { compatibility } = image;
    if (compatibility === null)
        return;
    for (const notice of compatibility.notices)
        addNotice(groups, notice, whole, 'errored');
    for (const source of incompatibilities(compatibility)) {
        groups.add(source, { ...whole, check: null });
    }
}
/** What many images have in common, such as a program of their base, is one cause of all of them. */
function addFindings(groups, { static: read }, whole) {
    for (const notice of (0,words_static/* findingNotices */.Vf)(read)) {
        if (notice.severity === 'error')
            groups.add(findingSource(notice), { ...whole, check: null });
    }
}
function findingSource(notice) {
    // The page of codes has all of ours; of a report that somebody wrote it may be anything.
    const code = /^[a-z][a-z-]{1,60}$/.test(notice.code) ? notice.code : null;
    return { ...noticeSource(notice, 'failed'), code };
}
/** Of a check that fails for what is told of its image as well: that, at the lines of both. */
function sharedSource(check, read) {
    const notice = (0,words_static/* sharedFinding */.Be)(check, read);
    if (notice === null)
        return null;
    const source = findingSource(notice);
    return { ...source, places: [...source.places, check.location] };
}
function addValidator(groups, validator, read, subject) {
    const told = new Map();
    for (const notice of validator.notices) {
        if (notice.severity !== 'error')
            continue;
        told.set(notice.message, notice);
        addNotice(groups, notice, subject, outcomeOf(validator));
    }
    let isTold = told.size > 0;
    const sourceOf = checkSource(validator);
    for (const check of validator.checks) {
        if (check.outcome === 'passed' || (0,verdict/* isWarning */.Vv)(check))
            continue;
        isTold = true;
        const notice = told.get(check.reason.message);
        const source = notice === undefined
            ? (sharedSource(check, read) ?? sourceOf(check))
            : noticeSource(notice, outcomeOf(validator));
        groups.add(source, { ...subject, check });
    }
    if (isTold || validator.verdict === 'passed')
        return;
    const message = 'no check was run';
    const source = noticeSource({ ...unsaid, message }, outcomeOf(validator));
    groups.add(source, { ...subject, check: null });
}
const unsaid = { severity: 'error', code: '', message: '', location: null, hint: null };
function outcomeOf({ verdict }) {
    return verdict === 'failed' ? 'failed' : 'errored';
}
function addNotice(groups, notice, subject, outcome) {
    if (notice.severity !== 'error')
        return;
    const befallen = subject === null ? null : { ...subject, check: null };
    groups.add(noticeSource(notice, outcome), befallen);
}
function noticeSource(notice, outcome) {
    const { message, hint, location } = notice;
    return {
        ...{ outcome, message, hint, placeNote: null, headline: '', lines: (0,notice_output/* noticeOutput */.K)(notice) },
        key: JSON.stringify([outcome, notice.code, message]),
        code: model/* reasonCodes */.JC.find((code) => code === notice.code) ?? null,
        places: location === null ? [] : [location],
    };
}

;// CONCATENATED MODULE: ./src/report/glance/told.ts
/** What a report begins with, so that its details need not tell it again. */





/** @param limit how many are told */
function toldCauses(report, limit) {
    const all = runCausesOf(report);
    const causes = all.slice(0, limit);
    const numbers = new Map();
    causes.forEach(({ befell }, index) => {
        for (const { check } of befell)
            if (check !== null)
                numbers.set(check, index + 1);
    });
    const warnings = (0,notices/* mergeNotices */.U)(warningsOf(report));
    const toldWarnings = warnings.slice(0, Math.min(limit, limits/* reportLimits */.ny.warnings));
    const messages = {
        error: new Set(causes.map(({ message }) => message)),
        warning: toldWarnings.map(({ message }) => message),
    };
    const numberOf = (check) => numbers.get(check) ?? null;
    const hasNotice = ({ severity, message }) => severity === 'error'
        ? messages.error.has(message)
        : // One that stands for several says so behind its message.
            severity === 'warning' &&
                messages.warning.some((one) => one === message || one.startsWith(`${message} (and at `));
    return {
        ...{ causes, left: all.length - causes.length, numberOf, warnings: toldWarnings },
        warningsLeft: warnings.length - toldWarnings.length,
        sharedNumberOf: (check) => {
            const number = numberOf(check);
            const befell = number === null ? [] : (causes[number - 1]?.befell ?? []);
            return befell.length > 1 ? number : null;
        },
        hasNotice,
        others: (0,problems/* errorsOutside */.L)(report).filter((notice) => !hasNotice(notice)),
    };
}
function warningsOf(report) {
    const all = [
        ...(0,problems/* errorsOutside */.L)(report),
        ...report.images.flatMap(({ notices, validators, compatibility, static: read }) => [
            ...notices,
            ...validators.flatMap((validator) => validator.notices),
            ...(compatibility?.notices ?? []),
            ...(0,words_static/* findingNotices */.Vf)(read),
        ]),
    ];
    return all.filter(({ severity }) => severity === 'warning');
}


/***/ }),

/***/ 493:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oG: () => (/* reexport */ markdownDetails),
  PL: () => (/* binding */ renderDetails),
  FY: () => (/* binding */ renderGlance),
  Gc: () => (/* binding */ renderMarkdown)
});

// UNUSED EXPORTS: fitMarkdown, renderMarkdownAt

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(3850);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(6412);
;// CONCATENATED MODULE: ./src/report/markdown/blocks.ts
/** Blocks of GitHub's Markdown. Their parts are Markdown already: escape what comes from outside. */



const emoji = {
    good: '✅',
    warning: '⚠️',
    bad: '❌',
    broken: '💥',
    unknown: '⚪',
};
/** A table, or nothing where there are no rows. */
function table(header, rows) {
    if (rows.length === 0)
        return [];
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')];
}
/** Folded content. Blank lines on both sides let Markdown read what is inside. */
function folded(summary, blocks, open = false) {
    if (blocks.length === 0)
        return [];
    const tag = open ? '<details open>' : '<details>';
    return [`${tag}<summary>${summary}</summary>`, ...blocks, '</details>'];
}
/** Blocks with the blank line between them that Markdown wants. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}
/** A sentence from outside, bounded. */
function sentence(text) {
    return (0,report_escape/* markdownText */.p7)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A value from outside, bounded, as code. */
function value(text) {
    return (0,report_escape/* markdownCode */.D9)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** A name from outside in a `<summary>`, bounded, as code. */
function summaryName(text) {
    return (0,report_escape/* markdownHtmlCode */.Kc)((0,report_escape/* clip */.$Q)(text, limits/* reportLimits */.ny.cellCharacters));
}
/** `_… and 12 more validators, 7 of them did not pass._`, or nothing. */
function more(left, what, leftBad = 0) {
    if (left === 0)
        return [];
    const bad = leftBad === 0 ? '' : `, ${(0,words/* describeNumber */.Df)(leftBad)} of them did not pass`;
    return [`_… and ${(0,words/* plural */.LS)(left, `more ${what}`)}${bad}._`];
}
/** Our own words in a narrow column, kept on one line. */
function unbroken(words) {
    return words.replaceAll(' ', '&nbsp;');
}

// EXTERNAL MODULE: ./src/report/glance/befallen-words.ts
var befallen_words = __webpack_require__(4248);
// EXTERNAL MODULE: ./src/report/causes.ts
var report_causes = __webpack_require__(304);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/report/glance/anchors.ts

/**
 * What the names of a report's places begin with. Summaries of several jobs stand on one page, and sections
 * of several in one comment: a link in one of them must not lead into another.
 */
function anchorPrefix({ startedAt, durationMs, images }) {
    const facts = [startedAt, durationMs, ...images.map(({ reference }) => reference)];
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex');
    return `canary-${digest.slice(0, 8)}-`;
}

// EXTERNAL MODULE: ./src/report/findings.ts
var findings = __webpack_require__(9334);
;// CONCATENATED MODULE: ./src/report/glance/source-link.ts


/**
 * The page of a line in the repository, at the commit that was judged. It may stand in Markdown and in
 * an attribute.
 *
 * @returns null where the place is no file of it, or nobody knows where it is kept
 */
function sourceLink(location, repository) {
    if (repository === undefined || !(0,findings/* isRepositoryFile */.$)(location))
        return null;
    if (!isCommit(repository.commit))
        return null;
    const path = location.file
        .split(/[/\\]/)
        .filter((part) => part !== '.' && part !== '')
        .map((part) => encodeURIComponent(part.toWellFormed()))
        .join('/');
    const address = `${repository.url}/blob/${repository.commit}/${path}#L${location.line}`;
    return (0,report_escape/* webAddress */.Dy)(address)?.href ?? null;
}
/** A report may have been written by anybody. */
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

// EXTERNAL MODULE: ./src/report/glance/told.ts + 7 modules
var glance_told = __webpack_require__(1251);
;// CONCATENATED MODULE: ./src/report/reason-link.ts
const page = 'https://github.com/container-canary/container-canary-action/blob/v1/docs/reasons.md';
/**
 * Where to read on about a reason code: what it means, how to see it oneself, how to mend it.
 *
 * @param code a stable code of ours, such as `loopback-only`
 */
function reasonLink(code) {
    return `${page}#${encodeURIComponent(code)}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/page.ts
/** What every part of a Markdown report needs of all of it. */







function pageOf(report, detail) {
    const told = (0,glance_told/* toldCauses */.o)(report, Math.min(detail.rows, limits/* reportLimits */.ny.causes));
    return { report, detail, told, anchors: anchorPrefix(report) };
}
/**
 * A place to link to. GitHub keeps it, with a prefix that it adds to links as well:
 * https://docs.github.com/en/get-started/writing-on-github (custom anchors)
 */
function page_anchor({ anchors }, target) {
    return `<a name="${anchors}${target}"></a>`;
}
/** A link to a place of this report. The words are Markdown already. */
function inner({ anchors }, target, words) {
    return `[${words}](#${anchors}${target})`;
}
/** `file:line:column`, as a link where it lies in the repository. */
function placeLink({ report }, location) {
    const words = value((0,errors/* describeLocation */.lR)(location));
    const address = sourceLink(location, report.repository);
    return address === null ? words : `[${words}](${address})`;
}
/** A code that the page of codes has a section for, as a link to it. */
function codeLink(code) {
    return `[${code}](${reasonLink(code)})`;
}

;// CONCATENATED MODULE: ./src/report/markdown/causes.ts
/** Causes in Markdown, each once: a paragraph, the decisive lines, the place to mend. */







/** None where everything passed. */
function causeBlocks(page) {
    const { causes, left } = page.told;
    if (causes.length === 0)
        return more(left, 'cause');
    return [
        '### What is wrong',
        ...causes.flatMap((cause, index) => causeBlock(page, cause, causes.length > 1 ? index + 1 : null)),
        ...more(left, 'cause'),
    ];
}
function causeBlock(page, cause, number) {
    const { lines, headline } = cause;
    const isSaid = lines.length === 1 && lines[0]?.trim() === headline;
    const log = lines.length === 0 || isSaid || !page.detail.attempts
        ? []
        : [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
    const words = [
        titleOf(cause, number),
        befallenLine(page, cause),
        wantedLine(page, cause),
        placeLine(page, cause),
        cause.hint === null ? '' : `→ ${sentence(cause.hint)}`,
    ];
    return [words.filter((line) => line !== '').join('<br>'), ...log];
}
function titleOf({ outcome, code, message, headline }, number) {
    const mark = `${emoji[(0,words/* toneOf */.YV)(outcome)]}${number === null ? '' : ` **${number}.**`}`;
    const said = headline === '' ? '' : `: ${value(headline)}`;
    const link = code === null ? '' : ` (${codeLink(code)})`;
    return `${mark} **${sentence(message)}**${said}${link}`;
}
/** `8 checks failed for it: user, home and 6 more · in notebook · of trainer:3`. */
function befallenLine(page, cause) {
    const { count, checks, validators, images } = (0,befallen_words/* befallenNames */.WD)(cause, page.report);
    const names = listed(page, checks.map(value));
    const first = count === '' ? names : `**${count}**${names === '' ? '' : `: ${names}`}`;
    const parts = [
        first,
        validators.length === 0 ? '' : `in ${listed(page, validators.map(sentence))}`,
        images.length === 0 ? '' : `of ${listed(page, images.map(value))}`,
    ];
    return parts.filter((part) => part !== '').join(' · ');
}
function listed({ detail }, names) {
    const { shown, left } = (0,befallen_words/* someOf */.yU)(names, Math.min(detail.rows, limits/* reportLimits */.ny.causeNames));
    return `${shown.join(', ')}${left === 0 ? '' : ` and ${(0,words/* describeNumber */.Df)(left)} more`}`;
}
/** Of one check, what it asked for: a container that ended is asked for nothing. */
function wantedLine({ detail }, { befell }) {
    const [first, ...rest] = befell;
    const isAlone = rest.every(({ check }) => check?.wanted === first?.check?.wanted);
    if (first?.check == null || !isAlone || !detail.attempts)
        return '';
    if ((0,report_causes/* isShared */.yM)(first.check))
        return '';
    const { wanted } = first.check;
    // A command in it stands in backticks already.
    return `wanted ${wanted.includes('`') ? sentence(wanted) : value(wanted)}`;
}
function placeLine(page, { places, placeNote }) {
    if (places.length === 0 || !page.detail.attempts)
        return '';
    const most = places.length > limits/* reportLimits */.ny.causePlaces ? 1 : places.length;
    const links = places.slice(0, most).map((place) => placeLink(page, place));
    const rest = places.length - most;
    const note = placeNote === null ? '' : `: ${sentence(placeNote)}`;
    return `→ ${links.join(', ')}${note}${rest === 0 ? '' : ` and ${(0,words/* plural */.LS)(rest, 'more place')}`}`;
}

// EXTERNAL MODULE: ./src/report/words-compatibility.ts
var words_compatibility = __webpack_require__(7634);
;// CONCATENATED MODULE: ./src/report/matrix.ts
/** Image × node: what every image answered for every node, told once for nodes that are alike. */


/** Null when no image was asked where it would run. */
function compatibilityMatrix(images) {
    const asked = images.filter((image) => image.compatibility !== null);
    if (asked.length === 0)
        return null;
    const columns = asked.slice(0, limits/* reportLimits */.ny.matrixImages);
    const answers = new Map();
    const compatible = new Map();
    asked.forEach((image, column) => {
        for (const [node, group] of answersOf(image)) {
            const row = answers.get(node) ?? columns.map(() => null);
            if (column < columns.length)
                row[column] = group;
            answers.set(node, row);
            if (group.verdict === 'compatible')
                compatible.set(node, (compatible.get(node) ?? 0) + 1);
        }
    });
    return {
        images: columns,
        imagesLeft: asked.length - columns.length,
        rows: mergeAlike(answers),
        nodeCount: answers.size,
        compatibleCount: [...compatible.values()].filter((count) => count === asked.length).length,
    };
}
/** One answer a node, the worst where a report names a node twice. */
function answersOf(image) {
    const answers = new Map();
    for (const group of image.compatibility?.nodes ?? []) {
        for (const node of group.nodes) {
            const before = answers.get(node);
            const isWorse = before === undefined ||
                words_compatibility/* compatibilityUrgency */.Cf[group.verdict] < words_compatibility/* compatibilityUrgency */.Cf[before.verdict];
            if (isWorse)
                answers.set(node, group);
        }
    }
    return answers;
}
function mergeAlike(answers) {
    const numbers = new Map();
    const rows = new Map();
    for (const [node, cells] of answers) {
        const key = cells.map((cell) => numberOf(cell, numbers)).join(' ');
        const row = rows.get(key);
        if (row === undefined)
            rows.set(key, { nodes: [node], cells });
        else
            row.nodes.push(node);
    }
    return [...rows.values()].sort((left, right) => urgency(left) - urgency(right));
}
function numberOf(item, numbers) {
    const known = numbers.get(item);
    if (known !== undefined)
        return known;
    numbers.set(item, numbers.size);
    return numbers.size - 1;
}
function urgency(row) {
    return Math.min(...row.cells.map((cell) => words_compatibility/* compatibilityUrgency */.Cf[cell?.verdict ?? 'compatible']));
}

;// CONCATENATED MODULE: ./src/report/markdown/detail.ts
const everything = {
    passes: 'table',
    timeline: true,
    logs: true,
    attempts: true,
    rows: 1000,
};
/** Each step leaves out more than the one before; the last leaves the glance line and counts. */
const markdownDetails = [
    everything,
    { ...everything, passes: 'names' },
    { ...everything, passes: 'names', timeline: false },
    { ...everything, passes: 'names', timeline: false, logs: false },
    { passes: 'count', timeline: false, logs: false, attempts: true, rows: 1000 },
    ...[1000, 300, 100, 30, 10, 3, 1, 0].map((rows) => ({
        passes: 'count',
        timeline: false,
        logs: false,
        attempts: false,
        rows,
    })),
];
/**
 * The most detailed rendering that fits. A table, a fence or a folded block is whole or not there:
 * nothing is ever cut.
 *
 * @param fits whether a text fits its place, such as a size in bytes
 * @param render the text at one detail; it is called until it fits
 */
function fitMarkdown(fits, render, details = markdownDetails) {
    let text = '';
    for (const detail of details) {
        text = render(detail);
        if (fits(text))
            return { text, fits: true };
    }
    return { text, fits: false };
}
/**
 * At most `limit` of what has a verdict, what did not pass before what did, in the order of the list;
 * and how many were left out, and how many of those did not pass.
 */
function limitedByVerdict(items, limit) {
    const bad = items.filter((item) => item.verdict !== 'passed');
    const good = items.filter((item) => item.verdict === 'passed');
    const chosen = new Set([...bad, ...good].slice(0, limit));
    return {
        shown: items.filter((item) => chosen.has(item)),
        left: Math.max(0, items.length - limit),
        leftBad: Math.max(0, bad.length - limit),
    };
}
/** The first `limit` of a list, and how many were left out. */
function limited(items, limit) {
    return { shown: items.slice(0, limit), left: Math.max(0, items.length - limit) };
}

// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(1872);
// EXTERNAL MODULE: ./src/report/notices.ts
var report_notices = __webpack_require__(1263);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(3661);
;// CONCATENATED MODULE: ./src/margin-words.ts
/** Numbers of margins as people read them, in notices and in reports alike. */
/** `1 s`, `0.93 s`, `3 ms`: seconds as manifests count them. */
function margin_words_describeSeconds(ms) {
    if (ms > 0 && ms < 10)
        return `${Math.max(1, Math.round(ms))} ms`;
    const seconds = ms / 1000;
    return Number.isInteger(seconds) ? `${seconds} s` : `${seconds.toFixed(2)} s`;
}
/** `1.1`, `12`; never rounded up to a whole number that it does not reach. */
function margin_words_describeFactor(factor) {
    const text = factor < 10 ? factor.toFixed(1) : String(Math.floor(factor));
    return text.endsWith('.0') && Number(text) > factor ? factor.toFixed(2) : text;
}

// EXTERNAL MODULE: ./src/verdict.ts + 11 modules
var src_verdict = __webpack_require__(6220);
;// CONCATENATED MODULE: ./src/report/words-margins.ts
/** The words and marks of margins that every format shares. */



/** `web/liveness`. */
function marginName({ container, probe }) {
    return `${container}/${probe}`;
}
/** `slowest 0.93 s of 1 s (factor 1.1), p95 0.40 s, 2 of 3 failures in a row`. */
function describeMargin(margin) {
    const { failuresInRow, failureThreshold, p95Ms, startup } = margin;
    const parts = [
        describeSlowest(margin),
        p95Ms === null ? '' : `p95 ${describeSeconds(p95Ms)}`,
        margin.probe === 'startup' ? '' : `${failuresInRow} of ${failureThreshold} failures in a row`,
        startup?.tookMs == null
            ? ''
            : `start-up ${describeSeconds(startup.tookMs)} of ${describeSeconds(startup.budgetMs)}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeSlowest(margin) {
    const { slowestMs, timeoutMs, factor } = margin;
    if (slowestMs === null || factor === null) {
        const attempts = margin.conditions.reduce((sum, one) => sum + one.attempts, 0);
        return attempts === 0 ? 'never tried' : `no answer to ${plural(attempts, 'attempt')}`;
    }
    const limit = describeSeconds(timeoutMs);
    const answer = slowestMs >= timeoutMs
        ? `no answer within ${limit}`
        : `slowest ${describeSeconds(slowestMs)} of ${limit}`;
    const condition = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition;
    const under = condition === undefined || condition === 'quiet' ? '' : `, ${conditionWords[condition]}`;
    return `${answer} (factor ${describeFactor(factor)}${under})`;
}
const conditionWords = {
    quiet: 'quiet',
    throttled: 'CPU throttled',
    load: 'under load',
};
function toneOfMargin(margin) {
    return tones[(0,src_verdict/* judgeMargin */.ge)(margin, src_verdict/* narrowMargin */.or)];
}
const tones = {
    enough: 'good',
    narrow: 'bad',
    unknown: 'unknown',
};
/** `timeoutSeconds: 3 and failureThreshold: 5`; empty where there is nothing to suggest. */
function describeSuggestion({ suggestion }) {
    const changes = suggestion?.changes ?? [];
    return changes
        .map(({ path, value }) => `${path.slice(path.lastIndexOf('.') + 1)}: ${value}`)
        .join(' and ');
}
/** At most so many, in their order: of neighbours the slowest stays. */
function peaksOf(answers, limit) {
    const size = Math.max(1, Math.ceil(answers.length / limit));
    return Array.from({ length: Math.ceil(answers.length / size) }, (_, index) => answers.slice(index * size, (index + 1) * size)).flatMap(([first, ...rest]) => first === undefined ? [] : [rest.reduce((most, one) => slower(most, one), first)]);
}
function slower(left, right) {
    return right.durationMs > left.durationMs ? right : left;
}

;// CONCATENATED MODULE: ./src/report/markdown/margins.ts
/** Margins in Markdown: a table with a picture a row, larger pictures of narrow ones, and what to write. */






/** Blocks of Markdown; none where there are no margins. */
function marginBlocks(margins, detail) {
    const { shown, left } = limited(byNeed(margins), detail.rows);
    const header = ['', 'Probe', 'Slowest', 'Timeout', 'Factor', 'p95', 'Failures', 'Answers'];
    return [
        ...table(header, shown.map(rowOf)),
        ...(shown.length === 0 ? [] : more(left, 'probe')),
        ...(detail.timeline ? charts(shown) : []),
        ...patches(shown),
    ];
}
/** Narrow ones first; those alike in the order of the report. */
function byNeed(margins) {
    const isNarrow = (margin) => toneOfMargin(margin) === 'bad';
    return [...margins.filter(isNarrow), ...margins.filter((margin) => !isNarrow(margin))];
}
function rowOf(margin) {
    const { slowestMs, p95Ms, timeoutMs, factor, failuresInRow, failureThreshold } = margin;
    const under = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition ?? 'quiet';
    const condition = slowestMs === null || under === 'quiet' ? '' : `, ${conditionWords[under]}`;
    const cell = (ms) => (ms === null ? '–' : unbroken(margin_words_describeSeconds(ms)));
    return [
        emoji[toneOfMargin(margin)],
        value(marginName(margin)),
        `${cell(slowestMs)}${condition}`,
        cell(timeoutMs),
        factor === null ? '–' : margin_words_describeFactor(factor),
        cell(p95Ms),
        unbroken(`${failuresInRow} of ${failureThreshold}`),
        value(sparkline(margin)),
    ];
}
const bars = '▁▂▃▄▅▆▇█';
/** A full bar is the whole timeout; a cross did not pass. */
function sparkline({ answers, timeoutMs }) {
    const signs = peaksOf(answers, limits/* reportLimits */.ny.diagramBars).map(({ durationMs, ok }) => {
        const level = Math.ceil((durationMs / timeoutMs) * bars.length);
        return ok ? bars.charAt(Math.min(bars.length, Math.max(1, level)) - 1) : '✗';
    });
    return signs.join('');
}
function charts(margins) {
    const narrow = margins.filter((margin) => toneOfMargin(margin) === 'bad' && margin.answers.length > 1);
    const { shown, left } = limited(narrow, chartCount);
    const blocks = [...shown.map(chart), ...more(left, 'probe')];
    return folded('Answer times, with the timeout as a line', blocks);
}
/** A reader looks at one or two; the table has all of them. */
const chartCount = 4;
/** A wider one would be drawn too small to read. */
const chartPoints = 60;
/** https://mermaid.js.org/syntax/xyChart.html */
function chart(margin) {
    const points = peaksOf(margin.answers, chartPoints);
    const times = points.map(({ durationMs }) => Math.round(durationMs));
    const { timeoutMs } = margin;
    const top = Math.ceil(Math.max(timeoutMs, slowestOf(points)) * 1.1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title "${(0,report_escape/* mermaidLabel */._b)(marginName(margin), titleLength)}, milliseconds"`,
        `  x-axis "answers" 1 --> ${points.length}`,
        `  y-axis "timeout ${margin_words_describeSeconds(timeoutMs)}" 0 --> ${top}`,
        `  line [${times.join(', ')}]`,
        `  line [${times.map(() => timeoutMs).join(', ')}]`,
        '```',
    ].join('\n');
}
const titleLength = 60;
function slowestOf(answers) {
    return answers.reduce((most, { durationMs }) => Math.max(most, durationMs), 0);
}
/** One block to paste from, with the container above what is its own. */
function patches(margins) {
    const texts = margins.flatMap(({ container, suggestion }) => {
        if (suggestion === null)
            return [];
        const name = (0,report_escape/* visibleLine */.P8)((0,report_escape/* clip */.$Q)(container, limits/* reportLimits */.ny.cellCharacters));
        return [`# ${name}\n${(0,report_escape/* clip */.$Q)(suggestion.patch, limits/* reportLimits */.ny.lineCharacters)}`];
    });
    if (texts.length === 0)
        return [];
    return folded('What to write', [(0,report_escape/* markdownFence */.p0)(texts.join(''), 'yaml')], true);
}

;// CONCATENATED MODULE: ./src/report/markdown/pod.ts
/** What is told of a Pod beside its checks, in Markdown. */






/** None for a Validator. */
function podBlocks(validator, detail) {
    if (validator.status === undefined)
        return [];
    const margins = marginBlocks(validator.margins ?? [], detail);
    if (validator.verdict === 'passed')
        return margins;
    return [
        ...containerTable(validator, detail),
        ...margins,
        ...eventBlocks(validator, detail),
        ...(detail.logs ? logBlocks(validator) : []),
    ];
}
function containerTable(validator, { rows: most }) {
    const { shown, left } = limited((0,words_pod/* podContainerRows */.eX)(validator), most);
    const rows = shown.map((row) => [
        emoji[row.tone],
        `${value(row.name)}${row.isInit ? ' (init)' : ''}`,
        sentence(row.state),
        row.ready ? 'yes' : 'no',
        String(row.restarts),
        sentence(row.detail),
    ]);
    const status = (0,words_pod/* describePodStatus */.Rw)(validator);
    return [
        ...(status === '' ? [] : [sentence(status)]),
        ...table(['', 'Container', 'State', 'Ready', 'Restarts', 'Last end'], rows),
        ...(rows.length === 0 ? [] : more(left, 'container')),
    ];
}
function eventBlocks(validator, { rows: most }) {
    const warnings = (0,words_pod/* podEvents */.HT)(validator).filter(({ type }) => type === 'Warning');
    const { shown, left } = limited(warnings, most);
    const rows = shown.map(({ reason, container, count, message }) => [
        sentence(reason),
        container === null ? '' : value(container),
        String(count),
        sentence(message),
    ]);
    const list = table(['Event', 'Container', 'Times', 'Message'], rows);
    return list.length === 0 ? [] : [...list, ...more(left, 'event')];
}
function logBlocks(validator) {
    return (0,words_pod/* podLogs */.Fb)(validator).flatMap(({ name, log, isBad }) => {
        const text = log.lines.join('\n');
        const { lines } = (0,report_escape/* lastLines */.w$)(text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
        const title = `Log of ${summaryName((0,words_pod/* logTitle */.V8)(name, log))}`;
        return folded(title, [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')], isBad);
    });
}

// EXTERNAL MODULE: ./src/condition-title.ts
var condition_title = __webpack_require__(7081);
;// CONCATENATED MODULE: ./src/report/markdown/validator.ts
/** What one Validator found, in Markdown. */












/** All of a Validator, folded, with a place to link to. */
function validatorBlocks(page, validator, target) {
    const { detail, told } = page;
    const { causes, others } = (0,report_causes/* splitByCause */.B_)(validator.checks);
    const urgent = (0,words/* byUrgency */.td)(others).filter((check) => check.outcome !== 'passed');
    const notices = validator.notices.filter((notice) => !told.hasNotice(notice));
    const { shown, left } = limited(urgent, detail.rows);
    const hasLog = detail.logs && validator.verdict !== 'passed';
    return folded(validator_titleOf(page, validator, target), [
        aboutLine(validator),
        ...noticeBlocks(notices, detail),
        ...causes.map((cause) => validator_causeBlock(page, cause)),
        ...failureTable(page, shown),
        ...more(left, 'failure'),
        ...(detail.attempts ? shown.flatMap((check) => failureBlocks(page, check)) : []),
        ...(hasLog ? validator_logBlocks(validator.container) : []),
        ...podBlocks(validator, detail),
        ...passedBlocks(validator, detail),
    ]);
}
function validator_titleOf(page, validator, target) {
    return `${page_anchor(page, target)}${emoji[(0,words/* toneOf */.YV)(validator.verdict)]} ${summaryName((0,condition_title/* validatorTitle */.D)(validator))}: ${(0,words/* describeResults */.ws)(validator.checks)}`;
}
/** What befell several checks at once, and which. */
function validator_causeBlock({ told, detail }, cause) {
    const { shown, left } = limited(cause.checks, detail.rows);
    const names = shown.map(({ name }) => value(name)).join(', ');
    const [first] = cause.checks;
    const number = first === undefined ? null : told.numberOf(first);
    const message = number === null ? sentence(cause.message) : causeName(told, number);
    const list = names === '' ? '' : `: ${names}${left === 0 ? '' : ` and ${left} more`}`;
    return `${emoji[(0,words/* toneOf */.YV)(cause.outcome)]} ${message}: **${(0,report_causes/* describeSharedCause */.Yf)(cause)}**${list}`;
}
/** How details name a cause that is told above them. */
function causeName({ causes }, number) {
    return causes.length === 1 ? 'the cause above' : `cause ${number}`;
}
function aboutLine(validator) {
    const link = (0,report_escape/* webAddress */.Dy)(validator.documentation);
    return [
        validator.description === '' ? '' : sentence(validator.description),
        value(validator.source),
        (0,words/* describeDuration */.MB)(validator.durationMs),
        link === null ? '' : `[documentation on ${sentence(link.host)}](${link.href})`,
    ]
        .filter((part) => part !== '')
        .join(' · ');
}
function failureTable({ told }, checks) {
    const rows = checks.map((check) => [
        emoji[(0,words/* toneOfCheck */.IB)(check)],
        value(check.name),
        value(check.wanted),
        happened(told, check),
        (0,words/* describeNumber */.Df)(check.attemptCount),
        check.startedAt === null ? '–' : unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    return table(['', 'Check', 'Wanted', 'What happened', 'Attempts', 'Took'], rows);
}
function happened(told, check) {
    const number = told.sharedNumberOf(check);
    return number === null ? sentence(check.reason.message) : causeName(told, number);
}
/** What the row in the table has no room for. */
function failureBlocks(page, check) {
    if (!(0,words/* hasMoreToTell */.s1)(check))
        return [];
    const { detail, told } = page;
    const last = check.attempts.at(-1);
    const seen = last === undefined ? '' : (0,words/* describeSeen */.jE)(last.seen);
    const items = [
        check.description === '' ? '' : sentence(check.description),
        seen === '' ? '' : `Seen: ${value(seen)}`,
        lastAttempt(told, check),
        `Written at ${placeLink(page, check.location)}`,
        check.cause === undefined
            ? ''
            : `Cause: ${sentence(check.cause.message)}, at ${placeLink(page, check.cause.location)}`,
    ].filter((item) => item !== '');
    const list = items.map((item) => `- ${item}`).join('\n');
    const outputs = detail.logs ? outputBlocks(check) : [];
    const title = `${emoji[(0,words/* toneOfCheck */.IB)(check)]} ${summaryName(check.name)}`;
    return folded(title, [list, ...outputs], told.sharedNumberOf(check) === null);
}
function lastAttempt(told, check) {
    const last = check.attempts.at(-1);
    if (last === undefined)
        return '';
    const took = `at ${(0,words/* timeOfDay */.rb)(last.startedAt)} UTC took ${(0,words/* describeDuration */.MB)(last.durationMs)}`;
    const isTold = told.sharedNumberOf(check) !== null && last.reason.message === check.reason.message;
    return `Attempt ${check.attemptCount} ${took}${isTold ? '' : `: ${sentence(last.reason.message)}`}`;
}
function outputBlocks(check) {
    const seen = check.attempts.at(-1)?.seen;
    return ['stdout', 'stderr'].flatMap((name) => {
        const { lines, left } = (0,report_escape/* lastLines */.w$)(seen?.[name] ?? '', limits/* reportLimits */.ny.outputLines, limits/* reportLimits */.ny.lineCharacters);
        if (lines.length === 0)
            return [];
        const rest = left === 0 ? '' : ` (${left} lines before)`;
        return [`\`${name}\`${rest}:`, (0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
    });
}
function validator_logBlocks(container) {
    if (container === null)
        return [];
    const { lines, left } = (0,report_escape/* lastLines */.w$)(container.logs.text, limits/* reportLimits */.ny.logLines, limits/* reportLimits */.ny.lineCharacters);
    const about = (0,words/* describeContainer */.rc)(container);
    if (lines.length === 0) {
        return [`Container ${value(container.name)} ${about} and wrote nothing.`];
    }
    const there = left > 0 || container.logs.truncated ? ', there were more' : '';
    return folded(`Container ${summaryName(container.name)} ${about}: its last ${(0,words/* plural */.LS)(lines.length, 'log line')}${there}`, [(0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')], lines.length <= openLogLines);
}
/** A short log is read at once; a long one would push the next failure off the screen. */
const openLogLines = 12;
function passedBlocks(validator, detail) {
    const passed = validator.checks.filter((check) => check.outcome === 'passed');
    if (passed.length === 0)
        return [];
    const title = `${emoji.good} ${(0,words/* plural */.LS)((0,words/* countChecks */.ls)(passed).passed, 'passed check')}`;
    // Who opens what passed altogether asks for nothing else.
    const isAll = validator.verdict === 'passed';
    const { shown, left } = limited(passed, detail.rows);
    if (detail.passes === 'count' || shown.length === 0)
        return [title];
    const rest = more(left, 'passed check');
    if (detail.passes === 'names') {
        return folded(title, [shown.map((check) => value(check.name)).join(', '), ...rest], isAll);
    }
    const rows = shown.map((check) => [
        value(check.name),
        sentence(check.description),
        value(check.wanted),
        (0,words/* describeNumber */.Df)(check.attemptCount),
        unbroken((0,words/* describeDuration */.MB)(check.durationMs)),
    ]);
    const list = table(['Check', 'Description', 'Wanted', 'Attempts', 'Took'], rows);
    return folded(title, [...list, ...rest], isAll);
}
/** Notices as a list, the place in front and the hint behind; below it what commands wrote last. */
function noticeBlocks(notices, detail) {
    const { shown, left } = limited((0,report_notices/* mergeNotices */.U)(notices), Math.max(1, detail.rows));
    const items = shown.map((notice) => {
        const place = notice.location === null ? '' : `${value((0,errors/* describeLocation */.lR)(notice.location))}: `;
        const hint = notice.hint === null ? '' : `<br>→ ${sentence(notice.hint)}`;
        return `- ${severityMarks[notice.severity]} ${place}${sentence(notice.message)}${hint}`;
    });
    if (items.length === 0)
        return [];
    const outputs = detail.logs ? shown.flatMap(noticeOutputBlocks) : [];
    return [items.join('\n'), ...more(left, 'notice'), ...outputs];
}
function noticeOutputBlocks(notice) {
    const lines = (0,notice_output/* noticeOutput */.K)(notice);
    return lines.length === 0 ? [] : ['Written last:', (0,report_escape/* markdownFence */.p0)(lines.join('\n'), 'text')];
}
const severityMarks = {
    error: '❌',
    warning: '⚠️',
    notice: 'ℹ️',
};

;// CONCATENATED MODULE: ./src/report/markdown/compatibility.ts
/** Where images would run, in Markdown: the matrix image × node, and what is missing where. */








/** The matrix over all images, folded; no block when no image was asked. */
function matrixBlocks(images, detail) {
    const matrix = compatibilityMatrix(images);
    // Of one node the first table tells as much.
    if (matrix === null || matrix.nodeCount < 2)
        return [];
    const columns = limited(matrix.images, matrixColumns);
    const rows = limited(matrix.rows, detail.rows);
    return folded(`Where it runs: ${(0,words_compatibility/* describeReach */.Lo)(matrix)}`, [
        ...table(['Nodes', 'Names', ...columns.shown.map((image) => value(image.reference))], rows.shown.map((row) => matrixRow(row, columns.shown.length))),
        ...more(rows.left, 'row'),
        ...more(columns.left + matrix.imagesLeft, 'image'),
    ]);
}
/** A wider table cannot be read on a summary's page. */
const matrixColumns = 12;
function matrixRow(row, columns) {
    const cells = row.cells.slice(0, columns).map((cell) => {
        if (cell === null)
            return 'not asked';
        const best = cell.bestSet === null ? undefined : cell.sets[cell.bestSet];
        const set = best === undefined || best.tag === '' ? '' : ` (${sentence(best.tag)})`;
        return `${emoji[(0,words/* toneOf */.YV)(cell.verdict)]} ${cell.verdict}${set}`;
    });
    return [
        (0,words/* describeNumber */.Df)(row.nodes.length),
        sentence((0,words_compatibility/* describeNodes */.TZ)(row.nodes, limits/* reportLimits */.ny.nodeNames)),
        ...cells,
    ];
}
/** One image's answer: what is missing on which nodes, and the expressions behind it. */
function compatibilityBlocks(page, compatibility, target) {
    const { detail, told } = page;
    const wanting = (0,words_compatibility/* groupsByUrgency */.fm)(compatibility.nodes).filter((group) => group.verdict !== 'compatible');
    const { shown, left } = limited(wanting, detail.rows);
    const mark = emoji[(0,words/* toneOf */.YV)(compatibility.verdict)];
    const title = `${page_anchor(page, target)}${mark} Compatibility: ${compatibility.verdict}`;
    const notices = compatibility.notices.filter((notice) => !told.hasNotice(notice));
    return folded(title, [
        `Specification ${value(compatibility.source)}${compatibility.digest === null ? '' : ` · ${value(compatibility.digest)}`}`,
        ...noticeBlocks(notices, detail),
        ...missingTable(shown),
        ...more(left, 'node group'),
        ...(detail.attempts ? shown.flatMap((group) => expressionBlocks(page, group)) : []),
    ]);
}
function missingTable(groups) {
    const rows = groups.flatMap((group) => group.sets
        .filter((set) => set.verdict !== 'compatible')
        .map((set) => [
        emoji[(0,words/* toneOf */.YV)(set.verdict)],
        sentence((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames)),
        sentence((0,words_compatibility/* describeSet */.iG)(set)),
        set.missing.length === 0 ? set.verdict : set.missing.map(sentence).join('<br>'),
    ]));
    return table(['', 'Nodes', 'Set', 'What is missing'], rows);
}
function expressionBlocks(page, group) {
    const { detail } = page;
    const rows = group.sets.flatMap((set) => expressionRows(page, set));
    const { shown, left } = limited(rows, detail.rows);
    return folded(`Found and wanted on ${summaryName((0,words_compatibility/* describeNodes */.TZ)(group.nodes, limits/* reportLimits */.ny.nodeNames))}`, [
        ...table(['', 'Rule', 'Feature', 'Found', 'Wanted', 'Written at'], shown),
        ...more(left, 'expression'),
    ]);
}
function expressionRows(page, set) {
    return set.rules.flatMap((rule) => {
        const place = rule.location === null ? '' : placeLink(page, rule.location);
        if (rule.error !== null) {
            return [[emoji.broken, value(rule.name), '', sentence(rule.error), '', place]];
        }
        return rule.expressions
            .filter((expression) => expression.verdict !== 'matched')
            .map((expression) => [
            emoji[(0,words/* toneOf */.YV)(expression.verdict)],
            value(rule.name),
            value((0,words_compatibility/* featureName */.qx)(expression)),
            `${sentence((0,words_compatibility/* describeFound */.Kq)(expression))}${expression.hint === null ? '' : `<br>${sentence(expression.hint)}`}`,
            value(expression.wanted),
            expression.location === null ? place : placeLink(page, expression.location),
        ]);
    });
}

// EXTERNAL MODULE: ./src/report/place.ts
var place = __webpack_require__(8141);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(9922);
;// CONCATENATED MODULE: ./src/report/glance/parts.ts




/** In the order of their columns. */
const kinds = [
    { title: 'Validators', partsOf: ofValidators(false) },
    { title: 'Pods', partsOf: ofValidators(true) },
    { title: 'Compatibility', partsOf: ofCompatibility },
    { title: 'Static', partsOf: ofReading },
];
/** The name of an image's details for links; unique in a report. */
function imageTarget(image) {
    return `i${image}`;
}
function validatorTarget(image, validator) {
    return `i${image}-v${validator}`;
}
function compatibilityTarget(image) {
    return `i${image}-compatibility`;
}
function staticTarget(image) {
    return `i${image}-static`;
}
function ofValidators(isPod) {
    return (image, index) => image.validators.flatMap((validator, number) => (validator.kind === 'Pod') === isPod
        ? [validatorPart(validator, columnName(image, validator), validatorTarget(index, number))]
        : []);
}
/** Of one Validator under many conditions these tell its runs apart, where there is little room. */
function columnName({ validators }, validator) {
    const isAlone = validators.every(({ name }) => name === validator.name);
    return isAlone ? (validator.condition ?? validator.name) : (0,condition_title/* validatorTitle */.D)(validator);
}
function validatorPart({ name: ofManifest, condition, source, verdict, checks }, name, target) {
    const bad = checks.filter((check) => check.outcome !== 'passed' && !(0,src_verdict/* isWarning */.Vv)(check)).length;
    return {
        ...{
            key: JSON.stringify([ofManifest, condition, source]),
            name,
            tone: (0,words/* toneOf */.YV)(verdict),
            bad,
            target,
        },
        ...{ total: checks.length, unit: 'check' },
    };
}
function ofCompatibility({ compatibility }, index) {
    return compatibility === null
        ? []
        : [compatibilityPart(compatibility, compatibilityTarget(index))];
}
function compatibilityPart({ verdict, nodes }, target) {
    const count = (groups) => groups.reduce((sum, group) => sum + group.nodes.length, 0);
    const bad = count(nodes.filter((group) => group.verdict !== 'compatible'));
    const name = 'Compatibility';
    return {
        ...{ key: name, name, tone: (0,words/* toneOf */.YV)(verdict), bad, target },
        total: count(nodes),
        unit: 'node',
    };
}
/** Of programs, and of what is wrong beside them. */
function ofReading({ static: read }, index) {
    if (read === undefined)
        return [];
    const { errors, good } = (0,words_static/* staticParts */.vm)(read);
    const name = 'Static';
    return [
        {
            ...{ key: name, name, tone: (0,words/* toneOf */.YV)(read.verdict), target: staticTarget(index) },
            ...{ bad: errors.length, total: errors.length + good.length, unit: 'check' },
        },
    ];
}

// EXTERNAL MODULE: ./src/report/glance/short-names.ts
var short_names = __webpack_require__(9752);
;// CONCATENATED MODULE: ./src/report/glance/table.ts
/** The table that a report begins with: image × what it was held against. */





/** Null where one line says as much: one image and one thing that it was held against, or less. */
function glanceTable(images) {
    const columns = columnsOf(images);
    if (images.length === 0 || (images.length === 1 && columns.length < 2))
        return null;
    const { prefix, names } = (0,short_names/* shortNames */.D)(images.map(({ reference }) => reference));
    const platforms = new Set(images.map(place/* placeOf */.$));
    const places = images.map((image, index) => ({ image, index, verdict: image.verdict }));
    const order = byVerdict(places);
    const bad = order.filter(({ image }) => image.verdict !== 'passed');
    const good = order.slice(bad.length);
    const rows = [...bad, ...good.slice(0, limits/* reportLimits */.ny.glancePassed)].map(({ image, index }) => ({
        name: names[index] ?? image.reference,
        platform: platforms.size > 1 ? (0,place/* placeOf */.$)(image) : null,
        tone: (0,words/* toneOf */.YV)(image.verdict),
        target: imageTarget(index),
        cells: columns.map(({ cellOf }) => cellOf(index)),
    }));
    return {
        ...{ prefix, rows, columns: columns.map(({ title }) => title) },
        left: images.length - rows.length,
        noun: (0,words/* nounOf */.a2)(images),
    };
}
/** What failed, what could not be decided, what passed; those alike in their order. */
function byVerdict(items) {
    return items.toSorted((left, right) => table_urgency[left.verdict] - table_urgency[right.verdict]);
}
const table_urgency = { failed: 0, errored: 1, passed: 2 };
function columnsOf(images) {
    return kinds.flatMap((kind) => columnsOfKind(kind, images));
}
/** A column for each thing of a kind, or one for all of them where these would be many or mostly empty. */
function columnsOfKind({ title, partsOf }, images) {
    const rows = images.map(partsOf);
    const parts = rows.flat();
    if (parts.length === 0)
        return [];
    const names = new Map(parts.map(({ key, name }) => [key, name]));
    const isDense = parts.length * 2 > names.size * images.length;
    const isFew = names.size <= limits/* reportLimits */.ny.glanceColumns;
    if (!isFew || !isDense)
        return [{ title, cellOf: (image) => together(rows[image] ?? []) }];
    return [...names].map(([key, name]) => ({
        title: name,
        cellOf: (image) => together((rows[image] ?? []).filter((part) => part.key === key)),
    }));
}
const table_tones = ['bad', 'broken', 'unknown', 'good'];
/** Several in one cell: the worst of them leads on. */
function together(parts) {
    const [worst] = parts.toSorted((left, right) => table_tones.indexOf(left.tone) - table_tones.indexOf(right.tone));
    if (worst === undefined)
        return null;
    const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
    const { tone, unit, target } = worst;
    return { ...{ tone, unit, target }, bad: sum(({ bad }) => bad), total: sum(({ total }) => total) };
}

;// CONCATENATED MODULE: ./src/report/glance/where.ts
/** One line that says where it was judged. */


/** Facts from outside, such as `docker 28.0.1 (API 1.48)`, `kernel 6.8.0`, `CPU features asked for: AVX2`. */
function whereFacts(report) {
    const { machine } = report;
    const processor = [machine?.architecture ?? null, machine?.processor ?? null];
    return [
        (0,words/* describeEngine */.sk)(report.engine),
        machine?.kernel == null ? '' : `kernel ${machine.kernel}`,
        processor.filter((part) => part !== null).join(', '),
        describeFeatures(report),
    ].filter((fact) => fact !== '');
}
/** The same as a sentence; `shown` makes a fact what its format takes. */
function whereSentence(report, shown) {
    const [engine = '', ...rest] = whereFacts(report).map(shown);
    const first = report.engine === null ? 'Judged without an engine' : `Judged on ${engine}`;
    return [first, ...rest].join(' · ');
}
/** Of a processor, those that rules of compatibility name: what mattered of it. */
function describeFeatures({ images }) {
    const found = new Map();
    for (const { compatibility } of images) {
        if (compatibility !== null)
            collect(compatibility, found);
    }
    const names = [...found].map(([name, verdicts]) => `${name}${describeVerdicts(verdicts)}`);
    if (names.length === 0)
        return '';
    const left = names.length - limits/* reportLimits */.ny.glanceFeatures;
    const rest = left > 0 ? ` and ${left} more` : '';
    return `CPU features asked for: ${names.slice(0, limits/* reportLimits */.ny.glanceFeatures).join(', ')}${rest}`;
}
function collect({ nodes }, found) {
    for (const { sets } of nodes) {
        for (const { rules } of sets) {
            for (const { expressions } of rules) {
                for (const { feature, element, verdict } of expressions) {
                    if (!feature.startsWith('cpu.') || element === '')
                        continue;
                    found.set(element, (found.get(element) ?? new Set()).add(verdict));
                }
            }
        }
    }
}
function describeVerdicts(verdicts) {
    if (verdicts.size > 1)
        return ' (not everywhere)';
    if (verdicts.has('unmatched'))
        return ' (not as wanted)';
    return verdicts.has('matched') ? '' : ' (not known)';
}

;// CONCATENATED MODULE: ./src/report/markdown/glance.ts
/** What a Markdown report begins with: the table, the causes, the warnings, and where it was judged. */







/** Image × what it was held against; none where a line says as much. */
function tableBlocks(page) {
    const { report, detail } = page;
    const whole = detail.rows === 0 ? null : glanceTable(report.images);
    if (whole === null)
        return [];
    const { shown, left } = limited(whole.rows, detail.rows);
    const bad = whole.rows.slice(detail.rows).filter(({ tone }) => tone !== 'good').length;
    return [
        ...table(['Image', ...whole.columns.map(sentence)], shown.map((row) => glance_rowOf(page, row))),
        ...more(left + whole.left, whole.noun, bad),
    ];
}
function glance_rowOf(page, { name, platform, tone, target, cells }) {
    const where = platform === null ? '' : ` ${value(platform)}`;
    return [
        `${emoji[tone]}&nbsp;${inner(page, target, value(name))}${where}`,
        ...cells.map((cell) => (cell === null ? '–' : cellOf(page, cell))),
    ];
}
/** `❌ 3/8`: of eight, three did not pass; `✅ 8`. */
function cellOf(page, { tone, bad, total, target }) {
    const number = tone === 'good' ? String(total) : bad === 0 ? '' : `${bad}/${total}`;
    return inner(page, target, `${emoji[tone]}${number === '' ? '' : `&nbsp;${number}`}`);
}
/** What deserves a look though it decided nothing. */
function warningBlocks({ told, detail }) {
    return [
        ...noticeBlocks(told.warnings, { ...detail, logs: false }),
        ...more(told.warningsLeft, 'warning'),
    ];
}
/** What the run has to tell beside that. */
function otherBlocks({ told, detail }) {
    return folded((0,words/* plural */.LS)(told.others.length, 'more notice'), noticeBlocks(told.others, detail));
}
/** One line; empty facts are left out. */
function whereBlock({ report }) {
    return `<sub>${whereSentence(report, sentence)}</sub>`;
}

;// CONCATENATED MODULE: ./src/report/timeline.ts


/** Null when nothing was started. Times that cannot be read are left out. */
function timelineOf(validators) {
    const rows = validators.flatMap(rowsOf).filter((row) => Number.isFinite(row.start));
    const first = rows[0];
    if (first === undefined)
        return null;
    let origin = first.start;
    let end = first.start;
    for (const row of rows) {
        origin = Math.min(origin, row.start);
        end = Math.max(end, row.start + row.duration);
    }
    return {
        origin,
        span: Math.max(1, end - origin),
        rows: rows.map((row) => relativeTo(origin, row)),
    };
}
function rowsOf(validator) {
    const checks = validator.checks.flatMap((check, index) => checkRow((0,condition_title/* validatorTitle */.D)(validator), check, index));
    const container = validator.container;
    if (container?.startedAt == null || container.startDurationMs === null)
        return checks;
    const start = {
        kind: 'start',
        index: null,
        validator: (0,condition_title/* validatorTitle */.D)(validator),
        name: 'container start',
        outcome: 'passed',
        start: Date.parse(container.startedAt) - container.startDurationMs,
        duration: container.startDurationMs,
        bars: [],
    };
    return [start, ...checks];
}
function checkRow(validator, check, index) {
    if (check.startedAt === null)
        return [];
    return [
        {
            kind: 'check',
            index,
            validator,
            name: check.name,
            outcome: (0,words/* shownOutcome */.CF)(check),
            start: Date.parse(check.startedAt),
            duration: check.durationMs,
            bars: check.attempts.map(barOf),
        },
    ];
}
function barOf(attempt) {
    return {
        start: Date.parse(attempt.startedAt),
        duration: attempt.durationMs,
        ok: attempt.ok,
        code: attempt.reason.code,
    };
}
function relativeTo(origin, row) {
    return {
        ...row,
        start: row.start - origin,
        bars: row.bars
            .filter((bar) => Number.isFinite(bar.start))
            .map((bar) => ({ ...bar, start: Math.max(0, bar.start - origin) })),
    };
}

;// CONCATENATED MODULE: ./src/report/markdown/mermaid.ts
/** The timeline as a Mermaid Gantt chart: a section a check, a bar an attempt, red until it passes. */





/** Blocks of Markdown; none when nothing was started. */
function mermaidTimeline(image) {
    const timeline = timelineOf(image.validators);
    if (timeline === null)
        return [];
    const rows = timeline.rows.slice(0, limits/* reportLimits */.ny.diagramRows);
    const labels = labelsOf(rows);
    const sections = rows.flatMap((row, index) => [
        `  section ${labels[index] ?? ''}`,
        ...barLines(timeline, row, index),
    ]);
    const diagram = [
        '```mermaid',
        '---',
        'displayMode: compact',
        'config:',
        '  gantt:',
        `    leftPadding: ${labelPixels(labels)}`,
        '---',
        'gantt',
        '  dateFormat x',
        `  axisFormat ${axisFormat(timeline)}`,
        ...sections,
        '```',
    ].join('\n');
    return [diagram, ...more(timeline.rows.length - rows.length, 'row')];
}
/**
 * Short runs count seconds from the first start, long ones show the reader's clock. Mermaid writes
 * times in the reader's time zone, and zones differ by half hours but not by seconds.
 */
function axisFormat(timeline) {
    if (timeline.span < 10_000)
        return '%-S.%L s';
    return timeline.span < 60_000 ? '%-S s' : '%H:%M:%S';
}
/** A time of which the seconds are zero in every time zone of our days. */
const zero = Date.UTC(2000, 0, 1);
function barLines(timeline, row, index) {
    const base = timeline.span < 60_000 ? zero : timeline.origin;
    const bars = row.bars.length === 0 ? [wholeBar(row)] : attemptBars(row.bars, timeline.span);
    return bars.map((bar, number) => `    ${bar.label} :${bar.tag}, t${index}b${number}, ${base + bar.start}, ${bar.duration}ms`);
}
/** Several Validators tell their names, too: sections of one name would be drawn as one. */
function labelsOf(rows) {
    const several = rows.some((row) => row.validator !== rows[0]?.validator);
    return rows.map((row) => (0,report_escape/* mermaidLabel */._b)(several ? `${row.validator} ${row.name}` : row.name, labelLength));
}
/** Mermaid does not measure its labels; what does not fit is drawn over the bars. */
function labelPixels(labels) {
    return 30 + 6 * (0,words/* largest */.nQ)(labels.map((label) => label.length));
}
function wholeBar(row) {
    const tag = row.kind === 'start'
        ? 'active'
        : row.outcome === 'passed' || row.outcome === 'warned'
            ? 'done'
            : 'crit';
    const label = row.kind === 'start' ? 'start' : row.outcome;
    return {
        label,
        tag,
        start: Math.round(row.start),
        duration: Math.max(1, Math.round(row.duration)),
    };
}
/**
 * An attempt of milliseconds would not be seen in a run of minutes: a bar reaches to the next one,
 * the last over a few percent. Bars of a row that overlap would be drawn in two rows.
 */
function attemptBars(bars, span) {
    const shortest = Math.ceil(span / 40);
    const runs = runsOf(bars, shortest);
    return runs.map((run, index) => {
        const start = Math.round(run.start);
        const next = runs[index + 1];
        const end = next === undefined ? run.lastStart + Math.max(run.duration, shortest) : next.start;
        const mark = run.isMixed ? '✓✗' : run.ok ? '✓' : '✗';
        return {
            label: run.count === 1 ? mark : `${run.count} ${mark}`,
            tag: run.ok ? 'done' : 'crit',
            start,
            duration: Math.max(1, Math.round(end) - start),
        };
    });
}
/** Each attempt for itself, or, where there is no room for its mark, all of one kind together. */
function runsOf(bars, shortest) {
    const single = bars.map((bar) => ({
        ...bar,
        count: 1,
        lastStart: bar.start,
        isMixed: false,
    }));
    const hasRoom = bars.every((bar, index) => {
        const next = bars[index + 1];
        return next === undefined || next.start - bar.start >= shortest;
    });
    if (hasRoom && bars.length <= limits/* reportLimits */.ny.diagramBars)
        return single;
    const runs = [];
    for (const bar of single) {
        const before = runs.at(-1);
        const isFull = runs.length === limits/* reportLimits */.ny.diagramBars;
        if (before === undefined || (before.ok !== bar.ok && !isFull))
            runs.push(bar);
        else
            runs[runs.length - 1] = joined(before, bar);
    }
    return runs;
}
function joined(before, bar) {
    return {
        ...bar,
        start: before.start,
        ok: before.ok && bar.ok,
        count: before.count + 1,
        isMixed: before.isMixed || before.ok !== bar.ok,
    };
}
const labelLength = 40;
/** What the folded block is called. */
function timelineTitle(image) {
    const attempts = image.validators
        .flatMap((validator) => validator.checks)
        .reduce((sum, check) => sum + check.attemptCount, 0);
    return `Timeline: container starts and ${(0,words/* plural */.LS)(attempts, 'attempt')}`;
}

;// CONCATENATED MODULE: ./src/report/markdown/static.ts
/** What reading an image told, in Markdown. */







function staticBlocks(page, read, target) {
    const { detail, told } = page;
    const { shown, left } = limited((0,words_static/* programTones */.S0)(read), detail.passes === 'table' ? detail.rows : 0);
    const rows = shown.map(([program, tone]) => [
        `${emoji[tone]}&nbsp;${value(program.name)}`,
        sentence(program.askedBy),
        program.path === null ? '' : value(program.path),
        sentence(program.type ?? ''),
        sentence((0,words_static/* describeLibraries */.re)(program, limits/* reportLimits */.ny.libraryNames)),
    ]);
    const title = `${page_anchor(page, target)}${emoji[(0,words/* toneOf */.YV)(read.verdict)]} Static: ${(0,words_static/* describeReading */.YB)(read)}`;
    return folded(title, [
        ...noticeBlocks((0,words_static/* findingNotices */.Vf)(read).filter((notice) => !told.hasNotice(notice)), detail),
        ...table(['Program', 'Asked for by', 'File', 'Type', 'Libraries'], rows),
        ...more(left, 'program'),
    ]);
}

;// CONCATENATED MODULE: ./src/report/markdown/images.ts












function imagesBlocks(page) {
    const { report, detail } = page;
    const places = new Map(report.images.map((image, index) => [image, index]));
    const images = limitedByVerdict(report.images, Math.max(1, detail.rows));
    const labels = (0,words_static/* imageLabels */.J0)(report.images);
    const labelOf = (image) => labels[places.get(image) ?? 0] ?? image.reference;
    const isAlone = report.images.length === 1;
    const blocksOf = (image) => {
        const index = places.get(image) ?? 0;
        const body = imageBody(page, image, index);
        return isAlone ? body : imageFold(page, image, labelOf(image), index, body);
    };
    const passed = images.shown.filter(({ verdict }) => verdict === 'passed');
    const rest = byVerdict(images.shown).filter(({ verdict }) => verdict !== 'passed');
    return [
        ...rest.flatMap(blocksOf),
        ...(isAlone
            ? passed.flatMap(blocksOf)
            : foldedPasses((0,words/* nounOf */.a2)(report.images), passed.map(labelOf), passed.flatMap(blocksOf))),
        ...more(images.left, (0,words/* nounOf */.a2)(report.images), images.leftBad),
    ];
}
function imageFold(page, image, label, index, body) {
    const mark = `${page_anchor(page, imageTarget(index))}${emoji[(0,words/* toneOf */.YV)(image.verdict)]}`;
    const title = `${mark} ${summaryName(label)}: ${(0,words/* describeImage */.hu)(image)}`;
    return folded(title, [imageFacts(image, false), ...body]);
}
function imageBody(page, image, index) {
    const { detail, told } = page;
    const places = new Map(image.validators.map((validator, number) => [validator, number]));
    const { shown, left, leftBad } = limitedByVerdict(image.validators, detail.rows);
    const blocksOf = (validator) => validatorBlocks(page, validator, validatorTarget(index, places.get(validator) ?? 0));
    const passed = shown.filter(({ verdict }) => verdict === 'passed');
    const names = passed.map(condition_title/* validatorTitle */.D);
    return [
        ...noticeBlocks(image.notices.filter((notice) => !told.hasNotice(notice)), detail),
        ...shown.filter(({ verdict }) => verdict !== 'passed').flatMap(blocksOf),
        ...(passed.length < 2
            ? passed.flatMap(blocksOf)
            : foldedPasses('manifest', names, passed.flatMap(blocksOf))),
        ...more(left, 'validator', leftBad),
        ...(image.compatibility === null || detail.rows === 0
            ? []
            : compatibilityBlocks(page, image.compatibility, compatibilityTarget(index))),
        ...(image.static === undefined || detail.rows === 0
            ? []
            : staticBlocks(page, image.static, staticTarget(index))),
        ...(detail.timeline ? folded(timelineTitle(image), mermaidTimeline(image)) : []),
    ];
}
/** One line: how many, and which. */
function foldedPasses(what, names, blocks) {
    const shown = names.slice(0, passedNames).map(summaryName).join(', ');
    const left = names.length > passedNames ? ` and ${names.length - passedNames} more` : '';
    return folded(`${emoji.good} ${(0,words/* plural */.LS)(names.length, what)} passed: ${shown}${left}`, blocks);
}
/** More of them make no line any more. */
const passedNames = 6;
/** What identifies an image, in one line. */
function imageFacts(image, withName = true) {
    const digest = image.digest ?? image.id;
    return [
        withName ? value(image.reference) : '',
        image.platform === null ? '' : value(image.platform),
        digest === null ? '' : value((0,words/* shortDigest */.VK)(digest)),
    ]
        .filter((fact) => fact !== '')
        .join(' · ');
}

;// CONCATENATED MODULE: ./src/report/predictions.ts
/** Image × kind of node: what the compatibility spec predicted, and what happened. Disagreement comes first. */



/** Null where no image ran on kinds of nodes. */
function predictionsOf(images) {
    const all = images.flatMap((image, index) => {
        const { nodeGroup: group, reference, verdict } = image;
        if (group === undefined)
            return [];
        const { prediction, predicted } = group;
        return [
            {
                ...{ image: reference, group, index },
                predicted: predicted ?? 'nothing',
                happened: happenedTo(image) ?? (0,words/* verdictWord */.E0)(verdict).toLowerCase(),
                tone: (0,src_verdict/* isDisagreement */.ff)(prediction) ? 'warning' : (0,words/* toneOf */.YV)(verdict),
                words: predictionWords[prediction],
            },
        ];
    });
    if (all.length === 0)
        return null;
    const rows = all.toSorted((left, right) => urgencyOf(left) - urgencyOf(right));
    const wrong = all.filter(({ group }) => (0,src_verdict/* isDisagreement */.ff)(group.prediction)).length;
    const made = all.filter(({ group }) => group.prediction !== 'open').length;
    return {
        rows: rows.slice(0, limits/* nodeGroupLimits */.Cm.rows),
        left: Math.max(0, rows.length - limits/* nodeGroupLimits */.Cm.rows),
        summary: summaryOf(wrong, made),
        tone: wrong > 0 ? 'warning' : made > 0 ? 'good' : 'unknown',
    };
}
/** What was run there, whatever its spec says. */
function happenedTo({ validators }) {
    if (validators.length === 0)
        return null;
    if (validators.some(({ verdict }) => verdict === 'failed'))
        return 'failed';
    return validators.some(({ verdict }) => verdict === 'errored') ? 'could not be decided' : 'passed';
}
function urgencyOf({ group }) {
    return ['spec-too-wide', 'spec-too-narrow', 'open', 'agrees'].indexOf(group.prediction);
}
function summaryOf(wrong, made) {
    if (made === 0)
        return 'nothing was predicted';
    if (wrong === 0)
        return `${(0,words/* plural */.LS)(made, 'prediction')} held`;
    return `${wrong} of ${(0,words/* plural */.LS)(made, 'prediction')} ${wrong === 1 ? 'is' : 'are'} wrong`;
}
/** What became of a prediction, in a few words. */
const predictionWords = {
    agrees: 'as predicted',
    'spec-too-wide': 'it was to run there, and does not',
    'spec-too-narrow': 'it was not to run there, and does',
    open: 'not to be compared',
};

;// CONCATENATED MODULE: ./src/report/markdown/predictions.ts





/** Image × kind of node, open where a prediction was wrong. */
function predictionBlocks(page) {
    const { report, detail } = page;
    const found = predictionsOf(report.images);
    if (found === null || detail.rows === 0)
        return [];
    const { shown, left } = limited(found.rows, detail.rows);
    const rows = shown.map(({ image, group, index, predicted, happened, tone, words }) => [
        `${emoji[tone]}&nbsp;${inner(page, imageTarget(index), value(image))}`,
        [value(group.name), sentence(group.differs.join(', '))].filter((part) => part !== '').join(' '),
        unbroken(predicted),
        unbroken(happened),
        words,
    ]);
    return folded(`${emoji[found.tone]} Kinds of nodes: ${found.summary}`, [
        ...table(['Image', 'Nodes', 'Predicted', 'Happened', ''], rows),
        ...more(left + found.left, 'row'),
    ], found.tone === 'warning');
}

// EXTERNAL MODULE: ./src/report/standing.ts
var standing = __webpack_require__(1676);
// EXTERNAL MODULE: ./src/report/words-standing.ts
var words_standing = __webpack_require__(7788);
;// CONCATENATED MODULE: ./src/report/markdown/standing.ts





/** What changed since a run before, and what is excused; empty where nobody asked for either. */
function standingBlocks(report, detail) {
    return [
        ...noticeBlocks((0,words_standing/* standingNotices */.yN)(report), detail),
        sentence((0,words_standing/* describeComparison */.L5)(report)),
        ...(0,standing/* standingGroups */.zD)(report).flatMap((group) => groupBlock(group, detail)),
    ];
}
function groupBlock(group, { rows }) {
    if (rows === 0)
        return [];
    const { shown, left } = limited(group.items, rows);
    const more = left + group.left;
    const lines = [
        ...shown.map((item) => `- ${sentence(item)}`),
        ...(more === 0 ? [] : [`- _… and ${more.toLocaleString('en-US')} more_`]),
    ];
    return [`${emoji[group.tone]} **${group.title}**`, lines.join('\n')];
}

;// CONCATENATED MODULE: ./src/report/markdown.ts
/** The report in GitHub's Markdown: a job summary, and the sections that a comment is made of. */












/** The job summary: the most that fits into `maxBytes`, never a half table or an open fence. */
function renderMarkdown(report, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* reportLimits */.ny.summaryBytes;
    const { text } = fitMarkdown((rendered) => Buffer.byteLength(rendered) <= maxBytes, (detail) => renderMarkdownAt(report, detail));
    return text;
}
/** The whole report at one detail, whatever its size: what a shared place fits together itself. */
function renderMarkdownAt(report, detail) {
    return `${joinBlocks(reportBlocks(report, detail))}\n`;
}
/** One line that says it all: verdict, counts, image, how long. */
function renderGlance(report) {
    const single = report.images.length === 1 ? report.images[0] : undefined;
    const [first] = report.images;
    const name = first !== undefined && (0,words/* isOneName */.C8)(report.images) ? [value(first.reference)] : [];
    const subject = single === undefined ? (0,words/* describeImageCount */._C)(report.images) : imageFacts(single);
    return [
        `${emoji[(0,words/* toneOf */.YV)(report.verdict)]} **${(0,words/* describeVerdict */.XZ)(report)}**`,
        ...name,
        subject,
        (0,words/* describeDuration */.MB)(report.durationMs),
    ].join(' · ');
}
/** What stands below the glance line, for a place that has a heading and a glance line of its own. */
function renderDetails(report, detail) {
    return joinBlocks(reportBlocks(report, detail).slice(2));
}
/** The table, each cause once, warnings, then everything, folded, and where it was judged. */
function reportBlocks(report, detail) {
    const page = pageOf(report, detail);
    return [
        '## Container Canary',
        renderGlance(report),
        ...predictionBlocks(page),
        ...tableBlocks(page),
        ...causeBlocks(page),
        ...standingBlocks(report, detail),
        ...warningBlocks(page),
        ...otherBlocks(page),
        ...matrixBlocks(report.images, detail),
        ...imagesBlocks(page),
        whereBlock(page),
    ];
}


/***/ }),

/***/ 1872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ noticeOutput)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4165);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);


/** The last lines that a command behind a notice wrote, as every format shows them. */
function noticeOutput({ output }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .lastLines */ .w$)(output?.text ?? '', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.outputLines, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.lineCharacters).lines;
}


/***/ }),

/***/ 1263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mergeNotices)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);

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

/***/ 1676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ describeExcuse),
/* harmony export */   Ov: () => (/* binding */ noStanding),
/* harmony export */   U: () => (/* binding */ createStandings),
/* harmony export */   zD: () => (/* binding */ standingGroups)
/* harmony export */ });
/* unused harmony export standingTexts */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4165);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6220);
/* harmony import */ var _words_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7788);
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
        ...standingNotices(report).map(describeProblem),
        describeComparison(report),
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
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);

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

/***/ 3661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fb: () => (/* binding */ podLogs),
/* harmony export */   HT: () => (/* binding */ podEvents),
/* harmony export */   Rw: () => (/* binding */ describePodStatus),
/* harmony export */   V8: () => (/* binding */ logTitle),
/* harmony export */   eX: () => (/* binding */ podContainerRows)
/* harmony export */ });
/** Empty for a Validator, and for a Pod of which nothing was started. */
function podContainerRows({ status }) {
    if (status === undefined)
        return [];
    const row = (isInit) => (one) => rowOf(one, isInit);
    return [
        ...status.initContainerStatuses.map(row(true)),
        ...status.containerStatuses.map(row(false)),
    ];
}
function rowOf(one, isInit) {
    const { name, image, ready, restartCount: restarts, state, lastState } = one;
    const end = state.terminated ?? lastState.terminated;
    const word = state.waiting?.reason ?? state.terminated?.reason ?? (state.running ? 'Running' : 'Unknown');
    const message = state.waiting?.message ?? end?.message ?? '';
    const code = end === undefined ? '' : `exit code ${end.exitCode}`;
    const isGood = ready || state.terminated?.exitCode === 0;
    return {
        ...{ name, isInit, image, ready, restarts, state: word },
        tone: isGood ? 'good' : state.running === undefined ? 'bad' : 'unknown',
        detail: [code, message.trim()].filter((part) => part !== '').join(': '),
    };
}
/** One sentence, such as `phase Running, Ready is False (ContainersNotReady)`. */
function describePodStatus({ status }) {
    if (status === undefined || status.conditions.length === 0)
        return '';
    const ready = status.conditions.find(({ type }) => type === 'Ready');
    const why = ready?.reason === undefined ? '' : ` (${ready.reason})`;
    const condition = ready === undefined ? '' : `, Ready is ${ready.status}${why}`;
    return `phase ${status.phase}${condition}`;
}
/** Warnings before what is normal; each in the order of time. */
function podEvents({ events = [] }) {
    const isWarning = ({ type }) => type === 'Warning';
    return [...events.filter(isWarning), ...events.filter((event) => !isWarning(event))];
}
/** The last life of each container that wrote anything, those that are in trouble first. */
function podLogs(validator) {
    const rows = podContainerRows(validator);
    const isBad = (name) => rows.some((row) => row.name === name && row.tone !== 'good');
    const all = Object.entries(validator.logs ?? {}).flatMap(([name, lives]) => {
        const log = lives.findLast(({ lines }) => lines.length > 0);
        return log === undefined ? [] : [{ name, log, isBad: isBad(name) }];
    });
    return [...all.filter((one) => one.isBad), ...all.filter((one) => !one.isBad)];
}
function logTitle(name, { restart }) {
    return restart === 0 ? `container ${name}` : `container ${name}, after ${restart} restarts`;
}


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ describeComparison),
/* harmony export */   cC: () => (/* binding */ describeSlower),
/* harmony export */   kr: () => (/* binding */ describeWaiver),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   qy: () => (/* binding */ describeSubject),
/* harmony export */   yN: () => (/* binding */ standingNotices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6220);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3850);
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

/***/ 9922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ sharedFinding),
/* harmony export */   J0: () => (/* binding */ imageLabels),
/* harmony export */   S0: () => (/* binding */ programTones),
/* harmony export */   Vf: () => (/* binding */ findingNotices),
/* harmony export */   YB: () => (/* binding */ describeReading),
/* harmony export */   re: () => (/* binding */ describeLibraries),
/* harmony export */   vm: () => (/* binding */ staticParts)
/* harmony export */ });
/* unused harmony export programWords */
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8141);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3850);
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