"use strict";
exports.id = 4141;
exports.ids = [4141];
exports.modules = {

/***/ 16522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeWithoutContainers: () => (/* binding */ judgeWithoutContainers)
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/run/describe-engine.ts + 1 modules
var describe_engine = __webpack_require__(89897);
// EXTERNAL MODULE: ./src/image/source.ts
var source = __webpack_require__(372);
// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/verdict.ts + 15 modules
var verdict = __webpack_require__(31138);
// EXTERNAL MODULE: ./src/run/ask-judge.ts
var ask_judge = __webpack_require__(14798);
// EXTERNAL MODULE: ./src/run/image-report.ts
var image_report = __webpack_require__(97679);
;// CONCATENATED MODULE: ./src/run/judge-by-reading.ts
/** Images held against Validators whose checks all read them: no container is started, and often no engine asked. */







/** Every image against every Validator. What cannot be read does not keep the others from their answers. */
async function judgeByReading(context, validators, signal) {
    const { request, dependencies, findings } = context;
    const judge = await judgeOf(context);
    const references = [...new Set(request.images)];
    const limiter = (0,probe_limiter/* createLimiter */.z)(request.concurrency);
    const checks = validators.reduce((sum, validator) => sum + validator.checks.length, 0);
    dependencies.onEvent({ kind: 'planned', checks: references.length * checks });
    dependencies.onEvent({ kind: 'phase', title: 'Validate' });
    const judging = { context, validators, judge };
    const results = await Promise.all(references.map(async (reference, index) => await limiter.run(async () => await judgeImage(reference, index, judging, signal)))).finally(() => judge?.close());
    findings.images.push(...results.map(({ report }) => report));
    return results.flatMap(({ source }) => (source === null ? [] : [source]));
}
/** What an image carries is judged here as well; there is no engine that could tell of itself. */
async function judgeOf({ request, dependencies, }) {
    const { compatibility } = request;
    if (compatibility === null)
        return null;
    const { createUnaskedJudge } = await __webpack_require__.e(/* import() */ 4422).then(__webpack_require__.bind(__webpack_require__, 34422));
    return createUnaskedJudge(request, compatibility, () => Promise.resolve(null), dependencies);
}
/** An image of a registry, or of a layout, is there under its digest. */
function asAcquired(image) {
    const { reference, id, platform, user, source, rootDigest } = image;
    const known = source === 'registry' ? { isInRegistry: true } : {};
    return {
        reference,
        id,
        // As of an image that was pulled: what is attached may be attached to the index.
        digest: rootDigest ?? image.digest,
        ownDigest: null,
        platform: (0,registry_platform/* formatPlatform */.Bq)(platform),
        user,
        ...known,
    };
}
async function judgeImage(reference, index, { context, validators, judge }, signal) {
    const { images, findings } = context;
    let image;
    try {
        image = await images.open(reference);
    }
    catch (error) {
        signal.throwIfAborted();
        const errors = (0,src_errors/* errorReportsOf */.$p)(withEngine(error, reference, context));
        findings.errors.push(...errors);
        return { report: (0,image_report/* unavailable */.h)(reference, errors), source: null };
    }
    const [reports, compatibility] = await Promise.all([
        Promise.all(validators.map(async (validator, at) => {
            const run = index * validators.length + at;
            return await validateOne(reference, validator, run, context, signal);
        })),
        (0,ask_judge/* judgeCompatibility */.U)(judge, asAcquired(image), signal),
    ]);
    const { errors } = compatibility;
    findings.errors.push(...reports.flatMap((report) => report.errors), ...errors);
    const judged = reports.map(({ report }) => report);
    const { id, digest, platform, sizeBytes, source } = image;
    return {
        source,
        report: {
            ...{ reference, id, digest, platform: (0,registry_platform/* formatPlatform */.Bq)(platform) },
            ...(sizeBytes === undefined ? {} : { sizeBytes }),
            notices: compatibility.notices,
            verdict: (0,verdict/* verdictOfImage */.sl)({ errors, validators: judged, compatibility: compatibility.verdict }),
            validators: judged,
            compatibility: compatibility.report,
        },
    };
}
/** Whoever has the image on an engine alone is to know that none answered. */
function withEngine(error, reference, { noEngine }) {
    const isTold = error instanceof src_errors/* CanaryError */.Rc && noEngine !== null;
    if (!isTold || (0,source/* isLocalImage */.t)(reference))
        return error;
    return new src_errors/* CanaryError */.Rc(error.kind, [...error.problems, ...noEngine.problems], { cause: error });
}
async function validateOne(reference, validator, run, { dependencies, images, examine }, signal) {
    const { clock, onEvent } = dependencies;
    const { runStaticValidator } = await Promise.all(/* import() */[__webpack_require__.e(1329), __webpack_require__.e(3520)]).then(__webpack_require__.bind(__webpack_require__, 43520));
    const names = { run, image: reference, validator: validator.name };
    onEvent({ kind: 'validator-started', ...names, checks: validator.checks.length });
    const options = {
        clock,
        examine,
        open: async () => await images.open(reference),
        onCheck: (check) => {
            onEvent({ kind: 'check', ...names, check });
        },
    };
    const result = await runStaticValidator(validator, options, signal);
    onEvent({ kind: 'validator-ended', run, image: reference, report: result.report });
    return result;
}

// EXTERNAL MODULE: ./src/run/open-image.ts + 1 modules
var open_image = __webpack_require__(19889);
// EXTERNAL MODULE: ./src/run/sweep.ts
var sweep = __webpack_require__(75293);
;// CONCATENATED MODULE: ./src/run/judge-without-containers.ts





/**
 * Judges images of which nothing is to be started, with an engine or without one. It is told of in the
 * report where an image was read from it.
 *
 * @param found null where no engine was looked for
 */
async function judgeWithoutContainers(parts, validators, found, signal) {
    const { request, dependencies, findings } = parts;
    if (request.platformGrid) {
        if (found !== null && !('failure' in found))
            found.leave();
        await judgeGridAlone(parts, validators, signal);
        return;
    }
    const noEngine = found !== null && 'failure' in found ? troubleOf(found.failure) : null;
    const isFound = found !== null && !('failure' in found);
    const engine = isFound ? await found.open((0,describe_engine/* onCallOf */.x)(dependencies)) : null;
    const reading = (0,open_image/* startReading */.B)(request, dependencies, engine, validators, signal);
    try {
        const sources = await judgeByReading({ ...parts, ...reading, noEngine }, validators, signal);
        if (engine === null || !sources.includes('engine'))
            return;
        await (0,describe_engine/* describeEngine */.s)(engine, dependencies, findings, signal);
        await reading.close();
        await (0,sweep/* sweep */.X)(engine, request, findings, signal.aborted);
    }
    finally {
        await reading.close();
        engine?.close();
    }
}
async function judgeGridAlone(parts, validators, signal) {
    const { judgeGrids, refuseMissing } = await __webpack_require__.e(/* import() */ 7259).then(__webpack_require__.bind(__webpack_require__, 57259));
    const { findings, dependencies } = parts;
    dependencies.onEvent({ kind: 'phase', title: 'Read' });
    const grids = await judgeGrids(parts, validators, signal);
    findings.images.push(...grids.images);
    findings.errors.push(...grids.errors);
    refuseMissing(grids);
}
/** An engine that does not answer is no matter where images are read elsewhere. */
function troubleOf(failure) {
    if (!(failure instanceof src_errors/* CanaryError */.Rc) || failure.kind === 'cancelled')
        throw failure;
    return failure;
}


/***/ })

};
;