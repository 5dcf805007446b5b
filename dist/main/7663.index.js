"use strict";
exports.id = 7663;
exports.ids = [7663,1515];
exports.modules = {

/***/ 11515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadNodeFeatures: () => (/* binding */ loadNodeFeatures),
  parseNodeFeatures: () => (/* binding */ parseNodeFeatures)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/decode.ts
var src_decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/json.ts



/**
 * Parses JSON as RFC 8259 writes it. Unlike `JSON.parse` it refuses equal names in one object and
 * nesting beyond {@link yamlLimits.depth}, tells the place of what is wrong, and keeps no part of
 * the text alive.
 *
 * @throws CanaryError (input) at the first thing that is wrong
 */
function parseJson(source) {
    const scanner = new JsonScanner(source);
    const value = scanner.document();
    return {
        file: source.file,
        value,
        locate: (path) => new JsonScanner(source).locate(path),
    };
}
const quote = 0x22;
const backslash = 0x5c;
class JsonScanner {
    #source;
    #text;
    /** Equal texts are kept once: the nodes of a fleet repeat each other. */
    #kept = new Map();
    #at = 0;
    constructor(source) {
        this.#source = source;
        this.#text = source.text;
    }
    document() {
        const value = this.#value(0);
        this.#skipBlanks();
        if (this.#at < this.#text.length)
            throw this.#unexpected('the end of the file');
        return value;
    }
    locate(path) {
        this.#skipBlanks();
        for (const step of path) {
            const before = this.#at;
            if (!this.#enter(step)) {
                this.#at = before;
                break;
            }
        }
        return this.#location(this.#at);
    }
    /** Moves to a member of the value that stands here; false when it has no such member. */
    #enter(step) {
        const open = this.#text[this.#at];
        if (open !== '{' && open !== '[')
            return false;
        this.#at += 1;
        this.#skipBlanks();
        for (let index = 0; this.#at < this.#text.length; index += 1) {
            if (this.#text[this.#at] === '}' || this.#text[this.#at] === ']')
                return false;
            const name = open === '{' ? this.#name() : index;
            this.#skipBlanks();
            if (name === step)
                return true;
            this.#value(0);
            this.#skipBlanks();
            if (this.#text[this.#at] === ',')
                this.#at += 1;
            this.#skipBlanks();
        }
        return false;
    }
    #value(depth) {
        this.#skipBlanks();
        switch (this.#text[this.#at]) {
            case '{':
                return this.#object(depth + 1);
            case '[':
                return this.#array(depth + 1);
            case '"':
                return this.#string();
            default:
                return this.#literal();
        }
    }
    #object(depth) {
        this.#open(depth);
        const members = new Map();
        if (this.#take('}'))
            return members;
        do {
            this.#skipBlanks();
            const start = this.#at;
            const name = this.#name();
            if (members.has(name))
                throw this.#problem(`the name ${JSON.stringify(name)} is there twice`, start);
            members.set(name, this.#value(depth));
        } while (this.#take(','));
        if (!this.#take('}'))
            throw this.#unexpected('"," or "}"');
        return members;
    }
    #array(depth) {
        this.#open(depth);
        const items = [];
        if (this.#take(']'))
            return items;
        do
            items.push(this.#value(depth));
        while (this.#take(','));
        if (!this.#take(']'))
            throw this.#unexpected('"," or "]"');
        return items;
    }
    #open(depth) {
        if (depth > limits/* yamlLimits */.G9.depth) {
            throw this.#problem(`is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`, this.#at);
        }
        this.#at += 1;
    }
    /** A member's name and the colon behind it. */
    #name() {
        if (this.#text.charCodeAt(this.#at) !== quote)
            throw this.#unexpected('a name in quotes');
        const name = this.#string();
        if (!this.#take(':'))
            throw this.#unexpected('":"');
        return name;
    }
    #string() {
        const start = this.#at;
        let end = this.#text.indexOf('"', start + 1);
        while (end !== -1 && this.#isEscaped(end))
            end = this.#text.indexOf('"', end + 1);
        if (end === -1)
            throw this.#problem('a string has no end', start);
        this.#at = end + 1;
        const raw = this.#text.slice(start + 1, end);
        const kept = this.#kept.get(raw);
        if (kept !== undefined)
            return kept;
        const value = this.#unescape(raw, start);
        this.#keep(raw, value);
        return value;
    }
    #isEscaped(end) {
        let before = end;
        while (this.#text.charCodeAt(before - 1) === backslash)
            before -= 1;
        return (end - before) % 2 === 1;
    }
    #unescape(raw, start) {
        try {
            // Also copies: a slice would keep the whole text.
            return JSON.parse(`"${raw}"`);
        }
        catch {
            throw this.#problem('a string holds a control character or an escape that JSON lacks', start);
        }
    }
    #keep(raw, value) {
        if (raw.length > 256 || this.#kept.size >= 100_000)
            return;
        this.#kept.set(value === raw ? value : Buffer.from(raw).toString(), value);
    }
    #literal() {
        const pattern = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
        pattern.lastIndex = this.#at;
        const word = pattern.exec(this.#text)?.[0];
        if (word === undefined)
            throw this.#unexpected('a value');
        this.#at += word.length;
        return JSON.parse(word);
    }
    #take(character) {
        this.#skipBlanks();
        if (this.#text[this.#at] !== character)
            return false;
        this.#at += 1;
        return true;
    }
    #skipBlanks() {
        for (;;) {
            const code = this.#text.charCodeAt(this.#at);
            if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09)
                return;
            this.#at += 1;
        }
    }
    #unexpected(wanted) {
        const found = this.#text.codePointAt(this.#at);
        const what = found === undefined
            ? 'the file ends'
            : `${JSON.stringify(String.fromCodePoint(found))} stands`;
        return this.#problem(`${what} where ${wanted} belongs`, this.#at);
    }
    #problem(what, at) {
        return (0,errors/* inputError */.Xu)({
            code: 'json-syntax',
            message: `not valid JSON: ${what}`,
            location: this.#location(at),
        });
    }
    #location(at) {
        const before = this.#text.slice(0, at);
        return (0,source/* placeIn */.VV)(this.#source, before.split('\n').length, at - before.lastIndexOf('\n'));
    }
}

;// CONCATENATED MODULE: ./src/features/decode-features.ts

const emptyMapping = new Map();
/** Adds a problem at the place where the decoder stands, or below it. */
function complain(decoder, what, ...below) {
    if (decoder.problems.length >= decoder.maxProblems)
        return;
    const path = [...decoder.path, ...below];
    decoder.problems.push({
        code: 'features-file',
        message: `${(0,src_decode/* describePath */.NH)(path)} ${what}`,
        location: decoder.document.locate(path),
    });
}
/** What a value is, for a sentence. */
function kindOf(value) {
    if (value === undefined)
        return 'missing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (value instanceof Map)
        return 'a mapping';
    if (typeof value === 'string')
        return 'a text';
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return `the boolean ${String(value)}`;
    return 'something else';
}
/** A mapping with text keys; null after a complaint. */
function decodeMapping(value, decoder) {
    if (!(value instanceof Map)) {
        complain(decoder, `is ${kindOf(value)} where a mapping belongs`);
        return null;
    }
    if (hasTextKeys(value))
        return value;
    const mapping = new Map();
    for (const [key, member] of value) {
        const name = String(key);
        if (mapping.has(name))
            complain(decoder, 'is there twice', name);
        mapping.set(name, member);
    }
    return mapping;
}
function hasTextKeys(mapping) {
    for (const key of mapping.keys())
        if (typeof key !== 'string')
            return false;
    return true;
}
/** A text; null after a complaint. */
function decodeText(value, decoder) {
    if (typeof value === 'string')
        return value;
    const hint = typeof value === 'number' || typeof value === 'boolean' ? ': quote it' : '';
    complain(decoder, `is ${kindOf(value)} where a text belongs${hint}`);
    return null;
}
/** `flags`, `attributes` and `instances`, as NFD's data model has them. */
function decodeFeatures(value, decoder) {
    const features = decodeMapping(value, decoder) ?? emptyMapping;
    refuseOthers(features, ['flags', 'attributes', 'instances'], decoder);
    const section = (name, decode) => (0,src_decode/* decodeAt */.SB)(name, features.get(name), decode, decoder);
    return {
        flags: section('flags', decodeFlags),
        attributes: section('attributes', decodeAttributes),
        instances: section('instances', decodeInstances),
    };
}
/** A key that nobody reads is a mistake of whoever wrote the file: its features would be lost. */
function refuseOthers(mapping, known, decoder) {
    for (const key of mapping.keys()) {
        if (!known.includes(key))
            complain(decoder, `is not known here: ${known.join(', ')} is`, key);
    }
}
/** Features by name; what a feature holds stands in its `elements`, which may be null. */
function sectionOf(decodeElements) {
    const decodeFeature = (value, decoder) => {
        const fields = decodeMapping(value, decoder);
        if (fields === null)
            return null;
        refuseOthers(fields, ['elements'], decoder);
        return (0,src_decode/* decodeAt */.SB)('elements', fields.get('elements') ?? null, decodeElements, decoder);
    };
    return (value, decoder) => {
        const decoded = new Map();
        if (value === undefined || value === null)
            return decoded;
        for (const [name, written] of decodeMapping(value, decoder) ?? []) {
            const feature = (0,src_decode/* decodeAt */.SB)(name, written, decodeFeature, decoder);
            if (feature !== null)
                decoded.set(name, feature);
        }
        return decoded;
    };
}
const decodeFlags = sectionOf((elements, decoder) => {
    if (elements === null)
        return { elements: null };
    const names = decodeMapping(elements, decoder) ?? emptyMapping;
    for (const [name, value] of names) {
        if (value !== null && !(value instanceof Map)) {
            complain(decoder, `is ${kindOf(value)}: a flag has no value, write {}`, name);
        }
    }
    return { elements: new Set(names.keys()) };
});
const decodeAttributes = sectionOf((elements, decoder) => ({
    elements: elements === null ? null : decodeTexts(elements, decoder),
}));
function decodeTexts(value, decoder) {
    const mapping = decodeMapping(value, decoder);
    if (mapping === null)
        return new Map();
    // There may be millions of members: what is right is taken as it is.
    if (hasTextValues(mapping))
        return mapping;
    for (const [name, member] of mapping)
        (0,src_decode/* decodeAt */.SB)(name, member, decodeText, decoder);
    return new Map();
}
function hasTextValues(mapping) {
    for (const value of mapping.values())
        if (typeof value !== 'string')
            return false;
    return true;
}
const decodeInstances = sectionOf((elements, decoder) => {
    if (elements === null)
        return { elements: null };
    if (!Array.isArray(elements)) {
        complain(decoder, `is ${kindOf(elements)} where a list belongs`);
        return { elements: null };
    }
    const instances = (0,src_decode/* decodeItems */.Tr)(elements, decodeInstance, decoder);
    return { elements: instances.filter((instance) => instance !== null) };
});
function decodeInstance(value, decoder) {
    const fields = decodeMapping(value, decoder);
    if (fields === null)
        return null;
    refuseOthers(fields, ['attributes'], decoder);
    const attributes = fields.get('attributes') ?? emptyMapping;
    return { attributes: (0,src_decode/* decodeAt */.SB)('attributes', attributes, decodeTexts, decoder) };
}

// EXTERNAL MODULE: ./src/features/text.ts
var features_text = __webpack_require__(64388);
;// CONCATENATED MODULE: ./src/features/export.ts

/** Features as both of NFD's forms lay them out, names in the order of their bytes. */
function export_printFeatures(features, printer) {
    const { fields, list, texts, nothing } = printer;
    const mapping = (values, print) => fields(export_sortedEntries(values).map(([name, value]) => [name, print(value)]));
    const elements = (part) => fields([['elements', part]]);
    const none = fields([]);
    return {
        flags: mapping(features.flags, ({ elements: names }) => elements(names === null ? nothing : fields(sortByBytes(names).map((name) => [name, none])))),
        attributes: mapping(features.attributes, ({ elements: values }) => elements(values === null ? nothing : texts(export_sortedEntries(values)))),
        instances: mapping(features.instances, ({ elements: instances }) => elements(instances === null
            ? nothing
            : list(instances.map(({ attributes }) => fields([['attributes', texts(export_sortedEntries(attributes))]]))))),
    };
}
/** The members of a mapping in the order of their names' bytes. */
function export_sortedEntries(values) {
    const entries = [];
    for (const name of sortByBytes(values.keys())) {
        const value = values.get(name);
        if (value !== undefined)
            entries.push([name, value]);
    }
    return entries;
}
const jsonPrinter = {
    fields: (fields) => (lineStart) => {
        const inner = `${lineStart}    `;
        const lines = fields.map(([name, part]) => `${inner}${export_quote(name)}: ${part(inner)}`);
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
        const write = isPlain ? (text) => `"${text}"` : export_quote;
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
    const { flags, attributes, instances } = export_printFeatures(features, jsonPrinter);
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
function export_quote(text) {
    return JSON.stringify(text.toWellFormed());
}

;// CONCATENATED MODULE: ./src/features/export-yaml.ts


const apiVersion = 'nfd.k8s-sigs.io/v1alpha1';
/** Where a NodeFeature object of ours keeps what could not be observed, as JSON. */
const unobservableAnnotation = 'container-canary/unobservable';
/** The label that ties a NodeFeature object to its node. */
const nodeNameLabel = 'nfd.node.kubernetes.io/node-name';
/** Block style; a list stands as far left as its key, as kubectl prints it. */
const yamlPrinter = {
    fields: (fields) => (indent) => fields.length === 0 ? ' {}\n' : `\n${block(fields, `${indent}  `)}`,
    list: (parts) => (indent) => (parts.length === 0 ? ' []\n' : `\n${items(parts, indent)}`),
    texts: (fields) => yamlPrinter.fields(fields.map(([name, value]) => [name, export_yaml_text(value)])),
    nothing: () => ' null\n',
};
function export_yaml_text(value) {
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
    const { flags, attributes, instances } = printFeatures(features, yamlPrinter);
    const annotations = fields([[unobservableAnnotation, export_yaml_text(unobservableJson(unobservable))]]);
    const metadata = [
        ['labels', fields([[nodeNameLabel, export_yaml_text(node)]])],
        ['name', export_yaml_text(node)],
    ];
    return block([
        ['apiVersion', export_yaml_text(apiVersion)],
        ['kind', export_yaml_text('NodeFeature')],
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
    const lists = sortedEntries(unobservable).map(([feature, names]) => `${JSON.stringify(feature)}:${JSON.stringify(sortByBytes(names))}`);
    return `{${lists.join(',')}}`;
}
/** Plain only where every version of YAML reads a text: `y`, `no`, `1e3` and the like are not. */
function quoteYaml(text) {
    const isPlain = /^[A-Za-z_][-A-Za-z0-9_./]*$/.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text);
    if (isPlain)
        return text;
    return JSON.stringify(text.toWellFormed()).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./src/features/merge-nodes.ts


const usualNamespace = 'node-feature-discovery';
/**
 * Objects of one node put together as NFD's master does: those in NFD's own namespace first, then
 * by name, then by namespace; later attributes replace earlier ones, instances are appended.
 *
 * @param namespace NFD's own; default: wherever its workers write, else `node-feature-discovery`
 * @throws CanaryError (input) when two of them claim to be the same thing: their union would be a
 *   node that never was
 */
function mergeNodes(saved, namespace) {
    const own = ownNamespaces(saved, namespace);
    const byNode = new Map();
    for (const object of saved) {
        const known = byNode.get(object.node);
        if (known === undefined)
            byNode.set(object.node, [object]);
        else
            known.push(object);
    }
    return [...byNode].map(([node, objects]) => {
        refuseTwins(objects);
        return mergeObjects(node, [...objects].sort((left, right) => inOrder(left, right, own)));
    });
}
function ownNamespaces(saved, namespace) {
    if (namespace !== undefined)
        return new Set([namespace]);
    const workers = saved.flatMap(({ identity }) => identity?.isWorkers === true ? [identity.namespace] : []);
    return new Set(workers.length > 0 ? workers : [usualNamespace]);
}
function inOrder(left, right, own) {
    const [a, b] = [identityOf(left), identityOf(right)];
    return (Number(own.has(b.namespace)) - Number(own.has(a.namespace)) ||
        (0,features_text/* compareBytes */.Xo)(a.name, b.name) ||
        (0,features_text/* compareBytes */.Xo)(a.namespace, b.namespace));
}
function identityOf({ identity, node }) {
    return identity ?? { name: node, namespace: '', isWorkers: false };
}
function refuseTwins(objects) {
    // An export is the whole node: nothing else may speak of it.
    const whole = objects.find(({ identity }) => identity === null);
    const another = whole && objects.find((object) => object !== whole);
    if (whole !== undefined && another !== undefined)
        throw twinError(another, whole);
    const seen = new Map();
    for (const object of objects) {
        const { name, namespace } = identityOf(object);
        const key = JSON.stringify([namespace, name]);
        const twin = seen.get(key);
        if (twin !== undefined)
            throw twinError(object, twin);
        seen.set(key, object);
    }
}
function twinError(object, twin) {
    const { file, line } = twin.locate();
    return (0,errors/* inputError */.Xu)({
        code: 'features-twice',
        message: `the node ${object.node} is described a second time; the other is at ${file}:${line}`,
        location: object.locate(),
        hint: 'keep the newer of the two',
    });
}
function mergeObjects(node, objects) {
    const [only] = objects;
    if (only !== undefined && objects.length === 1) {
        const { features, unobservable, notices } = only;
        return { node, features, unobservable, notices };
    }
    return {
        node,
        features: objects.map(({ features }) => features).reduce(mergeFeatures),
        unobservable: objects
            .map(({ unobservable }) => unobservable)
            .reduce((left, right) => mergeMaps(left, right, (a, b) => new Set([...a, ...b]))),
        notices: objects.flatMap(({ notices }) => notices),
    };
}
function mergeFeatures(left, right) {
    return {
        flags: mergeMaps(left.flags, right.flags, (a, b) => ({
            elements: mergeElements(a.elements, b.elements, (x, y) => new Set([...x, ...y])),
        })),
        attributes: mergeMaps(left.attributes, right.attributes, (a, b) => ({
            elements: mergeElements(a.elements, b.elements, (x, y) => new Map([...x, ...y])),
        })),
        instances: mergeMaps(left.instances, right.instances, (a, b) => ({
            elements: mergeElements(a.elements, b.elements, (x, y) => [...x, ...y]),
        })),
    };
}
function mergeMaps(left, right, merge) {
    const merged = new Map(left);
    for (const [key, value] of right) {
        const known = merged.get(key);
        merged.set(key, known === undefined ? value : merge(known, value));
    }
    return merged;
}
function mergeElements(left, right, merge) {
    if (left === null || right === null)
        return left ?? right;
    return merge(left, right);
}

;// CONCATENATED MODULE: ./src/features/load.ts









/**
 * Reads files with the features of nodes: see {@link parseNodeFeatures}.
 *
 * @throws CanaryError (input)
 */
async function loadNodeFeatures(paths, options = {}) {
    const sources = [];
    for (const path of paths) {
        sources.push(await (0,source/* readSource */.o$)(path, 'the features file', limits/* featureLimits */.TF.savedJsonBytes));
    }
    return parseNodeFeatures(sources, options);
}
/**
 * Features of nodes as people keep them: what `nfd export features` and `container-canary features`
 * print, NodeFeature objects, and lists of them as `kubectl get nodefeatures -A -o json` gives.
 * Objects of one node are put together, nodes come in the order in which they are first named.
 *
 * @throws CanaryError (input) with the place of everything that is wrong in a file
 */
async function parseNodeFeatures(sources, options = {}) {
    const saved = [];
    for (const source of sources) {
        const isLarge = source.text.length > limits/* yamlLimits */.G9.bytes;
        const maxProblems = isLarge ? limits/* featureLimits */.TF.problemsOfLargeFile : limits/* yamlLimits */.G9.problems;
        for (const document of await parseSource(source)) {
            for (const object of decodeDocument(document, maxProblems))
                saved.push(object);
        }
    }
    return mergeNodes(saved, options.namespace);
}
async function parseSource(source) {
    // JSON is YAML too, but the fast and exact parser is for what says it is JSON.
    const isYaml = /\.ya?ml$/i.test(source.file) || !/^\s*[[{]/.test(source.text);
    if (!isYaml)
        return [parseJson(source)];
    if (source.text.length > limits/* featureLimits */.TF.savedYamlBytes) {
        throw (0,errors/* inputError */.Xu)({
            code: 'features-too-large',
            message: `${source.file} has more than ${limits/* featureLimits */.TF.savedYamlBytes} bytes of YAML`,
            hint: 'save it as JSON (-o json), of which far more is read',
        });
    }
    const { parseDocuments } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 92758));
    const documents = parseDocuments(source, {
        version: '1.1',
        maxBytes: limits/* featureLimits */.TF.savedYamlBytes,
        maxValues: limits/* featureLimits */.TF.savedYamlValues,
        mappings: 'map',
    });
    if (documents.length > 0)
        return documents;
    throw (0,errors/* inputError */.Xu)({
        code: 'features-file',
        message: `the features file ${source.file} is empty`,
        location: { file: source.file, line: 1, column: 1 },
    });
}
/** @throws CanaryError (input) with the problems of the document */
function decodeDocument(document, maxProblems) {
    const decoder = { document, path: [], problems: [], maxProblems };
    const saved = decodeRoot(decoder);
    (0,errors/* refuseProblems */.nN)(decoder.problems);
    return saved;
}
function decodeRoot(decoder) {
    const root = decodeMapping(decoder.document.value, decoder);
    if (root === null)
        return [];
    const kind = root.get('kind');
    if (kind === undefined && ['flags', 'attributes', 'instances'].some((key) => root.has(key))) {
        return [decodeExport(root, decoder)];
    }
    if (kind === 'NodeFeature')
        return [decodeLoneObject(root, decoder)];
    if (kind === 'List' || kind === 'NodeFeatureList') {
        return (0,src_decode/* decodeAt */.SB)('items', root.get('items'), decodeList, decoder);
    }
    complain(decoder, `is ${root.has('kind') ? quoted(kind) : kindOf(root)} where NodeFeature, a List of them, or an export with flags, attributes and instances belongs`, ...(root.has('kind') ? ['kind'] : []));
    return [];
}
function decodeList(items, decoder) {
    if (!Array.isArray(items)) {
        complain(decoder, `is ${kindOf(items)} where a list belongs`);
        return [];
    }
    if (items.length > limits/* featureLimits */.TF.savedObjects) {
        complain(decoder, `has more than ${limits/* featureLimits */.TF.savedObjects} objects`);
        return [];
    }
    const objects = (0,src_decode/* decodeItems */.Tr)(items, decodeItem, decoder).filter((object) => object !== null);
    const saved = objects.flatMap(({ labelled }) => labelled ?? []);
    if (saved.length === 0 && items.length > 0) {
        complain(decoder, `has no NodeFeature with the label ${nodeNameLabel}`);
    }
    return saved.length === objects.length ? saved : withOrphans(saved, objects.length);
}
function decodeItem(item, decoder) {
    const object = decodeMapping(item, decoder);
    if (object === null)
        return null;
    const kind = object.get('kind');
    if (kind === 'NodeFeature')
        return decodeObject(object, decoder);
    complain(decoder, `is ${quoted(kind)} where NodeFeature belongs`, 'kind');
    return null;
}
/** NFD ignores objects that no label ties to a node. */
function withOrphans(saved, count) {
    const notice = {
        severity: 'warning',
        code: 'features-node-label',
        message: `NodeFeature objects without the label ${nodeNameLabel} are ignored: ${count - saved.length}`,
        location: null,
        hint: null,
    };
    return saved.map((object, index) => index === 0 ? { ...object, notices: [...object.notices, notice] } : object);
}
function quoted(value) {
    return typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
}
/** An export names its node only where `NODE_NAME` was set; the file's name stands in for it. */
function decodeExport(root, decoder) {
    const features = decodeFeatures(root, decoder);
    const named = features.attributes.get('system.name')?.elements?.get('nodename') ?? '';
    const { file, locate } = decoder.document;
    return {
        node: named === '' ? (0,external_node_path_.basename)(file).replace(/\.[^.]*$/, '') : named,
        identity: null,
        features,
        unobservable: new Map(),
        notices: [],
        locate: () => locate([]),
    };
}
/** The object is the whole document: whoever gives it means a node, even without the label. */
function decodeLoneObject(object, decoder) {
    const { labelled, unlabelled } = decodeObject(object, decoder);
    if (labelled !== null)
        return labelled;
    const notice = {
        severity: 'warning',
        code: 'features-node-label',
        message: `the NodeFeature ${unlabelled.node} has no label ${nodeNameLabel}: its name is taken for the node's`,
        location: decoder.document.locate([]),
        hint: null,
    };
    return { ...unlabelled, notices: [notice] };
}
function decodeObject(object, decoder) {
    const path = [...decoder.path];
    const { locate } = decoder.document;
    const version = object.get('apiVersion');
    if (version !== apiVersion) {
        complain(decoder, `is ${quoted(version)} where ${apiVersion} belongs`, 'apiVersion');
    }
    const metadata = (0,src_decode/* decodeAt */.SB)('metadata', object.get('metadata'), decodeMetadata, decoder);
    const { name, namespace, isWorkers, unobservable, node } = metadata;
    const unlabelled = {
        node: name,
        identity: { name, namespace, isWorkers },
        features: (0,src_decode/* decodeAt */.SB)('spec', object.get('spec'), decodeSpec, decoder),
        unobservable,
        notices: [],
        locate: () => locate(path),
    };
    return { unlabelled, labelled: node === null ? null : { ...unlabelled, node } };
}
function decodeMetadata(value, decoder) {
    const metadata = optionalMapping(value, decoder);
    const namespace = metadata.get('namespace');
    const labels = (0,src_decode/* decodeAt */.SB)('labels', metadata.get('labels'), optionalMapping, decoder);
    const node = labels.get(nodeNameLabel);
    return {
        ...(0,src_decode/* decodeAt */.SB)('annotations', metadata.get('annotations'), decodeAnnotations, decoder),
        name: (0,src_decode/* decodeAt */.SB)('name', metadata.get('name'), decodeText, decoder) ?? '',
        namespace: typeof namespace === 'string' ? namespace : '',
        /** Whom the label names. */
        node: typeof node === 'string' ? node : null,
    };
}
function decodeAnnotations(value, decoder) {
    const annotations = optionalMapping(value, decoder);
    const key = unobservableAnnotation;
    return {
        isWorkers: annotations.has('nfd.node.kubernetes.io/worker.version'),
        unobservable: (0,src_decode/* decodeAt */.SB)(key, annotations.get(key), decodeUnobservable, decoder),
    };
}
function decodeSpec(value, decoder) {
    const spec = optionalMapping(value, decoder);
    return (0,src_decode/* decodeAt */.SB)('features', spec.get('features') ?? emptyMapping, decodeFeatures, decoder);
}
function optionalMapping(value, decoder) {
    if (value === undefined || value === null)
        return emptyMapping;
    return decodeMapping(value, decoder) ?? emptyMapping;
}
/** Losing these would turn "nobody knows" into "no". */
function decodeUnobservable(value, decoder) {
    const decoded = new Map();
    if (value === undefined)
        return decoded;
    const text = decodeText(value, decoder);
    const lists = text === null ? null : parsedOrNull(text);
    if (!(lists instanceof Map)) {
        complain(decoder, 'is not the JSON that container-canary features writes there');
        return decoded;
    }
    for (const [feature, names] of lists) {
        if ((0,src_decode/* isTexts */.VP)(names))
            decoded.set(feature, new Set(names));
        else
            complain(decoder, `has no list of names for ${JSON.stringify(feature)}`);
    }
    return decoded;
}
function parsedOrNull(text) {
    try {
        return parseJson({ file: unobservableAnnotation, text }).value;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 64388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kp: () => (/* binding */ splitFields),
/* harmony export */   Pd: () => (/* binding */ trimSpace),
/* harmony export */   Xo: () => (/* binding */ compareBytes),
/* harmony export */   cG: () => (/* binding */ parseInteger),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   n2: () => (/* binding */ sortByBytes),
/* harmony export */   qW: () => (/* binding */ replaceForbidden)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Text as Go reads and orders it: NFD's values and the order of its output depend on the details.
 */
/** UTF-8 to text; every byte that belongs to no character becomes U+FFFD, one for one. */
function decodeText(bytes) {
    const text = bytes.toString('utf8');
    return text.includes('\ufffd') && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes) ? decodeByCharacter(bytes) : text;
}
function decodeByCharacter(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length;) {
        const character = bytes.subarray(at, at + lengthOf(bytes[at] ?? 0));
        const valid = (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(character);
        parts.push(valid ? character.toString('utf8') : '\ufffd');
        at += valid ? character.length : 1;
    }
    return parts.join('');
}
/** Bytes of the character that a byte begins. */
function lengthOf(lead) {
    if (lead < 0xc0)
        return 1;
    if (lead < 0xe0)
        return 2;
    return lead < 0xf0 ? 3 : 4;
}
/** Without white space at both ends, as Unicode defines it (`trim` also takes U+FEFF, not U+0085). */
function trimSpace(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start)))
        start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
/** Words between white space. */
function splitFields(text) {
    return text
        .split(/[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/)
        .filter(Boolean);
}
function isSpace(code) {
    if (code < 0x85)
        return code === 0x20 || (code >= 0x09 && code <= 0x0d);
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);
}
/** Texts in the order of {@link compareBytes}; the engine's own order is fast and mostly the same. */
function sortByBytes(texts) {
    const sorted = [...texts].sort();
    return /[\ud800-\udfff]/.test(sorted.join('')) ? sorted.sort(compareBytes) : sorted;
}
/** The order of the texts' UTF-8 bytes, which differs from JavaScript's beyond U+FFFF. */
function compareBytes(left, right) {
    const end = Math.min(left.length, right.length);
    for (let at = 0; at < end; at += 1) {
        const a = left.charCodeAt(at);
        const b = right.charCodeAt(at);
        if (a !== b)
            return isSurrogate(a) === isSurrogate(b) ? a - b : isSurrogate(a) ? 1 : -1;
    }
    return left.length - right.length;
}
function isSurrogate(code) {
    return code >= 0xd800 && code <= 0xdfff;
}
/** A whole number in base 10 as Go's `strconv` takes it; null for anything else. */
function parseInteger(text) {
    return /^[+-]?\d+$/.test(text) ? Number(text) : null;
}
/** Every run of characters that a label value cannot hold becomes one `_`. */
function replaceForbidden(text) {
    return text.replace(/[^-A-Za-z0-9_.]+/g, '_');
}


/***/ }),

/***/ 57663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findNodeGroups: () => (/* binding */ findNodeGroups)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/features/load.ts + 5 modules
var load = __webpack_require__(11515);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/nodes/traits.ts
/**
 * What tells kinds of nodes apart, one text for each thing, such as `cpu.cpuid.AVX512F`: what Node Feature
 * Discovery found, or (null) what it has written as labels, and the kernel that kubelet tells. What is of one
 * machine alone, or changes while it runs, is none of it.
 */
function traitsOf(node, found) {
    const { operatingSystem, architecture } = node;
    const platform = [`os=${operatingSystem}`, `architecture=${architecture}`];
    return new Set([...platform, ...(found === null ? ofLabels(node) : ofFeatures(found.features))]);
}
const labelPrefix = 'feature.node.kubernetes.io/';
function ofLabels({ labels, kernelVersion }) {
    const own = [...labels].filter(([name]) => name.startsWith(labelPrefix));
    return [
        `kernel.version.full=${kernelVersion}`,
        ...own.map(([name, value]) => `${name.slice(labelPrefix.length)}=${value}`),
    ];
}
function ofFeatures({ flags, attributes, instances }) {
    return [
        ...[...flags].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : [...(elements ?? [])].map((element) => `${feature}.${element}`)),
        ...[...attributes].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : [...(elements ?? [])]
                .map(([name, value]) => [`${feature}.${name}`, value])
                .filter(([name]) => !ignoredElements.has(name))
                .map(([name, value]) => `${name}=${value}`)),
        ...[...instances].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : (elements ?? []).flatMap((instance) => ofInstance(feature, instance))),
    ];
}
/** Several that are alike are as good as one: no rule counts them. */
function ofInstance(feature, { attributes }) {
    if (feature === 'storage.block' && madeUp.test(attributes.get('name') ?? ''))
        return [];
    const shown = [...attributes]
        .filter(([name]) => !ignoredElements.has(`${feature}.${name}`))
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`);
    return [`${feature}{${shown.join(',')}}`];
}
/** Block devices that a running machine makes for itself. */
const madeUp = /^(?:loop|ram|zram|dm-|nbd)\d/;
/** Names, what others plugged in, and what changes with the Pods that run. */
const ignoredFeatures = new Set([
    'system.name',
    'network.virtual',
    'kernel.loadedmodule',
    'kernel.enabledmodule',
]);
const ignoredElements = new Set([
    'system.dmiid.board_asset_tag',
    'system.dmiid.chassis_asset_tag',
    'network.device.name',
    'network.device.operstate',
    'network.device.speed',
    'network.device.sriov_numvfs',
    'storage.block.name',
    'usb.device.serial',
    'memory.nv.name',
]);

;// CONCATENATED MODULE: ./src/nodes/group.ts




/**
 * Groups in the order of their first nodes' names.
 *
 * @param features of nodes, by name; a node without any is told by its labels
 * @throws CanaryError (input) where there are more kinds than anybody wants to try
 */
function groupNodes(nodes, features) {
    const sorted = nodes.toSorted((left, right) => compare(left.name, right.name));
    const kinds = new Map();
    for (const node of sorted) {
        const traits = traitsOf(node, features.get(node.name) ?? null);
        const key = JSON.stringify([...traits].toSorted(compare));
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, { members: [node], traits });
        else
            kind.members.push(node);
    }
    if (kinds.size > limits/* nodeGroupLimits */.Cm.groups)
        throw tooMany(kinds.size);
    const all = [...kinds.values()];
    const counts = countOf(all.map(({ traits }) => traits));
    return all.map(({ members, traits }) => describeGroup(members, traits, counts, all.length));
}
function tooMany(count) {
    return new errors/* CanaryError */.Rc('input', {
        code: 'node-groups',
        message: `the nodes are of ${count} kinds, and at most ${limits/* nodeGroupLimits */.Cm.groups} are tried in a run`,
        hint: `name fewer of them by a label selector (${(0,settings/* setting */.P)('nodes')})`,
    });
}
function describeGroup(members, traits, counts, groups) {
    const [first] = members;
    const nodes = members.map(({ name }) => name);
    const others = nodes.length - 1;
    return {
        name: `${nodes[0] ?? ''}${others === 0 ? '' : ` and ${others} more`}`,
        platform: `${first?.operatingSystem ?? ''}/${first?.architecture ?? ''}`,
        nodes,
        open: members.filter(({ closed }) => closed === null).map(({ name }) => name),
        closed: members.flatMap(({ name, closed }) => (closed === null ? [] : [`${name} ${closed}`])),
        differs: differencesOf(traits, counts, groups),
    };
}
/** What fewest share comes first: it tells most. */
function differencesOf(traits, counts, groups) {
    const told = [...counts]
        .filter(([trait, count]) => count < groups && (traits.has(trait) || count === groups - 1))
        .map(([trait, count]) => (traits.has(trait) ? { count, text: trait } : lacking(trait, groups)));
    return told
        .toSorted((left, right) => left.count - right.count || compare(left.text, right.text))
        .slice(0, limits/* nodeGroupLimits */.Cm.differences)
        .map(({ text }) => text);
}
function lacking(trait, groups) {
    return { count: groups, text: `no ${trait}` };
}
function countOf(sets) {
    const counts = new Map();
    for (const set of sets) {
        for (const trait of set)
            counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
    return counts;
}
function compare(left, right) {
    return left < right ? -1 : Number(left > right);
}

;// CONCATENATED MODULE: ./src/run/node-groups.ts




/**
 * @throws CanaryError (input) where no node is left, or there are too many kinds of them; what the engine throws
 */
async function findNodeGroups(engine, { selector }, { tolerations }, signal) {
    const { nodes: known } = engine;
    if (known === undefined)
        throw notMany();
    const [listed, lists] = await Promise.all([
        known.list(selector, signal),
        known.featureLists(signal),
    ]);
    const isWanted = ({ isControlPlane }) => !isControlPlane || tolerations.some(({ key }) => key === null || controlPlane.has(key));
    const nodes = listed.filter(isWanted);
    const names = new Set(nodes.map(({ name }) => name));
    const features = await readFeatures(lists, names);
    const [first, ...rest] = groupNodes(nodes, new Map(features.map((one) => [one.node, one])));
    if (first === undefined)
        throw noNodes(selector, listed.length);
    const left = listed.length - nodes.length;
    return {
        groups: [first, ...rest],
        features,
        notices: [
            ...(left === 0 ? [] : [ofControlPlane(left)]),
            ...(features.length === nodes.length ? [] : [withoutFeatures(nodes, features)]),
        ],
    };
}
/** Of the taints of control planes. */
const controlPlane = new Set([
    'node-role.kubernetes.io/control-plane',
    'node-role.kubernetes.io/master',
]);
async function readFeatures(lists, names) {
    const sources = (lists ?? []).map((text) => ({
        file: 'NodeFeature objects of the cluster',
        text,
    }));
    if (sources.length === 0)
        return [];
    const all = await (0,load.parseNodeFeatures)(sources);
    return all.filter(({ node }) => names.has(node));
}
function notMany() {
    return (0,errors/* inputError */.Xu)({
        code: 'usage',
        message: 'the engine is one machine, and has no kinds of nodes',
        hint: `leave ${(0,settings/* setting */.P)('nodes')} out, or ask for ${(0,settings/* setting */.P)('engine', 'kubernetes')}`,
    });
}
function noNodes(selector, listed) {
    const which = selector === null ? 'the cluster has no node' : `no node has the labels ${selector}`;
    const message = listed === 0 ? which : 'the cluster has no node beside those of its control plane';
    return (0,errors/* inputError */.Xu)({
        code: 'nodes-missing',
        message,
        hint: listed === 0 ? 'see: kubectl get nodes --show-labels' : tolerated,
    });
}
const tolerated = `tolerate it, to run there as well: ${(0,settings/* setting */.P)('tolerations', 'node-role.kubernetes.io/control-plane')}`;
function ofControlPlane(count) {
    return {
        ...{ severity: 'notice', code: 'nodes-left-out', location: null, hint: tolerated },
        message: `nodes of the control plane are left out: ${count}`,
    };
}
function withoutFeatures(nodes, features) {
    return {
        ...{ severity: 'notice', code: 'nodes-unknown', location: null },
        message: `Node Feature Discovery tells nothing of ${nodes.length - features.length} of ${nodes.length} nodes: they are told apart by their labels, and nothing is predicted for them`,
        hint: 'install Node Feature Discovery, and allow to list nodefeatures.nfd.k8s-sigs.io (examples/kubernetes)',
    };
}


/***/ })

};
;