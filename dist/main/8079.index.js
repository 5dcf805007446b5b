"use strict";
exports.id = 8079;
exports.ids = [8079,377];
exports.modules = {

/***/ 72589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   mc: () => (/* binding */ podRequestTarget),
/* harmony export */   t5: () => (/* binding */ requestTarget),
/* harmony export */   z9: () => (/* binding */ pathProblem)
/* harmony export */ });
/* harmony import */ var _url_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30291);

/**
 * What is sent after `GET ` for the `path` of a Validator, as the kubelet sends it: a path that is
 * no URL reference is taken literally, a scheme and host in it are dropped.
 *
 * It differs from the kubelet where that would send a malformed request or none at all: blanks and
 * non-ASCII characters in the query are percent-encoded, a value like `foo:bar` gets a leading
 * slash, and user information is never sent ({@link pathProblem} tells).
 *
 * @param path UTF-16 text, as in the manifest
 * @returns ASCII without blanks, starting with `/`
 */
function requestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = parsePath(bytes);
    return reference === null
        ? withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes))
        : targetOf(reference.path, reference.query);
}
/**
 * What is sent after `GET ` for the `path` of a Pod's probe: the kubelet's own, malformed where that is.
 *
 * @returns a byte string that starts with `/`; null: the kubelet finds no host in it, and sends nothing
 */
function podRequestTarget(path) {
    const bytes = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path);
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    if (reference === null)
        return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeLiteralPath */ .Vy)(bytes));
    if (reference.opaque !== '')
        return null;
    const { query } = reference;
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(reference.path)) + (query === null ? '' : `?${query}`);
}
/** Puts an encoded request target together. */
function targetOf(path, query) {
    return withSlash((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)) + (query === null ? '' : `?${(0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeQuery */ .XX)(query)}`);
}
/** What a person should know about a `path` that can be used all the same; null: nothing. */
function pathProblem(path) {
    return parsePath((0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .toByteString */ .pv)(path))?.authority?.hasUserInfo === true
        ? 'a user name or password in the path is not sent; write an Authorization header under httpHeaders instead'
        : null;
}
function parsePath(bytes) {
    const reference = (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(bytes);
    return reference === null || reference.opaque === '' ? reference : (0,_url_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(`/${bytes}`);
}
function withSlash(path) {
    return path.startsWith('/') ? path : `/${path}`;
}


/***/ }),

/***/ 28079:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadValidators: () => (/* binding */ loadValidators),
  partsOfDocuments: () => (/* binding */ partsOfDocuments)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/yaml/schema.ts + 1 modules
var yaml_schema = __webpack_require__(16180);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/conditions/condition.ts
var conditions_condition = __webpack_require__(34659);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
;// CONCATENATED MODULE: ./src/validator/combine.ts
/** Several Validators as one: the first one's fields, with what the others say of a container laid over it. */



/**
 * Lists are joined. What two of them set to different values is refused, with both places.
 *
 * @throws CanaryError (input)
 */
