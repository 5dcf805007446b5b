"use strict";
exports.id = 7996;
exports.ids = [7996];
exports.modules = {

/***/ 7996:
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
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(8827);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(5985);
;// CONCATENATED MODULE: ../../main/node_modules/zod/v4/classic/iso.js



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
const logTail = schemas/* object */.Ikc({ text: report_schema_text, truncated: schemas/* boolean */.zMY() });
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
    cause: schemas/* exactOptional */.yqP(schemas/* object */.Ikc({ message: report_schema_text, location: report_schema_location })),
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
    logs: logTail,
    kept: schemas/* boolean */.zMY(),
});
const notice = schemas/* object */.Ikc({
    severity: schemas/* enum */.k5n(['error', 'warning', 'notice']),
    code: report_schema_text,
    message: report_schema_text,
    location: report_schema_location.nullable(),
    hint: report_schema_text.nullable(),
    output: schemas/* exactOptional */.yqP(logTail),
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
var words = __webpack_require__(2814);
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
var render = __webpack_require__(9863);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(2129);
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

/***/ 2129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decodeUtf8),
/* harmony export */   o: () => (/* binding */ readSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);


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