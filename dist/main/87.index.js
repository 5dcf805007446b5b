"use strict";
exports.id = 87;
exports.ids = [87];
exports.modules = {

/***/ 3087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadValidators: () => (/* binding */ loadValidators)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(351);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/yaml/parse.ts



/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw problemAtStart(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    refuseDeepText(source);
    const lines = new dist/* LineCounter */.HN();
    const documents = parseStream(source, lines, options);
    if (documents.length > limits/* yamlLimits */.G9.documents) {
        const count = `has ${documents.length} documents; at most ${limits/* yamlLimits */.G9.documents} are read`;
        throw problemAtStart(source, 'yaml-too-many-documents', count);
    }
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document));
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, lines, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            lineCounter: lines,
            prettyErrors: false,
            version: options.version ?? '1.2',
            uniqueKeys: options.duplicateKeys !== 'last',
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw problemAtStart(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** Counts brackets before the recursive parser sees them; block nesting costs two bytes a level. */
function refuseDeepText(source) {
    let depth = 0;
    let deepest = 0;
    for (const character of source.text) {
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
    }
    // Brackets inside strings count too, so this refuses only what could exhaust the stack.
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw problemAtStart(source, 'yaml-too-deep', 'is nested too deeply');
    }
}
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
function toParsedDocument(source, lines, document) {
    refuseDeepTree(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function toPlainValue(source, document) {
    try {
        return document.toJS({ maxAliasCount: limits/* yamlLimits */.G9.aliases });
    }
    catch (error) {
        throw problemAtStart(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = node.items.find((item) => (0,dist/* isPair */.tO)(item) && keyEquals(item.key, step));
        if ((0,dist/* isPair */.tO)(pair)) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
function keyEquals(key, step) {
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
function locationAt(source, lines, offset) {
    const position = lines.linePos(offset);
    return {
        file: source.file,
        line: Math.max(1, position.line),
        column: Math.max(1, position.col),
    };
}
function problemAtStart(source, code, what) {
    const problem = {
        code,
        message: `the file ${what}`,
        location: { file: source.file, line: 1, column: 1 },
    };
    return new errors/* CanaryError */.Rc('input', problem);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}

;// CONCATENATED MODULE: ./src/yaml/schema.ts


/**
 * Checks a document against a schema; every issue is told at once, each at the line it stands on.
 *
 * @throws CanaryError (input)
 */
function validateDocument(document, schema) {
    const result = schema.safeParse(document.value);
    if (result.success)
        return result.data;
    const [first, ...rest] = problemsOf(document, result.error.issues);
    if (first === undefined)
        throw new Error('a failed schema check carries no issue');
    throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
}
/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues) {
    return issues
        .flatMap((issue) => toProblems(document, issue))
        .sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0))
        .slice(0, limits/* yamlLimits */.G9.problems);
}
function toProblems(document, issue) {
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => ({
            code: 'unknown-key',
            message: `${describePath([...issue.path, key])} is not a known key`,
            location: document.locateKey([...issue.path, key]),
        }));
    }
    return [
        {
            code: 'schema',
            message: `${describePath(issue.path)} ${describeIssue(issue, valueAt(document.value, issue.path))}`,
            location: document.locate(issue.path),
        },
    ];
}
/** Continues a sentence that begins with the path: `must be a number, not a string`. */
function describeIssue(issue, value) {
    switch (issue.code) {
        case 'invalid_type':
            if (value === undefined)
                return 'is missing';
            return `must be ${withArticle(issue.expected)}, not ${describeValue(value, issue.expected)}`;
        case 'invalid_union':
            return `has the wrong type: ${describeValue(value)}`;
        case 'invalid_value': {
            if (value === undefined)
                return 'is missing';
            return `must be ${issue.values.map(String).join(' or ')}, not ${describeValue(value)}`;
        }
        case 'too_small':
            return isLength(issue.origin) ? issueText(issue) : `must be at least ${issue.minimum}`;
        case 'too_big':
            return isLength(issue.origin) ? issueText(issue) : `must be at most ${issue.maximum}`;
        default:
            return issueText(issue);
    }
}
function isLength(origin) {
    return ['string', 'array', 'set', 'map'].includes(origin);
}
/** The schema's own words, or the library's in the middle of a sentence. */
function issueText(issue) {
    return issue.message.startsWith('must') ? issue.message : `is not right: ${issue.message}`;
}
function withArticle(type) {
    const names = {
        int: 'a whole number',
        number: 'a number',
        string: 'text',
        array: 'a list',
        object: 'a mapping',
        record: 'a mapping',
        boolean: 'true or false',
    };
    return names[type] ?? `of type ${type}`;
}
function describeValue(value, expected = '') {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    if (typeof value === 'string')
        return `the text "${value.slice(0, 40)}"`;
    const text = JSON.stringify(value);
    const quotes = expected === 'string' ? ` (write "${text}")` : '';
    return `the ${typeof value} ${text}${quotes}`;
}
function valueAt(value, path) {
    let found = value;
    for (const step of path) {
        if (typeof found !== 'object' || found === null)
            return undefined;
        found = Object.getOwnPropertyDescriptor(found, step)?.value;
    }
    return found;
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./src/validator/schema.ts

/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports.
 */
const schema_text = schemas/* string */.YjP();
/** A key that is there with nothing behind it means the same as one that is not there. */
const optionalText = schema_text.nullish().transform((value) => value ?? '');
const listOf = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const int32 = schemas/* int */.Whr().max(2_147_483_647);
const seconds = int32.min(0);
const threshold = int32.min(1);
const portNumber = schemas/* int */.Whr().min(1).max(65_535);
/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = schema_text.regex(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a port name: at most 15 of a–z, 0–9 and -, with a letter');
const probedPort = schemas/* union */.KCZ([portNumber, schema_text]);
const environmentVariable = schemas/* strictObject */.rej({
    name: schema_text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: schema_text
        .refine((value) => !value.includes('\0'), 'must not hold a NUL character')
        .nullish()
        .transform((value) => value ?? ''),
});
const port = schemas/* strictObject */.rej({
    port: portNumber,
    protocol: schemas/* string */.YjP()
        .transform((value) => value.toLowerCase())
        .pipe(schemas/* enum */.k5n(['tcp', 'udp', 'sctp'], 'must be TCP, UDP or SCTP'))
        .nullish()
        .transform((value) => value ?? 'tcp'),
    name: portName.optional(),
});
const volume = schemas/* strictObject */.rej({
    mountPath: schema_text.regex(/^\//, 'must be an absolute path in the container'),
    path: schema_text.min(1).nullish(),
});
const header = schemas/* strictObject */.rej({
    name: schema_text.regex(/^[-A-Za-z0-9]+$/, 'must be a header name: letters, digits and -'),
    value: schema_text
        .regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'must be one line of characters that a header can hold')
        .nullish()
        .transform((value) => value ?? ''),
});
const exec = schemas/* strictObject */.rej({ command: schemas/* array */.YOg(schema_text).min(1, 'must name a command') });
const httpGet = schemas/* strictObject */.rej({
    path: optionalText,
    port: probedPort,
    host: schema_text.min(1).nullish(),
    scheme: schemas/* enum */.k5n(['HTTP', 'HTTPS'], 'must be HTTP or HTTPS')
        .nullish()
        .transform((value) => value ?? 'HTTP'),
    httpHeaders: listOf(header),
    responseHttpHeaders: listOf(header),
});
const tcpSocket = schemas/* strictObject */.rej({ port: probedPort, host: schema_text.min(1).nullish() });
const grpc = schemas/* strictObject */.rej({ port: portNumber, service: optionalText });
const probe = schemas/* strictObject */.rej({
    exec: exec.optional(),
    httpGet: httpGet.optional(),
    tcpSocket: tcpSocket.optional(),
    grpc: grpc.optional(),
    initialDelaySeconds: seconds.default(0),
    timeoutSeconds: seconds.default(30),
    periodSeconds: seconds.default(1),
    successThreshold: threshold.default(1),
    failureThreshold: threshold.default(1),
    terminationGracePeriodSeconds: seconds.default(30),
})
    .superRefine((value, context) => {
    const actions = ['exec', 'httpGet', 'tcpSocket', 'grpc'].filter((action) => value[action] !== undefined);
    if (actions.length === 1)
        return;
    context.addIssue({
        code: 'custom',
        message: actions.length === 0
            ? 'must have an action: exec, httpGet, tcpSocket or grpc'
            : `must have one action, has ${actions.join(' and ')}`,
    });
});
const check = schemas/* strictObject */.rej({ name: schema_text.min(1), description: optionalText, probe });
const validatorSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('container-canary.nvidia.com/v1'),
    kind: schemas/* literal */.euz('Validator'),
    name: schema_text.min(1),
    description: optionalText,
    documentation: optionalText,
    env: listOf(environmentVariable),
    ports: listOf(port),
    volumes: listOf(volume),
    command: listOf(schema_text),
    dockerRunOptions: listOf(schema_text),
    checks: schemas/* array */.YOg(check).min(1, 'must have at least one check'),
});

;// CONCATENATED MODULE: ./src/validator/load.ts





/**
 * Reads every Validator of every manifest. All that is wrong in any of them is told at once.
 *
 * @throws CanaryError (input)
 */
function loadValidators(manifests) {
    const validators = [];
    const problems = [];
    for (const manifest of manifests) {
        try {
            for (const document of parseManifest(manifest)) {
                collect(problems, () => validators.push(toValidator(document, manifest.origin)));
            }
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return validators;
}
function collect(problems, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof errors/* CanaryError */.Rc))
            throw error;
        problems.push(...error.problems);
    }
}
function parseManifest({ origin, text }) {
    const source = { file: origin.file, text };
    const documents = parseDocuments(source, { maxBytes: limits/* manifestLimits */._G.bytes });
    if (documents.length > 0)
        return documents;
    throw new errors/* CanaryError */.Rc('input', {
        code: 'manifest-empty',
        message: 'the manifest is empty',
        location: { file: origin.file, line: 1, column: 1 },
    });
}
function toValidator(document, origin) {
    refuseOtherKinds(document);
    const manifest = validateDocument(document, validatorSchema);
    const ports = new Map(manifest.ports.map(({ name, port }) => [name, port]));
    const problems = [];
    const checks = manifest.checks.flatMap((check, index) => {
        const action = toAction(check.probe, ports, document, index);
        if ('message' in action) {
            problems.push(action);
            return [];
        }
        return [
            {
                name: check.name,
                description: check.description,
                location: document.locate(['checks', index]),
                action,
                timing: toTiming(check.probe),
            },
        ];
    });
    const [problem, ...more] = problems;
    if (problem !== undefined)
        throw new errors/* CanaryError */.Rc('input', [problem, ...more]);
    const [first, ...rest] = checks;
    if (first === undefined)
        throw new Error('the schema lets no manifest without checks pass');
    return {
        ...describe(manifest, document, origin),
        ports: withProbedPorts(manifest, [first, ...rest]),
        checks: [first, ...rest],
        notices: noticesOf(manifest, document, [first, ...rest]),
    };
}
function refuseOtherKinds(document) {
    const { value } = document;
    const location = document.locate([]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const what = Array.isArray(value) ? 'a list' : `a ${value === null ? 'null' : typeof value}`;
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-shape',
            message: `a manifest is a mapping with kind: Validator; this is ${what}`,
            location,
        });
    }
    const kind = 'kind' in value ? value.kind : undefined;
    if (typeof kind === 'string' && kind !== 'Validator') {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-kind',
            message: `kind is ${kind}; a manifest has kind: Validator`,
            location: document.locate(['kind']),
        });
    }
}
function describe(manifest, document, origin) {
    return {
        name: manifest.name,
        description: manifest.description,
        documentation: manifest.documentation,
        origin,
        location: document.locate([]),
        env: manifest.env,
        volumes: manifest.volumes.map(({ mountPath, path }, index) => ({
            mountPath,
            path: path ?? null,
            location: document.locate(['volumes', index]),
        })),
        command: manifest.command,
        options: manifest.dockerRunOptions.map((text, index) => ({
            text,
            location: document.locate(['dockerRunOptions', index]),
        })),
    };
}
function toAction(probe, ports, document, check) {
    const { exec, httpGet, tcpSocket, grpc } = probe;
    if (exec !== undefined) {
        const [program = '', ...rest] = exec.command;
        return { action: 'exec', command: [program, ...rest] };
    }
    if (grpc !== undefined)
        return { action: 'grpc', ...grpc };
    const network = httpGet ?? tcpSocket;
    if (network === undefined)
        throw new Error('the schema lets no probe without an action pass');
    const name = httpGet === undefined ? 'tcpSocket' : 'httpGet';
    const port = resolvePort(network.port, ports);
    if (port === null) {
        return {
            code: 'port-name',
            message: `checks[${check}].probe.${name}.port: no port of this manifest is named "${network.port}"`,
            location: document.locate(['checks', check, 'probe', name, 'port']),
            hint: 'give a number, or name a port in ports',
        };
    }
    const host = network.host ?? null;
    if (httpGet === undefined)
        return { action: 'tcpSocket', host, port };
    const { path, scheme, httpHeaders, responseHttpHeaders } = httpGet;
    return { action: 'httpGet', scheme, host, port, path, httpHeaders, responseHttpHeaders };
}
/** A number, a port's name, or digits in quotes, in Kubernetes' order. */
function resolvePort(port, ports) {
    if (typeof port === 'number')
        return port;
    const named = ports.get(port);
    if (named !== undefined)
        return named;
    const number = /^\d+$/.test(port) ? Number(port) : 0;
    return number >= 1 && number <= 65_535 ? number : null;
}
function toTiming(probe) {
    return {
        initialDelay: probe.initialDelaySeconds * 1000,
        timeout: probe.timeoutSeconds * 1000,
        period: probe.periodSeconds * 1000,
        successThreshold: probe.successThreshold,
        failureThreshold: probe.failureThreshold,
    };
}
/** A port that a check asks for is published where ports are, whether it is listed or not. */
function withProbedPorts(manifest, checks) {
    const ports = new Map(manifest.ports.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]));
    for (const { action } of checks) {
        if (action.action === 'exec')
            continue;
        ports.set(`${action.port}/tcp`, { port: action.port, protocol: 'tcp' });
    }
    return [...ports.values()];
}
function noticesOf(manifest, document, checks) {
    const listed = new Set(manifest.ports.map(({ port }) => port));
    const repeated = checks.flatMap((check, index) => checks.findIndex(({ name }) => name === check.name) === index
        ? []
        : [
            (0,errors/* problemToNotice */.PN)({
                code: 'check-name-repeated',
                message: `an earlier check is named "${check.name}" too`,
                location: document.locate(['checks', index, 'name']),
                hint: 'names tell checks apart in reports',
            }, 'warning'),
        ]);
    const unlisted = checks.flatMap(({ action, location }) => action.action === 'exec' || listed.has(action.port)
        ? []
        : [
            (0,errors/* problemToNotice */.PN)({
                code: 'port-not-listed',
                message: `port ${action.port} is asked for, but not listed in ports`,
                location,
            }, 'notice'),
        ]);
    return [...repeated, ...unlisted];
}


/***/ })

};
;