function combine(first, others) {
    const combined = others.reduce(overlaid, first);
    if (others.length === 0)
        return first;
    const parts = [first, ...others];
    const checks = namedApart(parts);
    return {
        ...combined,
        name: parts.map(({ name }) => name).join(' + '),
        checks,
        notices: combined.notices.filter(({ code }) => code !== containerUnused || checks.every(manifest/* isStaticCheck */.jL)),
    };
}
/** Of a part alone; the checks of another may need the container for which it says so much. */
const containerUnused = 'container-unused';
/** Who may be trusted less decides for both. */
function overlaid(under, over) {
    (0,errors/* refuseProblems */.nN)([...conflictsOf(under, over), ...secondStop(under, over)]);
    return {
        ...under,
        places: new Map([...over.places, ...under.places]),
        container: joinedSettings(under.container, over.container),
        command: under.command.length === 0 ? over.command : under.command,
        origin: { ...under.origin, kind: over.origin.kind === 'url' ? 'url' : under.origin.kind },
        env: unique([...under.env, ...over.env], ({ name }) => name).map((variable) => ({
            ...variable,
            secret: [...under.env, ...over.env].some(({ name, secret }) => secret && name === variable.name),
        })),
        ports: unique([...under.ports, ...over.ports], ({ port, protocol }) => `${port}/${protocol}`),
        volumes: unique([...under.volumes, ...over.volumes], ({ mountPath }) => mountPath),
        options: [...under.options, ...over.options],
        devices: unique([...under.devices, ...over.devices], ({ name }) => name),
        conditions: unique([...under.conditions, ...over.conditions], ({ condition }) => (0,conditions_condition/* labelOf */.Wy)(condition)),
        parameters: [...under.parameters, ...over.parameters],
        // Names are told apart once all are there.
        checks: [...under.checks, ...over.checks],
        notices: [...under.notices, ...over.notices],
    };
}
function joinedSettings(under, over) {
    const joined = (left, right) => [
        ...new Set([...left, ...right]),
    ];
    return {
        entrypoint: under.entrypoint ?? over.entrypoint,
        workingDirectory: under.workingDirectory ?? over.workingDirectory,
        user: under.user ?? over.user,
        groups: joined(under.groups, over.groups),
        readOnlyRoot: under.readOnlyRoot ?? over.readOnlyRoot,
        tmpfs: unique([...under.tmpfs, ...over.tmpfs], ({ path }) => path),
        network: under.network ?? over.network,
        memory: under.memory ?? over.memory,
        cpu: under.cpu ?? over.cpu,
        pids: under.pids ?? over.pids,
        capabilities: {
            add: joined(under.capabilities.add, over.capabilities.add),
            drop: joined(under.capabilities.drop, over.capabilities.drop),
        },
        noNewPrivileges: under.noNewPrivileges ?? over.noNewPrivileges,
    };
}
/** The first of each. */
function unique(items, keyOf) {
    const kept = new Map();
    for (const item of items)
        if (!kept.has(keyOf(item)))
            kept.set(keyOf(item), item);
    return [...kept.values()];
}
/** A container is stopped once. */
function secondStop(under, over) {
    const [mine, theirs] = [under, over].map(({ checks }) => checks.find(({ action }) => action.action === 'stop'));
    if (mine === undefined || theirs === undefined)
        return [];
    const message = `"${over.name}" stops the container as "${under.name}" does, at ${(0,errors/* describeLocation */.lR)(mine.location)}: a container is stopped once`;
    return [{ code: 'combined', message, location: theirs.location }];
}
function conflictsOf(under, over) {
    const theirs = settingsOf(over);
    return [...settingsOf(under)].flatMap(([name, mine]) => {
        const other = theirs.get(name);
        if (mine.value === null || other === undefined || other.value === null)
            return [];
        if (mine.value === other.value)
            return [];
        const where = (0,errors/* describeLocation */.lR)(mine.location);
        return [
            {
                code: 'combined',
                message: `${name} of "${over.name}" is another one than that of "${under.name}", at ${where}`,
                location: other.location,
                hint: 'what is combined may say a thing twice, but not differently',
            },
        ];
    });
}
/** What can have one value alone, by its name in the manifest. */
function settingsOf(part) {
    const { container, command, env, volumes, places, location } = part;
    const at = (name) => places.get(name) ?? location;
    const plain = [
        ['entrypoint', container.entrypoint],
        ['workingDir', container.workingDirectory],
        ['user', container.user],
        ['readOnly', container.readOnlyRoot],
        ['network', container.network],
        ['resources.memory', container.memory],
        ['resources.cpu', container.cpu],
        ['resources.pids', container.pids],
        ['noNewPrivileges', container.noNewPrivileges],
        ['command', command.length === 0 ? null : command],
        ...env.map(({ name, value }) => [`env.${name}`, value]),
        ...container.tmpfs.map(({ path, size }) => [`tmpfs.${path}`, { size }]),
    ];
    return new Map([
        ...plain.map(([name, value]) => [
            name,
            { value: value === null ? null : JSON.stringify(value), location: at(name) },
        ]),
        ...volumes.map((volume) => [
            `volumes.${volume.mountPath}`,
            { value: JSON.stringify(volume.path), location: volume.location },
        ]),
    ]);
}
/** A name that occurs in two of them is told with that of its manifest. */
function namedApart(parts) {
    const owners = new Map();
    for (const part of parts) {
        for (const { name } of part.checks) {
            owners.set(name, (owners.get(name) ?? new Set()).add(part));
        }
    }
    return parts.flatMap((part) => part.checks.map((check) => (owners.get(check.name)?.size ?? 0) > 1
        ? { ...check, name: `${part.name}: ${check.name}` }
        : check));
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
;// CONCATENATED MODULE: ./src/validator/container-problems.ts

const ofNetwork = ['httpGet', 'tcpSocket', 'grpc'];
/**
 * What a manifest says of its container that cannot be meant together. Reads the document as it was
 * written, so that this is told together with everything else that is wrong with it.
 */
function containerProblems(document) {
    return [
        ...twoArguments(document),
        ...unreachable(document),
        ...noChecks(document),
        ...repeatedConditions(document),
    ];
}
function twoArguments(document) {
    const isSaid = (name) => listAt(document.value, name).length > 0;
    if (!isSaid('command') || !isSaid('args'))
        return [];
    return [
        {
            code: 'schema',
            message: 'args and command are the same thing, and only one of them may be there',
            location: document.locateKey(['args']),
            hint: 'command is the name that Container Canary knows',
        },
    ];
}
/** Nothing reaches a container without a network. */
function unreachable(document) {
    if ((0,decode/* fieldOf */._F)(document.value, 'network') !== 'none')
        return [];
    return listAt(document.value, 'checks').flatMap((check, index) => {
        const probe = (0,decode/* fieldOf */._F)(check, 'probe');
        return ofNetwork.flatMap((action) => {
            const asked = (0,decode/* fieldOf */._F)(probe, action);
            const host = (0,decode/* fieldOf */._F)(asked, 'host');
            if (asked === undefined || asked === null || (typeof host === 'string' && host !== ''))
                return [];
            return [
                {
                    code: 'schema',
                    message: `checks[${index}].probe.${action} asks the container over the network, and with network: none nothing reaches it`,
                    location: document.locateKey(['checks', index, 'probe', action]),
                    hint: 'ask with exec, from inside',
                },
            ];
        });
    });
}
function noChecks(document) {
    const { value } = document;
    if (typeof value !== 'object' || value === null || (0,decode/* fieldOf */._F)(value, 'profile') === true)
        return [];
    const checks = (0,decode/* fieldOf */._F)(value, 'checks');
    if (checks !== undefined && checks !== null && (!Array.isArray(checks) || checks.length > 0)) {
        return [];
    }
    const message = checks === undefined || checks === null
        ? 'checks is missing'
        : 'checks must have at least one check';
    return [{ code: 'schema', message, location: document.locate(['checks']) }];
}
function repeatedConditions(document) {
    const written = listAt(document.value, 'conditions').map((one) => JSON.stringify(one));
    return written.flatMap((text, index) => written.indexOf(text) === index
        ? []
        : [
            {
                code: 'schema',
                message: `conditions[${index}] is there twice: each is a run of its own`,
                location: document.locate(['conditions', index]),
            },
        ]);
}
function listAt(value, name) {
    const items = (0,decode/* fieldOf */._F)(value, name);
    return Array.isArray(items) ? items : [];
}

;// CONCATENATED MODULE: ./src/validator/container-settings.ts
const plainSettings = {
    entrypoint: null,
    workingDirectory: null,
    user: null,
    groups: [],
    readOnlyRoot: null,
    tmpfs: [],
    network: null,
    memory: null,
    cpu: null,
    pids: null,
    capabilities: { add: [], drop: [] },
    noNewPrivileges: null,
};
function toContainerSettings(manifest) {
    const { resources, capabilities } = manifest;
    return {
        entrypoint: manifest.entrypoint,
        workingDirectory: manifest.workingDir,
        user: manifest.user,
        groups: manifest.groups,
        readOnlyRoot: manifest.readOnly,
        tmpfs: manifest.tmpfs,
        network: manifest.network,
        memory: resources?.memory ?? null,
        cpu: resources?.cpu ?? null,
        pids: resources?.pids ?? null,
        capabilities: capabilities ?? plainSettings.capabilities,
        noNewPrivileges: manifest.noNewPrivileges,
    };
}
const paths = [
    ...['entrypoint', 'args', 'command', 'workingDir', 'user', 'groups', 'readOnly'],
    ...['network', 'resources.memory', 'resources.cpu', 'resources.pids'],
    ...['capabilities.add', 'capabilities.drop', 'noNewPrivileges'],
];
/** Only of what the manifest says. */
function placesOf(manifest, document) {
    const plain = paths.map((name) => [name, document.locate(name.split('.'))]);
    return new Map([
        ...plain,
        ...manifest.env.map(({ name }, index) => [`env.${name}`, document.locate(['env', index])]),
        ...manifest.tmpfs.map(({ path }, index) => [`tmpfs.${path}`, document.locate(['tmpfs', index])]),
    ]);
}

// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
;// CONCATENATED MODULE: ./src/validator/device-names.ts

/**
 * Entries of `devices` that are no qualified names. Reads the document as it was written, so that
 * they can be told together with everything else that is wrong with it; what is no text is the
 * schema's to tell.
 */
function deviceNameProblems(document) {
    const { value } = document;
    const devices = typeof value === 'object' && value !== null && 'devices' in value ? value.devices : null;
    if (!Array.isArray(devices))
        return [];
    return devices.flatMap((name, index) => {
        if (typeof name !== 'string')
            return [];
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (parsed.ok)
            return [];
        return [
            {
                code: 'cdi-name',
                message: `devices[${index}]: ${(0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault)}`,
                location: document.locate(['devices', index]),
                hint: 'such as nvidia.com/gpu=all; paths of the host go into dockerRunOptions, with --device',
            },
        ];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
;// CONCATENATED MODULE: ./src/yaml/made.ts
/** A part that stands for what was written somewhere. */
class Placed {
    path;
    part;
    constructor(path, part) {
        this.path = path;
        this.part = part;
    }
}
/** A part that stands for what was written at a path of the source. */
function placed(path, part) {
    return new Placed(path, part);
}
/** The document, whose places are those of the source that its parts stand for. */
function madeDocument(source, root) {
    const sourcePath = (path) => placeOf(root, path);
    return {
        file: source.file,
        value: plainOf(root),
        locate: (path) => source.locate(sourcePath(path)),
        locateKey: (path) => source.locateKey(sourcePath(path)),
    };
}
/** What it says, without its places. */
function plainOf(part) {
    if (part instanceof Placed)
        return plainOf(part.part);
    if (isList(part))
        return part.map(plainOf);
    if (typeof part !== 'object')
        return part;
    const entries = Object.entries(part).flatMap(([key, value]) => value === undefined ? [] : [[key, plainOf(value)]]);
    return Object.fromEntries(entries);
}
/** Of the innermost part on the way that stands for anything. */
function placeOf(root, path) {
    let place = [];
    let part = root;
    const enter = () => {
        while (part instanceof Placed) {
            place = part.path;
            part = part.part;
        }
    };
    enter();
    for (const step of path) {
        part = childOf(part, step);
        enter();
        if (part === undefined)
            return place;
    }
    return place;
}
function childOf(part, step) {
    if (part === undefined || part instanceof Placed)
        return undefined;
    if (isList(part))
        return part[Number(step)];
    if (typeof part !== 'object')
        return undefined;
    return Object.hasOwn(part, step) ? part[String(step)] : undefined;
}
function isList(part) {
    return Array.isArray(part);
}

;// CONCATENATED MODULE: ./src/goss/patterns.ts

function isNotTaken(reading) {
    return 'why' in reading;
}
const asksNothing = { matches: [], excludes: [] };
/** What is written for the content of a file or the output of a command. */
function readTextMatcher(value) {
    if (Array.isArray(value))
        return readPatterns(value);
    return readMatcher(value, wholeText);
}
/** Each pattern of a list is about single lines. */
function readPatterns(list) {
    return together(list.map((item) => typeof item === 'string' ? readPattern(item) : { why: 'a pattern is no text' }));
}
/** `text`, `!text`, `/regex/flags` or `!/regex/flags`. */
function readPattern(written) {
    const isExcluded = written.startsWith('!');
    const core = isExcluded ? written.slice(1) : written;
    const [, regex, flags = ''] = /^\/(.*)\/([ims]*)$/s.exec(core) ?? [];
    if (regex === undefined) {
        const text = written.replace(/^[\\/!]+/, '');
        if (text !== '')
            return question(literal(text), isExcluded);
        // Every line holds nothing, and so no line may be there.
        return isExcluded ? question('(?s).', isExcluded) : asksNothing;
    }
    return perLine(regex, flags, isExcluded);
}
/** A line is all that such an expression ever sees: what is about a whole text is about a line. */
function perLine(regex, flags, isExcluded) {
    if (/\\[AzZ]/.test(regex)) {
        return { why: String.raw `\A and \z are the ends of a line there, and those of the text here` };
    }
    return question(`(?m${flags.includes('i') ? 'i' : ''}:${regex})`, isExcluded);
}
const wholeText = {
    ...{ start: String.raw `\A`, end: String.raw `\z` },
    regex: (expression) => question(expression, false),
};
const oneLine = {
    ...{ start: '(?m)^', end: '$' },
    regex: (expression) => perLine(expression, '', false),
};
function readMatcher(value, frame) {
    if (typeof value === 'string')
        return question(`${frame.start}${literal(value)}${frame.end}`, false);
    const [key, ...more] = typeof value === 'object' && value !== null ? Object.keys(value) : [];
    if (key === undefined || more.length > 0)
        return { why: 'a matcher is a text or a single key' };
    return readNamed(key, (0,decode/* fieldOf */._F)(value, key), frame);
}
function readNamed(name, value, frame) {
    switch (name) {
        case 'equal':
            return typeof value === 'string' ? readMatcher(value, frame) : notText(name);
        case 'have-prefix':
            return ofText(name, value, (text) => `${frame.start}${literal(text)}`);
        case 'have-suffix':
            return ofText(name, value, (text) => `${frame.end === '$' ? '(?m)' : ''}${literal(text)}${frame.end}`);
        case 'contain-substring':
            return ofText(name, value, literal);
        case 'match-regexp':
            return typeof value === 'string' ? frame.regex(value) : notText(name);
        case 'have-patterns':
            return Array.isArray(value) ? readPatterns(value) : notText(name);
        case 'contain-element':
            return readMatcher(value, oneLine);
        case 'contain-elements':
            return ofList(name, value, (item) => readMatcher(item, oneLine));
        case 'and':
            return ofList(name, value, (item) => readMatcher(item, frame));
        case 'not':
            return opposite(readMatcher(value, frame));
        default:
            return { why: `the matcher ${name} has no counterpart` };
    }
}
function ofText(name, value, toRegex) {
    return typeof value === 'string' ? question(toRegex(value), false) : notText(name);
}
function ofList(name, value, read) {
    return Array.isArray(value) ? together(value.map(read)) : { why: `${name} is no list` };
}
function notText(name) {
    return { why: `${name} is not given a text` };
}
function opposite(reading) {
    if (isNotTaken(reading))
        return reading;
    const { matches, excludes } = reading;
    // That one of several does not hold cannot be asked.
    if (matches.length + excludes.length !== 1)
        return { why: 'not stands before several conditions' };
    return { matches: excludes, excludes: matches };
}
function together(readings) {
    const refused = readings.find(isNotTaken);
    if (refused !== undefined)
        return refused;
    const taken = readings.filter((reading) => !isNotTaken(reading));
    return {
        matches: taken.flatMap(({ matches }) => matches),
        excludes: taken.flatMap(({ excludes }) => excludes),
    };
}
function question(regex, isExcluded) {
    return isExcluded ? { matches: [], excludes: [regex] } : { matches: [regex], excludes: [] };
}
/** A text as an expression that finds it. */
function literal(text) {
    return text.replace(/[\\.+*?()|[\]{}^$]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./src/goss/reader.ts



function resourceOf(kind, id, { document, told }) {
    const value = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(document.value, kind), id);
    const path = [kind, id];
    const say = (attribute, code, words, hint) => {
        told.push({
            code,
            message: `${describe(kind, id, attribute)} is ${words}`,
            location: document.locateKey(attribute === null ? path : [...path, attribute]),
            ...(hint === null ? {} : { hint }),
        });
    };
    return {
        kind,
        id,
        path,
        get: (name) => (0,decode/* fieldOf */._F)(value, name) ?? undefined,
        names: typeof value === 'object' && value !== null ? Object.keys(value) : [],
        tell: (attribute, why, hint = null) => {
            say(attribute, 'goss-not-taken', `not checked: ${why}`, hint);
        },
        tellLooser: (attribute, why) => {
            say(attribute, 'goss-looser', `checked less strictly: ${why}`, null);
        },
    };
}
function describe(kind, id, attribute) {
    const name = JSON.stringify(id.length > 80 ? `${id.slice(0, 77)}...` : id);
    return attribute === null ? `${kind} ${name}` : `${attribute} of ${kind} ${name}`;
}
/** Attributes that every resource may have, and that ask nothing. */
const common = new Set(['title', 'meta', 'skip']);
/** Tells of each attribute that nobody knows. */
function tellOthers(resource, known, why) {
    for (const name of resource.names) {
        if (common.has(name) || known.includes(name) || resource.get(name) === undefined)
            continue;
        resource.tell(name, why, (0,nearest/* didYouMean */.au)(name.slice(0, 100), known));
    }
}
const noCounterpart = 'a Validator has no counterpart of it';
/** A check that stands for a resource. */
function checkOf(resource, probe, more = '') {
    const { kind, id, path } = resource;
    const title = resource.get('title');
    const name = typeof title === 'string' && title !== '' ? title : `${kind} ${id}`;
    return placed(path, { name: `${name}${more}`, probe: placed(path, probe) });
}
/** Text, or null where it is none. */
function textOf(value) {
    return typeof value === 'string' ? value : null;
}
/** A whole number that is not below 0, or the digits of one; null where it is none. */
function countOf(value) {
    const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null;
}
/** Whether a resource is to be there; null where that is asked in another way. */
function existsOf(resource) {
    const exists = resource.get('exists');
    if (typeof exists === 'boolean')
        return exists;
    resource.tell(exists === undefined ? null : 'exists', 'exists is neither true nor false');
    return null;
}

;// CONCATENATED MODULE: ./src/goss/accounts.ts



/** A user, by its line of `/etc/passwd` (passwd(5)). */
function checksOfUser(resource) {
    const name = literal(textOf(resource.get('username')) ?? resource.id);
    const exists = existsOf(resource);
    if (exists === null)
        return [];
    if (!exists)
        return [lineCheck(resource, '/etc/passwd', { contentExcludes: [`(?m)^${name}:`] })];
    tellOthers(resource, ['username', 'exists', 'uid', 'gid', 'home', 'shell', 'groups'], noCounterpart);
    const line = (behind) => `(?m)^${name}:${behind}$`;
    const lines = [
        `(?m)^${name}:`,
        ...ofField(resource, 'uid', countOf, (uid) => line(`[^:\n]*:${uid}:[^\n]*`)),
        ...ofField(resource, 'gid', countOf, (gid) => line(`(?:[^:\n]*:){2}${gid}:[^\n]*`)),
        ...ofField(resource, 'home', textOf, (home) => line(`(?:[^:\n]*:){4}${literal(home)}:[^\n]*`)),
        ...ofField(resource, 'shell', textOf, (shell) => line(`(?:[^:\n]*:){5}${literal(shell)}`)),
    ];
    return [
        lineCheck(resource, '/etc/passwd', { contentMatches: lines }),
        ...groupChecks(resource, name),
    ];
}
/** The groups that a user is in: by name in `/etc/group`, or as the one that its own line names. */
function groupChecks(resource, name) {
    const groups = resource.get('groups');
    if (groups === undefined)
        return [];
    const gid = countOf(resource.get('gid'));
    if (!Array.isArray(groups) || gid === null) {
        resource.tell('groups', 'it is no list of names, or gid is not written beside it');
        return [];
    }
    const lines = groups.map((group, index) => {
        const member = `[^:\n]*:(?:[^\n]*,)?${name}(?:,[^\n]*)?`;
        const pattern = `(?m)^${literal(String(group))}:[^:\n]*:(?:${gid}:[^\n]*|${member})$`;
        return placed([...resource.path, 'groups', index], pattern);
    });
    return lines.length === 0
        ? []
        : [lineCheck(resource, '/etc/group', { contentMatches: lines }, ': groups')];
}
/** A group, by its line of `/etc/group` (group(5)). */
function checksOfGroup(resource) {
    const name = literal(textOf(resource.get('groupname')) ?? resource.id);
    const exists = existsOf(resource);
    if (exists === null)
        return [];
    if (!exists)
        return [lineCheck(resource, '/etc/group', { contentExcludes: [`(?m)^${name}:`] })];
    tellOthers(resource, ['groupname', 'exists', 'gid'], noCounterpart);
    const gid = ofField(resource, 'gid', countOf, (id) => `(?m)^${name}:[^:\n]*:${id}:`);
    return [lineCheck(resource, '/etc/group', { contentMatches: [`(?m)^${name}:`, ...gid] })];
}
function ofField(resource, attribute, read, pattern) {
    const written = resource.get(attribute);
    if (written === undefined)
        return [];
    const value = read(written);
    if (value !== null)
        return [placed([...resource.path, attribute], pattern(value))];
    resource.tell(attribute, 'what it asks for has no counterpart');
    return [];
}
function lineCheck(resource, path, patterns, more = '') {
    return checkOf(resource, { file: placed(resource.path, { path, ...patterns }) }, more);
}

;// CONCATENATED MODULE: ./src/goss/commands.ts



/** Milliseconds that goss gives a command, and waits before it is tried again. */
const defaults = { timeout: 10_000, retryDelay: 1_000 };
/** A command of the running container, by the shell that it is written for. */
function checksOfCommand(resource) {
    const command = textOf(resource.get('exec')) ?? resource.id;
    const exitCode = countOf(resource.get('exit-status'));
    if (exitCode === null || exitCode > 255) {
        resource.tell(resource.get('exit-status') === undefined ? null : 'exit-status', 'its exit-status is no number from 0 to 255');
        return [];
    }
    tellOthers(resource, known, noCounterpart);
    const exec = {
        command: ['sh', '-c', command],
        ...(exitCode === 0 ? {} : { exitCode: placed([...resource.path, 'exit-status'], exitCode) }),
        ...outputOf(resource, 'stdout'),
        ...outputOf(resource, 'stderr'),
    };
    return [checkOf(resource, { exec: placed(resource.path, exec), ...timesOf(resource) })];
}
const known = [
    ...['exec', 'exit-status', 'stdout', 'stderr', 'timeout', 'retry_count', 'retry_delay'],
];
function outputOf(resource, stream) {
    const value = resource.get(stream);
    if (value === undefined)
        return {};
    const reading = readTextMatcher(value);
    if (isNotTaken(reading)) {
        resource.tell(stream, reading.why);
        return {};
    }
    const { matches, excludes } = reading;
    if (matches.length + excludes.length === 0)
        return {};
    const patterns = {
        ...(matches.length === 0 ? {} : { matches }),
        ...(excludes.length === 0 ? {} : { excludes }),
    };
    return { [stream]: placed([...resource.path, stream], patterns) };
}
/** A check's time is that of all its attempts. */
function timesOf(resource) {
    const timeout = countOf(resource.get('timeout')) ?? 0;
    const each = timeout === 0 ? defaults.timeout : timeout;
    const retries = countOf(resource.get('retry_count')) ?? 0;
    if (retries === 0)
        return { timeoutSeconds: seconds(each) };
    const pause = delayOf(resource);
    return {
        timeoutSeconds: seconds(each * (retries + 1) + pause * retries),
        periodSeconds: seconds(pause),
        failureThreshold: retries + 1,
    };
}
function delayOf(resource) {
    const written = resource.get('retry_delay');
    if (written === undefined)
        return defaults.retryDelay;
    const text = typeof written === 'number' ? String(written) : (textOf(written) ?? '');
    const [, digits, unit = 'ms'] = /^(\d{1,9}(?:\.\d+)?)(ms|s|m)?$/.exec(text) ?? [];
    const factor = { ms: 1, s: 1_000, m: 60_000 }[unit] ?? 1;
    if (digits !== undefined)
        return Number(digits) * factor;
    resource.tell('retry_delay', 'it is no length of time such as 500ms');
    return defaults.retryDelay;
}
function seconds(milliseconds) {
    return Math.max(1, Math.ceil(milliseconds / 1000));
}

;// CONCATENATED MODULE: ./src/goss/files.ts




const types = new Map([
    ['file', 'file'],
    ['directory', 'directory'],
    ['symlink', 'link'],
    ['socket', 'socket'],
    ['pipe', 'pipe'],
    ['character-device', 'character-device'],
    ['block-device', 'block-device'],
]);
/** What stands at a path is one check, and what is in the file that it leads to another one. */
function checksOfFile(resource) {
    const path = textOf(resource.get('path')) ?? resource.id;
    if (!path.startsWith('/')) {
        resource.tell(null, 'its path is not absolute');
        return [];
    }
    const exists = existsOf(resource);
    if (exists === null)
        return [];
    if (!exists)
        return [checkOf(resource, { file: { path, followLinks: false, exists: false } })];
    tellOthers(resource, files_known, noCounterpart);
    const node = checkOf(resource, { file: { path, followLinks: false, ...propertiesOf(resource) } });
    const content = contentOf(resource);
    if (content === null)
        return [node];
    return [node, checkOf(resource, { file: { path, type: 'file', ...content } }, ': content')];
}
const files_known = [
    ...['path', 'exists', 'mode', 'size', 'owner', 'group', 'uid', 'gid', 'filetype'],
    ...['contains', 'contents', 'sha256'],
];
function propertiesOf(resource) {
    return {
        ...property(resource, 'mode', 'mode', (value) => {
            const mode = textOf(value);
            return mode !== null && /^[0-7]{4}$/.test(mode) ? mode : null;
        }),
        ...property(resource, 'owner', 'owner', textOf),
        ...property(resource, 'group', 'group', textOf),
        ...property(resource, 'uid', 'uid', countOf),
        ...property(resource, 'gid', 'gid', countOf),
        ...property(resource, 'filetype', 'type', (value) => types.get(textOf(value) ?? '') ?? null),
        ...property(resource, 'size', 'maxSize', (value) => sizeOf(value)),
    };
}
/** `le` and `lt`; another size cannot be asked for. */
function sizeOf(value) {
    if (typeof value !== 'object' || value === null)
        return null;
    const [name, ...more] = Object.keys(value);
    if (name === undefined || more.length > 0)
        return null;
    const bytes = countOf((0,decode/* fieldOf */._F)(value, name));
    if (bytes === null)
        return null;
    if (name === 'le')
        return bytes;
    return name === 'lt' && bytes > 0 ? bytes - 1 : null;
}
function property(resource, attribute, key, read) {
    const value = resource.get(attribute);
    if (value === undefined)
        return {};
    const made = read(value);
    if (made !== null)
        return { [key]: placed([...resource.path, attribute], made) };
    resource.tell(attribute, 'what it asks for has no counterpart');
    return {};
}
/** Null where nothing is asked of it. */
function contentOf(resource) {
    const matches = [];
    const excludes = [];
    for (const attribute of ['contains', 'contents']) {
        const value = resource.get(attribute);
        if (value === undefined)
            continue;
        const reading = readTextMatcher(value);
        if (isNotTaken(reading)) {
            resource.tell(attribute, reading.why);
            continue;
        }
        const at = [...resource.path, attribute];
        matches.push(...reading.matches.map((pattern) => placed(at, pattern)));
        excludes.push(...reading.excludes.map((pattern) => placed(at, pattern)));
    }
    const fields = {
        ...(matches.length === 0 ? {} : { contentMatches: matches }),
        ...(excludes.length === 0 ? {} : { contentExcludes: excludes }),
        ...property(resource, 'sha256', 'sha256', (value) => {
            const digest = textOf(value);
            return digest !== null && /^[0-9a-f]{64}$/.test(digest) ? digest : null;
        }),
    };
    return Object.keys(fields).length === 0 ? null : fields;
}

;// CONCATENATED MODULE: ./src/goss/network.ts


/** Tries of what is asked over the network: an application needs its time to start. */
const patience = { failureThreshold: 30 };
/** A port that is to be listened on, asked from outside. */
function checksOfPort(resource) {
    const written = textOf(resource.get('port')) ?? resource.id;
    const [, port] = /^tcp6?:([1-9]\d{0,4})$/.exec(written) ?? [];
    if (port === undefined || Number(port) > 65_535) {
        resource.tell(null, `${JSON.stringify(written)} is no TCP port such as tcp:8080`);
        return [];
    }
    if (resource.get('listening') !== true) {
        resource.tell(null, 'only listening: true can be asked');
        return [];
    }
    tellOthers(resource, ['port', 'listening'], 'it is asked from outside, at the one address there');
    const tcpSocket = placed(resource.path, { port: Number(port) });
    return [checkOf(resource, { tcpSocket, ...patience })];
}
const own = new Set(['localhost', '127.0.0.1', '[::1]']);
/** A page of the container itself, asked from outside. */
function checksOfHttp(resource) {
    const url = textOf(resource.get('url')) ?? resource.id;
    const parsed = URL.canParse(url) ? new URL(url) : null;
    const why = parsed === null ? `${JSON.stringify(url)} is no URL` : obstacleTo(resource, parsed);
    if (parsed === null || why !== null) {
        resource.tell(null, why ?? '');
        return [];
    }
    const isTls = parsed.protocol === 'https:';
    tellWeaker(resource, isTls);
    const headers = headersOf(resource);
    const httpGet = {
        path: `${parsed.pathname}${parsed.search}`,
        port: parsed.port === '' ? (isTls ? 443 : 80) : Number(parsed.port),
        ...(isTls ? { scheme: 'HTTPS' } : {}),
        ...(headers.length === 0 ? {} : { httpHeaders: headers }),
    };
    return [checkOf(resource, { httpGet: placed(resource.path, httpGet), ...patience })];
}
function obstacleTo(resource, { protocol, hostname, username }) {
    if (protocol !== 'http:' && protocol !== 'https:')
        return `${protocol} is neither HTTP nor HTTPS`;
    if (!own.has(hostname))
        return `${hostname} is not the container`;
    const method = textOf(resource.get('method')) ?? 'GET';
    if (method.toUpperCase() !== 'GET')
        return `a check asks with GET, and not with ${method}`;
    const status = countOf(resource.get('status'));
    if (status === null || status < 200 || status > 299) {
        return 'a check passes with every status from 200 to 299, and with no other';
    }
    const isNamed = username !== '' || resource.get('username') !== undefined;
    if (isNamed)
        return 'a check has no name and no password';
    return resource.get('request-body') === undefined ? null : 'a check sends no body';
}
/** What passes here and may not pass there. */
function tellWeaker(resource, isTls) {
    const known = ['url', 'method', 'status', 'request-headers', 'timeout', 'allow-insecure'];
    const emptied = ['headers', 'body'].filter((name) => isEmptyList(resource.get(name)));
    const asks = resource.get('no-follow-redirects') === true ? [] : ['no-follow-redirects'];
    tellOthers(resource, [...known, ...emptied, ...asks], noCounterpart);
    if (resource.get('status') !== undefined) {
        resource.tellLooser('status', 'every status from 200 to 299 passes here');
    }
    if (isTls && resource.get('allow-insecure') !== true) {
        resource.tellLooser(null, 'its certificate is not verified here');
    }
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}
function headersOf(resource) {
    const written = resource.get('request-headers');
    if (!Array.isArray(written))
        return [];
    return written.flatMap((line, index) => {
        const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(String(line)) ?? [];
        if (name === '') {
            resource.tell('request-headers', 'it is no list of headers such as "Accept: text/html"');
            return [];
        }
        return [placed([...resource.path, 'request-headers', index], { name: name.trim(), value })];
    });
}

;// CONCATENATED MODULE: ./src/goss/to-validator.ts









/** What is taken of a file, in the order in which it is checked. */
const taken = {
    file: checksOfFile,
    command: checksOfCommand,
    port: checksOfPort,
    http: checksOfHttp,
    user: checksOfUser,
    group: checksOfGroup,
};
/** What else there may be in one, and why it is not taken. */
const others = {
    gossfile: 'other files are not read from here: name them, too, or render them with goss',
    package: 'a command can ask the package manager',
    service: 'a container has no services',
    process: 'a command can ask for processes',
    addr: 'the network beyond the container is not asked',
    dns: 'the network beyond the container is not asked',
    interface: 'interfaces are the engine’s',
    'kernel-param': 'the kernel is the machine’s',
    mount: 'mounts are the engine’s',
    matching: 'it says nothing of the image',
};
/** Whether a document is a goss file: nothing but kinds of its resources, each of them a mapping. */
function isGossFile(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
    return (entries.length > 0 &&
        entries.every(([key, resources]) => (Object.hasOwn(taken, key) || Object.hasOwn(others, key)) &&
            (resources === null || (typeof resources === 'object' && !Array.isArray(resources)))));
}
/**
 * The Validator that asks what a goss file asks. What it cannot ask is told at its line.
 *
 * @param name of the Validator
 * @throws CanaryError (input) for a template, and where nothing of the file is taken
 */
function gossToValidator(document, name) {
    refuseTemplates(document);
    const telling = { document, told: [] };
    const checks = Object.entries(taken).flatMap(([kind, toChecks]) => idsOf(document, kind).flatMap((id) => checksOfResource(kind, id, toChecks, telling)));
    tellOtherKinds(telling);
    if (checks.length === 0)
        throw nothingTaken(telling);
    const validator = {
        apiVersion: 'container-canary.nvidia.com/v1',
        kind: 'Validator',
        name,
        ...portsOf(checks),
        checks,
    };
    return { document: madeDocument(document, validator), notices: noticesOf(telling) };
}
function idsOf(document, kind) {
    const resources = (0,decode/* fieldOf */._F)(document.value, kind);
    return typeof resources === 'object' && resources !== null ? Object.keys(resources) : [];
}
function checksOfResource(kind, id, toChecks, telling) {
    const resource = resourceOf(kind, id, telling);
    if (resource.get('skip') !== true)
        return toChecks(resource);
    resource.tell(null, 'skip: true is written there');
    return [];
}
function tellOtherKinds({ document, told }) {
    for (const [kind, why] of Object.entries(others)) {
        const count = idsOf(document, kind).length;
        if (count === 0)
            continue;
        const what = count === 1 ? 'its entry is' : `its ${count} entries are`;
        const location = document.locateKey([kind]);
        told.push({
            code: 'goss-not-taken',
            message: `${kind}: ${what} not checked: ${why}`,
            location,
        });
    }
}
function nothingTaken({ document, told }) {
    return new errors/* CanaryError */.Rc('input', [
        {
            code: 'goss-nothing-taken',
            message: 'nothing of the goss file can be checked here',
            location: document.locate([]),
            hint: `${Object.keys(taken).join(', ')} are taken, as far as a Validator has words for them`,
        },
        ...told.slice(0, limits/* yamlLimits */.G9.problems),
    ]);
}
function noticesOf({ told }) {
    const notices = told
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((problem) => (0,errors/* problemToNotice */.PN)(problem, 'warning'));
    const [first] = told;
    const left = told.length - notices.length;
    if (first === undefined || left === 0)
        return notices;
    const message = `so much more of the goss file is not checked: ${left} parts`;
    return [...notices, (0,errors/* problemToNotice */.PN)({ ...first, message }, 'warning')];
}
/** @throws CanaryError (input) where it is still to be rendered */
function refuseTemplates(document) {
    const path = templatePath(document.value, []);
    if (path === null)
        return;
    const problem = {
        code: 'goss-template',
        message: 'the goss file is a template ({{ … }}), which is not rendered here',
        location: document.locate(path),
        hint: 'render it first: goss render',
    };
    throw new errors/* CanaryError */.Rc('input', problem);
}
function templatePath(value, path) {
    if (typeof value === 'string')
        return value.includes('{{') ? path : null;
    if (typeof value !== 'object' || value === null)
        return null;
    for (const [key, child] of Object.entries(value)) {
        const found = key.includes('{{') ? [...path, key] : templatePath(child, [...path, key]);
        if (found !== null)
            return found;
    }
    return null;
}
/** Ports that are asked for are listed, as a manifest lists them. */
function portsOf(checks) {
    const ports = new Set(checks.flatMap((check) => {
        const probe = (0,decode/* fieldOf */._F)(plainOf(check), 'probe');
        const port = (0,decode/* fieldOf */._F)((0,decode/* fieldOf */._F)(probe, 'tcpSocket') ?? (0,decode/* fieldOf */._F)(probe, 'httpGet'), 'port');
        return typeof port === 'number' ? [port] : [];
    }));
    return ports.size === 0 ? {} : { ports: [...ports].map((port) => ({ port, protocol: 'TCP' })) };
}

// EXTERNAL MODULE: ./src/dollar-variables.ts
var dollar_variables = __webpack_require__(42009);
;// CONCATENATED MODULE: ./src/structure-test/variables.ts

function putIn(variables) {
    const values = new Map(variables.map(({ key, value }) => [key, value]));
    return (text) => (0,dollar_variables/* expandVariables */.i)(text, (name) => values.get(name) ?? null);
}
/**
 * What the words of a command may name: the file's variables, and the test's own once a `setup` has made an
 * image that has them.
 */
function variablesOfCommand(globals, { setup, envVars }) {
    if (setup.length === 0)
        return putIn(globals);
    const ofFile = putIn(globals);
    return putIn([...globals, ...envVars.map((own) => ({ ...own, value: ofFile(own.value) }))]);
}
/** The environment that a test's commands have beside that of the image. */
function environmentOf(globals, own) {
    const ofFile = putIn(globals);
    const all = [...globals, ...own.map((one) => ({ ...one, value: ofFile(one.value) }))];
    const values = new Map(all.map(({ key, value }) => [key, value]));
    return [...values].map(([name, value]) => ({ name, value }));
}
/** A list, left out where there is nothing in it. */
function filled(list) {
    return list.length === 0 ? undefined : list;
}

;// CONCATENATED MODULE: ./src/structure-test/command-tests.ts




/** Checks whose commands run each in a container of its own, with nothing of the image beside it. */
function checksOfCommandTests({ commandTests, globalEnvVars, }) {
    return commandTests.map((test, index) => {
        const path = ['commandTests', index];
        const fields = { exec: placed(path, execOf(test, globalEnvVars, path)) };
        const timeoutSeconds = limits/* structureTestLimits */.q9.commandSeconds;
        return placed(path, {
            name: placed([...path, 'name'], test.name),
            probe: placed(path, { ...fields, timeoutSeconds }),
        });
    });
}
function execOf(test, globals, path) {
    const command = test.command.map(variablesOfCommand(globals, test));
    const env = environmentOf(globals, test.envVars);
    const expands = [...command, ...env.map(({ value }) => value)].some(dollar_variables/* hasVariables */.c);
    return {
        isolated: true,
        command: placed([...path, 'command'], command),
        ...(expands ? { expand: true } : {}),
        env: filled(env.map(({ name, value }) => ({ name, value }))),
        setup: filled(test.setup.map((words, index) => placed([...path, 'setup', index], words))),
        teardown: filled(test.teardown.map((words, index) => placed([...path, 'teardown', index], words))),
        ...(test.exitCode === 0 ? {} : { exitCode: placed([...path, 'exitCode'], test.exitCode) }),
        stdout: command_tests_outputOf(test, 'Output', path),
        stderr: command_tests_outputOf(test, 'Error', path),
    };
}
function command_tests_outputOf(test, stream, path) {
    const patterns = (key) => {
        const items = test[key].map((pattern, index) => placed([...path, key, index], pattern));
        return items.length === 0 ? undefined : placed([...path, key], items);
    };
    const matches = patterns(`expected${stream}`);
    const excludes = patterns(`excluded${stream}`);
    if (matches === undefined && excludes === undefined)
        return undefined;
    return { matches, excludes };
}

;// CONCATENATED MODULE: ./src/structure-test/permissions.ts
const bits = { u: 0o4000, g: 0o2000, t: 0o1000 };
/** @returns null for what Go writes of no file, directory or link */
function parsePermissions(text) {
    const [, type = '', special = '', permissions = ''] = /^(d|L|)(u?g?t?|-)((?:[r-][w-][x-]){3})$/.exec(text) ?? [];
    if (permissions === '')
        return null;
    // A dash stands for nothing at all: neither for what it is nor for a bit.
    if ((special === '-') !== (type === '' && !/[ugt]/.test(special)))
        return null;
    const own = Array.from(permissions).reduce((mode, letter) => mode * 2 + (letter === '-' ? 0 : 1), 0);
    const more = Object.entries(bits).reduce((mode, [letter, bit]) => mode + (special.includes(letter) ? bit : 0), 0);
    return {
        type: type === 'd' ? 'directory' : type === 'L' ? 'link' : 'file',
        mode: (own + more).toString(8).padStart(4, '0'),
    };
}

;// CONCATENATED MODULE: ./src/structure-test/file-tests.ts




/** Checks of files of which the content counts. */
function checksOfContentTests({ fileContentTests }) {
    return fileContentTests.map((test, index) => {
        const path = ['fileContentTests', index];
        return file_tests_checkOf(test.name, path, {
            path: placed([...path, 'path'], absolute(test.path)),
            type: 'file',
            contentMatches: contents(test, 'expectedContents', path),
            contentExcludes: contents(test, 'excludedContents', path),
        });
    });
}
function contents(test, key, path) {
    return filled(test[key].map((pattern, index) => placed([...path, key, index], pattern)));
}
/** Checks of files themselves: a link at the end of a path is what is looked at. */
function checksOfExistenceTests({ fileExistenceTests, globalEnvVars, }) {
    const ofFile = putIn(globalEnvVars);
    return fileExistenceTests.flatMap((test, index) => {
        if (isOfEngines(test))
            return [];
        const at = ['fileExistenceTests', index];
        const path = absolute(ofFile(test.path));
        return file_tests_checkOf(test.name, at, {
            path: placed([...at, 'path'], path),
            ...((0,dollar_variables/* hasVariables */.c)(path) ? { expandPath: true } : {}),
            followLinks: false,
            // What is not to be there has no other property.
            ...(test.shouldExist ? file_tests_propertiesOf(test, at) : { exists: false }),
        });
    });
}
function file_tests_propertiesOf(test, at) {
    const permissions = parsePermissions(test.permissions);
    const isWritten = permissions !== null;
    return {
        ...(isWritten ? { type: placed([...at, 'permissions'], permissions.type) } : {}),
        ...(isWritten ? { mode: placed([...at, 'permissions'], permissions.mode) } : {}),
        ...(test.uid === null ? {} : { uid: placed([...at, 'uid'], test.uid) }),
        ...(test.gid === null ? {} : { gid: placed([...at, 'gid'], test.gid) }),
        ...(test.isExecutableBy === null
            ? {}
            : { executableBy: placed([...at, 'isExecutableBy'], test.isExecutableBy) }),
    };
}
const ofEngines = new Set([
    ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/.dockerenv'],
]);
/** Whether a test asks for nothing but that a file is there which engines put into any container. */
function isOfEngines(test) {
    const { shouldExist, permissions, uid, gid, isExecutableBy } = test;
    const isAskedAlone = permissions === '' && uid === null && gid === null && isExecutableBy === null;
    return shouldExist && isAskedAlone && ofEngines.has(absolute(test.path));
}
/** Permissions that no file has: such a test could never pass. */
function permissionProblems({ fileExistenceTests }, document) {
    return fileExistenceTests.flatMap(({ permissions, shouldExist }, index) => {
        if (!shouldExist || permissions === '' || parsePermissions(permissions) !== null)
            return [];
        const path = ['fileExistenceTests', index, 'permissions'];
        return [
            {
                code: 'schema',
                message: `fileExistenceTests[${index}].permissions is ${JSON.stringify(permissions)}, which no file has`,
                location: document.locate(path),
                hint: 'write what Go writes of a mode: -rw-r--r--, drwxr-xr-x, Lrwxrwxrwx for a link; u, g and t of set-uid, set-gid and sticky stand in front, as in dtrwxrwxrwx',
            },
        ];
    });
}
function file_tests_checkOf(name, path, file) {
    return placed(path, {
        name: placed([...path, 'name'], name),
        probe: placed(path, { file: placed(path, file) }),
    });
}
/** Paths are those of the image's root, however they begin. */
function absolute(path) {
    return path.startsWith('/') || path.startsWith('$') ? path : `/${path}`;
}

;// CONCATENATED MODULE: ./src/structure-test/license-tests.ts


/** Names of licences that no copyright file may hold, in capital letters or small ones. */
const refused = ['(?i)AGPL', '(?i)WTFPL'];
/** Where Debian's packages say under which licence they are, and a package that is left alone. */
const debian = { directory: '/usr/share/doc', file: 'copyright', except: ['libgnutls30'] };
function checksOfLicenseTests({ licenseTests }) {
    return licenseTests.flatMap((test, index) => {
        const path = ['licenseTests', index];
        const files = test.files.map((file, position) => license_tests_checkOf(`license: ${file}`, [...path, 'files', position], {
            path: absolute(file),
            type: 'file',
            contentExcludes: refused,
        }));
        if (!test.debian)
            return files;
        const packages = license_tests_checkOf('license: Debian packages', [...path, 'debian'], {
            path: debian.directory,
            eachDirectory: { file: debian.file, except: debian.except },
            contentExcludes: refused,
        });
        return [packages, ...files];
    });
}
function license_tests_checkOf(name, path, file) {
    return placed(path, { name, probe: { file } });
}

;// CONCATENATED MODULE: ./src/structure-test/metadata-test.ts

/** A check for each key, so that a report names the one that is not met. */
function checksOfMetadataTest({ metadataTest }) {
    if (metadataTest === null)
        return [];
    return [
        ...pairChecks(metadataTest, 'envVars', 'env', metadata_test_valueOf),
        ...pairChecks(metadataTest, 'unboundEnvVars', 'env', () => ({ exists: false })),
        ...pairChecks(metadataTest, 'labels', 'labels', metadata_test_valueOf),
        ...listChecks(metadataTest),
        ...commandChecks(metadataTest, 'entrypoint', 'entrypoint'),
        ...commandChecks(metadataTest, 'cmd', 'cmd'),
        ...textChecks(metadataTest, 'workdir', 'workingDir'),
        ...textChecks(metadataTest, 'user', 'user'),
    ];
}
function metadata_test_valueOf({ value, isRegex }) {
    return isRegex ? { matches: [value] } : value;
}
function pairChecks(test, key, property, expected) {
    return rounds(test[key]).map((pairs, round) => {
        const entries = pairs.map(({ pair, index }) => [
            pair.key,
            placed(['metadataTest', key, index], expected(pair)),
        ]);
        return metadata_test_checkOf(key, property, Object.fromEntries(entries), round);
    });
}
/** A name may be asked several things of: in each round it stands once. */
function rounds(pairs) {
    const all = [];
    for (const [index, pair] of pairs.entries()) {
        const round = all.find((one) => !one.has(pair.key));
        if (round === undefined)
            all.push(new Map([[pair.key, { pair, index }]]));
        else
            round.set(pair.key, { pair, index });
    }
    return all.map((round) => [...round.values()]);
}
const lists = {
    exposedPorts: 'exposedPorts',
    unexposedPorts: 'notExposedPorts',
    volumes: 'volumes',
    unmountedVolumes: 'notVolumes',
};
function listChecks(test) {
    return ['exposedPorts', 'unexposedPorts', 'volumes', 'unmountedVolumes'].flatMap((key) => {
        const isPort = key === 'exposedPorts' || key === 'unexposedPorts';
        const items = test[key].map((item, index) => placed(['metadataTest', key, index], isPort ? Number(item) : item));
        return items.length === 0 ? [] : [metadata_test_checkOf(key, lists[key], items)];
    });
}
function commandChecks(test, key, property) {
    const words = test[key];
    return words === null ? [] : [metadata_test_checkOf(key, property, words)];
}
function textChecks(test, key, property) {
    return test[key] === '' ? [] : [metadata_test_checkOf(key, property, test[key])];
}
function metadata_test_checkOf(key, property, expected, round = 0) {
    const path = ['metadataTest', key];
    return placed(path, {
        name: `metadata: ${key}${round === 0 ? '' : ` (${round + 1})`}`,
        probe: { image: { [property]: placed(path, expected) } },
    });
}

;// CONCATENATED MODULE: ./src/structure-test/run-options.ts


/** `containerRunOptions` as `docker run` takes them, one argument each. */
function runOptionsOf({ containerRunOptions }) {
    if (containerRunOptions === null)
        return [];
    const { user, privileged, allocateTty, envFile, envVars, capabilities, bindMounts } = containerRunOptions;
    const one = (key, isGiven, option) => isGiven ? [placed(['containerRunOptions', key], option)] : [];
    const each = (key, values, option) => values.map((value, index) => placed(['containerRunOptions', key, index], `${option}=${value}`));
    return [
        ...one('user', user !== '', `--user=${user}`),
        ...one('privileged', privileged, '--privileged'),
        ...one('allocateTty', allocateTty, '--tty'),
        ...one('envFile', envFile !== '', `--env-file=${envFile}`),
        ...each('envVars', envVars, '--env'),
        ...each('capabilities', capabilities, '--cap-add'),
        ...each('bindMounts', bindMounts, '--volume'),
    ];
}
/** Files are read from the image alone: one that a mount would hide is not what such a test means. */
function mountProblems(file, document) {
    const targets = (file.containerRunOptions?.bindMounts ?? []).map(targetOf);
    const tests = [
        ...file.fileContentTests.map(({ path }, index) => ({ path, key: 'fileContentTests', index })),
        ...file.fileExistenceTests.map(({ path }, index) => ({
            ...{ path, key: 'fileExistenceTests', index },
        })),
    ];
    return tests.flatMap(({ path, key, index }) => {
        const target = targets.find((one) => isBelow(absolute(path), one));
        if (target === undefined)
            return [];
        return [
            {
                code: 'structure-test-unsupported',
                message: `${key}[${index}].path is ${path}, which lies in the bind mount ${target}: files are read from the image alone, where nothing is mounted`,
                location: document.locate([key, index, 'path']),
                hint: 'look at it by a commandTest',
            },
        ];
    });
}
function targetOf(mount) {
    return mount.split(':')[1] ?? mount;
}
function isBelow(path, directory) {
    const base = directory.replace(/\/+$/, '');
    return path === base || path.startsWith(`${base}/`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/structure-test/schema.ts

/**
 * A file of container-structure-test as it is written, whose scalars are all still text: a text field there
 * may be written as a number (`value: 1.10`), and is what was written.
 *
 * Its fields: https://github.com/GoogleContainerTools/container-structure-test, `pkg/types/v1` and `v2`.
 */
const absentTexts = [undefined, null, '', '~', 'null'];
/** What is there with nothing behind it means the same as what is not there. */
const orAbsent = (value) => schemas/* preprocess */.vkY((written) => (absentTexts.includes(written) ? undefined : written), value);
const schema_text = schemas/* string */.YjP();
const filledText = schema_text.min(1, 'must not be empty');
const optionalText = schema_text.optional().transform((value) => value ?? '');
const orNothing = (value) => orAbsent(value.optional().transform((given) => given ?? null));
/** One that is empty is found in everything. */
const pattern = schema_text.transform((value) => (value === '' ? '(?:)' : value));
const listOf = (item) => orAbsent(schemas/* array */.YOg(item)
    .optional()
    .transform((value) => value ?? []));
const yes = /^(?:y|Y|yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const no = /^(?:n|N|no|No|NO|false|False|FALSE|off|Off|OFF)$/;
/** Booleans of YAML 1.1. */
const booleanOr = (otherwise) => orAbsent(schema_text
    .refine((value) => yes.test(value) || no.test(value), 'must be true or false')
    .optional()
    .transform((value) => (value === undefined ? otherwise : yes.test(value))));
const integerOr = (otherwise) => orAbsent(schema_text
    .regex(/^-?(?:0|[1-9][0-9]{0,8})$/, 'must be a whole number')
    .optional()
    .transform((value) => (value === undefined ? otherwise : Number(value))));
const variable = schemas/* strictObject */.rej({
    key: schema_text.regex(/^[^=\0]+$/, 'must be a name without = in it'),
    value: schema_text.regex(/^[^\0]+$/, 'must not be empty'),
    isRegex: booleanOr(false),
});
/** A pattern or a value that metadata is held against. */
const expectation = schemas/* strictObject */.rej({
    key: filledText,
    value: optionalText,
    isRegex: booleanOr(false),
});
const commandLine = schemas/* array */.YOg(schema_text).min(1, 'must name a command');
const commandTest = {
    name: filledText,
    setup: listOf(commandLine),
    teardown: listOf(commandLine),
    envVars: listOf(variable),
    exitCode: integerOr(0),
    expectedOutput: listOf(pattern),
    excludedOutput: listOf(pattern),
    expectedError: listOf(pattern),
    excludedError: listOf(pattern),
};
const fileExistenceTest = {
    name: filledText,
    path: filledText,
    shouldExist: booleanOr(true),
    permissions: optionalText,
};
const owner = integerOr(null).transform((id) => (id === -1 ? null : id));
const fileContentTest = schemas/* strictObject */.rej({
    name: filledText,
    path: filledText,
    expectedContents: listOf(pattern),
    excludedContents: listOf(pattern),
});
const port = schema_text.regex(/^[1-9][0-9]{0,4}$/, 'must be the number of a port: no other text is equal to one');
const metadataTest = schemas/* strictObject */.rej({
    envVars: listOf(expectation),
    unboundEnvVars: listOf(expectation),
    labels: listOf(expectation),
    exposedPorts: listOf(port),
    unexposedPorts: listOf(port),
    volumes: listOf(filledText),
    unmountedVolumes: listOf(filledText),
    entrypoint: orNothing(schemas/* array */.YOg(schema_text)),
    cmd: orNothing(schemas/* array */.YOg(schema_text)),
    workdir: optionalText,
    user: optionalText,
});
const licenseTest = schemas/* strictObject */.rej({ debian: booleanOr(false), files: listOf(filledText) });
const containerRunOptions = schemas/* strictObject */.rej({
    user: optionalText,
    privileged: booleanOr(false),
    allocateTty: booleanOr(false),
    envFile: optionalText,
    envVars: listOf(filledText),
    capabilities: listOf(filledText),
    bindMounts: listOf(filledText),
});
const schema_common = {
    globalEnvVars: listOf(variable),
    fileContentTests: listOf(fileContentTest),
    licenseTests: listOf(licenseTest),
};
const firstVersion = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz('1.0.0'),
    ...schema_common,
    commandTests: listOf(schemas/* strictObject */.rej({ ...commandTest, command: commandLine })),
    fileExistenceTests: listOf(schemas/* strictObject */.rej(fileExistenceTest)),
})
    .transform((file) => ({
    ...file,
    fileExistenceTests: file.fileExistenceTests.map((test) => ({ ...test, ...noOwner })),
    metadataTest: null,
    containerRunOptions: null,
}));
const noOwner = { uid: null, gid: null, isExecutableBy: null };
const secondVersion = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz('2.0.0'),
    ...schema_common,
    commandTests: listOf(schemas/* strictObject */.rej({ ...commandTest, command: filledText, args: listOf(schema_text) })
        .transform(({ command, args, ...test }) => ({ ...test, command: [command, ...args] }))),
    fileExistenceTests: listOf(schemas/* strictObject */.rej({
        ...fileExistenceTest,
        uid: owner,
        gid: owner,
        isExecutableBy: orNothing(schemas/* enum */.k5n(['owner', 'group', 'other', 'any'], 'must be owner, group, other or any')),
    })),
    metadataTest: orNothing(metadataTest),
    containerRunOptions: orNothing(containerRunOptions),
});
const versions = { '1.0.0': firstVersion, '2.0.0': secondVersion };
const schemaVersions = Object.keys(versions);
/** @param version one of {@link schemaVersions} */
function schemaOf(version) {
    return version === '1.0.0' ? firstVersion : secondVersion;
}

;// CONCATENATED MODULE: ./src/structure-test/to-validator.ts










/** Whether a document is a file of container-structure-test: it says which version of its schema it is. */
function isStructureTest(value) {
    return (0,decode/* fieldOf */._F)(value, 'schemaVersion') !== undefined && (0,decode/* fieldOf */._F)(value, 'kind') === undefined;
}
/**
 * The Validator that judges an image as container-structure-test's docker driver does; docs/structure-tests.md
 * has what differs.
 *
 * @param document whose scalars are all text (`failsafe`)
 * @param name of the Validator
 * @throws CanaryError (input) with everything that is wrong, each at its line
 */
function structureTestToValidator(document, name) {
    const file = checkedFile(document);
    const checks = [
        ...checksOfCommandTests(file),
        ...checksOfContentTests(file),
        ...checksOfExistenceTests(file),
        ...checksOfLicenseTests(file),
        ...checksOfMetadataTest(file),
    ];
    if (checks.length === 0)
        throw withoutTests(document);
    const options = file.commandTests.length === 0 ? [] : runOptionsOf(file);
    const validator = {
        apiVersion: 'container-canary.nvidia.com/v1',
        kind: 'Validator',
        name,
        ...(options.length === 0 ? {} : { dockerRunOptions: options }),
        checks,
    };
    return { document: madeDocument(document, validator), notices: to_validator_noticesOf(file, document) };
}
function checkedFile(document) {
    const version = (0,decode/* fieldOf */._F)(document.value, 'schemaVersion');
    if (typeof version !== 'string' || !schemaVersions.includes(version)) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'structure-test-version',
            message: `schemaVersion is ${typeof version === 'string' ? JSON.stringify(version) : 'no text'}; files of container-structure-test have ${schemaVersions.join(' or ')}`,
            location: document.locate(['schemaVersion']),
        });
    }
    const schema = schemaOf(version);
    const result = schema.safeParse(document.value);
    if (!result.success) {
        (0,errors/* refuseProblems */.nN)((0,yaml_schema/* problemsOf */.G)(document, result.error.issues, { schema }));
        throw new Error('a failed schema check carries no issue');
    }
    (0,errors/* refuseProblems */.nN)([
        ...permissionProblems(result.data, document),
        ...mountProblems(result.data, document),
    ]);
    return result.data;
}
function withoutTests(document) {
    return new errors/* CanaryError */.Rc('input', {
        code: 'structure-test-empty',
        message: 'the file has no test: nothing would be checked',
        location: document.locate([]),
        hint: 'write commandTests, fileExistenceTests, fileContentTests, metadataTest or licenseTests',
    });
}
function to_validator_noticesOf(file, document) {
    return [...noticesOfEngines(file, document), ...noticesOfTerminal(file, document)];
}
function noticesOfEngines({ fileExistenceTests }, document) {
    return fileExistenceTests.flatMap((test, index) => {
        if (!isOfEngines(test))
            return [];
        const problem = {
            code: 'structure-test-always',
            message: `the test "${test.name}" is left out: engines put ${test.path} into any container, so that it could not fail`,
            location: document.locate(['fileExistenceTests', index]),
        };
        return [(0,errors/* problemToNotice */.PN)(problem, 'notice')];
    });
}
function noticesOfTerminal(file, document) {
    if (file.containerRunOptions?.allocateTty !== true)
        return [];
    const problem = {
        code: 'structure-test-terminal',
        message: 'allocateTty gives a terminal to the container, and none to the commands in it',
        location: document.locate(['containerRunOptions', 'allocateTty']),
    };
    return [(0,errors/* problemToNotice */.PN)(problem, 'warning')];
}

// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/validator/documents.ts







/**
 * The documents of a manifest, those of other tools as the Validators that ask the same.
 *
 * @throws CanaryError (input) with everything that is wrong in any of them
 */
function documentsOf({ origin, text }) {
    const { kind } = origin;
    const source = { file: origin.file, text, ...(kind === 'file' ? {} : { origin: kind }) };
    return documentsIn(source, parseManifest(source));
}
/**
 * The documents of a text as they are written, whoever is to read them.
 *
 * @throws CanaryError (input) for what is no YAML
 */
function parseManifest(source) {
    return (0,parse.parseDocuments)(source, { maxBytes: limits/* manifestLimits */._G.bytes, leadingZeros: 'text' });
}
/**
 * The same as {@link documentsOf} of what {@link parseManifest} gave.
 *
 * @throws CanaryError (input) with everything that is wrong in any of them
 */
function documentsIn(source, documents) {
    if (documents.length === 0) {
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-empty',
            message: 'the manifest is empty',
            location: (0,yaml_source/* placeIn */.VV)(source),
        });
    }
    if (!documents.some(({ value }) => isForeign(value)))
        return documents.map(documents_own);
    const problems = [];
    const results = documents.flatMap((document, index) => {
        try {
            return [sourceOf(document, index, source)];
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    (0,errors/* refuseProblems */.nN)(problems);
    return results;
}
/** Whether a document is one of another tool that is taken for a Validator. */
function isForeign(value) {
    return isStructureTest(value) || isGossFile(value);
}
function documents_own(document) {
    return { document, notices: [] };
}
function sourceOf(document, index, source) {
    const name = nameOf(source.file, index);
    if (isStructureTest(document.value)) {
        return structureTestToValidator(asWritten(source, index), name);
    }
    return isGossFile(document.value) ? gossToValidator(document, name) : documents_own(document);
}
/** The same document, whose scalars are the texts that they were written as. */
function asWritten(source, index) {
    const options = { maxBytes: limits/* manifestLimits */._G.bytes, schema: 'failsafe' };
    const document = (0,parse.parseDocuments)(source, options)[index];
    if (document === undefined)
        throw new Error('a text has as many documents however it is read');
    return document;
}
/** Files of other tools have no name of their own: that of the file, and which it is in it. */
function nameOf(file, index) {
    const name = external_node_path_.posix.basename(file.replaceAll('\\', '/')).replace(/\.(?:ya?ml|json)$/i, '');
    return `${name === '' || name === '-' ? 'tests' : name}${index === 0 ? '' : `-${index + 1}`}`;
}

;// CONCATENATED MODULE: ./src/validator/foreign-keys.ts
/** Keys that people bring along from Pods, and from files of Compose: what a Validator has instead. */
/** What makes Pods, and is run as kubelet would. */
const podKinds = new Set([
    ...['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Service'],
]);
/** A hint for a document of another kind; null where nothing is known of it. */
function foreignKindHint(kind) {
    return podKinds.has(kind) ? 'container-canary pod runs Pods as a kubelet would' : null;
}
const pods = 'it is a Pod’s: container-canary pod runs one as a kubelet would';
const probes = 'write what it asks as checks; container-canary pod to-validator does so for the probes of a Pod';
/** At the outermost mapping. */
const outermost = new Map([
    ['spec', pods],
    ['template', pods],
    ['containers', pods],
    ['initContainers', pods],
    ['livenessProbe', probes],
    ['readinessProbe', probes],
    ['startupProbe', probes],
    ['healthcheck', probes],
    ['metadata', 'write name beside kind'],
    ['image', 'a manifest names no image: the command line does, or an input'],
    ['envFrom', 'write the variables below env'],
    ['environment', 'write env'],
    ['volumeMounts', 'write volumes'],
    ['securityContext', 'write user, groups, readOnly, capabilities and noNewPrivileges themselves'],
    ['lifecycle', pods],
    ['terminationGracePeriodSeconds', 'it belongs to checks[].probe'],
]);
const bySpecificPlace = [
    [/^(?:checks\[\]|checks\[\]\.probe)\.(?:liveness|readiness|startup)Probe$/, 'write probe'],
    [/^resources\.(?:limits|requests)$/, 'write memory, cpu and pids below resources themselves'],
    [/^env\[\]\.valueFrom$/, 'write value: there is no cluster to take it from'],
    [/^ports\[\]\.(?:containerPort|targetPort)$/, 'write port'],
    [/^ports\[\]\.(?:hostPort|hostIP|nodePort)$/, 'ports are published where nobody else is'],
    [/^volumes\[\]\.(?:name|emptyDir)$/, 'an empty volume is a mountPath alone'],
    [/^volumes\[\]\.hostPath$/, 'write path'],
];
/** Where to go with a key that a Validator does not know; null where nothing is known of it. */
function foreignKeyHint(path) {
    const [key] = path;
    if (path.length === 1 && key !== undefined)
        return outermost.get(String(key)) ?? null;
    const place = path
        .map((step, index) => typeof step === 'number' ? '[]' : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
    return bySpecificPlace.find(([pattern]) => pattern.test(place))?.[1] ?? null;
}

// EXTERNAL MODULE: ./src/validator/notices.ts
var validator_notices = __webpack_require__(93839);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/conditions/names.ts
var names = __webpack_require__(82698);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/quantity.ts
var src_quantity = __webpack_require__(20226);
;// CONCATENATED MODULE: ./src/validator/schema/container.ts
/** What a Validator says of its container beside Container Canary's own fields: extensions of ours. */







const container_text = schemas/* string */.YjP();
const container_filled = container_text.min(1, 'must not be empty');
const orNull = (field) => field.nullish().transform((value) => value ?? null);
const container_listOf = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const absolutePath = container_text
    .regex(/^\/[^\0]*$/, 'must be an absolute path in the container')
    .refine((path) => !/[:,]/.test(path), 'must not hold a colon or a comma: engines read options there');
const id = schemas/* int */.Whr().min(0).max(4_294_967_294);
/** Podman has words of its own there, which are no groups. */
const named = container_text
    .regex(/^[^\s:\0]+$/, 'must be a name or a number')
    .refine((name) => name !== 'keep-groups', 'must be a group: those of this user are not given');
const user = schemas/* union */.KCZ([
    id.transform(String),
    container_text.regex(/^[^\s:\0]+(:[^\s:\0]+)?$/, 'must be a user, with :group where that is not its own'),
]);
const bytes = schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform((written, context) => {
    const amount = (0,conditions_condition/* memoryBytes */.ZY)(String(written));
    if (amount !== null)
        return amount;
    context.addIssue({
        code: 'custom',
        message: 'must be an amount of memory such as 256Mi, at least 6Mi',
    });
    return core/* NEVER */.tm;
});
const size = schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform((written, context) => {
    const quantity = (0,src_quantity/* parseQuantity */.Lf)(String(written));
    const amount = quantity === null ? 0 : (0,src_quantity/* wholeUnits */.xF)(quantity);
    if (Number.isSafeInteger(amount) && amount > 0)
        return amount;
    context.addIssue({ code: 'custom', message: 'must be a size such as 64Mi' });
    return core/* NEVER */.tm;
});
/** Thousandths of a processor; less than ten of them is no share that the kernel gives. */
const cpu = schemas/* union */.KCZ([schemas/* number */.aig(), container_text]).transform((written, context) => {
    const milli = Number((0,src_quantity/* parseQuantity */.Lf)(String(written))?.milli ?? 0);
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    context.addIssue({
        code: 'custom',
        message: 'must be an amount of processors such as 500m or 1, at least 10m',
    });
    return core/* NEVER */.tm;
});
const tmpfs = schemas/* union */.KCZ([
    absolutePath.transform((path) => ({ path, size: null })),
    schemas/* strictObject */.rej({ path: absolutePath, size: orNull(size) }),
]);
const capability = container_text.regex(/^[A-Za-z][A-Za-z_]*$/, 'must be a capability such as NET_RAW, or ALL');
const parameterName = container_text.regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a name of letters, digits, _, . and -');
const scalarText = schemas/* union */.KCZ([container_text, schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
/** A value that the manifest's texts refer to as `$(name)`. */
const parameterSchema = schemas/* strictObject */.rej({
    name: parameterName,
    description: container_text.nullish().transform((value) => value ?? ''),
    default: orNull(scalarText),
    pattern: orNull(container_filled),
});
/** The list of them alone, as the document has it. */
const declaringSchema = schemas/* strictObject */.rej({ parameters: schemas/* array */.YOg(parameterSchema) });
const words = schemas/* union */.KCZ([
    container_text,
    schemas/* strictObject */.rej({ memory: schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform(String) }),
]);
const condition = words.transform((written, context) => {
    if (typeof written !== 'string') {
        const found = (0,conditions_condition/* memoryCondition */.X)(written.memory);
        if (found !== null)
            return found;
        context.addIssue({
            code: 'custom',
            path: ['memory'],
            message: 'must be an amount of memory such as 256Mi, at least 6Mi',
        });
        return core/* NEVER */.tm;
    }
    const name = names/* conditionNames */.U.find((one) => one === written);
    if (name !== undefined)
        return { kind: name };
    const hint = (0,nearest/* didYouMean */.au)(written, names/* conditionNames */.U);
    context.addIssue({
        code: 'custom',
        message: `must be a condition: ${hint ?? (0,options/* either */.gP)([...names/* conditionNames */.U, 'memory: 256Mi'])}`,
    });
    return core/* NEVER */.tm;
});
const containerFields = {
    profile: orNull(schemas/* boolean */.zMY()),
    entrypoint: orNull(schemas/* array */.YOg(container_text).min(1, 'must name a command')),
    args: container_listOf(container_text),
    workingDir: orNull(absolutePath),
    user: orNull(user),
    groups: container_listOf(schemas/* union */.KCZ([id.transform(String), named])),
    readOnly: orNull(schemas/* boolean */.zMY()),
    tmpfs: container_listOf(tmpfs),
    network: orNull(schemas/* literal */.euz('none')),
    resources: orNull(schemas/* strictObject */.rej({
        memory: orNull(bytes),
        cpu: orNull(cpu),
        pids: orNull(schemas/* int */.Whr().min(1).max(4_194_304)),
    })),
    capabilities: orNull(schemas/* strictObject */.rej({ add: container_listOf(capability), drop: container_listOf(capability) })),
    noNewPrivileges: orNull(schemas/* boolean */.zMY()),
    parameters: schemas/* array */.YOg(parameterSchema)
        .max(limits/* manifestLimits */._G.parameters, `must be at most ${limits/* manifestLimits */._G.parameters}`)
        .nullish()
        .transform((value) => value ?? []),
    conditions: container_listOf(condition),
};

;// CONCATENATED MODULE: ./src/validator/parameters.ts
/**
 * Parameters of a manifest: `$(name)` in its texts is replaced by a value. Values are put into scalars that
 * were parsed before, so that none can make structure.
 */







/**
 * @param given values by name; those of other manifests may be among them
 * @throws CanaryError (input) for a parameter without a value, at its line
 */
function fillParameters(document, given) {
    const declared = declaredIn(document);
    const problems = [];
    const parameters = declared.flatMap(({ parameter, index }) => {
        const location = document.locate(['parameters', index]);
        const value = fieldText(given, parameter.name) ?? parameter.default;
        if (value === null) {
            problems.push(withoutValue(parameter, location));
            return [];
        }
        if (value.length > limits/* manifestLimits */._G.parameterCharacters) {
            const message = `the value of the parameter ${parameter.name} has ${value.length} characters; at most ${limits/* manifestLimits */._G.parameterCharacters} are taken`;
            problems.push({ code: 'parameter', message, location });
            return [];
        }
        return [{ name: parameter.name, value, pattern: parameter.pattern, location }];
    });
    (0,errors/* refuseProblems */.nN)(problems);
    if (declared.length === 0)
        return { document, parameters, references: [] };
    const values = new Map(parameters.map(({ name, value }) => [name, value]));
    const filling = { values, references: [], left: limits/* manifestLimits */._G.filledCharacters };
    const value = filledRoot(document.value, filling);
    if (filling.left < 0)
        throw tooLarge(document);
    return { document: { ...document, value }, parameters, references: filling.references };
}
function tooLarge(document) {
    return new errors/* CanaryError */.Rc('input', {
        code: 'parameter',
        message: `with its parameters the manifest has more than ${limits/* manifestLimits */._G.filledCharacters} characters`,
        location: document.locate([]),
    });
}
/** Names that a document declares, whatever else is wrong with it. */
function declaredNames(document) {
    const list = (0,decode/* fieldOf */._F)(document.value, 'parameters');
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        const name = (0,decode/* fieldOf */._F)(item, 'name');
        return typeof name === 'string' ? [name] : [];
    });
}
/** @throws CanaryError (input) with each name that nobody declares */
function refuseUnknownParameters(given, declared, of) {
    const known = new Set(declared);
    const problems = Object.keys(given)
        .filter((name) => !known.has(name))
        .map((name) => {
        const names = declared.length === 0 ? 'it has none' : `it has ${declared.join(', ')}`;
        return {
            code: 'parameter',
            message: `there is no parameter ${JSON.stringify(name)} in ${of}`,
            hint: (0,nearest/* didYouMean */.au)(name, declared) ?? names,
        };
    });
    (0,errors/* refuseProblems */.nN)(problems);
}
/** @throws CanaryError (input) with all that is wrong with them */
function declaredIn(document) {
    const list = (0,decode/* fieldOf */._F)(document.value, 'parameters');
    // What is no list is told with the rest of the document.
    if (!Array.isArray(list) || list.length > limits/* manifestLimits */._G.parameters)
        return [];
    const problems = [];
    const seen = new Set();
    const declared = list.flatMap((item, index) => {
        const result = parameterSchema.safeParse(item);
        if (!result.success) {
            const issues = result.error.issues.map((issue) => ({
                ...issue,
                path: ['parameters', index, ...issue.path],
            }));
            problems.push(...(0,yaml_schema/* problemsOf */.G)(document, issues, { schema: declaringSchema }));
            return [];
        }
        const { name } = result.data;
        if (seen.has(name)) {
            const message = `parameters[${index}].name: an earlier parameter is named "${name}" too`;
            const location = document.locate(['parameters', index, 'name']);
            problems.push({ code: 'parameter', message, location });
        }
        seen.add(name);
        return [{ parameter: result.data, index }];
    });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return declared;
}
function withoutValue({ name, description }, location) {
    const what = description === '' ? '' : ` (${description})`;
    return {
        code: 'parameter',
        message: `the parameter ${name}${what} has no value`,
        location,
        hint: `give it one: ${(0,settings/* setting */.P)('parameters', `${name}=…`)}, or ?${name}=… behind the manifest's name`,
    };
}
function fieldText(values, name) {
    const value = (0,decode/* fieldOf */._F)(values, name);
    return typeof value === 'string' ? value : null;
}
/** What declares them is left as it is. */
function filledRoot(root, filling) {
    if (typeof root !== 'object' || root === null)
        return root;
    return Object.fromEntries(Object.entries(root).map(([key, value]) => [
        key,
        key === 'parameters' ? value : parameters_filled(value, [key], filling),
    ]));
}
function parameters_filled(value, path, filling) {
    if (typeof value === 'string') {
        if (isReference(value, filling.values))
            filling.references.push(path);
        return expand(value, filling);
    }
    if (Array.isArray(value)) {
        return value.map((item, index) => parameters_filled(item, [...path, index], filling));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, parameters_filled(inner, [...path, key], filling)]));
}
const reference = /\$?\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g;
/** Only declared names are replaced: `$(date)` is a shell's; `$$(name)` stands for `$(name)`. */
function expand(text, filling) {
    return text.replace(reference, (written, name) => {
        const value = filling.values.get(name);
        if (value === undefined || filling.left < 0)
            return written;
        filling.left -= value.length;
        return written.startsWith('$$') ? written.slice(1) : value;
    });
}
function isReference(text, values) {
    const [, name] = /^\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)$/.exec(text) ?? [];
    return name !== undefined && values.has(name);
}
/**
 * The same document, where the text of a reference that is to be a number or a truth value is one.
 *
 * @param wanted paths at which something else than a text is wanted
 */
