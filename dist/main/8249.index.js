"use strict";
exports.id = 8249;
exports.ids = [8249];
exports.modules = {

/***/ 58249:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readOptionFile),
/* harmony export */   applyOptions: () => (/* binding */ applyOptions),
/* harmony export */   checkOptions: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60702);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37006);
/* harmony import */ var _api_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22043);
/* harmony import */ var _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19700);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);







/**
 * @throws CanaryError (input) for options that were checked before and break now, such as an env
 * file that has gone since
 */
function applyOptions(base, options) {
    try {
        const parsed = parse(options);
        const asked = options.leavesPorts === true ? withoutPorts(parsed) : parsed;
        return { body: (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeCreateRequest */ .qy)(base, asked), platform: parsed.platform };
    }
    catch (error) {
        throw error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2 ? optionFailure(error) : error;
    }
}
function withoutPorts(parsed) {
    const host = {
        ...parsed.request.HostConfig,
    };
    delete host.PortBindings;
    delete host.PublishAllPorts;
    return { ...parsed, request: { ...parsed.request, HostConfig: host } };
}
function parse(options) {
    return (0,_run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRunOptions */ .di)(options.tokens, {
        env: options.env,
        baseDirectory: options.baseDirectory,
        readFile: readOptionFile,
    });
}
function readOptionFile(path) {
    const bytes = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(path, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes);
    if (bytes !== null)
        return (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(bytes, path, 'the file');
    throw new Error(`it is too large: at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runOptionLimits */ .Hy.fileBytes} bytes are read`);
}
/**
 * Reads options without asking the engine: what is wrong with them, and what is worth knowing. What
 * the engine would drop is wrong, or an image would be blamed for what it was never given.
 */
function checkOptions(options, { name, apiVersion }) {
    try {
        const parsed = parse(options);
        const { notices, requirements, dockerOnly, pull, cdiDevices, inherited, request } = parsed;
        const dropped = requirements
            .filter((requirement) => (0,_api_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Z)(requirement.apiVersion, apiVersion) > 0)
            .map(({ token, option, apiVersion: needed }) => {
            const message = `${option} needs an engine with API ${needed}; this one has ${apiVersion} and would drop it`;
            return { token, message, hint: null };
        });
        const unknown = name === 'podman' ? dockerOnly.map(withDeviceHint) : [];
        const ignored = pull === null ? [] : [pullNotice(options)];
        const problems = [...dropped, ...unknown];
        return {
            problems,
            notices: [...notices, ...ignored].map(withHint),
            cdiDevices,
            inherited,
            user: request.User ?? null,
        };
    }
    catch (error) {
        if (!(error instanceof _run_options_run_options_js__WEBPACK_IMPORTED_MODULE_4__/* .RunOptionError */ .j2))
            throw error;
        return { problems: error.problems, notices: [], cdiDevices: [], inherited: [], user: null };
    }
}
function withHint({ token, message }) {
    return { token, message, hint: null };
}
function withDeviceHint(problem) {
    return {
        ...problem,
        hint: 'name a CDI device, such as --device nvidia.com/gpu=all, or use Docker',
    };
}
function pullNotice({ tokens }) {
    const token = Math.max(0, tokens.findIndex((text) => text.startsWith('--pull')));
    return { token, message: `--pull is ignored: ${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('pull')} says when images are pulled` };
}
function optionFailure(error) {
    const [first] = error.problems;
    const problem = {
        code: 'run-option',
        message: first.message,
        ...(first.hint === null ? {} : { hint: first.hint }),
    };
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, { cause: error });
}


/***/ }),

/***/ 19700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j2: () => (/* reexport */ run_option_error/* RunOptionError */.j2),
  qy: () => (/* reexport */ merge/* mergeCreateRequest */.qy),
  Wg: () => (/* binding */ parseEachOption),
  di: () => (/* binding */ parseRunOptions)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/engine/docker/run-options/run-option-error.ts
var run_option_error = __webpack_require__(99562);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/addresses.ts


/** `4` or `6` for an address without zone and brackets, else null. */
function addressFamily(text) {
    if ((0,external_node_net_.isIPv4)(text))
        return 4;
    return (0,external_node_net_.isIPv6)(text) && !text.includes('%') ? 6 : null;
}
/**
 * An address in its canonical form (RFC 5952; IPv4 as it is, IPv4-mapped as `::ffff:1.2.3.4`).
 *
 * @throws InvalidValue
 */
function canonicalAddress(text) {
    const family = addressFamily(text);
    if (family === null)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(text)} is not an IP address`);
    if (family === 4)
        return text;
    // The URL standard serialises IPv6 as RFC 5952 does, except for IPv4-mapped addresses.
    const address = new URL(`http://[${text}]/`).hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(address);
    if (mapped === null)
        return address;
    const bytes = [mapped[1] ?? '', mapped[2] ?? ''].flatMap((group) => {
        const number = Number.parseInt(group, 16);
        return [number >> 8, number & 0xff];
    });
    return `::ffff:${bytes.join('.')}`;
}
/** An address of the family that its flag is for, canonical. @throws InvalidValue */
function canonicalAddressOf(family, text) {
    if (addressFamily(text) !== family) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(text)} is not an IPv${family} address`);
    }
    return canonicalAddress(text);
}
/** A name server: surrounding blanks are dropped, IPv4-mapped addresses become IPv4. @throws InvalidValue */
function parseNameServer(value) {
    return canonicalAddress(value.trim()).replace(/^::ffff:(?=.*\.)/, '');
}
/**
 * A hardware address of 6, 8 or 20 bytes (`02:42:…`, `02-42-…`, `0242.ac11.…`), lower case with colons.
 *
 * @throws InvalidValue
 */
function canonicalHardwareAddress(value) {
    const text = value.trim().toLowerCase();
    const isPairs = /^[0-9a-f]{2}(?:(?::[0-9a-f]{2})+|(?:-[0-9a-f]{2})+)$/.test(text);
    const isGroups = /^[0-9a-f]{4}(?:\.[0-9a-f]{4})+$/.test(text);
    const bytes = text.replace(/[^0-9a-f]/g, '').match(/../g) ?? [];
    if (!(isPairs || isGroups) || ![6, 8, 20].includes(bytes.length)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a MAC address`);
    }
    return bytes.join(':');
}
/** `host:address` for the API from `host:address` or `host=address`. @throws InvalidValue */
function parseExtraHost(value) {
    const separator = value.includes('=') ? '=' : ':';
    const index = value.indexOf(separator);
    const host = value.slice(0, Math.max(0, index));
    if (host === '' || host.includes(':')) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not host:address`);
    }
    const written = value.slice(index + 1);
    const address = /^\[.+\]$/s.test(written) ? written.slice(1, -1) : written;
    if (address !== 'host-gateway' && addressFamily(address.trim()) === null) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(address)} is neither an IP address nor host-gateway`);
    }
    return `${host}:${address}`;
}
/** A search domain; `.` stands for none. @throws InvalidValue */
function parseSearchDomain(value) {
    const trimmed = value.replace(/^ +/, '').trimEnd();
    if (trimmed === '.')
        return trimmed;
    const domain = trimmed.replace(/\.$/, '');
    const labels = domain.split('.');
    const isDomain = /[a-zA-Z]/.test(domain) &&
        domain.length < 255 &&
        labels.every((label) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/.test(label));
    if (!isDomain)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a domain`);
    return domain;
}
/** `container` or `container:alias`. @throws InvalidValue */
function parseLink(value) {
    if (value === '')
        throw new run_option_error/* InvalidValue */.h6('is empty');
    if (value.split(':').length > 2)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not container:alias`);
    return value;
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/csv.ts

/**
 * The fields of one CSV record (RFC 4180), as `--mount`, `--gpus` and `--network` take them. A field
 * that contains a comma stands in quotes; a quote in it is doubled. One line break at the end is
 * dropped.
 *
 * docker's command line reads the first line and silently drops the rest. Here a line break is
 * refused: nobody should believe in an option that is not applied.
 *
 * @throws InvalidValue
 */
