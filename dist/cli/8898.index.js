"use strict";
exports.id = 8898;
exports.ids = [8898,3669];
exports.modules = {

/***/ 6805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ openRegistryClient),
/* harmony export */   s: () => (/* binding */ readPlatformFlag)
/* harmony export */ });
/* harmony import */ var _registry_platform_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8688);
/* harmony import */ var _registry_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3710);
/* harmony import */ var _read_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5410);



/** @returns null when no platform is asked for */
function readPlatformFlag(flags) {
    return flags.platform === undefined ? null : (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatform */ .FL)(flags.platform, (0,_registry_platform_js__WEBPACK_IMPORTED_MODULE_0__/* .hostArchitecture */ .m4)());
}
/**
 * A client that reaches registries as the flags say. Credentials and `--plain-http` are for the
 * image's own registry alone.
 *
 * @param registry the image's
 */
async function openRegistryClient(flags, registry, io) {
    const settings = await (0,_read_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegistryFlags */ .H)(flags, () => [registry], io);
    return await (0,_registry_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .connectRegistries */ .ck)(settings, io.env, io.cwd, {
        onCredential: () => undefined,
        onTrouble: ({ message }) => {
            io.stderr.write(`warning: ${message}; the registry is asked without credentials\n`);
        },
    });
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $z: () => (/* binding */ hintOf),
  uW: () => (/* binding */ readFlags),
  Wp: () => (/* binding */ usageError)
});

// UNUSED EXPORTS: helpOf, parseFlags

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(7909);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/cli/usage.ts
var usage = __webpack_require__(7485);
;// CONCATENATED MODULE: ./src/cli/help.ts