function withNumbers({ document, references }, wanted) {
    const keys = new Set(wanted.map(decode/* describePath */.NH));
    const changed = references.filter((path) => keys.has((0,decode/* describePath */.NH)(path)));
    if (changed.length === 0)
        return null;
    const value = changed.reduce((root, path) => changedAt(root, path), document.value);
    return { ...document, value };
}
function changedAt(value, [step, ...rest]) {
    if (step === undefined)
        return typeof value === 'string' ? parameters_plainOf(value) : value;
    if (Array.isArray(value)) {
        return value.map((item, index) => (index === step ? changedAt(item, rest) : item));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        key,
        key === step ? changedAt(inner, rest) : inner,
    ]));
}
function parameters_plainOf(text) {
    if (/^-?\d{1,15}$/.test(text))
        return Number(text);
    return text === 'true' ? true : text === 'false' ? false : text;
}

// EXTERNAL MODULE: ./src/validator/port-names.ts
var port_names = __webpack_require__(4194);
// EXTERNAL MODULE: ./src/validator/schema/parts.ts
var parts = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/validator/schema/probe.ts + 6 modules
var probe = __webpack_require__(64376);
;// CONCATENATED MODULE: ./src/validator/schema.ts




/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports, `devices`, `env[].secret`, what a command has to end with and to write, and all that an
 * image is asked without running it.
 */
