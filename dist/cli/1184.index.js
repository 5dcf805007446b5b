"use strict";
exports.id = 1184;
exports.ids = [1184];
exports.modules = {

/***/ 21184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TemplateError: () => (/* reexport */ TemplateError),
  compileTemplate: () => (/* binding */ compileTemplate)
});

// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/compatibility/template/error.ts
class TemplateError extends Error {
    name = 'TemplateError';
    stage;
    /** Undefined where the template as a whole is refused. */
    place;
    constructor(stage, message, place, options) {
        super(message, options);
        this.stage = stage;
        this.place = place;
    }
}
/**
 * A function of a template refuses its arguments: the evaluator adds where it was called. Messages
 * are byte strings (values/bytes.ts).
 */
class FunctionFailure extends Error {
    name = 'FunctionFailure';
}

;// CONCATENATED MODULE: ./src/compatibility/template/budget.ts


/**
 * What one execution may still use. Work that grows with what a function reads or makes is spent
 * before it is done, so that a template of a few bytes cannot take unbounded time or memory.
 */
class Budget {
    #meter;
    #allowed;
    #steps;
    #depth = 0;
    constructor(meter = null) {
        this.#meter = meter;
        this.#allowed = Math.min(limits/* templateLimits */.BJ.steps, Math.max(0, meter?.stepsLeft ?? Infinity));
        this.#steps = this.#allowed;
    }
    /** Takes what this execution has used off the meter. */
    settle() {
        if (this.#meter !== null)
            this.#meter.stepsLeft -= this.#allowed - Math.max(0, this.#steps);
    }
    /** @throws FunctionFailure when the execution has taken too many steps */
    spend(steps) {
        this.#steps -= Math.ceil(steps);
        if (this.#steps >= 0)
            return;
        const own = `the template takes more than ${limits/* templateLimits */.BJ.steps} steps`;
        throw new FunctionFailure(this.#allowed < limits/* templateLimits */.BJ.steps ? (this.#meter?.exceeded ?? own) : own);
    }
    /**
     * Says that a string of so many bytes is about to be made; 64 bytes are a step.
     *
     * @throws FunctionFailure when it is too long
     */
    spendString(bytes) {
        this.checkString(bytes);
        this.spend(bytes / 64);
    }
    /** @throws FunctionFailure when a string of so many bytes is too long */
    checkString(bytes) {
        if (bytes <= limits/* templateLimits */.BJ.stringBytes)
            return;
        throw new FunctionFailure(`a string of ${bytes} bytes exceeds the ${limits/* templateLimits */.BJ.stringBytes} limit`);
    }
    /**
     * Says that so many new values are about to be made as elements of one list; 2 are a step.
     *
     * @throws FunctionFailure when the list is too long
     */
    spendItems(items) {
        this.checkItems(items);
        this.spend(items / 2);
    }
    /**
     * Says that so many values are about to be copied into another list or dict; 16 are a step.
     *
     * @throws FunctionFailure when the list is too long
     */
    spendCopies(items) {
        this.checkItems(items);
        this.spend(items / 16);
    }
    /** @throws FunctionFailure when a list or dict of so many elements is too long */
    checkItems(items) {
        if (items <= limits/* templateLimits */.BJ.listItems)
            return;
        throw new FunctionFailure(`a list of ${items} elements exceeds the ${limits/* templateLimits */.BJ.listItems} limit`);
    }
    /** Hands back a string after spending for it. */
    made(text) {
        this.spendString(text.length);
        return text;
    }
    /** @throws FunctionFailure when values are nested too deeply to be looked through */
    checkValueDepth(depth) {
        if (depth > limits/* templateLimits */.BJ.valueDepth) {
            throw new FunctionFailure(`lists and dicts are nested deeper than ${limits/* templateLimits */.BJ.valueDepth} levels`);
        }
    }
    /**
     * Runs what stands inside a block, parentheses or another template.
     *
     * @throws FunctionFailure when too much is running inside each other
     */
    nested(run) {
        if (++this.#depth > limits/* templateLimits */.BJ.depth) {
            throw new FunctionFailure(`exceeded maximum template depth (${limits/* templateLimits */.BJ.depth})`);
        }
        const result = run();
        this.#depth--;
        return result;
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/bytes.ts
/** What Go puts in the place of bytes that are no UTF-8. */
const replacementRune = 0xfffd;
const lastRune = 0x10ffff;
function toBytes(text) {
    return isAscii(text) ? text : Buffer.from(text, 'utf8').toString('latin1');
}
/** Each byte that is no UTF-8 becomes U+FFFD. */
function toText(bytes) {
    if (isAscii(bytes))
        return bytes;
    const text = Buffer.from(bytes, 'latin1').toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
    // Node replaces several invalid bytes by one U+FFFD, Go does not.
    let replaced = '';
    for (const { rune } of runesOf(bytes))
        replaced += String.fromCodePoint(rune);
    return replaced;
}
function isAscii(text) {
    for (let index = 0; index < text.length; index++) {
        if (text.charCodeAt(index) > 0x7f)
            return false;
    }
    return true;
}
/** @param offset a position inside `bytes` */
function decodeRune(bytes, offset) {
    const lead = bytes.charCodeAt(offset);
    if (lead < 0x80)
        return { rune: lead, width: 1 };
    const width = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const invalid = { rune: replacementRune, width: 1 };
    if (lead < 0xc2 || lead > 0xf4 || offset + width > bytes.length)
        return invalid;
    let rune = lead & (0xff >> (width + 1));
    for (let index = 1; index < width; index++) {
        const byte = bytes.charCodeAt(offset + index);
        if ((byte & 0xc0) !== 0x80)
            return invalid;
        rune = (rune << 6) | (byte & 0x3f);
    }
    const smallest = width === 2 ? 0x80 : width === 3 ? 0x800 : 0x10000;
    return rune < smallest || !isScalarValue(rune) ? invalid : { rune, width };
}
/** The rune that ends at the end of `bytes`, which must not be empty. */
function decodeLastRune(bytes) {
    for (let width = Math.min(4, bytes.length); width > 1; width--) {
        const decoded = decodeRune(bytes, bytes.length - width);
        if (decoded.width === width)
            return decoded;
    }
    return decodeRune(bytes, bytes.length - 1);
}
/** Every rune of `bytes` with its own bytes. */
function* runesOf(bytes) {
    let offset = 0;
    while (offset < bytes.length) {
        const decoded = decodeRune(bytes, offset);
        yield { ...decoded, bytes: bytes.slice(offset, offset + decoded.width) };
        offset += decoded.width;
    }
}
function countRunes(bytes) {
    if (isAscii(bytes))
        return bytes.length;
    let count = 0;
    for (let offset = 0; offset < bytes.length; count++)
        offset += decodeRune(bytes, offset).width;
    return count;
}
/** Numbers that are no code point give U+FFFD. */
function encodeRune(rune) {
    const valid = isScalarValue(rune) ? rune : replacementRune;
    if (valid < 0x80)
        return String.fromCharCode(valid);
    const tail = (shift) => 0x80 | ((valid >> shift) & 0x3f);
    if (valid < 0x800)
        return String.fromCharCode(0xc0 | (valid >> 6), tail(0));
    if (valid < 0x10000)
        return String.fromCharCode(0xe0 | (valid >> 12), tail(6), tail(0));
    return String.fromCharCode(0xf0 | (valid >> 18), tail(12), tail(6), tail(0));
}
function isScalarValue(rune) {
    return rune >= 0 && rune <= lastRune && (rune < 0xd800 || rune > 0xdfff);
}
/** Go's unicode.IsPrint: letters, marks, numbers, punctuation, symbols and the ASCII space. */
function isPrintable(rune) {
    if (rune < 0x7f)
        return rune >= 0x20;
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune));
}
function isLetter(rune) {
    if (rune < 0x80)
        return (rune | 0x20) >= 0x61 && (rune | 0x20) <= 0x7a;
    return /^\p{L}$/u.test(String.fromCodePoint(rune));
}
function isDigit(rune) {
    if (rune < 0x80)
        return rune >= 0x30 && rune <= 0x39;
    return /^\p{Nd}$/u.test(String.fromCodePoint(rune));
}
/** Go's unicode.IsSpace. */
function isSpace(rune) {
    if (rune < 0x80)
        return rune === 0x20 || (rune >= 0x09 && rune <= 0x0d);
    return rune === 0x85 || /^\p{Z}$/u.test(String.fromCodePoint(rune));
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/quote.ts

const namedEscapes = new Map([
    [0x07, '\\a'],
    [0x08, '\\b'],
    [0x0c, '\\f'],
    [0x0a, '\\n'],
    [0x0d, '\\r'],
    [0x09, '\\t'],
    [0x0b, '\\v'],
]);
/** Go's `%q`: quotation marks around the text, and escapes for what would not show. */
function quote(bytes, options = {}) {
    const mark = options.mark ?? '"';
    let quoted = mark;
    for (const { rune, width, bytes: own } of runesOf(bytes)) {
        const isInvalid = width === 1 && rune > 0xff;
        if (isInvalid)
            quoted += `\\x${own.charCodeAt(0).toString(16)}`;
        else if (own === mark || own === '\\')
            quoted += `\\${own}`;
        else if (isPrintable(rune) && (rune < 0x80 || options.ascii !== true))
            quoted += own;
        else
            quoted += escapeRune(rune);
    }
    return quoted + mark;
}
function escapeRune(rune) {
    const named = namedEscapes.get(rune);
    if (named !== undefined)
        return named;
    const digits = rune.toString(16);
    if (rune < 0x20 || rune === 0x7f)
        return `\\x${digits.padStart(2, '0')}`;
    return rune < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}
/** Whether a text can stand between back quotes: one line, no control characters. */
function canBackquote(bytes) {
    for (const { rune, width } of runesOf(bytes)) {
        if (width > 1 ? rune === 0xfeff : rune > 0x7f || rune === 0x60 || rune === 0x7f)
            return false;
        if (rune < 0x20 && rune !== 0x09)
            return false;
    }
    return true;
}
/** The meaning of a Go string literal, quoted or raw; undefined when it is malformed. */
function unquote(literal) {
    const inner = literal.slice(1, -1);
    if (literal.startsWith('`'))
        return inner.replaceAll('\r', '');
    let text = '';
    for (let offset = 0; offset < inner.length;) {
        const part = unquotePart(inner, offset, '"');
        if (part === undefined)
            return undefined;
        text += part.isByte ? String.fromCharCode(part.code) : encodeRune(part.code);
        offset = part.end;
    }
    return text;
}
/** The code point of a character literal with its quotes; undefined when it is malformed. */
function unquoteCharacter(literal) {
    const part = unquotePart(literal, 1, "'");
    return part === undefined
        ? undefined
        : { code: part.code, isWhole: literal.slice(part.end) === "'" };
}
function unquotePart(text, offset, mark) {
    if (offset >= text.length || text[offset] === mark)
        return undefined;
    if (text[offset] !== '\\') {
        const { rune, width } = decodeRune(text, offset);
        const isByte = width === 1;
        return { code: isByte ? text.charCodeAt(offset) : rune, isByte, end: offset + width };
    }
    return quote_unescape(text, offset + 1, mark);
}
const hexadecimalLengths = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
function quote_unescape(text, offset, mark) {
    const letter = text[offset];
    if (letter === undefined)
        return undefined;
    for (const [code, escape] of namedEscapes) {
        if (escape === `\\${letter}`)
            return { code, isByte: true, end: offset + 1 };
    }
    if (letter === '\\' || letter === mark) {
        return { code: letter.charCodeAt(0), isByte: true, end: offset + 1 };
    }
    const length = hexadecimalLengths.get(letter);
    const digits = length === undefined
        ? text.slice(offset, offset + 3)
        : text.slice(offset + 1, offset + 1 + length);
    const isWellFormed = length === undefined
        ? /^[0-7]{3}$/.test(digits)
        : digits.length === length && /^[0-9a-fA-F]+$/.test(digits);
    if (!isWellFormed)
        return undefined;
    const code = Number.parseInt(digits, length === undefined ? 8 : 16);
    const isByte = length === undefined || length === 2;
    if (isByte ? code > 0xff : !isScalarValue(code))
        return undefined;
    return { code, isByte, end: length === undefined ? offset + 3 : offset + 1 + length };
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/nodes.ts
/** The `else if` of a branch: an `else` with nothing but a branch of the same kind inside. */
function nextBranch(branch) {
    const [only, ...others] = branch.elseList?.nodes ?? [];
    const isChain = others.length === 0 && branch.kind !== 'range' && only?.kind === branch.kind;
    return isChain ? only : undefined;
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/describe.ts


/** A node as Go writes it back, for `executing "" at <…>`. */
function describeNode(node) {
    switch (node.kind) {
        case 'list':
            return describeList(node);
        case 'text':
            return node.text;
        case 'action':
            return `{{${describePipeline(node.pipeline)}}}`;
        case 'if':
        case 'with':
        case 'range':
            return describeBranch(node);
        case 'break':
        case 'continue':
            return `{{${node.kind}}}`;
        case 'template': {
            const pipeline = node.pipeline === undefined ? '' : ` ${describePipeline(node.pipeline)}`;
            return `{{template ${quote(node.name)}${pipeline}}}`;
        }
        case 'command':
            return describeCommand(node);
        default:
            return describeOperand(node);
    }
}
/** A chain of `else if` may be too long for recursion. */
function describeBranch(first) {
    let described = '';
    let ends = '';
    let branch = first;
    while (branch !== undefined) {
        const { kind, pipeline, list, elseList } = branch;
        described += `{{${kind} ${describePipeline(pipeline)}}}${describeList(list)}`;
        ends += '{{end}}';
        if (elseList !== undefined)
            described += '{{else}}';
        branch = nextBranch(branch);
        if (branch === undefined && elseList !== undefined)
            described += describeList(elseList);
    }
    return described + ends;
}
function describeList(list) {
    return list.nodes.map(describeNode).join('');
}
function describePipeline(node) {
    const variables = node.declarations.map(describeOperand).join(', ');
    const operator = node.isAssignment ? ' = ' : ' := ';
    const start = variables === '' ? '' : variables + operator;
    return start + node.commands.map(describeCommand).join(' | ');
}
function describeCommand(node) {
    return node.operands.map(describeInParens).join(' ');
}
function describeInParens(node) {
    return node.kind === 'pipeline' ? `(${describePipeline(node)})` : describeOperand(node);
}
function describeOperand(node) {
    switch (node.kind) {
        case 'identifier':
            return node.name;
        case 'variable':
            return [node.name, ...node.fields].join('.');
        case 'field':
            return node.fields.map((field) => `.${field}`).join('');
        case 'chain':
            return describeInParens(node.of) + node.fields.map((field) => `.${field}`).join('');
        case 'dot':
            return '.';
        case 'nil':
            return 'nil';
        case 'bool':
            return String(node.value);
        case 'number':
            return node.text;
        case 'string':
            return node.quoted;
        case 'pipeline':
            return describePipeline(node);
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/frame.ts




/** One running template: its variables, and the node that an error would be blamed on. */
class Frame {
    execution;
    #templateName;
    #variables;
    #node;
    /** @param dot what `$` stands for */
    constructor(execution, templateName, dot) {
        this.execution = execution;
        this.#templateName = templateName;
        this.#variables = [{ name: '$', value: dot }];
    }
    /** From here on errors are blamed on `node`. */
    at(node) {
        this.#node = node;
    }
    /** An error with its place, in Go's form: there columns count from 0. */
    failure(message, cause) {
        if (this.#node === undefined)
            throw new Error('a template failed before its first node');
        const { line, column } = this.#placeOf(this.#node);
        const name = quote(this.#templateName);
        const blamed = `executing ${name} at <${describeNode(this.#node)}>`;
        const text = toText(`template: :${line}:${column - 1}: ${blamed}: ${message}`);
        return new TemplateError('execute', text, { line, column }, { cause });
    }
    #placeOf({ position }) {
        const before = this.execution.source.slice(0, position);
        return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') };
    }
    /** Runs something that may exceed a bound, and says where it did. */
    within(run) {
        try {
            return run();
        }
        catch (error) {
            if (error instanceof FunctionFailure)
                throw this.failure(error.message, error);
            throw error;
        }
    }
    step() {
        this.within(() => {
            this.execution.budget.spend(1);
        });
    }
    declare(name, value) {
        this.#variables.push({ name, value });
    }
    assign(name, value) {
        this.#find(name).value = value;
    }
    lookUp(name) {
        return this.#find(name).value;
    }
    /** Sets the variable that was declared last (1) or the one before (2). */
    setFromTop(index, value) {
        const variable = this.#variables.at(-index);
        if (variable !== undefined)
            variable.value = value;
    }
    /** Variables that `run` declares are gone afterwards. */
    scoped(run) {
        const count = this.#variables.length;
        const result = run();
        this.#variables.length = count;
        return result;
    }
    #find(name) {
        const variable = this.#variables.findLast((known) => known.name === name);
        if (variable === undefined)
            throw this.failure(`undefined variable: ${name}`);
        return variable;
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/output.ts


/** What a template writes, up to a bound. */
class Output {
    #parts = [];
    #size = 0;
    get text() {
        return this.#parts.join('');
    }
    /** @throws FunctionFailure when the output becomes too large */
    write(text) {
        this.#size += text.length;
        if (this.#size > limits/* templateLimits */.BJ.outputBytes) {
            throw new FunctionFailure(`the output exceeds the ${limits/* templateLimits */.BJ.outputBytes} bytes limit`);
        }
        this.#parts.push(text);
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/value.ts
const anyListType = '[]interface {}';
const anyMapType = 'map[string]interface {}';
const stringListType = '[]string';
const stringMapType = 'map[string]string';
const invalid = { kind: 'invalid' };
const nil = { kind: 'nil' };
const yes = { kind: 'bool', value: true };
const no = { kind: 'bool', value: false };
const emptyString = { kind: 'string', value: '' };
function value_boolean(value) {
    return value ? yes : no;
}
function integer(value, type = 'int') {
    return { kind: 'integer', type, value: BigInt(value) };
}
function value_float(value) {
    return { kind: 'float', value };
}
function string(value) {
    return { kind: 'string', value };
}
function list(items, type = anyListType) {
    return { kind: 'list', type, items: items.map(asElement), isNil: false };
}
function nilList(type = anyListType) {
    return { kind: 'list', type, items: [], isNil: true };
}
function strings(items) {
    return { kind: 'list', type: stringListType, items: items.map(string), isNil: false };
}
function map(entries, type = anyMapType, zero = nil) {
    return { kind: 'map', type, entries, zero, isNil: false };
}
const nilMap = {
    kind: 'map',
    type: anyMapType,
    entries: new Map(),
    zero: nil,
    isNil: true,
};
/** What is stored in a list or a dict, where "no value" is nil. */
function asElement(value) {
    return value.kind === 'invalid' ? nil : value;
}
/** What an element is once it is taken out: an empty interface is "no value". */
function fromElement(value) {
    return value.kind === 'nil' ? invalid : value;
}
/** Sorted by bytes, as Go prints and ranges over a map. */
function sortedKeys(value) {
    return [...value.entries.keys()].sort(compareBytes);
}
function compareBytes(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The Go name of a value's type. */
function typeName(value) {
    switch (value.kind) {
        case 'invalid':
        case 'nil':
            return '<nil>';
        case 'float':
            return 'float64';
        case 'version':
            return '*semver.Version';
        case 'integer':
        case 'list':
        case 'map':
            return value.type;
        case 'bool':
        case 'string':
            return value.kind;
    }
}
/** The Go kind of a value, as `kindOf` gives it. */
function kindName(value) {
    switch (value.kind) {
        case 'invalid':
        case 'nil':
            return 'invalid';
        case 'list':
            return 'slice';
        case 'map':
            return 'map';
        case 'version':
            return 'ptr';
        default:
            return typeName(value);
    }
}
function isNil(value) {
    if (value.kind === 'map' || value.kind === 'list')
        return value.isNil;
    return value.kind === 'invalid' || value.kind === 'nil';
}
/** What `if`, `with`, `and`, `or` and `not` see. */
function isTrue(value) {
    switch (value.kind) {
        case 'invalid':
        case 'nil':
            return false;
        case 'bool':
            return value.value;
        case 'integer':
            return value.value !== 0n;
        case 'float':
            return value.value !== 0;
        case 'string':
            return value.value !== '';
        case 'list':
            return value.items.length > 0;
        case 'map':
            return value.entries.size > 0;
        case 'version':
            return true;
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/numbers.ts
/** Go's strconv: numbers from text, with Go's prefixes and underscores, and the 64-bit integers. */
const maxInt64 = 2n ** 63n - 1n;
const minInt64 = -(2n ** 63n);
const maxUint64 = 2n ** 64n - 1n;
/** What is left of a sum or product in a 64-bit signed integer. */
function wrapInt64(value) {
    return BigInt.asIntN(64, value);
}
/** Characters of a number with a base prefix or underscores; what is longer is taken for junk. */
const longestNumber = 200;
/**
 * An unsigned integer with the base that its prefix names (`0x`, `0o`, `0b`, `0`), underscores
 * between digits allowed. Undefined when it is malformed; it may exceed 64 bits.
 */
function parsePrefixed(text) {
    if (text.length > longestNumber)
        return undefined;
    const lower = text.toLowerCase();
    const match = /^(0x|0o|0b|0)?(_?[0-9a-f]+(?:_[0-9a-f]+)*)$/.exec(lower);
    if (match === null)
        return undefined;
    const prefix = match[1];
    const digits = (match[2] ?? '').replaceAll('_', '');
    // Without a prefix an underscore cannot come first; `0_7` is an octal number with the prefix `0`.
    if (prefix === undefined)
        return lower.startsWith('_') ? undefined : ofBase(digits, 10);
    if (prefix === '0x')
        return ofBase(digits, 16);
    return ofBase(digits, prefix === '0b' ? 2 : 8);
}
const digitSets = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^[0-9]+$/, 16: /^[0-9a-f]+$/ };
const bigintPrefixes = { 2: '0b', 8: '0o', 10: '', 16: '0x' };
function ofBase(digits, base) {
    const significant = digits.replace(/^0+(?=.)/, '');
    if (!digitSets[base].test(digits) || significant.length > longestNumber)
        return undefined;
    return { value: BigInt(bigintPrefixes[base] + significant) };
}
/** Go's ParseUint(text, 0, 64). */
function parseUint64(text) {
    const value = text === '0' ? 0n : parsePrefixed(text)?.value;
    return value === undefined || value > maxUint64 ? undefined : value;
}
/** Go's ParseInt(text, 0, 64). */
function parseInt64(text) {
    const magnitude = parseMagnitude(text);
    if (magnitude === undefined)
        return undefined;
    return inInt64(text.startsWith('-') ? -magnitude : magnitude);
}
function parseMagnitude(text) {
    const unsigned = /^[+-]/.test(text) ? text.slice(1) : text;
    return unsigned === '0' ? 0n : parsePrefixed(unsigned)?.value;
}
/** Go's ParseInt(text, base, 64) for a fixed base: digits and one sign only. */
function parseIntOfBase(text, base) {
    const match = /^([+-]?)([0-9]+)$/.exec(text);
    const magnitude = match === null ? undefined : ofBase(match[2] ?? '', base)?.value;
    if (magnitude === undefined)
        return undefined;
    return inInt64(match?.[1] === '-' ? -magnitude : magnitude);
}
function inInt64(value) {
    return value < minInt64 || value > maxInt64 ? undefined : value;
}
/**
 * Go's ParseFloat(text, 64), without hexadecimal mantissas' rounding beyond 53 bits.
 * Undefined when it is malformed or out of range.
 */
function parseFloat64(text) {
    if (text.length > longestNumber)
        return undefined;
    const special = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
    if (special !== null) {
        if (special[2]?.toLowerCase() === 'nan')
            return special[1] === '' ? Number.NaN : undefined;
        return special[1] === '-' ? -Infinity : Infinity;
    }
    const value = /^[+-]?0x/i.test(text) ? parseHexadecimalFloat(text) : parseDecimalFloat(text);
    return value === undefined || !Number.isFinite(value) ? undefined : value;
}
function parseDecimalFloat(text) {
    const isWellFormed = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
    const digits = withoutUnderscores(text);
    return isWellFormed.test(digits) ? Number(digits) : undefined;
}
/** An underscore may stand between two digits; anywhere else it stays, and so is no number. */
function withoutUnderscores(text) {
    return text.replaceAll(/(?<=\d)_(?=\d)/g, '');
}
function parseHexadecimalFloat(text) {
    const match = /^([+-]?)0x([0-9a-f_]*)\.?([0-9a-f_]*)p([+-]?[0-9_]+)$/i.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', exponent = ''] = match;
    const digits = (whole + fraction).replaceAll('_', '');
    if (digits === '' || digits.length > 100)
        return undefined;
    const scale = Number(exponent.replaceAll('_', '')) - 4 * fraction.replaceAll('_', '').length;
    const value = Number(BigInt(`0x${digits}`)) * 2 ** scale;
    return sign === '-' ? -value : value;
}
/** The float as an integer when nothing is lost, as Go promotes the constant `3.0`. */
function exactInteger(value) {
    return Number.isInteger(value) ? BigInt(value) : undefined;
}
/** Go's int64(float) on amd64: towards zero; what does not fit is the smallest integer. */
function truncateToInt64(value) {
    if (!Number.isFinite(value))
        return minInt64;
    return inInt64(BigInt(Math.trunc(value))) ?? minInt64;
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/version.ts

const maxVersionBytes = 256;
const identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const versionPattern = new RegExp(`^v?([0-9]+)(?:\\.([0-9]+))?(?:\\.([0-9]+))?(?:-(${identifiers}))?(?:\\+(${identifiers}))?$`);
function parseVersion(text) {
    if (text.length > maxVersionBytes) {
        return { ok: false, error: `version string is too long (max ${maxVersionBytes} bytes)` };
    }
    const match = versionPattern.exec(text);
    if (match === null)
        return { ok: false, error: 'invalid semantic version' };
    const [, major = '0', minor = '0', patch = '0', prerelease = '', metadata = ''] = match;
    const tooLarge = [major, minor, patch].find((digits) => BigInt(digits) > maxUint64);
    if (tooLarge !== undefined) {
        const cause = `strconv.ParseUint: parsing "${tooLarge}": value out of range`;
        return { ok: false, error: `error parsing version segment: ${cause}` };
    }
    // A numeric part of a prerelease must not start with a zero.
    if (prerelease.split('.').some((part) => /^0[0-9]+$/.test(part))) {
        return { ok: false, error: 'version segment starts with 0' };
    }
    const numbers = { major: BigInt(major), minor: BigInt(minor), patch: BigInt(patch) };
    return { ok: true, version: { ...numbers, prerelease, metadata, original: text } };
}
/** Negative, zero or positive; metadata does not count. */
function compareVersions(left, right) {
    return (compareNumbers(left.major, right.major) ||
        compareNumbers(left.minor, right.minor) ||
        compareNumbers(left.patch, right.patch) ||
        comparePrereleases(left.prerelease, right.prerelease));
}
function compareNumbers(left, right) {
    return left < right ? -1 : left > right ? 1 : 0;
}
/** A release is later than its prereleases. */
function comparePrereleases(left, right) {
    if (left === right)
        return 0;
    if (left === '')
        return 1;
    if (right === '')
        return -1;
    const leftParts = left.split('.');
    const rightParts = right.split('.');
    for (let index = 0; index < Math.max(leftParts.length, rightParts.length); index++) {
        const order = comparePrereleaseParts(leftParts[index], rightParts[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before words, fewer parts before more. */
function comparePrereleaseParts(left, right) {
    if (left === right)
        return 0;
    if (left === undefined)
        return -1;
    if (right === undefined)
        return 1;
    const leftNumber = asNumber(left);
    const rightNumber = asNumber(right);
    if (leftNumber === undefined && rightNumber === undefined)
        return left > right ? 1 : -1;
    if (leftNumber === undefined)
        return 1;
    if (rightNumber === undefined)
        return -1;
    return compareNumbers(leftNumber, rightNumber);
}
function asNumber(part) {
    if (!/^[0-9]+$/.test(part))
        return undefined;
    const value = BigInt(part);
    return value > maxUint64 ? undefined : value;
}
/** The canonical form, with all three numbers. */
function describeVersion(version) {
    const prerelease = version.prerelease === '' ? '' : `-${version.prerelease}`;
    const metadata = version.metadata === '' ? '' : `+${version.metadata}`;
    return `${version.major}.${version.minor}.${version.patch}${prerelease}${metadata}`;
}

;// CONCATENATED MODULE: ./src/compatibility/template/format/flags.ts
const noFlags = {
    width: undefined,
    precision: undefined,
    minus: false,
    plus: false,
    sharp: false,
    space: false,
    zero: false,
    asSource: false,
};

;// CONCATENATED MODULE: ./src/compatibility/template/format/float.ts
/** Go's strconv.FormatFloat for the formats e, f and g. */
/** @param precision undefined for the shortest text that reads back as the same number */
function formatFloat(value, format, precision) {
    if (Number.isNaN(value))
        return 'NaN';
    if (!Number.isFinite(value))
        return value > 0 ? '+Inf' : '-Inf';
    const sign = value < 0 || Object.is(value, -0) ? '-' : '';
    return sign + formatMagnitude(Math.abs(value), format, precision);
}
function formatMagnitude(value, format, precision) {
    if (precision === undefined)
        return formatShortest(shortestDecimal(value), format);
    const exact = exactDecimal(value);
    if (format === 'f')
        return asFixed(round(exact, exact.point + precision), precision);
    if (format === 'e')
        return asExponent(round(exact, precision + 1), precision);
    const significant = Math.max(precision, 1);
    return asGeneral(round(exact, significant), significant, significant);
}
function formatShortest(decimal, format) {
    const count = decimal.digits.length;
    if (format === 'f')
        return asFixed(decimal, Math.max(count - decimal.point, 0));
    if (format === 'e')
        return asExponent(decimal, Math.max(count - 1, 0));
    return asGeneral(decimal, 6, count);
}
function asGeneral(decimal, threshold, precision) {
    const { digits, point } = decimal;
    const isWhole = threshold > digits.length && digits.length >= point;
    const limit = isWhole && threshold === precision ? digits.length : threshold;
    const exponent = point - 1;
    if (exponent < -4 || exponent >= limit) {
        return asExponent(decimal, Math.max(Math.min(precision, digits.length) - 1, 0));
    }
    return asFixed(decimal, Math.max(digits.length - point, 0));
}
function asExponent({ digits, point }, precision) {
    const mantissa = digits.padEnd(precision + 1, '0');
    const fraction = precision > 0 ? `.${mantissa.slice(1, precision + 1)}` : '';
    const exponent = digits === '' ? 0 : point - 1;
    const sign = exponent < 0 ? '-' : '+';
    return `${mantissa[0] ?? '0'}${fraction}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
function asFixed({ digits, point }, precision) {
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    if (precision === 0)
        return whole;
    const fraction = '0'.repeat(Math.max(-point, 0)) + digits.slice(Math.max(point, 0));
    return `${whole}.${fraction.slice(0, precision).padEnd(precision, '0')}`;
}
function shortestDecimal(value) {
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    return trimmed(mantissa.replace('.', ''), Number(exponent) + 1);
}
/** All digits of the binary fraction, at most about 770. */
function exactDecimal(value) {
    const bits = new DataView(new ArrayBuffer(8));
    bits.setFloat64(0, value);
    const raw = bits.getBigUint64(0);
    const biased = Number((raw >> 52n) & 0x7ffn);
    const fraction = raw & 0xfffffffffffffn;
    const mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
    const exponent = Math.max(biased, 1) - 1075;
    if (exponent >= 0) {
        const digits = String(mantissa << BigInt(exponent));
        return trimmed(digits, digits.length);
    }
    const digits = String(mantissa * 5n ** BigInt(-exponent));
    return trimmed(digits, digits.length + exponent);
}
/** Half to even, as the value is exact. */
function round({ digits, point }, count) {
    if (count >= digits.length)
        return { digits, point };
    if (count < 0)
        return { digits: '', point };
    const kept = digits.slice(0, count);
    const rest = digits.slice(count);
    const isTie = /^50*$/.test(rest);
    const lastIsOdd = /[13579]$/.test(kept);
    const roundsUp = isTie ? lastIsOdd : rest >= '5';
    if (!roundsUp)
        return trimmed(kept, point);
    const raised = String(BigInt(kept === '' ? '0' : kept) + 1n);
    return trimmed(raised.padStart(count, '0'), point + Math.max(raised.length - count, 0));
}
function trimmed(digits, point) {
    const significant = digits.replace(/^0+/, '');
    const leading = digits.length - significant.length;
    const kept = significant.replace(/0+$/, '');
    return kept === '' ? { digits: '', point: 0 } : { digits: kept, point: point - leading };
}

;// CONCATENATED MODULE: ./src/compatibility/template/format/verbs.ts




/** Each function gives the text of one operand, or undefined when the verb is not for its type. */
/** Fills up to the width; only a text without a sign is filled with zeros. */
function pad(text, flags) {
    if (flags.width === undefined)
        return text;
    const missing = flags.width - countRunes(text);
    if (missing <= 0)
        return text;
    if (flags.minus)
        return text + ' '.repeat(missing);
    return (flags.zero ? '0' : ' ').repeat(missing) + text;
}
function padWithSpaces(text, flags) {
    return pad(text, { ...flags, zero: false });
}
function formatBoolean(value, verb, flags) {
    return verb === 't' || verb === 'v' ? pad(String(value), flags) : undefined;
}
function formatString(value, verb, flags) {
    switch (verb) {
        case 'v':
            return flags.asSource ? formatQuoted(value, flags) : pad(truncated(value, flags), flags);
        case 's':
            return pad(truncated(value, flags), flags);
        case 'q':
            return formatQuoted(value, flags);
        case 'x':
        case 'X':
            return formatHexadecimal(value, verb, flags);
        default:
            return undefined;
    }
}
/** At most `precision` runes. */
function truncated(value, flags) {
    if (flags.precision === undefined)
        return value;
    let text = '';
    let count = 0;
    for (const { bytes } of runesOf(value)) {
        if (count++ >= flags.precision)
            break;
        text += bytes;
    }
    return text;
}
function formatQuoted(value, flags) {
    const text = truncated(value, flags);
    if (flags.sharp && canBackquote(text))
        return pad(`\`${text}\``, flags);
    return pad(quote(text, { ascii: flags.plus }), flags);
}
function formatHexadecimal(value, verb, flags) {
    const prefix = flags.sharp ? `0${verb}` : '';
    const pairs = Array.from(value.slice(0, flags.precision), (byte) => {
        const digits = byte.charCodeAt(0).toString(16).padStart(2, '0');
        return verb === 'X' ? digits.toUpperCase() : digits;
    });
    if (pairs.length === 0)
        return pad('', flags);
    const text = flags.space ? pairs.map((pair) => prefix + pair).join(' ') : prefix + pairs.join('');
    return pad(text, flags);
}
const bases = new Map([
    ['v', 10],
    ['d', 10],
    ['b', 2],
    ['o', 8],
    ['O', 8],
    ['x', 16],
    ['X', 16],
]);
function formatInteger(integer, verb, flags) {
    const { value, type } = integer;
    if (verb === 'c')
        return pad(encodeRune(runeOf(value)), flags);
    if (verb === 'q') {
        return pad(quote(encodeRune(runeOf(value)), { ascii: flags.plus, mark: "'" }), flags);
    }
    if (verb === 'U')
        return formatUnicode(BigInt.asUintN(64, value), flags);
    const base = bases.get(verb);
    if (base === undefined)
        return undefined;
    const isUnsignedSource = verb === 'v' && flags.asSource && type.startsWith('u');
    return isUnsignedSource
        ? formatBase(value, 'x', 16, { ...flags, sharp: true })
        : formatBase(value, verb, base, flags);
}
function formatBase(value, verb, base, flags) {
    const isNegative = value < 0n;
    const sign = isNegative ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
    if (flags.precision === 0 && value === 0n)
        return ' '.repeat(flags.width ?? 0);
    const fillsWithZeros = flags.zero && !flags.minus && flags.precision === undefined;
    const count = flags.precision ?? (fillsWithZeros ? (flags.width ?? 0) - sign.length : 0);
    const plain = (isNegative ? -value : value).toString(base);
    const digits = (verb === 'X' ? plain.toUpperCase() : plain).padStart(count, '0');
    return padWithSpaces(sign + basePrefix(verb, base, digits, flags) + digits, flags);
}
function basePrefix(verb, base, digits, flags) {
    const octal = verb === 'O' ? '0o' : '';
    if (!flags.sharp)
        return octal;
    if (base === 2)
        return '0b';
    if (base === 16)
        return verb === 'X' ? '0X' : '0x';
    return base === 8 && !digits.startsWith('0') ? `${octal}0` : octal;
}
function runeOf(value) {
    return value < 0n || value > 0x10ffffn ? replacementRune : Number(value);
}
function formatUnicode(value, flags) {
    const digits = value.toString(16).toUpperCase();
    const text = `U+${digits.padStart(Math.max(flags.precision ?? 4, 4), '0')}`;
    const rune = value <= 0x10ffffn ? Number(value) : -1;
    const shows = flags.sharp && isScalarValue(rune) && isPrintable(rune);
    return padWithSpaces(shows ? `${text} '${encodeRune(rune)}'` : text, flags);
}
const floatFormats = new Map([
    ['v', ['g', undefined]],
    ['g', ['g', undefined]],
    ['G', ['g', undefined]],
    ['e', ['e', 6]],
    ['E', ['e', 6]],
    ['f', ['f', 6]],
    ['F', ['f', 6]],
]);
function formatFloatingPoint(value, verb, flags) {
    const format = floatFormats.get(verb);
    if (format === undefined)
        return undefined;
    const precision = flags.precision ?? format[1];
    const plain = formatFloat(value, format[0], precision);
    const magnitude = plain.replace(/^[-+]/, '');
    const cased = verb === 'E' || verb === 'G' ? magnitude.replace('e', 'E') : magnitude;
    const sign = floatSign(plain, flags);
    if (!Number.isFinite(value)) {
        // Infinity keeps its plus sign.
        const shownSign = sign === '' && plain.startsWith('+') ? '+' : sign;
        return padWithSpaces(shownSign + cased, flags);
    }
    const digits = flags.sharp ? withPoint(cased, format[0] === 'g', precision) : cased;
    const count = (flags.width ?? 0) - sign.length;
    const isFilled = flags.zero && !flags.minus && sign !== '';
    if (isFilled)
        return sign + digits.padStart(count, '0');
    return pad(sign + digits, flags);
}
function floatSign(plain, flags) {
    if (plain.startsWith('-'))
        return '-';
    if (flags.plus)
        return '+';
    return flags.space ? ' ' : '';
}
/** `%#g` keeps the point and the zeros after it. */
function withPoint(text, keepsZeros, precision) {
    const [mantissa = '', ...exponent] = text.split(/(?=[eE])/);
    const pointed = mantissa.includes('.') ? mantissa : `${mantissa}.`;
    const significant = mantissa.replace('.', '').replace(/^0+/, '').length;
    const shown = mantissa === '0' ? 1 : significant;
    const missing = keepsZeros ? (precision ?? 6) - shown : 0;
    return pointed + '0'.repeat(Math.max(missing, 0)) + exponent.join('');
}

;// CONCATENATED MODULE: ./src/compatibility/template/format/printer.ts





/** Collects what Go's fmt package would print, within the bounds of a budget. */
class Printer {
    #budget;
    #parts = [];
    #size = 0;
    constructor(budget) {
        this.#budget = budget;
    }
    get text() {
        return this.#parts.join('');
    }
    write(text) {
        this.#size += text.length;
        this.#budget.checkString(this.#size);
        this.#budget.spend(text.length / 64);
        this.#parts.push(text);
    }
    /** One operand of a verb. */
    print(value, verb, flags) {
        if (flags.width !== undefined)
            this.#budget.checkString(flags.width);
        if (verb === 'p')
            throw new FunctionFailure('the verb %p prints addresses and is not supported');
        if (verb === 'T') {
            this.write(formatString(typeName(value), 's', flags) ?? '');
        }
        else if (value.kind === 'invalid' || value.kind === 'nil') {
            if (verb === 'v')
                this.write(pad('<nil>', flags));
            else
                this.#printBadVerb(value, verb, flags);
        }
        else if (verb === 'w') {
            this.#printBadVerb(value, verb, flags);
        }
        else {
            this.#printValue(value, verb, flags, 0);
        }
    }
    #printValue(value, verb, flags, depth) {
        this.#budget.checkValueDepth(depth);
        this.#budget.spend(1);
        if (value.kind === 'list')
            this.#printList(value, verb, flags, depth);
        else if (value.kind === 'map')
            this.#printMap(value, verb, flags, depth);
        else if (value.kind === 'nil' || value.kind === 'invalid') {
            this.write(flags.asSource ? 'interface {}(nil)' : '<nil>');
        }
        else {
            if (value.kind === 'float' && 'bxX'.includes(verb)) {
                throw new FunctionFailure(`the verb %${verb} of a float64 is not supported`);
            }
            if (value.kind === 'version' && flags.asSource) {
                throw new FunctionFailure('the verb %#v of a version is not supported');
            }
            const text = formatBasic(value, verb, flags);
            if (text === undefined)
                this.#printBadVerb(value, verb, flags);
            else
                this.write(text);
        }
    }
    #printList(value, verb, flags, depth) {
        if (flags.asSource && value.isNil) {
            this.write(`${value.type}(nil)`);
            return;
        }
        this.write(flags.asSource ? `${value.type}{` : '[');
        for (const [index, item] of value.items.entries()) {
            if (index > 0)
                this.write(flags.asSource ? ', ' : ' ');
            this.#printValue(item, verb, flags, depth + 1);
        }
        this.write(flags.asSource ? '}' : ']');
    }
    #printMap(value, verb, flags, depth) {
        if (flags.asSource && value.isNil) {
            this.write(`${value.type}(nil)`);
            return;
        }
        this.#budget.spendCopies(value.entries.size);
        this.write(flags.asSource ? `${value.type}{` : 'map[');
        for (const [index, key] of sortedKeys(value).entries()) {
            if (index > 0)
                this.write(flags.asSource ? ', ' : ' ');
            this.#printValue(string(key), verb, flags, depth + 1);
            this.write(':');
            this.#printValue(value.entries.get(key) ?? value.zero, verb, flags, depth + 1);
        }
        this.write(flags.asSource ? '}' : ']');
    }
    /** `%!d(string=hi)`. */
    #printBadVerb(value, verb, flags) {
        this.write(`%!${verb}(`);
        if (value.kind === 'invalid' || value.kind === 'nil') {
            this.write('<nil>');
        }
        else {
            this.write(`${typeName(value)}=`);
            this.#printValue(value, 'v', flags, 0);
        }
        this.write(')');
    }
}
function formatBasic(value, verb, flags) {
    switch (value.kind) {
        case 'bool':
            return formatBoolean(value.value, verb, flags);
        case 'integer':
            return formatInteger(value, verb, flags);
        case 'float':
            return formatFloatingPoint(value.value, verb, flags);
        case 'string':
            return formatString(value.value, verb, flags);
        case 'version':
            return formatString(describeVersion(value.version), verb, flags);
    }
}
/** Go's `fmt.Sprint`: a space between two operands when neither is a string. */
function print(values, budget) {
    const printer = new Printer(budget);
    for (const [index, value] of values.entries()) {
        const previous = values[index - 1];
        if (previous !== undefined && previous.kind !== 'string' && value.kind !== 'string') {
            printer.write(' ');
        }
        printer.print(value, 'v', noFlags);
    }
    return printer.text;
}
/** Go's `fmt.Sprintln`: a space between all operands, and a line break. */
function printLine(values, budget) {
    const printer = new Printer(budget);
    for (const [index, value] of values.entries()) {
        if (index > 0)
            printer.write(' ');
        printer.print(value, 'v', noFlags);
    }
    printer.write('\n');
    return printer.text;
}
/** Go's `%v` of one value. */
function printValue(value, budget) {
    return value.kind === 'string' ? value.value : print([value], budget);
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/arguments.ts


const parameterTypeNames = {
    any: 'interface {}',
    value: 'reflect.Value',
    string: 'string',
    int: 'int',
    float64: 'float64',
    bool: 'bool',
    dict: anyMapType,
    version: '*semver.Version',
};
/** A value as a parameter takes it: nothing is converted, a wrong type is an error. */
function checkArgument(frame, value, type) {
    const expected = parameterTypeNames[type];
    if (value.kind === 'invalid') {
        if (type === 'value' || type === 'version')
            return value;
        if (type === 'any')
            return nil;
        if (type === 'dict')
            return nilMap;
        throw frame.failure(`invalid value; expected ${expected}`);
    }
    if (type === 'any' || type === 'value' || typeName(value) === expected)
        return value;
    const found = value.kind === 'nil' ? 'interface {}' : typeName(value);
    throw frame.failure(`wrong type for value; expected ${expected}; got ${found}`);
}
/** The word `nil` as an argument. */
function nilArgument(frame, type) {
    switch (type) {
        case 'any':
            return nil;
        case 'value':
        case 'version':
            return invalid;
        case 'dict':
            return nilMap;
        default:
            throw frame.failure(`cannot assign nil to ${parameterTypeNames[type]}`);
    }
}
/** A constant as an argument: numbers fit every numeric type that they can stand for. */
function constantArgument(frame, node, type) {
    switch (type) {
        case 'any':
        case 'value':
            return constantValue(frame, node);
        case 'bool':
            if (node.kind === 'bool')
                return value_boolean(node.value);
            throw unexpectedConstant(frame, node, 'bool');
        case 'string':
            if (node.kind === 'string')
                return string(node.text);
            throw unexpectedConstant(frame, node, 'string');
        case 'int':
            if (node.kind === 'number' && node.number.integer !== undefined) {
                return integer(node.number.integer);
            }
            throw unexpectedConstant(frame, node, 'integer');
        case 'float64':
            if (node.kind === 'number' && node.number.float !== undefined) {
                return value_float(node.number.float);
            }
            throw unexpectedConstant(frame, node, 'float');
        case 'dict':
        case 'version':
            throw frame.failure(`can't handle ${describeNode(node)} for arg of type ${parameterTypeNames[type]}`);
    }
}
function unexpectedConstant(frame, node, expected) {
    return frame.failure(`expected ${expected}; found ${describeNode(node)}`);
}
/** A constant where no type is asked for: `3` is an int, `3.0` a float64. */
function constantValue(frame, node) {
    if (node.kind === 'bool')
        return value_boolean(node.value);
    if (node.kind === 'string')
        return string(node.text);
    frame.at(node);
    const { integer: whole, float: fraction } = node.number;
    const isHexadecimal = /^0[xX][^pP]+$/.test(node.text);
    const isFloat = /[.eEpP]/.test(node.text) && !isHexadecimal && !node.text.startsWith("'");
    if (isFloat && fraction !== undefined)
        return value_float(fraction);
    if (whole !== undefined)
        return integer(whole);
    throw frame.failure(`${node.text} overflows int`);
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/define.ts
/** A function with a fixed number of arguments. */
function define_define(parameters, run) {
    return {
        parameters,
        rest: undefined,
        call: (args, context) => run(context, ...unwrapAll(parameters, args)),
    };
}
/** A function that takes any number of further arguments, which come as one list. */
function defineVariadic(parameters, rest, run) {
    return {
        parameters,
        rest,
        call: (args, context) => run(context, unwrapAll(parameters, args), args.slice(parameters.length).map((value) => unwrap(rest, value))),
    };
}
function unwrapAll(parameters, args) {
    const unwrapped = parameters.map((type, index) => unwrap(type, args[index]));
    // `map` forgets which type stands at which place.
    return unwrapped;
}
function unwrap(type, value) {
    // The compiler cannot follow that `type` decides which case it is.
    return unwrapAny(type, value);
}
function unwrapAny(type, value) {
    if (value === undefined)
        throw new Error('a template function was called with too few arguments');
    switch (type) {
        case 'any':
        case 'value':
            return value;
        case 'dict':
            return value.kind === 'map' ? value : unexpected(type, value);
        case 'version':
            if (value.kind === 'invalid')
                return undefined;
            return value.kind === 'version' ? value.version : unexpected(type, value);
        case 'int':
            return value.kind === 'integer' ? value.value : unexpected(type, value);
        case 'float64':
            return value.kind === 'float' ? value.value : unexpected(type, value);
        case 'bool':
        case 'string':
            return value.kind === type ? value.value : unexpected(type, value);
    }
}
function unexpected(type, value) {
    throw new Error(`a template function was called with ${value.kind} where ${type} belongs`);
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/failure.ts


/** What Go's runtime says where a function looks into nil. */
const nilPointer = 'runtime error: invalid memory address or nil pointer dereference';
function fail(message) {
    throw new FunctionFailure(message);
}
/** @throws FunctionFailure in the words of Go's `regexp.Compile` */
function compileRegex(regexes, pattern) {
    const compiled = regexes.compile(pattern);
    return compiled.ok ? compiled.regex : fail(compiled.error);
}
/** As `regexp.MustCompile` says it. */
function compileRegexOrPanic(regexes, pattern) {
    const compiled = regexes.compile(pattern);
    if (compiled.ok)
        return compiled.regex;
    const shown = pattern.includes('`') ? quote(pattern) : `\`${pattern}\``;
    return fail(`regexp: Compile(${shown}): ${compiled.error}`);
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/version-methods.ts




function constant(value) {
    return define_define([], () => value);
}
function compareWith(version, other) {
    return other === undefined ? fail(nilPointer) : compareVersions(version, other);
}
/** What can be asked of a version that `semver` made, such as `(semver "1.2.3").Major`. */
function versionMethods(version) {
    const test = (holds) => define_define(['version'], (_context, other) => value_boolean(holds(compareWith(version, other))));
    const number = (value) => constant(integer(value, 'uint64'));
    const text = (value) => constant(string(value));
    return new Map([
        ['Major', number(version.major)],
        ['Minor', number(version.minor)],
        ['Patch', number(version.patch)],
        ['Prerelease', text(version.prerelease)],
        ['Metadata', text(version.metadata)],
        ['Original', text(version.original)],
        ['String', text(describeVersion(version))],
        ['Compare', define_define(['version'], (_context, other) => integer(compareWith(version, other)))],
        [
            'Equal',
            define_define(['version'], (_context, other) => value_boolean(other !== undefined && compareVersions(version, other) === 0)),
        ],
        ['GreaterThan', test((order) => order > 0)],
        ['GreaterThanEqual', test((order) => order >= 0)],
        ['LessThan', test((order) => order < 0)],
        ['LessThanEqual', test((order) => order <= 0)],
    ]);
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/fields.ts



/** Fields of Go's struct that only its methods show. */
const hiddenVersionFields = new Set([
    'major',
    'metadata',
    'minor',
    'original',
    'patch',
    'pre',
]);
/**
 * What `.name` of a value is. A missing key is an error (`missingkey=error`).
 *
 * @param hasArguments whether it is called like a function
 */
function findField(frame, receiver, name, hasArguments) {
    if (receiver.kind === 'invalid') {
        throw frame.failure(`nil data; no entry for key ${quote(name)}`);
    }
    if (receiver.kind === 'nil') {
        throw frame.failure(`nil pointer evaluating interface {}.${name}`);
    }
    if (receiver.kind === 'version') {
        const method = versionMethods(receiver.version).get(name);
        if (method !== undefined)
            return { kind: 'method', method };
        if (hiddenVersionFields.has(name)) {
            throw frame.failure(`${name} is an unexported field of struct type *semver.Version`);
        }
    }
    if (receiver.kind !== 'map') {
        throw frame.failure(`can't evaluate field ${name} in type ${typeName(receiver)}`);
    }
    if (hasArguments)
        throw frame.failure(`${name} is not a method but has arguments`);
    const value = receiver.entries.get(name);
    if (value === undefined)
        throw frame.failure(`map has no entry for key ${quote(name)}`);
    return { kind: 'value', value };
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/pipeline.ts





const noArguments = { operands: [], final: undefined };
/** Runs a pipeline and declares or sets its variables. */
function evaluatePipeline(frame, dot, pipeline) {
    frame.at(pipeline);
    const { budget } = frame.execution;
    const value = frame.within(() => budget.nested(() => runCommands({ frame, dot }, pipeline)));
    for (const variable of pipeline.declarations) {
        if (pipeline.isAssignment)
            frame.assign(variable.name, value);
        else
            frame.declare(variable.name, value);
    }
    return value;
}
function runCommands(scope, pipeline) {
    let value;
    for (const command of pipeline.commands) {
        value = fromElement(evaluateCommand(scope, command, value));
    }
    return value ?? invalid;
}
function evaluateCommand(scope, command, final) {
    const { frame, dot } = scope;
    const [first, ...operands] = command.operands;
    if (first === undefined)
        throw new Error('a command without operands was parsed');
    frame.step();
    const call = { operands, final };
    switch (first.kind) {
        case 'field':
            frame.at(first);
            return evaluateFields(scope, dot, first, first.fields, call);
        case 'chain':
            return evaluateChain(scope, first, call);
        case 'identifier':
            return evaluateFunction(scope, first, command, call);
        case 'pipeline':
            refuseArguments(frame, first, call);
            return evaluatePipeline(frame, dot, first);
        case 'variable':
            return evaluateVariable(scope, first, call);
        default:
            frame.at(first);
            refuseArguments(frame, first, call);
    }
    if (first.kind === 'dot')
        return dot;
    if (first.kind === 'nil')
        throw frame.failure('nil is not a command');
    return constantValue(frame, first);
}
function refuseArguments(frame, node, call) {
    if (call.operands.length === 0 && call.final === undefined)
        return;
    throw frame.failure(`can't give argument to non-function ${describeNode(node)}`);
}
function evaluateVariable(scope, node, call) {
    const { frame } = scope;
    frame.at(node);
    const value = frame.lookUp(node.name);
    if (node.fields.length > 0)
        return evaluateFields(scope, value, node, node.fields, call);
    refuseArguments(frame, node, call);
    return value;
}
function evaluateChain(scope, node, call) {
    scope.frame.at(node);
    const receiver = evaluateOperand(scope, node.of);
    return evaluateFields(scope, receiver, node, node.fields, call);
}
/** Only the last field of a chain can take arguments. */
function evaluateFields(scope, start, node, fields, call) {
    return fields.reduce((receiver, name, index) => {
        const isLast = index === fields.length - 1;
        return evaluateField(scope, receiver, name, node, isLast ? call : noArguments);
    }, start);
}
function evaluateField(scope, receiver, name, node, call) {
    const hasArguments = call.operands.length > 0 || call.final !== undefined;
    const field = findField(scope.frame, receiver, name, hasArguments);
    return field.kind === 'value' ? field.value : callFunction(scope, field.method, name, node, call);
}
function evaluateFunction(scope, node, command, call) {
    scope.frame.at(node);
    const known = scope.frame.execution.functions.get(node.name);
    if (known === undefined)
        throw new Error('a call of an unknown function was parsed');
    if (node.name === 'and' || node.name === 'or') {
        checkArgumentCount(scope.frame, known, node.name, call);
        return evaluateShortCircuit(scope, node.name, call);
    }
    return callFunction(scope, known, node.name, command, call);
}
/** `and` and `or` stop at the first argument that decides. */
function evaluateShortCircuit(scope, name, call) {
    let value = invalid;
    for (const operand of call.operands) {
        value = evaluateArgument(scope, operand, 'value');
        if (isTrue(value) === (name === 'or'))
            return value;
    }
    return call.final ?? value;
}
function callFunction(scope, called, name, node, call) {
    const { frame } = scope;
    checkArgumentCount(frame, called, name, call);
    const types = [...called.parameters];
    const typeAt = (index) => types[index] ?? called.rest ?? 'any';
    const args = call.operands.map((operand, index) => evaluateArgument(scope, operand, typeAt(index)));
    if (call.final !== undefined)
        args.push(checkArgument(frame, call.final, typeAt(args.length)));
    try {
        return called.call(args, frame.execution.context);
    }
    catch (error) {
        if (!(error instanceof FunctionFailure))
            throw error;
        frame.at(node);
        throw frame.failure(`error calling ${name}: ${error.message}`, error);
    }
}
function checkArgumentCount(frame, called, name, call) {
    const wanted = called.parameters.length;
    const found = call.operands.length + (call.final === undefined ? 0 : 1);
    if (called.rest === undefined ? found === wanted : found >= wanted)
        return;
    // Of a function with any number of arguments Go counts only those that are written out.
    throw frame.failure(called.rest === undefined
        ? `wrong number of args for ${name}: want ${wanted} got ${found}`
        : `wrong number of args for ${name}: want at least ${wanted} got ${call.operands.length}`);
}
function evaluateArgument(scope, node, type) {
    const { frame } = scope;
    frame.at(node);
    switch (node.kind) {
        case 'nil':
            return nilArgument(frame, type);
        case 'bool':
        case 'number':
        case 'string':
            return constantArgument(frame, node, type);
        default:
            return checkArgument(frame, evaluateOperand(scope, node), type);
    }
}
/** An operand that is no constant, on its own. */
function evaluateOperand(scope, node) {
    const { frame, dot } = scope;
    frame.at(node);
    switch (node.kind) {
        case 'dot':
            return dot;
        case 'field':
            return evaluateFields(scope, dot, node, node.fields, noArguments);
        case 'variable':
            return evaluateVariable(scope, node, noArguments);
        case 'pipeline':
            return evaluatePipeline(frame, dot, node);
        case 'identifier':
            return evaluateFunction(scope, node, node, noArguments);
        case 'chain':
            return evaluateChain(scope, node, noArguments);
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/evaluate/walk.ts






/** Runs statements one after the other, until one of them leaves the range around it. */
function walkList(frame, dot, list) {
    frame.at(list);
    for (const node of list.nodes) {
        const completion = walk(frame, dot, node);
        if (completion !== 'done')
            return completion;
    }
    return 'done';
}
function walk(frame, dot, node) {
    frame.at(node);
    frame.step();
    switch (node.kind) {
        case 'text':
            write(frame, node.text);
            return 'done';
        case 'action': {
            const value = evaluatePipeline(frame, dot, node.pipeline);
            if (node.pipeline.declarations.length > 0)
                return 'done';
            frame.at(node);
            write(frame, textOf(frame, value));
            return 'done';
        }
        case 'break':
        case 'continue':
            return node.kind;
        case 'if':
        case 'with':
            return nested(frame, () => walkCondition(frame, dot, node));
        case 'range':
            return nested(frame, () => frame.scoped(() => walkRange(frame, dot, node)));
        case 'template':
            nested(frame, () => {
                walkTemplate(frame, dot, node);
            });
            return 'done';
    }
}
function nested(frame, run) {
    return frame.within(() => frame.execution.budget.nested(run));
}
function write(frame, text) {
    frame.within(() => {
        frame.execution.output.write(text);
    });
}
function textOf(frame, value) {
    if (value.kind === 'invalid')
        return '<no value>';
    return frame.within(() => printValue(value, frame.execution.budget));
}
function walkCondition(frame, dot, node) {
    return frame.scoped(() => {
        for (let branch = node;;) {
            const value = evaluatePipeline(frame, dot, branch.pipeline);
            if (isTrue(value))
                return walkList(frame, branch.kind === 'with' ? value : dot, branch.list);
            const next = nextBranch(branch);
            if (next === undefined) {
                return branch.elseList === undefined ? 'done' : walkList(frame, dot, branch.elseList);
            }
            frame.at(next);
            frame.step();
            branch = next;
        }
    });
}
function walkRange(frame, dot, node) {
    const value = evaluatePipeline(frame, dot, node.pipeline);
    const [first, second] = node.pipeline.declarations;
    const { isAssignment } = node.pipeline;
    const iterate = (index, element) => {
        frame.step();
        if (isAssignment) {
            if (first !== undefined)
                frame.assign(first.name, second === undefined ? element : index);
            if (second !== undefined)
                frame.assign(second.name, element);
        }
        else {
            if (first !== undefined)
                frame.setFromTop(1, element);
            if (second !== undefined)
                frame.setFromTop(2, index);
        }
        return frame.scoped(() => walkList(frame, element, node.list)) !== 'break';
    };
    if (rangeOver(frame, value, second !== undefined, iterate))
        return 'done';
    return node.elseList === undefined ? 'done' : walkList(frame, dot, node.elseList);
}
/** Whether there was anything to range over. `iterate` says whether to go on. */
function rangeOver(frame, value, hasTwoVariables, iterate) {
    switch (value.kind) {
        case 'integer':
            if (hasTwoVariables) {
                throw frame.failure(`can't use ${value.value} to iterate over more than one variable`);
            }
            for (let count = 0n; count < value.value; count++) {
                if (!iterate(invalid, integer(count, value.type)))
                    break;
            }
            return value.value > 0n;
        case 'list':
            rangeOverList(value, iterate);
            return value.items.length > 0;
        case 'map':
            return rangeOverMap(frame, value, iterate);
        case 'invalid':
        case 'nil':
            return false;
        default:
            throw frame.failure(`range can't iterate over ${textOf(frame, value)}`);
    }
}
function rangeOverList(value, iterate) {
    for (const [index, item] of value.items.entries()) {
        if (!iterate(integer(index), item))
            return;
    }
}
/** In the order of the keys; what the body adds to the map is not seen. */
function rangeOverMap(frame, value, iterate) {
    frame.within(() => {
        frame.execution.budget.spendCopies(value.entries.size);
    });
    const entries = sortedKeys(value).map((key) => [key, value.entries.get(key) ?? value.zero]);
    for (const [key, element] of entries) {
        if (!iterate(string(key), element))
            break;
    }
    return entries.length > 0;
}
function walkTemplate(frame, dot, node) {
    const list = frame.execution.templates.get(node.name);
    if (list === undefined)
        throw frame.failure(`template ${quote(node.name)} not defined`);
    const value = node.pipeline === undefined ? invalid : evaluatePipeline(frame, dot, node.pipeline);
    const inner = new Frame(frame.execution, node.name, value);
    walkList(inner, value, list);
}

;// CONCATENATED MODULE: ./src/compatibility/template/format/printf.ts




/** Widths, precisions and argument indexes beyond this are refused by Go. */
const largestNumber = 1_000_000;
/** Go's `fmt.Sprintf`; what is wrong with a format is told inside the text, as Go does. */
function printf(format, values, budget) {
    return new Formatter(format, values, budget).run();
}
class Formatter {
    #format;
    #values;
    #printer;
    #offset = 0;
    #argument = 0;
    /** Whether an explicit index `[n]` was used anywhere. */
    #isReordered = false;
    /** Whether the index of the directive at hand is in order. */
    #isGoodIndex = true;
    /** Whether an index was the last thing read. */
    #isAfterIndex = false;
    constructor(format, values, budget) {
        this.#format = format;
        this.#values = values;
        this.#printer = new Printer(budget);
    }
    run() {
        while (this.#offset < this.#format.length) {
            const percent = this.#format.indexOf('%', this.#offset);
            const end = percent === -1 ? this.#format.length : percent;
            if (end > this.#offset)
                this.#printer.write(this.#format.slice(this.#offset, end));
            this.#offset = end + 1;
            if (percent !== -1)
                this.#directive();
        }
        this.#printExtra();
        return this.#printer.text;
    }
    #directive() {
        this.#isGoodIndex = true;
        this.#isAfterIndex = false;
        const flags = this.#readFlags();
        this.#readIndex();
        const width = this.#readWidth();
        const minus = flags.minus || (width.value ?? 0) < 0;
        const zero = flags.zero && (width.value ?? 0) >= 0;
        const precision = this.#readPrecision();
        this.#readIndexAgain();
        this.#verb({
            ...flags,
            minus,
            zero,
            width: width.value === undefined ? undefined : Math.abs(width.value),
            precision: precision.value,
        });
    }
    #readFlags() {
        const start = this.#offset;
        while ('#0+- '.includes(this.#format[this.#offset] ?? 'x'))
            this.#offset++;
        const written = this.#format.slice(start, this.#offset);
        return {
            ...noFlags,
            minus: written.includes('-'),
            plus: written.includes('+'),
            sharp: written.includes('#'),
            space: written.includes(' '),
            zero: written.includes('0'),
        };
    }
    #verb(flags) {
        if (this.#offset >= this.#format.length) {
            this.#printer.write('%!(NOVERB)');
            return;
        }
        const { width } = decodeRune(this.#format, this.#offset);
        const verb = this.#format.slice(this.#offset, this.#offset + width);
        this.#offset += width;
        const value = this.#values[this.#argument];
        if (verb === '%')
            this.#printer.write('%');
        else if (!this.#isGoodIndex)
            this.#printer.write(`%!${verb}(BADINDEX)`);
        else if (value === undefined)
            this.#printer.write(`%!${verb}(MISSING)`);
        else {
            this.#argument++;
            this.#printer.print(value, verb, verb === 'v' || verb === 'w' ? forValue(flags) : flags);
        }
    }
    /** `[n]`: the next operand is the n-th. */
    #readIndex() {
        this.#isAfterIndex = false;
        if (this.#format[this.#offset] !== '[')
            return;
        this.#isReordered = true;
        const end = this.#format.indexOf(']', this.#offset);
        const written = this.#format.slice(this.#offset + 1, end === -1 ? undefined : end);
        this.#offset = end === -1 ? this.#offset + 1 : end + 1;
        const isNumber = end !== -1 && /^[0-9]+$/.test(written) && Number(written) <= largestNumber;
        const index = isNumber ? Number(written) - 1 : -1;
        this.#isAfterIndex = isNumber;
        if (index >= 0 && index < this.#values.length)
            this.#argument = index;
        else
            this.#isGoodIndex = false;
    }
    /** An index may also stand right before the verb, but there is only one. */
    #readIndexAgain() {
        if (!this.#isAfterIndex)
            this.#readIndex();
    }
    #readWidth() {
        if (this.#format[this.#offset] === '*') {
            this.#offset++;
            this.#isAfterIndex = false;
            const width = this.#countFromOperand();
            if (width.value === undefined)
                this.#printer.write('%!(BADWIDTH)');
            return width;
        }
        const width = this.#readNumber();
        if (this.#isAfterIndex && width.value !== undefined)
            this.#isGoodIndex = false;
        return width;
    }
    #readPrecision() {
        const isLast = this.#offset + 1 >= this.#format.length;
        if (isLast || this.#format[this.#offset] !== '.')
            return { value: undefined };
        this.#offset++;
        if (this.#isAfterIndex)
            this.#isGoodIndex = false;
        this.#readIndex();
        if (this.#format[this.#offset] !== '*')
            return { value: this.#readNumber().value ?? 0 };
        this.#offset++;
        this.#isAfterIndex = false;
        const { value } = this.#countFromOperand();
        if (value !== undefined && value >= 0)
            return { value };
        this.#printer.write('%!(BADPREC)');
        return { value: undefined };
    }
    #readNumber() {
        const start = this.#offset;
        while (/^[0-9]$/.test(this.#format[this.#offset] ?? ''))
            this.#offset++;
        const digits = this.#format.slice(start, this.#offset);
        if (digits === '')
            return { value: undefined };
        // Go gives up on such a format.
        if (Number(digits.slice(0, -1)) > largestNumber) {
            this.#offset = this.#format.length;
            return { value: undefined };
        }
        return { value: Number(digits) };
    }
    /** `*`: the number is the next operand. */
    #countFromOperand() {
        const value = this.#values[this.#argument];
        if (value === undefined)
            return { value: undefined };
        this.#argument++;
        if (value.kind !== 'integer')
            return { value: undefined };
        const count = Number(value.value);
        return { value: Math.abs(count) > largestNumber ? undefined : count };
    }
    #printExtra() {
        const extra = this.#values.slice(this.#argument);
        if (this.#isReordered || extra.length === 0)
            return;
        this.#printer.write('%!(EXTRA ');
        for (const [index, value] of extra.entries()) {
            if (index > 0)
                this.#printer.write(', ');
            const isNothing = value.kind === 'invalid' || value.kind === 'nil';
            if (!isNothing)
                this.#printer.write(`${typeName(value)}=`);
            this.#printer.print(value, 'v', noFlags);
        }
        this.#printer.write(')');
    }
}
/** With the verb `v` a `#` asks for Go source, and `+` changes nothing here. */
function forValue(flags) {
    return { ...flags, asSource: flags.sharp, sharp: false, plus: false };
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/escape.ts

const htmlEntities = new Map([
    ['"', '&#34;'],
    ["'", '&#39;'],
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    // The bytes of U+FFFD.
    ['\0', '\xef\xbf\xbd'],
]);
function escapeForHtml(text) {
    // eslint refuses a control character in a pattern, so the text is looked at one by one.
    return Array.from(text, (character) => htmlEntities.get(character) ?? character).join('');
}
function escapeForJavaScript(text) {
    let escaped = '';
    for (const { rune, bytes } of runesOf(text)) {
        if ('\\\'"'.includes(bytes))
            escaped += `\\${bytes}`;
        else if ('<>&='.includes(bytes) || rune < 0x20 || !isPrintableOrAscii(rune)) {
            escaped += `\\u${rune.toString(16).toUpperCase().padStart(4, '0')}`;
        }
        else
            escaped += bytes;
    }
    return escaped;
}
function isPrintableOrAscii(rune) {
    return rune < 0x80 || isPrintable(rune);
}
/** As in the query of a URL: a blank is `+`. */
function escapeForQuery(text) {
    return text.replace(/[^A-Za-z0-9\-_.~]/g, (byte) => byte === ' ' ? '+' : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/builtins.ts






function builtins_length(value) {
    switch (value.kind) {
        case 'string':
            return integer(value.value.length);
        case 'list':
            return integer(value.items.length);
        case 'map':
            return integer(value.entries.size);
        case 'nil':
        case 'version':
            return fail(value.kind === 'nil' ? 'len of nil pointer' : 'len of type semver.Version');
        case 'invalid':
            return fail('reflect: call of reflect.Value.Type on zero Value');
        default:
            return fail(`len of type ${typeName(value)}`);
    }
}
/** `index m "k"` of a missing key is the zero value: an empty string for an element. */
function index(start, keys) {
    if (start.kind === 'invalid' || start.kind === 'nil')
        return fail('index of untyped nil');
    return keys.reduce((item, key) => {
        if (item.kind === 'nil')
            return fail('index of nil pointer');
        if (item.kind === 'map')
            return item.entries.get(mapKey(key)) ?? item.zero;
        if (item.kind === 'list')
            return item.items[position(key, item.items.length, 'slice')] ?? invalid;
        if (item.kind === 'string') {
            return integer(item.value.charCodeAt(position(key, item.value.length, 'string')), 'uint8');
        }
        return fail(`can't index item of type ${item.kind === 'version' ? 'semver.Version' : typeName(item)}`);
    }, start);
}
function mapKey(key) {
    if (key.kind === 'string')
        return key.value;
    if (key.kind === 'invalid' || key.kind === 'nil')
        return fail('value is nil; should be of type string');
    return fail(`value has type ${typeName(key)}; should be string`);
}
function position(key, length, what) {
    if (key.kind === 'invalid' || key.kind === 'nil')
        return fail('cannot index slice/array with nil');
    if (key.kind !== 'integer')
        return fail(`cannot index slice/array with type ${typeName(key)}`);
    const at = BigInt.asIntN(64, key.value);
    if (at < 0n || at > BigInt(length))
        return fail(`index out of range: ${at}`);
    // Go's own check lets the length itself through, and then its runtime refuses it.
    if (at === BigInt(length))
        return fail(`reflect: ${what} index out of range`);
    return Number(at);
}
/** The text of the arguments of an escaper: a single string as it is, anything else as printed. */
function joinedText(values, context) {
    const [only] = values;
    if (values.length === 1 && only?.kind === 'string')
        return only.value;
    const shown = values.map((value) => (value.kind === 'nil' ? string('<no value>') : value));
    return print(shown, context.budget);
}
function escaper(escape) {
    return defineVariadic([], 'any', (context, _none, values) => {
        const text = joinedText(values, context);
        // Escaping makes a text at most six times as long.
        context.budget.spend(text.length / 8);
        return string(context.budget.made(escape(text)));
    });
}
const builtinFunctions = new Map([
    // The evaluator runs these two itself: they stop at the first argument that decides.
    ['and', defineVariadic(['value'], 'value', (_context, [first]) => first)],
    ['or', defineVariadic(['value'], 'value', (_context, [first]) => first)],
    ['not', define_define(['value'], (_context, value) => value_boolean(!isTrue(value)))],
    ['len', define_define(['value'], (_context, value) => builtins_length(value))],
    ['index', defineVariadic(['value'], 'value', (_context, [item], keys) => index(item, keys))],
    [
        'print',
        defineVariadic([], 'any', (context, _none, values) => string(print(values, context.budget))),
    ],
    [
        'println',
        defineVariadic([], 'any', (context, _none, values) => string(printLine(values, context.budget))),
    ],
    [
        'printf',
        defineVariadic(['string'], 'any', (context, [format], values) => string(printf(format, values, context.budget))),
    ],
    ['html', escaper(escapeForHtml)],
    ['js', escaper(escapeForJavaScript)],
    ['urlquery', escaper(escapeForQuery)],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/comparison.ts




function basicKind(value) {
    switch (value.kind) {
        case 'integer':
            return value.type.startsWith('u') ? 'uint' : 'int';
        case 'bool':
        case 'float':
        case 'string':
            return value.kind;
        default:
            return undefined;
    }
}
/** Signed and unsigned integers may be compared with each other. */
function areComparable(left, right) {
    const isInteger = (kind) => kind === 'int' || kind === 'uint';
    return left === right || (isInteger(left) && isInteger(right));
}
function incompatible(left, right) {
    return fail(`incompatible types for comparison: ${typeName(left)} and ${typeName(right)}`);
}
function equals(context, left, right) {
    const kind = basicKind(left);
    if (!areComparable(kind, basicKind(right))) {
        if (isNothing(left) || isNothing(right))
            return false;
        return incompatible(left, right);
    }
    if (kind !== undefined)
        return 'value' in left && 'value' in right && left.value === right.value;
    return equalComposites(context, left, right);
}
function isNothing(value) {
    return value.kind === 'invalid' || value.kind === 'nil';
}
/** Lists and maps can be compared with nil only; versions are pointers. */
function equalComposites(context, left, right) {
    const sameKind = kindName(left) === kindName(right);
    if (!sameKind && !isNothing(left) && !isNothing(right)) {
        const [shownLeft, shownRight] = [
            printf('%s', [left], context.budget),
            printf('%v', [right], context.budget),
        ];
        return fail(`non-comparable types ${shownLeft}: ${typeName(left)}, ${typeName(right)}: ${shownRight}`);
    }
    if (isNil(left) || isNil(right))
        return isNil(left) === isNil(right);
    if (right.kind === 'version')
        return left === right;
    return fail(`non-comparable type ${printf('%s', [right], context.budget)}: ${typeName(right)}`);
}
function equalsAny(context, left, others) {
    if (others.length === 0)
        return fail('missing argument for comparison');
    return others.some((other) => equals(context, left, other));
}
function isLess(left, right) {
    const kind = basicKind(left);
    if (kind === undefined || basicKind(right) === undefined) {
        return fail('invalid type for comparison');
    }
    if (!areComparable(kind, basicKind(right)))
        return incompatible(left, right);
    if (kind === 'bool')
        return fail('invalid type for comparison');
    return 'value' in left && 'value' in right && left.value < right.value;
}
function isLessOrEqual(context, left, right) {
    return isLess(left, right) || equals(context, left, right);
}
function compare(holds) {
    return define_define(['value', 'value'], (context, left, right) => value_boolean(holds(context, left, right)));
}
const comparisonFunctions = new Map([
    [
        'eq',
        defineVariadic(['value'], 'value', (context, [left], others) => value_boolean(equalsAny(context, left, others))),
    ],
    ['ne', compare((context, left, right) => !equals(context, left, right))],
    ['lt', compare((_context, left, right) => isLess(left, right))],
    ['le', compare(isLessOrEqual)],
    ['gt', compare((context, left, right) => !isLessOrEqual(context, left, right))],
    ['ge', compare((_context, left, right) => !isLess(left, right))],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/convert.ts


/** Sprig's conversions: what cannot be converted is zero, never an error. */
function toInt64(value) {
    switch (value.kind) {
        case 'integer':
            return wrapInt64(value.value);
        case 'float':
            return truncateToInt64(value.value);
        case 'bool':
            return value.value ? 1n : 0n;
        case 'string':
            return parseInt64(withoutZeroDecimals(value.value)) ?? 0n;
        default:
            return 0n;
    }
}
/** `8.00` reads as `8`; any other fraction is no integer. */
function withoutZeroDecimals(text) {
    return text.replace(/\.0+$/, '');
}
function toFloat64(value) {
    switch (value.kind) {
        case 'integer':
            return Number(value.value);
        case 'float':
            return value.value;
        case 'bool':
            return value.value ? 1 : 0;
        case 'string':
            return parseFloat64(value.value) ?? 0;
        default:
            return 0;
    }
}
function convert_toText(value, budget) {
    return printValue(value, budget);
}
/** The elements as strings; nil ones are left out. A value that is no list is a list of one. */
function toTexts(value, budget) {
    if (value.kind === 'list') {
        const items = value.items.filter((item) => item.kind !== 'nil');
        budget.spendCopies(items.length);
        return items.map((item) => convert_toText(item, budget));
    }
    return value.kind === 'nil' || value.kind === 'invalid' ? [] : [convert_toText(value, budget)];
}
/** Sprig's idea of "nothing": zero, false, and what is empty. */
function isEmpty(value) {
    switch (value.kind) {
        case 'nil':
        case 'invalid':
            return true;
        case 'bool':
            return !value.value;
        case 'integer':
            return value.value === 0n;
        case 'float':
            return value.value === 0;
        case 'string':
            return value.value === '';
        case 'list':
            return value.items.length === 0;
        case 'map':
            return value.entries.size === 0;
        case 'version':
            return false;
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/equal.ts

/** Go's `reflect.DeepEqual`: types must be the same too, so an int never equals an int64. */
function deepEqual(left, right, budget, depth = 0) {
    budget.checkValueDepth(depth);
    budget.spend(1);
    if (left.kind !== right.kind || typeName(left) !== typeName(right))
        return false;
    switch (left.kind) {
        case 'version':
            return right.kind === 'version' && equalVersions(left.version, right.version);
        case 'list':
            return right.kind === 'list' && equalLists(left, right, budget, depth);
        case 'map':
            return right.kind === 'map' && equalMaps(left, right, budget, depth);
        default:
            return !('value' in left) || ('value' in right && left.value === right.value);
    }
}
function equalVersions(left, right) {
    const rightFields = new Map(Object.entries(right));
    return Object.entries(left).every(([name, value]) => rightFields.get(name) === value);
}
function equalLists(left, right, budget, depth) {
    if (left.isNil !== right.isNil || left.items.length !== right.items.length)
        return false;
    return left.items.every((item, index) => {
        const other = right.items[index];
        return other !== undefined && deepEqual(item, other, budget, depth + 1);
    });
}
function equalMaps(left, right, budget, depth) {
    if (left.isNil !== right.isNil || left.entries.size !== right.entries.size)
        return false;
    for (const [key, value] of left.entries) {
        const other = right.entries.get(key);
        if (other === undefined || !deepEqual(value, other, budget, depth + 1))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/defaults.ts





const defaultFunctions = new Map([
    [
        'default',
        defineVariadic(['any'], 'any', (_context, [otherwise], [given]) => given === undefined || isEmpty(given) ? otherwise : given),
    ],
    ['empty', define_define(['any'], (_context, value) => value_boolean(isEmpty(value)))],
    [
        'coalesce',
        defineVariadic([], 'any', (_context, _none, values) => values.find((value) => !isEmpty(value)) ?? invalid),
    ],
    [
        'all',
        defineVariadic([], 'any', (_context, _none, values) => value_boolean(!values.some((value) => isEmpty(value)))),
    ],
    [
        'any',
        defineVariadic([], 'any', (_context, _none, values) => value_boolean(values.some((value) => !isEmpty(value)))),
    ],
    [
        'ternary',
        define_define(['any', 'any', 'bool'], (_context, whenTrue, whenFalse, value) => value ? whenTrue : whenFalse),
    ],
    ['fail', define_define(['string'], (_context, message) => fail(message))],
    ['typeOf', define_define(['any'], (_context, value) => string(typeName(value)))],
    ['kindOf', define_define(['any'], (_context, value) => string(kindName(value)))],
    [
        'typeIs',
        define_define(['string', 'any'], (_context, wanted, value) => value_boolean(wanted === typeName(value))),
    ],
    [
        'typeIsLike',
        define_define(['string', 'any'], (_context, wanted, value) => value_boolean(wanted === typeName(value) || `*${wanted}` === typeName(value))),
    ],
    [
        'kindIs',
        define_define(['string', 'any'], (_context, wanted, value) => value_boolean(wanted === kindName(value))),
    ],
    [
        'deepEqual',
        define_define(['any', 'any'], (context, left, right) => value_boolean(deepEqual(left, right, context.budget))),
    ],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/dicts.ts





/** Keys and values in turn; a last key without a value gets an empty string. */
function makeDict(context, values) {
    context.budget.spendCopies(values.length);
    const entries = new Map();
    for (let index = 0; index < values.length; index += 2) {
        const key = values[index];
        if (key !== undefined) {
            entries.set(convert_toText(key, context.budget), values[index + 1] ?? emptyString);
        }
    }
    return map(entries);
}
function set(dict, key, value) {
    if (dict.isNil)
        return fail('assignment to entry in nil map');
    if (dict.entries.size >= limits/* templateLimits */.BJ.listItems && !dict.entries.has(key)) {
        return fail(`a dict of more than ${limits/* templateLimits */.BJ.listItems} keys exceeds the limit`);
    }
    dict.entries.set(key, value);
    return dict;
}
/** In the order of the keys: Go's own order is random, and a verdict must not be. */
function valuesOf(dict) {
    return sortedKeys(dict).map((key) => dict.entries.get(key) ?? dict.zero);
}
function withKeys(dict, keep) {
    return map(new Map([...dict.entries].filter(([key]) => keep(key))));
}
function dig(params) {
    if (params.length < 3)
        return fail('dig needs at least three arguments');
    const otherwise = params.at(-2) ?? nil;
    let value = asDict(params.at(-1));
    for (const key of params.slice(0, -2).map(asKey)) {
        const next = asDict(value).entries.get(key);
        if (next === undefined)
            return otherwise;
        value = next;
    }
    return value;
}
function asDict(value) {
    if (value?.kind === 'map' && value.type === anyMapType)
        return value;
    return fail(wrongInterface(value, anyMapType));
}
function asKey(value) {
    return value.kind === 'string' ? value.value : fail(wrongInterface(value, 'string'));
}
function wrongInterface(value, wanted) {
    const found = value === undefined || value.kind === 'nil' ? 'nil' : typeName(value);
    return `interface conversion: interface {} is ${found}, not ${wanted}`;
}
function deepCopy(value, budget, depth = 0) {
    budget.checkValueDepth(depth);
    budget.spend(1);
    if (value.kind === 'list') {
        return { ...value, items: value.items.map((item) => deepCopy(item, budget, depth + 1)) };
    }
    if (value.kind !== 'map')
        return value;
    const entries = new Map();
    for (const [key, item] of value.entries)
        entries.set(key, deepCopy(item, budget, depth + 1));
    return { ...value, entries };
}
const copy = define_define(['any'], (context, value) => deepCopy(value, context.budget));
const dictFunctions = new Map([
    ['dict', defineVariadic([], 'any', (context, _none, values) => makeDict(context, values))],
    [
        'get',
        define_define(['dict', 'string'], (_context, dict, key) => dict.entries.get(key) ?? emptyString),
    ],
    ['set', define_define(['dict', 'string', 'any'], (_context, dict, key, value) => set(dict, key, value))],
    [
        'unset',
        define_define(['dict', 'string'], (_context, dict, key) => {
            dict.entries.delete(key);
            return dict;
        }),
    ],
    ['hasKey', define_define(['dict', 'string'], (_context, dict, key) => value_boolean(dict.entries.has(key)))],
    [
        'keys',
        defineVariadic([], 'dict', (context, _none, dicts) => {
            context.budget.spendCopies(dicts.reduce((sum, dict) => sum + dict.entries.size, 0));
            return strings(dicts.flatMap(sortedKeys));
        }),
    ],
    [
        'values',
        define_define(['dict'], (context, dict) => {
            context.budget.spendCopies(dict.entries.size);
            return list(valuesOf(dict));
        }),
    ],
    [
        'pluck',
        defineVariadic(['string'], 'dict', (context, [key], dicts) => {
            context.budget.spendCopies(dicts.length);
            return list(dicts.flatMap((dict) => dict.entries.get(key) ?? []));
        }),
    ],
    [
        'pick',
        defineVariadic(['dict'], 'string', (context, [dict], keys) => {
            context.budget.spendCopies(dict.entries.size);
            const kept = new Set(keys);
            return withKeys(dict, (key) => kept.has(key));
        }),
    ],
    [
        'omit',
        defineVariadic(['dict'], 'string', (context, [dict], keys) => {
            context.budget.spendCopies(dict.entries.size);
            const left = new Set(keys);
            return withKeys(dict, (key) => !left.has(key));
        }),
    ],
    ['dig', defineVariadic([], 'any', (_context, _none, params) => dig(params))],
    ['deepCopy', copy],
    ['mustDeepCopy', copy],
]);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/compatibility/template/functions/base64.ts
function encodeBase64(bytes) {
    return Buffer.from(bytes, 'latin1').toString('base64');
}
/** Line breaks are skipped, padding is needed, and its unused bits may be anything. */
function decodeBase64(text) {
    const offset = findProblem(text);
    if (offset !== undefined)
        return { ok: false, offset };
    return { ok: true, bytes: Buffer.from(text, 'base64').toString('latin1') };
}
function findProblem(text) {
    /** How many of the four characters of a group were read. */
    let count = 0;
    for (let offset = 0; offset < text.length; offset++) {
        const character = text[offset] ?? '';
        if (/[A-Za-z0-9+/]/.test(character))
            count = (count + 1) % 4;
        else if (character === '=')
            return findPaddingProblem(text, offset, count);
        else if (!isLineBreak(character))
            return offset;
    }
    return count === 0 ? undefined : text.length - count;
}
/** @param offset where the first `=` stands, after `count` characters of its group */
function findPaddingProblem(text, offset, count) {
    if (count < 2)
        return offset;
    let end = offset + 1;
    if (count === 2) {
        end = skipLineBreaks(text, end);
        if (end === text.length)
            return end;
        if (text[end] !== '=')
            return end - 1;
        end++;
    }
    end = skipLineBreaks(text, end);
    return end < text.length ? end : undefined;
}
function skipLineBreaks(text, start) {
    let offset = start;
    while (isLineBreak(text[offset]))
        offset++;
    return offset;
}
function isLineBreak(character) {
    return character === '\n' || character === '\r';
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/encoding.ts




function digest(algorithm) {
    return define_define(['string'], (context, text) => {
        context.budget.spend(8 + text.length / 16);
        return string((0,external_node_crypto_.createHash)(algorithm).update(text, 'latin1').digest('hex'));
    });
}
/** The decoded bytes, or like Sprig the error as the result. */
function decode(text) {
    const decoded = decodeBase64(text);
    return decoded.ok ? decoded.bytes : `illegal base64 data at input byte ${decoded.offset}`;
}
const encodingFunctions = new Map([
    ['sha1sum', digest('sha1')],
    ['sha256sum', digest('sha256')],
    ['sha512sum', digest('sha512')],
    [
        'b64enc',
        define_define(['string'], (context, text) => string(context.budget.made(encodeBase64(text)))),
    ],
    ['b64dec', define_define(['string'], (context, text) => string(context.budget.made(decode(text))))],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/lists.ts





/** @param what how Sprig starts the sentence: `Cannot find first on type` */
function asList(value, what) {
    if (value.kind === 'list')
        return value;
    if (value.kind === 'nil' || value.kind === 'invalid')
        return fail(nilPointer);
    return fail(`${what} ${kindName(value)}`);
}
function made(context, items) {
    context.budget.spendCopies(items.length);
    return list(items);
}
/** A list without one of its ends; of an empty list the nil list. */
function without(context, value, start, end) {
    return value.items.length === 0 ? nilList() : made(context, value.items.slice(start, end));
}
function includes(items, wanted, budget) {
    return items.some((item) => deepEqual(wanted, item, budget));
}
function unique(items, budget) {
    const kept = [];
    for (const item of items) {
        if (!includes(kept, item, budget))
            kept.push(item);
    }
    return kept;
}
function has(context, needle, haystack) {
    if (haystack.kind === 'nil')
        return value_boolean(false);
    const { items } = asList(haystack, 'Cannot find has on type');
    return value_boolean(includes(items, needle, context.budget));
}
function slice(context, value, indices) {
    const { items, type } = asList(value, 'list should be type of slice or array but');
    if (items.length === 0)
        return invalid;
    const [from, to] = indices;
    const start = from === undefined ? 0 : Number(toInt64(from));
    const end = to === undefined ? items.length : Number(toInt64(to));
    if (start < 0 || end < start || end > items.length) {
        return fail('reflect.Value.Slice: slice index out of bounds');
    }
    context.budget.spendCopies(end - start);
    return list(items.slice(start, end), type);
}
function chunk(context, size, value) {
    const { items } = asList(value, 'Cannot chunk type');
    const width = Number(size);
    if (width <= 0)
        return fail(`a chunk size of ${size} is not supported`);
    context.budget.spendCopies(items.length);
    const count = Math.ceil(items.length / width);
    const chunks = Array.from({ length: count }, (_value, index) => list(items.slice(index * width, (index + 1) * width)));
    return list(chunks, '[][]interface {}');
}
function concatenate(context, lists) {
    const parts = lists.map((part) => {
        if (part.kind === 'nil')
            return fail(nilPointer);
        if (part.kind !== 'list')
            return fail(`Cannot concat type ${kindName(part)} as list`);
        return part.items;
    });
    const count = parts.reduce((sum, items) => sum + items.length, 0);
    context.budget.spendCopies(count);
    return count === 0 ? nilList() : list(parts.flat());
}
function sortAlpha(context, value) {
    if (value.kind !== 'list')
        return strings([convert_toText(value, context.budget)]);
    const texts = toTexts(value, context.budget);
    context.budget.spend(texts.length);
    return strings(texts.sort(compareBytes));
}
const makeList = defineVariadic([], 'any', (context, _none, values) => made(context, values));
const append = define_define(['any', 'any'], (context, value, item) => made(context, [...asList(value, 'Cannot push on type').items, item]));
const prepend = define_define(['any', 'any'], (context, value, item) => made(context, [item, ...asList(value, 'Cannot prepend on type').items]));
/** Sprig has each of these a second time, as `mustFirst` and so on; here both are errors alike. */
const withMust = [
    ['append', append],
    ['push', append],
    ['prepend', prepend],
    [
        'first',
        define_define(['any'], (_context, value) => asList(value, 'Cannot find first on type').items[0] ?? invalid),
    ],
    [
        'last',
        define_define(['any'], (_context, value) => asList(value, 'Cannot find last on type').items.at(-1) ?? invalid),
    ],
    [
        'rest',
        define_define(['any'], (context, value) => {
            const whole = asList(value, 'Cannot find rest on type');
            return without(context, whole, 1, whole.items.length);
        }),
    ],
    [
        'initial',
        define_define(['any'], (context, value) => without(context, asList(value, 'Cannot find initial on type'), 0, -1)),
    ],
    [
        'reverse',
        define_define(['any'], (context, value) => made(context, asList(value, 'Cannot find reverse on type').items.toReversed())),
    ],
    [
        'compact',
        define_define(['any'], (context, value) => made(context, asList(value, 'Cannot compact on type').items.filter((item) => !isEmpty(item)))),
    ],
    [
        'uniq',
        define_define(['any'], (context, value) => made(context, unique(asList(value, 'Cannot find uniq on type').items, context.budget))),
    ],
    [
        'without',
        defineVariadic(['any'], 'any', (context, [value], omitted) => made(context, asList(value, 'Cannot find without on type').items.filter((item) => !includes(omitted, item, context.budget)))),
    ],
    ['has', define_define(['any', 'any'], has)],
    [
        'slice',
        defineVariadic(['any'], 'any', (context, [value], indices) => slice(context, value, indices)),
    ],
    ['chunk', define_define(['int', 'any'], chunk)],
];
const listFunctions = new Map([
    ['list', makeList],
    ['tuple', makeList],
    ['concat', defineVariadic([], 'any', (context, _none, lists) => concatenate(context, lists))],
    ['sortAlpha', define_define(['any'], sortAlpha)],
    ...withMust,
    ...withMust.map(([name, called]) => [mustName(name), called]),
]);
function mustName(name) {
    return `must${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/numbers.ts






function int64(value) {
    return integer(wrapInt64(value), 'int64');
}
/** Digits and a sign; junk is 0, and what does not fit is the nearest integer that does. */
function atoi(text) {
    const value = parseIntOfBase(text, 10);
    if (value !== undefined)
        return value;
    if (!/^[+-]?[0-9]+$/.test(text))
        return 0n;
    return text.startsWith('-') ? minInt64 : maxInt64;
}
function divide(left, right, apply) {
    const divisor = toInt64(right);
    if (divisor === 0n)
        return fail('runtime error: integer divide by zero');
    return int64(apply(toInt64(left), divisor));
}
function extreme(choose) {
    return defineVariadic(['any'], 'any', (_context, [first], rest) => int64(rest.map(toInt64).reduce(choose, toInt64(first))));
}
function extremeFloat(choose) {
    return defineVariadic(['any'], 'any', (_context, [first], rest) => value_float(rest.map(toFloat64).reduce((left, right) => choose(left, right), toFloat64(first))));
}
/** Half away from zero only upwards: Sprig rounds -2.5 to -2, and -2.6 to -3. */
function numbers_round(value, places, threshold) {
    const power = 10 ** Number(places);
    const scaled = power * value;
    const fraction = scaled - Math.trunc(scaled);
    return (fraction >= threshold ? Math.ceil(scaled) : Math.floor(scaled)) / power;
}
/** The integers from `start` up or down to `stop`, which is not among them. */
function untilStep(context, start, stop, step) {
    const isDown = stop < start;
    if (isDown ? step >= 0n : step <= 0n)
        return [];
    const distance = isDown ? start - stop : stop - start;
    const width = isDown ? -step : step;
    const count = (distance + width - 1n) / width;
    context.budget.spendItems(Number(count));
    return Array.from({ length: Number(count) }, (_value, index) => start + BigInt(index) * step);
}
function integers(values) {
    return list(values.map((value) => integer(value)), '[]int');
}
/** `1 2 3`: both ends are included. */
function sequence(context, params) {
    const [first, second, third] = params;
    if (first === undefined || params.length > 3)
        return '';
    const start = second === undefined ? 1n : first;
    const end = third ?? second ?? first;
    const direction = end < start ? -1n : 1n;
    const step = third === undefined ? direction : (second ?? direction);
    if (third !== undefined && direction < 0n && step > 0n)
        return '';
    return untilStep(context, start, end + direction, step).join(' ');
}
/** Octal, in spite of its name. */
function fromOctal(context, value) {
    return parseIntOfBase(print([value], context.budget), 8) ?? 0n;
}
const numberFunctions = new Map([
    ['atoi', define_define(['string'], (_context, text) => integer(atoi(text)))],
    ['int', define_define(['any'], (_context, value) => integer(toInt64(value)))],
    ['int64', define_define(['any'], (_context, value) => int64(toInt64(value)))],
    ['float64', define_define(['any'], (_context, value) => value_float(toFloat64(value)))],
    ['toDecimal', define_define(['any'], (context, value) => int64(fromOctal(context, value)))],
    ['add1', define_define(['any'], (_context, value) => int64(toInt64(value) + 1n))],
    [
        'add',
        defineVariadic([], 'any', (_context, _none, values) => int64(values.reduce((sum, value) => wrapInt64(sum + toInt64(value)), 0n))),
    ],
    ['sub', define_define(['any', 'any'], (_context, left, right) => int64(toInt64(left) - toInt64(right)))],
    [
        'mul',
        defineVariadic(['any'], 'any', (_context, [first], rest) => int64(rest.reduce((product, value) => wrapInt64(product * toInt64(value)), toInt64(first)))),
    ],
    ['div', define_define(['any', 'any'], (_context, left, right) => divide(left, right, (a, b) => a / b))],
    ['mod', define_define(['any', 'any'], (_context, left, right) => divide(left, right, (a, b) => a % b))],
    ['max', extreme((left, right) => (right > left ? right : left))],
    ['biggest', extreme((left, right) => (right > left ? right : left))],
    ['min', extreme((left, right) => (right < left ? right : left))],
    ['maxf', extremeFloat(Math.max)],
    ['minf', extremeFloat(Math.min)],
    ['floor', define_define(['any'], (_context, value) => value_float(Math.floor(toFloat64(value))))],
    ['ceil', define_define(['any'], (_context, value) => value_float(Math.ceil(toFloat64(value))))],
    [
        'round',
        defineVariadic(['any', 'int'], 'float64', (_context, [value, places], [threshold]) => value_float(numbers_round(toFloat64(value), places, threshold ?? 0.5))),
    ],
    [
        'until',
        define_define(['int'], (context, count) => integers(untilStep(context, 0n, count, count < 0n ? -1n : 1n))),
    ],
    [
        'untilStep',
        define_define(['int', 'int', 'int'], (context, start, stop, step) => integers(untilStep(context, start, stop, step))),
    ],
    [
        'seq',
        defineVariadic([], 'int', (context, _none, params) => string(context.budget.made(sequence(context, params)))),
    ],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/regex-matches.ts
/** Matches as Go finds them: an empty one right after another does not count. */
function findMatches(regex, text, bounds) {
    const found = [];
    const matcher = regex.matcher(text);
    let previousEnd = -1;
    for (let position = 0; found.length < bounds.limit && position <= text.length;) {
        bounds.spend(text.length - position, found.length);
        if (!matcher.find(position))
            break;
        const start = matcher.start();
        const end = matcher.end();
        const isEmptyHere = end === position;
        if (!isEmptyHere || start !== previousEnd) {
            found.push({ start, end, text: text.slice(start, end) });
        }
        position = isEmptyHere ? position + widthAt(text, position) : end;
        previousEnd = end;
    }
    return found;
}
/** Replaces as Go does; `$1` and `${name}` stand for groups unless the replacement is literal. */
class MatchReplacer {
    #matcherOf;
    #template;
    #groups;
    #bounds;
    #parts = [];
    #size = 0;
    constructor(regex, replacement, isLiteral, bounds) {
        this.#matcherOf = (text) => regex.matcher(text);
        this.#template = isLiteral ? [replacement] : parseReplacement(replacement);
        this.#groups = new Map(Object.entries(regex.namedGroups()));
        this.#bounds = bounds;
    }
    replace(text) {
        const matcher = this.#matcherOf(text);
        this.#parts = [];
        this.#size = 0;
        let lastEnd = 0;
        for (let position = 0; position <= text.length;) {
            this.#bounds.spendMatch(text.length - position);
            if (!matcher.find(position))
                break;
            const [start, end] = [matcher.start(), matcher.end()];
            this.#push(text.slice(lastEnd, start));
            // An empty match right after another is not replaced.
            if (end > lastEnd || start === 0)
                this.#pushReplacement(matcher);
            lastEnd = end;
            position = Math.max(end, position + widthAt(text, position));
        }
        this.#push(text.slice(lastEnd));
        return this.#parts.join('');
    }
    #pushReplacement(matcher) {
        for (const part of this.#template) {
            this.#push(typeof part === 'string' ? part : groupOf(matcher, this.#groups, part));
        }
    }
    #push(part) {
        this.#size += part.length;
        this.#bounds.budget.checkString(this.#size);
        this.#bounds.budget.spend(part.length / 64);
        this.#parts.push(part);
    }
}
/** A surrogate pair is one step. */
function widthAt(text, position) {
    return (text.codePointAt(position) ?? 0) > 0xffff ? 2 : 1;
}
/** The longest name counts: `$1x` is the group `1x`, which is not there and so is empty. */
function parseReplacement(replacement) {
    const pattern = /\$(?:(\$)|\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+))/gu;
    const parts = [];
    let start = 0;
    for (const match of replacement.matchAll(pattern)) {
        const [whole, dollar, braced, plain] = match;
        parts.push(replacement.slice(start, match.index));
        parts.push(dollar ?? { group: braced ?? plain ?? '' });
        start = match.index + whole.length;
    }
    return [...parts, replacement.slice(start)];
}
function groupOf(matcher, groups, { group }) {
    const index = /^(0|[1-9][0-9]{0,8})$/.test(group) ? Number(group) : groups.get(group);
    if (index === undefined || index > matcher.groupCount())
        return '';
    return matcher.group(index) ?? '';
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/regexes.ts





function search(context, compile, pattern, text) {
    const regex = compile(context.regexes, pattern);
    context.regexes.spendMatch(pattern, text.length);
    return regex;
}
/** Sprig takes a pattern that does not compile for one that does not match. */
function matches(context, pattern, text) {
    const compiled = context.regexes.compile(pattern);
    if (!compiled.ok)
        return value_boolean(false);
    context.regexes.spendMatch(pattern, text.length);
    return value_boolean(compiled.regex.test(toText(text)));
}
function mustMatch(context, pattern, text) {
    return value_boolean(search(context, compileRegex, pattern, text).test(toText(text)));
}
function find(compile) {
    return define_define(['string', 'string'], (context, pattern, text) => {
        const [match] = allMatches(context, compile, pattern, text, 1n);
        return string(match === undefined ? '' : toBytes(match.text));
    });
}
function findAll(compile) {
    return define_define(['string', 'string', 'int'], (context, pattern, text, limit) => {
        const found = allMatches(context, compile, pattern, text, limit);
        return found.length === 0
            ? nilList(stringListType)
            : strings(found.map((match) => toBytes(match.text)));
    });
}
function allMatches(context, compile, pattern, text, limit) {
    const regex = compile(context.regexes, pattern);
    return findMatches(regex, toText(text), {
        limit: limit < 0n ? Infinity : Number(limit),
        spend: (remaining, count) => {
            context.regexes.spendMatch(pattern, remaining);
            context.budget.checkItems(count);
        },
    });
}
/** @param isLiteral whether `$1` in the replacement is just text */
function replaceAll(compile, isLiteral) {
    return define_define(['string', 'string', 'string'], (context, pattern, text, by) => {
        const regex = compile(context.regexes, pattern);
        const replacer = new MatchReplacer(regex, toText(by), isLiteral, {
            spendMatch: (remaining) => {
                context.regexes.spendMatch(pattern, remaining);
            },
            budget: context.budget,
        });
        return string(toBytes(replacer.replace(toText(text))));
    });
}
function split(compile) {
    return define_define(['string', 'string', 'int'], (context, pattern, text, limit) => {
        compile(context.regexes, pattern);
        if (limit === 0n)
            return nilList(stringListType);
        if (pattern !== '' && text === '')
            return strings(['']);
        return strings(splitAt(allMatches(context, compile, pattern, text, limit), toText(text), limit));
    });
}
function splitAt(found, text, limit) {
    const parts = [];
    let start = 0;
    let end = 0;
    for (const match of found) {
        if (limit > 0n && BigInt(parts.length) === limit - 1n)
            break;
        end = match.start;
        if (match.end !== 0)
            parts.push(text.slice(start, end));
        start = match.end;
    }
    if (end !== text.length)
        parts.push(text.slice(start));
    return parts.map(toBytes);
}
function quoteMeta(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
const regexFunctions = new Map([
    ['regexMatch', define_define(['string', 'string'], matches)],
    ['mustRegexMatch', define_define(['string', 'string'], mustMatch)],
    ['regexFind', find(compileRegexOrPanic)],
    ['mustRegexFind', find(compileRegex)],
    ['regexFindAll', findAll(compileRegexOrPanic)],
    ['mustRegexFindAll', findAll(compileRegex)],
    ['regexReplaceAll', replaceAll(compileRegexOrPanic, false)],
    ['mustRegexReplaceAll', replaceAll(compileRegex, false)],
    ['regexReplaceAllLiteral', replaceAll(compileRegexOrPanic, true)],
    ['mustRegexReplaceAllLiteral', replaceAll(compileRegex, true)],
    ['regexSplit', split(compileRegexOrPanic)],
    ['mustRegexSplit', split(compileRegex)],
    [
        'regexQuoteMeta',
        define_define(['string'], (context, text) => string(context.budget.made(quoteMeta(text)))),
    ],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/cases.ts


/** Go maps rune by rune: `ß` stays as it is, where JavaScript would write `SS`. */
function upperRune(rune) {
    return singleRune(String.fromCodePoint(rune).toUpperCase(), rune);
}
/** Three letters in one: `ǆ`, `ǉ`, `ǌ` and `ǳ` have a title case of their own. */
const titleCases = new Map([
    [0x1c4, 0x1c5],
    [0x1c5, 0x1c5],
    [0x1c6, 0x1c5],
    [0x1c7, 0x1c8],
    [0x1c8, 0x1c8],
    [0x1c9, 0x1c8],
    [0x1ca, 0x1cb],
    [0x1cb, 0x1cb],
    [0x1cc, 0x1cb],
    [0x1f1, 0x1f2],
    [0x1f2, 0x1f2],
    [0x1f3, 0x1f2],
]);
function titleRune(rune) {
    return titleCases.get(rune) ?? upperRune(rune);
}
function lowerRune(rune) {
    // The dotted capital I is the one letter whose lower case JavaScript writes with two runes.
    return rune === 0x130 ? 0x69 : singleRune(String.fromCodePoint(rune).toLowerCase(), rune);
}
function singleRune(text, otherwise) {
    const rune = text.codePointAt(0) ?? otherwise;
    return String.fromCodePoint(rune) === text ? rune : otherwise;
}
function mapRunes(text, change) {
    let changed = '';
    for (const { rune } of runesOf(text))
        changed += encodeRune(change(rune));
    return changed;
}
function toUpper(text) {
    return isAscii(text) ? text.toUpperCase() : mapRunes(text, upperRune);
}
function toLower(text) {
    return isAscii(text) ? text.toLowerCase() : mapRunes(text, lowerRune);
}
/** The first letter of each word in upper case; `'` and `_` do not end a word, a `-` does. */
function toTitle(text) {
    let previous = 0x20;
    return mapRunes(text, (rune) => {
        const startsWord = isSeparator(previous);
        previous = rune;
        return startsWord ? titleRune(rune) : rune;
    });
}
function isSeparator(rune) {
    if (rune < 0x80)
        return rune !== 0x5f && !isLetter(rune) && !isDigit(rune);
    return !isLetter(rune) && !isDigit(rune) && isSpace(rune);
}
/** The first letter of each word in lower case. */
function toUntitle(text) {
    let startsWord = true;
    return mapRunes(text, (rune) => {
        if (isSpace(rune)) {
            startsWord = true;
            return rune;
        }
        const changed = startsWord ? lowerRune(rune) : rune;
        startsWord = false;
        return changed;
    });
}
/** Upper becomes lower; lower becomes upper, and title case at the start of a word. */
function swapCase(text) {
    let startsWord = true;
    return mapRunes(text, (rune) => {
        const lower = lowerRune(rune);
        const raised = startsWord ? titleRune(rune) : upperRune(rune);
        startsWord = isSpace(rune);
        return lower === rune ? raised : lower;
    });
}
/** The first byte of each word; like Sprig it takes each byte for a letter of Latin-1. */
function initialsOf(text) {
    let initials = '';
    let startsWord = true;
    for (const byte of text) {
        const code = byte.charCodeAt(0);
        if (startsWord && !isSpace(code))
            initials += encodeRune(code);
        startsWord = isSpace(code);
    }
    return initials;
}
/** Where there is something to take away, the rest is taken for Latin-1 too. */
function withoutSpaces(text) {
    const kept = Array.from(text, (byte) => byte.charCodeAt(0)).filter((code) => !isSpace(code));
    return kept.length === text.length ? text : kept.map(encodeRune).join('');
}
/** Go's `strings.TrimSpace`. */
function trimSpace(text) {
    return trimWhere(text, isSpace);
}
/** Takes runes away from both ends while they are among `cutset`. */
function trimRunes(text, cutset) {
    const cut = new Set(Array.from(runesOf(cutset), ({ rune }) => rune));
    return cut.size === 0 ? text : trimWhere(text, (rune) => cut.has(rune));
}
function trimWhere(text, isCut) {
    let start = 0;
    while (start < text.length) {
        const { rune, width } = decodeRune(text, start);
        if (!isCut(rune))
            break;
        start += width;
    }
    let end = text.length;
    while (end > start) {
        const { rune, width } = decodeLastRune(text.slice(Math.max(start, end - 4), end));
        if (!isCut(rune))
            break;
        end -= width;
    }
    return text.slice(start, end);
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/substring.ts

/**
 * Sprig's `substr`: bytes `start` to `end`. A negative start means the beginning, a negative or
 * too large end the end; what Go's runtime would refuse is refused in its words.
 */
function substring(start, end, text) {
    const length = BigInt(text.length);
    if (start < 0n)
        return substring_slice(text, 0n, end, `[:${end}]`);
    if (end < 0n || end > length)
        return substring_slice(text, start, length, `[${start}:${length}]`);
    return substring_slice(text, start, end, `[${start}:${end}]`);
}
function substring_slice(text, start, end, shown) {
    if (end > BigInt(text.length)) {
        return fail(`runtime error: slice bounds out of range ${shown} with length ${text.length}`);
    }
    if (end < start)
        return fail(`runtime error: slice bounds out of range ${shown}`);
    return text.slice(Number(start), Number(end));
}
/** The first bytes, or with a negative count the last ones. */
function truncate(count, text) {
    const length = BigInt(text.length);
    if (count < 0n)
        return length + count > 0n ? text.slice(Number(length + count)) : text;
    return length > count ? text.slice(0, Number(count)) : text;
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/strings.ts








/** A function of one string that makes another of about its size. */
function change(apply) {
    return define_define(['string'], (context, text) => {
        context.budget.spend(text.length / 4);
        return string(context.budget.made(apply(text)));
    });
}
/** A function of two strings; the first is what is looked for. */
function test(holds) {
    return define_define(['string', 'string'], (context, wanted, text) => {
        context.budget.spend(text.length / 64);
        return value_boolean(holds(text, wanted));
    });
}
/** A function that cuts something away; the text comes last. */
function cut(apply) {
    return define_define(['string', 'string'], (context, unwanted, text) => {
        context.budget.spend(text.length / 16);
        return string(apply(text, unwanted));
    });
}
function trimPrefix(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
function trimSuffix(text, suffix) {
    return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
function repeat(context, count, text) {
    if (count < 0n)
        return fail('strings: negative Repeat count');
    const size = count * BigInt(text.length);
    context.budget.spendString(Number(size));
    return string(size === 0n ? '' : text.repeat(Number(count)));
}
/** With nothing to look for, the new text is put around every rune. */
function replace(context, old, by, text) {
    context.budget.spend(text.length / 16);
    const parts = old === '' ? ['', ...splitRunes(text), ''] : text.split(old);
    const size = text.length + (parts.length - 1) * (by.length - old.length);
    context.budget.spendString(size);
    return string(parts.join(by));
}
/** Split at nothing, a text falls into its runes. */
function strings_split(context, separator, text) {
    context.budget.spend(text.length / 16);
    const parts = separator === '' ? splitRunes(text) : text.split(separator);
    context.budget.spendItems(parts.length);
    return parts;
}
function splitRunes(text) {
    return isAscii(text) ? Array.from(text) : Array.from(runesOf(text), ({ bytes }) => bytes);
}
/** At most `count` parts; a negative number means all, 0 none. */
function splitAtMost(context, separator, count, text) {
    const parts = strings_split(context, separator, text);
    if (count < 0n || BigInt(parts.length) <= count)
        return parts;
    if (count === 0n)
        return [];
    const last = Number(count) - 1;
    return [...parts.slice(0, last), parts.slice(last).join(separator)];
}
/** `split` makes a map with the keys `_0`, `_1` and so on. */
function numbered(parts) {
    const entries = parts.map((part, index) => [`_${index}`, string(part)]);
    return map(new Map(entries), stringMapType, emptyString);
}
function joinTexts(context, separator, texts) {
    const size = texts.reduce((sum, text) => sum + text.length + separator.length, 0);
    context.budget.spendString(Math.max(size - separator.length, 0));
    return string(texts.join(separator));
}
/** Each value between quotation marks, nil ones left out. */
function quoteAll(context, values, apply) {
    const texts = values
        .filter((value) => value.kind !== 'nil')
        .map((value) => context.budget.made(apply(convert_toText(value, context.budget))));
    return joinTexts(context, ' ', texts);
}
function cat(context, values) {
    const texts = values
        .filter((value) => value.kind !== 'nil')
        .map((value) => convert_toText(value, context.budget));
    return joinTexts(context, ' ', texts);
}
function indent(context, spaces, text) {
    if (spaces < 0n)
        return fail('strings: negative Repeat count');
    const lines = text.split('\n');
    const size = text.length + lines.length * Number(spaces);
    context.budget.spendString(size);
    const pad = ' '.repeat(Number(spaces));
    return pad + lines.join(`\n${pad}`);
}
/** At most `width` bytes, the last three of them dots. */
function abbreviate(width, text) {
    if (width < 4n || BigInt(text.length) <= width)
        return text;
    return `${text.slice(0, Number(width) - 3)}...`;
}
const stringFunctions = new Map([
    ['trim', change(trimSpace)],
    ['upper', change(toUpper)],
    ['lower', change(toLower)],
    ['title', change(toTitle)],
    ['untitle', change(toUntitle)],
    ['swapcase', change(swapCase)],
    ['nospace', change(withoutSpaces)],
    ['initials', change(initialsOf)],
    ['trimAll', cut(trimRunes)],
    ['trimall', cut(trimRunes)],
    ['trimPrefix', cut(trimPrefix)],
    ['trimSuffix', cut(trimSuffix)],
    ['contains', test((text, wanted) => text.includes(wanted))],
    ['hasPrefix', test((text, wanted) => text.startsWith(wanted))],
    ['hasSuffix', test((text, wanted) => text.endsWith(wanted))],
    [
        'substr',
        define_define(['int', 'int', 'string'], (_context, start, end, text) => string(substring(start, end, text))),
    ],
    ['trunc', define_define(['int', 'string'], (_context, count, text) => string(truncate(count, text)))],
    ['abbrev', define_define(['int', 'string'], (_context, width, text) => string(abbreviate(width, text)))],
    ['repeat', define_define(['int', 'string'], repeat)],
    ['replace', define_define(['string', 'string', 'string'], replace)],
    [
        'split',
        define_define(['string', 'string'], (context, separator, text) => numbered(strings_split(context, separator, text))),
    ],
    [
        'splitn',
        define_define(['string', 'int', 'string'], (context, separator, count, text) => numbered(splitAtMost(context, separator, count, text))),
    ],
    [
        'splitList',
        define_define(['string', 'string'], (context, separator, text) => strings(strings_split(context, separator, text))),
    ],
    [
        'join',
        define_define(['string', 'any'], (context, separator, value) => joinTexts(context, separator, toTexts(value, context.budget))),
    ],
    ['toString', define_define(['any'], (context, value) => string(convert_toText(value, context.budget)))],
    ['toStrings', define_define(['any'], (context, value) => strings(toTexts(value, context.budget)))],
    [
        'quote',
        defineVariadic([], 'any', (context, _none, values) => quoteAll(context, values, quote)),
    ],
    [
        'squote',
        defineVariadic([], 'any', (context, _none, values) => quoteAll(context, values, (text) => `'${text}'`)),
    ],
    ['cat', defineVariadic([], 'any', (context, _none, values) => cat(context, values))],
    [
        'indent',
        define_define(['int', 'string'], (context, spaces, text) => string(indent(context, spaces, text))),
    ],
    [
        'nindent',
        define_define(['int', 'string'], (context, spaces, text) => string(`\n${indent(context, spaces, text)}`)),
    ],
    [
        'plural',
        define_define(['string', 'string', 'int'], (_context, one, many, count) => string(count === 1n ? one : many)),
    ],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/unsupported.ts
/** Sprig's functions whose result depends on more than the features of a node. */
const irreproducible = new Set([
    'ago',
    'bcrypt',
    'buildCustomCert',
    'date',
    'dateInZone',
    'dateModify',
    'date_in_zone',
    'date_modify',
    'encryptAES',
    'genCA',
    'genCAWithKey',
    'genPrivateKey',
    'genSelfSignedCert',
    'genSelfSignedCertWithKey',
    'genSignedCert',
    'genSignedCertWithKey',
    'htmlDate',
    'htmlDateInZone',
    'htpasswd',
    'mustDateModify',
    'mustToDate',
    'must_date_modify',
    'now',
    'randAlpha',
    'randAlphaNum',
    'randAscii',
    'randBytes',
    'randInt',
    'randNumeric',
    'shuffle',
    'toDate',
    'unixEpoch',
    'uuidv4',
]);
/** Functions that would give the same result each time, but that no rule has needed. */
const leftOut = new Set([
    'abbrevboth',
    'add1f',
    'addf',
    'adler32sum',
    'b32dec',
    'b32enc',
    'base',
    'call',
    'camelcase',
    'clean',
    'decryptAES',
    'derivePassword',
    'dir',
    'divf',
    'duration',
    'durationRound',
    'ext',
    'fromJson',
    'hello',
    'isAbs',
    'kebabcase',
    'merge',
    'mergeOverwrite',
    'mulf',
    'mustFromJson',
    'mustMerge',
    'mustMergeOverwrite',
    'mustToJson',
    'mustToPrettyJson',
    'mustToRawJson',
    'osBase',
    'osClean',
    'osDir',
    'osExt',
    'osIsAbs',
    'snakecase',
    'subf',
    'toJson',
    'toPrettyJson',
    'toRawJson',
    'urlJoin',
    'urlParse',
    'wrap',
    'wrapWith',
]);
/**
 * Why a function of Go or Sprig is not here; undefined for names that neither has, and for those
 * that Node Feature Discovery leaves out too (`env`, `expandenv`, `getHostByName`).
 */
function unsupportedReason(name) {
    if (irreproducible.has(name))
        return 'Sprig has it, but its result is not the same in every run';
    return leftOut.has(name) ? 'Go or Sprig has it, but it is not supported here' : undefined;
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/version-constraint.ts


const maxConstraintBytes = 512;
const maxGroups = 32;
/**
 * These are matched against text from outside by a backtracking engine, so no character may be
 * taken by two neighbouring parts: blanks belong to the separator or to the operator, never to both.
 */
const blank = '[\\t\\n\\f\\r ]';
const version_constraint_identifiers = '[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*';
const number = '[0-9|xX*]+';
const operators = '!=|>=|=>|<=|=<|~>|=|>|<|~|\\^';
const plainVersion = `v?${number}(?:\\.${number}){0,2}(?:-${version_constraint_identifiers})?(?:\\+${version_constraint_identifiers})?`;
const termText = `(?:(?:${operators})${blank}*)?${plainVersion}`;
const separator = `(?:${blank}+|${blank}*,${blank}*)`;
const groupPattern = new RegExp(`^${blank}*${termText}(?:${separator}${termText})*${blank}*$`);
const termsPattern = new RegExp(termText, 'g');
const termPattern = new RegExp(`^(?<operator>${operators}|)${blank}*` +
    `(?<version>v?(?<major>${number})(?:\\.(?<minor>${number}))?(?:\\.(?<patch>${number}))?` +
    `(?<prerelease>-${version_constraint_identifiers})?(?:\\+${version_constraint_identifiers})?)$`);
const rangePattern = new RegExp(`${blank}*(${plainVersion})${blank}+-${blank}+(${plainVersion})${blank}*`, 'g');
function parseConstraint(text) {
    if (text.length > maxConstraintBytes) {
        return { ok: false, error: `constraint string is too long (max ${maxConstraintBytes} bytes)` };
    }
    // `1.2 - 1.4` is another way to write two terms.
    const groups = text.replace(rangePattern, '>= $1, <= $2 ').split('||');
    if (groups.length > maxGroups) {
        return { ok: false, error: `too many constraint groups (max ${maxGroups})` };
    }
    const parsed = [];
    for (const group of groups) {
        const terms = parseGroup(group);
        if (typeof terms === 'string')
            return { ok: false, error: terms };
        parsed.push(terms);
    }
    const holds = (version) => parsed.some((terms) => groupHolds(terms, version));
    return { ok: true, constraint: { holds } };
}
/** The terms, or what is wrong. */
function parseGroup(group) {
    if (!groupPattern.test(group))
        return `improper constraint: ${quote(group)}`;
    const terms = [];
    for (const [text] of group.matchAll(termsPattern)) {
        const term = parseTerm(text);
        if (typeof term === 'string')
            return term;
        terms.push(term);
    }
    return terms;
}
function parseTerm(text) {
    const found = termPattern.exec(text)?.groups;
    if (found === undefined)
        return `improper constraint: ${quote(text)}`;
    const { operator = '', version = '', major, minor, patch, prerelease = '' } = found;
    const anyMajor = isAny(major);
    const anyMinor = !anyMajor && isAny(minor);
    const anyPatch = !anyMajor && !anyMinor && isAny(patch);
    const isPartial = anyMajor || anyMinor || anyPatch;
    const numbers = [anyMajor ? '0' : major, anyMajor || anyMinor ? '0' : minor, '0'].join('.');
    const parsed = parseVersion(isPartial ? numbers + prerelease : version);
    if (!parsed.ok)
        return 'constraint parser error';
    return { operator, version: parsed.version, anyMinor, anyPatch, isPartial };
}
function isAny(part) {
    return part === undefined || part === 'x' || part === 'X' || part === '*';
}
/** A prerelease fits only where the group itself names one. */
function groupHolds(terms, version) {
    const namesPrerelease = terms.some((term) => term.version.prerelease !== '');
    if (version.prerelease !== '' && !namesPrerelease)
        return false;
    return terms.every((term) => termHolds(term, version));
}
function termHolds(term, version) {
    const order = compareVersions(version, term.version);
    switch (term.operator) {
        case '!=':
            return differs(term, version, order);
        case '>':
            return isGreater(term, version, order);
        case '<':
            return order < 0;
        case '>=':
        case '=>':
            return order >= 0;
        case '<=':
        case '=<':
            return isAtMost(term, version, order);
        case '~':
        case '~>':
            return isNear(term, version, order);
        case '^':
            return isCompatible(term, version, order);
        default:
            return term.isPartial ? isNear(term, version, order) : order === 0;
    }
}
function differs(term, version, order) {
    if (!term.isPartial)
        return order !== 0;
    const wanted = term.version;
    if (wanted.major !== version.major)
        return true;
    if (term.anyMinor)
        return false;
    if (wanted.minor !== version.minor)
        return true;
    if (term.anyPatch)
        return comparePrereleases(version.prerelease, wanted.prerelease) !== 0;
    return order !== 0;
}
function isGreater(term, version, order) {
    if (!term.isPartial)
        return order > 0;
    if (version.major !== term.version.major)
        return version.major > term.version.major;
    if (term.anyMinor)
        return false;
    if (term.anyPatch)
        return version.minor > term.version.minor;
    return order > 0;
}
function isAtMost(term, version, order) {
    if (!term.isPartial)
        return order <= 0;
    if (version.major !== term.version.major)
        return version.major < term.version.major;
    return term.anyMinor || version.minor <= term.version.minor;
}
/** `~1.2.3`: the same minor version; `~1`: the same major version. */
function isNear(term, version, order) {
    if (order < 0)
        return false;
    const { major, minor, patch } = term.version;
    const isZero = major === 0n && minor === 0n && patch === 0n;
    if (isZero && !term.anyMinor && !term.anyPatch)
        return true;
    return version.major === major && (term.anyMinor || version.minor === minor);
}
/** `^1.2.3`: nothing left of the first number that is not zero may change. */
function isCompatible(term, version, order) {
    if (order < 0)
        return false;
    const { major, minor, patch } = term.version;
    if (major > 0n || term.anyMinor)
        return version.major === major;
    if (version.major > 0n)
        return false;
    if (minor > 0n || term.anyPatch)
        return version.minor === minor;
    return version.minor === 0n && version.patch === patch;
}

;// CONCATENATED MODULE: ./src/compatibility/template/functions/versions.ts





function asVersion(text) {
    const parsed = parseVersion(text);
    return parsed.ok ? parsed.version : fail(parsed.error);
}
function holds(constraintText, text) {
    const parsed = parseConstraint(constraintText);
    return parsed.ok ? parsed.constraint.holds(asVersion(text)) : fail(parsed.error);
}
const versionFunctions = new Map([
    [
        'semver',
        define_define(['string'], (_context, text) => ({ kind: 'version', version: asVersion(text) })),
    ],
    [
        'semverCompare',
        define_define(['string', 'string'], (context, constraint, text) => {
            context.budget.spend(1 + constraint.length ** 2 / 512);
            return value_boolean(holds(constraint, text));
        }),
    ],
]);

;// CONCATENATED MODULE: ./src/compatibility/template/functions/table.ts












/** Every function that a template can call, by name. */
const templateFunctions = new Map([
    ...builtinFunctions,
    ...comparisonFunctions,
    ...defaultFunctions,
    ...dictFunctions,
    ...encodingFunctions,
    ...listFunctions,
    ...numberFunctions,
    ...regexFunctions,
    ...stringFunctions,
    ...versionFunctions,
]);
/** Why a function cannot be called, in Go's words and with our reason; undefined if it can. */
function describeMissingFunction(name) {
    if (templateFunctions.has(name))
        return undefined;
    const reason = unsupportedReason(name);
    return `function ${quote(name)} not defined${reason === undefined ? '' : `: ${reason}`}`;
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/scan-number.ts

const decimal = { characters: '0123456789_', exponent: 'eE' };
const prefixes = new Map([
    ['x', { characters: '0123456789abcdefABCDEF_', exponent: 'pP' }],
    ['o', { characters: '01234567_', exponent: '' }],
    ['b', { characters: '01_', exponent: '' }],
]);
/**
 * Finds where a number ends. Like Go's it accepts more than is well-formed: what the text means is
 * decided later (number-literal.ts).
 */
function scanNumber(source, start) {
    const real = scanPart(source, start);
    if (!real.ok)
        return real;
    const sign = source[real.end];
    if (sign !== '+' && sign !== '-')
        return real;
    const imaginary = scanPart(source, real.end);
    const isComplex = imaginary.ok && source[imaginary.end - 1] === 'i';
    return isComplex ? { ok: true, isComplex, end: imaginary.end } : { ok: false, end: imaginary.end };
}
function scanPart(source, start) {
    let end = start;
    const accept = (characters) => {
        const character = source[end];
        const accepted = character !== undefined && characters.includes(character);
        if (accepted)
            end++;
        return accepted;
    };
    const acceptRun = (characters) => {
        while (accept(characters))
            ;
    };
    accept('+-');
    const digits = accept('0') ? acceptPrefix(source[end], accept) : decimal;
    acceptRun(digits.characters);
    if (accept('.'))
        acceptRun(digits.characters);
    if (digits.exponent !== '' && accept(digits.exponent)) {
        accept('+-');
        acceptRun(decimal.characters);
    }
    accept('i');
    if (end >= source.length)
        return { ok: true, isComplex: false, end };
    const { rune, width } = decodeRune(source, end);
    const goesOn = rune === 0x5f || isLetter(rune) || isDigit(rune);
    return goesOn ? { ok: false, end: end + width } : { ok: true, isComplex: false, end };
}
function acceptPrefix(letter, accept) {
    const digits = prefixes.get(letter?.toLowerCase() ?? '');
    if (digits === undefined || letter === undefined)
        return decimal;
    accept(letter);
    return digits;
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/scan-text.ts

function countLines(source, start, end) {
    let lines = 0;
    for (let offset = start; offset < end; offset++) {
        if (source.charCodeAt(offset) === 0x0a)
            lines++;
    }
    return lines;
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
function hasLeftTrimMarker(source, offset) {
    return source[offset] === '-' && isBlank(source[offset + 1]);
}
/** 2 for `}}`, 4 for ` -}}`, 0 when no delimiter stands there. */
function rightDelimiterWidth(source, offset) {
    if (source.startsWith('}}', offset))
        return 2;
    return isBlank(source[offset]) && source.startsWith('-}}', offset + 1) ? 4 : 0;
}
function leadingSpaces(source, offset) {
    let end = offset;
    while (isBlank(source[end]))
        end++;
    return end - offset;
}
function trimmedLength(text) {
    let end = text.length;
    while (end > 0 && isBlank(text[end - 1]))
        end--;
    return end;
}
function wordEnd(source, offset) {
    let end = offset;
    while (end < source.length) {
        const { rune, width } = decodeRune(source, end);
        if (rune !== 0x5f && !isLetter(rune) && !isDigit(rune))
            break;
        end += width;
    }
    return end;
}
/** What may follow a word. */
function isTerminator(source, offset) {
    const character = source[offset];
    if (character === undefined || isBlank(character))
        return true;
    return '.,|:)('.includes(character) || source.startsWith('}}', offset);
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/token.ts
/** Words that are no identifiers; `dot` is written as a point. */
const keywords = new Set([
    'block',
    'break',
    'continue',
    'define',
    'else',
    'end',
    'if',
    'nil',
    'range',
    'template',
    'with',
]);
function isKeyword(kind) {
    return kind === 'dot' || keywords.has(kind);
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/lexer.ts





const symbols = new Map([
    ['=', 'assign'],
    ['|', 'pipe'],
    ['(', 'left-paren'],
    [')', 'right-paren'],
]);
/** Hands out one token after another; after an error or the end only `eof` follows. */
class Lexer {
    #source;
    #position = 0;
    #line = 1;
    #insideAction = false;
    #parenDepth = 0;
    #ended = false;
    constructor(source) {
        this.#source = source;
    }
    next() {
        if (this.#ended)
            return this.#take('eof', this.#position);
        return this.#insideAction ? this.#lexAction() : this.#lexText();
    }
    /** The token from here to `end`. */
    #take(kind, end) {
        const text = this.#source.slice(this.#position, end);
        const token = { kind, text, position: this.#position, line: this.#line };
        this.#skipTo(end);
        return token;
    }
    #skipTo(end) {
        this.#line += countLines(this.#source, this.#position, end);
        this.#position = end;
    }
    #fail(message) {
        this.#ended = true;
        return { kind: 'error', text: message, position: this.#position, line: this.#line };
    }
    /** Text up to the next action; comments vanish. */
    #lexText() {
        for (;;) {
            const start = this.#source.indexOf('{{', this.#position);
            const end = start === -1 ? this.#source.length : start;
            const trims = start !== -1 && hasLeftTrimMarker(this.#source, start + 2);
            const textEnd = trims
                ? this.#position + trimmedLength(this.#source.slice(this.#position, end))
                : end;
            if (textEnd > this.#position) {
                const token = this.#take('text', textEnd);
                this.#skipTo(end);
                return token;
            }
            this.#skipTo(end);
            if (start === -1) {
                this.#ended = true;
                return this.#take('eof', this.#position);
            }
            const bodyStart = start + (trims ? 4 : 2);
            if (!this.#source.startsWith('/*', bodyStart))
                return this.#lexLeftDelimiter(bodyStart);
            this.#skipTo(bodyStart);
            const problem = this.#skipComment();
            if (problem !== undefined)
                return this.#fail(problem);
        }
    }
    #lexLeftDelimiter(bodyStart) {
        const token = this.#take('left-delimiter', this.#position + 2);
        this.#skipTo(bodyStart);
        this.#insideAction = true;
        this.#parenDepth = 0;
        return token;
    }
    #skipComment() {
        const end = this.#source.indexOf('*/', this.#position + 2);
        if (end === -1)
            return 'unclosed comment';
        const width = rightDelimiterWidth(this.#source, end + 2);
        if (width === 0)
            return 'comment ends before closing delimiter';
        this.#skipTo(this.#afterRightDelimiter(end + 2, width));
        return undefined;
    }
    #afterRightDelimiter(start, width) {
        const end = start + width;
        return width === 2 ? end : end + leadingSpaces(this.#source, end);
    }
    #lexAction() {
        const width = rightDelimiterWidth(this.#source, this.#position);
        if (width > 0)
            return this.#lexRightDelimiter(width);
        const character = this.#source[this.#position];
        if (character === undefined)
            return this.#fail('unclosed action');
        if (isBlank(character))
            return this.#lexSpace();
        if (character === '"')
            return this.#lexQuoted('string', 'unterminated quoted string');
        if (character === "'")
            return this.#lexQuoted('char-constant', 'unterminated character constant');
        if (character === '`')
            return this.#lexRawString();
        if (character === ':')
            return this.#lexDeclare();
        if (character === '$')
            return this.#lexName('variable');
        if (character === '.' && this.#isField())
            return this.#lexDot();
        if (/[-+.0-9]/.test(character))
            return this.#lexNumber();
        const symbol = symbols.get(character);
        if (symbol !== undefined)
            return this.#lexSymbol(symbol);
        return this.#lexWord();
    }
    #lexRightDelimiter(width) {
        if (this.#parenDepth > 0)
            return this.#fail('unclosed left paren');
        if (width > 2)
            this.#skipTo(this.#position + width - 2);
        const token = this.#take('right-delimiter', this.#position + 2);
        this.#skipTo(this.#afterRightDelimiter(this.#position - width, width));
        this.#insideAction = false;
        return token;
    }
    #lexSymbol(kind) {
        if (kind === 'left-paren')
            this.#parenDepth++;
        if (kind === 'right-paren' && --this.#parenDepth < 0) {
            this.#skipTo(this.#position + 1);
            return this.#fail('unexpected right paren');
        }
        return this.#take(kind, this.#position + 1);
    }
    #lexDeclare() {
        return this.#source[this.#position + 1] === '='
            ? this.#take('declare', this.#position + 2)
            : this.#fail('expected :=');
    }
    /** Blanks, but for the last one before `-}}`, which belongs to the delimiter. */
    #lexSpace() {
        const end = this.#position + leadingSpaces(this.#source, this.#position);
        const isTrimMarker = rightDelimiterWidth(this.#source, end - 1) > 2;
        return this.#take('space', isTrimMarker ? end - 1 : end);
    }
    #lexQuoted(kind, problem) {
        const mark = this.#source[this.#position];
        for (let end = this.#position + 1; end < this.#source.length; end++) {
            if (this.#source[end] === mark)
                return this.#take(kind, end + 1);
            if (this.#source[end] === '\\')
                end++;
            if (this.#source[end] === '\n')
                break;
        }
        return this.#fail(problem);
    }
    #lexRawString() {
        const end = this.#source.indexOf('`', this.#position + 1);
        return end === -1
            ? this.#fail('unterminated raw quoted string')
            : this.#take('raw-string', end + 1);
    }
    /** A digit after the point makes it a number; so does, as in Go, the end of the source. */
    #isField() {
        const next = this.#source[this.#position + 1];
        return next !== undefined && !/[0-9]/.test(next);
    }
    #lexDot() {
        return isTerminator(this.#source, this.#position + 1)
            ? this.#take('dot', this.#position + 1)
            : this.#lexName('field');
    }
    /** `.name` or `$name`. */
    #lexName(kind) {
        const end = wordEnd(this.#source, this.#position + 1);
        return isTerminator(this.#source, end)
            ? this.#take(kind, end)
            : this.#failAtCharacter('bad character', end);
    }
    #lexNumber() {
        const scanned = scanNumber(this.#source, this.#position);
        if (scanned.ok)
            return this.#take(scanned.isComplex ? 'complex' : 'number', scanned.end);
        return this.#fail(`bad number syntax: ${quote(this.#source.slice(this.#position, scanned.end))}`);
    }
    #lexWord() {
        const end = wordEnd(this.#source, this.#position);
        if (end === this.#position)
            return this.#lexOther();
        if (!isTerminator(this.#source, end))
            return this.#failAtCharacter('bad character', end);
        const word = this.#source.slice(this.#position, end);
        if (keywords.has(word))
            return this.#take(word, end); // `keywords` holds just those.
        return this.#take(word === 'true' || word === 'false' ? 'bool' : 'identifier', end);
    }
    #lexOther() {
        const code = this.#source.charCodeAt(this.#position);
        if (code >= 0x20 && code < 0x7f)
            return this.#take('character', this.#position + 1);
        return this.#failAtCharacter('unrecognized character in action:', this.#position);
    }
    #failAtCharacter(problem, offset) {
        const { rune, width } = decodeRune(this.#source, offset);
        const code = rune.toString(16).toUpperCase().padStart(4, '0');
        const shown = isPrintable(rune) ? ` '${this.#source.slice(offset, offset + width)}'` : '';
        return this.#fail(`${problem} U+${code}${shown}`);
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/parse-failure.ts




/** Templates of a specification have no name, so the place starts with a colon. */
function parseFailure(line, message) {
    const text = toText(`invalid template: template: :${line}: ${message}`);
    return new TemplateError('parse', text, { line, column: undefined });
}
/** A token as an error shows it: the keyword, or the start of what was written. */
function describeToken(token) {
    if (token.kind === 'eof')
        return 'EOF';
    if (token.kind === 'error')
        return token.text;
    if (isKeyword(token.kind))
        return `<${token.text}>`;
    if (token.text.length <= 10)
        return quote(token.text);
    return `${quote(firstRunes(token.text, 10))}...`;
}
function firstRunes(text, count) {
    let taken = '';
    for (const { bytes } of runesOf(text)) {
        if (count-- === 0)
            break;
        taken += bytes;
    }
    return taken;
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/number-literal.ts



/** What a number or character constant stands for. Complex constants are refused. */
function readNumberLiteral(text, kind) {
    if (kind === 'char-constant')
        return readCharacter(text);
    if (kind === 'complex' || text.endsWith('i')) {
        return { ok: false, error: `complex constant ${text} is not supported` };
    }
    const unsigned = parseUint64(text);
    const integer = parseInt64(text);
    if (integer !== undefined) {
        const number = { integer, unsigned: integer === 0n ? 0n : unsigned, float: Number(integer) };
        return { ok: true, number };
    }
    if (unsigned !== undefined) {
        return { ok: true, number: { integer, unsigned, float: Number(unsigned) } };
    }
    return readFloat(text);
}
function readFloat(text) {
    const float = parseFloat64(text);
    if (float === undefined)
        return { ok: false, error: `illegal number syntax: ${quote(text)}` };
    // It reads as a float, but was meant as an integer: one beyond 64 bits.
    if (!/[.eEpP]/.test(text))
        return { ok: false, error: `integer overflow: ${quote(text)}` };
    const exact = exactInteger(float);
    const integer = isWithin(exact, minInt64, maxInt64) ? exact : undefined;
    const unsigned = isWithin(exact, 0n, maxUint64) ? exact : undefined;
    return { ok: true, number: { integer, unsigned, float } };
}
function isWithin(value, smallest, largest) {
    return value !== undefined && value >= smallest && value <= largest;
}
function readCharacter(text) {
    const character = unquoteCharacter(text);
    if (character === undefined)
        return { ok: false, error: 'invalid syntax' };
    if (!character.isWhole)
        return { ok: false, error: `malformed character constant: ${text}` };
    const integer = BigInt(character.code);
    return { ok: true, number: { integer, unsigned: integer, float: character.code } };
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/pipeline-parser.ts





const operandStarts = new Set([
    'bool',
    'char-constant',
    'complex',
    'dot',
    'field',
    'identifier',
    'number',
    'nil',
    'raw-string',
    'string',
    'variable',
    'left-paren',
]);
/** Constants, which take no argument and so cannot stand after a `|`. */
const constants = new Set(['bool', 'dot', 'nil', 'number', 'string']);
/** Reads what stands inside an action, and knows which variables are declared there. */
class PipelineParser {
    #tokens;
    #checkFunction;
    #unexpected;
    #variables = ['$'];
    #parens = 0;
    constructor(tokens, checkFunction, unexpected) {
        this.#tokens = tokens;
        this.#checkFunction = checkFunction;
        this.#unexpected = unexpected;
    }
    /** Variables that `parse` declares are gone afterwards. */
    withScope(parse) {
        const count = this.#variables.length;
        const result = parse();
        this.#variables.length = count;
        return result;
    }
    withOwnVariables(parse) {
        const outer = this.#variables;
        this.#variables = ['$'];
        const result = parse();
        this.#variables = outer;
        return result;
    }
    /** A pipeline up to its `}}` or `)`, which is read too. */
    parse(context) {
        const end = context === 'parenthesized pipeline' ? 'right-paren' : 'right-delimiter';
        const { position } = this.#tokens.peekNonSpace();
        const { declarations, isAssignment } = this.#declarations(context);
        const commands = [];
        for (;;) {
            const token = this.#tokens.nextNonSpace();
            if (token.kind === end)
                break;
            if (!operandStarts.has(token.kind))
                throw this.#unexpected(token, context);
            this.#tokens.backup();
            commands.push(this.#command());
        }
        this.#checkCommands(commands, context);
        return { kind: 'pipeline', position, isAssignment, declarations, commands };
    }
    #checkCommands(commands, context) {
        if (commands.length === 0)
            throw this.#fail(`missing value for ${context}`);
        const stage = commands.findIndex(({ operands: [first] }, index) => index > 0 && first !== undefined && constants.has(first.kind));
        if (stage > 0)
            throw this.#fail(`non executable command in pipeline stage ${stage + 1}`);
    }
    /** `$x :=`, `$x =`, and in a range also `$i, $x :=`. */
    #declarations(context) {
        const declarations = [];
        for (;;) {
            const variable = this.#tokens.peekNonSpace();
            if (variable.kind !== 'variable')
                return { declarations, isAssignment: false };
            this.#tokens.next();
            const following = this.#tokens.peek();
            const operator = this.#tokens.peekNonSpace();
            const isComma = operator.kind === 'character' && operator.text === ',';
            if (operator.kind === 'assign' || operator.kind === 'declare' || isComma) {
                this.#tokens.nextNonSpace();
                declarations.push(variableNode(variable.text, variable.position));
                this.#variables.push(variable.text);
                if (!isComma)
                    return { declarations, isAssignment: operator.kind === 'assign' };
                this.#checkSecondVariable(context, declarations.length);
            }
            else {
                if (following.kind === 'space')
                    this.#tokens.backup3(variable, following);
                else
                    this.#tokens.backup2(variable);
                return { declarations, isAssignment: false };
            }
        }
    }
    #checkSecondVariable(context, count) {
        if (context !== 'range' || count > 1)
            throw this.#fail(`too many declarations in ${context}`);
        const { kind } = this.#tokens.peekNonSpace();
        if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren') {
            throw this.#fail('range can only initialize variables');
        }
    }
    /** Operands up to a `|`, which is read too, or to the end of the pipeline. */
    #command() {
        const { position } = this.#tokens.peekNonSpace();
        const operands = [];
        for (;;) {
            this.#tokens.peekNonSpace();
            const operand = this.#operand();
            if (operand !== undefined)
                operands.push(operand);
            const token = this.#tokens.next();
            if (token.kind === 'space')
                continue;
            if (token.kind === 'pipe')
                break;
            if (token.kind !== 'right-delimiter' && token.kind !== 'right-paren') {
                throw this.#unexpected(token, 'operand');
            }
            this.#tokens.backup();
            break;
        }
        if (operands.length === 0)
            throw this.#fail('empty command');
        return { kind: 'command', position, operands };
    }
    /** A term and the fields that are asked of it. */
    #operand() {
        const term = this.#term();
        const { kind, position } = this.#tokens.peek();
        if (term === undefined || kind !== 'field')
            return term;
        const fields = [];
        while (this.#tokens.peek().kind === 'field')
            fields.push(this.#tokens.next().text.slice(1));
        switch (term.kind) {
            case 'field':
            case 'variable':
                return { ...term, position, fields: [...term.fields, ...fields] };
            case 'identifier':
            case 'pipeline':
                return { kind: 'chain', position, of: term, fields };
            default:
                throw this.#fail(`unexpected . after term ${quote(describeNode(term))}`);
        }
    }
    #term() {
        const token = this.#tokens.nextNonSpace();
        const { position, text } = token;
        switch (token.kind) {
            case 'identifier':
                return this.#identifier(text, position);
            case 'dot':
            case 'nil':
                return { kind: token.kind, position };
            case 'variable':
                return this.#variable(text, position);
            case 'field':
                return { kind: 'field', position, fields: [text.slice(1)] };
            case 'bool':
                return { kind: 'bool', position, value: text === 'true' };
            case 'char-constant':
            case 'complex':
            case 'number':
                return this.#number(text, token.kind, position);
            case 'left-paren':
                return this.#parenthesized();
            case 'string':
            case 'raw-string':
                return this.#string(text, position);
            default:
                this.#tokens.backup();
                return undefined;
        }
    }
    #identifier(name, position) {
        const problem = this.#checkFunction(name);
        if (problem !== undefined)
            throw this.#fail(problem);
        return { kind: 'identifier', position, name };
    }
    #variable(name, position) {
        if (!this.#variables.includes(name))
            throw this.#fail(`undefined variable ${quote(name)}`);
        return variableNode(name, position);
    }
    #number(text, kind, position) {
        const read = readNumberLiteral(text, kind);
        if (!read.ok)
            throw this.#fail(read.error);
        return { kind: 'number', position, text, number: read.number };
    }
    #string(quoted, position) {
        const text = unquote(quoted);
        if (text === undefined)
            throw this.#fail('invalid syntax');
        return { kind: 'string', position, quoted, text };
    }
    #parenthesized() {
        if (++this.#parens > limits/* templateLimits */.BJ.nesting) {
            throw this.#fail(`parentheses are nested deeper than ${limits/* templateLimits */.BJ.nesting} levels`);
        }
        const pipeline = this.parse('parenthesized pipeline');
        this.#parens--;
        return pipeline;
    }
    #fail(message) {
        return parseFailure(this.#tokens.line, message);
    }
}
function variableNode(name, position) {
    return { kind: 'variable', position, name, fields: [] };
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/token-buffer.ts
/** Tokens with three of them to look back at. */
class TokenBuffer {
    #lexer;
    #tokens;
    #pending = 0;
    constructor(lexer) {
        this.#lexer = lexer;
        const none = { kind: 'eof', text: '', position: 0, line: 1 };
        this.#tokens = [none, none, none];
    }
    /** The line of the token that was read last: where a parse error is reported. */
    get line() {
        return this.#tokens[0].line;
    }
    next() {
        if (this.#pending > 0)
            this.#pending--;
        else
            this.#tokens[0] = this.#lexer.next();
        return this.#tokens[this.#pending] ?? this.#tokens[0];
    }
    peek() {
        const token = this.next();
        this.#pending++;
        return token;
    }
    nextNonSpace() {
        let token = this.next();
        while (token.kind === 'space')
            token = this.next();
        return token;
    }
    peekNonSpace() {
        const token = this.nextNonSpace();
        this.#pending++;
        return token;
    }
    /** Takes the last token back. */
    backup() {
        this.#pending++;
    }
    /** Takes the last token back, and `earlier` before it. */
    backup2(earlier) {
        this.#tokens[1] = earlier;
        this.#pending = 2;
    }
    /** Takes the last token back, and `earlier` and `between` before it. */
    backup3(earlier, between) {
        this.#tokens[1] = between;
        this.#tokens[2] = earlier;
        this.#pending = 3;
    }
}

;// CONCATENATED MODULE: ./src/compatibility/template/syntax/parser.ts






/**
 * Parses a template and those that it defines; `''` is the main one.
 *
 * @throws TemplateError (parse) in the words of Go's text/template/parse
 */
function parseTemplates(source, checkFunction) {
    return new Parser(source, checkFunction).parse();
}
class Parser {
    #tokens;
    #pipelines;
    #templates = new Map();
    #rangeDepth = 0;
    /** The line on which the action started that is being read; 0 outside actions. */
    #actionLine = 0;
    #nesting = 0;
    constructor(source, checkFunction) {
        this.#tokens = new TokenBuffer(new Lexer(source));
        this.#pipelines = new PipelineParser(this.#tokens, checkFunction, (token, context) => this.#unexpected(token, context));
    }
    parse() {
        const nodes = [];
        const position = this.#tokens.peek().position;
        while (this.#tokens.peek().kind !== 'eof') {
            if (this.#parseDefinition())
                continue;
            const node = this.#textOrAction();
            if (isListEnd(node))
                throw this.#fail(`unexpected {{${node.kind}}}`);
            nodes.push(node);
        }
        this.#add('', { kind: 'list', position, nodes });
        return this.#templates;
    }
    /** `{{define "name"}}…{{end}}`, at the outermost level only; false when something else follows. */
    #parseDefinition() {
        const context = 'define clause';
        if (this.#tokens.peek().kind !== 'left-delimiter')
            return false;
        const delimiter = this.#tokens.next();
        if (this.#tokens.nextNonSpace().kind !== 'define') {
            this.#tokens.backup2(delimiter);
            return false;
        }
        const name = this.#templateName(this.#tokens.nextNonSpace(), context);
        this.#expectRightDelimiter(context);
        this.#add(name, this.#definedList(context));
        return true;
    }
    /** A template of its own: outer variables and an outer range are not seen inside. */
    #definedList(context) {
        const [rangeDepth, actionLine] = [this.#rangeDepth, this.#actionLine];
        this.#rangeDepth = 0;
        this.#actionLine = 0;
        const { list, end } = this.#pipelines.withOwnVariables(() => this.#itemList());
        if (end.kind !== 'end')
            throw this.#fail(`unexpected {{else}} in ${context}`);
        this.#rangeDepth = rangeDepth;
        this.#actionLine = actionLine;
        return list;
    }
    /** An empty template may be defined again; two that say something may not share a name. */
    #add(name, list) {
        const known = this.#templates.get(name);
        if (known === undefined || isEmptyList(known))
            this.#templates.set(name, list);
        else if (!isEmptyList(list)) {
            throw this.#fail(`template: multiple definition of template ${quote(name)}`);
        }
    }
    /** Statements up to `{{end}}` or `{{else}}`. */
    #itemList() {
        const position = this.#tokens.peekNonSpace().position;
        const nodes = [];
        while (this.#tokens.peekNonSpace().kind !== 'eof') {
            const node = this.#textOrAction();
            if (isListEnd(node)) {
                return { list: { kind: 'list', position, nodes }, end: node };
            }
            nodes.push(node);
        }
        throw this.#fail('unexpected EOF');
    }
    #textOrAction() {
        const token = this.#tokens.nextNonSpace();
        if (token.kind === 'text')
            return { kind: 'text', position: token.position, text: token.text };
        if (token.kind !== 'left-delimiter')
            throw this.#unexpected(token, 'input');
        this.#actionLine = token.line;
        const node = this.#action();
        this.#actionLine = 0;
        return node;
    }
    #action() {
        const token = this.#tokens.nextNonSpace();
        switch (token.kind) {
            case 'block':
                return this.#blockControl();
            case 'break':
            case 'continue':
                return this.#jumpControl(token.kind, token);
            case 'else':
                return this.#elseControl();
            case 'end': {
                const end = this.#expectRightDelimiter('end');
                return { kind: 'end', position: end.position };
            }
            case 'if':
            case 'range':
            case 'with':
                return this.#branchControl(token.kind);
            case 'template':
                return this.#templateControl();
            default: {
                this.#tokens.backup();
                const { position } = this.#tokens.peek();
                return { kind: 'action', position, pipeline: this.#pipelines.parse('command') };
            }
        }
    }
    #jumpControl(kind, start) {
        const token = this.#tokens.nextNonSpace();
        if (token.kind !== 'right-delimiter')
            throw this.#unexpected(token, `{{${kind}}}`);
        if (this.#rangeDepth === 0)
            throw this.#fail(`{{${kind}}} outside {{range}}`);
        return { kind, position: start.position };
    }
    /** An `else if` of the same kind is no deeper nesting, so a chain may be long. */
    #branchControl(kind) {
        this.#enter();
        const branch = this.#pipelines.withScope(() => {
            const links = [];
            let { link, end } = this.#branchLink(kind);
            while (end.kind === 'else' && kind !== 'range' && this.#tokens.peek().kind === kind) {
                this.#tokens.next();
                links.push({ ...link, elsePosition: end.position });
                ({ link, end } = this.#branchLink(kind));
            }
            const elseList = end.kind === 'else' ? this.#elseList() : undefined;
            return chainBranches(kind, links, { ...link, kind, elseList });
        });
        this.#nesting--;
        return branch;
    }
    #branchLink(kind) {
        const pipeline = this.#pipelines.parse(kind);
        if (kind === 'range')
            this.#rangeDepth++;
        const { list, end } = this.#itemList();
        if (kind === 'range')
            this.#rangeDepth--;
        return { link: { position: pipeline.position, pipeline, list }, end };
    }
    #elseList() {
        const { list, end } = this.#itemList();
        if (end.kind !== 'end')
            throw this.#fail('expected end; found {{else}}');
        return list;
    }
    #elseControl() {
        const next = this.#tokens.peekNonSpace();
        const isElseIf = next.kind === 'if' || next.kind === 'with';
        const token = isElseIf ? next : this.#expectRightDelimiter('else');
        return { kind: 'else', position: token.position };
    }
    /** Defines a template and runs it at once. */
    #blockControl() {
        const context = 'block clause';
        const token = this.#tokens.nextNonSpace();
        const name = this.#templateName(token, context);
        const pipeline = this.#pipelines.parse(context);
        this.#enter();
        this.#add(name, this.#definedList(context));
        this.#nesting--;
        return { kind: 'template', position: token.position, name, pipeline };
    }
    #templateControl() {
        const context = 'template clause';
        const token = this.#tokens.nextNonSpace();
        const name = this.#templateName(token, context);
        const { position } = token;
        if (this.#tokens.nextNonSpace().kind === 'right-delimiter') {
            return { kind: 'template', position, name, pipeline: undefined };
        }
        this.#tokens.backup();
        return { kind: 'template', position, name, pipeline: this.#pipelines.parse(context) };
    }
    #templateName(token, context) {
        if (token.kind !== 'string' && token.kind !== 'raw-string')
            throw this.#unexpected(token, context);
        const name = unquote(token.text);
        if (name === undefined)
            throw this.#fail('invalid syntax');
        return name;
    }
    #expectRightDelimiter(context) {
        const token = this.#tokens.nextNonSpace();
        if (token.kind !== 'right-delimiter')
            throw this.#unexpected(token, context);
        return token;
    }
    #enter() {
        if (++this.#nesting > limits/* templateLimits */.BJ.nesting) {
            throw this.#fail(`blocks are nested deeper than ${limits/* templateLimits */.BJ.nesting} levels`);
        }
    }
    #unexpected(token, context) {
        if (token.kind !== 'error') {
            return this.#fail(`unexpected ${describeToken(token)} in ${context}`);
        }
        if (this.#actionLine === 0 || this.#actionLine === token.line)
            return this.#fail(token.text);
        // Not "unclosed action in action started at".
        const started = ` in action started at :${this.#actionLine}`;
        const words = token.text.endsWith(' action') ? started.slice(' in action'.length) : started;
        return this.#fail(token.text + words);
    }
    #fail(message) {
        return parseFailure(this.#tokens.line, message);
    }
}
function isListEnd(node) {
    return node.kind === 'end' || node.kind === 'else';
}
/** `else if` is an `else` with nothing but an `if` inside. */
function chainBranches(kind, links, last) {
    return links.reduceRight((next, { position, pipeline, list, elsePosition }) => {
        const elseList = { kind: 'list', position: elsePosition, nodes: [next] };
        return { kind, position, pipeline, list, elseList };
    }, last);
}
/** Nothing but white space. */
function isEmptyList(list) {
    return list.nodes.every((node) => node.kind === 'text' && /^[ \t\r\n\v\f]*$/.test(node.text));
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/compatibility/template/values/regex.ts



/** Compiles each pattern of one execution once, and pays for compiling and matching. */
class RegexCache {
    #budget;
    #compiled = new Map();
    constructor(budget) {
        this.#budget = budget;
    }
    /** @throws FunctionFailure when the budget is used up */
    compile(pattern) {
        const known = this.#compiled.get(pattern);
        if (known !== undefined)
            return known;
        this.#budget.spend(costOf(pattern));
        const result = compile(toText(pattern));
        this.#compiled.set(pattern, result);
        return result;
    }
    /**
     * Says that `pattern` is about to be looked for in so many bytes: the work grows with both.
     *
     * @throws FunctionFailure when the budget is used up
     */
    spendMatch(pattern, bytes) {
        this.#budget.spend((costOf(pattern) * bytes) / 32);
    }
}
/** RE2 allows no more copies of one part, however its repetitions are nested. */
const maxCopies = 1000;
/** A Unicode class stands for hundreds of ranges. */
const unicodeClassCost = 20;
/** About the size of the compiled pattern: a repetition such as `{1000}` makes a short one large. */
function costOf(pattern) {
    let copies = 1;
    for (const [repetition] of pattern.matchAll(/\{[0-9,]{1,10}\}/g)) {
        const largest = Math.max(...repetition.slice(1, -1).split(',').map(Number));
        copies = Math.min(copies * Math.max(largest, 1), maxCopies);
    }
    return pattern.length * copies * (/\\[pP]/.test(pattern) ? unicodeClassCost : 1);
}
function compile(pattern) {
    try {
        return { ok: true, regex: build.RE2JS.compile(pattern) };
    }
    catch (error) {
        return { ok: false, error: reasonOf(error) };
    }
}
/** @throws FunctionFailure for a pattern that Go accepts: it must not count as "no match" */
function reasonOf(error) {
    const reason = toBytes(error instanceof Error ? error.message : String(error));
    if (reason.includes('duplicate capture group name')) {
        throw new FunctionFailure('two groups of one name in a pattern are not supported');
    }
    // Here alone the pattern's rest, which is empty, is not told.
    return reason.endsWith('at end of expression') ? `${reason}: \`\`` : reason;
}

;// CONCATENATED MODULE: ./src/compatibility/template/values/data.ts


/** Node Feature Discovery's own types: messages and `printf "%T"` show them. */
const featuresType = 'nodefeaturerule.matchedFeatures';
const domainType = 'nodefeaturerule.domainMatchedFeatures';
const elementType = 'nodefeaturerule.MatchedElement';
const elementListType = `[]${elementType}`;
/** The dot of a template. */
function dataValue(data) {
    const nilDomain = { ...nilMap, type: domainType, zero: nilList(elementListType) };
    return map(convert(data, domainValue), featuresType, nilDomain);
}
function domainValue(features) {
    return map(convert(features, elementsValue), domainType, nilList(elementListType));
}
function elementsValue(elements) {
    // A feature that matched without elements is the nil list there.
    if (elements.length === 0)
        return nilList(elementListType);
    return list(elements.map(elementValue), elementListType);
}
function elementValue(element) {
    return map(convert(element, (text) => string(toBytes(text))), elementType, emptyString);
}
function convert(entries, toValue) {
    const converted = new Map();
    for (const [name, input] of entries)
        converted.set(toBytes(name), toValue(input));
    return converted;
}

;// CONCATENATED MODULE: ./src/compatibility/template/template.ts












/**
 * Reads a template as Go's `text/template` does with `missingkey=error` and the functions of Sprig
 * that docs/templates.md lists.
 *
 * @throws TemplateError (parse) when it is too large, malformed, or calls an unknown function
 */
function compileTemplate(source) {
    const bytes = toBytes(source);
    if (bytes.length > limits/* templateLimits */.BJ.sourceBytes) {
        const { sourceBytes } = limits/* templateLimits */.BJ;
        throw new TemplateError('parse', `template exceeds maximum allowed size: ${bytes.length} bytes > ${sourceBytes} limit`, undefined);
    }
    const templates = parseTemplates(bytes, describeMissingFunction);
    return { execute: (data, meter) => execute(bytes, templates, data, new Budget(meter)) };
}
function execute(source, templates, data, budget) {
    const output = new Output();
    const context = { budget, regexes: new RegexCache(budget) };
    const dot = dataValue(data);
    const functions = templateFunctions;
    const frame = new Frame({ source, templates, functions, context, budget, output }, '', dot);
    const main = templates.get('');
    if (main === undefined)
        throw new Error('a template without a main part was parsed');
    try {
        walkList(frame, dot, main);
    }
    finally {
        budget.settle();
    }
    return toText(output.text);
}


/***/ })

};
;