"use strict";
exports.id = 148;
exports.ids = [148];
exports.modules = {

/***/ 30148:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aV: () => (/* binding */ documentsIn),
  uo: () => (/* binding */ documentsOf),
  jq: () => (/* binding */ isForeign),
  Ng: () => (/* binding */ parseManifest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
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

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
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

// EXTERNAL MODULE: ./src/yaml/schema.ts + 1 modules
var yaml_schema = __webpack_require__(16180);
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
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
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