const helpWidth = 100;
/** What `--help` prints. */
function helpOf({ command, synopsis, about, flags, note, example }) {
    const rows = Object.entries((0,usage/* withHelp */.i)(flags)).map(([name, flag]) => {
        const short = flag.short === undefined ? '    ' : `-${flag.short}, `;
        const value = 'value' in flag ? ` ${flag.value}` : '';
        return { name: `  ${short}--${name}${value}`, text: flag.help };
    });
    const column = Math.max(...rows.map(({ name }) => name.length)) + 2;
    const lines = rows.flatMap(({ name, text }) => text.split('\n').flatMap((part, index) => wrap(index === 0 ? name : '', part, column)));
    const end = `${note === undefined ? '' : `\n${note}\n`}\nExample:\n  ${example}\n`;
    return `Usage: container-canary ${command} ${synopsis}\n\n${about}\n\n${lines.join('\n')}\n${end}`;
}
function wrap(start, text, column) {
    const lines = [];
    let line = start.padEnd(column);
    for (const [index, word] of text.split(' ').entries()) {
        const longer = index === 0 ? `${line}${word}` : `${line} ${word}`;
        if (longer.length <= helpWidth) {
            line = longer;
            continue;
        }
        lines.push(line);
        line = `${' '.repeat(column)}${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./src/cli/flags.ts
/** Reads what a command was given by what it declares, so that commands refuse in one way. */







/**
 * Reads a command's flags, or prints its help.
 *
 * @returns null where help was asked for
 * @throws CanaryError (input) as {@link parseFlags}
 */
function readFlags(usage, args, io) {
    const given = parseFlags(usage, args);
    if (!given.wantsHelp)
        return given;
    io.stdout.write(helpOf(usage));
    return null;
}
/**
 * A flag that takes a single value and is given two that differ is refused: whichever counted, the other
 * one would be silently lost.
 *
 * @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts itself, and for
 *   words where there are none
 */
function parseFlags(usage, args) {
    const { positionals, tokens } = parse(usage, args);
    const options = tokens.filter((token) => token.kind === 'option');
    const given = valuesOf(usage.flags, options);
    const [unexpected] = positionals;
    (0,src_options/* throwTogether */.L7)([
        ...contradictions(options, usage.flags).map((message) => usageProblem(usage, message)),
        ...(usage.takesWords || unexpected === undefined
            ? []
            : [usageProblem(usage, `unexpected argument ${JSON.stringify(unexpected)}`)]),
    ]);
    const declared = Object.entries(usage.flags);
    const plain = declared.filter(([, flag]) => choicesOf(flag) === null);
    return {
        // Each is made as its declaration says.
        values: Object.fromEntries(plain.map(([name]) => [name, given.get(name)])),
        choices: () => readChoices(usage, given),
        words: positionals,
        wantsHelp: options.some(({ name }) => name === 'help'),
    };
}
function parse(usage, args) {
    const options = parserOptions(usage.flags);
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, tokens: true });
        const named = nameByAlias(usage.flags);
        const tokens = parsed.tokens.map((token) => token.kind === 'option' ? { ...token, name: named.get(token.name) ?? token.name } : token);
        return { ...parsed, tokens };
    }
    catch (error) {
        // Its first sentence says what is wrong; the others explain how to write odd values.
        const [message = ''] = (0,errors/* messageOf */.bD)(error).split(/\. |\n/, 1);
        const hint = hintForUnknown(message, usage.flags);
        throw (0,errors/* inputError */.Xu)({ ...usageProblem(usage, message), ...(hint === null ? {} : { hint }) }, { cause: error });
    }
}
/** Null for another fault, and where nothing is like the flag that was written. */
function hintForUnknown(message, flags) {
    const [, written] = /^Unknown option '--([^']*)'$/.exec(message) ?? [];
    if (written === undefined)
        return null;
    const named = nameByAlias(flags);
    const names = [...Object.keys((0,usage/* withHelp */.i)(flags)), ...named.keys()];
    return (0,nearest/* didYouMean */.au)(written, names, (name) => `--${named.get(name) ?? name}`);
}
function nameByAlias(flags) {
    return new Map(Object.entries(flags).flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name])));
}
function parserOptions(flags) {
    return Object.fromEntries(Object.entries((0,usage/* withHelp */.i)(flags)).flatMap(([name, flag]) => {
        const { type, short, aliases = [] } = flag;
        const option = { type, multiple: isMultiple(flag) };
        return [
            [name, { ...option, ...(short === undefined ? {} : { short }) }],
            ...aliases.map((alias) => [alias, option]),
        ];
    }));
}
/** What each flag was given, under whichever of its names; what was not given has its usual value. */
function valuesOf(flags, tokens) {
    return new Map(Object.entries(flags).map(([name, flag]) => {
        const own = tokens.filter((token) => token.name === name);
        const texts = own.flatMap(({ value }) => value ?? []);
        if (own.length === 0)
            return [name, absent(flag)];
        if (flag.type === 'boolean')
            return [name, true];
        return [name, isMultiple(flag) ? texts : texts.at(-1)];
    }));
}
function contradictions(tokens, flags) {
    const given = new Map();
    for (const token of tokens) {
        if (token.value === undefined)
            continue;
        const flag = flags[token.name];
        if (flag !== undefined && isMultiple(flag))
            continue;
        given.set(token.name, (given.get(token.name) ?? new Set()).add(token.value));
    }
    return [...given]
        .filter(([, values]) => values.size > 1)
        .map(([name, values]) => {
        const list = [...values].map((value) => JSON.stringify(value)).join(' and ');
        return `--${name} takes one value, and is given ${list}`;
    });
}
function readChoices(usage, given) {
    const readers = Object.entries(usage.flags).flatMap(([name, flag]) => {
        const choices = choicesOf(flag);
        if (choices === null)
            return [];
        const value = given.get(name);
        const read = () => typeof value === 'string' ? (0,src_options/* readChoice */.Kf)(value, `--${name}`, choices, hintOf(usage)) : undefined;
        return [[name, read]];
    });
    // Each was found among the choices of its declaration.
    return (0,src_options/* readTogether */.Vn)(Object.fromEntries(readers));
}
function choicesOf(flag) {
    return flag.type === 'string' ? (flag.choices ?? null) : null;
}
function isMultiple(flag) {
    return flag.type === 'string' && flag.multiple === true;
}
/** The value of a flag that was not given. */
function absent(flag) {
    if (flag.type === 'boolean')
        return false;
    return flag.multiple === true ? [] : flag.default;
}
/** For what is wrong with how a command was called. */
function usageError(usage, message) {
    return (0,errors/* inputError */.Xu)(usageProblem(usage, message));
}
function usageProblem(usage, message) {
    return { code: 'usage', message, hint: hintOf(usage) };
}
/** The hint of a usage error. */
function hintOf({ command }) {
    return `container-canary ${command} --help tells what there is`;
}


/***/ }),

/***/ 6285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageFlags),
/* harmony export */   h: () => (/* binding */ registryFlags)
/* harmony export */ });
/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
const registryFlags = {
    'plain-http': { type: 'boolean', help: 'speak to the registry without TLS' },
    'registry-ca': {
        type: 'string',
        value: '<file>',
        help: 'trust these certificates too (PEM)',
    },
    'registry-username': {
        type: 'string',
        value: '<u>',
        help: 'user, with --registry-password-stdin (those of docker login)',
    },
    'registry-password-stdin': { type: 'boolean', help: 'read the password from standard input' },
    'registry-token-stdin': { type: 'boolean', help: 'read an access token from standard input' },
    'registry-auth-host': {
        type: 'string',
        value: '<h>',
        multiple: true,
        help: 'a token server that may be sent the credentials; may be given several times',
    },
};
/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: {
        type: 'string',
        value: '<platform>',
        help: 'the image of an index that is meant: os[/arch[/variant]][:os_version]',
    },
    ...registryFlags,
};


/***/ }),

/***/ 7485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ withHelp)
/* harmony export */ });
/** With the flag that every command has. */
function withHelp(flags) {
    return { ...flags, help: { type: 'boolean', short: 'h', help: 'this text' } };
}


/***/ }),

/***/ 3545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tw: () => (/* binding */ artifactType),
/* harmony export */   Y0: () => (/* binding */ specType),
/* harmony export */   YC: () => (/* binding */ createdOf),
/* harmony export */   mO: () => (/* binding */ titleAnnotation),
/* harmony export */   sZ: () => (/* binding */ oldestFirst)
/* harmony export */ });
/* harmony import */ var _registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(506);

/** What Node Feature Discovery calls the artifact that describes what an image needs. */
const artifactType = 'application/vnd.nfd.image-compatibility.v1alpha1';
const specType = 'application/vnd.nfd.image-compatibility.spec.v1alpha1+yaml';
/** The file's name, as oras writes and reads it. */
const titleAnnotation = 'org.opencontainers.image.title';
/** When an artifact says it was made; null when it does not, or not in a date's form. */
function createdOf(descriptor) {
    const text = descriptor.annotations.get(_registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAnnotation */ .oy);
    return text === undefined || Number.isNaN(timeOf(descriptor)) ? null : text;
}
/**
 * The artifacts, the oldest first. One without a time is older than every other; of equally old
 * ones the last that is listed counts as the newest, as Node Feature Discovery has it.
 */
function oldestFirst(listed) {
    const key = ({ descriptor }) => {
        const time = timeOf(descriptor);
        return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
    };
    return listed.toSorted((one, other) => {
        const [a, b] = [key(one), key(other)];
        return a === b ? 0 : a < b ? -1 : 1;
    });
}
// Date.parse takes much more than RFC 3339 (section 5.6), the only form that counts.
const rfc3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function timeOf(descriptor) {
    const text = descriptor.annotations.get(_registry_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .createdAnnotation */ .oy) ?? '';
    return rfc3339.test(text) ? Date.parse(text.toUpperCase()) : Number.NaN;
}


/***/ }),

/***/ 8790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ attachArtifact),
  f: () => (/* binding */ detachArtifacts)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/limits.ts + 10 modules
var limits = __webpack_require__(5256);
// EXTERNAL MODULE: ./src/registry/digest.ts
var digest = __webpack_require__(5035);
// EXTERNAL MODULE: ./src/registry/manifest.ts
var registry_manifest = __webpack_require__(506);
// EXTERNAL MODULE: ./src/registry/pull.ts
var pull = __webpack_require__(5504);
// EXTERNAL MODULE: ./src/registry/push.ts
var push = __webpack_require__(6315);
// EXTERNAL MODULE: ./src/registry/subject.ts
var registry_subject = __webpack_require__(3487);
;// CONCATENATED MODULE: ./src/registry/attach.ts
/** Attaches artifacts of any type to images, and takes them away. */






/** "Guidance for an Empty Descriptor" (image specification, manifest.md). */
const emptyConfig = Buffer.from('{}');
/**
 * Attaches an artifact to an image, as `oras attach` would: its layers as blobs, a manifest with the
 * artifact type and the subject, and where the registry has no referrers API, an entry under the
 * referrers tag.
 */
async function attach(client, { reference, platform }, artifact, signal) {
    const subject = await (0,registry_subject/* resolveSubject */.f9)((0,pull/* repositoryContent */.AI)(client, reference), platform, signal);
    const created = client.pace.clock.date().toISOString();
    const annotations = { ...artifact.annotations, [registry_manifest/* createdAnnotation */.oy]: created };
    const manifest = toManifest({ ...artifact, annotations }, subject);
    const bytes = Buffer.from(JSON.stringify(manifest));
    for (const blob of [emptyConfig, ...artifact.layers.map((layer) => layer.bytes)]) {
        await (0,push/* pushBlob */.Ee)(client, reference, blob, signal);
    }
    const descriptor = {
        ...(0,registry_manifest/* descriptorOf */.nb)(registry_manifest/* mediaTypes */.Ib.ociManifest, (0,digest/* digestOf */.ol)(bytes), bytes.length),
        artifactType: artifact.artifactType,
        annotations: new Map(Object.entries(annotations)),
    };
    await (0,push/* pushReferrer */.eX)(client, reference, bytes, descriptor, subject.digest, signal);
    return { digest: descriptor.digest, subject: subject.digest };
}
/**
 * Removes artifacts of a type from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what became of each; empty when there was nothing. It ends at the first that is refused:
 * such a registry deletes no manifests.
 */
async function detach(client, { reference, platform }, artifactType, digest, signal) {
    const content = (0,pull/* repositoryContent */.AI)(client, reference);
    const subject = await (0,registry_subject/* resolveSubject */.f9)(content, platform, signal);
    const detached = [];
    for (const listed of await content.referrers(subject.digest, artifactType, signal)) {
        if (digest !== null && listed.digest !== digest)
            continue;
        const result = await (0,push/* deleteReferrer */.BS)(client, reference, listed, subject.digest, signal);
        detached.push({ digest: listed.digest, result });
        if (result === 'refused')
            break;
    }
    return detached;
}
function toManifest({ artifactType, layers, annotations }, subject) {
    const { mediaType, digest, size } = subject;
    return {
        schemaVersion: 2,
        mediaType: registry_manifest/* mediaTypes */.Ib.ociManifest,
        artifactType,
        config: toDescriptor(registry_manifest/* mediaTypes */.Ib.emptyConfig, emptyConfig),
        layers: layers.map((layer) => toDescriptor(layer.mediaType, layer.bytes, layer.annotations)),
        subject: { mediaType, digest, size },
        annotations,
    };
}
/** Small content stands in its descriptor too, which saves whoever reads it a request. */
function toDescriptor(mediaType, bytes, annotations) {
    const isSmall = bytes.length <= limits/* registryLimits */.a1.inlineDataBytes;
    return {
        mediaType,
        digest: (0,digest/* digestOf */.ol)(bytes),
        size: bytes.length,
        ...(annotations !== undefined && { annotations }),
        ...(isSmall && { data: Buffer.from(bytes).toString('base64') }),
    };
}

// EXTERNAL MODULE: ./src/registry/reference.ts
var registry_reference = __webpack_require__(9310);
// EXTERNAL MODULE: ./src/compatibility/artifact/artifact.ts
var artifact = __webpack_require__(3545);
;// CONCATENATED MODULE: ./src/compatibility/artifact/attach.ts





/** Attaches a compatibility spec to an image; see {@link attach}. */
async function attachArtifact(client, request, signal) {
    const { spec, title } = request;
    if (spec.length > limits/* registryLimits */.a1.artifactBytes) {
        throw (0,errors/* inputError */.Xu)({
            code: 'spec-too-large',
            message: `${title} has ${spec.length} bytes; at most ${limits/* registryLimits */.a1.artifactBytes} are attached`,
        });
    }
    const layer = { mediaType: artifact/* specType */.Y0, bytes: spec, annotations: { [artifact/* titleAnnotation */.mO]: title } };
    return attach(client, request, { artifactType: artifact/* artifactType */.Tw, layers: [layer], annotations: {} }, signal);
}
/**
 * Removes compatibility artifacts from an image.
 *
 * @param digest the one to remove; null for all
 * @returns what was removed; empty when there was nothing. `unlisted`: the registry deletes no
 * manifests, but the image's list of referrers has it no longer
 * @throws CanaryError (input) when the registry deletes no manifests and keeps its list itself
 */
async function detachArtifacts(client, request, digest, signal) {
    const { reference } = request;
    const detached = await detach(client, request, artifact/* artifactType */.Tw, digest, signal);
    const refused = detached.find(({ result }) => result === 'refused');
    if (refused === undefined)
        return detached;
    throw (0,errors/* inputError */.Xu)({
        code: 'registry-no-deletion',
        message: `${reference.registry} does not delete manifests, so ${(0,registry_reference/* formatReference */.FH)(reference)} keeps its compatibility artifact ${refused.digest}`,
        hint: 'allow deletion in the registry, or attach a newer spec: the newest one counts',
    });
}


/***/ }),

/***/ 3669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ isInternalAddress),
/* harmony export */   Qi: () => (/* binding */ kindOfAddress),
/* harmony export */   cW: () => (/* binding */ isLoopbackHost),
/* harmony export */   gh: () => (/* binding */ isMetadataAddress),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   rN: () => (/* binding */ guardedLookup)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(610);
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_dns__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_1__);


const metadata = blockList([
    ['169.254.0.0', 16],
    // Azure's host agent, Alibaba's metadata service, Oracle's iSCSI and metadata addresses.
    ['168.63.129.16', 32],
    ['100.100.100.200', 32],
    ['192.0.0.192', 32],
], [
    ['fe80::', 10],
    // The metadata services of EC2 and of Google over IPv6.
    ['fd00:ec2::', 32],
    ['fd20:ce::254', 128],
]);
const loopback = blockList([['127.0.0.0', 8]], [['::1', 128]]);
const privateNetworks = blockList([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
], [
    ['::', 128],
    ['fc00::', 7],
    // Site-local, which some networks still use (RFC 3879).
    ['fec0::', 10],
    // NAT64 of a network's own (RFC 8215): what it leads to is nobody's to know.
    ['64:ff9b:1::', 48],
]);
const reserved = blockList([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
], [
    ['100::', 64],
    // Teredo hides the address of a client behind a mask.
    ['2001::', 32],
    ['2001:db8::', 32],
    ['3fff::', 20],
    ['ff00::', 8],
]);
/** Of an address as a URL or a resolver writes it; null for a name. */
function kindOfAddress(hostname) {
    // A zone says which interface an address is of, not where it leads.
    const address = withoutBrackets(hostname).replace(/%.*$/, '');
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(address);
    if (family === 0)
        return null;
    const isIn = (list) => list.check(address, family === 6 ? 'ipv6' : 'ipv4');
    if (isIn(metadata))
        return 'metadata';
    if (isIn(loopback))
        return 'loopback';
    if (isIn(privateNetworks))
        return 'private';
    return isIn(reserved) ? 'reserved' : 'public';
}
/** An address where clouds answer with credentials, and where no registry or manifest ever is. */
function isMetadataAddress(hostname) {
    return kindOfAddress(hostname) === 'metadata';
}
/** This machine, written so that no resolver is asked, but for `localhost`. */
function isLoopbackHost(hostname) {
    return hostname === 'localhost' || kindOfAddress(hostname) === 'loopback';
}
/** A loopback, private or link-local address, written as an address; or `localhost`. */
function isInternalAddress(hostname) {
    // A name may end with the dot of the root.
    const name = withoutBrackets(hostname).replace(/\.$/, '');
    if (name === 'localhost' || name.endsWith('.localhost'))
        return true;
    const kind = kindOfAddress(name);
    return kind === 'metadata' || kind === 'loopback' || kind === 'private';
}
/** A URL's host name without the brackets around an IPv6 address. */
function withoutBrackets(hostname) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/**
 * Resolves names as usual, and fails when one leads to an address of {@link isMetadataAddress}: for
 * hosts that a server named, not the user.
 */
const guardedLookup = (hostname, options, callback) => {
    (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, options, (error, address, family) => {
        const isRefused = error === null && addressesOf(address).some(isMetadataAddress);
        const refusal = new Error(`${hostname} resolves to a metadata or link-local address`);
        callback(isRefused ? Object.assign(refusal, { code: 'EMETADATA' }) : error, address, family);
    });
};
function addressesOf(address) {
    return typeof address === 'string' ? [address] : address.map((one) => one.address);
}
/** Every IPv4 network stands in it in each of the forms that carry IPv4 inside IPv6 as well. */
function blockList(ipv4, ipv6) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_1__.BlockList();
    for (const [network, prefix] of ipv6)
        list.addSubnet(network, prefix, 'ipv6');
    for (const [network, prefix] of ipv4) {
        list.addSubnet(network, prefix, 'ipv4');
        for (const [carrier, bits] of carriersOf(network)) {
            list.addSubnet(carrier, bits + prefix, 'ipv6');
        }
    }
    return list;
}
/**
 * IPv4-mapped and IPv4-compatible (RFC 4291, section 2.5.5), IPv4-translated (RFC 2765), NAT64
 * (RFC 6052) and 6to4 (RFC 3056).
 */
function carriersOf(network) {
    const [a = 0, b = 0, c = 0, d = 0] = network.split('.').map(Number);
    const words = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    return [
        [`::ffff:${words}`, 96],
        [`::${words}`, 96],
        [`::ffff:0:${words}`, 96],
        [`64:ff9b::${words}`, 96],
        [`2002:${words}::`, 16],
    ];
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7909);



/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const advice = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, choices) ?? hint;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 6315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ deleteReferrer),
/* harmony export */   Ee: () => (/* binding */ pushBlob),
/* harmony export */   eX: () => (/* binding */ pushReferrer),
/* harmony export */   y6: () => (/* binding */ pushManifest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5256);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3028);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5035);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5685);
/* harmony import */ var _referrers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9191);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9310);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2425);









/**
 * Uploads small content in one piece (distribution specification, "POST then PUT"), unless the
 * repository has it already.
 */
async function pushBlob(client, repository, bytes, signal) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(bytes);
    const what = `the content ${digest} of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}`;
    const common = { repository, actions: 'pull,push', signal, what };
    if (await hasBlob(client, common, digest))
        return;
    const location = await startUpload(client, common);
    // Added as text: a registry may have signed the query, and `searchParams` would write it anew.
    location.search += `${location.search === '' ? '?' : '&'}digest=${encodeURIComponent(digest)}`;
    const isStored = await client.call({
        ...common,
        method: 'PUT',
        target: location,
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
        expect: [201, 404],
        what: `the upload of ${what}`,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status === 201;
    });
    // An upload is over once it was stored, also when the word of that was lost on its way to us.
    if (isStored || (await hasBlob(client, common, digest)))
        return;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'registry-upload',
        message: `${repository.registry} forgot the upload of ${what}`,
        hint: 'try again',
    });
}
async function hasBlob(client, common, digest) {
    // A redirect leads to where the content is, which is not asked: signed URLs are for GET.
    const expect = [200, 404, ..._client_js__WEBPACK_IMPORTED_MODULE_2__.redirectStatuses];
    return client.call({ ...common, method: 'HEAD', target: `blobs/${digest}`, expect }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status !== 404;
    });
}
function startUpload(client, common) {
    const { repository, what } = common;
    return client.call({
        ...common,
        method: 'POST',
        target: 'blobs/uploads/',
        body: new Uint8Array(),
        expect: [202],
        what: `an upload of ${what}`,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        const { location } = response.headers;
        if (location !== undefined) {
            return (0,_client_js__WEBPACK_IMPORTED_MODULE_2__.checkLocation)(common, location, response.url, response.url);
        }
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
            code: 'registry-upload',
            message: `${repository.registry} does not say where to upload ${what}`,
        });
    });
}
/**
 * Uploads a manifest under its digest, and makes what it refers to know it: where the registry has
 * no referrers API, by the index under the referrers tag.
 *
 * By "Pushing Manifests with Subject" (distribution specification 1.1) the answer's `OCI-Subject`
 * says that the registry took note. The API is asked all the same, as "Unavailable Referrers API"
 * wants it: a proxy may drop the header, or hand it on and not have the API, and a referrer that is
 * listed nowhere is lost. Who gets an answer from the API reads no index, so none is written then,
 * even while the new referrer is not listed yet.
 *
 * @param referrer the descriptor that lists of referrers show: with artifact type and annotations
 */
async function pushReferrer(client, repository, bytes, referrer, subject, signal) {
    const { digest, mediaType } = referrer;
    await pushManifest(client, repository, digest, bytes, mediaType, signal);
    if (await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .hasReferrersApi */ .f6)(client, repository, subject, typeOf(referrer), signal))
        return;
    await updateReferrersIndex(client, repository, subject, (entries) => [...entries.filter((entry) => entry['digest'] !== digest), toEntry(referrer)], signal);
}
/**
 * Deletes a manifest that refers to another, and its entry in the referrers tag's index.
 *
 * @param referrer as it was listed
 * @returns where the registry deletes no manifests: `unlisted` when nothing refers to it any more,
 * since the referrers tag is what listed it; `refused` when the registry's own list still does
 */
async function deleteReferrer(client, repository, referrer, subject, signal) {
    const { digest } = referrer;
    const type = typeOf(referrer);
    const hasApi = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .hasReferrersApi */ .f6)(client, repository, subject, type, signal);
    if (!hasApi) {
        const without = (entries) => entries.filter((entry) => entry['digest'] !== digest);
        await updateReferrersIndex(client, repository, subject, without, signal);
    }
    const deleted = await client.call({
        method: 'DELETE',
        repository,
        actions: 'delete,pull',
        target: `manifests/${digest}`,
        expect: [200, 202, 404, 405],
        what: `the deletion of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${digest}`,
        signal,
    }, async (response) => {
        await (0,_transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf)(response);
        return response.status !== 405;
    });
    if (deleted)
        return 'deleted';
    return hasApi ? 'refused' : 'unlisted';
}
function typeOf({ artifactType, mediaType }) {
    return artifactType ?? mediaType;
}
/** Stores a manifest, or an index, under a tag or its own digest. */
async function pushManifest(client, repository, tagOrDigest, bytes, mediaType, signal) {
    return client.call({
        method: 'PUT',
        repository,
        actions: 'pull,push',
        target: `manifests/${tagOrDigest}`,
        headers: { 'content-type': mediaType },
        body: bytes,
        expect: [201],
        what: `the upload of the manifest ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}:${tagOrDigest}`,
        signal,
    }, _transport_js__WEBPACK_IMPORTED_MODULE_8__/* .discard */ .vf);
}
/**
 * Changes the index under the referrers tag. Registries offer no way to write only if nobody else
 * did, so it is read again afterwards, and written again when somebody's change took ours away.
 *
 * @param change from the entries as they are to the entries as they should be; applying it twice
 * must do no more than once
 */
async function updateReferrersIndex(client, repository, subject, change, signal) {
    const read = async () => {
        const tagged = await (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchTaggedReferrers */ .Hl)(client, repository, subject, signal);
        // It is not ours to overwrite.
        if (tagged.kind === 'foreign')
            throw tagged.why;
        const document = tagged.kind === 'index' ? tagged.index.document : { schemaVersion: 2 };
        // Entries keep members that we do not know: they were checked to be objects when they were read.
        const entries = (document['manifests'] ?? []);
        return { document, entries };
    };
    for (let tries = 0; tries < _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.indexUpdates; tries++) {
        const { document, entries } = await read();
        const wanted = change(entries);
        if (sameEntries(entries, wanted))
            return;
        const bytes = Buffer.from(JSON.stringify({ ...document, mediaType: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.ociIndex, manifests: wanted }));
        if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.manifestBytes)
            break;
        const tag = (0,_referrers_js__WEBPACK_IMPORTED_MODULE_6__/* .referrersTag */ .LN)(subject);
        await pushManifest(client, repository, tag, bytes, _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .mediaTypes */ .Ib.ociIndex, signal);
        const { clock, random } = client.pace;
        await clock.sleep(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.indexUpdateMs * (1 + random()), signal);
    }
    const { entries } = await read();
    if (sameEntries(entries, change(entries)))
        return;
    const name = `the list of referrers of ${(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .formatRepository */ .Sh)(repository)}@${subject}`;
    throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_5__/* .contentError */ .G)({ name, kind: 'infrastructure' }, 'referrers-conflict', 'could not be changed: it is full, or others write it at the same time', 'try again');
}
function sameEntries(some, others) {
    const digests = (entries) => entries
        .map((entry) => String(entry['digest']))
        .sort()
        .join();
    return digests(some) === digests(others);
}
function toEntry(referrer) {
    return {
        mediaType: referrer.mediaType,
        digest: referrer.digest,
        size: referrer.size,
        ...(referrer.artifactType !== null && { artifactType: referrer.artifactType }),
        ...(referrer.annotations.size > 0 && { annotations: Object.fromEntries(referrer.annotations) }),
    };
}


/***/ }),

/***/ 8803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ chooseImage),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   y7: () => (/* binding */ noSuchPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(506);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8688);



/**
 * Chooses an image of an index, as engines do: entries that are no images (attestations, other
 * indexes) do not count.
 *
 * @param platform null: the only image there is
 * @returns null when no platform is asked for and there are several images
 * @throws CanaryError (input) that lists what there is when nothing suits
 */
function chooseImage(index, platform, origin) {
    const images = index.manifests.filter(isImage);
    if (platform === null)
        return images.length === 1 ? (images[0] ?? null) : null;
    const best = (0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .choosePlatform */ .xV)(platform, images.map((image) => image.platform));
    const chosen = images[best];
    if (chosen !== undefined)
        return chosen;
    // A single image that does not say what it is for is what there is.
    const only = images.length === 1 ? images[0] : undefined;
    if (only?.platform === null)
        return only;
    throw noSuchPlatform(origin, platform, images.flatMap((image) => image.platform ?? []), images.length < index.manifests.length && images.length === 0);
}
/** The image is for other machines. `offered` is told, each platform once. */
function noSuchPlatform(origin, wanted, offered, isNested = false) {
    const names = [...new Set(offered.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq))].slice(0, 20).join(', ');
    const nested = 'lists only other indexes, which no engine follows';
    const has = names === '' ? 'holds no image' : `is for ${names}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc('input', {
        code: 'platform-missing',
        message: `${origin.name} ${isNested ? nested : has}, and ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlatform */ .Bq)(wanted)} is asked for`,
    });
}
/** Attestations stand in an index as manifests for no platform (BuildKit, attestation-storage.md). */
function isImage(descriptor) {
    return ((0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isManifestType */ .Q3)(descriptor.mediaType) &&
        descriptor.platform?.os !== 'unknown' &&
        !descriptor.annotations.has('vnd.docker.reference.type'));
}


