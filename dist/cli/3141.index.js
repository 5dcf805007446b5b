"use strict";
exports.id = 3141;
exports.ids = [3141];
exports.modules = {

/***/ 63141:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   printFeatures: () => (/* binding */ printFeatures),
/* harmony export */   sortedEntries: () => (/* binding */ sortedEntries),
/* harmony export */   toNfdJson: () => (/* binding */ toNfdJson)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64388);

/** Features as both of NFD's forms lay them out, names in the order of their bytes. */
function printFeatures(features, printer) {
    const { fields, list, texts, nothing } = printer;
    const mapping = (values, print) => fields(sortedEntries(values).map(([name, value]) => [name, print(value)]));
    const elements = (part) => fields([['elements', part]]);
    const none = fields([]);
    return {
        flags: mapping(features.flags, ({ elements: names }) => elements(names === null ? nothing : fields((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByBytes */ .n2)(names).map((name) => [name, none])))),
        attributes: mapping(features.attributes, ({ elements: values }) => elements(values === null ? nothing : texts(sortedEntries(values)))),
        instances: mapping(features.instances, ({ elements: instances }) => elements(instances === null
            ? nothing
            : list(instances.map(({ attributes }) => fields([['attributes', texts(sortedEntries(attributes))]]))))),
    };
}
/** The members of a mapping in the order of their names' bytes. */
function sortedEntries(values) {
    const entries = [];
    for (const name of (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sortByBytes */ .n2)(values.keys())) {
        const value = values.get(name);
        if (value !== undefined)
            entries.push([name, value]);
    }
    return entries;
}
const jsonPrinter = {
    fields: (fields) => (lineStart) => {
        const inner = `${lineStart}    `;
        const lines = fields.map(([name, part]) => `${inner}${quote(name)}: ${part(inner)}`);
        return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`;
    },
    list: (parts) => (lineStart) => {
        const inner = `${lineStart}    `;
        const lines = parts.map((part) => `${inner}${part(inner)}`);
        return lines.length === 0 ? '[]' : `[${lines.join(',')}${lineStart}]`;
    },
    texts: (fields) => (lineStart) => {
        const inner = `${lineStart}    `;
        // A kernel has thousands of options: one look at all of them is cheaper than one at each.
        const isPlain = /^[ !#-[\]-~]*$/.test(fields.flat().join(''));
        const write = isPlain ? (text) => `"${text}"` : quote;
        const lines = fields.map(([name, value]) => `${inner}${write(name)}: ${write(value)}`);
        return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`;
    },
    nothing: () => 'null',
};
/**
 * What `nfd export features` prints, byte for byte: four blanks a level, keys in the order of their
 * bytes, Go's escapes, a line feed at the end.
 */
function toNfdJson(features) {
    const { flags, attributes, instances } = printFeatures(features, jsonPrinter);
    const whole = jsonPrinter.fields([
        ['flags', flags],
        ['attributes', attributes],
        ['instances', instances],
    ]);
    // U+FFFD stands for bytes that were no UTF-8: Go escapes it then. None of these occurs outside of
    // texts, so one pass over the whole will do.
    const escaped = whole('\n').replace(/[<>&\u2028\u2029\ufffd]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
    return `${escaped}\n`;
}
/** A JSON string, but for the characters that Go escapes and JavaScript does not. */
function quote(text) {
    return JSON.stringify(text.toWellFormed());
}


/***/ })

};
;