function parseCsvRecord(value) {
    const text = value.replace(/\r?\n$/, '');
    if (text === '')
        throw new run_option_error/* InvalidValue */.h6('is empty');
    if (/[\r\n]/.test(text))
        throw new run_option_error/* InvalidValue */.h6('contains a line break');
    const fields = [];
    let position = 0;
    while (position <= text.length) {
        const field = text[position] === '"' ? quotedField(text, position) : plainField(text, position);
        fields.push(field.value);
        position = field.end + 1;
    }
    return fields;
}
function plainField(text, start) {
    const comma = text.indexOf(',', start);
    const end = comma < 0 ? text.length : comma;
    const value = text.slice(start, end);
    if (value.includes('"')) {
        throw new run_option_error/* InvalidValue */.h6('has a quote inside a field', 'put the quotes around the whole field');
    }
    return { value, end };
}
function quotedField(text, start) {
    let value = '';
    let position = start + 1;
    for (;;) {
        const quote = text.indexOf('"', position);
        if (quote < 0)
            throw new run_option_error/* InvalidValue */.h6('has a quote that is not closed');
        value += text.slice(position, quote);
        if (text[quote + 1] !== '"') {
            const end = quote + 1;
            if (end < text.length && text[end] !== ',') {
                throw new run_option_error/* InvalidValue */.h6('has text behind a closing quote');
            }
            return { value, end };
        }
        value += '"';
        position = quote + 2;
    }
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/numbers.ts

const literalForms = [
    /^0[xX](?:_?[0-9a-fA-F])+$/,
    /^0[bB](?:_?[01])+$/,
    /^0[oO](?:_?[0-7])+$/,
    /^0(?:_?[0-7])*$/,
    /^[1-9](?:_?[0-9])*$/,
];
/**
 * A whole number as docker's integer flags take it: Go's literals, so `0x10`, `0b11`, `0o17`, `017`
 * and `1_000` are numbers too. What a JSON number cannot carry exactly is refused.
 *
 * @throws InvalidValue
 */
function parseInteger(value) {
    const digits = value.replace(/^[+-]/, '');
    if (digits.length > 100 || !literalForms.some((form) => form.test(digits))) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a whole number`);
    }
    const plain = digits.replaceAll('_', '');
    const magnitude = BigInt(/^0[0-9]/.test(plain) ? `0o${plain.slice(1)}` : plain.toLowerCase());
    return exact(value.startsWith('-') ? -magnitude : magnitude, value);
}
/** As {@link parseInteger}, without a sign and at most `maximum`. @throws InvalidValue */
function parseUnsigned(value, maximum) {
    const number = /^[+-]/.test(value) ? -1 : parseInteger(value);
    if (number < 0 || number > maximum) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a whole number from 0 to ${maximum}`);
    }
    return number;
}
/** Decimal digits with an optional sign. @throws InvalidValue */
function parseDecimalInteger(value) {
    if (!/^[+-]?[0-9]{1,100}$/.test(value))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a whole number`);
    return exact(BigInt(value.replace(/^\+/, '')), value);
}
/** Decimal digits alone. @throws InvalidValue */
function parseDecimalUnsigned(value, maximum = Number.MAX_SAFE_INTEGER) {
    const number = /^[0-9]+$/.test(value) ? Number(value) : Number.NaN;
    if (!(number <= maximum)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a whole number from 0 to ${maximum}`);
    }
    return number;
}
/** @throws InvalidValue beyond ±(2⁵³ − 1), where a JSON number is no longer exact. */
function exact(number, written) {
    const asNumber = Number(number);
    if (!Number.isSafeInteger(asNumber))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(written)} is too large`);
    return asNumber;
}
/** The spellings of Go's `strconv.ParseBool`. @throws InvalidValue */
function parseBoolean(value) {
    if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(value))
        return true;
    if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(value))
        return false;
    throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is neither true nor false`);
}

// EXTERNAL MODULE: ./src/engine/docker/run-options/values/records.ts
var records = __webpack_require__(54215);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/network.ts





const emptyAttachment = {
    target: 'default',
    aliases: [],
    links: [],
    linkLocalAddresses: [],
    driverOptions: {},
    ipv4Address: null,
    ipv6Address: null,
    macAddress: null,
    gatewayPriority: 0,
};
/**
 * `--network`: a name, or a CSV record with `name=` and what else is known of the endpoint. docker reads
 * the record in lower case, names and values alike.
 *
 * @throws InvalidValue
 */