/***/ }),

/***/ 3487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ readArtifact),
/* harmony export */   f9: () => (/* binding */ resolveSubject),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5256);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(349);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(506);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8688);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8803);
/** What is attached to an image: to the manifest of a platform, or to the index. */






/**
 * What an artifact is attached to and detached from: the platform's manifest where a platform is
 * asked for, otherwise what the image's name means.
 *
 * @throws CanaryError when the image has nothing for the platform
 */
async function resolveSubject(source, platform, signal) {
    const origin = imageOrigin(source);
    const root = await source.root(signal);
    if (platform === null)
        return root.descriptor;
    if (root.manifest.type === 'image') {
        await checkPlatform(source, root.manifest, platform, origin, signal);
        return root.descriptor;
    }
    const chosen = (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseImage */ .Ny)(root.manifest, platform, origin);
    // The descriptor is written into the artifact: without the platform, which is not its own.
    return chosen === null ? root.descriptor : { ...chosen, platform: null, annotations: new Map() };
}
/**
 * All artifacts of a type that are attached to an image, those of the index before those of the
 * platform. At most two round trips one after the other.
 *
 * @param platform null: of an index with several images, only what was attached to the index itself
 * @throws CanaryError when the image has nothing for the platform
 */
async function listArtifacts(source, platform, artifactType, signal) {
    const origin = imageOrigin(source);
    const root = await source.root(signal);
    const { manifest } = root;
    const chosen = manifest.type === 'index' ? (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseImage */ .Ny)(manifest, platform, origin) : null;
    const subjects = [root.descriptor, ...(chosen === null ? [] : [chosen])];
    const [lists] = await Promise.all([
        Promise.all(subjects.map(async ({ digest: subject }) => {
            const referrers = await source.referrers(subject, artifactType, signal);
            return referrers.map((descriptor) => ({ subject, descriptor }));
        })),
        manifest.type === 'image' && platform !== null
            ? checkPlatform(source, manifest, platform, origin, signal)
            : null,
    ]);
    return lists.flat();
}
/**
 * Checks that an artifact is what the list said.
 *
 * @throws CanaryError of the origin's kind when it is an index, of another subject or another type
 */
