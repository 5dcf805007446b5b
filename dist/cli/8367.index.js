"use strict";
exports.id = 8367;
exports.ids = [8367,9107];
exports.modules = {

/***/ 99107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ elfWords),
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   Ne: () => (/* binding */ armFloat)
/* harmony export */ });
/* unused harmony export machineName */
const machines = {
    i386: 3,
    mips: 8,
    powerpc: 20,
    powerpc64: 21,
    s390: 22,
    arm: 40,
    x86: 62,
    aarch64: 183,
    riscv: 243,
    loongarch: 258,
};
/** Of `e_machine`, as people write them (System V gABI). */
const names = new Map([
    [2, 'SPARC'],
    [machines.i386, 'i386'],
    [4, '68000'],
    [machines.mips, 'MIPS'],
    [15, 'PA-RISC'],
    [machines.powerpc, 'PowerPC'],
    [machines.powerpc64, 'PowerPC64'],
    [machines.s390, 'S/390'],
    [machines.arm, 'Arm'],
    [42, 'SuperH'],
    [43, 'SPARC V9'],
    [50, 'IA-64'],
    [machines.x86, 'x86-64'],
    [machines.aarch64, 'AArch64'],
    [190, 'CUDA'],
    [224, 'AMD GPU'],
    [machines.riscv, 'RISC-V'],
    [247, 'BPF'],
    [252, 'C-SKY'],
    [machines.loongarch, 'LoongArch'],
    [0x9026, 'Alpha'],
]);
/** Machines of which both byte orders are common, so that it has to be told. */
const ofEitherOrder = [machines.mips, machines.powerpc64, machines.arm];
const usualOrder = new Map([[machines.arm, 'little']]);
/** Such as `AArch64`, or `PowerPC64 (little-endian)`. */
function machineName({ machine, byteOrder }) {
    const name = names.get(machine) ?? `machine ${machine}`;
    if (!ofEitherOrder.includes(machine) || usualOrder.get(machine) === byteOrder)
        return name;
    return `${name} (${byteOrder}-endian)`;
}
/** Such as `ELF 64-bit x86-64`. */
function elfWords(facts) {
    return `ELF ${facts.bits}-bit ${machineName(facts)}`;
}
/** `EF_ARM_EABIMASK` and what is below it (ELF for the Arm Architecture). */
const armFlags = { abi: 0xff000000, hardFloat: 0x400, softFloat: 0x200 };
/** Null for what is not for 32-bit Arm, and where it does not say. */
function armFloat({ machine, flags }) {
    if (machine !== machines.arm || (flags & armFlags.abi) === 0)
        return null;
    if ((flags & armFlags.hardFloat) !== 0)
        return 'hard';
    return (flags & armFlags.softFloat) !== 0 ? 'soft' : null;
}


/***/ }),

/***/ 4511:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ finding)
});

;// CONCATENATED MODULE: ./src/programs/codes.ts
/**
 * What can be found out about a program without running it. `error`: it is certain that it does not start on
 * the image's platform. `warning`: it depends on the machine or the engine. `notice`: worth knowing.
 */