function parseNetwork(value) {
    if (!/\w=\w/.test(value)) {
        if (value.trim() === '')
            throw new run_option_error/* InvalidValue */.h6('names no network');
        return { ...emptyAttachment, target: value };
    }
    let attachment = { ...emptyAttachment, target: '' };
    for (const field of parseCsvRecord(value)) {
        const [key, content] = (0,records/* cut */.Jj)(field.toLowerCase(), '=');
        if (content === null || key === '')
            throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(field)} is not key=value`);
        attachment = { ...attachment, ...parseField(attachment, key.trim(), content.trim()) };
    }
    if (attachment.target === '')
        throw new run_option_error/* InvalidValue */.h6('names no network', 'add name=<network>');
    return attachment;
}
function parseField(attachment, key, value) {
    switch (key) {
        case 'name':
            return { target: value };
        case 'alias':
            return { aliases: [...attachment.aliases, value] };
        case 'ip':
            return { ipv4Address: canonicalAddressOf(4, value) };
        case 'ip6':
            return { ipv6Address: canonicalAddressOf(6, value) };
        case 'mac-address':
            return { macAddress: canonicalHardwareAddress(value) };
        case 'link-local-ip':
            return { linkLocalAddresses: [...attachment.linkLocalAddresses, parseLinkLocal(value)] };
        case 'driver-opt':
            return { driverOptions: withDriverOption(attachment.driverOptions, value) };
        case 'gw-priority':
            return { gatewayPriority: parseDecimalInteger(value) };
        default:
            throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(key)} is not a field of a network`);
    }
}
/** An address of either family. @throws InvalidValue */
function parseLinkLocal(value) {
    return canonicalAddressOf(value.includes(':') ? 6 : 4, value);
}
function withDriverOption(options, pair) {
    const [key, value] = (0,records/* cut */.Jj)(pair, '=');
    if (value === null || key === '')
        throw new run_option_error/* InvalidValue */.h6(`driver-opt ${(0,run_option_error/* quote */.hD)(pair)} is not key=value`);
    return (0,records/* withEntry */.rM)(options, key.trim(), value.trim());
}
/** Networks that someone made, as opposed to the engine's own modes. */
function isUserDefined(target) {
    return !['default', 'bridge', 'host', 'none'].includes(target) && !target.startsWith('container:');
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/draft.ts



function emptyDraft() {
    return {
        config: {},
        host: {},
        variables: new Map(),
        fileVariables: [],
        labels: new Map(),
        fileLabels: new Map(),
        exposed: new Set(),
        published: new Map(),
        portCount: 0,
        binds: new Set(),
        health: {},
        healthCommand: '',
        noHealthcheck: false,
        networks: [],
        endpoint: emptyAttachment,
        logging: { driver: null, options: new Map() },
        platform: null,
        pull: null,
        cdiDevices: [],
        notices: [],
        requirements: [],
        dockerOnly: [],
        sources: [],
        lastUse: new Map(),
    };
}
/** Exposes a port and, where a binding is given, publishes it. @throws InvalidValue beyond the limit */
function addPort(draft, port, binding) {
    draft.portCount += 1;
    if (draft.portCount > limits/* runOptionLimits */.Hy.ports) {
        throw new run_option_error/* InvalidValue */.h6(`makes more than ${limits/* runOptionLimits */.Hy.ports} ports`);
    }
    draft.exposed.add(port);
    if (binding === null)
        return;
    const bindings = draft.published.get(port);
    if (bindings === undefined)
        draft.published.set(port, [binding]);
    else
        bindings.push(binding);
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/duration.ts


const nanosecondsPer = {
    ns: 1n,
    us: 1000n,
    µs: 1000n,
    μs: 1000n,
    ms: 1000000n,
    s: 1000000000n,
    m: 60000000000n,
    h: 3600000000000n,
};
const wholeForm = /^(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/;
const partForm = /([0-9]*)\.?([0-9]*)(ns|us|µs|μs|ms|s|m|h)/g;
/**
 * A duration of Go's notation (`1m30s`, `1.5h`, `500ms`) in nanoseconds. Zero may stand without a unit.
 *
 * @throws InvalidValue
 */
function parseDuration(value) {
    const unsigned = value.replace(/^[+-]/, '');
    if (unsigned === '0')
        return 0;
    if (unsigned.length > 100 || !wholeForm.test(unsigned)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a duration`, 'write for example 500ms, 5s or 1m30s');
    }
    let total = 0n;
    for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(partForm)) {
        const factor = nanosecondsPer[unit] ?? 0n;
        total += BigInt(whole || '0') * factor;
        total += (BigInt(fraction || '0') * factor) / 10n ** BigInt(fraction.length);
    }
    return exact(value.startsWith('-') ? -total : total, value);
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/environment.ts


/**
 * `-e NAME=value`, or `-e NAME` for the value that `environment` has. Where it has none, docker asks the
 * engine to remove the image's variable, and so does this.
 *
 * @throws InvalidValue without a name
 */
function parseVariable(value, environment) {
    const [name, content] = (0,records/* cut */.Jj)(value, '=');
    if (name === '')
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has no name`);
    return [name, content ?? lookUp(environment, name) ?? null];
}
function lookUp(environment, name) {
    return Object.hasOwn(environment, name) ? environment[name] : undefined;
}
function formatVariable([name, value]) {
    return value === null ? name : `${name}=${value}`;
}
/** `name` or `name=value`; the name is not empty and has no blanks inside. @throws InvalidValue */
function parseLabel(value) {
    const [name, content] = (0,records/* cut */.Jj)(value, '=');
    const trimmed = name.replace(/^[ \t]+/, '');
    if (trimmed === '')
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has no name`);
    if (/[ \t]/.test(trimmed))
        throw new run_option_error/* InvalidValue */.h6(`the name ${(0,run_option_error/* quote */.hD)(trimmed)} has a blank`);
    return [name, content ?? ''];
}
/** A kernel parameter that belongs to a namespace, `name=value`. @throws InvalidValue */
function parseSysctl(value) {
    const [name, content] = (0,records/* cut */.Jj)(value, '=');
    const isAllowed = name.startsWith('net.') ||
        name.startsWith('fs.mqueue.') ||
        /^kernel\.(?:msgmax|msgmnb|msgmni|sem|shmall|shmmax|shmmni|shm_rmid_forced)$/.test(name);
    if (content === null || !isAllowed) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a namespaced kernel parameter, name=value`);
    }
    return [name, content];
}
/** `name` or `name=value`. */
function parsePair(value) {
    const [name, content] = (0,records/* cut */.Jj)(value, '=');
    return [name, content ?? ''];
}
/** `name=value`. @throws InvalidValue */
function parseStorageOption(value) {
    if (!value.includes('='))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not name=value`);
    return parsePair(value);
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/key-value-file.ts



/** What Go's unicode.IsSpace takes for white space. */
const leadingSpace = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;
/**
 * The pairs of an env file or a label file: `NAME=value` a line, `#` begins a comment line, quotes are
 * part of the value. A bare `NAME` is given to `lookUp`; what that does not know is left out.
 *
 * @throws InvalidValue that names the line
 */
function parseKeyValueFile(text, lookUp) {
    const pairs = [];
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split('\n')
        .entries()) {
        const place = `line ${index + 1}`;
        if (Buffer.byteLength(raw) >= limits/* runOptionLimits */.Hy.fileLineBytes) {
            throw new run_option_error/* InvalidValue */.h6(`${place} is longer than ${limits/* runOptionLimits */.Hy.fileLineBytes} bytes`);
        }
        const line = raw.replace(/\r$/, '').replace(leadingSpace, '');
        if (line === '' || line.startsWith('#'))
            continue;
        const [name, value] = (0,records/* cut */.Jj)(line, '=');
        if (name === '')
            throw new run_option_error/* InvalidValue */.h6(`${place} has a value without a name`);
        if (/[ \t]/.test(name))
            throw new run_option_error/* InvalidValue */.h6(`${place}: the name ${(0,run_option_error/* quote */.hD)(name)} has a blank`);
        const found = value ?? lookUp(name);
        if (found !== undefined)
            pairs.push([name, found]);
    }
    return pairs;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/flag.ts






/** A flag with a value. */
function valueFlag(name, apply, names = {}) {
    const { shorthand = null, aliases = [] } = names;
    return { name, aliases, shorthand, isBoolean: false, apply };
}
/** A flag that is on when it stands alone. */
function booleanFlag(name, apply, names = {}) {
    const { shorthand = null, aliases = [] } = names;
    return {
        name,
        aliases,
        shorthand,
        isBoolean: true,
        apply: (draft, value, use) => {
            apply(draft, parseBoolean(value), use);
        },
    };
}
/** A flag that engines below `apiVersion` would silently drop. */
function requiring(apiVersion, flag) {
    return {
        ...flag,
        apply: (draft, value, use) => {
            flag.apply(draft, value, use);
            draft.requirements.push({ token: use.token, option: `--${flag.name}`, apiVersion });
        },
    };
}
/** A boolean flag that is read and has no effect. */
function ignoredSwitch(name, why, names) {
    return booleanFlag(name, (draft, _on, use) => {
        notice(draft, use, name, why);
    }, names);
}
/** A flag whose value is checked, and that has no effect. @param check throws InvalidValue */
function ignoredValue(name, why, check = (value) => value) {
    return valueFlag(name, (draft, value, use) => {
        check(value);
        notice(draft, use, name, why);
    });
}
function notice(draft, { token }, name, why) {
    draft.notices.push({ token, message: `--${name} is ignored: ${why}` });
}
/** A boolean flag that has no meaning here; switched off, it does no harm. */
function refusedSwitch(name, why) {
    return booleanFlag(name, (_draft, on) => {
        if (on)
            throw new run_option_error/* InvalidValue */.h6(`is not supported: ${why}`);
    });
}
/** A flag of docker run that has no meaning here. */
function refusedValue(name, why, names) {
    const refuse = () => {
        throw new run_option_error/* InvalidValue */.h6(`is not supported: ${why}`);
    };
    return valueFlag(name, refuse, names);
}
function configText(name, key, names) {
    return valueFlag(name, (draft, value) => void (draft.config[key] = value), names);
}
function hostText(name, key, isValid = () => true) {
    return valueFlag(name, (draft, value) => {
        if (!isValid(value))
            throw new run_option_error/* InvalidValue */.h6(`does not take ${(0,run_option_error/* quote */.hD)(value)}`);
        draft.host[key] = value;
    });
}
function hostSwitch(name, key, names) {
    return booleanFlag(name, (draft, on) => void (draft.host[key] = on), names);
}
function hostNumber(name, key, parse = parseInteger, names) {
    return valueFlag(name, (draft, value) => void (draft.host[key] = parse(value)), names);
}
function hostList(name, key, parse = (value) => value, names) {
    const apply = (draft, value) => {
        draft.host[key] = [...(draft.host[key] ?? []), parse(value)];
    };
    return valueFlag(name, apply, names);
}
function hostRecord(name, key, parse) {
    return valueFlag(name, (draft, value) => {
        draft.host[key] = (0,records/* withEntry */.rM)(draft.host[key], ...parse(value));
    });
}
/** The text of a file that an option names. @throws InvalidValue */
function readOptionFile(draft, path, { context, token }) {
    if (path === '')
        throw new run_option_error/* InvalidValue */.h6('names no file');
    const absolute = external_node_path_.posix.resolve(context.baseDirectory, path);
    draft.sources.push({ token, kind: 'file', path: absolute });
    const text = readText(absolute, path, context);
    if (Buffer.byteLength(text) > limits/* runOptionLimits */.Hy.fileBytes) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(path)} is larger than ${limits/* runOptionLimits */.Hy.fileBytes} bytes`);
    }
    return text;
}
function readText(path, written, context) {
    try {
        return context.readFile(path);
    }
    catch (error) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(written)} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, null, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/container.ts






const containerFlags = [
    valueFlag('env', (draft, value, { context, token }) => {
        const variable = parseVariable(value, context.env);
        if (!value.includes('='))
            draft.sources.push({ token, kind: 'variable', name: value });
        draft.variables.set(variable[0], variable);
    }, { shorthand: 'e' }),
    valueFlag('env-file', (draft, path, use) => {
        const text = readOptionFile(draft, path, use);
        const take = (name) => {
            draft.sources.push({ token: use.token, kind: 'variable', name });
            return lookUp(use.context.env, name);
        };
        draft.fileVariables.push(...parseKeyValueFile(text, take));
    }),
    valueFlag('label', (draft, value) => void draft.labels.set(...parseLabel(value)), {
        shorthand: 'l',
    }),
    valueFlag('label-file', (draft, path, use) => {
        for (const pair of parseKeyValueFile(readOptionFile(draft, path, use), () => undefined)) {
            draft.fileLabels.set(...pair);
        }
    }),
    configText('user', 'User', { shorthand: 'u' }),
    configText('workdir', 'WorkingDir', { shorthand: 'w' }),
    configText('hostname', 'Hostname', { shorthand: 'h' }),
    configText('domainname', 'Domainname'),
    valueFlag('entrypoint', (draft, value) => void (draft.config.Entrypoint = [value])),
    booleanFlag('tty', (draft, on) => void (draft.config.Tty = on), { shorthand: 't' }),
    booleanFlag('interactive', (draft, on) => void (draft.config.OpenStdin = on), { shorthand: 'i' }),
    configText('stop-signal', 'StopSignal'),
    valueFlag('stop-timeout', (draft, value) => void (draft.config.StopTimeout = parseInteger(value))),
    valueFlag('health-cmd', (draft, value) => void (draft.healthCommand = value)),
    healthNumber('health-interval', 'Interval', parseDuration),
    healthNumber('health-timeout', 'Timeout', parseDuration),
    healthNumber('health-start-period', 'StartPeriod', parseDuration),
    requiring('1.44', healthNumber('health-start-interval', 'StartInterval', parseDuration)),
    healthNumber('health-retries', 'Retries', parseInteger),
    booleanFlag('no-healthcheck', (draft, on) => void (draft.noHealthcheck = on)),
    valueFlag('log-driver', (draft, value) => void (draft.logging.driver = value)),
    valueFlag('log-opt', (draft, value) => void draft.logging.options.set(...parsePair(value))),
    hostSwitch('init', 'Init'),
    hostText('ipc', 'IpcMode'),
    hostText('pid', 'PidMode', (mode) => /^(?:|host|container:.+)$/s.test(mode)),
    hostText('uts', 'UTSMode', (mode) => mode === '' || mode === 'host'),
    hostText('userns', 'UsernsMode', (mode) => mode === '' || mode === 'host'),
    hostText('cgroupns', 'CgroupnsMode', (mode) => ['', 'host', 'private'].includes(mode)),
    hostText('cgroup-parent', 'CgroupParent'),
    hostText('runtime', 'Runtime'),
    hostText('isolation', 'Isolation'),
    hostRecord('sysctl', 'Sysctls', parseSysctl),
    requiring('1.43', hostRecord('annotation', 'Annotations', parsePair)),
];
function healthNumber(name, key, parse) {
    return valueFlag(name, (draft, value) => {
        const number = parse(value);
        if (number < 0)
            throw new run_option_error/* InvalidValue */.h6(`cannot be negative: ${(0,run_option_error/* quote */.hD)(value)}`);
        draft.health[key] = number;
    });
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/ports.ts



/**
 * `[address:][host port]:container port[/protocol]`, ranges included, or the long form
 * `target=80,published=8080,protocol=tcp`.
 *
 * @throws InvalidValue
 */
function parsePublish(value) {
    const short = value.includes('=') ? toShortForm(value) : value;
    const parts = short.split(':');
    const written = parts.pop() ?? '';
    const hostText = parts.pop() ?? '';
    const hostIp = parseHostAddress(parts.join(':'));
    const [containerText, protocol] = splitProtocol(written);
    const container = parseRange(containerText);
    const host = hostText === '' ? null : parseRange(hostText);
    if (host !== null && size(host) !== size(container) && size(container) > 1) {
        throw new run_option_error/* InvalidValue */.h6(`the ranges ${hostText} and ${containerText} differ in length`);
    }
    return Array.from({ length: size(container) }, (_, index) => ({
        port: `${container.first + index}/${protocol}`,
        binding: { HostIp: hostIp, HostPort: hostPort(host, size(container), index) },
    }));
}
/** `port[-port][/protocol]`: the ports that are exposed without being published. @throws InvalidValue */
function parseExpose(value) {
    const [text, protocol] = splitProtocol(value);
    const range = parseRange(text);
    return Array.from({ length: size(range) }, (_, index) => `${range.first + index}/${protocol}`);
}
function toShortForm(value) {
    const fields = new Map([['protocol', 'tcp']]);
    for (const field of value.split(',')) {
        const [name, content] = (0,records/* cut */.Jj)(field, '=');
        if (name === '' || content === null) {
            throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(field)} is not name=value`);
        }
        if (!['target', 'published', 'protocol', 'mode'].includes(name)) {
            throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(name)} is not a field of a published port`);
        }
        fields.set(name, content);
    }
    const of = (name) => fields.get(name) ?? '';
    return `${of('published')}:${of('target')}/${of('protocol')}`;
}
function parseHostAddress(text) {
    if (text === '')
        return '';
    return canonicalAddress(/^\[.*\]$/s.test(text) ? text.slice(1, -1) : text);
}
function splitProtocol(text) {
    const [ports, written] = (0,records/* cut */.Jj)(text, '/');
    if (ports === '')
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(text)} names no container port`);
    const protocol = written === null || written === '' ? 'tcp' : written.toLowerCase();
    if (!['tcp', 'udp', 'sctp'].includes(protocol)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(protocol)} is not tcp, udp or sctp`);
    }
    return [ports, protocol];
}
function parseRange(text) {
    const [first, last] = (0,records/* cut */.Jj)(text, '-');
    const range = { first: parsePort(first), last: parsePort(last ?? first) };
    if (range.last < range.first)
        throw new run_option_error/* InvalidValue */.h6(`the range ${(0,run_option_error/* quote */.hD)(text)} runs backwards`);
    return range;
}
function parsePort(text) {
    const port = /^[0-9]+$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= 65535))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(text)} is not a port`);
    return port;
}
/** A range on the host for one port of the container: the engine takes a free one of them. */
function hostPort(host, ports, index) {
    if (host === null)
        return '';
    if (ports === 1 && size(host) > 1)
        return `${host.first}-${host.last}`;
    return String(host.first + index);
}
function size(range) {
    return range.last - range.first + 1;
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/network.ts
/** Networks, ports, names. */





const networkFlags = [
    valueFlag('network', (draft, value, { token }) => {
        const attachment = parseNetwork(value);
        draft.networks.push({ token, attachment });
        if (attachment.macAddress !== null)
            network_require(draft, token, 'mac-address', '1.44');
        if (attachment.gatewayPriority !== 0)
            network_require(draft, token, 'gw-priority', '1.48');
        if (draft.networks.length === 2)
            network_require(draft, token, 'more than one network', '1.44');
    }, { aliases: ['net'] }),
    valueFlag('network-alias', (draft, value) => {
        draft.endpoint = { ...draft.endpoint, aliases: [...draft.endpoint.aliases, value] };
    }, { aliases: ['net-alias'] }),
    valueFlag('ip', (draft, value) => {
        draft.endpoint = { ...draft.endpoint, ipv4Address: addressOrNone(4, value) };
    }),
    valueFlag('ip6', (draft, value) => {
        draft.endpoint = { ...draft.endpoint, ipv6Address: addressOrNone(6, value) };
    }),
    valueFlag('link-local-ip', (draft, value) => {
        const linkLocalAddresses = [...draft.endpoint.linkLocalAddresses, parseLinkLocal(value)];
        draft.endpoint = { ...draft.endpoint, linkLocalAddresses };
    }),
    valueFlag('link', (draft, value) => {
        draft.endpoint = { ...draft.endpoint, links: [...draft.endpoint.links, parseLink(value)] };
    }),
    requiring('1.44', valueFlag('mac-address', (draft, value) => {
        const macAddress = value === '' ? null : canonicalHardwareAddress(value);
        draft.endpoint = { ...draft.endpoint, macAddress };
    })),
    valueFlag('publish', (draft, value) => {
        for (const { port, binding } of parsePublish(value))
            addPort(draft, port, binding);
    }, { shorthand: 'p' }),
    hostSwitch('publish-all', 'PublishAllPorts', { shorthand: 'P' }),
    valueFlag('expose', (draft, value) => {
        for (const port of parseExpose(value))
            addPort(draft, port, null);
    }),
    hostList('dns', 'Dns', parseNameServer),
    hostList('dns-search', 'DnsSearch', parseSearchDomain),
    hostList('dns-option', 'DnsOptions', undefined, { aliases: ['dns-opt'] }),
    hostList('add-host', 'ExtraHosts', parseExtraHost),
];
/** An empty value takes an earlier address back. */
function addressOrNone(family, value) {
    return value === '' ? null : canonicalAddressOf(family, value.trim());
}
function network_require(draft, token, what, apiVersion) {
    draft.requirements.push({ token, option: `--network (${what})`, apiVersion });
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/bytes.ts

const factors = {
    b: 1,
    k: 1024,
    m: 1024 ** 2,
    g: 1024 ** 3,
    t: 1024 ** 4,
    p: 1024 ** 5,
};
const sizeForm = /^([+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?) ?(?:([bkmgtp])|([kmgtp])i?b)?$/i;
/**
 * A size such as `512m`, `1.5g` or `10 MiB`, in bytes. All units count by 1024, so `1kb` is 1024;
 * fractions of a byte are dropped.
 *
 * @throws InvalidValue
 */
function parseBytes(value) {
    // The form is not linear in its length; no size is that long.
    const form = value.length > 100 ? null : sizeForm.exec(value);
    if (form === null) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a size`, 'write a number and b, k, m or g');
    }
    const unit = (form[2] ?? form[3] ?? 'b').toLowerCase();
    const size = Number(form[1]) * (factors[unit] ?? 1);
    if (size < 0)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is a negative size`);
    if (size > Number.MAX_SAFE_INTEGER)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is too large`);
    return Math.trunc(Math.abs(size));
}
/** As {@link parseBytes}; `-1` stands for no limit. @throws InvalidValue */
function parseSwapBytes(value) {
    return value === '-1' ? -1 : parseBytes(value);
}

// EXTERNAL MODULE: ./src/engine/docker/run-options/values/platform.ts
var platform = __webpack_require__(67238);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/run.ts
/** What docker run does around the container, which is this tool's own business here. */




const windowsOnly = 'it is for engines on Windows';
const runFlags = [
    valueFlag('platform', (draft, value) => {
        draft.platform = value === '' ? null : (0,platform/* parsePlatform */.F)(value);
    }),
    valueFlag('pull', (draft, value) => {
        if (value === 'always' || value === 'missing' || value === 'never')
            draft.pull = value;
        // docker takes an empty policy and pulls nothing.
        else if (value === '')
            draft.pull = 'never';
        else
            throw new run_option_error/* InvalidValue */.h6(`is ${(0,run_option_error/* quote */.hD)(value)}, not always, missing or never`);
    }),
    valueFlag('restart', (_draft, value) => {
        if (value === '' || value === 'no')
            return;
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not supported: a container that is restarted hides that its process ended`, 'leave the option out');
    }),
    ignoredSwitch('rm', 'the container is always removed after the checks'),
    ignoredValue('name', 'containers get a name of their own, so that runs can stand side by side'),
    ignoredSwitch('detach', 'the container always runs in the background', { shorthand: 'd' }),
    ignoredValue('detach-keys', 'no terminal is attached', checkDetachKeys),
    ignoredSwitch('sig-proxy', 'no terminal is attached'),
    ignoredValue('cidfile', 'no file is written; the report carries the container’s id'),
    ignoredSwitch('quiet', 'it is about the output of docker', { shorthand: 'q' }),
    ignoredSwitch('disable-content-trust', 'docker no longer verifies signatures'),
    ignoredValue('kernel-memory', 'engines no longer limit kernel memory', parseBytes),
    refusedValue('attach', 'the container runs in the background, and its output is in its log', {
        shorthand: 'a',
    }),
    refusedSwitch('help', 'it prints help and starts nothing'),
    refusedSwitch('use-api-socket', 'it would give the container the engine and your registry logins'),
    refusedValue('cpu-count', windowsOnly),
    refusedValue('cpu-percent', windowsOnly),
    refusedValue('io-maxbandwidth', windowsOnly),
    refusedValue('io-maxiops', windowsOnly),
    refusedValue('umask', 'it needs version 1.56 of the engine API, and at most 1.51 is spoken here'),
];
/** Keys with commas between them: a character, or `ctrl-` and a letter or one of `@[\]^_`. */
function checkDetachKeys(value) {
    const isKey = (key) => /^(?:[^]|ctrl-[a-z@[\\\]^_])$/u.test(key);
    if (value !== '' && !value.split(',').every(isKey)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a list of keys such as ctrl-p,ctrl-q`);
    }
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/cpus.ts


const decimalForm = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$/;
const fractionForm = /^([+-]?(?:0|[1-9][0-9]*))\/([1-9][0-9]*)$/;
/**
 * A number of CPUs (`1.5`, `3/2`, `5e-1`) in 10⁻⁹ CPUs.
 *
 * @throws InvalidValue when it is no number or finer than 10⁻⁹
 */
function parseCpus(value) {
    const ratio = value.length > 100 ? null : (parseDecimal(value) ?? parseFraction(value));
    if (ratio === null)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a number of CPUs`);
    const nano = ratio.numerator * 1000000000n;
    if (nano % ratio.denominator !== 0n)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is too precise`);
    return exact(nano / ratio.denominator, value);
}
function parseDecimal(value) {
    const [form, sign = '', whole = '', fraction = '', exponent = '0'] = decimalForm.exec(value) ?? [];
    if (form === undefined || whole + fraction === '')
        return null;
    const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
    const shift = Number(exponent) - fraction.length;
    return shift >= 0
        ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
        : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}
function parseFraction(value) {
    const [, numerator, denominator] = fractionForm.exec(value) ?? [];
    if (numerator === undefined || denominator === undefined)
        return null;
    return { numerator: BigInt(numerator.replace(/^\+/, '')), denominator: BigInt(denominator) };
}

// EXTERNAL MODULE: ./src/engine/docker/run-options/values/security-option.ts
var security_option = __webpack_require__(60133);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/ulimit.ts



const names = 'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');
/** `name=soft[:hard]`; −1 is unlimited, the hard limit is the soft one where none is given. @throws InvalidValue */
function parseUlimit(value) {
    const [name, limits] = (0,records/* cut */.Jj)(value, '=');
    if (limits === null)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not name=soft[:hard]`);
    if (!names.includes(name))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(name)} is not one of ${names.join(', ')}`);
    const [softText = '', hardText, ...rest] = limits.split(':');
    if (rest.length > 0)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has more than two limits`);
    const soft = parseDecimalInteger(softText);
    const hard = hardText === undefined ? soft : parseDecimalInteger(hardText);
    if (hard !== -1 && (soft === -1 || soft > hard)) {
        throw new run_option_error/* InvalidValue */.h6(`the soft limit ${soft} is above the hard limit ${hard}`);
    }
    return { Name: name, Hard: hard, Soft: soft };
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/security.ts
/** Privileges and resource limits. */







