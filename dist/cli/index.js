/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 233:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ tellProblem),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   q5: () => (/* binding */ tellNotice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3916);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8750);


/** A problem in one line, settings named by their flags. */
function tellProblem(problem) {
    return (0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .spellSettings */ .Y)((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem), 'flag');
}
/** `warning: spec.yaml:5:3: message (hint)`. */
function tellNotice(notice) {
    return `${notice.severity}: ${tellProblem(notice)}\n`;
}
/** What a command found, for programs. */
function printJson({ stdout }, value) {
    stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ errorReportsOf),
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   PN: () => (/* binding */ problemToNotice),
/* harmony export */   Pc: () => (/* binding */ noticeToProblem),
/* harmony export */   Rc: () => (/* binding */ CanaryError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   ZL: () => (/* binding */ problemKey),
/* harmony export */   Zo: () => (/* binding */ describeSystemError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   kv: () => (/* binding */ infrastructureError),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   nN: () => (/* binding */ refuseProblems),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
/* unused harmony export placeOf */
/** An error with everything a person needs; several problems of one input are told together. */
class CanaryError extends Error {
    name = 'CanaryError';
    kind;
    problems;
    constructor(kind, problems, options) {
        const list = isList(problems) ? problems : [problems];
        super(list.map(describeProblem).join('\n'), options);
        this.kind = kind;
        this.problems = list;
    }
}
/** @throws CanaryError with all of the problems together, if there is one */
function refuseProblems(problems, kind = 'input') {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new CanaryError(kind, [first, ...rest]);
}
function inputError(problem, options) {
    return new CanaryError('input', problem, options);
}
function infrastructureError(problem, options) {
    return new CanaryError('infrastructure', problem, options);
}
/** `file:line:column: message (hint)`, the form that editors and people know. */
function describeProblem(problem) {
    const { location = null, hint: advice = null } = problem;
    const place = location === null ? '' : `${describeLocation(location)}: `;
    const hint = advice === null ? '' : ` (${advice})`;
    return `${place}${problem.message}${hint}`;
}
function describeLocation(location) {
    return `${location.file}:${location.line}:${location.column}`;
}
/** A value as it stands in a message: quoted, without control characters, and never long. */
function quote(value) {
    return JSON.stringify(value.length > 80 ? `${value.slice(0, 77)}...` : value);
}
/** Quoted when it holds anything that a reader could overlook or a terminal would act on. */
function quoteName(text) {
    return /^[\x21-\x7e]+$/.test(text) ? text : JSON.stringify(text);
}
/** The message of anything that was thrown, without a stack. */
function messageOf(thrown) {
    // By its shape: an error of another realm is no instance of this one's Error.
    const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
    return message && typeof thrown.message === 'string' ? thrown.message : String(thrown);
}
/** Node's name of a system error, such as `ENOENT`; empty for anything else that was thrown. */
function systemErrorCode(thrown) {
    // Errors of another realm are no instances of this one's Error.
    const isCoded = typeof thrown === 'object' && thrown !== null && 'code' in thrown;
    return isCoded && typeof thrown.code === 'string' ? thrown.code : '';
}
/** What the operating system said, in words: `no space is left on the device (ENOSPC)`. */
function describeSystemError(thrown) {
    const code = systemErrorCode(thrown);
    const words = systemErrors.get(code);
    return words === undefined ? messageOf(thrown) : `${words} (${code})`;
}
const systemErrors = new Map([
    ['EACCES', 'this user may not write there'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EEXIST', 'a file is in its place'],
    ['EFBIG', 'it would become larger than a file may be'],
    ['EIO', 'the device reports an error'],
    ['EISDIR', 'a directory is in its place'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['ENOENT', 'it does not exist'],
    ['ENOSPC', 'no space is left on the device'],
    ['ENOTDIR', 'a part of its path is a file'],
    ['EPERM', 'this user may not write there'],
    ['EROFS', 'the file system is read-only'],
]);
/** True for an error which says that a file, or a folder on the way to it, is not there. */
function isMissingFile(thrown) {
    return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(thrown));
}
function problemToNotice(problem, severity = 'error') {
    return {
        severity,
        code: problem.code,
        message: problem.message,
        location: problem.location ?? null,
        hint: problem.hint ?? null,
        ...(problem.output === undefined ? {} : { output: problem.output }),
    };
}
function noticeToProblem({ code, message, location, hint, output }) {
    return {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
        ...(output === undefined ? {} : { output }),
    };
}
/**
 * The same for problems that say the same of the same place, whoever tells them; another for any others.
 * It is made from their fields, in whatever order a report has them.
 */
function problemKey({ code, message, location }) {
    return JSON.stringify([code, message, ...placeOf(location ?? null)]);
}
/** What makes two places the same. */
function placeOf(location) {
    return [location?.file, location?.line, location?.column, location?.origin];
}
/** What was thrown, as the report tells it; anything but a CanaryError is a fault of ours. */
function errorReportsOf(thrown) {
    if (thrown instanceof CanaryError) {
        const { kind, problems } = thrown;
        return problems.map((problem) => ({ ...problemToNotice(problem), kind }));
    }
    const hint = 'please report it, with the whole log';
    const problem = { code: 'internal', message: `internal error: ${messageOf(thrown)}`, hint };
    return [{ ...problemToNotice(problem), kind: 'internal' }];
}
function isList(problems) {
    return Array.isArray(problems);
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dy: () => (/* binding */ webAddress),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   Kc: () => (/* binding */ markdownHtmlCode),
/* harmony export */   P8: () => (/* binding */ visibleLine),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   _n: () => (/* binding */ visibleBlock),
/* harmony export */   eR: () => (/* binding */ terminalText),
/* harmony export */   fq: () => (/* binding */ eraseLine),
/* harmony export */   gB: () => (/* binding */ visibleLines),
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
/**
 * Select Graphic Rendition and Erase in Line, after the escape character: colours, and what programs
 * write around them. Both say nothing in a report.
 */
const colours = /\p{Cc}\[[0-9;:]{0,64}[mK]/gu;
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
/** What a program wrote, line by line as a log shows it; empty lines are left out. */
function visibleLines(text) {
    return visibleBlock(text)
        .split('\n')
        .filter((line) => line.trim() !== '');
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
 * stays what it is and can be copied; so is what stands in backticks already, such as a command,
 * which is kept whole. Other marks are escaped.
 */
function markdownText(text) {
    const line = visibleLine(text.replace(/[\r\n]+/g, ' ').trim());
    const parts = line.split(quoted);
    return parts
        .map((part, index) => index % 2 === 1 ? markdownCode(part) : markdownWords(part, index === parts.length - 1))
        .join('')
        .replace(/^(\d+)([.)])/, '$1\\$2')
        .replace(/^[-+=#]/, '\\$&');
}
/** Something in backticks, with nothing around it that would make it a part of another word. */
const quoted = /(?<![^\s([{"':,;])`([^`\s](?:[^`]{0,2000}[^`\s])?)`(?![^\s)\]}"':,.;!?])/;
/** @param isEnd a colon may follow the text, and make an emoji of what it ends in */
function markdownWords(text, isEnd) {
    return text
        .split(/( +)/)
        .map((word, index, words) => {
        const active = isActive(isEnd && index === words.length - 1 ? `${word}:` : word);
        return active ? activeWord(word) : escapeMarks(word);
    })
        .join('');
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
/**
 * What a terminal may be sent, whoever wrote it: colours, and nothing else that it obeys. The line
 * that a write begins with may be erased, which is how a line moves.
 */
function terminalText(text) {
    const start = text.startsWith(eraseLine) ? eraseLine : '';
    const rest = text
        .slice(start.length)
        .replace(/\r\n/g, '\n')
        .replace(unseen, (character, at, whole) => {
        if (character === '\n' || character === '\t')
            return character;
        const isColour = character === escapeCharacter && /^\[[0-9;]{0,64}m/.test(whole.slice(at + 1, at + 68));
        return isColour ? character : showCharacter(character);
    });
    return start + rest;
}
/** Carriage return, Erase in Line. */
const eraseLine = `\r${escapeCharacter}[2K`;
/**
 * JSON for a terminal and for a log that the runner reads: the same data, in which nothing is
 * unseen and no line is a workflow command.
 */
function visibleJson(value) {
    return JSON.stringify(value, null, 2)
        .replace(unseen, (character) => (character === '\n' ? character : escapeUnits(character)))
        .replaceAll('##[', '#\\u0023[');
}
function escapeUnits(character) {
    return Array.from({ length: character.length }, (_, index) => character.charCodeAt(index).toString(16).padStart(4, '0'))
        .map((hex) => `\\u${hex}`)
        .join('');
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

/***/ 8750:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   Y: () => (/* binding */ spellSettings)
/* harmony export */ });
/**
 * Settings that both entries have, by the names of action.yml, each with its flag. A hint names a
 * setting by {@link setting}; the entry writes it as people set it there.
 */
const flags = {
    image: '<image>',
    context: '--context',
    validators: '--file',
    compatibility: '--compatibility',
    'node-features': '--features',
    policy: '--policy',
    pull: '--pull',
    platform: '--platform',
    engine: '--engine',
    'registry-username': '--registry-username',
    'registry-password': '--registry-password-stdin',
    'registry-ca': '--registry-ca',
    'registry-auth-host': '--registry-auth-host',
    'plain-http': '--plain-http',
    'cdi-devices': '--cdi-device',
    'cdi-spec-dirs': '--cdi-spec-dir',
    'cdi-mode': '--cdi-mode',
    'cdi-unsupported': '--cdi-unsupported',
    'startup-timeout': '--startup-timeout',
    'secret-env': '--secret-env',
    pods: '--file',
    'ready-timeout': '--ready-timeout',
    soak: '--soak',
    'with-dependencies': '--with-dependencies',
    volumes: '--volume',
};
/**
 * A setting in a sentence, with the value that it is to have. Until {@link spellSettings} has
 * written it for an entry it stands in angle brackets, which can be read all the same.
 */
function setting(name, value) {
    return value === undefined ? `⟨${name}⟩` : `⟨${name}: ${value}⟩`;
}
/** A text as one entry tells it: `policy: trusted` for the action, `--policy trusted` for a shell. */
function spellSettings(text, spelling) {
    if (!text.includes('⟨'))
        return text;
    return text.replace(marked, (whole, name, value) => {
        if (!isSetting(name))
            return whole;
        if (spelling === 'input')
            return value === undefined ? name : `${name}: ${value}`;
        return value === undefined ? flags[name] : `${flags[name]} ${value}`;
    });
}
const marked = /⟨([a-z-]{1,40})(?:: ([^⟩\n]{1,200}))?⟩/g;
function isSetting(name) {
    return Object.hasOwn(flags, name);
}


/***/ }),

/***/ 3138:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ verdictOfMargins),
/* harmony export */   B3: () => (/* binding */ verdictOfNode),
/* harmony export */   CX: () => (/* binding */ outcomeOfCheck),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Lk: () => (/* binding */ verdictOfValidator),
/* harmony export */   O3: () => (/* binding */ exitCodeOfErrors),
/* harmony export */   RJ: () => (/* binding */ exitCodeOfFleet),
/* harmony export */   V$: () => (/* binding */ outcomeOfEnd),
/* harmony export */   VS: () => (/* binding */ verdictOfSet),
/* harmony export */   Wv: () => (/* binding */ exitCodeOfNodes),
/* harmony export */   Yf: () => (/* binding */ decisionsOfPod),
/* harmony export */   bt: () => (/* binding */ verdictOfAnswer),
/* harmony export */   c0: () => (/* binding */ isTelling),
/* harmony export */   gV: () => (/* binding */ verdictOfRun),
/* harmony export */   ge: () => (/* binding */ judgeMargin),
/* harmony export */   iu: () => (/* binding */ bestSetOf),
/* harmony export */   oX: () => (/* binding */ verdictOfNodes),
/* harmony export */   or: () => (/* binding */ narrowMargin),
/* harmony export */   pU: () => (/* binding */ isPodGood),
/* harmony export */   pb: () => (/* binding */ undeterminedPolicies),
/* harmony export */   pu: () => (/* binding */ isFaultOfOurs),
/* harmony export */   sl: () => (/* binding */ verdictOfImage)
/* harmony export */ });
/* unused harmony exports worstVerdict, isStepGood, isCancelled, conclusionOf, isPassDoubtful */
/** Errored is worse than failed: it says that nobody knows. Nothing at all is no pass either. */
function worstVerdict(verdicts) {
    if (verdicts.length === 0 || verdicts.includes('errored'))
        return 'errored';
    return verdicts.includes('failed') ? 'failed' : 'passed';
}
/** Whatever went wrong, nobody knows what else would have been found. */
function verdictOfRun(run) {
    return run.errors.length > 0 ? 'errored' : worstVerdict(run.images.map(({ verdict }) => verdict));
}
/** @param image its `compatibility` is null where nobody asked for it, or there was nothing to ask */
function verdictOfImage(image) {
    if (image.errors.length > 0)
        return 'errored';
    const verdicts = image.validators.map(({ verdict }) => verdict);
    return worstVerdict(image.compatibility === null ? verdicts : [...verdicts, image.compatibility]);
}
/**
 * Only what ran and passed is a pass; a check that never ran is none.
 *
 * @param validator its `checks` are null where the run broke before they could end
 */
function verdictOfValidator(validator) {
    const outcomes = validator.checks?.map(({ outcome }) => outcome) ?? [];
    if (validator.errors.length > 0 || outcomes.length === 0)
        return 'errored';
    if (outcomes.includes('errored'))
        return 'errored';
    return outcomes.every((outcome) => outcome === 'passed') ? 'passed' : 'failed';
}
/**
 * A pass is a pass. What failed is the image's fault unless something else explains it: the end of
 * the container, an attempt that this machine could not make, an engine that stood still, a program
 * for another machine.
 */
function outcomeOfCheck(evidence) {
    const { seen, fate, foreignProgram } = evidence;
    if (seen.outcome === 'passed')
        return { outcome: 'passed', reason: seen.reason };
    if (fate !== null)
        return fate;
    const fault = faultOfOurs(evidence) ?? lostBehindEngine(evidence) ?? foreignProgram;
    if (fault !== null)
        return { outcome: 'errored', reason: fault };
    return { outcome: seen.outcome === 'aborted' ? 'errored' : 'failed', reason: seen.reason };
}
/** An attempt that decided, and that this machine could not make: it says nothing of the image. */
function faultOfOurs({ seen, failureThreshold }) {
    if (seen.reason.code === 'internal')
        return seen.reason;
    const deciding = seen.reason.code === 'check-timeout' ? 1 : failureThreshold;
    const reasons = seen.attempts.slice(-deciding).map(({ reason }) => reason);
    return reasons.find(({ code }) => isFaultOfOurs(code)) ?? null;
}
const ours = new Set(['internal', 'engine', 'unproven']);
/** Whether an attempt that ended so could not be made, or not be judged, from here. */
function isFaultOfOurs(code) {
    return ours.has(code);
}
/** Nothing behind an engine that stands still answers either. */
function lostBehindEngine({ seen, silentEngine }) {
    return seen.attempts.at(-1)?.reason.code === 'attempt-timeout' ? silentEngine : null;
}
/**
 * A Pod passes when it has become ready in time, has stayed so without a restart, and has ended cleanly;
 * that it had to be killed is a warning unless that was to be strict. One that completes has nothing
 * to stay.
 */
function decisionsOfPod({ purpose, late, unsteady, stop }) {
    if (late !== null) {
        const reason = { code: late.code, message: 'it did not come so far' };
        const skipped = { outcome: 'skipped', reason };
        const rest = purpose === 'serve' ? skipped : null;
        return { ready: { outcome: 'failed', reason: late }, steady: rest, stopped: rest };
    }
    const ready = passedWith('it became ready');
    if (purpose === 'complete')
        return { ready: passedWith('it completed'), steady: null, stopped: null };
    const steady = unsteady === null ? passedWith('it stayed ready') : failedWith(unsteady);
    if (stop === null) {
        const reason = { code: 'pod-not-steady', message: 'it did not come so far' };
        return { ready, steady, stopped: { outcome: 'skipped', reason } };
    }
    const isBad = stop.isStrict && stop.forced.length > 0;
    return {
        ready,
        steady,
        stopped: isBad ? failedWith(stop.reason) : passedWith(stop.reason.message),
    };
}
function passedWith(message) {
    return { outcome: 'passed', reason: { code: 'ok', message } };
}
function failedWith(reason) {
    return { outcome: 'failed', reason };
}
/** Whether a status is that of a Pod that may have passed. */
function isPodGood({ phase, conditions, }) {
    // One that was only held against its images has none.
    if (phase === 'Succeeded')
        return true;
    if (phase === 'Pending' && conditions.length === 0)
        return true;
    // Gates of others are theirs to open.
    const ready = conditions.find(({ type }) => type === 'ContainersReady');
    return phase === 'Running' && ready?.status === 'True';
}
/** Whether a failed attempt says something of the image, so that it may decide of it. */
function isTelling(code) {
    return code !== 'attempt-timeout' && code !== 'engine';
}
/**
 * A container that ended by itself is its image's fault; one that others had their hands in says
 * nothing of the image.
 *
 * @param intervention what they did, in a sentence; null where it ended by itself
 */
function outcomeOfEnd(intervention, own) {
    return intervention === null
        ? { outcome: 'failed', reason: own }
        : { outcome: 'errored', reason: { code: 'container-changed', message: intervention } };
}
/** Under this factor a probe's margin is worth a warning, whether somebody asked for more or not. */
const narrowMargin = 2;
/**
 * Whether a probe stays so many times away from all that it must not reach: its timeout, its failure
 * threshold, and the time to start.
 */
function judgeMargin(margin, least) {
    const { factor, failuresInRow, failureThreshold, startup } = margin;
    const failures = failuresInRow === 0 ? Infinity : failureThreshold / failuresInRow;
    const smallest = Math.min(factor ?? Infinity, startup?.factor ?? Infinity, failures);
    if (smallest < least)
        return 'narrow';
    return factor === null ? 'unknown' : 'enough';
}
/**
 * A margin that is too small is the Pod's or the image's fault; one that could not be measured is no
 * pass where somebody asked for it.
 *
 * @param least null where nobody asked for any
 */
function verdictOfMargins(margins, least) {
    if (least === null)
        return 'passed';
    const verdicts = margins.map((margin) => judgeMargin(margin, least));
    if (verdicts.includes('narrow'))
        return 'failed';
    return verdicts.includes('unknown') ? 'errored' : 'passed';
}
/** 0 passed, 1 failed, 2 when only the input is at fault, 3 for everything else. */
function exitCodeOf(report) {
    if (report.verdict === 'passed')
        return 0;
    if (report.verdict === 'failed')
        return 1;
    return exitCodeOfErrors(report.errors.map(({ kind }) => kind));
}
/** Of what was to be done and was not. */
function exitCodeOfErrors(kinds) {
    return kinds.length > 0 && kinds.every((kind) => kind === 'input') ? 2 : 3;
}
/** Of a node that was asked: 0 compatible, 1 not, 2 a broken question. */
function exitCodeOfNodes(verdict, onUndetermined, isExitZero) {
    const answer = verdictOfAnswer(verdict, onUndetermined);
    if (answer === 'errored')
        return 2;
    return answer === 'failed' && !isExitZero ? 1 : 0;
}
/** Of images asked of many nodes: 0 each runs somewhere, 1 one runs nowhere, 2 a broken question. */
function exitCodeOfFleet(images) {
    if (images.length === 0 || images.some(({ verdict }) => verdict === 'errored'))
        return 2;
    const runsSomewhere = ({ nodes }) => nodes.some(({ verdict }) => verdict === 'compatible');
    return images.every(runsSomewhere) ? 0 : 1;
}
/** The step of a workflow fails unless everything is known to be well. */
function isStepGood(verdict) {
    return verdict === 'passed';
}
/** Told to stop, it did not come to know; a verdict that was there before counts. */
function isCancelled({ verdict, errors }, stopped) {
    return verdict === 'errored' && (stopped || errors.some(({ kind }) => kind === 'cancelled'));
}
/**
 * What a required status check goes by. What nobody could decide is no success and no shade of grey.
 *
 * @param isDoubtful another run wrote the report, and is not to be believed
 */
function conclusionOf(verdict, { isDoubtful, cancelled }) {
    if (isDoubtful)
        return 'neutral';
    if (cancelled)
        return 'cancelled';
    return verdict === 'passed' ? 'success' : 'failure';
}
/**
 * A pass is not taken from a run that itself did not end well.
 *
 * @param conclusion of that run, in GitHub's word
 */
function isPassDoubtful(verdict, conclusion) {
    return verdict === 'passed' && conclusion !== 'success';
}
const undeterminedPolicies = ['warn', 'fail'];
/** What the compatibility of an image does to its verdict. */
function verdictOfAnswer(answer, onUndetermined) {
    switch (answer) {
        case 'compatible':
            return 'passed';
        case 'incompatible':
            return 'failed';
        case 'undetermined':
            return onUndetermined === 'fail' ? 'failed' : 'passed';
        case 'errored':
            return 'errored';
    }
}
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes; where none was asked, nobody knows. */
function verdictOfNodes(nodes) {
    if (nodes.length === 0)
        return 'errored';
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    let heaviest = Number.NEGATIVE_INFINITY;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible' || weight <= heaviest)
            continue;
        best = index;
        heaviest = weight;
    }
    return best;
}


/***/ }),

/***/ 1013:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./src/version.ts

/** The release this is, as package.json names it. */
const version = package_namespaceObject.rE;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = require("constants");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 1553:
/***/ ((module) => {

module.exports = require("node:dns/promises");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = require("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = require("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = require("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = require("querystring");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = require("zlib");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = require("node:module");
;// CONCATENATED MODULE: ./src/cli/node-version.ts
/** The oldest major version of Node that this is written for and tested with; package.json says so too. */
const oldestMajor = 24;
/**
 * One sentence for a Node that is too old, in place of the stack of the first function it lacks;
 * null for one that will do.
 *
 * @param version as in `process.versions.node`
 */
function describeOldNode(version) {
    const major = Number.parseInt(version, 10);
    if (major >= oldestMajor)
        return null;
    return `error: container-canary needs Node ${oldestMajor} or newer; this is Node ${version}`;
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __nccwpck_require__(3916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __nccwpck_require__(3138);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __nccwpck_require__(1013);
;// CONCATENATED MODULE: ./src/cli/commands.ts
/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
const commands = [
    {
        name: 'validate',
        summary: 'run manifests against images',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(4578), __nccwpck_require__.e(1263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1263))).runValidate,
    },
    {
        name: 'pod',
        summary: 'run the Pods of Kubernetes manifests as a kubelet would',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(4578), __nccwpck_require__.e(2514)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2514))).runPod,
    },
    {
        name: 'pod to-validator',
        summary: 'print Validators that ask what the probes of Pods ask',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2857), __nccwpck_require__.e(5256), __nccwpck_require__.e(6860), __nccwpck_require__.e(5268), __nccwpck_require__.e(3166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3166))).run,
    },
    {
        name: 'validator to-probes',
        summary: 'print the probe of a Pod that asks what a check of a Validator asks',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2857), __nccwpck_require__.e(5256), __nccwpck_require__.e(5359), __nccwpck_require__.e(5268), __nccwpck_require__.e(8570)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1565))).run,
    },
    {
        name: 'report',
        summary: 'render a report.json again: text, Markdown, JUnit, SARIF, HTML',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2857), __nccwpck_require__.e(5256), __nccwpck_require__.e(5978)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5978))).runReport,
    },
    {
        name: 'cdi list',
        summary: 'list the CDI devices of this host',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5256), __nccwpck_require__.e(1787), __nccwpck_require__.e(5464), __nccwpck_require__.e(4439)]).then(__nccwpck_require__.bind(__nccwpck_require__, 163))).run,
    },
    {
        name: 'cdi validate',
        summary: 'check CDI spec files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5256), __nccwpck_require__.e(1787), __nccwpck_require__.e(5957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3068))).run,
    },
    {
        name: 'cdi inject',
        summary: 'print what CDI devices would do to a container',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5256), __nccwpck_require__.e(1787), __nccwpck_require__.e(4030), __nccwpck_require__.e(5464), __nccwpck_require__.e(9457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9457))).run,
    },
    {
        name: 'compat validate-node',
        summary: 'say whether this machine, or saved nodes, fit an image',
        load: async () => {
            const [{ createValidateNode }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(5519), __nccwpck_require__.e(4389), __nccwpck_require__.e(1938), __nccwpck_require__.e(3955)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3955)),
                __nccwpck_require__.e(/* import() */ 1833).then(__nccwpck_require__.bind(__nccwpck_require__, 1833)),
            ]);
            return createValidateNode(thisMachine);
        },
    },
    {
        name: 'compat fleet',
        summary: 'hold several images against a fleet of saved nodes',
        load: async () => {
            const [{ createFleet }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(5519), __nccwpck_require__.e(4389), __nccwpck_require__.e(1938), __nccwpck_require__.e(2649)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2649)),
                __nccwpck_require__.e(/* import() */ 1833).then(__nccwpck_require__.bind(__nccwpck_require__, 1833)),
            ]);
            return createFleet(thisMachine);
        },
    },
    {
        name: 'compat lint',
        summary: 'find what is wrong in compatibility specs',
        load: async () => {
            const [{ createLint }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(5519), __nccwpck_require__.e(4389), __nccwpck_require__.e(6120)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6120)),
                __nccwpck_require__.e(/* import() */ 1833).then(__nccwpck_require__.bind(__nccwpck_require__, 1833)),
            ]);
            return createLint(thisMachine);
        },
    },
    {
        name: 'compat export',
        summary: 'write a compatibility spec as objects of Kubernetes',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5256), __nccwpck_require__.e(5519), __nccwpck_require__.e(4389), __nccwpck_require__.e(3158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3158))).run,
    },
    {
        name: 'compat show',
        summary: 'print the compatibility spec that is attached to an image',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(3028), __nccwpck_require__.e(7206), __nccwpck_require__.e(6823), __nccwpck_require__.e(9321)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1164))).run,
    },
    {
        name: 'compat attach',
        summary: 'attach a compatibility spec to an image in its registry',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(5256), __nccwpck_require__.e(3028), __nccwpck_require__.e(5519), __nccwpck_require__.e(7206), __nccwpck_require__.e(6823), __nccwpck_require__.e(1493), __nccwpck_require__.e(8330)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4360))).run,
    },
    {
        name: 'compat detach',
        summary: 'remove the compatibility specs of an image from its registry',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(3028), __nccwpck_require__.e(7206), __nccwpck_require__.e(6823), __nccwpck_require__.e(1493), __nccwpck_require__.e(6178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6178))).run,
    },
    {
        name: 'features',
        summary: 'print what this machine can do',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(5256), __nccwpck_require__.e(2519), __nccwpck_require__.e(3867)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2239))).run,
    },
];

