"use strict";
exports.id = 5344;
exports.ids = [5344];
exports.modules = {

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   xK: () => (/* binding */ xmlText),
/* harmony export */   xs: () => (/* binding */ htmlBlock)
/* harmony export */ });
/* unused harmony exports commandMessage, commandProperty */
/**
 * What an image, a manifest or a registry says is data. Each function here makes a text harmless
 * for one place, and keeps it readable for a person.
 */
/**
 * Characters that a person does not see, or that reorder what a person sees: C0 and C1 controls,
 * bidirectional controls, zero-width characters, line separators, tag characters, fillers, lone
 * surrogates, the two noncharacters XML forbids. The variation selectors of emoji are left alone.
 */
const unseen = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{DI}\uFFFE\uFFFF]/gu;
const plainAscii = /^[ -~]*$/;
/** Select Graphic Rendition, after its escape character: colours, which say nothing in a report. */
const colours = /\p{Cc}\[[0-9;:]{0,64}m/gu;
const escapeCharacter = '\u001B';
/** One line: every unseen character is shown (`␛`, `␊`, `<U+202E>`). */
function visibleLine(text) {
    return plainAscii.test(text) ? text : text.replace(unseen, showCharacter);
}
/** Several lines: line breaks and tabs stay (a lone carriage return breaks a line), colours go. */
function visibleBlock(text) {
    if (plainAscii.test(text))
        return text;
    return text
        .replace(colours, (found) => (found.startsWith(escapeCharacter) ? '' : found))
        .replace(/\r\n?/g, '\n')
        .replace(unseen, (character) => character === '\n' || character === '\t' ? character : showCharacter(character));
}
/** Cut to `limit` characters, never inside a surrogate pair, with how much was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const start = cut(text, limit);
    return `${start}… (${text.length - start.length} more characters)`;
}
/** The first `limit` UTF-16 units, or one fewer where a surrogate pair stands at the cut. */
function cut(text, limit) {
    const last = text.charCodeAt(limit - 1);
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit);
}
/** The last `count` lines of a block, each cut to `characters`, and how many lines were left out. */
function lastLines(text, count, characters) {
    const all = withoutEnd(visibleBlock(text)).split('\n');
    if (all.length === 1 && all[0] === '')
        return { lines: [], left: 0 };
    return {
        lines: all.slice(-count).map((line) => clip(line, characters)),
        left: Math.max(0, all.length - count),
    };
}
/** Without the line breaks at the end. A pattern would take quadratic time on many of them. */
function withoutEnd(block) {
    let end = block.length;
    while (block.charAt(end - 1) === '\n')
        end -= 1;
    return block.slice(0, end);
}
/** For text between tags and in quoted attributes of HTML. */
function htmlText(text) {
    return escapeMarkup(visibleLine(text));
}
/** As {@link htmlText}; line breaks and tabs stay. */
function htmlBlock(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For text between tags of XML 1.0, which forbids most controls even when they are escaped. */
function xmlText(text) {
    return escapeMarkup(visibleBlock(text));
}
/** For a quoted attribute of XML 1.0, whose line breaks a reader would turn into spaces. */
function xmlAttribute(text) {
    return escapeMarkup(visibleLine(text));
}
function escapeMarkup(text) {
    return /[&<>"']/.test(text)
        ? text.replace(/[&<>"']/g, (character) => markup.get(character) ?? character)
        : text;
}
const markup = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/**
 * Markdown for text inside a line, a table cell or a heading. A word that GitHub would turn into
 * something (a mention, an issue, a link, a commit, an emoji, a formula) is set as code, where it
 * stays what it is and can be copied; other marks are escaped.
 */
function markdownText(text) {
    return visibleLine(text.replace(/[\r\n]+/g, ' ').trim())
        .split(/( +)/)
        .map((word) => (isActive(word) ? activeWord(word) : escapeMarks(word)))
        .join('')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+=#]/, '\\$&');
}
const activePatterns = [
    /[@$]/,
    /#[\p{L}\p{N}_]/u,
    /:\/\/|www\.|mailto:|xmpp:/i,
    /:[a-z0-9_+-]+:/i,
    /GH-\d/i,
    /\b[0-9a-f]{7,}\b/i,
];
function isActive(word) {
    return activePatterns.some((pattern) => pattern.test(word));
}
/** Sentence punctuation around the word stays outside the code. */
function activeWord(word) {
    let start = 0;
    let end = word.length;
    while (start < end && opening.has(word.charAt(start)))
        start += 1;
    while (end > start && closing.has(word.charAt(end - 1)))
        end -= 1;
    if (start === end)
        return markdownCode(word);
    return (escapeMarks(word.slice(0, start)) +
        markdownCode(word.slice(start, end)) +
        escapeMarks(word.slice(end)));
}
const opening = new Set('("\'[{<');
const closing = new Set(')"\']}>.,;:!?');
function escapeMarks(text) {
    return text.replace(/[\\`*_~[\]<>&|!]/g, (mark) => entities.get(mark) ?? `\\${mark}`);
}
const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['|', '&#124;'],
]);
/**
 * A code span that fits into a table cell. A pipe cannot be told apart from a cell's border inside
 * of backticks by every reader, so such a text is set as `<code>` with its marks as entities.
 */
function markdownCode(text) {
    const line = visibleLine(text);
    if (line === '')
        return '';
    if (line.includes('|'))
        return markdownHtmlCode(line);
    const ticks = '`'.repeat(longestRun(line, /`+/g) + 1);
    const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** Entities hide marks from Markdown; an address with `@` is recognised behind them, too. */
function asEntities(text) {
    return text.replace(/(?<=www)\.|[^\p{L}\p{N} ,./=-]/giu, (mark) => {
        const guard = mark === '@' ? '&#8203;' : '';
        return `&#${mark.codePointAt(0) ?? 0xfffd};${guard}`;
    });
}
/** Code between HTML tags inside of Markdown, such as a `<summary>`, where backticks mean nothing. */
function markdownHtmlCode(text) {
    return `<code>${asEntities(visibleLine(text))}</code>`;
}
/** A fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language) {
    const block = visibleBlock(text);
    const fence = '`'.repeat(Math.max(3, longestRun(block, /`+/g) + 1));
    return `${fence}${language}\n${withoutEnd(block)}\n${fence}`;
}
function longestRun(text, run) {
    let longest = 0;
    for (const [found] of text.matchAll(run))
        longest = Math.max(longest, found.length);
    return longest;
}
/** A link's target, safe in Markdown and in an attribute; null where it is no plain web address. */
function webAddress(text) {
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return null;
    const url = new URL(text);
    // A name and a password in front of the host serve only to mislead.
    if (url.username !== '' || url.password !== '' || url.host.includes('['))
        return null;
    const href = url.href.replace(/[()<>[\]\\`*_|"'~@$]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
    return { href: escapeMarkup(href), host: url.host };
}
/**
 * A name in a Mermaid diagram. Its grammar has no escape that holds everywhere, so what could
 * mean something there (`:` `;` `#` `%` braces) is replaced.
 */
function mermaidLabel(text, limit) {
    const label = visibleLine(text)
        .replace(/[^\p{L}\p{N} ._/()+=-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return label.length > limit ? `${cut(label, limit)}…` : label;
}
/** The message of a workflow command (`::error::message`). */
function commandMessage(text) {
    return visibleBlock(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`::error title=property::`). */
function commandProperty(text) {
    return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * Lines for a log that the runner reads: none of them is a workflow command any more. The runner
 * takes `::` at a line's start, after what .NET holds for white space, and `##[` anywhere.
 */
function withoutCommands(text) {
    return text.replace(/^((?:[^\S\n]|\u0085)*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
function showCharacter(character) {
    const code = character.codePointAt(0) ?? 0xfffd;
    // Control pictures stand for C0; the block has one for DEL as well.
    if (code < 0x20)
        return String.fromCodePoint(0x2400 + code);
    if (code === 0x7f)
        return '␡';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}


/***/ }),

/***/ 3300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ errorsOutside),
/* harmony export */   c: () => (/* binding */ identityOf)
/* harmony export */ });
/**
 * Errors that no image and no Validator tells in its place. A report lists every cause of `errored`
 * at its top; told twice, one cause looks like two.
 */
function errorsOutside(report) {
    const told = new Set(report.images.flatMap((image) => [
        ...image.notices.map(identityOf),
        ...image.validators.flatMap((validator) => validator.notices.map(identityOf)),
        ...(image.compatibility?.notices.map(identityOf) ?? []),
    ]));
    return report.errors.filter((error) => !told.has(identityOf(error)));
}
/** What makes two notices the same. */
function identityOf(notice) {
    return JSON.stringify([notice.code, notice.message, notice.location]);
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
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
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
    const inputErrors = new Set(report.errors.filter((error) => error.kind === 'input').map(problems/* identityOf */.c));
    const errors = new Set(report.errors.map(problems/* identityOf */.c));
    const isOurs = (notice) => {
        const identity = (0,problems/* identityOf */.c)(notice);
        return errors.has(identity) && !inputErrors.has(identity);
    };
    return [
        ...(0,problems/* errorsOutside */.L)(report).map((error) => noticeFinding(error, 'Container Canary', null, isOurs)),
        ...report.images.flatMap((image) => imageFindings(image, isOurs)),
    ];
}
function imageFindings(image, isOurs) {
    const name = image.reference;
    return [
        ...image.notices.map((notice) => noticeFinding(notice, 'Container Canary', name, isOurs)),
        ...image.validators.flatMap((validator) => validatorFindings(validator, name, isOurs)),
        ...(image.compatibility === null
            ? []
            : compatibilityFindings(image.compatibility, name, isOurs)),
    ];
}
function validatorFindings(validator, image, isOurs) {
    const told = new Set(validator.notices.map((notice) => notice.message));
    return [
        ...validator.notices.map((notice) => noticeFinding(notice, validator.name, image, isOurs)),
        ...validator.checks
            .filter((check) => check.outcome !== 'errored' || !told.has(check.reason.message))
            .flatMap((check) => checkFinding(check, validator.name, image)),
    ];
}
function noticeFinding(notice, title, image, isOurs) {
    const hint = notice.hint === null ? '' : `\n${notice.hint}`;
    return {
        level: notice.severity,
        code: notice.code,
        subject: [title, notice.message],
        title,
        message: `${notice.message}${hint}`,
        location: notice.location,
        ours: isOurs(notice),
        image,
    };
}
function checkFinding(check, validator, image) {
    if (check.outcome === 'passed' || check.outcome === 'skipped')
        return [];
    const seen = check.attempts.at(-1)?.seen;
    const saw = seen === undefined ? '' : (0,words/* describeSeen */.jE)(seen);
    const lines = [check.reason.message, `wanted: ${check.wanted}`, saw === '' ? '' : `seen: ${saw}`];
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
        },
    ];
}
function compatibilityFindings(compatibility, image, isOurs) {
    return [
        ...compatibility.notices.map((notice) => noticeFinding(notice, 'compatibility', image, isOurs)),
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
    };
}
/** A URL, a built-in name in angle brackets, or standard input is no file of a repository. */
function isRepositoryFile(file) {
    return file !== '' && file !== '-' && !file.includes('://') && !file.startsWith('<');
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
    'oom-killed': [
        'The container was killed because it took more memory than it may.',
        'Give it more memory, or make it take less.',
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
    return !finding.ours && finding.location !== null && isRepositoryFile(finding.location.file);
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
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: relativeUri(finding.location.file), uriBaseId: '%SRCROOT%' },
                    region: {
                        startLine: Math.max(1, finding.location.line),
                        startColumn: Math.max(1, finding.location.column),
                    },
                },
            },
        ],
        // Code scanning knows an alert again by this one: by what it is about, wherever its line moves.
        partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${occurrence}` },
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
/** A path as a URI: relative to the repository where it is, every odd character encoded. */
function relativeUri(file) {
    const path = (0,report_escape/* visibleLine */.P8)(file)
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+/, '');
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    return path.startsWith('/') ? `file://${encoded}` : encoded;
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