const securityFlags = [
    hostSwitch('privileged', 'Privileged'),
    hostList('cap-add', 'CapAdd'),
    hostList('cap-drop', 'CapDrop'),
    hostList('group-add', 'GroupAdd'),
    hostSwitch('read-only', 'ReadonlyRootfs'),
    valueFlag('security-opt', (draft, value, use) => {
        const option = (0,security_option/* parseSecurityOption */.v)(value, (path) => readOptionFile(draft, path, use));
        if (option !== 'systempaths=unconfined') {
            draft.host.SecurityOpt = [...(draft.host.SecurityOpt ?? []), option];
            return;
        }
        // The engine knows no such option: unconfined means that it masks nothing.
        draft.host.MaskedPaths = [];
        draft.host.ReadonlyPaths = [];
    }),
];
const resourceFlags = [
    hostNumber('memory', 'Memory', parseBytes, { shorthand: 'm' }),
    hostNumber('memory-reservation', 'MemoryReservation', parseBytes),
    hostNumber('memory-swap', 'MemorySwap', parseSwapBytes),
    hostNumber('memory-swappiness', 'MemorySwappiness', parseSwappiness),
    hostNumber('shm-size', 'ShmSize', parseBytes),
    hostNumber('cpus', 'NanoCpus', parseCpus),
    hostNumber('cpu-shares', 'CpuShares', parseInteger, { shorthand: 'c' }),
    hostNumber('cpu-period', 'CpuPeriod'),
    hostNumber('cpu-quota', 'CpuQuota'),
    hostNumber('cpu-rt-period', 'CpuRealtimePeriod'),
    hostNumber('cpu-rt-runtime', 'CpuRealtimeRuntime'),
    hostText('cpuset-cpus', 'CpusetCpus'),
    hostText('cpuset-mems', 'CpusetMems'),
    hostNumber('pids-limit', 'PidsLimit'),
    hostNumber('oom-score-adj', 'OomScoreAdj'),
    hostSwitch('oom-kill-disable', 'OomKillDisable'),
    valueFlag('ulimit', (draft, value) => {
        const ulimit = parseUlimit(value);
        const others = (draft.host.Ulimits ?? []).filter(({ Name }) => Name !== ulimit.Name);
        draft.host.Ulimits = [...others, ulimit];
    }),
];
function parseSwappiness(value) {
    const swappiness = parseInteger(value);
    if (swappiness < -1 || swappiness > 100) {
        throw new run_option_error/* InvalidValue */.h6(`is ${swappiness}, which is not in the range from 0 to 100`);
    }
    return swappiness;
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/cdi-name.ts
/**
 * Whether a `--device` value is a qualified CDI device name (`vendor/class=name`, CDI specification,
 * "device names"), and so no path of the host. A `:` belongs to the name: `nvidia.com/gpu=0:1`.
 */
function isQualifiedCdiName(value) {
    return qualifiedName.test(value);
}
const kindPart = '[A-Za-z](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?';
const devicePart = '[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?';
const qualifiedName = new RegExp(`^${kindPart}/${kindPart}=${devicePart}$`);

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/host-path.ts

/**
 * The source of a bind mount: `.`, `./x`, `../x` and other paths that begin with a dot stand relative to
 * `baseDirectory`; everything else is left as written (an absolute path, a volume's name, `~/x`).
 */
function resolveSource(source, baseDirectory) {
    return source.startsWith('.') ? external_node_path_.posix.resolve(baseDirectory, source) : source;
}
/** The shortest form of a path: no `.`, `..`, double or trailing slashes. */
function cleanPath(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal.length > 1 ? normal.replace(/\/$/, '') : normal;
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/device.ts





/**
 * `--device host[:container][:permissions]`. The container's path is the host's where none is given,
 * permissions are `rwm`. Both paths must be absolute.
 *
 * @throws InvalidValue
 */
function parseDevice(value) {
    const [host = '', second, third, ...rest] = value.split(':');
    if (rest.length > 0)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has too many colons`);
    if (!host.startsWith('/')) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is neither an absolute path nor a qualified CDI device name`);
    }
    if (third !== undefined) {
        if (!isPermissions(third))
            throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(third)} is not a set of r, w and m`);
        return mapping(host, absolute(second ?? '', value), third);
    }
    if (second === undefined)
        return mapping(cleanPath(host), cleanPath(host), 'rwm');
    if (isPermissions(second))
        return mapping(cleanPath(host), cleanPath(host), second);
    return mapping(host, cleanPath(absolute(second, value)), 'rwm');
}
function mapping(host, container, permissions) {
    return { PathOnHost: host, PathInContainer: container, CgroupPermissions: permissions };
}
function absolute(path, value) {
    if (path.startsWith('/'))
        return path;
    throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)}: ${(0,run_option_error/* quote */.hD)(path)} is not an absolute path`);
}
function isPermissions(text) {
    return /^[rwm]{1,3}$/.test(text) && new Set(text).size === text.length;
}
/** A rule of the device cgroup, such as `c 1:3 rwm`. @throws InvalidValue */
function parseDeviceCgroupRule(value) {
    if (/^[acb] (?:[0-9]+|\*):(?:[0-9]+|\*) [rwm]{1,3}$/.test(value))
        return value;
    throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not a rule such as "c 1:3 rwm"`);
}
/** `/dev/x:size`, bytes per second. @throws InvalidValue */
function parseByteRate(value) {
    const [path, rate] = blockDevice(value);
    return { Path: path, Rate: parseBytes(rate) };
}
/** `/dev/x:number`, operations per second. @throws InvalidValue */
function parseOperationRate(value) {
    const [path, rate] = blockDevice(value);
    return { Path: path, Rate: parseDecimalUnsigned(rate) };
}
/** `/dev/x:weight`, 10 to 1000, or 0 for none. @throws InvalidValue */
function parseDeviceWeight(value) {
    const [path, text] = blockDevice(value);
    const weight = parseDecimalUnsigned(text, 1000);
    if (weight > 0 && weight < 10)
        throw new run_option_error/* InvalidValue */.h6(`weight ${weight} is below 10`);
    return { Path: path, Weight: weight };
}
function blockDevice(value) {
    const [path, rest] = (0,records/* cut */.Jj)(value, ':');
    if (!path.startsWith('/dev/') || rest === null) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not /dev/<device>:<number>`);
    }
    return [path, rest];
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/gpus.ts




