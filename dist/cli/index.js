/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 4533:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ errorReportsOf),
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   F6: () => (/* binding */ isMissingFile),
/* harmony export */   PN: () => (/* binding */ problemToNotice),
/* harmony export */   QJ: () => (/* binding */ noticeOf),
/* harmony export */   Rc: () => (/* binding */ CanaryError),
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   kv: () => (/* binding */ infrastructureError),
/* harmony export */   lR: () => (/* binding */ describeLocation),
/* harmony export */   vq: () => (/* binding */ systemErrorCode)
/* harmony export */ });
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
/** The notice of an error, without whose it is. */
function noticeOf(error) {
    const { severity, code, message, location, hint, output } = error;
    return { severity, code, message, location, hint, ...(output === undefined ? {} : { output }) };
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

/***/ 3652:
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
        .map((word, index, words) => {
        // A colon may follow the text, and make an emoji of what it ends in.
        const active = isActive(index === words.length - 1 ? `${word}:` : word);
        return active ? activeWord(word) : escapeMarks(word);
    })
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

/***/ 8307:
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

/***/ 181:
/***/ ((module) => {

module.exports = require("buffer");

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

/***/ 2467:
/***/ ((module) => {

module.exports = require("node:http2");

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

/***/ 4085:
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
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
var errors = __nccwpck_require__(4533);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(3652);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __nccwpck_require__(8307);
;// CONCATENATED MODULE: ./src/cli/commands.ts
/** Every command, in the order in which the help lists them. Each loads itself when it is chosen. */
const commands = [
    {
        name: 'validate',
        summary: 'run manifests against images',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(8996), __nccwpck_require__.e(2152), __nccwpck_require__.e(6125)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1810))).runValidate,
    },
    {
        name: 'report',
        summary: 'render a report.json again: text, Markdown, JUnit, SARIF, HTML',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(8827), __nccwpck_require__.e(2450), __nccwpck_require__.e(7996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7996))).runReport,
    },
    {
        name: 'cdi list',
        summary: 'list the CDI devices of this host',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3645), __nccwpck_require__.e(2450), __nccwpck_require__.e(6885), __nccwpck_require__.e(3224)]).then(__nccwpck_require__.bind(__nccwpck_require__, 114))).run,
    },
    {
        name: 'cdi validate',
        summary: 'check CDI spec files',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3645), __nccwpck_require__.e(2450), __nccwpck_require__.e(6885), __nccwpck_require__.e(3799)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8167))).run,
    },
    {
        name: 'cdi inject',
        summary: 'print what CDI devices would do to a container',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3645), __nccwpck_require__.e(2450), __nccwpck_require__.e(6885), __nccwpck_require__.e(242), __nccwpck_require__.e(4063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4063))).run,
    },
    {
        name: 'compat validate-node',
        summary: 'say whether this machine, or saved nodes, fit an image',
        load: async () => {
            const [{ createValidateNode }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(5531), __nccwpck_require__.e(2270), __nccwpck_require__.e(6612)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6612)),
                __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 674)),
            ]);
            return createValidateNode(thisMachine);
        },
    },
    {
        name: 'compat fleet',
        summary: 'hold several images against a fleet of saved nodes',
        load: async () => {
            const [{ createFleet }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(5531), __nccwpck_require__.e(2270), __nccwpck_require__.e(5422)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5422)),
                __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 674)),
            ]);
            return createFleet(thisMachine);
        },
    },
    {
        name: 'compat lint',
        summary: 'find what is wrong in compatibility specs',
        load: async () => {
            const [{ createLint }, { thisMachine }] = await Promise.all([
                Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(5531), __nccwpck_require__.e(9583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9583)),
                __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 674)),
            ]);
            return createLint(thisMachine);
        },
    },
    {
        name: 'compat export',
        summary: 'write a compatibility spec as objects of Kubernetes',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3645), __nccwpck_require__.e(2450), __nccwpck_require__.e(5531), __nccwpck_require__.e(2840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2840))).run,
    },
    {
        name: 'compat show',
        summary: 'print the compatibility spec that is attached to an image',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(733), __nccwpck_require__.e(4504), __nccwpck_require__.e(8996), __nccwpck_require__.e(2879)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2879))).run,
    },
    {
        name: 'compat attach',
        summary: 'attach a compatibility spec to an image in its registry',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3645), __nccwpck_require__.e(2450), __nccwpck_require__.e(733), __nccwpck_require__.e(5531), __nccwpck_require__.e(4504), __nccwpck_require__.e(8996), __nccwpck_require__.e(5287), __nccwpck_require__.e(6071)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6071))).run,
    },
    {
        name: 'compat detach',
        summary: 'remove the compatibility specs of an image from its registry',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(733), __nccwpck_require__.e(4504), __nccwpck_require__.e(8996), __nccwpck_require__.e(5287), __nccwpck_require__.e(7325)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7325))).run,
    },
    {
        name: 'features',
        summary: 'print what this machine can do',
        load: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(2450), __nccwpck_require__.e(590), __nccwpck_require__.e(6457)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6234))).run,
    },
];

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
    try {
        host.exitCode = await dispatch(host.argv.slice(2), {
            stdout: outputOf(host.stdout, host.env),
            stderr: outputOf(host.stderr, host.env),
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
}
/** Runs the command that `args` names and never throws. */
async function dispatch(args, io, known = commands) {
    try {
        if (args[0] === '--version' || args[0] === '-V') {
            io.stdout.write(`container-canary ${version/* version */.r}\n`);
            return 0;
        }
        const command = choose(args, known);
        if (command === undefined)
            return help(args, io, known);
        const run = await command.load();
        return await run(args.slice(command.name.split(' ').length), io);
    }
    catch (error) {
        return tell(error, io);
    }
}
function choose(args, known) {
    return known.find((command) => command.name.split(' ').every((word, index) => args[index] === word));
}
function help(args, io, known) {
    const asked = args.length === 0 || ['--help', '-h', 'help'].includes(args[0] ?? '');
    const width = Math.max(0, ...known.map((command) => command.name.length));
    const list = known.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}\n`);
    const text = `Usage: container-canary <command> [options]\n\nCommands:\n${list.join('')}\nEach command explains itself: container-canary <command> --help\nIts release: container-canary --version\n`;
    if (asked) {
        io.stdout.write(text);
        return 0;
    }
    io.stderr.write(`container-canary: there is no command "${args.slice(0, 2).join(' ')}"\n\n${text}`);
    return 2;
}
function tell(error, io) {
    if (error instanceof errors/* CanaryError */.Rc) {
        for (const problem of error.problems) {
            io.stderr.write(`error: ${harmless((0,errors/* describeProblem */.BJ)(problem))}\n`);
        }
        return error.kind === 'input' ? 2 : 3;
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
function outputOf(stream, env) {
    // Whoever reads may have seen enough (`| head`): the work goes on, and its exit code counts.
    stream.on('error', (error) => {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'EPIPE')
            throw error;
    });
    const isInWorkflow = env['GITHUB_ACTIONS'] === 'true';
    const harmless = (text) => {
        const seen = stream.isTTY ? (0,report_escape/* terminalText */.eR)(text) : text;
        return isInWorkflow ? (0,report_escape/* withoutCommands */.Df)(seen) : seen;
    };
    return {
        write: (text) => void stream.write(harmless(text)),
        isTerminal: stream.isTTY,
        width: stream.isTTY ? stream.columns : 80,
    };
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