"use strict";
exports.id = 7971;
exports.ids = [7971,351];
exports.modules = {

/***/ 7971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./src/report/report-schema.ts
/** The shape of `report.json`, version 1, as src/model.ts has it. */


const report_schema_text = schemas/* string */.YjP().max(limits/* reportLimits */.ny.inputTextCharacters);
const list = (item) => schemas/* array */.YOg(item).max(limits/* reportLimits */.ny.inputItems);
const milliseconds = schemas/* number */.aig().min(0).max(limits/* reportLimits */.ny.inputMilliseconds);
const count = schemas/* int */.Whr().min(0);
const report_schema_time = datetime({ offset: true });
const verdict = schemas/* enum */.k5n(['passed', 'failed', 'errored']);
const compatibilityVerdict = schemas/* enum */.k5n(['compatible', 'incompatible', 'undetermined', 'errored']);
const matchVerdict = schemas/* enum */.k5n(['matched', 'unmatched', 'undetermined', 'errored']);
const report_schema_location = schemas/* object */.Ikc({ file: report_schema_text, line: schemas/* int */.Whr().min(1), column: schemas/* int */.Whr().min(1) });
const reason = schemas/* object */.Ikc({
    code: schemas/* enum */.k5n([
        'ok',
        'connection-refused',
        'connection-reset',
        'connection-failed',
        'loopback-only',
        'attempt-timeout',
        'check-timeout',
        'status',
        'redirect',
        'header-missing',
        'header-value',
        'malformed-response',
        'tls',
        'grpc-status',
        'not-serving',
        'exit-code',
        'signal',
        'command-not-found',
        'command-not-executable',
        'command-not-started',
        'container-exited',
        'container-restarting',
        'container-not-started',
        'oom-killed',
        'engine',
        'cancelled',
        'internal',
    ]),
    message: report_schema_text,
});
const seen = schemas/* object */.Ikc({
    status: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    headers: schemas/* exactOptional */.yqP(list(schemas/* object */.Ikc({ name: report_schema_text, value: report_schema_text }))),
    location: schemas/* exactOptional */.yqP(report_schema_text),
    exitCode: schemas/* exactOptional */.yqP(schemas/* int */.Whr()),
    stdout: schemas/* exactOptional */.yqP(report_schema_text),
    stderr: schemas/* exactOptional */.yqP(report_schema_text),
    serving: schemas/* exactOptional */.yqP(report_schema_text),
    error: schemas/* exactOptional */.yqP(report_schema_text),
    address: schemas/* exactOptional */.yqP(report_schema_text),
});
const attempt = schemas/* object */.Ikc({
    startedAt: report_schema_time,
    durationMs: milliseconds,
    ok: schemas/* boolean */.zMY(),
    reason,
    seen,
});
const check = schemas/* object */.Ikc({
    name: report_schema_text,
    description: report_schema_text,
    action: schemas/* enum */.k5n(['exec', 'httpGet', 'tcpSocket', 'grpc']),
    wanted: report_schema_text,
    location: report_schema_location,
    outcome: schemas/* enum */.k5n(['passed', 'failed', 'errored', 'skipped']),
    reason,
    startedAt: report_schema_time.nullable(),
    durationMs: milliseconds,
    attemptCount: count,
    attempts: list(attempt),
});
const container = schemas/* object */.Ikc({
    id: report_schema_text,
    name: report_schema_text,
    reachedBy: report_schema_text.nullable(),
    startedAt: report_schema_time.nullable(),
    startDurationMs: milliseconds.nullable(),
    state: schemas/* enum */.k5n(['created', 'running', 'exited', 'removed']),
    exitCode: schemas/* int */.Whr().nullable(),
    oomKilled: schemas/* boolean */.zMY(),
    logs: schemas/* object */.Ikc({ text: report_schema_text, truncated: schemas/* boolean */.zMY() }),
    kept: schemas/* boolean */.zMY(),
});
const notice = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']),
    code: report_schema_text,
    message: report_schema_text,
    location: report_schema_location.nullable(),
    hint: report_schema_text.nullable(),
});
const error = notice.extend({
    kind: schemas/* enum */.k5n(['input', 'infrastructure', 'cancelled', 'internal']),
});
const validator = schemas/* object */.Ikc({
    name: report_schema_text,
    description: report_schema_text,
    documentation: report_schema_text,
    source: report_schema_text,
    verdict,
    startedAt: report_schema_time.nullable(),
    durationMs: milliseconds,
    container: container.nullable(),
    notices: list(notice),
    checks: list(check),
});
const expression = schemas/* object */.Ikc({
    feature: report_schema_text,
    element: report_schema_text,
    matcher: schemas/* enum */.k5n(['matchExpression', 'matchName']),
    alternative: count.nullable(),
    wanted: report_schema_text,
    found: report_schema_text.nullable(),
    verdict: matchVerdict,
    hint: report_schema_text.nullable(),
    location: report_schema_location.nullable(),
});
const rule = schemas/* object */.Ikc({
    name: report_schema_text,
    verdict: matchVerdict,
    location: report_schema_location.nullable(),
    error: report_schema_text.nullable(),
    expressions: list(expression),
});
const set = schemas/* object */.Ikc({
    index: count,
    tag: report_schema_text,
    weight: schemas/* number */.aig(),
    description: report_schema_text,
    verdict: compatibilityVerdict,
    missing: list(report_schema_text),
    rules: list(rule),
});
const nodes = schemas/* object */.Ikc({
    nodes: list(report_schema_text),
    verdict: compatibilityVerdict,
    bestSet: count.nullable(),
    sets: list(set),
})
    .refine((group) => group.bestSet === null || group.bestSet < group.sets.length, {
    path: ['bestSet'],
    error: 'is the index of no set',
});
const compatibility = schemas/* object */.Ikc({
    source: report_schema_text,
    digest: report_schema_text.nullable(),
    verdict: compatibilityVerdict,
    notices: list(notice),
    nodes: list(nodes),
});
const report_schema_image = schemas/* object */.Ikc({
    reference: report_schema_text,
    id: report_schema_text.nullable(),
    digest: report_schema_text.nullable(),
    platform: report_schema_text.nullable(),
    verdict,
    notices: list(notice),
    validators: list(validator),
    pods: schemas/* array */.YOg(schemas/* never */.ZmZ()),
    compatibility: compatibility.nullable(),
});
const reportSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(1),
    verdict,
    startedAt: report_schema_time,
    durationMs: milliseconds,
    tool: schemas/* object */.Ikc({ name: report_schema_text, version: report_schema_text }),
    engine: schemas/* object */.Ikc({ name: report_schema_text, version: report_schema_text, apiVersion: report_schema_text }).nullable(),
    errors: list(error),
    images: list(report_schema_image),
});