/**
 * `--gpus`: `all`, a number, or a CSV record of `count`, `device`, `driver`, `capabilities`, `options`.
 * Neither a count nor devices: one GPU. `gpu` is among the capabilities always.
 *
 * @throws InvalidValue
 */
function parseGpus(value) {
    const seen = new Map();
    for (const field of parseCsvRecord(value)) {
        const [key, content] = keyAndValue(field);
        if (seen.has(key))
            throw new run_option_error/* InvalidValue */.h6(`gives ${(0,run_option_error/* quote */.hD)(key)} twice`, commaHint);
        seen.set(key, content);
    }
    const count = seen.get('count');
    const devices = seen.get('device')?.split(',') ?? null;
    const capabilities = seen.get('capabilities')?.split(',') ?? [];
    return {
        Driver: seen.get('driver') ?? '',
        Count: count === undefined ? (devices === null ? 1 : 0) : parseCount(count),
        DeviceIDs: devices,
        Capabilities: [[...capabilities, 'gpu']],
        Options: parseOptions(seen.get('options')),
    };
}
const commaHint = 'quote a field that contains commas: "device=0,1"';
const keys = ['count', 'device', 'driver', 'capabilities', 'options'];
/** A field without `=` is a count. */
function keyAndValue(field) {
    const [key, content] = (0,records/* cut */.Jj)(field, '=');
    if (content === null)
        return ['count', key];
    if (!keys.includes(key))
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(key)} is not one of ${keys.join(', ')}`);
    return [key, content];
}
function parseCount(text) {
    return text === 'all' ? -1 : parseDecimalInteger(text);
}
function parseOptions(text) {
    if (text === undefined)
        return {};
    return (0,records/* toRecord */.Lv)(parseCsvRecord(text).map((field) => {
        const [key, value] = (0,records/* cut */.Jj)(field, '=');
        return [key, value ?? ''];
    }));
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/mount.ts





const types = ['bind', 'volume', 'tmpfs', 'image'];
const switches = ['readonly', 'ro', 'volume-nocopy', 'bind-create-src'];
/**
 * `--mount`: a CSV record of `key=value` fields. Keys are case-insensitive; the type is `volume` where
 * none is given. Options of another type are refused, as are types that no Linux engine mounts here.
 *
 * @param baseDirectory what a source such as `./x` is relative to
 * @throws InvalidValue
 */
function parseMount(value, baseDirectory) {
    const draft = { type: 'volume', readOnly: false };
    for (const field of parseCsvRecord(value.trim()))
        applyField(draft, field, baseDirectory);
    return toMount(draft);
}
function applyField(draft, field, baseDirectory) {
    const [written, content] = (0,records/* cut */.Jj)(field, '=');
    const key = written.toLowerCase();
    if (written.trim() !== written)
        throw new run_option_error/* InvalidValue */.h6(`has a blank beside ${(0,run_option_error/* quote */.hD)(written.trim())}`);
    if (content === null && !switches.includes(key)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(field)} is not key=value`);
    }
    if (content?.trim() === '')
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(key)} has no value`);
    if (content !== null && content.trim() !== content) {
        throw new run_option_error/* InvalidValue */.h6(`the value of ${(0,run_option_error/* quote */.hD)(key)} has a blank at its start or end`);
    }
    const apply = fields.get(key);
    if (apply === undefined)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(key)} is not an option of a mount`);
    apply(draft, content ?? 'true', baseDirectory);
}
const setSource = (draft, value, baseDirectory) => {
    draft.source = resolveSource(value, baseDirectory);
};
const setTarget = (draft, value) => {
    draft.target = value;
};
const setReadOnly = (draft, value) => {
    draft.readOnly = parseSwitch(value);
};
const fields = new Map([
    ['type', (draft, value) => void (draft.type = value.toLowerCase())],
    ['source', setSource],
    ['src', setSource],
    ['target', setTarget],
    ['dst', setTarget],
    ['destination', setTarget],
    ['readonly', setReadOnly],
    ['ro', setReadOnly],
    ['consistency', (draft, value) => void (draft.consistency = value.toLowerCase())],
    [
        'bind-propagation',
        (draft, value) => void ((draft.bind ??= {}).Propagation = value.toLowerCase()),
    ],
    ['bind-recursive', applyRecursive],
    ['bind-create-src', applyCreateSource],
    ['volume-subpath', (draft, value) => void ((draft.volume ??= {}).Subpath = value)],
    ['volume-nocopy', applyNoCopy],
    ['volume-label', applyVolumeLabel],
    ['volume-driver', applyVolumeDriver],
    ['volume-opt', applyVolumeOption],
    ['image-subpath', (draft, value) => void ((draft.image ??= {}).Subpath = value)],
    ['tmpfs-size', applyTmpfsSize],
    ['tmpfs-mode', applyTmpfsMode],
]);
function applyRecursive(draft, value) {
    if (value === 'enabled')
        return;
    const bind = (draft.bind ??= {});
    if (value === 'disabled')
        bind.NonRecursive = true;
    else if (value === 'writable')
        bind.ReadOnlyNonRecursive = true;
    else if (value === 'readonly')
        bind.ReadOnlyForceRecursive = true;
    else {
        throw new run_option_error/* InvalidValue */.h6(`bind-recursive is ${(0,run_option_error/* quote */.hD)(value)}, not enabled, disabled, writable or readonly`);
    }
}
function applyCreateSource(draft, value) {
    const bind = (draft.bind ??= {});
    if (parseSwitch(value))
        bind.CreateMountpoint = true;
    else
        delete bind.CreateMountpoint;
}
function applyNoCopy(draft, value) {
    const volume = (draft.volume ??= {});
    if (parseSwitch(value))
        volume.NoCopy = true;
    else
        delete volume.NoCopy;
}
function applyVolumeLabel(draft, value) {
    const volume = (draft.volume ??= {});
    const labels = withKeyValue(volume.Labels, value);
    if (labels !== undefined)
        volume.Labels = labels;
}
function applyVolumeDriver(draft, value) {
    setDriver(draft, { Name: value });
}
function applyVolumeOption(draft, value) {
    const options = withKeyValue(draft.volume?.DriverConfig?.Options, value);
    setDriver(draft, options === undefined ? {} : { Options: options });
}
function setDriver(draft, driver) {
    const volume = (draft.volume ??= {});
    volume.DriverConfig = { ...volume.DriverConfig, ...driver };
}
/** A pair without a name is dropped, as docker does. */
function withKeyValue(record, pair) {
    const [key, value] = (0,records/* cut */.Jj)(pair, '=');
    return key === '' ? record : (0,records/* withEntry */.rM)(record, key, value ?? '');
}
function applyTmpfsSize(draft, value) {
    const tmpfs = (draft.tmpfs ??= {});
    const size = parseBytes(value);
    if (size === 0)
        delete tmpfs.SizeBytes;
    else
        tmpfs.SizeBytes = size;
}
function applyTmpfsMode(draft, value) {
    if (!/^[0-7]{1,10}$/.test(value))
        throw new run_option_error/* InvalidValue */.h6(`tmpfs-mode ${(0,run_option_error/* quote */.hD)(value)} is not octal`);
    const tmpfs = (draft.tmpfs ??= {});
    const mode = Number.parseInt(value, 8);
    if (mode === 0)
        delete tmpfs.Mode;
    else
        tmpfs.Mode = mode;
}
function parseSwitch(value) {
    if (value === 'true' || value === '1')
        return true;
    if (value === 'false' || value === '0')
        return false;
    throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} is not true, 1, false or 0`);
}
function toMount(draft) {
    const type = types.find((known) => known === draft.type);
    if (type === undefined)
        throw new run_option_error/* InvalidValue */.h6(`type ${(0,run_option_error/* quote */.hD)(draft.type)} is not ${types.join(', ')}`);
    if (draft.target === undefined)
        throw new run_option_error/* InvalidValue */.h6('names no target');
    refuseForeignOptions(draft, type);
    refuseHalfRecursion(draft);
    return {
        Type: type,
        ...(draft.source === undefined ? {} : { Source: draft.source }),
        Target: draft.target,
        ...(draft.readOnly ? { ReadOnly: true } : {}),
        ...(draft.consistency === undefined ? {} : { Consistency: draft.consistency }),
        ...(draft.bind === undefined ? {} : { BindOptions: draft.bind }),
        ...(draft.volume === undefined ? {} : { VolumeOptions: draft.volume }),
        ...(draft.image === undefined ? {} : { ImageOptions: draft.image }),
        ...(draft.tmpfs === undefined ? {} : { TmpfsOptions: draft.tmpfs }),
    };
}
function refuseForeignOptions(draft, type) {
    const foreign = types.find((other) => other !== type && draft[other] !== undefined);
    if (foreign === undefined)
        return;
    throw new run_option_error/* InvalidValue */.h6(`has ${foreign}-* options although its type is ${type}`);
}
function refuseHalfRecursion({ bind, readOnly }) {
    if (bind?.ReadOnlyNonRecursive === true && !readOnly) {
        throw new run_option_error/* InvalidValue */.h6('has bind-recursive=writable without readonly');
    }
    if (bind?.ReadOnlyForceRecursive !== true)
        return;
    if (!readOnly)
        throw new run_option_error/* InvalidValue */.h6('has bind-recursive=readonly without readonly');
    if (bind.Propagation !== 'rprivate') {
        throw new run_option_error/* InvalidValue */.h6('has bind-recursive=readonly without bind-propagation=rprivate');
    }
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/values/volume.ts


/**
 * `[source:]target[:options]` for an engine on Linux. Options are left to the engine, which refuses
 * those it does not know.
 *
 * docker's command line reads `a:/b` as a path on a Windows drive and asks for a volume at `a:/b`,
 * which no Linux engine can give; that is refused here.
 *
 * @param baseDirectory what a source such as `./x` is relative to
 * @throws InvalidValue
 */
function parseVolume(value, baseDirectory) {
    if (value === '')
        throw new run_option_error/* InvalidValue */.h6('is empty');
    const parts = value.split(':');
    const [source = '', ...rest] = parts;
    if (parts.includes('')) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has an empty section between colons`);
    }
    if (parts.length === 1)
        return { kind: 'anonymous', target: value };
    if (/^\p{L}$/u.test(source)) {
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} looks like a path on a Windows drive`, 'give the volume a name of two or more letters');
    }
    if (parts.length > 3)
        throw new run_option_error/* InvalidValue */.h6(`${(0,run_option_error/* quote */.hD)(value)} has too many colons`);
    return { kind: 'bind', bind: [resolveSource(source, baseDirectory), ...rest].join(':') };
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/storage.ts









const storageFlags = [
    valueFlag('volume', (draft, value, { context }) => {
        const volume = parseVolume(value, context.baseDirectory);
        if (volume.kind === 'bind')
            draft.binds.add(volume.bind);
        else
            draft.config.Volumes = (0,records/* withEntry */.rM)(draft.config.Volumes, volume.target, {});
    }, { shorthand: 'v' }),
    valueFlag('mount', (draft, value, { context, token }) => {
        const mount = parseMount(value, context.baseDirectory);
        draft.host.Mounts = [...(draft.host.Mounts ?? []), mount];
        requireForMount(draft, mount, token);
    }),
    hostList('volumes-from', 'VolumesFrom'),
    hostText('volume-driver', 'VolumeDriver'),
    hostRecord('tmpfs', 'Tmpfs', (value) => {
        const [path, options] = (0,records/* cut */.Jj)(value, ':');
        return [path, options ?? ''];
    }),
    hostRecord('storage-opt', 'StorageOpt', parseStorageOption),
    valueFlag('device', (draft, value, { token }) => {
        if (!isQualifiedCdiName(value)) {
            const devices = draft.host.Devices ?? [];
            draft.host.Devices = [...devices, parseDevice(value)];
            return;
        }
        draft.cdiDevices.push({ token, name: value });
    }),
    hostList('device-cgroup-rule', 'DeviceCgroupRules', parseDeviceCgroupRule),
    valueFlag('gpus', (draft, value, { token }) => {
        draft.host.DeviceRequests = [...(draft.host.DeviceRequests ?? []), parseGpus(value)];
        draft.dockerOnly.push({ token, message: `Podman's API drops --gpus ${value}` });
    }),
    throttle('device-read-bps', 'BlkioDeviceReadBps', parseByteRate),
    throttle('device-write-bps', 'BlkioDeviceWriteBps', parseByteRate),
    throttle('device-read-iops', 'BlkioDeviceReadIOps', parseOperationRate),
    throttle('device-write-iops', 'BlkioDeviceWriteIOps', parseOperationRate),
    hostNumber('blkio-weight', 'BlkioWeight', (value) => parseUnsigned(value, 65_535)),
    valueFlag('blkio-weight-device', (draft, value) => {
        const weight = parseDeviceWeight(value);
        draft.host.BlkioWeightDevice = [...(draft.host.BlkioWeightDevice ?? []), weight];
    }),
];
function throttle(name, key, parse) {
    return valueFlag(name, (draft, value) => {
        draft.host[key] = [...(draft.host[key] ?? []), parse(value)];
    });
}
function requireForMount(draft, mount, token) {
    const require = (option, apiVersion) => {
        draft.requirements.push({ token, option: `--mount ${option}`, apiVersion });
    };
    if (mount.Type === 'image')
        require('type=image', '1.48');
    if (mount.ImageOptions?.Subpath !== undefined)
        require('image-subpath', '1.49');
    if (mount.VolumeOptions?.Subpath !== undefined)
        require('volume-subpath', '1.45');
    if (mount.BindOptions?.CreateMountpoint === true)
        require('bind-create-src', '1.42');
    if (mount.BindOptions?.ReadOnlyForceRecursive === true)
        require('bind-recursive=readonly', '1.44');
}