function readArtifact({ manifest }, subject, artifactType, origin) {
    const refuse = (what) => (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)(origin, 'artifact', what);
    if (manifest.type !== 'image')
        throw refuse('is an index');
    if (manifest.subject?.digest !== subject) {
        throw refuse(`does not refer to ${subject}, though it is listed there`);
    }
    if ((manifest.artifactType ?? manifest.config.mediaType) !== artifactType) {
        throw refuse('is of another type than the list of referrers says');
    }
    return manifest;
}
/** A single image says in its configuration what it is for. */
async function checkPlatform(source, manifest, platform, origin, signal) {
    const { config } = manifest;
    if (config.mediaType !== _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.ociConfig && config.mediaType !== _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaTypes */ .Ib.dockerConfig) {
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_3__/* .contentError */ .G)({ ...origin, kind: 'input' }, 'no-image', 'is an artifact, not an image');
    }
    const bytes = await source.blob(config, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .registryLimits */ .a1.configBytes, signal);
    const found = (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .readPlatform */ .Kd)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJsonObject */ .dw)(bytes, { ...origin, name: `the configuration of ${source.name}` }));
    if (found === null || (0,_platform_js__WEBPACK_IMPORTED_MODULE_4__/* .suitsPlatform */ .eP)(platform, found))
        return;
    throw (0,_select_js__WEBPACK_IMPORTED_MODULE_5__/* .noSuchPlatform */ .y7)(origin, platform, [found]);
}
function imageOrigin({ name }) {
    return { name: `the image ${name}`, kind: 'infrastructure' };
}