const programCodes = {
    'program-none': ['notice', 'the image has neither ENTRYPOINT nor CMD'],
    'program-missing': ['error', 'a program is not in the image, or in no directory of PATH'],
    'program-link-dangling': ['error', 'a program is a link to what is not in the image'],
    'program-link-loop': ['error', 'a program is a link that leads in a circle'],
    'program-not-a-file': ['error', 'a program is a directory or a device'],
    'program-not-executable': ['error', 'nobody may execute a program'],
    'program-no-format': [
        'error',
        'a program is neither of a format that Linux executes nor a script with #!',
    ],
    'program-unknown-format': [
        'warning',
        'a program is of a format that Linux executes only where somebody has registered it',
    ],
    'program-file-broken': ['error', 'a program or its loader is an ELF file that cannot be loaded'],
    'program-object-file': ['error', 'a program is an ELF file that is no program'],
    'program-machine': ['error', 'a program is for another machine than the platform of the image'],
    'program-machine-some': [
        'warning',
        'a program is for a machine that only some of the platform can stand in for',
    ],
    'program-machine-older': [
        'notice',
        'a program is for an older machine, which kernels of the platform run as well',
    ],
    'program-machine-newer': [
        'warning',
        'a program is for a newer variant than the platform of the image',
    ],
    'program-loader-missing': ['error', 'the loader of a program is not in the image'],
    'program-loader-unfit': ['error', 'the loader of a program is none that could load it'],
    'program-loader-none': ['warning', 'an ELF file that needs libraries names no loader'],
    'program-library-missing': ['error', 'a library that a program needs is not found'],
    'program-library-uncached': [
        'error',
        'a library that a program needs is there, and not in the cache of the loader',
    ],
    'program-library-unfit': ['error', 'the file of a library that a program needs is no library'],
    'program-library-of-runtime': [
        'notice',
        'a library that a program needs is brought by the runtime of a device',
    ],
    'program-version-missing': [
        'error',
        'a library is too old: a version of its symbols that a program needs is not there',
    ],
    'program-kernel': ['notice', 'a program or a library of it needs a kernel that is rather new'],
    'program-x86-level': [
        'notice',
        'a program or a library of it needs a newer x86-64 level than the platform says',
    ],
    'program-executable-stack': ['notice', 'a program asks for a stack that can be executed'],
    'program-set-id': ['notice', 'a program runs as its owner or group (set-uid, set-gid)'],
    'program-capabilities': ['notice', 'a program has file capabilities'],
    'program-capabilities-beyond': [
        'warning',
        'a program has file capabilities that engines do not grant: without them it cannot be executed',
    ],
    'script-interpreter-missing': ['error', 'the interpreter of a script is not in the image'],
    'script-windows-line': ['error', 'the first line of a script ends as lines do on Windows'],
    'script-windows-option': [
        'warning',
        'the first line of a script ends as lines do on Windows, behind an option of its interpreter',
    ],
    'script-env-words': [
        'error',
        'the first line of a script gives env several words, which it takes for one name',
    ],
    'script-too-deep': ['error', 'scripts that interpret scripts, more of them than Linux follows'],
    'script-first-command-missing': [
        'notice',
        'the script of an entry point begins with a program that is not in the image',
    ],
    'user-unknown': ['error', 'USER is not in the passwd of the image'],
    'group-unknown': ['error', 'the group of USER is not in the group file of the image'],
    'user-without-name': ['notice', 'USER is a number that the passwd of the image does not have'],
    'working-directory-missing': ['notice', 'WORKDIR is not in the image: engines make it'],
    'working-directory-file': ['error', 'WORKDIR is a file'],
};

;// CONCATENATED MODULE: ./src/programs/finding.ts

/** @param path the file of the image that it is about */
function finding(code, message, path, hint) {
    const [severity] = programCodes[code];
    return { severity, code, message: cut(message), location: null, hint, path };
}
/** Names are as long as somebody likes, and lists of them longer. */
function cut(text) {
    return text.length > longest ? `${text.slice(0, longest - 3)}...` : text;
}
const longest = 1_000;


/***/ }),

/***/ 56510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ readSmallText),
/* harmony export */   XH: () => (/* binding */ readNode),
/* harmony export */   o5: () => (/* binding */ readSmall)
/* harmony export */ });
/** A file's bytes where it is a regular one and not larger; null where it is not. */
async function readSmall(path, files, maxBytes) {
    const found = await files.resolve(path);
    return found.kind === 'found' ? await readNode(found.node, files, maxBytes) : null;
}
async function readNode(node, files, maxBytes) {
    if (node.kind !== 'file' || node.size > maxBytes)
        return null;
    return await files.read(node, { offset: 0, length: node.size });
}
async function readSmallText(path, files, maxBytes) {
    const bytes = await readSmall(path, files, maxBytes);
    return bytes === null ? null : Buffer.from(bytes).toString('utf8');
}


/***/ }),