// EXTERNAL MODULE: ./src/report/words.ts
var words = __webpack_require__(2691);
;// CONCATENATED MODULE: ./src/report/read-report.ts




/**
 * Reads a `report.json` that anybody may have written, for example a pull request from a fork.
 * Fields that are not known are dropped; every known one has its type and its bounds. A report that
 * contradicts itself, passed over something that failed, is refused.
 *
 * @param file the name that people know the text by
 * @throws CanaryError (input) with every problem, each with the path of its field
 */
function readReport(file, text) {
    const size = Buffer.byteLength(text);
    if (size > limits/* reportLimits */.ny.inputBytes) {
        throw problem(file, 'report-too-large', `has ${size} bytes; at most ${limits/* reportLimits */.ny.inputBytes} are read`);
    }
    const result = reportSchema.safeParse(parseJson(file, text));
    if (!result.success)
        throw schemaProblems(file, result.error.issues);
    const report = result.data;
    const checks = (0,words/* checksOf */.tg)(report.images).length;
    if (checks > limits/* reportLimits */.ny.inputChecks) {
        const most = limits/* reportLimits */.ny.inputChecks;
        throw problem(file, 'report-too-large', `has ${checks} checks; at most ${most} are read`);
    }
    const contradiction = findContradiction(report);
    if (contradiction !== null)
        throw problem(file, 'report-contradiction', contradiction);
    return report;
}
function parseJson(file, text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw problem(file, 'report-not-json', `is no JSON: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function schemaProblems(file, issues) {
    const [first, ...rest] = issues.slice(0, limits/* reportLimits */.ny.problems).map((issue) => ({
        code: 'report-schema',
        message: `the report ${file}: ${describePath(issue.path)}: ${issue.message}`,
    }));
    if (first === undefined)
        throw new Error('a failed schema check carries no issue');
    return new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function describePath(path) {
    const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
    return steps.length === 0 ? 'the document' : steps.join('').replace(/^\./, '');
}
/** A sentence about the first `passed` that stands over something else; null where there is none. */
function findContradiction(report) {
    const over = (verdict, parts) => verdict === 'passed' && parts.some((part) => part !== 'passed');
    const where = (what) => `says that ${what} passed, and that a part of it did not`;
    if (over(report.verdict, report.images.map((image) => image.verdict)))
        return where('the run');
    if (report.verdict === 'passed' && report.errors.some((error) => error.severity === 'error')) {
        return where('the run');
    }
    for (const image of report.images) {
        if (over(image.verdict, image.validators.map((validator) => validator.verdict))) {
            return where(`the image ${image.reference}`);
        }
        for (const validator of image.validators) {
            const outcomes = validator.checks.map((check) => check.outcome);
            if (over(validator.verdict, outcomes.filter((outcome) => outcome !== 'skipped'))) {
                return where(`the validator ${validator.name}`);
            }
        }
    }
    return null;
}
function problem(file, code, what) {
    return new errors/* CanaryError */.Rc('input', { code, message: `the report ${file} ${what}` });
}

// EXTERNAL MODULE: ./src/report/render.ts
var render = __webpack_require__(6340);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(7006);
;// CONCATENATED MODULE: ./src/cli/report.ts







const usage = `Usage: container-canary report --from <report.json> [--format <format>]

Renders the result of a run again, in another format.

Options:
  --from <file>      the report.json of a run; - reads it from standard input
  --format <format>  ${render/* reportFormats */.zX.join(', ')} (default: text)
  --help             this text
`;
/** `report`: a `report.json` in, one of its renderings out. */
const runReport = async (args, io) => {
    const { from, format, help } = parse(args);
    if (help) {
        io.stdout.write(usage);
        return 0;
    }
    const source = from === '-' ? await readStandardInput(io) : await readFrom(from, io);
    const report = readReport(source.file, source.text);
    const text = await (0,render/* renderReport */.B1)(format, report, {
        color: io.stdout.isTerminal && (io.env['NO_COLOR'] ?? '') === '',
        width: io.stdout.width,
    });
    io.stdout.write(text);
    return 0;
};
function parse(args) {
    const { from = '', format, help } = parseFlags(args);
    if (!help && from === '') {
        throw (0,errors/* inputError */.Xu)({
            code: 'report-no-file',
            message: 'report needs the file to render',
            hint: 'name it with --from report.json',
        });
    }
    if (!(0,render/* isReportFormat */._S)(format)) {
        throw (0,errors/* inputError */.Xu)({
            code: 'report-format',
            message: `there is no format "${format}"`,
            hint: `choose one of ${render/* reportFormats */.zX.join(', ')}`,
        });
    }
    return { from, format, help };
}
function parseFlags(args) {
    try {
        return (0,external_node_util_.parseArgs)({
            args: [...args],
            options: {
                from: { type: 'string' },
                format: { type: 'string', default: 'text' },
                help: { type: 'boolean', short: 'h', default: false },
            },
        }).values;
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)({ code: 'usage', message: `report: ${(0,errors/* messageOf */.bD)(error)}`, hint: 'see report --help' }, { cause: error });
    }
}
async function readFrom(from, io) {
    const { text } = await (0,source/* readSource */.o)((0,external_node_path_.resolve)(io.cwd, from), 'the report', limits/* reportLimits */.ny.inputBytes);
    return { file: from, text };
}
async function readStandardInput(io) {
    const chunks = [];
    let size = 0;
    for await (const chunk of io.stdin) {
        io.signal.throwIfAborted();
        size += chunk.length;
        if (size > limits/* reportLimits */.ny.inputBytes) {
            throw (0,errors/* inputError */.Xu)({
                code: 'file-too-large',
                message: `the report on standard input has more than ${limits/* reportLimits */.ny.inputBytes} bytes`,
            });
        }
        chunks.push(chunk);
    }
    const file = 'standard input';
    return { file, text: (0,source/* decodeUtf8 */._)(Buffer.concat(chunks), file, 'the report on') };
}


/***/ }),

/***/ 351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ templateLimits),
/* harmony export */   G9: () => (/* binding */ yamlLimits),
/* harmony export */   Hy: () => (/* binding */ runOptionLimits),
/* harmony export */   Lj: () => (/* binding */ probeLimits),
/* harmony export */   Lp: () => (/* binding */ archiveLimits),
/* harmony export */   Po: () => (/* binding */ compatibilityLimits),
/* harmony export */   TF: () => (/* binding */ featureLimits),
/* harmony export */   ZB: () => (/* binding */ buildLimits),
/* harmony export */   _G: () => (/* binding */ manifestLimits),
/* harmony export */   a1: () => (/* binding */ registryLimits),
/* harmony export */   g2: () => (/* binding */ runLimits),
/* harmony export */   hg: () => (/* binding */ cdiLimits),
/* harmony export */   nW: () => (/* binding */ engineLimits),
/* harmony export */   ny: () => (/* binding */ reportLimits)
/* harmony export */ });
/* unused harmony export githubLimits */
/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;
const yamlLimits = {
    /** A file that a person wrote is never larger. */
    bytes: 1 * mebibyte,
    /** Aliases that may be resolved in one document, against exponential expansion. */
    aliases: 100,
    /** Nesting of mappings and lists. */
    depth: 100,
    /** Documents in one stream. */
    documents: 200,
    /** Problems told at once. */
    problems: 50,
};
const engineLimits = {
    /** The first answer of a socket that may be an engine. */
    ping: 5_000,
    /** Any call that the engine answers at once. */
    answer: 30_000,
    /** Creating a container: the engine may have to make a large root file system first. */
    create: 60_000,
    /** A pull, build or load that says nothing for so long is given up. */
    silence: 300_000,
    /** Stopping a command whose time is over. */
    kill: 2_000,
    killPoll: 20,
    /** Between the end of a command's output and its exit code. */
    exitCode: 3_000,
    /** Whether a container's address answers from here. */
    route: 1_000,
    /** Between two looks at whether somebody listens on a port. */
    listenerPoll: 20,
    /** Removing one container, with all retries. */
    remove: 20_000,
    /** Body of an answer. */
    answerBytes: 8 * mebibyte,
    /** One line of a pull or build stream. */
    lineBytes: 1 * mebibyte,
    /** Body of an error answer. */
    errorBytes: 64 * kibibyte,
    /** Connections to the engine at once. */
    connections: 64,
    /** Between two looks at a container that has just ended. */
    endStatePoll: 60,
    /** Last lines of a container's log that are reported. */
    logLines: 50,
    /** And their bytes. */
    logBytes: 64 * kibibyte,
    /** Container logs the engine may keep, so that a chatty image cannot fill the disk. */
    logFile: '10m',
};
const probeLimits = {
    /** The only attempt of a check whose timeoutSeconds is 0. */
    lonelyAttempt: 30_000,
    /** Attempts that a report keeps: the first and the last. */
    firstAttempts: 10,
    lastAttempts: 40,
    /** Attempts that run in one container at once. */
    attemptsAtOnce: 16,
    /** Between two looks at whether a command was killed for want of memory. */
    memoryPoll: 60,
    /** Bytes kept of each output stream of a command, from its end. */
    execOutput: 4 * kibibyte,
    /** Response headers together; more is a malformed response. */
    headerBytes: 1 * mebibyte,
    /** Of a response body this much is read, then the connection is closed. */
    bodyBytes: 10 * kibibyte,
    /** Requests of one httpGet attempt, the first one and those after redirects. */
    requests: 10,
    /** A TLS handshake ends by then, even where the attempt may last longer. */
    tlsHandshakeMs: 10_000,
    /** One address of a name that has several, before the next is tried. */
    addressMs: 1_000,
    /** How long a connection through a proxy has to stay open to count as accepted. */
    settleMs: 1_000,
    /** The answer of a gRPC health check; an honest one has two bytes. */
    grpcMessageBytes: 4 * kibibyte,
    /** Characters of any one text that an attempt keeps of what it saw. */
    seenCharacters: 1_024,
    /** Lines of response headers that an attempt keeps. */
    seenHeaders: 20,
    /** Characters of the line that says what a check wants. */
    wantedCharacters: 300,
};
const manifestLimits = {
    /** Of one manifest, from a file or a URL. */
    bytes: 1 * mebibyte,
    /** Fetching a manifest, redirects included. */
    fetch: 30_000,
    redirects: 5,
    /** Files that globs and directories may name together. */
    files: 1_000,
};
const buildLimits = {
    /** One build, from its context to the loaded image. */
    duration: 3_600_000,
};
const runLimits = {
    /** Removing what an interrupted run left; GitHub kills a cancelled step after 10 s. */
    sweep: 6_000,
    /** The clean-up after the step, from finding the engine to the last removal. */
    cleanUp: 60_000,
    /** Default until a container's process must run. */
    startup: 10_000,
    /** Containers side by side, at most. */
    mostContainers: 64,
    /** Containers side by side, unless the user asks for more or fewer. */
    concurrency: 4,
};
const reportLimits = {
    /** What GitHub takes as the job summary of a step, less some room for its last line break. */
    summaryBytes: 1 * mebibyte - 1 * kibibyte,
    /** What GitHub takes as a comment; it counts characters. */
    commentCharacters: 65_536,
    /** What GitHub shows of a step. */
    errorAnnotations: 10,
    warningAnnotations: 10,
    /** Characters of one annotation's message. */
    annotationCharacters: 2000,
    /** Characters of a value in a table, a list or a line of a report. */
    cellCharacters: 400,
    /** Characters of one line of a log or of a command's output. */
    lineCharacters: 1000,
    /** Last lines of a command's output or of a container's log that a report shows. */
    outputLines: 20,
    logLines: 50,
    /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
    diagramRows: 40,
    diagramBars: 12,
    /** Node names told by name in a cell; the rest are counted. */
    nodeNames: 5,
    /** Groups of equal nodes that the terminal lists. */
    textGroups: 50,
    /** Rows of one table on the page of the HTML report. */
    htmlRows: 500,
    /** Rows of attempts of one check there; attempts that are alike share a row. */
    attemptRows: 60,
    /** Columns of the compatibility matrix. */
    matrixImages: 50,
    /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
    inputBytes: 64 * mebibyte,
    inputTextCharacters: 1 * mebibyte,
    inputItems: 20_000,
    inputChecks: 20_000,
    inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
    /** Problems told at once of such a file. */
    problems: 20,
};
const runOptionLimits = {
    /** Entries of one `dockerRunOptions` list. */
    tokens: 1000,
    /** One entry: no argument of a Linux process is longer (MAX_ARG_STRLEN). */
    tokenBytes: 128 * kibibyte,
    /** A file that an option names. */
    fileBytes: 1 * mebibyte,
    /** One line of an env file or a label file, as in docker's command line. */
    fileLineBytes: 64 * kibibyte,
    /** Ports published or exposed, ranges counted port by port. */
    ports: 65_536,
    /** Problems told at once. */
    problems: 50,
};
const templateLimits = {
    /** The source of one template; Node Feature Discovery's own bound. */
    sourceBytes: 64 * kibibyte,
    /** Blocks and parentheses inside each other. */
    nesting: 100,
    /** Blocks, parentheses and templates that are running inside each other. */
    depth: 250,
    /** What one execution writes. */
    outputBytes: 1 * mebibyte,
    /** One string that a function makes. */
    stringBytes: 1 * mebibyte,
    /** Elements of one list or dict that a function makes. */
    listItems: 100_000,
    /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
    valueDepth: 100,
    /** Work of one execution: a node is one step, and functions count what they read and make. */
    steps: 1_000_000,
};
const cdiLimits = {
    /** One spec file. */
    specificationBytes: 4 * mebibyte,
    /** A Pod or a container config that asks for devices. */
    requestBytes: 1 * mebibyte,
    /** All spec files of one run together. */
    totalBytes: 64 * mebibyte,
    /** Spec files in one directory. */
    filesPerDirectory: 10_000,
    /** Devices that one container may ask for. */
    requestedDevices: 1000,
    /** Problems told of one file, and broken files told of one run. */
    problems: 50,
    /** Device names listed in one sentence. */
    namesInHint: 20,
};
const registryLimits = {
    /** An image reference as people write it, in characters. */
    referenceCharacters: 1024,
    /** A repository path, in characters (as docker bounds it). */
    repositoryCharacters: 255,
    /** A manifest or an index; registries refuse larger ones too. */
    manifestBytes: 4 * mebibyte,
    /** An image's configuration. */
    configBytes: 4 * mebibyte,
    /** The file inside a compatibility artifact. */
    artifactBytes: 4 * mebibyte,
    /** What is read of an answer that is an error. */
    errorBytes: 64 * kibibyte,
    /** A registry's own words in our sentences, in characters. */
    errorCharacters: 300,
    /** All header lines of one answer. */
    headerBytes: 64 * kibibyte,
    /** The answer of a token server. */
    tokenBytes: 256 * kibibyte,
    /** A password or token on standard input. */
    secretBytes: 64 * kibibyte,
    /** What a credential helper may print. */
    helperBytes: 256 * kibibyte,
    /** A credential helper may ask a key chain, and that a person. */
    helperMs: 60_000,
    /** `config.json` and PEM files. */
    configurationFileBytes: 8 * mebibyte,
    redirects: 5,
    /** Until an answer's headers are there. */
    responseMs: 30_000,
    /** Between two parts of an answer's body. */
    idleMs: 30_000,
    /** For the whole of an answer that is read into memory. */
    bodyMs: 60_000,
    /** Sockets to one host at a time. */
    socketsPerHost: 8,
    retries: 5,
    /** The first wait; each further one doubles. */
    retryBaseMs: 250,
    retryMinMs: 200,
    retryMaxMs: 3_000,
    /** The longest `Retry-After` that is waited for. */
    retryAfterMs: 30_000,
    /** From the first try of a request to the start of its last one. */
    retryTotalMs: 60_000,
    /** A token is not used in the last moments of its life. */
    tokenLeewayMs: 5_000,
    /** Referrers of one manifest, before they are filtered. */
    referrers: 5_000,
    /** Pages of one list of referrers. */
    referrerPages: 100,
    /** How often an index that somebody else writes at the same time is written again. */
    indexUpdates: 5,
    /** Waits between these, times a random number below one. */
    indexUpdateMs: 400,
    /** What a stream may leave behind before its used buffers are collected. */
    streamGarbageBytes: 8 * mebibyte,
    /** Up to here an attached file is repeated inside its manifest, which saves a request. */
    inlineDataBytes: 32 * kibibyte,
};
const archiveLimits = {
    /** Files in one archive; an image needs two a layer. */
    entries: 20_000,
    /** What a compressed archive may grow to on the disk. */
    unpackedBytes: 64 * 1024 * mebibyte,
    /** The extended header of one file in an archive. */
    headerBytes: 1 * mebibyte,
    /** `manifest.json`, `index.json` and the like. */
    indexBytes: 4 * mebibyte,
    /** Links that are followed from one file to the next. */
    links: 10,
    /** Layers of one image; engines stop at 127. */
    layers: 1_000,
    /** Manifests of a layout that are read to find what refers to an image. */
    layoutManifests: 1_000,
};
const featureLimits = {
    /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
    fileBytes: 4 * mebibyte,
    /** A kernel's configuration after gunzip. */
    kernelConfigBytes: 16 * mebibyte,
    /** The part of /proc/cpuinfo that holds the first processor. */
    cpuinfoBytes: 16 * kibibyte,
    /** A feature file of features.d; NFD's own bound. */
    localFileBytes: 64 * kibibyte,
    /** Complaints told about one feature file. */
    noticesPerFile: 20,
    /** Entries of one directory. */
    directoryEntries: 50_000,
    /** Symbolic links on the way to one file, as in the kernel. */
    links: 40,
    /** After this, what has not been read yet is left out. */
    discoveryMs: 30_000,
    /** The helper that reads CPUID as root. */
    sudoMs: 5_000,
    /** A saved file of one or many nodes, as JSON. */
    savedJsonBytes: 256 * mebibyte,
    /** The same as YAML, which takes far longer to read. */
    savedYamlBytes: 8 * mebibyte,
    /** Finding the place of a problem takes as long as reading the file up to it. */
    problemsOfLargeFile: 3,
    /** NodeFeature objects in one file. */
    savedObjects: 50_000,
};
const compatibilityLimits = {
    /** A compatibility spec is never larger. */
    specBytes: 1 * mebibyte,
    /** Values read from one spec, counting what an alias repeats each time. */
    specValues: 400_000,
    /** Rules of one spec, over all sets; and sets. */
    rules: 10_000,
    /** Problems told at once. */
    problems: 50,
    /** Size of one compiled pattern: its characters times its largest repetition. */
    patternSize: 200_000,
    /** Sizes of all patterns of a spec together. */
    patternSizes: 600_000,
    /** Pattern size times characters searched, on one node, over all expressions. */
    patternWork: 200_000_000,
    /** Answers of patterns that a spec remembers, since names repeat from node to node. */
    rememberedSearches: 200_000,
    /** Answers that one comparison remembers. */
    rememberedComparisons: 500,
    /** Variables that the rules of a spec may set on one node. */
    variables: 10_000,
    /** Characters of a found value that are shown. */
    foundCharacters: 200,
    /** Distinct values that are shown where several were found. */
    foundValues: 5,
    /** Names that one run compares to find the ones that were meant. */
    nearestComparisons: 200_000,
    /** Characters of a name for which the nearest one is looked for. */
    nearestCharacters: 100,
    /** Combinations of alternatives in one exported rule. */
    exportedAlternatives: 200,
    /** Findings of lint in one spec. */
    findings: 500,
    /** Sentences about what is missing, for one set. */
    missing: 100,
    /** Choices of alternatives that are compared for the shortest list of what is missing. */
    missingChoices: 2_000,
};
const githubLimits = {
    /** One answer of the API, from the request to the last byte. */
    answer: 10_000,
    /** One piece of work, such as concluding the check run, with all its retries. */
    work: 60_000,
    /** The same where the run was cancelled: GitHub kills the step 10 s after it asked it to stop. */
    cancelledWork: 4_000,
    /** Tries of one request that may be repeated. */
    tries: 4,
    /** Before the second try; doubled for each one after it, and varied. */
    firstBackOff: 500,
    mostBackOff: 8_000,
    /** A wait that GitHub asks for is kept up to this; a longer one ends the work. */
    retryAfter: 30_000,
    /** Characters of what GitHub says of a refusal. */
    messageCharacters: 300,
    /** Comments asked for at once, and how many times. */
    commentsPerPage: 100,
    commentPages: 20,
    /** From reading the comment until what was made of it is written; who needs longer reads again. */
    writeWindow: 2_000,
    /** Rounds of read, write and read again. */
    commentRounds: 12,
    /** Characters of one section: a comment is read at a glance, and other jobs need room as well. */
    sectionCharacters: 16_384,
    /** Of its first lines, which stay when there is no room for more. */
    headlineCharacters: 8_192,
    /** Sections of one comment; the oldest go first. */
    sections: 60,
    /** Failed checks that a section remembers until the next run. */
    rememberedChecks: 50,
    /** Characters of a section's place, such as `build / canary (3.12)`. */
    placeCharacters: 200,
    /** What GitHub takes at once, and what a check run gets altogether. */
    annotationsPerRequest: 50,
    checkRunErrors: 300,
    checkRunWarnings: 100,
    /** What GitHub takes as the summary of a check run. */
    checkRunSummaryBytes: 65_535,
    checkRunTitleCharacters: 255,
    /** Between two updates of a check run in progress. */
    progress: 10_000,
    /** The event that started the workflow, as the runner wrote it down. */
    eventBytes: 32 * mebibyte,
};


/***/ }),

/***/ 6340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   IU: () => (/* binding */ reportFiles),
/* harmony export */   _S: () => (/* binding */ isReportFormat),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(351);

const reportFormats = ['text', 'markdown', 'junit', 'sarif', 'html', 'json'];
/** The file that a format is kept in, inside of a report directory. */
const reportFiles = {
    text: 'report.txt',
    markdown: 'report.md',
    junit: 'junit.xml',
    sarif: 'report.sarif',
    html: 'report.html',
    json: 'report.json',
};
function isReportFormat(name) {
    return reportFormats.includes(name);
}
/** One report in one format; the code of a format is loaded when it is asked for. */
async function renderReport(format, report, options = {}) {
    switch (format) {
        case 'text': {
            const { renderText } = await __webpack_require__.e(/* import() */ 3593).then(__webpack_require__.bind(__webpack_require__, 3593));
            return renderText(report, { color: options.color ?? false, width: options.width ?? 100 });
        }
        case 'markdown': {
            const { renderMarkdown } = await __webpack_require__.e(/* import() */ 4065).then(__webpack_require__.bind(__webpack_require__, 6446));
            return renderMarkdown(report, { maxBytes: options.maxBytes ?? _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.summaryBytes });
        }
        case 'junit':
            return (await __webpack_require__.e(/* import() */ 4801).then(__webpack_require__.bind(__webpack_require__, 4801))).renderJunit(report);
        case 'sarif':
            return (await __webpack_require__.e(/* import() */ 5344).then(__webpack_require__.bind(__webpack_require__, 5344))).renderSarif(report);
        case 'html':
            return (await __webpack_require__.e(/* import() */ 3705).then(__webpack_require__.bind(__webpack_require__, 3705))).renderHtml(report);
        case 'json':
            return `${JSON.stringify(report, null, 2)}\n`;
    }
}


/***/ }),

/***/ 2691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   MB: () => (/* binding */ describeDuration),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   XZ: () => (/* binding */ describeVerdict),
/* harmony export */   YV: () => (/* binding */ toneOf),
/* harmony export */   _C: () => (/* binding */ describeImageCount),
/* harmony export */   hu: () => (/* binding */ describeImage),
/* harmony export */   jE: () => (/* binding */ describeSeen),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   nQ: () => (/* binding */ largest),
/* harmony export */   rb: () => (/* binding */ timeOfDay),
/* harmony export */   rc: () => (/* binding */ describeContainer),
/* harmony export */   s1: () => (/* binding */ hasMoreToTell),
/* harmony export */   sk: () => (/* binding */ describeEngine),
/* harmony export */   td: () => (/* binding */ byUrgency),
/* harmony export */   tg: () => (/* binding */ checksOf),
/* harmony export */   ws: () => (/* binding */ describeResults)
/* harmony export */ });
function countChecks(checks) {
    const counts = { passed: 0, failed: 0, errored: 0, skipped: 0 };
    for (const check of checks)
        counts[check.outcome] += 1;
    return counts;
}
function checksOf(images) {
    return images.flatMap((image) => image.validators.flatMap((validator) => validator.checks));
}
/** A failed check always has; one that could not be run only where it was tried. */
function hasMoreToTell(check) {
    return check.outcome === 'failed' || (check.outcome === 'errored' && check.attempts.length > 0);
}
/** Worst first; checks of one outcome stay in the order of the manifest. */
function byUrgency(checks) {
    return outcomes.flatMap((outcome) => checks.filter((check) => check.outcome === outcome));
}
const outcomes = ['errored', 'failed', 'skipped', 'passed'];
/** `2 of 6 checks failed`, `all 6 checks passed`, `1 of 6 checks could not be run`. */
function describeResults(checks) {
    const counts = countChecks(checks);
    const total = checks.length;
    if (total === 0)
        return 'no check was run';
    if (counts.passed === total)
        return total === 1 ? 'its check passed' : `all ${total} checks passed`;
    const parts = [
        [counts.failed, 'failed'],
        [counts.errored, 'could not be run'],
        [counts.skipped, counts.skipped === 1 ? 'was skipped' : 'were skipped'],
    ];
    return describeParts(parts, plural(total, 'check'));
}
/** What an image came to: its checks, and where it runs. */
function describeImage(image) {
    const checks = checksOf([image]);
    const compatibility = image.compatibility?.verdict;
    const parts = [
        checks.length === 0 && compatibility !== undefined ? '' : describeResults(checks),
        compatibility === undefined ? '' : compatibilityWords[compatibility],
    ];
    return parts.filter((part) => part !== '').join(', ');
}
const compatibilityWords = {
    compatible: 'compatible with every node',
    incompatible: 'not compatible with every node',
    undetermined: 'compatibility undetermined',
    errored: 'compatibility could not be decided',
};
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** The largest of any number of numbers, 0 for none: arguments of `Math.max` are bounded. */
function largest(numbers) {
    return numbers.reduce((most, number) => Math.max(most, number), 0);
}
/** `3 ms`, `1.2 s`, `30.0 s`, `2 min 5 s`, `1 h 2 min`. */
function describeDuration(ms) {
    if (!Number.isFinite(ms) || ms < 0)
        return 'unknown time';
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** The time of day of an RFC 3339 time, in UTC: `14:03:01.120`. What is no time stays as it is. */
function timeOfDay(time) {
    const ms = Date.parse(time);
    return Number.isNaN(ms) ? time : new Date(ms).toISOString().slice(11, 23);
}
/** What an attempt saw, in one line: `HTTP 404 from 172.17.0.2:8888`. Empty: nothing at all. */
function describeSeen(seen) {
    const parts = [];
    if (seen.status !== undefined)
        parts.push(`HTTP ${seen.status}`);
    if (seen.location !== undefined)
        parts.push(`a redirect to ${seen.location}`);
    for (const header of seen.headers ?? [])
        parts.push(`${header.name}: ${header.value}`);
    if (seen.exitCode !== undefined)
        parts.push(`exit code ${seen.exitCode}`);
    if (seen.serving !== undefined)
        parts.push(seen.serving);
    if (seen.error !== undefined)
        parts.push(seen.error);
    const what = parts.join(', ');
    if (seen.address === undefined)
        return what;
    return what === '' ? `tried ${seen.address}` : `${what} (${seen.address})`;
}
/** `docker 28.0.1 (API 1.48)`. */
function describeEngine(engine) {
    return engine === null
        ? 'no engine'
        : `${engine.name} ${engine.version} (API ${engine.apiVersion})`;
}
/** `exited with code 1`, `was killed for memory (code 137)`, `was running`. */
function describeContainer(container) {
    const code = container.exitCode === null ? '' : `code ${container.exitCode}`;
    if (container.oomKilled)
        return `was killed for memory${code === '' ? '' : ` (${code})`}`;
    if (container.exitCode !== null)
        return `exited with ${code}`;
    return containerStates[container.state];
}
const containerStates = {
    created: 'was created and never ran',
    running: 'was running',
    exited: 'exited',
    removed: 'was running until it was removed',
};
/** The first twelve digits, as engines show it. */
function shortDigest(digest) {
    return digest.replace(/^([a-z0-9]+:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}
/** One sentence over everything that ran. */
function describeVerdict(report) {
    return `${verdictWord(report.verdict)}: ${describeRun(report)}`;
}
function describeRun(report) {
    const [only] = report.images;
    const problems = report.errors.filter((error) => error.severity === 'error').length;
    const parts = [
        problems === 0 ? '' : plural(problems, 'problem'),
        only === undefined ? 'nothing was run' : '',
        only !== undefined && report.images.length === 1 ? describeImage(only) : '',
        report.images.length > 1 ? describeImages(report.images) : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
}
/** `3 images`; `no image` where nothing could be looked at. */
function describeImageCount(images) {
    return images.length === 0 ? 'no image' : plural(images.length, 'image');
}
function describeImages(images) {
    const count = (verdict) => images.filter((image) => image.verdict === verdict).length;
    if (count('passed') === images.length)
        return `all ${images.length} images passed`;
    const parts = [
        [count('failed'), 'failed'],
        [count('errored'), 'could not be decided'],
    ];
    return describeParts(parts, plural(images.length, 'image'));
}
/** `2 of 6 checks failed, 1 was skipped`; what is zero is left out. */
function describeParts(parts, total) {
    return parts
        .filter(([count]) => count > 0)
        .map(([count, what], index) => index === 0 ? `${count} of ${total} ${what}` : `${count} ${what}`)
        .join(', ');
}
function verdictWord(verdict) {
    return verdictWords[verdict];
}
const verdictWords = {
    passed: 'Passed',
    failed: 'Failed',
    errored: 'Could not be decided',
};
function toneOf(answer) {
    return tones[answer];
}
const tones = {
    passed: 'good',
    compatible: 'good',
    matched: 'good',
    failed: 'bad',
    incompatible: 'bad',
    unmatched: 'bad',
    errored: 'broken',
    skipped: 'unknown',
    undetermined: 'unknown',
};


/***/ }),

/***/ 7006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);


/**
 * Reads a file that a person wrote, never more than `maxBytes`.
 *
 * @param path where it is
 * @param what its role in a sentence, such as `the manifest`
 * @throws CanaryError (input) when it is missing, a directory, unreadable, too large or not UTF-8
 */
async function readSource(path, what, maxBytes) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .systemErrorCode */ .vq)(error) === 'ENOENT'
            ? { code: 'file-missing', message: `${what} ${path} does not exist` }
            : { code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (!found.isFile()) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-regular', message: `${what} ${path} is not a regular file` });
    }
    if (found.size > maxBytes)
        throw tooLarge(path, what, found.size, maxBytes);
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch((error) => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-unreadable', message: `${what} ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    if (bytes.length > maxBytes)
        throw tooLarge(path, what, bytes.length, maxBytes);
    return { file: path, text: decodeUtf8(bytes, path, what) };
}
/** @throws CanaryError (input) when the bytes are not UTF-8. */
function decodeUtf8(bytes, file, what) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({ code: 'file-not-text', message: `${what} ${file} is not UTF-8 text` }, { cause: error });
    }
}
function tooLarge(path, what, size, maxBytes) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)({
        code: 'file-too-large',
        message: `${what} ${path} has ${size} bytes; at most ${maxBytes} are read`,
    });
}


/***/ })

};
;