/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = parts/* text */.Qq.regex(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a port name: at most 15 of a–z, 0–9 and -, with a letter');
const schema_port = schemas/* strictObject */.rej({
    port: parts/* portNumber */.JX,
    protocol: schemas/* string */.YjP()
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value.toLowerCase() : 'tcp'))
        .pipe(schemas/* enum */.k5n(['tcp', 'udp', 'sctp'], 'must be TCP, UDP or SCTP')),
    name: schemas/* union */.KCZ([schemas/* literal */.euz(''), portName])
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value : undefined)),
});
const hasNoColon = (value) => !value.includes(':');
const volume = schemas/* strictObject */.rej({
    mountPath: parts/* text */.Qq
        .regex(/^\//, 'must be an absolute path in the container')
        .refine(hasNoColon, 'must not hold a colon: behind one, engines look for options of the mount'),
    path: parts/* text */.Qq
        .refine(hasNoColon, 'must not hold a colon: engines take it for the end of the path')
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value : null)),
});
const check = schemas/* strictObject */.rej({
    name: parts/* filledText */.Uq,
    description: parts/* optionalText */.mR,
    probe: probe/* probe */.d,
    optional: parts/* switchedOff */.dw,
});
function atMostOneStop(checks, context) {
    const stops = [...checks.entries()].filter(([, one]) => one.probe.stop !== undefined);
    for (const [index] of stops.slice(1)) {
        const message = 'must be the only one of its Validator: a container is stopped once';
        context.addIssue({ code: 'custom', path: [index, 'probe', 'stop'], message });
    }
}
const validatorSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('container-canary.nvidia.com/v1'),
    kind: schemas/* literal */.euz('Validator'),
    name: parts/* filledText */.Uq,
    description: parts/* optionalText */.mR,
    documentation: parts/* optionalText */.mR,
    env: (0,parts/* listOf */.c3)(parts/* environmentVariable */.mT),
    ports: (0,parts/* listOf */.c3)(schema_port),
    volumes: (0,parts/* listOf */.c3)(volume),
    command: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    dockerRunOptions: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    devices: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    startWithin: schemas/* exactOptional */.yqP(parts/* duration */.p0),
    ...containerFields,
    /** A profile may have none: it is for others. */
    checks: (0,parts/* listOf */.c3)(check).superRefine(atMostOneStop),
})
    .superRefine(({ startWithin, checks }, context) => {
    if (startWithin === undefined)
        return;
    for (const [index, { probe: asked }] of checks.entries()) {
        if (!(0,probe/* waitsForStart */.c)(asked) || asked.initialDelaySeconds * 1000 < startWithin)
            continue;
        const path = ['checks', index, 'probe', 'initialDelaySeconds'];
        const message = 'must be less than startWithin: both count from the start of the container';
        context.addIssue({ code: 'custom', path, message });
    }
});

