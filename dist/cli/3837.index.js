"use strict";
exports.id = 3837;
exports.ids = [3837,1933];
exports.modules = {

/***/ 21933:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeFactor),
/* harmony export */   b: () => (/* binding */ describeSeconds)
/* harmony export */ });
/** Numbers of margins as people read them, in notices and in reports alike. */
/** `1 s`, `0.93 s`, `3 ms`: seconds as manifests count them. */
function describeSeconds(ms) {
    if (ms > 0 && ms < 10)
        return `${Math.max(1, Math.round(ms))} ms`;
    const seconds = ms / 1000;
    return Number.isInteger(seconds) ? `${seconds} s` : `${seconds.toFixed(2)} s`;
}
/** `1.1`, `12`; never rounded up to a whole number that it does not reach. */
function describeFactor(factor) {
    const text = factor < 10 ? factor.toFixed(1) : String(Math.floor(factor));
    return text.endsWith('.0') && Number(text) > factor ? factor.toFixed(2) : text;
}


/***/ }),

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

/***/ 94248:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WD: () => (/* binding */ befallenNames),
/* harmony export */   vG: () => (/* binding */ describeCount),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49922);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79752);



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

/***/ 9433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   Ih: () => (/* binding */ validatorTarget),
/* harmony export */   bi: () => (/* binding */ imageTarget),
/* harmony export */   eX: () => (/* binding */ compatibilityTarget),
/* harmony export */   yB: () => (/* binding */ staticTarget)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82394);
/* harmony import */ var _words_static_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49922);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33850);
/* harmony import */ var _condition_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47081);




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
    return isAlone ? (validator.condition ?? validator.name) : (0,_condition_title_js__WEBPACK_IMPORTED_MODULE_3__/* .validatorTitle */ .D)(validator);
}
function validatorPart({ name: ofManifest, condition, source, verdict, checks }, name, target) {
    const bad = checks.filter((check) => check.outcome !== 'passed' && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isWarning */ .Vv)(check)).length;
    return {
        ...{
            key: JSON.stringify([ofManifest, condition, source]),
            name,
            tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verdict),
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
        ...{ key: name, name, tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verdict), bad, target },
        total: count(nodes),
        unit: 'node',
    };
}
/** Of programs, and of what is wrong beside them. */
function ofReading({ static: read }, index) {
    if (read === undefined)
        return [];
    const { errors, good } = (0,_words_static_js__WEBPACK_IMPORTED_MODULE_1__/* .staticParts */ .vm)(read);
    const name = 'Static';
    return [
        {
            ...{ key: name, name, tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(read.verdict), target: staticTarget(index) },
            ...{ bad: errors.length, total: errors.length + good.length, unit: 'check' },
        },
    ];
}


/***/ }),

/***/ 79752:
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

/***/ 4839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ byVerdict),
/* harmony export */   d: () => (/* binding */ glanceTable)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18141);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9433);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79752);
/** The table that a report begins with: image × what it was held against. */





/** Null where one line says as much: one image and one thing that it was held against, or less. */
function glanceTable(images) {
    const columns = columnsOf(images);
    if (images.length === 0 || (images.length === 1 && columns.length < 2))
        return null;
    const { prefix, names } = (0,_short_names_js__WEBPACK_IMPORTED_MODULE_3__/* .shortNames */ .D)(images.map(({ reference }) => reference));
    const platforms = new Set(images.map(_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$));
    const places = images.map((image, index) => ({ image, index, verdict: image.verdict }));
    const order = byVerdict(places);
    const bad = order.filter(({ image }) => image.verdict !== 'passed');
    const good = order.slice(bad.length);
    const rows = [...bad, ...good.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.glancePassed)].map(({ image, index }) => ({
        name: names[index] ?? image.reference,
        platform: platforms.size > 1 ? (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$)(image) : null,
        tone: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toneOf */ .YV)(image.verdict),
        target: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .imageTarget */ .bi)(index),
        cells: columns.map(({ cellOf }) => cellOf(index)),
    }));
    return {
        ...{ prefix, rows, columns: columns.map(({ title }) => title) },
        left: images.length - rows.length,
        noun: (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .nounOf */ .a2)(images),
    };
}
/** What failed, what could not be decided, what passed; those alike in their order. */
function byVerdict(items) {
    return items.toSorted((left, right) => urgency[left.verdict] - urgency[right.verdict]);
}
const urgency = { failed: 0, errored: 1, passed: 2 };
function columnsOf(images) {
    return _parts_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ.flatMap((kind) => columnsOfKind(kind, images));
}
/** A column for each thing of a kind, or one for all of them where these would be many or mostly empty. */
function columnsOfKind({ title, partsOf }, images) {
    const rows = images.map(partsOf);
    const parts = rows.flat();
    if (parts.length === 0)
        return [];
    const names = new Map(parts.map(({ key, name }) => [key, name]));
    const isDense = parts.length * 2 > names.size * images.length;
    const isFew = names.size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.glanceColumns;
    if (!isFew || !isDense)
        return [{ title, cellOf: (image) => together(rows[image] ?? []) }];
    return [...names].map(([key, name]) => ({
        title: name,
        cellOf: (image) => together((rows[image] ?? []).filter((part) => part.key === key)),
    }));
}
const tones = ['bad', 'broken', 'unknown', 'good'];
/** Several in one cell: the worst of them leads on. */
function together(parts) {
    const [worst] = parts.toSorted((left, right) => tones.indexOf(left.tone) - tones.indexOf(right.tone));
    if (worst === undefined)
        return null;
    const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
    const { tone, unit, target } = worst;
    return { ...{ tone, unit, target }, bad: sum(({ bad }) => bad), total: sum(({ total }) => total) };
}


