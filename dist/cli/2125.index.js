"use strict";
exports.id = 2125;
exports.ids = [2125,3141];
exports.modules = {

/***/ 72125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiVersion: () => (/* binding */ apiVersion),
/* harmony export */   nodeNameLabel: () => (/* binding */ nodeNameLabel),
/* harmony export */   toNodeFeatureYaml: () => (/* binding */ toNodeFeatureYaml),
/* harmony export */   unobservableAnnotation: () => (/* binding */ unobservableAnnotation)
/* harmony export */ });
/* harmony import */ var _export_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63141);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64388);


const apiVersion = 'nfd.k8s-sigs.io/v1alpha1';
/** Where a NodeFeature object of ours keeps what could not be observed, as JSON. */
const unobservableAnnotation = 'container-canary/unobservable';
/** The label that ties a NodeFeature object to its node. */
const nodeNameLabel = 'nfd.node.kubernetes.io/node-name';
/** Block style; a list stands as far left as its key, as kubectl prints it. */
const yamlPrinter = {
    fields: (fields) => (indent) => fields.length === 0 ? ' {}\n' : `\n${block(fields, `${indent}  `)}`,
    list: (parts) => (indent) => (parts.length === 0 ? ' []\n' : `\n${items(parts, indent)}`),
    texts: (fields) => yamlPrinter.fields(fields.map(([name, value]) => [name, text(value)])),
    nothing: () => ' null\n',
};
function text(value) {
    return () => ` ${quoteYaml(value)}\n`;
}
function block(fields, indent) {
    return fields.map(([name, part]) => `${indent}${quoteYaml(name)}:${part(indent)}`).join('');
}
/** The first key of an item stands behind its dash. */
function items(parts, indent) {
    return parts
        .map((part) => {
        const text = part(indent);
        return `${indent}-${text.startsWith('\n') ? text.slice(indent.length + 2) : text}`;
    })
        .join('');
}
/** A NodeFeature object, which carries the names that could not be observed as well. */
function toNodeFeatureYaml({ node, features, unobservable }) {
    const { fields } = yamlPrinter;
    const { flags, attributes, instances } = (0,_export_js__WEBPACK_IMPORTED_MODULE_0__.printFeatures)(features, yamlPrinter);
    const annotations = fields([[unobservableAnnotation, text(unobservableJson(unobservable))]]);
    const metadata = [
        ['labels', fields([[nodeNameLabel, text(node)]])],
        ['name', text(node)],
    ];
    return block([
        ['apiVersion', text(apiVersion)],
        ['kind', text('NodeFeature')],
        [
            'metadata',
            fields(unobservable.size === 0 ? metadata : [['annotations', annotations], ...metadata]),
        ],
        [
            'spec',
            fields([
                [
                    'features',
                    fields([
                        ['attributes', attributes],
                        ['flags', flags],
                        ['instances', instances],
                    ]),
                ],
            ]),
        ],
    ], '');
}
function unobservableJson(unobservable) {
    const lists = (0,_export_js__WEBPACK_IMPORTED_MODULE_0__.sortedEntries)(unobservable).map(([feature, names]) => `${JSON.stringify(feature)}:${JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByBytes */ .n2)(names))}`);
    return `{${lists.join(',')}}`;
}
/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteYaml(text) {
    const isPlain = /^[A-Za-z_][-A-Za-z0-9_./]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    if (isPlain)
        return text;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

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