// EXTERNAL MODULE: ./src/validator/to-check.ts
var to_check = __webpack_require__(93460);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
;// CONCATENATED MODULE: ./src/validator/untimed.ts


const timings = [
    ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'startWithin'],
    ...['successThreshold', 'failureThreshold', 'terminationGracePeriodSeconds'],
];
/** Checks that are made once, why, and what of their time may be said all the same. */
const untimed = [
    { actions: model/* staticActions */.Uk, why: 'the image is read, once, and nothing starts', but: [] },
    {
        actions: ['log'],
        why: 'a line is waited for, once, for as long as log.within says',
        but: ['startWithin'],
    },
    {
        actions: ['stop'],
        why: 'the container is stopped, once, and stop.grace says how long that may take',
        but: ['initialDelaySeconds'],
    },
];
/**
 * Times of checks that are made once. Reads the document as it was written, where a time that is not
 * there has no default yet.
 */
function untimedProblems(document) {
    const checks = (0,decode/* fieldOf */._F)(document.value, 'checks');
    if (!Array.isArray(checks))
        return [];
    return checks.flatMap((check, index) => {
        const probe = (0,decode/* fieldOf */._F)(check, 'probe');
        return untimed.flatMap(({ actions, why, but }) => {
            const action = actions.find((name) => isWritten((0,decode/* fieldOf */._F)(probe, name)));
            if (action === undefined)
                return [];
            return timings
                .filter((name) => isWritten((0,decode/* fieldOf */._F)(probe, name)) && !but.includes(name))
                .map((name) => {
                const path = `checks[${index}].probe.${name}`;
                return {
                    code: 'schema',
                    message: `${path} has no meaning for ${action}: ${why}`,
                    location: document.locateKey(['checks', index, 'probe', name]),
                    hint: 'leave it out',
                };
            });
        });
    });
}
function isWritten(value) {
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./src/validator/load.ts















/**
 * Reads every Validator of every manifest, and lays over each what it is combined with. All that is wrong
 * in any of them is told at once.
 *
 * @param values of parameters, for all manifests that declare their names
 * @throws CanaryError (input)
 */
function loadValidators(manifests, values = {}) {
    const validators = [];
    const declared = [];
    const problems = [];
    const collect = (work) => {
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
        }
    };
    const partsOf = (manifest) => {
        const parts = [];
        collect(() => {
            const documents = documentsOf(manifest);
            const names = documents.flatMap(({ document }) => declaredNames(document));
            declared.push(...names);
            const { origin, parameters = {} } = manifest;
            refuseUnknownParameters(parameters, names, origin.file);
            for (const made of documents) {
                collect(() => parts.push(toPart(made, origin, { ...values, ...parameters })));
            }
        });
        return parts;
    };
    for (const manifest of manifests) {
        const parts = partsOf(manifest);
        const others = (manifest.combinedWith ?? []).flatMap(partsOf);
        for (const part of parts)
            collect(() => validators.push(toValidator(combine(part, others))));
    }
    const isWhole = problems.length === 0;
    // A manifest that cannot be read may have the names.
    if (isWhole)
        collect(() => {
            refuseUnknownParameters(values, declared, 'these manifests');
        });
    (0,errors/* refuseProblems */.nN)(problems);
    return validators;
}
/**
 * What a manifest says by itself, before anything is laid over it: a profile may have no checks.
 *
 * @throws CanaryError (input) with all that is wrong in any of its documents
 */