// EXTERNAL MODULE: ./src/cli/told.ts
var told = __nccwpck_require__(233);
;// CONCATENATED MODULE: ./src/cli/run-command-line.ts






/**
 * The terminal's entry: chooses the command, hands it the terminal, and turns what it throws into
 * a sentence and an exit code.
 */
async function runCommandLine(host) {
    const stopping = new AbortController();
    const stop = (signal) => {
        stopping.abort(new errors/* CanaryError */.Rc('cancelled', { code: 'cancelled', message: `${signal} received` }));
    };
    host.once('SIGINT', stop);
    host.once('SIGTERM', stop);
    const stdout = writerOf(() => host.stdout, host.env);
    const stderr = writerOf(() => host.stderr, host.env);
    let exitCode;
    try {
        exitCode = await dispatch(host.argv.slice(2), {
            stdout,
            stderr,
            // Opening it costs a fifth of a command's start, and few commands read it.
            get stdin() {
                return host.stdin;
            },
            env: host.env,
            cwd: host.cwd(),
            signal: stopping.signal,
        });
    }
    finally {
        host.off('SIGINT', stop);
        host.off('SIGTERM', stop);
    }
    const lost = await stdout.flush();
    if (lost !== null) {
        stderr.write(`error: standard output cannot be written: ${(0,errors/* describeSystemError */.Zo)(lost)}\n`);
    }
    // Where standard error is lost there is nobody left to tell; the exit code says it.
    await stderr.flush();
    host.exitCode = lost === null ? exitCode : 3;
}
/** Runs the command that `args` names and never throws. */
async function dispatch(args, io, known = commands) {
    try {
        if (args[0] === '--version' || args[0] === '-V') {
            io.stdout.write(`container-canary ${version/* version */.r}\n`);
            return 0;
        }
        const isHelp = args[0] === 'help';
        const words = isHelp ? args.slice(1) : args;
        const command = choose(words, known);
        if (command === undefined)
            return explain(words, isHelp, io, known);
        const run = await command.load();
        return await run(isHelp ? ['--help'] : words.slice(command.name.split(' ').length), io);
    }
    catch (error) {
        return tell(error, io);
    }
}
/** The one of most words, where `pod` is a command and `pod to-validator` is another. */
function choose(args, known) {
    const wordsOf = ({ name }) => name.split(' ');
    return known
        .filter((command) => wordsOf(command).every((word, index) => args[index] === word))
        .toSorted((one, other) => wordsOf(other).length - wordsOf(one).length)[0];
}
/**
 * The commands, all or those of a group such as `compat`: on stdout for whoever asks for them, on
 * stderr, as an error, for whoever names none.
 */
