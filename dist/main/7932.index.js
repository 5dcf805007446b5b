"use strict";
exports.id = 7932;
exports.ids = [7932];
exports.modules = {

/***/ 27932:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findReportFiles: () => (/* binding */ findReportFiles),
  readReportFiles: () => (/* binding */ readReportFiles)
});

// UNUSED EXPORTS: readReportFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/verdict.ts + 15 modules
var verdict = __webpack_require__(31138);
// EXTERNAL MODULE: ./src/report/words.ts + 1 modules
var words = __webpack_require__(33850);
;// CONCATENATED MODULE: ./src/report/merge-reports.ts
/** Several reports as one: those of the jobs of a matrix. */





/**
 * Their images and errors one after another, with the verdict that a run of all of them has. The engine is
 * null where they had different ones, and machine and repository are left out. A report that holds nothing, so that nobody knows what its run would
 * have found, is an error of the whole.
 *
 * @throws CanaryError (input) where there is more than one report may hold
 */
function mergeReports(reports) {
    const [first, ...others] = reports;
    if (others.length === 0)
        return first;
    const images = reports.flatMap((report) => report.images);
    const errors = reports.flatMap((report, index) => [...report.errors, ...emptiness(report, index)]);
    refuseTooMany(reports.length, 'reports', limits/* reportLimits */.ny.merged);
    refuseTooMany((0,words/* checksOf */.tg)(images).length, 'checks', limits/* reportLimits */.ny.inputChecks);
    const versions = [...new Set(reports.map(({ tool }) => tool.version))];
    const machine = shared(reports, (report) => report.machine);
    const repository = shared(reports, (report) => report.repository);
    const started = Math.min(...reports.map(startOf));
    const ended = Math.max(...reports.map((report) => startOf(report) + report.durationMs));
    return {
        schemaVersion: model/* reportVersion */.fV,
        verdict: (0,verdict/* verdictOfRun */.gV)({ errors, images }),
        startedAt: new Date(started).toISOString(),
        durationMs: Math.min(ended - started, limits/* reportLimits */.ny.inputMilliseconds),
        tool: { name: first.tool.name, version: versions.join(', ') },
        engine: shared(reports, ({ engine }) => engine) ?? null,
        ...(machine === undefined ? {} : { machine }),
        ...(repository === undefined ? {} : { repository }),
        errors,
        images,
    };
}
function startOf({ startedAt }) {
    return Date.parse(startedAt);
}
/** What all of them say, or undefined. */
function shared(reports, of) {
    const [first, ...others] = reports.map(of);
    const text = JSON.stringify(first);
    return others.every((other) => JSON.stringify(other) === text) ? first : undefined;
}
function emptiness({ images, errors }, index) {
    if (images.length > 0 || errors.length > 0)
        return [];
    const message = `report ${index + 1} of those that were put together holds neither an image nor an error`;
    const hint = 'look at the run that wrote it';
    return [{ severity: 'error', kind: 'input', code: 'report-empty', message, location: null, hint }];
}
function refuseTooMany(count, what, most) {
    if (count <= most)
        return;
    throw (0,errors/* inputError */.Xu)({
        code: 'report-too-large',
        message: `the reports together have ${count} ${what}; at most ${most} are put together`,
    });
}

// EXTERNAL MODULE: ./src/report/read-report.ts + 7 modules
var read_report = __webpack_require__(29227);
;// CONCATENATED MODULE: ./src/action/report-file.ts







/**
 * The files that are named, each once; `*` and `**` are patterns, whose files come by their names.
 *
 * @throws CanaryError (input) where a pattern finds nothing, or too much is found
 */
async function findReportFiles(patterns, directory) {
    const found = new Set();
    for (const pattern of patterns) {
        const before = found.size;
        if (!pattern.includes('*'))
            found.add(pattern);
        else
            for (const path of await filesLike(pattern, directory))
                found.add(path);
        if (found.size === before && pattern.includes('*'))
            throw noReport(pattern);
    }
    const [first, ...others] = found;
    if (first === undefined)
        throw noReport(patterns.join(', '));
    return [first, ...others];
}
async function filesLike(pattern, directory) {
    const paths = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: directory })) {
        paths.push(path);
        if (paths.length > limits/* reportLimits */.ny.merged) {
            throw (0,errors/* inputError */.Xu)({
                code: 'render-report',
                message: `${pattern} finds more than ${limits/* reportLimits */.ny.merged} files`,
            });
        }
    }
    return paths.toSorted();
}
function noReport(pattern) {
    return (0,errors/* inputError */.Xu)({
        code: 'render-report',
        message: `no file is called ${pattern}`,
        hint: 'render-report names what an earlier step downloaded',
    });
}
/** Reads each, and puts them together. @throws CanaryError (input) */
async function readReportFiles([first, ...others], directory) {
    const reports = [await readReportFile(first, directory)];
    for (const path of others)
        reports.push(await readReportFile(path, directory));
    return mergeReports(reports);
}
/**
 * Reads the report that another run made. It came out of an archive that anybody may have packed, so
 * a link in its place, which could point at a secret of this machine, is not followed.
 *
 * @param directory where relative paths start, and below which no part of the path may be a link
 * @throws CanaryError (input)
 */
async function readReportFile(path, directory) {
    return (0,read_report/* readReport */.t)(path, await readText(path, directory));
}
async function readText(path, directory) {
    const file = (0,external_node_path_.resolve)(directory, path);
    try {
        await refuseLinks(file, directory);
        const handle = await (0,promises_.open)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
        try {
            const status = await handle.stat();
            if (!status.isFile())
                throw new Error('it is no regular file');
            if (status.size > limits/* reportLimits */.ny.inputBytes) {
                throw new Error(`it has ${status.size} bytes; at most ${limits/* reportLimits */.ny.inputBytes} are read`);
            }
            const bytes = Buffer.alloc(status.size);
            const { bytesRead } = await handle.read(bytes, 0, status.size, 0);
            return bytes.toString('utf8', 0, bytesRead);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)({
            code: 'render-report',
            message: `the report ${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: 'render-report names a report.json that an earlier step downloaded',
        }, { cause: error });
    }
}
async function refuseLinks(file, directory) {
    const inside = (0,external_node_path_.relative)(directory, file);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
        return;
    if ((await (0,promises_.realpath)(file)) !== (0,external_node_path_.join)(await (0,promises_.realpath)(directory), inside)) {
        throw new Error('a part of its path is a link');
    }
}


/***/ })

};
;