function partsOfDocuments(documents, origin, values) {
    const problems = [];
    const parts = documents.flatMap((made) => {
        try {
            return [toPart(made, origin, values)];
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    (0,errors/* refuseProblems */.nN)(problems);
    return parts;
}
/** @throws CanaryError (input) for one without checks */
function toValidator({ checks: [first, ...rest], ...settings }) {
    if (first !== undefined)
        return { ...settings, checks: [first, ...rest] };
    throw new errors/* CanaryError */.Rc('input', {
        code: 'profile-alone',
        message: `the profile "${settings.name}" has no checks of its own`,
        location: settings.location,
        hint: 'combine it with a manifest, such as web.yaml + it',
    });
}
function toPart({ document: written, notices }, origin, values) {
    refuseOtherKinds(written);
    const filled = fillParameters(written, values);
    const { manifest, document } = checkedManifest(filled);
    const ports = (0,port_names/* namedPorts */.ku)(manifest.ports);
    const checks = manifest.checks.map((check, index) => (0,to_check/* toCheck */.K)(check, index, { document, ports, startWithin: manifest.startWithin }));
    return {
        ...load_describe(manifest, document, origin),
        parameters: filled.parameters,
        ports: withProbedPorts(manifest, checks),
        checks,
        notices: [...notices, ...(0,validator_notices/* noticesOf */.l)(manifest, document, checks)],
    };
}
const against = { schema: validatorSchema, hintOf: foreignKeyHint };
/** @throws CanaryError (input) with everything that is wrong, in the order of the lines */
function checkedManifest(filled) {
    const { document, result } = parsedManifest(filled);
    const problems = [
        ...(result.success ? [] : (0,yaml_schema/* problemsOf */.G)(document, result.error.issues, against)),
        ...(0,port_names/* portNameProblems */.p8)(document),
        ...untimedProblems(document),
        ...deviceNameProblems(document),
        ...containerProblems(document),
    ].sort(yaml_schema/* byPlace */.h);
    (0,errors/* refuseProblems */.nN)(problems);
    if (!result.success)
        throw new Error('a failed schema check carries no issue');
    return { manifest: result.data, document };
}
/** A value of a parameter is a number where a number is wanted. */
function parsedManifest(filled) {
    const { document } = filled;
    const result = validatorSchema.safeParse(withoutExtras(document.value));
    if (result.success)
        return { document, result };
    const wanted = result.error.issues.map(({ path }) => path);
    const numbered = withNumbers(filled, wanted);
    if (numbered === null)
        return { document, result };
    return {
        document: numbered,
        result: validatorSchema.safeParse(withoutExtras(numbered.value)),
    };
}
/** Keys that begin with `x-` are for other readers. */
function withoutExtras(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
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
        const hint = (0,nearest/* didYouMean */.au)(kind, ['Validator']) ?? foreignKindHint(kind);
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-kind',
            message: `kind is ${kind}; a manifest has kind: Validator`,
            location: document.locate(['kind']),
            ...(hint === null ? {} : { hint }),
        });
    }
}
function load_describe(manifest, document, origin) {
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
            directory: origin.directory,
            location: document.locate(['volumes', index]),
        })),
        command: manifest.command.length === 0 ? manifest.args : manifest.command,
        container: toContainerSettings(manifest),
        places: placesOf(manifest, document),
        conditions: manifest.conditions.map((condition, index) => ({
            condition,
            location: document.locate(['conditions', index]),
        })),
        options: manifest.dockerRunOptions.map((text, index) => ({
            text,
            location: document.locate(['dockerRunOptions', index]),
        })),
        devices: manifest.devices.map((name, index) => ({
            name,
            location: document.locate(['devices', index]),
        })),
    };
}
/** A port that a check asks for is published where ports are, whether it is listed or not. */
function withProbedPorts(manifest, checks) {
    const ports = new Map(manifest.ports.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]));
    for (const { action } of checks) {
        if (!(0,port_names/* asksContainer */.q3)(action))
            continue;
        ports.set(`${action.port}/tcp`, { port: action.port, protocol: 'tcp' });
    }
    return [...ports.values()];
}