;// CONCATENATED MODULE: ./src/engine/docker/run-options/flags/table.ts





/** Every flag of `docker run`, from 20.10 to 29. What is not here is an error. */
const flagTable = [
    ...containerFlags,
    ...storageFlags,
    ...networkFlags,
    ...securityFlags,
    ...resourceFlags,
    ...runFlags,
];
const byName = new Map(flagTable.flatMap((flag) => [flag.name, ...flag.aliases].map((name) => [name, flag])));
const byShorthand = new Map(flagTable.flatMap((flag) => (flag.shorthand === null ? [] : [[flag.shorthand, flag]])));
const flagLookup = {
    byName: (name) => byName.get(name),
    byShorthand: (letter) => byShorthand.get(letter),
    names: [...byName.keys()],
};

;// CONCATENATED MODULE: ./src/engine/docker/run-options/networking.ts



/** The network part of the request: where the container is attached, and as what. */
function buildNetworking(draft) {
    const { endpoint } = draft;
    const [first, ...others] = draft.networks.map(({ attachment }) => attachment);
    const attachments = [withEndpoint(first ?? emptyAttachment, endpoint), ...others];
    const settings = attachments.map((attachment) => [attachment.target, toEndpointSettings(attachment)]);
    // A single network without settings is named by its mode alone, as docker does.
    const isPlain = settings.length === 1 && Object.keys(settings[0]?.[1] ?? {}).length === 0;
    return {
        host: {
            ...(first === undefined ? {} : { NetworkMode: first.target }),
            ...(endpoint.links.length === 0 ? {} : { Links: endpoint.links }),
        },
        networking: isPlain ? null : { EndpointsConfig: (0,records/* toRecord */.Lv)(settings) },
    };
}
/** The flags about an endpoint belong to the first network. Links are its own only where someone made it. */
function withEndpoint(first, endpoint) {
    const either = (flags, own) => flags.length > 0 ? flags : own;
    return {
        ...first,
        aliases: either(endpoint.aliases, first.aliases),
        links: isUserDefined(first.target) ? endpoint.links : [],
        linkLocalAddresses: either(endpoint.linkLocalAddresses, first.linkLocalAddresses),
        ipv4Address: endpoint.ipv4Address ?? first.ipv4Address,
        ipv6Address: endpoint.ipv6Address ?? first.ipv6Address,
        macAddress: endpoint.macAddress ?? first.macAddress,
    };
}
function toEndpointSettings(attachment) {
    const { aliases, links, driverOptions, macAddress, gatewayPriority } = attachment;
    const ipam = toIpam(attachment);
    return {
        ...(aliases.length === 0 ? {} : { Aliases: aliases }),
        ...(Object.keys(driverOptions).length === 0 ? {} : { DriverOpts: driverOptions }),
        ...(gatewayPriority === 0 ? {} : { GwPriority: gatewayPriority }),
        ...(Object.keys(ipam).length === 0 ? {} : { IPAMConfig: ipam }),
        ...(links.length === 0 ? {} : { Links: links }),
        ...(macAddress === null ? {} : { MacAddress: macAddress }),
    };
}
function toIpam(attachment) {
    const { ipv4Address, ipv6Address, linkLocalAddresses } = attachment;
    return {
        ...(ipv4Address === null ? {} : { IPv4Address: ipv4Address }),
        ...(ipv6Address === null ? {} : { IPv6Address: ipv6Address }),
        ...(linkLocalAddresses.length === 0 ? {} : { LinkLocalIPs: linkLocalAddresses }),
    };
}
/** What the network flags say against each other. */
function networkConflicts(draft) {
    const { networks, endpoint, lastUse } = draft;
    const problems = attachmentConflicts(networks);
    const first = networks[0]?.attachment ?? emptyAttachment;
    if (endpoint.aliases.length > 0 && !isUserDefined(first.target)) {
        problems.push(problem(lastUse.get('network-alias') ?? 0, noAlias(first.target)));
    }
    for (const flag of endpointFlags) {
        if (!flag.isGiven(first) || !flag.isGiven(endpoint))
            continue;
        const message = `--${flag.name} and --network both give ${flag.what}`;
        problems.push(problem(lastUse.get(flag.name) ?? 0, message));
    }
    return problems;
}
function attachmentConflicts(networks) {
    const problems = [];
    const seen = [];
    for (const { token, attachment } of networks) {
        const { target, aliases } = attachment;
        const [first = target] = seen;
        if (seen.includes(target)) {
            problems.push(problem(token, `--network ${(0,run_option_error/* quote */.hD)(target)} is given twice`));
        }
        if (isUserDefined(target) !== isUserDefined(first)) {
            const message = `--network ${(0,run_option_error/* quote */.hD)(target)} cannot be combined with ${(0,run_option_error/* quote */.hD)(first)}`;
            problems.push(problem(token, message));
        }
        if (!isUserDefined(target) && aliases.length > 0)
            problems.push(problem(token, noAlias(target)));
        seen.push(target);
    }
    return problems;
}
function problem(token, message) {
    return { token, message, hint: null };
}
const endpointFlags = [
    { name: 'network-alias', what: 'aliases', isGiven: ({ aliases }) => aliases.length > 0 },
    { name: 'ip', what: 'an IPv4 address', isGiven: ({ ipv4Address }) => ipv4Address !== null },
    { name: 'ip6', what: 'an IPv6 address', isGiven: ({ ipv6Address }) => ipv6Address !== null },
    { name: 'mac-address', what: 'a MAC address', isGiven: ({ macAddress }) => macAddress !== null },
    {
        name: 'link-local-ip',
        what: 'link-local addresses',
        isGiven: ({ linkLocalAddresses }) => linkLocalAddresses.length > 0,
    },
];
function noAlias(target) {
    return `an alias needs a network that someone made; ${(0,run_option_error/* quote */.hD)(target)} is the engine’s own`;
}

// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/tokens.ts



/**
 * Splits tokens as docker's command line (pflag) does: `--flag value`, `--flag=value`, `-f value`,
 * `-fvalue`, `-f=value`, joined booleans (`-it`, the last may take a value), `--bool=false`. A flag that
 * takes a value takes the next token whatever it looks like. Flags are not abbreviated. `--` ends the
 * options; nothing may follow it, because the image is not part of the list.
 *
 * @throws RunOptionError at the first token that is no option; the meaning of those behind it is unknown
 */
function splitTokens(tokens, flags) {
    refuseOversize(tokens);
    const uses = [];
    let index = 0;
    while (index < tokens.length) {
        const text = tokens[index] ?? '';
        if (text === '--') {
            refuseRest(tokens, index + 1);
            break;
        }
        const found = text.startsWith('--')
            ? [splitLong(tokens, index, flags)]
            : splitShort(tokens, index, flags);
        uses.push(...found);
        index = (found.at(-1)?.valueToken ?? index) + 1;
    }
    return uses;
}
function splitLong(tokens, index, flags) {
    const text = tokens[index] ?? '';
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    const flag = flags.byName(name);
    if (flag === undefined) {
        throw tokens_problem(index, `${(0,run_option_error/* quote */.hD)(text)} is not an option of docker run`, hintFor(name, flags));
    }
    if (equals >= 0)
        return { flag, value: text.slice(equals + 1), token: index, valueToken: index };
    return withFollowingValue(tokens, index, flag, `--${name}`);
}
function splitShort(tokens, index, flags) {
    const text = tokens[index] ?? '';
    if (!text.startsWith('-') || text === '-')
        throw positional(tokens, index);
    // docker's parser drops these whole: they are reserved for the tests of Go programs.
    if (text.startsWith('-test.'))
        throw tokens_problem(index, `${(0,run_option_error/* quote */.hD)(text)} is not an option of docker run`);
    const uses = [];
    const use = (flag, value) => ({
        flag,
        value,
        token: index,
        valueToken: index,
    });
    for (let position = 1; position < text.length; position++) {
        const letter = text.charAt(position);
        const flag = flags.byShorthand(letter);
        const rest = text.slice(position + 1);
        if (flag === undefined) {
            const hint = hintFor(text.slice(1), flags);
            throw tokens_problem(index, `${(0,run_option_error/* quote */.hD)(`-${letter}`)} in ${(0,run_option_error/* quote */.hD)(text)} is not an option of docker run`, hint);
        }
        // A lone `=` behind the letter is a value, more is a separator: `-u=` is the user "=".
        if (rest.length > 1 && rest.startsWith('='))
            return [...uses, use(flag, rest.slice(1))];
        if (!flag.isBoolean) {
            return rest === ''
                ? [...uses, withFollowingValue(tokens, index, flag, `-${letter}`)]
                : [...uses, use(flag, rest)];
        }
        uses.push(use(flag, 'true'));
    }
    return uses;
}
function withFollowingValue(tokens, index, flag, written) {
    if (flag.isBoolean)
        return { flag, value: 'true', token: index, valueToken: index };
    const value = tokens[index + 1];
    if (value === undefined)
        throw tokens_problem(index, `${written} needs a value`);
    return { flag, value, token: index, valueToken: index + 1 };
}
function refuseRest(tokens, index) {
    if (index < tokens.length)
        throw positional(tokens, index);
}
function positional(tokens, index) {
    const text = tokens[index] ?? '';
    return tokens_problem(index, `${(0,run_option_error/* quote */.hD)(text)} is not an option; docker would take it for the image`, 'options begin with a dash; the image and its command are given elsewhere');
}
/** Bounds the list; a zero byte cannot be part of a command line. */
function refuseOversize(tokens) {
    if (tokens.length > limits/* runOptionLimits */.Hy.tokens) {
        throw tokens_problem(limits/* runOptionLimits */.Hy.tokens, `there are more than ${limits/* runOptionLimits */.Hy.tokens} options`);
    }
    for (const [index, text] of tokens.entries()) {
        if (Buffer.byteLength(text) > limits/* runOptionLimits */.Hy.tokenBytes) {
            throw tokens_problem(index, `the option is longer than ${limits/* runOptionLimits */.Hy.tokenBytes} bytes`);
        }
        if (text.includes('\0'))
            throw tokens_problem(index, 'the option contains a zero byte');
    }
}
function hintFor(name, flags) {
    const word = name.trim().split(/\s/, 1)[0] ?? '';
    if (word !== name && flags.names.includes(word)) {
        return word === name.trim()
            ? `write --${word} without blanks`
            : `each entry is one argument: write --${word} and its value as two entries, or --${word}=value`;
    }
    return (0,nearest/* didYouMean */.au)(word, flags.names, (flag) => `--${flag}`);
}
function tokens_problem(token, message, hint = null) {
    return new run_option_error/* RunOptionError */.j2([{ token, message, hint }]);
}