/***/ 75497:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ isShell),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   TV: () => (/* binding */ isExecutable),
/* harmony export */   oe: () => (/* binding */ searchPath)
/* harmony export */ });
/* unused harmony export usualPath */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** What engines set where an image has no PATH. */
const usualPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** Absolute directories that a name without a slash is looked up in; runtimes refuse relative ones. */
function searchPath({ environment }) {
    const directories = (environment.get('PATH') ?? usualPath).split(':');
    return [...new Set(directories)]
        .filter((one) => one.startsWith('/'))
        .slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.searchDirectories);
}
/** As runtimes find what they are to start, and execvp(3): a name without a slash is looked up in PATH. */
async function findProgram(name, place) {
    if (name.startsWith('/'))
        return await sightOf(name, place);
    if (name.includes('/'))
        return await sightOf(`${place.workingDirectory}/${name}`, place);
    if (place.unknownVariables?.has('PATH') === true)
        return { kind: 'unknown' };
    if (name === '')
        return { kind: 'missing', target: null };
    const sights = await Promise.all(searchPath(place).map(async (directory) => await sightOf(`${directory}/${name}`, place)));
    const of = (kind) => sights.find((one) => one.kind === kind);
    return (of('found') ??
        of('unknown') ??
        of('not-executable') ??
        sights.find((one) => one.kind === 'missing' && one.target !== null) ??
        of('loop') ?? { kind: 'missing', target: null });
}
async function sightOf(path, { files }) {
    const found = await files.resolve(path);
    switch (found.kind) {
        case 'unknown':
        case 'loop':
            return found;
        case 'not-a-directory':
            return { kind: 'missing', target: null };
        case 'missing': {
            // Behind what is not there nothing can be a link.
            const node = path.startsWith(`${found.path}/`) ? null : await files.lookUp(path);
            return { kind: 'missing', target: node === null ? null : targetOf(node, found.path) };
        }
        case 'found': {
            const { node } = found;
            if (node.kind !== 'file')
                return { kind: 'not-a-file', node };
            return { kind: isExecutable(node) ? 'found' : 'not-executable', node };
        }
    }
}
/** Where a link leads in the end; `missing` is the first part of that which is not there. */
function targetOf({ kind, path, target }, missing) {
    if (kind !== 'link')
        return null;
    const next = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.resolve(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), target ?? '');
    return next.startsWith(`${missing}/`) ? next : missing;
}
/** Whether anybody may execute it: root may where somebody may. */
function isExecutable({ mode }) {
    return (mode & 0o111) !== 0;
}
const shells = ['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'];
function isShell(program) {
    return shells.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(program));
}


/***/ }),

/***/ 90349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ tryParseJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   dw: () => (/* binding */ parseJsonObject),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   sk: () => (/* binding */ stringMember)
/* harmony export */ });
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75685);

/** @throws CanaryError when `bytes` are not one JSON object in UTF-8; it never quotes them */
function parseJsonObject(bytes, origin) {
    const object = asObject(tryParseJson(bytes));
    if (object === null)
        throw (0,_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .contentError */ .G)(origin, 'content-malformed', 'is not a JSON object');
    return object;
}
/** @returns undefined when `bytes` are not JSON in UTF-8 */
function tryParseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        // What is no JSON is told by the caller, who knows what it should have been.
        return undefined;
    }
}
function asObject(value) {
    // Checked to be an object that is no list; its members stay unknown.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : null;
}
/** An own member: `constructor` and the like are not there unless they were written. */
function member(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** A member that is a string, or null. */
function stringMember(object, name) {
    const value = member(object, name);
    return typeof value === 'string' ? value : null;
}


/***/ }),

