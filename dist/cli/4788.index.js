"use strict";
exports.id = 4788;
exports.ids = [4788];
exports.modules = {

/***/ 84788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toTable: () => (/* binding */ toTable)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64388);


/** A table for people, as wide as `width` columns allow: flags share lines, attributes have one. */
function toTable(nodeFeatures, width) {
    const rows = [
        ...flagRows(nodeFeatures),
        ...attributeRows(nodeFeatures),
        ...instanceRows(nodeFeatures),
        ...unobservableRows(nodeFeatures),
    ].sort((left, right) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(left.feature, right.feature));
    return [`Features of ${nodeFeatures.node}`, '', ...rows.flatMap((row) => layOut(row, width))]
        .map((line) => `${visible(line)}\n`)
        .join('');
}
function flagRows({ features }) {
    return [...features.flags].map(([feature, { elements }]) => ({
        feature,
        name: feature,
        value: inOrder(elements ?? []),
    }));
}
function attributeRows({ features }) {
    return [...features.attributes].flatMap(([feature, { elements }]) => {
        const entries = [...(elements ?? [])].sort(([left], [right]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .compareBytes */ .Xo)(left, right));
        if (entries.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .featureLimits */ .TF.listedAttributes) {
            const value = `${entries.length} elements (--output json lists them)`;
            return [{ feature, name: feature, value }];
        }
        return entries.map(([element, value]) => ({ feature, name: `${feature} ${element}`, value }));
    });
}
function instanceRows({ features }) {
    return [...features.instances].flatMap(([feature, { elements }]) => (elements ?? []).map(({ attributes }, index) => ({
        feature,
        name: `${feature}[${index}]`,
        value: [...attributes].map(([element, value]) => `${element}=${value}`).join(' '),
    })));
}
function unobservableRows({ unobservable }) {
    return [...unobservable].map(([feature, elements]) => ({
        feature,
        name: `${feature} (cannot be observed)`,
        value: elements.size === 0 ? 'what is not listed' : inOrder(elements),
    }));
}
function inOrder(names) {
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByBytes */ .n2)(names).join(' ');
}
const nameWidth = 34;
/** A name and as many lines of words as its value needs. */
function layOut({ name, value }, width) {
    const [first = '', ...rest] = wrap(value, Math.max(20, width - nameWidth));
    const indented = (text) => `${' '.repeat(nameWidth)}${text}`;
    const head = name.length < nameWidth ? [`${name.padEnd(nameWidth)}${first}`] : [name, indented(first)];
    return [...head, ...rest.map(indented)].map((line) => line.trimEnd());
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}
/** Values come from firmware and files: nothing in them may steer the terminal. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ })

};
;