// EXTERNAL MODULE: ./src/engine/docker/run-options/values/capabilities.ts
var capabilities = __webpack_require__(70419);
// EXTERNAL MODULE: ./src/engine/docker/run-options/merge.ts
var merge = __webpack_require__(21694);
;// CONCATENATED MODULE: ./src/engine/docker/run-options/run-options.ts
/**
 * `dockerRunOptions` of a Validator manifest: a list of tokens, given exactly as to `docker run`, turned
 * into what the Docker Engine API is asked for.
 */











/**
 * Reads run options as docker's command line (release 29) does. Nothing is passed on unread: a flag
 * that is not known, or a value that its flag does not take, is an error.
 *
 * @param tokens one argument each; never split at blanks
 * @throws RunOptionError with the index of each token that is wrong
 */
function parseRunOptions(tokens, context) {
    const draft = emptyDraft();
    const problems = [];
    for (const use of splitTokens(tokens, flagLookup)) {
        const problem = applyFlag(draft, use, context);
        if (problem !== null)
            problems.push(problem);
        if (problems.length === limits/* runOptionLimits */.Hy.problems)
            break;
    }
    problems.push(...conflicts(draft));
    const [first, ...others] = problems;
    if (first !== undefined)
        throw new run_option_error/* RunOptionError */.j2([first, ...others]);
    return {
        request: buildRequest(draft),
        fileEnv: draft.fileVariables.map(formatVariable),
        inherited: draft.sources.flatMap((source) => source.kind === 'variable' ? [{ token: source.token, name: source.name }] : []),
        platform: draft.platform,
        pull: draft.pull,
        cdiDevices: draft.cdiDevices,
        notices: draft.notices,
        requirements: draft.requirements,
        dockerOnly: draft.dockerOnly,
    };
}
/**
 * Reads each option by itself, with the readers of {@link parseRunOptions}. Of an option whose value
 * is wrong, what is known of it is given: parseRunOptions refuses it.
 *
 * @throws RunOptionError where a token is no option, and nothing can be known of those behind it
 */
function parseEachOption(tokens, context) {
    return splitTokens(tokens, flagLookup).map((use) => {
        const draft = emptyDraft();
        applyFlag(draft, use, context);
        const { token, valueToken } = use;
        return {
            token,
            written: tokens.slice(token, valueToken + 1).join(' '),
            request: buildRequest(draft),
            cdiDevices: draft.cdiDevices.map(({ name }) => name),
            sources: draft.sources,
        };
    });
}
function applyFlag(draft, { flag, value, token, valueToken }, context) {
    draft.lastUse.set(flag.name, token);
    try {
        flag.apply(draft, value, { token, context });
        return null;
    }
    catch (error) {
        if (!(error instanceof run_option_error/* InvalidValue */.h6))
            throw error;
        return { token: valueToken, message: `--${flag.name}: ${error.message}`, hint: error.hint };
    }
}
/** What flags say against each other. */
function conflicts(draft) {
    const problems = networkConflicts(draft);
    if (draft.noHealthcheck && healthSettings(draft) !== null) {
        problems.push({
            token: draft.lastUse.get('no-healthcheck') ?? 0,
            message: '--no-healthcheck cannot be combined with --health-* options',
            hint: null,
        });
    }
    if (draft.logging.driver === 'none' && draft.logging.options.size > 0) {
        problems.push({
            token: draft.lastUse.get('log-opt') ?? 0,
            message: '--log-opt has no meaning for the log driver none',
            hint: null,
        });
    }
    return problems;
}
function buildRequest(draft) {
    const { host, networking } = buildNetworking(draft);
    const hostConfig = { ...draft.host, ...host, ...collectedHostConfig(draft) };
    const health = draft.noHealthcheck ? { Test: ['NONE'] } : healthSettings(draft);
    const labels = new Map([...draft.fileLabels, ...draft.labels]);
    return {
        ...draft.config,
        ...(draft.variables.size === 0
            ? {}
            : { Env: [...draft.variables.values()].map(formatVariable) }),
        ...(labels.size === 0 ? {} : { Labels: (0,records/* toRecord */.Lv)(labels) }),
        ...(draft.exposed.size === 0 ? {} : { ExposedPorts: toSet(draft.exposed) }),
        ...(health === null ? {} : { Healthcheck: health }),
        ...(Object.keys(hostConfig).length === 0 ? {} : { HostConfig: hostConfig }),
        ...(networking === null ? {} : { NetworkingConfig: networking }),
    };
}
/** Fields that need all flags to be known. */
function collectedHostConfig(draft) {
    const { binds, published, logging, host } = draft;
    const { CapAdd, CapDrop, Ulimits } = host;
    return {
        ...(binds.size === 0 ? {} : { Binds: [...binds] }),
        ...(published.size === 0 ? {} : { PortBindings: (0,records/* toRecord */.Lv)(published) }),
        ...(CapAdd === undefined ? {} : { CapAdd: (0,capabilities/* normalizeCapabilities */.I)(CapAdd) }),
        ...(CapDrop === undefined ? {} : { CapDrop: (0,capabilities/* normalizeCapabilities */.I)(CapDrop) }),
        ...(Ulimits === undefined ? {} : { Ulimits: sortByName(Ulimits) }),
        ...(logging.driver === null && logging.options.size === 0
            ? {}
            : { LogConfig: { Type: logging.driver ?? '', Config: (0,records/* toRecord */.Lv)(logging.options) } }),
    };
}
/** Zero values say nothing: the image's health check keeps its own. */
function healthSettings(draft) {
    const command = draft.healthCommand;
    const given = Object.entries(draft.health).filter(([, value]) => value !== 0);
    if (command === '' && given.length === 0)
        return null;
    return {
        ...(command === '' ? {} : { Test: ['CMD-SHELL', command] }),
        ...Object.fromEntries(given),
    };
}
function sortByName(items) {
    return items.toSorted((left, right) => (left.Name < right.Name ? -1 : 1));
}
function toSet(members) {
    return (0,records/* toRecord */.Lv)([...members].map((member) => [member, {}]));
}


/***/ }),

/***/ 60133:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ splitSecurityOption),
/* harmony export */   v: () => (/* binding */ parseSecurityOption)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _run_option_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99562);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54215);



/**
 * `--security-opt` as the engine takes it: `name=value`, the old `name:value`, or `no-new-privileges`
 * alone. A seccomp profile is a file, and its JSON is what is sent; `builtin` and `unconfined` are names.
 *
 * @param readText gives a file's text; what it throws becomes part of the error
 * @throws InvalidValue
 */
function parseSecurityOption(value, readText) {
    const [name, content] = splitSecurityOption(value);
    if (name === 'no-new-privileges')
        return value;
    if (content === null || content === '') {
        throw new _run_option_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h6(`${(0,_run_option_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(value)} is not name=value`);
    }
    if (name !== 'seccomp' || content === 'builtin' || content === 'unconfined')
        return value;
    return `seccomp=${compactJson(readText(content), content)}`;
}
/** The name and the value of a security option in either of its spellings. */
function splitSecurityOption(value) {
    return value.includes('=') || value === 'no-new-privileges' ? (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(value, '=') : (0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(value, ':');
}
/** JSON without the white space between its parts; everything else stays as it is written. */
function compactJson(text, file) {
    try {
        JSON.parse(text);
    }
    catch (error) {
        throw new _run_option_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InvalidValue */ .h6(`${(0,_run_option_error_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(file)} is not JSON: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, null, {
            cause: error,
        });
    }
    return text.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|[ \t\r\n]+/g, (_match, string) => string ?? '');
}


/***/ })

};
;