/***/ }),

/***/ 702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   a8: () => (/* binding */ NotRegularError),
/* harmony export */   f8: () => (/* binding */ readBetween)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/**
 * Files that a person named. A path may lead to a pipe that nobody writes to, to a device without an
 * end, to a file of the kernel that waits: none of them may hold a run up, or fill its memory.
 */

/** The path leads to something that has no bytes with an end. */
class NotRegularError extends Error {
    name = 'NotRegularError';
    /** Such as `a named pipe`. */
    kind;
    constructor(kind) {
        super(`it is ${kind}, not a regular file`);
        this.kind = kind;
    }
}
const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Opens a file for reading, and never waits for it.
 *
 * @throws NotRegularError; the system's error where it cannot be opened
 */
async function openRegularFile(path) {
    // Looked at first: opening alone sets some devices going.
    requireRegular(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path));
    const handle = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, flags);
    try {
        requireRegular(await handle.stat());
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/**
 * Reads a small file whole. Its size is not believed: files of the kernel say that they are empty.
 *
 * @returns null when it has more than `maxBytes`
 * @throws NotRegularError; the system's error where it cannot be read
 */
function readRegularFile(path, maxBytes) {
    requireRegular((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path));
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        requireRegular(found);
        if (found.size > maxBytes)
            return null;
        return readUpTo(descriptor, maxBytes);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** One byte more than is taken tells that there is more. */
function readUpTo(descriptor, maxBytes) {
    const parts = [];
    let size = 0;
    for (;;) {
        const part = Buffer.alloc(Math.min(maxBytes + 1 - size, partBytes));
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, part, 0, part.length, null);
        if (count === 0)
            return Buffer.concat(parts);
        parts.push(part.subarray(0, count));
        size += count;
        if (size > maxBytes)
            return null;
    }
}
const partBytes = 65_536;
function requireRegular(found) {
    if (!found.isFile())
        throw new NotRegularError(kindOf(found));
}
function kindOf(found) {
    if (found.isDirectory())
        return 'a directory';
    if (found.isFIFO())
        return 'a named pipe';
    if (found.isSocket())
        return 'a socket';
    return 'a device';
}
/** The content between two places of an open file, which stays open whatever becomes of the reader. */
async function* readBetween(handle, start, end) {
    for (let position = start; position < end;) {
        const part = Buffer.allocUnsafe(Math.min(end - position, largePartBytes));
        const { bytesRead } = await handle.read(part, 0, part.length, position);
        if (bytesRead === 0)
            return;
        position += bytesRead;
        yield part.subarray(0, bytesRead);
    }
}
const largePartBytes = 262_144;


/***/ })

};
;