/***/ }),

/***/ 93839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ restrictionNotice),
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44013);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2101);
/* harmony import */ var _port_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4194);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);









/** What a person should know about a manifest that can be run all the same. */
function noticesOf(manifest, document, checks) {
    return [
        ...repeatedNames(document, checks),
        ...checks.flatMap((check, index) => probeNotices(check, index, document)),
        ...unlistedPorts(manifest, checks),
        ...shortSecrets(manifest, document),
        ...(checks.length > 0 && checks.every(_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isStaticCheck */ .jL) ? withoutContainer(document) : []),
    ];
}
/** Of a container that no check needs; `env` counts where a program is looked for. */
const ofContainers = [
    ...['ports', 'volumes', 'command', 'args', 'entrypoint', 'tmpfs', 'groups'],
    ...['dockerRunOptions', 'devices', 'conditions'],
];
function withoutContainer(document) {
    return ofContainers.flatMap((key) => {
        const written = (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldOf */ ._F)(document.value, key);
        if (!Array.isArray(written) || written.length === 0)
            return [];
        const problem = {
            code: 'container-unused',
            message: `${key} has no effect: every check reads the image, so that no container is started`,
            location: document.locateKey([key]),
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'notice')];
    });
}
function repeatedNames(document, checks) {
    const seen = new Set();
    return checks.flatMap(({ name }, index) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
                code: 'check-name-repeated',
                message: `an earlier check is named "${name}" too`,
                location: document.locate(['checks', index, 'name']),
                hint: 'names tell checks apart in reports',
            }, 'warning'),
        ];
    });
}
const thisMachine = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);
function probeNotices({ action }, index, document) {
    if (action.action !== 'httpGet' && action.action !== 'tcpSocket')
        return [];
    const path = ['checks', index, 'probe', action.action];
    const notices = [];
    if (action.host !== null && thisMachine.has(action.host)) {
        const problem = {
            code: 'host-loopback',
            message: `host ${action.host} is the machine that runs the checks, not the container`,
            location: document.locate([...path, 'host']),
            hint: 'leave host out to ask the container',
        };
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning'));
    }
    const message = action.action === 'httpGet' ? (0,_probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(action.path) : null;
    if (message !== null) {
        const location = document.locate([...path, 'path']);
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'path', message, location }, 'warning'));
    }
    return notices;
}
function unlistedPorts(manifest, checks) {
    const listed = new Set(manifest.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port));
    return checks.flatMap(({ action, location }) => {
        if (!(0,_port_names_js__WEBPACK_IMPORTED_MODULE_4__/* .asksContainer */ .q3)(action) || listed.has(action.port))
            return [];
        // Once a port, at the first check that asks for it.
        listed.add(action.port);
        const message = `port ${action.port} is asked for, but not listed in ports as TCP`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'port-not-listed', message, location }, 'notice')];
    });
}
/** What a person should know about a container that is not quite the engine's usual one. */
function restrictionNotice({ origin, location }) {
    return {
        severity: 'notice',
        code: 'policy-restricted',
        message: `${origin.file} is restricted: no process gains privileges (no-new-privileges), at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.processes} run, and what it mounts of the workspace is read-only`,
        location,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('policy', 'trusted')} lifts this`,
    };
}
/** The value stays hidden where it is asked for; nobody is to believe that it is where it is not. */
function shortSecrets({ env }, document) {
    return env.flatMap(({ name, value, secret }, index) => {
        if (!secret || value === '' || (0,_secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongEnough */ .Rb)(value))
            return [];
        const problem = {
            code: 'secret-short',
            message: `the value of ${name} is too short to be hidden in what the image prints`,
            location: document.locate(['env', index]),
            hint: `a secret has at least ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLimits */ .fP.shortestCharacters} characters`,
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning')];
    });
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
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
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
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
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ }),

/***/ 16180:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ byPlace),
  G: () => (/* binding */ problemsOf)
});

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/nearest.ts
var src_nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/yaml/schema-keys.ts
/** The keys that a mapping at `path` may have; none where there is no mapping. */
function keysAt(schema, path) {
    const reached = path.reduce((schemas, step) => schemas.flatMap((one) => below(one, step)), bare(schema));
    return [...new Set(reached.flatMap(keysOf))];
}
/** Every mapping that may have such a key; what holds itself is looked into once. */
function placesOf(schema, key) {
    const places = [];
    const open = new Set();
    const walk = (type, place) => {
        for (const one of bare(type)) {
            if (open.has(one))
                continue;
            open.add(one);
            if (keysOf(one).includes(key))
                places.push(place);
            for (const [step, inner] of partsOf(one))
                walk(inner, [...place, step]);
            open.delete(one);
        }
    };
    walk(schema, []);
    return places;
}
/** Without all that is around a schema: what may be missing, what is changed once it was read. */
function bare(schema) {
    // The library's own list of what every schema is.
    const one = schema;
    const { def } = one._zod;
    switch (def.type) {
        case 'optional':
        case 'nullable':
        case 'default':
        case 'prefault':
        case 'nonoptional':
        case 'readonly':
        case 'catch':
            return bare(def.innerType);
        case 'pipe':
            return isTransform(def.in) ? bare(def.out) : bare(def.in);
        case 'union':
            return def.options.flatMap(bare);
        case 'lazy':
            return bare(def.getter());
        default:
            return [one];
    }
}
function isTransform(schema) {
    return schema._zod.def.type === 'transform';
}
function keysOf(schema) {
    const { def } = schema._zod;
    return def.type === 'object' ? Object.keys(def.shape) : [];
}
function partsOf(schema) {
    const { def } = schema._zod;
    if (def.type === 'object')
        return Object.entries(def.shape);
    if (def.type === 'array')
        return [['[]', def.element]];
    return def.type === 'record' ? [['*', def.valueType]] : [];
}
function below(schema, step) {
    const { def } = schema._zod;
    if (def.type === 'array')
        return bare(def.element);
    if (def.type === 'record')
        return bare(def.valueType);
    const inner = def.type === 'object' ? def.shape[String(step)] : undefined;
    return inner === undefined ? [] : bare(inner);
}

;// CONCATENATED MODULE: ./src/yaml/schema.ts




/** Schema issues as problems in the order of their lines. */
function problemsOf(document, issues, against) {
    const words = { document, against, nearest: (0,src_nearest/* createNearest */.R8)() };
    // Looking for a place takes as long as its mapping is; a file may have a hundred thousand faults.
    const faults = issues.flatMap(toFaults).slice(0, limits/* yamlLimits */.G9.problems * 10);
    const unknown = faults.filter(isUnknownKey).map(({ path }) => toKeyProblem(words, path));
    const meant = new Set(unknown.map((one) => one.meant));
    return [
        ...unknown.map(({ problem }) => problem),
        // A key that is there, misspelt, is told once.
        ...faults
            .filter((fault) => !isUnknownKey(fault) && !meant.has((0,decode/* describePath */.NH)(fault.path)))
            .map((fault) => toProblem(words, fault)),
    ]
        .sort(byPlace)
        .slice(0, limits/* yamlLimits */.G9.problems);
}
const isUnknownKey = ({ issue }) => issue.code === 'unrecognized_keys';
/** In the order of the lines. */
function byPlace({ location: left }, { location: right }) {
    const lines = (left?.line ?? 0) - (right?.line ?? 0);
    return lines === 0 ? (left?.column ?? 0) - (right?.column ?? 0) : lines;
}
/** Keys that are not known are one issue of the library, and a fault each. */
function toFaults(issue) {
    if (issue.code === 'invalid_union') {
        const meant = meantBranch(issue.errors);
        if (meant !== null) {
            return meant.flatMap((inner) => toFaults({ ...inner, path: [...issue.path, ...inner.path] }));
        }
    }
    if (issue.code !== 'unrecognized_keys')
        return [{ issue, path: issue.path }];
    return issue.keys.map((key) => ({ issue, path: [...issue.path, key] }));
}
/** Of several forms that a value may have the only one whose kind of value it is; null: there is no one. */
function meantBranch(branches) {
    const [meant, ...others] = branches.filter((issues) => issues.every(({ code, path }) => code !== 'invalid_type' || path.length > 0));
    return others.length === 0 ? (meant ?? null) : null;
}
function toKeyProblem(words, path) {
    const { document, against } = words;
    const message = `${(0,decode/* describePath */.NH)(path)} is not a known key`;
    const problem = { code: 'unknown-key', message, location: document.locateKey(path) };
    const elsewhere = against.hintOf?.(path) ?? whereItBelongs(against, String(path.at(-1)));
    if (elsewhere !== null)
        return { problem: { ...problem, hint: elsewhere }, meant: null };
    const near = nearestKey(words, path);
    if (near === null)
        return { problem, meant: null };
    const hint = `did you mean ${near}?`;
    return { problem: { ...problem, hint }, meant: (0,decode/* describePath */.NH)([...path.slice(0, -1), near]) };
}
function toProblem({ document }, { issue, path }) {
    const value = path.reduce(decode/* fieldOf */._F, document.value);
    const message = `${(0,decode/* describePath */.NH)(path)} ${describeIssue(issue, value)}`;
    const problem = { code: 'schema', message, location: document.locate(path) };
    return withHint(problem, hintOfValue(issue, value));
}
function withHint(problem, hint) {
    return hint === null ? problem : { ...problem, hint };
}
/** The nearest key of its mapping that is not there yet. */
function nearestKey({ document, against, nearest }, path) {
    const name = String(path.at(-1));
    const around = path.slice(0, -1);
    const mapping = around.reduce(decode/* fieldOf */._F, document.value);
    const keys = keysAt(against.schema, around).filter((key) => (0,decode/* fieldOf */._F)(mapping, key) === undefined);
    return nearest(name, keys) ?? (0,src_nearest/* longerThan */.bi)(name, keys);
}
/** Null where no place has such a key, and where several have. */
function whereItBelongs({ schema }, name) {
    const [place, ...others] = placesOf(schema, name);
    if (place === undefined || others.length > 0)
        return null;
    if (place.length === 0)
        return 'it belongs to the outermost mapping';
    return `it belongs to ${place.join('.').replaceAll('.[]', '[]')}`;
}
/** The one of a few words that was probably meant. */
function hintOfValue(issue, value) {
    if (issue.code !== 'invalid_value' || typeof value !== 'string')
        return null;
    const words = issue.values.filter((word) => typeof word === 'string');
    // The only one that there is was named already.
    return words.length < 2 ? null : (0,src_nearest/* didYouMean */.au)(value.slice(0, 100), words);
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


/***/ })

};
;