function explain(words, isHelp, io, known) {
    const [first = '', second = ''] = words;
    const group = known.filter(({ name }) => name.startsWith(`${first} `));
    const shown = group.length === 0 ? known : group;
    const text = usageOf(group.length === 0 ? '' : first, shown);
    const rest = group.length === 0 ? words : words.slice(1);
    if (helpWords.has(rest[0] ?? '') || (isHelp && rest.length === 0)) {
        io.stdout.write(text);
        return 0;
    }
    const wrong = [first, ...(group.length === 0 || second === '' ? [] : [second])].join(' ');
    const problem = rest.length === 0
        ? ''
        : `container-canary: there is no command ${JSON.stringify((0,report_escape/* visibleLine */.P8)(wrong))}\n\n`;
    io.stderr.write(`${problem}${text}`);
    return 2;
}
const helpWords = new Set(['--help', '-h']);
function usageOf(group, shown) {
    const width = Math.max(0, ...shown.map((command) => command.name.length));
    const list = shown.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`);
    const what = group === '' ? '<command>' : `${group} <command>`;
    return `Usage: container-canary ${what} [options]\n\nCommands:\n${list.join('')}\nEach command explains itself: container-canary <command> --help\nIts release: container-canary --version\n`;
}
function tell(error, io) {
    if (error instanceof errors/* CanaryError */.Rc) {
        for (const problem of error.problems) {
            io.stderr.write(`error: ${harmless((0,told/* tellProblem */.JW)(problem))}\n`);
        }
        return (0,verdict/* exitCodeOfErrors */.O3)([error.kind]);
    }
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const message = `internal error, please report it: ${(0,errors/* messageOf */.bD)(error)}\n${stack}`;
    io.stderr.write(`error: ${harmless(message)}\n`);
    return 3;
}
/** It may quote an image, a registry or a file's name; a step of a workflow may run us. */
function harmless(text) {
    return (0,report_escape/* withoutCommands */.Df)((0,report_escape/* visibleBlock */._n)(text));
}
/**
 * Much of what is printed was written by strangers. A terminal is told nothing that steers it, a
 * step of a workflow nothing that is a command; a file or a pipe gets every byte.
 */
function writerOf(open, env) {
    let failure = null;
    let opened = null;
    // Opening it costs more than reading the flags, and an engine can be asked before.
    const streamOf = () => {
        if (opened !== null)
            return opened;
        opened = open();
        opened.on('error', (error) => {
            // Whoever reads may have seen enough (`| head`): the work goes on, and its exit code counts.
            if ((0,errors/* systemErrorCode */.vq)(error) !== 'EPIPE')
                failure ??= error;
        });
        return opened;
    };
    const isInWorkflow = env['GITHUB_ACTIONS'] === 'true';
    const harmlessFor = (text) => {
        const seen = streamOf().isTTY ? (0,report_escape/* terminalText */.eR)(text) : text;
        return isInWorkflow ? (0,report_escape/* withoutCommands */.Df)(seen) : seen;
    };
    return {
        write: (text) => void streamOf().write(harmlessFor(text)),
        get isTerminal() {
            return streamOf().isTTY;
        },
        get width() {
            const stream = streamOf();
            return stream.isTTY ? columnsOf(stream) : Infinity;
        },
        flush: async () => {
            if (opened === null)
                return null;
            const stream = opened;
            if (stream.writableLength > 0 || stream.writableNeedDrain) {
                await new Promise((resolve) => {
                    stream.write('', () => {
                        resolve();
                    });
                });
            }
            // An error is told in the turn after the write that it befell.
            await new Promise(setImmediate);
            return failure;
        },
    };
}
/** A terminal that does not know its size says 0. */
function columnsOf({ columns }) {
    return columns > 0 ? columns : 80;
}

;// CONCATENATED MODULE: ./src/cli.ts



const refusal = describeOldNode(process.versions.node);
if (refusal === null) {
    // Whoever runs it again waits less: what is loaded is compiled once. Node keeps the cache in the
    // directory for temporary files; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
    (0,external_node_module_namespaceObject.enableCompileCache)();
    // Node's words to the authors of our dependencies are not for people who run the command.
    process.noDeprecation = true;
    void runCommandLine(process);
}
else {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 3;
}

module.exports = __webpack_exports__;
/******/ })()
;