/***/ 75685:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ contentError),
/* harmony export */   T: () => (/* binding */ oneLine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** An error about content, in one sentence that starts with its origin. */
function contentError(origin, code, what, hint) {
    const message = `${origin.name} ${what}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc(origin.kind, hint === undefined ? { code, message } : { code, message, hint });
}
/** Words of strangers, on one line, without control characters, and bounded. */
function oneLine(text, maxCharacters = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .registryLimits */ .a1.errorCharacters) {
    // Cut first, so that the work is bounded too.
    const words = text
        .slice(0, maxCharacters * 4)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
    return words.length > maxCharacters ? `${words.slice(0, maxCharacters)}…` : words;
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Kd: () => (/* binding */ readPlatform),
/* harmony export */   eP: () => (/* binding */ suitsPlatform),
/* harmony export */   g2: () => (/* binding */ otherArchitectureNames),
/* harmony export */   m4: () => (/* binding */ hostArchitecture),
/* harmony export */   xV: () => (/* binding */ choosePlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90349);


/** Names that others have for an architecture, and that of images for it. */
const otherArchitectureNames = new Map([
    ['x86_64', 'amd64'],
    ['x86-64', 'amd64'],
    ['x64', 'amd64'],
    ['aarch64', 'arm64'],
    ['armhf', 'arm'],
    ['armel', 'arm'],
    ['i386', '386'],
    ['i686', '386'],
    ['ia32', '386'],
    ['ppc64el', 'ppc64le'],
]);
/** Variants that run each other's images, the newest first (as containerd orders them). */
const variantOrder = new Map([
    ['amd64', ['v4', 'v3', 'v2', 'v1']],
    ['arm64', ['v9', 'v8']],
    ['arm', ['v8', 'v7', 'v6', 'v5']],
]);
/** What an image means that names an architecture and no variant. */
const defaultVariants = new Map([
    ['amd64', 'v1'],
    ['arm64', 'v8'],
    ['arm', 'v7'],
]);
/**
 * Reads `os[/architecture[/variant]][:osVersion]`.
 *
 * @param hostArchitecture used when only the system is named
 * @throws CanaryError (input) for anything else
 */
function parsePlatform(text, hostArchitecture) {
    const colon = text.indexOf(':');
    const osVersion = colon === -1 ? '' : text.slice(colon + 1);
    const parts = (colon === -1 ? text : text.slice(0, colon)).split('/');
    const [os, architecture = hostArchitecture, variant = ''] = parts;
    const words = parts.every((part) => /^[A-Za-z0-9_.-]+$/.test(part));
    if (os === undefined || !words || parts.length > 3) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
            code: 'platform',
            message: `"${text.slice(0, 100)}" is not a platform`,
            hint: 'write it as os/architecture[/variant], such as linux/arm64',
        });
    }
    return normalizePlatform({ os, architecture, variant, osVersion });
}
/** The architecture that this process runs on, in the words of images. */
function hostArchitecture(nodeArchitecture = process.arch) {
    if (nodeArchitecture === 'ppc64')
        return 'ppc64le';
    return otherArchitectureNames.get(nodeArchitecture) ?? nodeArchitecture;
}
/** @returns null when `value` is no platform of a descriptor or an image configuration */
function readPlatform(value) {
    const object = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .asObject */ .eB)(value);
    if (object === null)
        return null;
    const os = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os');
    const architecture = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'architecture');
    if (os === null || os === '' || architecture === null || architecture === '')
        return null;
    return normalizePlatform({
        os,
        architecture,
        variant: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'variant') ?? '',
        osVersion: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .stringMember */ .sk)(object, 'os.version') ?? '',
    });
}
/** One spelling for each platform: names in lower case, and no variant where it says nothing. */
function normalizePlatform(platform) {
    const lower = platform.architecture.toLowerCase();
    const architecture = otherArchitectureNames.get(lower) ?? lower;
    const variant = platform.variant.toLowerCase();
    const withLetter = /^[0-9]+$/.test(variant) ? `v${variant}` : variant;
    return {
        os: platform.os.toLowerCase(),
        architecture,
        variant: architecture !== 'arm' && defaultVariants.get(architecture) === withLetter ? '' : withLetter,
        osVersion: platform.osVersion,
    };
}
/** Such as `linux/arm/v7`. */
function formatPlatform(platform) {
    const variant = platform.variant === '' ? '' : `/${platform.variant}`;
    return `${platform.os}/${platform.architecture}${variant}`;
}
/**
 * The candidate that suits `wanted` best: the same variant, else the newest older one that a
 * machine of the wanted variant runs, in the order of the list where they are equal.
 *
 * @returns the index into `candidates`, or -1 when none suits
 */
function choosePlatform(wanted, candidates) {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (const [index, candidate] of candidates.entries()) {
        const rank = candidate === null ? Number.POSITIVE_INFINITY : rankOf(wanted, candidate);
        if (rank >= bestRank)
            continue;
        best = index;
        bestRank = rank;
    }
    return best;
}
/** True when an image of platform `offered` is what `wanted` asks for. */
function suitsPlatform(wanted, offered) {
    return rankOf(wanted, offered) !== Number.POSITIVE_INFINITY;
}
/** 0 for the same; larger for older variants; infinite for what does not fit. */
function rankOf(wanted, offered) {
    const no = Number.POSITIVE_INFINITY;
    if (wanted.os !== offered.os || wanted.architecture !== offered.architecture)
        return no;
    if (wanted.osVersion !== '' && wanted.osVersion !== offered.osVersion)
        return no;
    const order = variantOrder.get(wanted.architecture) ?? [];
    const first = order.indexOf(effectiveVariant(wanted));
    const found = order.indexOf(effectiveVariant(offered));
    if (first === -1 || found === -1)
        return wanted.variant === offered.variant ? 0 : no;
    return found < first ? no : found - first;
}
function effectiveVariant(platform) {
    return platform.variant === ''
        ? (defaultVariants.get(platform.architecture) ?? '')
        : platform.variant;
}


/***/ })

};
;