/***/ }),

/***/ 71251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ toldCauses)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/report/notices.ts
var notices = __webpack_require__(81263);
// EXTERNAL MODULE: ./src/report/problems.ts
var problems = __webpack_require__(53300);
// EXTERNAL MODULE: ./src/report/words-static.ts
var words_static = __webpack_require__(49922);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
// EXTERNAL MODULE: ./src/report/notice-output.ts
var notice_output = __webpack_require__(31872);
;// CONCATENATED MODULE: ./src/report/glance/cause.ts
const causeOutcomes = ['failed', 'errored', 'skipped'];

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
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
var causes = __webpack_require__(40304);
// EXTERNAL MODULE: ./src/report/words-pod.ts
var words_pod = __webpack_require__(6042);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
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
var words_compatibility = __webpack_require__(67634);
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
var condition_title = __webpack_require__(47081);
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

/***/ 90040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ whereFacts),
/* harmony export */   z: () => (/* binding */ whereSentence)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);
/** One line that says where it was judged. */


/** Facts from outside, such as `docker 28.0.1 (API 1.48)`, `kernel 6.8.0`, `CPU features asked for: AVX2`. */
function whereFacts(report) {
    const { machine } = report;
    const processor = [machine?.architecture ?? null, machine?.processor ?? null];
    return [
        (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEngine */ .sk)(report.engine),
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
    const left = names.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.glanceFeatures;
    const rest = left > 0 ? ` and ${left} more` : '';
    return `CPU features asked for: ${names.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .reportLimits */ .ny.glanceFeatures).join(', ')}${rest}`;
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

/***/ 49628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ predictionsOf)
/* harmony export */ });
/* unused harmony export predictionWords */
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33850);
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
                happened: happenedTo(image) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWord */ .E0)(verdict).toLowerCase(),
                tone: (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isDisagreement */ .ff)(prediction) ? 'warning' : (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .toneOf */ .YV)(verdict),
                words: predictionWords[prediction],
            },
        ];
    });
    if (all.length === 0)
        return null;
    const rows = all.toSorted((left, right) => urgencyOf(left) - urgencyOf(right));
    const wrong = all.filter(({ group }) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isDisagreement */ .ff)(group.prediction)).length;
    const made = all.filter(({ group }) => group.prediction !== 'open').length;
    return {
        rows: rows.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeGroupLimits */ .Cm.rows),
        left: Math.max(0, rows.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeGroupLimits */ .Cm.rows),
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
        return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(made, 'prediction')} held`;
    return `${wrong} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(made, 'prediction')} ${wrong === 1 ? 'is' : 'are'} wrong`;
}
/** What became of a prediction, in a few words. */
const predictionWords = {
    agrees: 'as predicted',
    'spec-too-wide': 'it was to run there, and does not',
    'spec-too-narrow': 'it was not to run there, and does',
    open: 'not to be compared',
};


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

/***/ 13209:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ toneOfMargin),
/* harmony export */   Cj: () => (/* binding */ describeMargin),
/* harmony export */   GU: () => (/* binding */ describeSuggestion),
/* harmony export */   Wd: () => (/* binding */ peaksOf),
/* harmony export */   es: () => (/* binding */ marginName),
/* harmony export */   ri: () => (/* binding */ conditionWords)
/* harmony export */ });
/* harmony import */ var _margin_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21933);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82394);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33850);
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
        p95Ms === null ? '' : `p95 ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(p95Ms)}`,
        margin.probe === 'startup' ? '' : `${failuresInRow} of ${failureThreshold} failures in a row`,
        startup?.tookMs == null
            ? ''
            : `start-up ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(startup.tookMs)} of ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(startup.budgetMs)}`,
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeSlowest(margin) {
    const { slowestMs, timeoutMs, factor } = margin;
    if (slowestMs === null || factor === null) {
        const attempts = margin.conditions.reduce((sum, one) => sum + one.attempts, 0);
        return attempts === 0 ? 'never tried' : `no answer to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(attempts, 'attempt')}`;
    }
    const limit = (0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(timeoutMs);
    const answer = slowestMs >= timeoutMs
        ? `no answer within ${limit}`
        : `slowest ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeSeconds */ .b)(slowestMs)} of ${limit}`;
    const condition = margin.conditions.find((one) => one.slowestMs === slowestMs)?.condition;
    const under = condition === undefined || condition === 'quiet' ? '' : `, ${conditionWords[condition]}`;
    return `${answer} (factor ${(0,_margin_words_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFactor */ .$)(factor)}${under})`;
}
const conditionWords = {
    quiet: 'quiet',
    throttled: 'CPU throttled',
    load: 'under load',
};
function toneOfMargin(margin) {
    return tones[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeMargin */ .ge)(margin, _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .narrowMargin */ .or)];
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


/***/ }),

/***/ 6042:
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