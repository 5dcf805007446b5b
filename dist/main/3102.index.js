"use strict";
exports.id = 3102;
exports.ids = [3102];
exports.modules = {

/***/ 17669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ defaultDirectories)
/* harmony export */ });
/** Where engines look, in rising priority. */
const defaultDirectories = ['/etc/cdi', '/var/run/cdi'];


/***/ }),

/***/ 45608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ absence),
/* harmony export */   Lr: () => (/* binding */ absenceOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** The codes with which the kernel says that there is nothing, as opposed to not for you. */
const nothingThere = new Set([
    'ENOENT',
    'ENOTDIR',
    'ENODEV',
    'ENXIO',
    'EINVAL',
    'ENODATA',
    'ENOTSUP',
    'EOPNOTSUPP',
]);
function absence(code) {
    return { code, expected: nothingThere.has(code) };
}
/** What an error of the operating system says. */
function absenceOf(error) {
    return absence((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) || 'unreadable');
}
function isAbsence(result) {
    return typeof result === 'object' && result !== null && 'expected' in result && 'code' in result;
}
/** True when it is not there, false when it is and gives no answer. */
function isMissing(result) {
    return result.code === 'ENOENT' || result.code === 'ENOTDIR';
}


/***/ }),

/***/ 15934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gi: () => (/* binding */ parseLeaves),
/* harmony export */   OV: () => (/* binding */ deviceOf),
/* harmony export */   Qe: () => (/* binding */ readCpuidDevice),
/* harmony export */   b4: () => (/* binding */ offsetOf),
/* harmony export */   kK: () => (/* binding */ cpuidDevice),
/* harmony export */   mI: () => (/* binding */ cpuidAddresses)
/* harmony export */ });
/* unused harmony exports zeroRegisters, parseRegisters, guardLeaves */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45608);


const zeroRegisters = { eax: 0, ebx: 0, ecx: 0, edx: 0 };
/** Leaves that a hypervisor answers; no processor says how many there are. */
const hypervisorLeaves = 0x4000_0000;
const extendedLeaves = 0x8000_0000;
/** An answer of 16 bytes, as the kernel's `cpuid` device and the helper give it. */
function parseRegisters(bytes, offset = 0) {
    return {
        eax: bytes.readUInt32LE(offset),
        ebx: bytes.readUInt32LE(offset + 4),
        ecx: bytes.readUInt32LE(offset + 8),
        edx: bytes.readUInt32LE(offset + 12),
    };
}
/**
 * Leaves beyond the processor's highest read as zero here: a processor answers those with whatever
 * its highest leaf holds.
 */
function guardLeaves(raw) {
    const highestBasic = raw(0).eax;
    const highestExtended = raw(extendedLeaves).eax;
    return (leaf, subleaf = 0) => {
        const known = leaf >= extendedLeaves
            ? leaf <= highestExtended
            : leaf >= hypervisorLeaves || leaf <= highestBasic;
        return known ? raw(leaf, subleaf) : zeroRegisters;
    };
}
const cpuidDevice = '/dev/cpu/0/cpuid';
/**
 * Reads {@link cpuidAddresses} from the kernel's device for the first processor. Needs root, or a
 * rule that lets others read it.
 */
function readCpuidDevice(host) {
    const path = deviceOf(host);
    if ((0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(path))
        return path;
    try {
        const device = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY);
        try {
            return parseLeaves(Buffer.concat(cpuidAddresses.map((address) => readLeaf(device, address))));
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(device);
        }
    }
    catch (error) {
        return (0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .absenceOf */ .Lr)(error);
    }
}
function readLeaf(device, { leaf, subleaf }) {
    const bytes = Buffer.alloc(16);
    const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(device, bytes, 0, bytes.length, offsetOf(leaf, subleaf));
    return bytes.subarray(0, count);
}
/** Where the device is; an {@link Absence} when there is none or something else is in its place. */
function deviceOf(host) {
    const kind = host.kind(cpuidDevice);
    if ((0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsence */ .Md)(kind))
        return kind;
    return kind === 'character-device' ? host.locate(cpuidDevice) : (0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .absence */ .An)('not-a-device');
}
/**
 * Every leaf that any feature needs, and no other: in a virtual machine each of them costs a trip
 * to the hypervisor.
 */
const cpuidAddresses = [
    ...[0x0, 0x1, 0x4, 0x7, 0xa, 0xb, 0xd, 0xf, 0x10, 0x12, 0x16, 0x19, 0x21, 0x24].map(main),
    ...[1, 2].map((subleaf) => ({ leaf: 0x7, subleaf })),
    ...[0xd, 0xf].map((leaf) => ({ leaf, subleaf: 1 })),
    // Sections of SGX's protected memory.
    ...[2, 3, 4, 5, 6, 7, 8, 9].map((subleaf) => ({ leaf: 0x12, subleaf })),
    ...[0x0, 0xc].map((leaf) => main(hypervisorLeaves + leaf)),
    ...[0x0, 0x1, 0x7, 0x8, 0xa, 0x1a, 0x1b, 0x1e, 0x1f, 0x21].map((leaf) => main(extendedLeaves + leaf)),
];
function main(leaf) {
    return { leaf, subleaf: 0 };
}
/** The device's offset is the leaf plus 2^32 times the subleaf, too large for bit operations. */
function offsetOf(leaf, subleaf) {
    return subleaf * 2 ** 32 + leaf;
}
/**
 * Leaves from the answers for all of {@link cpuidAddresses}, one after the other. An answer that
 * is cut short is none at all: a zero would read as "the processor cannot do this".
 */
function parseLeaves(bytes) {
    if (bytes.length !== cpuidAddresses.length * 16)
        return (0,_absence_js__WEBPACK_IMPORTED_MODULE_1__/* .absence */ .An)('cut-short');
    const known = new Map(cpuidAddresses.map(({ leaf, subleaf }, index) => [
        offsetOf(leaf, subleaf),
        parseRegisters(bytes, index * 16),
    ]));
    return guardLeaves((leaf, subleaf = 0) => {
        const registers = known.get(offsetOf(leaf, subleaf));
        if (registers !== undefined)
            return registers;
        throw new Error(`CPUID leaf 0x${leaf.toString(16)}/${subleaf} is not among those that are read`);
    });
}


/***/ }),

/***/ 23516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ ppc64leCapabilities),
/* harmony export */   TF: () => (/* binding */ arm64Capabilities),
/* harmony export */   _2: () => (/* binding */ s390xCapabilities),
/* harmony export */   c6: () => (/* binding */ renamedWords),
/* harmony export */   fm: () => (/* binding */ armCapabilities)
/* harmony export */ });
const arm64Capabilities = {
    hwcap: byBit('FP ASIMD EVTSTRM AES PMULL SHA1 SHA2 CRC32 ATOMICS FPHP ASIMDHP CPUID ASIMDRDM JSCVT FCMA', 'LRCPC DCPOP SHA3 SM3 SM4 ASIMDDP SHA512 SVE ASIMDFHM DIT USCAT ILRCPC FLAGM SSBS SB PACA PACG'),
    hwcap2: byBit('DCPODP SVE2 SVEAES SVEPMULL SVEBITPERM SVESHA3 SVESM4 FLAGM2 FRINT SVEI8MM SVEF32MM SVEF64MM', 'SVEBF16 I8MM BF16 DGH RNG BTI MTE ECV AFP RPRES MTE3 SME SMEI16I64 SMEF64F64 SMEI8I32', 'SMEF16F32 SMEB16F32 SMEF32F32 SMEFA64 WFXT EBF16 SVEEBF16'),
    cpuinfoKey: 'Features',
};
const armCapabilities = {
    hwcap: byBit('SWP HALF THUMB 26BIT FASTMUL FPA VFP EDSP JAVA IWMMXT CRUNCH THUMBEE NEON VFPv3 VFPv3D16 TLS', 'VFPv4 IDIVA IDIVT VFPD32 LPAE EVTSTRM'),
    hwcap2: byBit('AES PMULL SHA1 SHA2 CRC32'),
    cpuinfoKey: 'Features',
    // A 64-bit kernel may show a 32-bit process the words of 64 bits.
    cpuinfoMark: 'half',
};
const ppc64leCapabilities = {
    hwcap: byBit('PPCLE TRUE_LE . . . . ARCHPMU VSX ARCH_2_06 POWER6X DFP PA6T ARCH_2_05 IC_SNOOP SMT BOOKE', 'CELLBE POWER5+ POWER5 POWER4 NOTB EFPDOUBLE EFPFLOAT SPE UCACHE 4xxMAC MMU FPU ALTIVEC', 'PPC601 PPC64 PPC32'),
    hwcap2: byBit('. . . . . . . . . . . . . . . . . MMA ARCH_3_1 HTM-NO-SUSPEND SCV DARN IEEE128 ARCH_3_00', 'HTM-NOSC VCRYPTO TAR ISEL EBB DSCR HTM ARCH_2_07'),
    cpuinfoKey: null,
};
const s390xCapabilities = {
    hwcap: byBit('ESAN3 ZARCH STFLE MSA LDISP EIMM DFP EDAT ETF3EH HIGHGPRS TE VX VXD VXE GS VXE2 VXP SORT', 'DFLT VXP2 NNPA PCIMIO SIE'),
    hwcap2: [],
    cpuinfoKey: 'features',
};
/** Words of /proc/cpuinfo that are spelled unlike NFD's name, case aside. */
const renamedWords = new Map([['fastmult', 'FASTMUL']]);
function byBit(...lines) {
    return lines.join(' ').split(' ');
}


/***/ }),

/***/ 14603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ii: () => (/* binding */ levelsNeeding),
/* harmony export */   J1: () => (/* binding */ featuresOfLevel),
/* harmony export */   pd: () => (/* binding */ levelsOf)
/* harmony export */ });
/** What each level of the x86-64 psABI needs beyond the one before, in NFD's names. */
const levels = [
    ['X86_64_V1', ['CMOV', 'CMPXCHG8', 'X87', 'FXSR', 'MMX', 'SSE', 'SSE2']],
    ['X86_64_V2', ['CX16', 'LAHF', 'POPCNT', 'SSE3', 'SSE4', 'SSE42', 'SSSE3']],
    ['X86_64_V3', ['AVX', 'AVX2', 'BMI1', 'BMI2', 'F16C', 'FMA3', 'LZCNT', 'MOVBE', 'OSXSAVE']],
    ['X86_64_V4', ['AVX512F', 'AVX512BW', 'AVX512CD', 'AVX512DQ', 'AVX512VL']],
];
/** The levels that a processor with these names reaches. */
function levelsOf(names) {
    if (!names.has('SYSEE') && !names.has('SYSCALL'))
        return [];
    const missed = levels.findIndex(([, needs]) => !needs.every((name) => names.has(name)));
    return levels.slice(0, missed === -1 ? levels.length : missed).map(([level]) => level);
}
/** What a processor of a level (1 to 4) has, in NFD's names, without what every x86-64 one has. */
function featuresOfLevel(level) {
    return levels.slice(1, level).flatMap(([, needs]) => needs);
}
/** The levels, in NFD's names, that a processor without a feature does not reach. */
function levelsNeeding(feature) {
    const first = levels.findIndex(([, needs]) => needs.includes(feature));
    return first === -1 ? [] : levels.slice(first).map(([level]) => level);
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

/***/ 93102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  discoverNode: () => (/* binding */ discoverNode)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
// EXTERNAL MODULE: ./src/features/absence.ts
var features_absence = __webpack_require__(45608);
;// CONCATENATED MODULE: ./src/features/architecture.ts
/**
 * @param nodeArchitecture `process.arch`
 * @param endianness `os.endianness()`
 */
function architectureOf(nodeArchitecture, endianness = 'LE') {
    switch (nodeArchitecture) {
        case 'x64':
            return 'amd64';
        case 'arm64':
        case 'arm':
        case 's390x':
            return nodeArchitecture;
        case 'ppc64':
            return endianness === 'LE' ? 'ppc64le' : 'other';
        default:
            return 'other';
    }
}

;// CONCATENATED MODULE: ./src/features/findings.ts

function newFindings() {
    return {
        flags: new Map(),
        attributes: new Map(),
        instances: new Map(),
        unobservable: new Map(),
        notices: [],
    };
}
function markUnobservable(findings, feature, names) {
    for (const name of names) {
        const known = findings.unobservable.get(feature);
        if (known === undefined)
            findings.unobservable.set(feature, new Set([name]));
        else
            known.add(name);
    }
}
/** For a feature that could not be read at all and whose names nobody can list. */
function markUnread(findings, feature) {
    if (!findings.unobservable.has(feature))
        findings.unobservable.set(feature, new Set());
}
/**
 * Attributes that each have a file, trimmed. Those without a value are left out; those that are
 * there and cannot be read are marked as unobservable.
 */
function readAttributes(host, findings, feature, directory, files) {
    const attributes = new Map();
    for (const [name, file] of files) {
        const value = host.value(`${directory}/${file}`);
        if (!(0,features_absence/* isAbsence */.Md)(value))
            attributes.set(name, value);
        else if (!value.expected)
            markUnobservable(findings, feature, [name]);
    }
    return attributes;
}
/**
 * True when an absence says nothing about the host: the file is there and gives no answer, or the
 * file system it belongs to is not mounted where the host is read.
 */
function saysNothing(host, absence, mount) {
    if (!(0,features_absence/* isMissing */.b2)(absence))
        return true;
    const entries = host.list(mount);
    return (0,features_absence/* isAbsence */.Md)(entries) || entries.length === 0;
}
/**
 * The entries of a directory below /sys that a source stands on; none where it is missing, since a
 * machine without such a directory is a machine without such devices. Whatever that may hide is
 * marked.
 */
function listDevices(host, findings, features, directory) {
    const names = host.list(directory);
    if (!(0,features_absence/* isAbsence */.Md)(names))
        return names;
    if (saysNothing(host, names, '/sys')) {
        for (const feature of features)
            markUnread(findings, feature);
    }
    return [];
}
/** {@link listDevices} for directories that nearly every host has: their absence deserves a word. */
function listUsualDevices(host, findings, features, directory, what) {
    const names = listDevices(host, findings, features, directory);
    if (names.length === 0 && (0,features_absence/* isAbsence */.Md)(host.kind(directory))) {
        const isUnread = features.some((feature) => findings.unobservable.has(feature));
        findings.notices.push({
            severity: 'notice',
            code: 'feature-source-missing',
            message: isUnread
                ? `${directory} cannot be read: nothing is known about ${what} of the host`
                : `there is no ${directory}: the host has no ${what}`,
            location: null,
            hint: null,
        });
    }
    return names;
}

;// CONCATENATED MODULE: ./src/features/cpu/cpuid-basic-rows.ts
/**
 * Leaves below 0x80000000.
 *
 * `OSXSAVE` and `XSAVE` stand on the bit of SSE3, and AMX, WRMSRNS and MSRLIST behind the gate of
 * AVX-512, because that is what NFD reports.
 */
const basicRows = [
    {
        leaf: 0x1,
        subleaf: 0,
        register: 'ecx',
        gate: null,
        needs: null,
        bits: [
            ['OSXSAVE', 0],
            ['SSE3', 0],
            ['XSAVE', 0],
            ['CLMUL', 1],
            ['VMX', 5],
            ['SSSE3', 9],
            ['CX16', 13],
            ['SSE4', 19],
            ['SSE42', 20],
            ['MOVBE', 22],
            ['POPCNT', 23],
            ['AESNI', 25],
            ['F16C', 29],
            ['RDRAND', 30],
            ['HYPERVISOR', 31],
        ],
    },
    { leaf: 0x1, subleaf: 0, register: 'ecx', gate: 'osxsave', needs: null, bits: [['FMA3', 12]] },
    { leaf: 0x1, subleaf: 0, register: 'ecx', gate: 'os-avx', needs: null, bits: [['AVX', 28]] },
    {
        leaf: 0x1,
        subleaf: 0,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [
            ['X87', 0],
            ['CMPXCHG8', 8],
            ['SYSEE', 11],
            ['CMOV', 15],
            ['MMX', 23],
            ['FXSR', 24],
            ['FXSROPT', 25],
            ['SSE', 25],
            ['SSE2', 26],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'ebx',
        gate: null,
        needs: null,
        bits: [
            ['SGX', 2],
            ['BMI1', 3],
            ['HLE', 4],
            ['ERMS', 9],
            ['RTM', 11],
            ['MPX', 14],
            ['RDSEED', 18],
            ['ADX', 19],
            ['SHA', 29],
        ],
    },
    { leaf: 0x7, subleaf: 0, register: 'ebx', gate: null, needs: 'AVX', bits: [['AVX2', 5]] },
    { leaf: 0x7, subleaf: 0, register: 'ebx', gate: null, needs: 'BMI1', bits: [['BMI2', 8]] },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'ebx',
        gate: 'os-avx512',
        needs: null,
        bits: [
            ['AVX512F', 16],
            ['AVX512DQ', 17],
            ['AVX512IFMA', 21],
            ['AVX512PF', 26],
            ['AVX512ER', 27],
            ['AVX512CD', 28],
            ['AVX512BW', 30],
            ['AVX512VL', 31],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'ecx',
        gate: 'os-avx512',
        needs: null,
        bits: [
            ['AVX512VBMI', 1],
            ['AMXFP8', 3],
            ['AVX512VBMI2', 6],
            ['AVX512VNNI', 11],
            ['AVX512BITALG', 12],
            ['AVX512VPOPCNTDQ', 14],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'ecx',
        gate: null,
        needs: null,
        bits: [
            ['WAITPKG', 5],
            ['CETSS', 7],
            ['GFNI', 8],
            ['VAES', 9],
            ['VPCLMULQDQ', 10],
            ['TME', 13],
            ['KEYLOCKER', 23],
            ['CLDEMOTE', 25],
            ['MOVDIRI', 27],
            ['MOVDIR64B', 28],
            ['ENQCMD', 29],
            ['SGXLC', 30],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [
            ['FSRM', 4],
            ['SRBDS_CTRL', 9],
            ['MD_CLEAR', 10],
            ['RTM_ALWAYS_ABORT', 11],
            ['SERIALIZE', 14],
            ['HYBRID_CPU', 15],
            ['TSXLDTRK', 16],
            ['PCONFIG', 18],
            ['CETIBT', 20],
            ['IBPB', 26],
            ['STIBP', 27],
            ['FLUSH_L1D', 28],
            ['IA32_ARCH_CAP', 29],
            ['IA32_CORE_CAP', 30],
            ['SPEC_CTRL_SSBD', 31],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 0,
        register: 'edx',
        gate: 'os-avx512',
        needs: null,
        bits: [
            ['AVX512VP2INTERSECT', 8],
            ['AMXBF16', 22],
            ['AVX512FP16', 23],
            ['AMXTILE', 24],
            ['AMXINT8', 25],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 1,
        register: 'eax',
        gate: null,
        needs: null,
        bits: [
            ['SM3_X86', 1],
            ['SM4_X86', 2],
            ['CMPCCXADD', 7],
            ['MOVSB_ZL', 10],
            ['STOSB_SHORT', 11],
            ['CMPSB_SCADBS_SHORT', 12],
            ['FRED', 17],
            ['HRESET', 22],
            ['AVXIFMA', 23],
            ['LAM', 26],
        ],
    },
    { leaf: 0x7, subleaf: 1, register: 'eax', gate: null, needs: 'AVX', bits: [['AVXVNNI', 4]] },
    {
        leaf: 0x7,
        subleaf: 1,
        register: 'eax',
        gate: 'os-avx512',
        needs: null,
        bits: [
            ['AVX512BF16', 5],
            ['WRMSRNS', 19],
            ['AMXFP16', 21],
            ['MSRLIST', 27],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 1,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [
            ['AVXVNNIINT8', 4],
            ['AVXNECONVERT', 5],
            ['AMXTRANSPOSE', 6],
            ['AMXTF32', 7],
            ['AMXCOMPLEX', 8],
            ['AVXVNNIINT16', 10],
            ['PREFETCHI', 14],
            ['AVX10', 19],
            ['APX_F', 21],
        ],
    },
    {
        leaf: 0x7,
        subleaf: 2,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [
            ['PSFD', 0],
            ['IDPRED_CTRL', 1],
            ['RRSBA_CTRL', 2],
            ['BHI_CTRL', 4],
            ['MCDT_NO', 5],
        ],
    },
    {
        leaf: 0xd,
        subleaf: 1,
        register: 'eax',
        gate: null,
        needs: 'XSAVE',
        bits: [
            ['XSAVEOPT', 0],
            ['XSAVEC', 1],
            ['XGETBV1', 2],
            ['XSAVES', 3],
        ],
    },
    { leaf: 0x12, subleaf: 0, register: 'eax', gate: null, needs: 'SGX', bits: [['SGXPQC', 12]] },
    {
        leaf: 0x24,
        subleaf: 0,
        register: 'ebx',
        gate: null,
        needs: 'AVX10',
        bits: [
            ['AVX10_128', 16],
            ['AVX10_256', 17],
            ['AVX10_512', 18],
        ],
    },
];

;// CONCATENATED MODULE: ./src/features/cpu/cpuid-extended-rows.ts
/** Leaves from 0x80000000 up, which AMD introduced. */
const extendedRows = [
    {
        leaf: 0x80000001,
        subleaf: 0,
        register: 'ecx',
        gate: null,
        needs: null,
        bits: [
            ['LAHF', 0],
            ['SVM', 2],
            ['LZCNT', 5],
            ['POPCNT', 5],
            ['SSE4A', 6],
            ['IBS', 10],
            ['TOPEXT', 22],
        ],
    },
    {
        leaf: 0x80000001,
        subleaf: 0,
        register: 'ecx',
        gate: null,
        needs: 'AVX',
        bits: [
            ['XOP', 11],
            ['FMA4', 16],
        ],
    },
    {
        leaf: 0x80000001,
        subleaf: 0,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [
            ['SYSCALL', 11],
            ['NX', 20],
            ['MMXEXT', 22],
            ['MMX', 23],
            ['FXSR', 24],
            ['FXSROPT', 25],
            ['RDTSCP', 27],
            ['AMD3DNOWEXT', 30],
            ['AMD3DNOW', 31],
        ],
    },
    {
        leaf: 0x80000007,
        subleaf: 0,
        register: 'ebx',
        gate: null,
        needs: null,
        bits: [
            ['MCAOVERFLOW', 0],
            ['SUCCOR', 1],
            ['HWA', 2],
        ],
    },
    {
        leaf: 0x80000007,
        subleaf: 0,
        register: 'edx',
        gate: null,
        needs: null,
        bits: [['CPBOOST', 9]],
    },
    {
        leaf: 0x80000008,
        subleaf: 0,
        register: 'ebx',
        gate: null,
        needs: null,
        bits: [
            ['CLZERO', 0],
            ['MSRIRC', 1],
            ['INVLPGB', 3],
            ['RDPRU', 4],
            ['MCOMMIT', 8],
            ['WBNOINVD', 9],
            ['IBPB', 12],
            ['INT_WBINVD', 13],
            ['IBRS', 14],
            ['STIBP', 15],
            ['STIBP_ALWAYSON', 17],
            ['IBRS_PREFERRED', 18],
            ['IBRS_PROVIDES_SMP', 19],
            ['EFER_LMSLE_UNS', 20],
            ['TLB_FLUSH_NESTED', 21],
            ['PPIN', 23],
            ['SPEC_CTRL_SSBD', 24],
            ['CPPC', 27],
            ['PSFD', 28],
        ],
    },
    {
        leaf: 0x8000000a,
        subleaf: 0,
        register: 'edx',
        gate: null,
        needs: 'SVM',
        bits: [
            ['SVMNP', 0],
            ['LBRVIRT', 1],
            ['SVML', 2],
            ['NRIPS', 3],
            ['TSCRATEMSR', 4],
            ['VMCBCLEAN', 5],
            ['SVMFBASID', 6],
            ['SVMDA', 7],
            ['SVMPF', 10],
            ['SVMPFT', 12],
        ],
    },
    {
        leaf: 0x8000001a,
        subleaf: 0,
        register: 'eax',
        gate: null,
        needs: null,
        bits: [
            ['FP128', 0],
            ['MOVU', 1],
            ['FP256', 2],
        ],
    },
    {
        leaf: 0x8000001b,
        subleaf: 0,
        register: 'eax',
        gate: null,
        needs: 'IBS',
        bits: [
            ['IBSFFV', 0],
            ['IBSFETCHSAM', 1],
            ['IBSOPSAM', 2],
            ['IBSRDWROPCNT', 3],
            ['IBSOPCNT', 4],
            ['IBSBRNTRGT', 5],
            ['IBSOPCNTEXT', 6],
            ['IBSRIPINVALIDCHK', 7],
            ['IBS_OPFUSE', 8],
            ['IBS_FETCH_CTLX', 9],
            ['IBS_OPDATA4', 10],
            ['IBS_ZEN4', 11],
        ],
    },
    {
        leaf: 0x8000001f,
        subleaf: 0,
        register: 'eax',
        gate: 'vendor-amd',
        needs: null,
        bits: [
            ['SME', 0],
            ['SEV', 1],
            ['MSR_PAGEFLUSH', 2],
            ['SEV_ES', 3],
            ['SEV_SNP', 4],
            ['VMPL', 5],
            ['SME_COHERENT', 10],
            ['SEV_64BIT', 11],
            ['SEV_RESTRICTED', 12],
            ['SEV_ALTERNATIVE', 13],
            ['SEV_DEBUGSWAP', 14],
            ['IBS_PREVENTHOST', 15],
            ['VTE', 16],
            ['VMSA_REGPROT', 24],
        ],
    },
    {
        leaf: 0x80000021,
        subleaf: 0,
        register: 'eax',
        gate: 'vendor-amd',
        needs: null,
        bits: [
            ['TSA_VERW_CLEAR', 5],
            ['AVX512BMM', 23],
            ['SBPB', 27],
            ['IBPB_BRTYPE', 28],
            ['SRSO_NO', 29],
            ['SRSO_USER_KERNEL_NO', 30],
            ['SRSO_MSR_FIX', 31],
        ],
    },
    {
        leaf: 0x80000021,
        subleaf: 0,
        register: 'ecx',
        gate: 'vendor-amd',
        needs: null,
        bits: [
            ['TSA_L1_NO', 1],
            ['TSA_SQ_NO', 2],
        ],
    },
];

// EXTERNAL MODULE: ./src/features/cpu/levels.ts
var levels = __webpack_require__(14603);
;// CONCATENATED MODULE: ./src/features/cpu/processor.ts
const unknownVendor = 'VendorUnknown';
/** By the 12 characters that CPUID gives; some belong to hypervisors. */
const vendors = new Map([
    ['AMDisbetter!', 'AMD'],
    ['AuthenticAMD', 'AMD'],
    ['CentaurHauls', 'VIA'],
    ['GenuineIntel', 'Intel'],
    ['TransmetaCPU', 'Transmeta'],
    ['GenuineTMx86', 'Transmeta'],
    ['Geode by NSC', 'NSC'],
    ['VIA VIA VIA ', 'VIA'],
    ['KVMKVMKVM', 'KVM'],
    ['Linux KVM Hv', 'KVM'],
    ['TCGTCGTCGTCG', 'QEMU'],
    ['Microsoft Hv', 'MSVM'],
    ['VMwareVMware', 'VMware'],
    ['XenVMMXenVMM', 'XenHVM'],
    ['bhyve bhyve ', 'Bhyve'],
    ['HygonGenuine', 'Hygon'],
    ['Vortex86 SoC', 'SiS'],
    ['SiS SiS SiS ', 'SiS'],
    ['RiseRiseRise', 'SiS'],
    ['Genuine  RDC', 'RDC'],
    ['QNXQVMBSQG', 'QNX'],
    ['ACRNACRNACRN', 'ACRN'],
    ['SRESRESRESRE', 'SRE'],
    ['Apple VZ', 'Apple'],
]);
function vendorOf(signature) {
    return vendors.get(signature) ?? unknownVendor;
}
function processorOf(leaves) {
    const { ebx, ecx, edx } = leaves(0);
    const { eax } = leaves(1);
    const base = (eax >>> 8) & 0xf;
    const family = base === 15 ? base + ((eax >>> 20) & 0xff) : base;
    const extended = base === 6 || base === 15 ? (eax >>> 16) & 0xf : 0;
    return {
        vendor: vendorOf(signatureOf(ebx, edx, ecx)),
        family,
        model: ((eax >>> 4) & 0xf) | (extended << 4),
    };
}
/** Three registers as 12 characters, cut at the first NUL. */
function signatureOf(...registers) {
    const bytes = Buffer.alloc(12);
    for (const [index, register] of registers.entries())
        bytes.writeUInt32LE(register, index * 4);
    return bytes.toString('latin1').split('\0', 1).join('');
}

;// CONCATENATED MODULE: ./src/features/cpu/decode-cpuid.ts




const rows = [...basicRows, ...extendedRows];
const specialNames = [
    'HTT',
    'AVXSLOW',
    'KEYLOCKERW',
    'TDX_GUEST',
    'PMU_FIXEDCOUNTER_INSTRUCTIONS',
    'PMU_FIXEDCOUNTER_CYCLES',
    'PMU_FIXEDCOUNTER_REFCYCLES',
    'PMU_FIXEDCOUNTER_TOPDOWN_SLOTS',
    'X86_64_V1',
    'X86_64_V2',
    'X86_64_V3',
    'X86_64_V4',
];
/** Every name that NFD can report for an x86 processor. */
const x86Names = new Set([
    ...rows.flatMap((row) => row.bits.map(([name]) => name)),
    ...specialNames,
]);
/** Names that NFD reports for AMD's processors only, whatever the bits of others say. */
const amdNames = new Set(rows.flatMap(({ gate, bits }) => (gate === 'vendor-amd' ? bits.map(([name]) => name) : [])));
/**
 * NFD's names for what CPUID says. Leaves come from {@link guardLeaves}: beyond the highest they
 * are zero.
 */
function decodeCpuid(leaves, saved) {
    const processor = processorOf(leaves);
    const certain = collect(leaves, processor, saved);
    if (saved.avx !== null && saved.avx512 !== null) {
        return { names: certain, undecided: new Set() };
    }
    const possible = collect(leaves, processor, {
        avx: saved.avx ?? true,
        avx512: saved.avx512 ?? true,
    });
    return { names: certain, undecided: new Set([...possible].filter((name) => !certain.has(name))) };
}
function collect(leaves, processor, saved) {
    const names = new Set();
    for (const row of rows) {
        if (row.needs !== null && !names.has(row.needs))
            continue;
        if (row.gate !== null && !passes(row.gate, leaves, processor, saved))
            continue;
        const value = leaves(row.leaf, row.subleaf)[row.register];
        for (const [name, bit] of row.bits)
            if (isSet(value, bit))
                names.add(name);
    }
    for (const name of specials(leaves, processor, names))
        names.add(name);
    for (const level of (0,levels/* levelsOf */.pd)(names))
        names.add(level);
    return names;
}
function passes(gate, leaves, processor, saved) {
    const features = leaves(1).ecx;
    const xsave = isSet(features, 26) && isSet(features, 27);
    switch (gate) {
        case 'osxsave':
            return isSet(features, 27);
        case 'os-avx':
            return xsave && saved.avx === true;
        case 'os-avx512':
            return xsave && saved.avx === true && saved.avx512 === true;
        case 'vendor-amd':
            return processor.vendor === 'AMD';
    }
}
function* specials(leaves, processor, names) {
    if (isSet(leaves(1).edx, 28) && threadsPerCore(leaves, processor) > 1)
        yield 'HTT';
    if (names.has('AVX') && hasSlowAvx(processor))
        yield 'AVXSLOW';
    if (names.has('KEYLOCKER') && (leaves(0x19).ebx & 5) === 5)
        yield 'KEYLOCKERW';
    if (isSafeFromTsa(processor))
        yield* ['TSA_L1_NO', 'TSA_SQ_NO'];
    if (isTdxGuest(leaves))
        yield 'TDX_GUEST';
    yield* fixedCounters(leaves);
}
/** Of the first core; 1 where NFD does not look. */
function threadsPerCore(leaves, { vendor, family }) {
    const highest = leaves(0).eax;
    if ((vendor !== 'Intel' && vendor !== 'AMD') || highest < 4)
        return 1;
    if (highest < 0xb)
        return vendor === 'Intel' ? threadsOfOldIntel(leaves) : 1;
    const threads = leaves(0xb).ebx & 0xffff;
    if (threads !== 0)
        return threads;
    if (vendor !== 'AMD' || family < 0x17 || !isSet(leaves(1).edx, 28))
        return 1;
    if (leaves(0x8000_0000).eax < 0x8000_001e)
        return 2;
    return ((leaves(0x8000_001e).ebx >>> 8) & 0xff) + 1;
}
function threadsOfOldIntel(leaves) {
    const { ebx, edx } = leaves(1);
    const logical = (ebx >>> 16) & 0xff;
    if (!isSet(edx, 28) || logical <= 1)
        return 1;
    return Math.floor(logical / ((leaves(4).eax >>> 26) + 1));
}
function hasSlowAvx({ vendor, family, model }) {
    if (vendor === 'Intel')
        return family === 6 && model < 60;
    return vendor === 'AMD' && (family < 23 || (family === 23 && model < 49));
}
/** Processors that the two TSA attacks do not concern, whatever leaf 0x80000021 says. */
function isSafeFromTsa({ vendor, family, model }) {
    if (vendor !== 'AMD')
        return false;
    return family < 0x19 || (family === 0x1a && (model <= 0x4f || (model >= 0x60 && model <= 0x7f)));
}
function isTdxGuest(leaves) {
    const highest = leaves(0).eax;
    // A guest of Hyper-V, whose paravisor answers for TDX.
    if (highest >= 0x20 && leaves(0x4000_000c).ebx === 0xbe3)
        return true;
    const { ebx, ecx, edx } = leaves(0x21);
    return highest >= 0x21 && signatureOf(ebx, edx, ecx) === 'IntelTDX    ';
}
/** EBX of leaf 0xA has a bit for each event that is missing. */
function* fixedCounters(leaves) {
    const { eax, ebx, edx } = leaves(0xa);
    const version = eax & 0xff;
    if (version === 0)
        return;
    const count = version > 1 ? edx & 0x1f : 0;
    const has = (bit, counts) => ebx === 0 ? counts.includes(count) : !isSet(ebx, bit);
    if (has(0, [3, 4]))
        yield 'PMU_FIXEDCOUNTER_INSTRUCTIONS';
    if (has(1, [3, 4]))
        yield 'PMU_FIXEDCOUNTER_CYCLES';
    if (has(2, [3, 4]))
        yield 'PMU_FIXEDCOUNTER_REFCYCLES';
    if (has(3, [4]))
        yield 'PMU_FIXEDCOUNTER_TOPDOWN_SLOTS';
}
/** The attribute `AVX10_VERSION`; 0 where there is none. */
function avx10Version(leaves, names) {
    return names.has('AVX10') ? leaves(0x24).ebx & 0xff : 0;
}
function isSet(value, bit) {
    return ((value >>> bit) & 1) === 1;
}

;// CONCATENATED MODULE: ./src/features/cpu/cpuinfo-words.ts
/** Older kernels know too few words for a missing one to mean anything. */
const oldestKernel = [4, 14];
/**
 * `HTT` is not here: the word `ht` alone does not decide it. Neither are names that no word stands
 * for. Since 6.11 a new bit has a word only where the kernel's table quotes one, so most young bits
 * will never have any.
 */
const cpuinfoWords = [
    { word: '3dnow', names: ['AMD3DNOW'] },
    { word: '3dnowext', names: ['AMD3DNOWEXT'] },
    { word: 'abm', names: ['LZCNT', 'POPCNT'] },
    { word: 'adx', names: ['ADX'] },
    { word: 'aes', names: ['AESNI'] },
    { word: 'amd_ppin', names: ['PPIN'], mayHide: 'always', since: [5, 8] },
    { word: 'amx_bf16', names: ['AMXBF16'], needs: 'avx512f', restsOn: ['amx_tile'], since: [5, 12] },
    {
        word: 'amx_fp16',
        names: ['AMXFP16'],
        needs: 'avx512f',
        mayHide: 'always',
        restsOn: ['amx_tile'],
    },
    { word: 'amx_int8', names: ['AMXINT8'], needs: 'avx512f', restsOn: ['amx_tile'], since: [5, 12] },
    {
        word: 'amx_tile',
        names: ['AMXTILE'],
        needs: 'avx512f',
        restsOn: ['xsaves', 'xgetbv1'],
        since: [5, 12],
    },
    { word: 'arch_capabilities', names: ['IA32_ARCH_CAP'], since: [4, 17] },
    { word: 'avx', names: ['AVX'] },
    { word: 'avx2', names: ['AVX2'], needs: 'avx' },
    {
        word: 'avx512_bf16',
        names: ['AVX512BF16'],
        needs: 'avx512f',
        restsOn: ['avx512vl'],
        since: [5, 4],
    },
    {
        word: 'avx512_bitalg',
        names: ['AVX512BITALG'],
        needs: 'avx512f',
        restsOn: ['avx512vl'],
        since: [4, 16],
    },
    {
        word: 'avx512_fp16',
        names: ['AVX512FP16'],
        needs: 'avx512f',
        restsOn: ['avx512bw', 'avx512vl'],
        since: [5, 13],
    },
    {
        word: 'avx512_vbmi2',
        names: ['AVX512VBMI2'],
        needs: 'avx512f',
        restsOn: ['avx512vl'],
        since: [4, 16],
    },
    {
        word: 'avx512_vnni',
        names: ['AVX512VNNI'],
        needs: 'avx512f',
        restsOn: ['avx512vl'],
        since: [4, 16],
    },
    {
        word: 'avx512_vp2intersect',
        names: ['AVX512VP2INTERSECT'],
        needs: 'avx512f',
        restsOn: ['avx512vl'],
        since: [5, 4],
    },
    { word: 'avx512_vpopcntdq', names: ['AVX512VPOPCNTDQ'] },
    { word: 'avx512bw', names: ['AVX512BW'] },
    { word: 'avx512cd', names: ['AVX512CD'] },
    { word: 'avx512dq', names: ['AVX512DQ'] },
    { word: 'avx512er', names: ['AVX512ER'] },
    { word: 'avx512f', names: ['AVX512F'] },
    { word: 'avx512ifma', names: ['AVX512IFMA'] },
    { word: 'avx512pf', names: ['AVX512PF'] },
    { word: 'avx512vbmi', names: ['AVX512VBMI'] },
    { word: 'avx512vl', names: ['AVX512VL'] },
    { word: 'avx_vnni', names: ['AVXVNNI'], needs: 'avx', since: [5, 13] },
    { word: 'bmi1', names: ['BMI1'] },
    { word: 'bmi2', names: ['BMI2'], needs: 'bmi1' },
    { word: 'cldemote', names: ['CLDEMOTE'], since: [5, 1] },
    { word: 'clzero', names: ['CLZERO'] },
    { word: 'cmov', names: ['CMOV'] },
    { word: 'cpb', names: ['CPBOOST'] },
    { word: 'cppc', names: ['CPPC'], since: [5, 17] },
    { word: 'cx16', names: ['CX16'] },
    { word: 'cx8', names: ['CMPXCHG8'] },
    { word: 'debug_swap', names: ['SEV_DEBUGSWAP'], mayHide: 'always', since: [6, 6] },
    { word: 'decodeassists', names: ['SVMDA'], needs: 'svm' },
    { word: 'enqcmd', names: ['ENQCMD'], mayHide: 'always', since: [5, 11] },
    { word: 'erms', names: ['ERMS'], mayHide: 'on-intel' },
    { word: 'f16c', names: ['F16C'], restsOn: ['avx'] },
    { word: 'flush_l1d', names: ['FLUSH_L1D'], since: [4, 19] },
    { word: 'flushbyasid', names: ['SVMFBASID'], needs: 'svm' },
    { word: 'fma', names: ['FMA3'], restsOn: ['avx'] },
    { word: 'fma4', names: ['FMA4'], needs: 'avx' },
    { word: 'fpu', names: ['X87'] },
    { word: 'fred', names: ['FRED'], mayHide: 'always', since: [6, 10] },
    { word: 'fsrm', names: ['FSRM'], restsOn: ['erms'], since: [5, 7] },
    { word: 'fxsr', names: ['FXSR'] },
    { word: 'fxsr_opt', names: ['FXSROPT'] },
    { word: 'gfni', names: ['GFNI'], restsOn: ['avx'], since: [4, 16] },
    { word: 'hle', names: ['HLE'], mayHide: 'always' },
    { word: 'hypervisor', names: ['HYPERVISOR'] },
    { word: 'ibpb', names: ['IBPB'], mayHide: 'always', since: [4, 17] },
    { word: 'ibrs', names: ['IBRS'], vendors: ['AMD', 'Hygon'], mayHide: 'always', since: [4, 17] },
    { word: 'ibs', names: ['IBS'] },
    { word: 'ibt', names: ['CETIBT'], mayHide: 'always', since: [5, 19] },
    { word: 'invlpgb', names: ['INVLPGB'], mayHide: 'always' },
    { word: 'irperf', names: ['MSRIRC'], mayHide: 'on-amd' },
    { word: 'lahf_lm', names: ['LAHF'] },
    { word: 'lam', names: ['LAM'], mayHide: 'always', since: [6, 5] },
    { word: 'lbrv', names: ['LBRVIRT'], needs: 'svm' },
    { word: 'md_clear', names: ['MD_CLEAR'], since: [5, 2] },
    { word: 'mmx', names: ['MMX'] },
    { word: 'mmxext', names: ['MMXEXT'] },
    { word: 'movbe', names: ['MOVBE'] },
    { word: 'movdir64b', names: ['MOVDIR64B'], since: [5, 1] },
    { word: 'movdiri', names: ['MOVDIRI'], since: [5, 1] },
    { word: 'mpx', names: ['MPX'], restsOn: ['xsave'] },
    { word: 'npt', names: ['SVMNP'], needs: 'svm' },
    { word: 'nrip_save', names: ['NRIPS'], needs: 'svm' },
    { word: 'nx', names: ['NX'] },
    { word: 'overflow_recov', names: ['MCAOVERFLOW'] },
    { word: 'pausefilter', names: ['SVMPF'], needs: 'svm' },
    { word: 'pclmulqdq', names: ['CLMUL'] },
    { word: 'pconfig', names: ['PCONFIG'], since: [4, 19] },
    { word: 'pfthreshold', names: ['SVMPFT'], needs: 'svm' },
    { word: 'pni', names: ['SSE3', 'XSAVE', 'OSXSAVE'] },
    { word: 'popcnt', names: ['POPCNT'] },
    { word: 'rdpru', names: ['RDPRU'], since: [5, 6] },
    { word: 'rdrand', names: ['RDRAND'], mayHide: 'always' },
    { word: 'rdseed', names: ['RDSEED'], mayHide: 'on-amd', restsOn: ['rdrand'] },
    { word: 'rdtscp', names: ['RDTSCP'] },
    { word: 'rtm', names: ['RTM'], mayHide: 'always' },
    { word: 'sep', names: ['SYSEE'] },
    { word: 'serialize', names: ['SERIALIZE'], since: [5, 10] },
    { word: 'sev', names: ['SEV'], mayHide: 'always', since: [4, 17] },
    { word: 'sev_es', names: ['SEV_ES'], mayHide: 'always', since: [5, 11] },
    { word: 'sev_snp', names: ['SEV_SNP'], mayHide: 'always', since: [6, 10] },
    { word: 'sgx', names: ['SGX'], mayHide: 'always', since: [5, 12] },
    { word: 'sgx_lc', names: ['SGXLC'], mayHide: 'always', since: [5, 12] },
    { word: 'sha_ni', names: ['SHA'] },
    { word: 'sme', names: ['SME'], mayHide: 'always', since: [4, 15] },
    { word: 'ssbd', names: ['SPEC_CTRL_SSBD'], mayHide: 'always', since: [4, 18] },
    { word: 'sse', names: ['SSE', 'FXSROPT'] },
    { word: 'sse2', names: ['SSE2'] },
    { word: 'sse4_1', names: ['SSE4'] },
    { word: 'sse4_2', names: ['SSE42'] },
    { word: 'sse4a', names: ['SSE4A'] },
    { word: 'ssse3', names: ['SSSE3'] },
    { word: 'stibp', names: ['STIBP'], mayHide: 'always', since: [4, 17] },
    { word: 'succor', names: ['SUCCOR'] },
    { word: 'svm', names: ['SVM'], mayHide: 'always' },
    { word: 'svm_lock', names: ['SVML'], needs: 'svm' },
    { word: 'syscall', names: ['SYSCALL'] },
    { word: 'tdx_guest', names: ['TDX_GUEST'], mayHide: 'in-guests', since: [5, 17] },
    { word: 'tme', names: ['TME'], mayHide: 'always', since: [4, 19] },
    { word: 'topoext', names: ['TOPEXT'] },
    { word: 'tsc_scale', names: ['TSCRATEMSR'], needs: 'svm' },
    { word: 'tsxldtrk', names: ['TSXLDTRK'], since: [5, 10] },
    { word: 'user_shstk', names: ['CETSS'], mayHide: 'always', since: [6, 7] },
    { word: 'vaes', names: ['VAES'], restsOn: ['avx'], since: [4, 16] },
    { word: 'vmcb_clean', names: ['VMCBCLEAN'], needs: 'svm' },
    { word: 'vmx', names: ['VMX'], mayHide: 'always' },
    { word: 'vpclmulqdq', names: ['VPCLMULQDQ'], restsOn: ['avx'], since: [4, 16] },
    { word: 'waitpkg', names: ['WAITPKG'], since: [5, 3] },
    { word: 'wbnoinvd', names: ['WBNOINVD'], since: [5, 1] },
    { word: 'xgetbv1', names: ['XGETBV1'], restsOn: ['xsave'] },
    { word: 'xop', names: ['XOP'], needs: 'avx' },
    { word: 'xsavec', names: ['XSAVEC'], restsOn: ['xsave'] },
    { word: 'xsaveopt', names: ['XSAVEOPT'], restsOn: ['xsave'] },
    { word: 'xsaves', names: ['XSAVES'], mayHide: 'on-amd', restsOn: ['xsave'] },
];

;// CONCATENATED MODULE: ./src/features/cpu/decode-cpuinfo.ts



/**
 * NFD's names for the words of /proc/cpuinfo. Every other name is unobservable, but for those of
 * which the kernel surely would have written the word.
 */
function decodeCpuinfo(facts) {
    const names = new Set(cpuinfoWords.flatMap((entry) => reported(entry, facts)));
    for (const name of derivedNames(facts, names))
        names.add(name);
    for (const level of (0,levels/* levelsOf */.pd)(names))
        names.add(level);
    const uncertain = [...x86Names].filter((name) => !names.has(name) && !isDenied(name, facts));
    // A level is uncertain when it would be reached with all that is uncertain.
    const possible = new Set((0,levels/* levelsOf */.pd)(new Set([...names, ...uncertain])));
    const unobservable = uncertain.filter((name) => !isLevel(name) || possible.has(name));
    return { names, unobservable: new Set(unobservable) };
}
/** What to say when neither CPUID nor /proc/cpuinfo can be read. */
const nothingObserved = { names: new Set(), unobservable: x86Names };
/** True when the kernel is known and not too old for a missing word to mean anything. */
function knowsUsualWords(kernel) {
    return kernel !== null && isSince(kernel, oldestKernel);
}
const entriesByName = new Map([...x86Names].map((name) => [name, cpuinfoWords.filter(({ names }) => names.includes(name))]));
const entriesByWord = new Map(cpuinfoWords.map((entry) => [entry.word, entry]));
/** Its name hangs on more than the word. */
const threads = { word: 'ht', names: [] };
function reported(entry, facts) {
    return counts(entry, facts) ? entry.names.filter((name) => isOfMaker(name, facts)) : [];
}
function counts(entry, facts) {
    return (facts.words.has(entry.word) &&
        (entry.needs === undefined || facts.words.has(entry.needs)) &&
        (entry.vendors?.includes(facts.processor.vendor) ?? true) &&
        !isSynthetic(entry.word, facts));
}
function isOfMaker(name, { processor }) {
    return processor.vendor === 'AMD' || !amdNames.has(name);
}
/** The kernel also writes some words where the processor does not have the bit. */
function isSynthetic(word, { words, processor }) {
    const { vendor, family } = processor;
    if (word === 'cpb') {
        // A bit that Zen may lack by an erratum, and of which Hygon's processors are never asked.
        const isZen = vendor === 'AMD' && family >= 0x17 && family <= 0x19;
        return vendor === 'Hygon' || (isZen && !words.has('hypervisor'));
    }
    // A hypervisor may show the bit of Intel on other processors.
    if (word === 'ibrs')
        return words.has('hypervisor');
    if (word !== 'ssbd')
        return false;
    // Two other means to the same end.
    const byRegister = vendor === 'Hygon' || (vendor === 'AMD' && family >= 0x15 && family <= 0x17);
    return words.has('virt_ssbd') || byRegister;
}
function* derivedNames(facts, names) {
    const { processor, words, hasSiblings } = facts;
    if (names.has('AVX') && hasSlowAvx(processor))
        yield 'AVXSLOW';
    if (isSafeFromTsa(processor))
        yield* ['TSA_L1_NO', 'TSA_SQ_NO'];
    if (mayHaveThreads(processor) && words.has('ht') && hasSiblings)
        yield 'HTT';
}
function mayHaveThreads({ vendor }) {
    return vendor === 'Intel' || vendor === 'AMD';
}
/** True when the kernel surely would have written a word of the name, had the processor the bit. */
function isDenied(name, facts) {
    const { processor, words } = facts;
    if (!isOfMaker(name, facts))
        return true;
    if (name === 'AVXSLOW')
        return !hasSlowAvx(processor) || isDenied('AVX', facts);
    // Threads that are switched off show in CPUID but not in sysfs.
    if (name === 'HTT') {
        return !mayHaveThreads(processor) || !(words.has('ht') || mayBeHidden(threads, facts));
    }
    const entries = entriesByName.get(name) ?? [];
    return entries.length > 0 && entries.every((entry) => !isUncertain(entry, facts));
}
function isUncertain(entry, facts) {
    if (counts(entry, facts))
        return false;
    const needed = entry.needs === undefined ? undefined : entriesByWord.get(entry.needs);
    if (needed === undefined || counts(needed, facts))
        return mayBeHidden(entry, facts);
    return isUncertain(needed, facts);
}
/** True where the word is there and something else says no, too. */
function mayBeHidden(entry, facts) {
    const { words, processor, kernel } = facts;
    if (words.has(entry.word))
        return true;
    return (facts.hidesWords ||
        hides(entry.mayHide, processor, words) ||
        (entry.restsOn?.some((word) => !words.has(word)) ?? false) ||
        kernel === null ||
        !isSince(kernel, entry.since ?? oldestKernel));
}
function hides(where, { vendor }, words) {
    switch (where) {
        case undefined:
            return false;
        case 'always':
            return true;
        case 'on-amd':
            return vendor === 'AMD' || vendor === 'Hygon';
        case 'on-intel':
            return vendor === 'Intel';
        case 'in-guests':
            return words.has('hypervisor');
    }
}
function isSince(kernel, [major, minor]) {
    return kernel[0] > major || (kernel[0] === major && kernel[1] >= minor);
}
function isLevel(name) {
    return name.startsWith('X86_64_V');
}

// EXTERNAL MODULE: ./src/features/text.ts
var features_text = __webpack_require__(64388);
;// CONCATENATED MODULE: ./src/features/cpu/cpuinfo.ts


/** /proc/cpuinfo as far as the first processor goes; hundreds of processors repeat it. */
function readCpuinfo(host) {
    return host.text('/proc/cpuinfo', { maxBytes: limits/* featureLimits */.TF.cpuinfoBytes, beginningOnly: true });
}
/** The lines with a colon, both sides trimmed. */
function parseCpuinfo(text) {
    return text.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        if (colon === -1)
            return [];
        return [[(0,features_text/* trimSpace */.Pd)(line.slice(0, colon)), (0,features_text/* trimSpace */.Pd)(line.slice(colon + 1))]];
    });
}
/** The first value of each key, up to the end of the first processor's paragraph. */
function firstProcessor(text) {
    const paragraph = text.split(/\n\s*\n/).find((part) => part.includes(':')) ?? '';
    return new Map(parseCpuinfo(paragraph).reverse());
}
/** The words of the line that lists what a processor can; null where there is no such line. */
function wordsOf(fields, key) {
    const line = fields.get(key);
    return line === undefined ? null : new Set((0,features_text/* splitFields */.Kp)(line));
}

;// CONCATENATED MODULE: ./src/features/cpu/model.ts





const unknownModel = { vendor_id: unknownVendor, family: '0', id: '0' };
const unobservedModel = { vendor_id: null, family: null, id: null };
/** The processor of an x86 host as /proc/cpuinfo tells it; null when that says nothing. */
function processorOfCpuinfo(fields) {
    const signature = fields.get('vendor_id');
    const family = fields.get('cpu family');
    const model = fields.get('model');
    if (signature === undefined || family === undefined || model === undefined)
        return null;
    // Trimming took the blanks at the end that some signatures have.
    const vendor = [signature, signature.padEnd(12)]
        .map(vendorOf)
        .find((name) => name !== unknownVendor);
    return { vendor: vendor ?? unknownVendor, family: Number(family), model: Number(model) };
}
function modelOfAmd64(host, leaves, fields) {
    const processor = leaves === null ? processorOfCpuinfo(fields) : processorOf(leaves);
    const hypervisor = leaves === null ? hypervisorByHints(host, fields) : hypervisorOfCpuid(leaves);
    if (processor === null)
        return { ...unobservedModel, hypervisor };
    return {
        vendor_id: processor.vendor,
        family: String(processor.family),
        id: String(processor.model),
        hypervisor,
    };
}
function hypervisorOfCpuid(leaves) {
    if (!isSet(leaves(1).ecx, 31))
        return 'none';
    const { ebx, ecx, edx } = leaves(0x4000_0000);
    const signature = signatureOf(ebx, ecx, edx);
    const vendor = vendorOf(signature);
    if (vendor !== unknownVendor)
        return vendor.toLowerCase();
    return (0,features_text/* replaceForbidden */.qW)(signature) || 'unknown';
}
/** What the kernel has found out about its hypervisor; null when that decides nothing. */
function hypervisorByHints(host, fields) {
    const words = wordsOf(fields, 'flags');
    if (words === null)
        return null;
    if (!words.has('hypervisor'))
        return 'none';
    if (host.value('/sys/hypervisor/type') === 'xen')
        return 'xenhvm';
    return hypervisorByClock(host) ?? hypervisorByFirmware(host);
}
function hypervisorByClock(host) {
    const clocks = host.value('/sys/devices/system/clocksource/clocksource0/available_clocksource');
    if ((0,features_absence/* isAbsence */.Md)(clocks))
        return null;
    // KVM can show Linux the interface of Hyper-V, whose signature then stands first.
    if (clocks.includes('hyperv_clocksource_tsc_page'))
        return 'msvm';
    return clocks.includes('kvm-clock') ? 'kvm' : null;
}
/** QEMU is left out: its firmware is the same with KVM and without. */
function hypervisorByFirmware(host) {
    const vendor = host.value('/sys/devices/virtual/dmi/id/sys_vendor');
    if (vendor === 'Amazon EC2' || vendor === 'Google')
        return 'kvm';
    if (vendor === 'VMware, Inc.')
        return 'vmware';
    const product = host.value('/sys/devices/virtual/dmi/id/product_name');
    return vendor === 'Microsoft Corporation' && product === 'Virtual Machine' ? 'msvm' : null;
}
const implementers = new Map([
    [0xc0, 'Ampere'],
    [0x41, 'ARM'],
    [0x42, 'Broadcom'],
    [0x43, 'Cavium'],
    [0x44, 'DEC'],
    [0x46, 'Fujitsu'],
    [0x49, 'Infineon'],
    [0x4d, 'Motorola'],
    [0x4e, 'NVIDIA'],
    [0x50, 'AMCC'],
    [0x51, 'Qualcomm'],
    [0x56, 'Marvell'],
    [0x69, 'Intel'],
]);
/**
 * @param names of `cpu.cpuid`, null when they are not known: without `CPUID` the identification
 *   registers cannot be read
 */
function modelOfArm64(host, names) {
    // NFD asks for the x86 bit, which no arm64 processor has.
    const hypervisor = 'none';
    if (names === null)
        return { ...unobservedModel, hypervisor };
    if (!names.has('CPUID'))
        return { ...unknownModel, hypervisor };
    const midr = mainIdRegister(host);
    if (midr === null)
        return { ...unobservedModel, hypervisor };
    return {
        vendor_id: implementers.get(midr >>> 24) ?? unknownVendor,
        family: String((midr >>> 16) & 0xff),
        id: String(midr & 0xffff),
        hypervisor,
    };
}
/** MIDR_EL1, from sysfs or put together from its parts in /proc/cpuinfo. */
function mainIdRegister(host) {
    const register = host.value('/sys/devices/system/cpu/cpu0/regs/identification/midr_el1');
    if (typeof register === 'string' && /^0x[0-9a-f]{1,16}$/i.test(register)) {
        return Number(BigInt(register) & 0xffffffffn);
    }
    const cpuinfo = readCpuinfo(host);
    if ((0,features_absence/* isAbsence */.Md)(cpuinfo))
        return null;
    const fields = firstProcessor(cpuinfo);
    const part = (key) => Number(fields.get(key) ?? Number.NaN);
    const [implementer, variant, number, revision] = [
        part('CPU implementer'),
        part('CPU variant'),
        part('CPU part'),
        part('CPU revision'),
    ];
    const register32 = implementer * 2 ** 24 + variant * 2 ** 20 + 0xf * 2 ** 16 + number * 2 ** 4 + revision;
    return Number.isSafeInteger(register32) ? register32 : null;
}
function modelOfS390x(host) {
    const cpuinfo = host.text('/proc/cpuinfo');
    const hypervisor = controlProgram(host);
    if ((0,features_absence/* isAbsence */.Md)(cpuinfo))
        return { ...unobservedModel, hypervisor };
    const model = { ...unknownModel };
    const set = (element, value) => {
        if (value !== '' && value !== '0')
            model[element] = value;
    };
    for (const [key, value] of parseCpuinfo(cpuinfo)) {
        if (key === 'vendor_id')
            set('vendor_id', (0,features_text/* replaceForbidden */.qW)(value));
        else if (key === 'machine')
            set('id', value);
        else if (key === 'identification' && model.family === '0')
            set('family', value);
    }
    return { ...model, hypervisor };
}
/** The program that this machine runs under, such as z/VM; null when nobody can tell. */
function controlProgram(host) {
    const sysinfo = host.text('/proc/sysinfo');
    if ((0,features_absence/* isAbsence */.Md)(sysinfo))
        return null;
    const line = sysinfo.split('\n').find((text) => text.includes('Control Program:'));
    return line === undefined ? 'none' : (0,features_text/* replaceForbidden */.qW)(line.slice(line.indexOf(':') + 1).trim());
}
function modelOfOthers() {
    return { ...unknownModel, hypervisor: 'none' };
}

// EXTERNAL MODULE: ./src/features/cpu/hwcap-names.ts
var hwcap_names = __webpack_require__(23516);
;// CONCATENATED MODULE: ./src/features/cpu/hwcap.ts




const AT_NULL = 0n;
const AT_HWCAP = 16n;
const AT_HWCAP2 = 26n;
/** The capabilities in a process' auxiliary vector; null when it holds none. */
function parseAuxiliaryVector(bytes, layout) {
    const values = new Map();
    const pairBytes = layout.wordBytes * 2;
    for (let at = 0; at + pairBytes <= bytes.length; at += pairBytes) {
        const type = readWord(bytes, at, layout);
        if (type === AT_NULL)
            break;
        values.set(type, readWord(bytes, at + layout.wordBytes, layout));
    }
    const hwcap = values.get(AT_HWCAP);
    return hwcap === undefined ? null : { hwcap, hwcap2: values.get(AT_HWCAP2) ?? 0n };
}
function readWord(bytes, at, { wordBytes, bigEndian }) {
    if (wordBytes === 4)
        return BigInt(bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
    return bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at);
}
function namesOfCapabilities(found, { hwcap, hwcap2 }) {
    const named = (value, names) => names.filter((name, bit) => name !== '.' && ((value >> BigInt(bit)) & 1n) === 1n);
    return new Set([...named(found.hwcap, hwcap), ...named(found.hwcap2, hwcap2)]);
}
/**
 * The names of a processor whose kernel tells its capabilities: by the auxiliary vector, as NFD
 * does, or by the same in words.
 */
function observeCapabilities(host, capabilities, layout) {
    const vector = host.bytes('/proc/self/auxv');
    const found = (0,features_absence/* isAbsence */.Md)(vector) ? null : parseAuxiliaryVector(vector, layout);
    if (found !== null) {
        return { names: namesOfCapabilities(found, capabilities), unobservable: new Set() };
    }
    const all = allNames(capabilities);
    const words = capabilityWords(host, capabilities);
    if (words === null)
        return { names: new Set(), unobservable: all };
    const byWord = new Map([...all].map((name) => [name.toLowerCase(), name]));
    const names = words.flatMap((word) => byWord.get(word) ?? hwcap_names/* renamedWords */.c6.get(word) ?? []);
    return { names: new Set(names.filter((name) => all.has(name))), unobservable: new Set() };
}
/** Every name that NFD can report for such a processor. */
function allNames({ hwcap, hwcap2 }) {
    return new Set([...hwcap, ...hwcap2].filter((name) => name !== '.'));
}
function capabilityWords(host, { cpuinfoKey, cpuinfoMark }) {
    const cpuinfo = cpuinfoKey === null ? null : readCpuinfo(host);
    if (typeof cpuinfo !== 'string')
        return null;
    const line = parseCpuinfo(cpuinfo).find(([name]) => name === cpuinfoKey);
    const words = line === undefined ? null : (0,features_text/* splitFields */.Kp)(line[1]);
    const isOurs = cpuinfoMark === undefined || words?.includes(cpuinfoMark) === true;
    return isOurs ? words : null;
}

;// CONCATENATED MODULE: ./src/features/cpu/names.ts







/** Options of the kernel that take words away (Linux, kernel-parameters.txt, old ones included). */
const hidingOption = /(^|\s)(clearcpuid=|noxsave|nompx\b|nordrand\b|gather_data_sampling=|rdt=)/;
/** Writes words that the processor does not have. */
const forcingOption = /(^|\s)setcpuid=/;
function readX86Facts(host) {
    const cpuinfo = readCpuinfo(host);
    const fields = firstProcessor((0,features_absence/* isAbsence */.Md)(cpuinfo) ? '' : cpuinfo);
    const options = host.value('/proc/cmdline');
    const isForced = !(0,features_absence/* isAbsence */.Md)(options) && forcingOption.test(options);
    return {
        fields,
        words: isForced ? null : wordsOf(fields, 'flags'),
        hidesWords: (0,features_absence/* isAbsence */.Md)(options) || hidingOption.test(options) || isAvxSwitchedOff(host),
        kernel: kernelOf(host),
    };
}
/** Without the microcode against "gather data sampling" the kernel may take AVX's word away. */
function isAvxSwitchedOff(host) {
    const state = host.value('/sys/devices/system/cpu/vulnerabilities/gather_data_sampling');
    return !(0,features_absence/* isAbsence */.Md)(state) && state.includes('AVX disabled');
}
/** The names of `cpu.cpuid` by the best means: CPUID itself, or what the kernel says about it. */
function observeX86(facts, leaves, hasSiblings) {
    if (leaves !== null) {
        const { names, undecided } = decodeCpuid(leaves, savedState(facts, leaves));
        return { names, unobservable: undecided };
    }
    const processor = processorOfCpuinfo(facts.fields);
    if (facts.words === null || processor === null)
        return nothingObserved;
    const { words, hidesWords, kernel } = facts;
    return decodeCpuinfo({ words, processor, kernel, hasSiblings, hidesWords });
}
/**
 * No file tells XCR0, but the kernel leaves out the words of instruction sets whose registers it
 * does not save.
 */
function savedState(facts, leaves) {
    const { words, hidesWords } = facts;
    if (words !== null) {
        const isSaved = (word) => (words.has(word) ? true : hidesWords ? null : false);
        return { avx: isSaved('avx'), avx512: isSaved('avx512f') };
    }
    // The room for all that is enabled equals the room for all that could be.
    const { eax, ebx, ecx } = leaves(0xd);
    if (ebx === 0 || ebx !== ecx)
        return { avx: null, avx512: null };
    return {
        avx: [1, 2].every((bit) => isSet(eax, bit)),
        avx512: [5, 6, 7].every((bit) => isSet(eax, bit)),
    };
}
function kernelOf(host) {
    const release = host.value('/proc/sys/kernel/osrelease');
    const match = (0,features_absence/* isAbsence */.Md)(release) ? null : /^(\d+)\.(\d+)/.exec(release);
    return match === null ? null : [Number(match[1]), Number(match[2])];
}
/** The names of `cpu.cpuid` where the kernel's hardware capabilities give them. */
function observeOthers(host, architecture) {
    const littleEndian = { wordBytes: 8, bigEndian: false };
    switch (architecture) {
        case 'arm64':
            return observeCapabilities(host, hwcap_names/* arm64Capabilities */.TF, littleEndian);
        case 'arm':
            return observeCapabilities(host, hwcap_names/* armCapabilities */.fm, {
                wordBytes: 4,
                bigEndian: false,
            });
        case 'ppc64le':
            return observeCapabilities(host, hwcap_names/* ppc64leCapabilities */.LL, littleEndian);
        case 's390x':
            return observeCapabilities(host, hwcap_names/* s390xCapabilities */._2, {
                wordBytes: 8,
                bigEndian: true,
            });
        case 'amd64':
        case 'other':
            return { names: new Set(), unobservable: new Set() };
    }
}

;// CONCATENATED MODULE: ./src/features/cpu/power.ts


const cpuDirectory = '/sys/devices/system/cpu';
/** `cpu.cstate` on amd64: whether deep sleep states are allowed. Null: the feature is absent. */
function cstateOf(host) {
    if ((0,features_absence/* isAbsence */.Md)(host.kind(cpuDirectory)))
        return null;
    const idle = host.kind(`${cpuDirectory}/cpuidle`);
    if ((0,features_absence/* isAbsence */.Md)(idle))
        return (0,features_absence/* isMissing */.b2)(idle) ? new Map() : null;
    const driver = host.value(`${cpuDirectory}/cpuidle/current_driver`);
    if ((0,features_absence/* isAbsence */.Md)(driver))
        return null;
    if (driver !== 'intel_idle')
        return new Map();
    const deepest = host.value('/sys/module/intel_idle/parameters/max_cstate');
    const level = (0,features_absence/* isAbsence */.Md)(deepest) ? null : (0,features_text/* parseInteger */.cG)(deepest);
    return level === null ? null : new Map([['enabled', String(level > 0)]]);
}
/** `cpu.pstate` on amd64: how the intel_pstate driver scales frequencies. */
function pstateOf(host) {
    const directory = `${cpuDirectory}/intel_pstate`;
    const found = new Map();
    const status = host.value(`${directory}/status`);
    if ((0,features_absence/* isAbsence */.Md)(status) || status === 'off')
        return found;
    found.set('status', status);
    const noTurbo = host.text(`${directory}/no_turbo`);
    if (!(0,features_absence/* isAbsence */.Md)(noTurbo))
        found.set('turbo', String(noTurbo.startsWith('0')));
    const governor = status === 'active' ? commonGovernor(host) : null;
    if (governor !== null)
        found.set('scaling_governor', governor);
    return found;
}
/** The governor of all policies in use; null when they differ or there is none. */
function commonGovernor(host) {
    const policies = host.list(`${cpuDirectory}/cpufreq`);
    if ((0,features_absence/* isAbsence */.Md)(policies))
        return null;
    const governors = policies.flatMap((policy) => {
        const affected = host.value(`${cpuDirectory}/cpufreq/${policy}/affected_cpus`);
        if ((0,features_absence/* isAbsence */.Md)(affected) || affected === '')
            return [];
        const governor = host.value(`${cpuDirectory}/cpufreq/${policy}/scaling_governor`);
        return (0,features_absence/* isAbsence */.Md)(governor) || governor === '' ? [] : [governor];
    });
    const [first] = governors;
    return first !== undefined && governors.every((governor) => governor === first) ? first : null;
}
/**
 * `cpu.sst`: whether Intel's Speed Select gives some processors a higher base frequency.
 *
 * @param baseMegahertz of CPUID leaf 0x16; null when CPUID cannot be read
 * @returns null when CPUID would have to decide and cannot be read
 */
function sstOf(host, baseMegahertz) {
    const frequencies = baseFrequencies(host);
    if (frequencies.length === 0)
        return new Map();
    if (baseMegahertz === null)
        return null;
    const enabled = baseMegahertz > 0 && frequencies.some((hertz) => Math.floor(hertz / 1000) > baseMegahertz);
    return enabled ? new Map([['bf.enabled', 'true']]) : new Map();
}
/** In kHz, of the processors that have one. */
function baseFrequencies(host) {
    const processors = host.list('/sys/bus/cpu/devices');
    if ((0,features_absence/* isAbsence */.Md)(processors))
        return [];
    return processors.flatMap((processor) => {
        const frequency = host.value(`/sys/bus/cpu/devices/${processor}/cpufreq/base_frequency`);
        const kilohertz = (0,features_absence/* isAbsence */.Md)(frequency) ? null : (0,features_text/* parseInteger */.cG)(frequency);
        return kilohertz === null ? [] : [kilohertz];
    });
}

;// CONCATENATED MODULE: ./src/features/cpu/rdt.ts



/** The capabilities that Resource Director Technology divides into. */
const rdt_elements = ['RDTMON', 'RDTCMT', 'RDTMBM', 'RDTL3CA', 'RDTL2CA', 'RDTMBA'];
function rdtOfCpuid(leaves) {
    const features = leaves(7).ebx;
    const monitors = isSet(features, 12) && isSet(leaves(0xf).edx, 1);
    const events = leaves(0xf, 1).edx;
    const allocates = isSet(features, 15);
    const resources = leaves(0x10).ebx;
    return {
        unobservable: new Set(),
        has: pick({
            RDTMON: monitors,
            RDTCMT: monitors && isSet(events, 0),
            RDTMBM: monitors && isSet(events, 1) && isSet(events, 2),
            RDTL3CA: allocates && isSet(resources, 1),
            RDTL2CA: allocates && isSet(resources, 2),
            RDTMBA: allocates && isSet(resources, 3),
        }),
    };
}
/**
 * By the words of /proc/cpuinfo. AMD announces its bandwidth allocation in a leaf of its own, for
 * which the kernel writes the same word.
 *
 * @param mayLack the kernel may hide words or be too old to know them
 */
function rdtOfCpuinfo(words, vendor, mayLack) {
    const monitors = words.has('cqm') && words.has('cqm_llc');
    const allocates = words.has('rdt_a');
    const has = pick({
        RDTMON: monitors,
        RDTCMT: monitors && words.has('cqm_occup_llc'),
        RDTMBM: monitors && words.has('cqm_mbm_total') && words.has('cqm_mbm_local'),
        RDTL3CA: allocates && words.has('cat_l3'),
        RDTL2CA: allocates && words.has('cat_l2'),
        RDTMBA: allocates && words.has('mba') && vendor === 'Intel',
    });
    const missing = rdt_elements.filter((element) => !has.has(element));
    const uncertain = mayLack
        ? missing
        : missing.filter((element) => element === 'RDTMBA' && vendor !== 'Intel' && allocates);
    return { has, unobservable: new Set(uncertain) };
}
const rdtUnobserved = { has: new Set(), unobservable: new Set(rdt_elements) };
function pick(found) {
    return new Set(rdt_elements.filter((element) => found[element]));
}
/** `cpu.rdt`, with the number of classes that resctrl leaves to users. */
function rdtAttributes(host, rdt) {
    const attributes = new Map([...rdt.has].map((element) => [element, 'true']));
    const classes = rdt.has.has('RDTL3CA') ? usableClasses(host) : null;
    if (classes !== null)
        attributes.set('RDTL3CA_NUM_CLOSID', String(classes));
    return attributes;
}
/** One class is the default for everybody. */
function usableClasses(host) {
    const mount = resctrlMount(host);
    const count = mount === null ? null : host.value(`${mount}/info/L3/num_closids`);
    const classes = typeof count === 'string' ? (0,features_text/* parseInteger */.cG)(count) : null;
    return classes === null || classes < 1 ? null : classes - 1;
}
/**
 * Where resctrl is mounted. On a host of which only the root directory is known, this process'
 * mounts are not the host's: its first process knows those.
 */
function resctrlMount(host) {
    const tables = host.isThisMachine
        ? ['/proc/self/mountinfo']
        : ['/proc/1/mountinfo', '/proc/self/mountinfo'];
    const table = tables.map((path) => host.text(path)).find((text) => !(0,features_absence/* isAbsence */.Md)(text));
    if (typeof table !== 'string')
        return null;
    // proc_pid_mountinfo(5): ID, parent, device, root, mount point, options …, "-", type
    const line = table.split('\n').find((text) => text.includes(' - resctrl '));
    const mountPoint = line?.split(' ')[4];
    return mountPoint === undefined ? null : unescapeMountPoint(mountPoint);
}
/** Blanks and the like are written as a backslash and three octal digits. */
function unescapeMountPoint(text) {
    return text.replace(/\\([0-7]{3})/g, (_match, digits) => String.fromCharCode(Number.parseInt(digits, 8)));
}

;// CONCATENATED MODULE: ./src/features/cpu/security.ts

/** `cpu.security` on amd64, without SGX, which {@link protectedMemory} decides. */
function securityOfAmd64(host, names) {
    const found = new Map();
    const intel = '/sys/module/kvm_intel/parameters';
    const amd = '/sys/module/kvm_amd/parameters';
    const setCapacity = (element, resource) => {
        const capacity = miscCapacity(host, resource);
        if (capacity !== null)
            found.set(element, capacity);
    };
    if (host.text(`${intel}/tdx`) === 'Y\n') {
        found.set('tdx.enabled', 'true');
        setCapacity('tdx.total_keys', 'tdx');
    }
    if (names.has('TDX_GUEST'))
        found.set('tdx.protected', 'true');
    if (isOn(host, `${amd}/sev`)) {
        found.set('sev.enabled', 'true');
        setCapacity('sev.asids', 'sev');
    }
    if (isOn(host, `${amd}/sev_es`)) {
        found.set('sev.es.enabled', 'true');
        setCapacity('sev.encrypted_state_ids', 'sev_es');
    }
    if (isOn(host, `${amd}/sev_snp`))
        found.set('sev.snp.enabled', 'true');
    return found;
}
function securityOfS390x(host) {
    const isHost = host.text('/sys/firmware/uv/prot_virt_host') === '1\n';
    return new Map(isHost ? [['se.enabled', 'true']] : []);
}
function isOn(host, path) {
    const value = host.text(path);
    return typeof value === 'string' && (value.startsWith('1') || value.startsWith('Y'));
}
/**
 * What the cgroup controller `misc` can give of a resource. The first line that starts with the
 * name counts, so `sev` may find `sev_es`: NFD reads it that way.
 */
function miscCapacity(host, resource) {
    const table = ['/sys/fs/cgroup/misc.capacity', '/sys/fs/cgroup/misc/misc.capacity']
        .map((path) => host.text(path))
        .find((text) => !(0,features_absence/* isAbsence */.Md)(text));
    if (typeof table !== 'string')
        return null;
    const value = table
        .split('\n')
        .find((line) => line.startsWith(resource))
        ?.split(' ')[1];
    return value !== undefined && isInt64(value) ? BigInt(value).toString() : null;
}
function isInt64(text) {
    return /^-?\d{1,19}$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}
/** Bytes of SGX's protected memory: the sum of the sections that CPUID leaf 0x12 lists. */
function protectedMemory(leaves) {
    let total = 0n;
    for (let subleaf = 2; subleaf <= 9; subleaf += 1) {
        const { eax, ecx, edx } = leaves(0x12, subleaf);
        const kind = eax & 0xf;
        if (kind === 0)
            break;
        if (kind === 1)
            total += BigInt(ecx - (ecx % 0x1000)) + (BigInt(edx & 0xf_ffff) << 32n);
    }
    return total;
}

;// CONCATENATED MODULE: ./src/features/cpu/topology.ts

function readTopology(host) {
    const processors = host.list('/sys/bus/cpu/devices');
    if ((0,features_absence/* isAbsence */.Md)(processors))
        return null;
    const sockets = new Set();
    let hasSiblings = false;
    for (const processor of processors) {
        const directory = `/sys/bus/cpu/devices/${processor}/topology`;
        const siblings = host.value(`${directory}/thread_siblings_list`);
        const socket = host.value(`${directory}/physical_package_id`);
        if ((0,features_absence/* isAbsence */.Md)(siblings) || (0,features_absence/* isAbsence */.Md)(socket))
            return null;
        hasSiblings ||= /[,-]/.test(siblings);
        sockets.add(socket);
    }
    return { hasSiblings, sockets: sockets.size };
}
/** `cpu.topology`: empty when an offline processor hides its part. */
function topologyAttributes(topology) {
    if (topology === null)
        return new Map();
    return new Map([
        ['hardware_multithreading', String(topology.hasSiblings)],
        ['socket_count', String(topology.sockets)],
    ]);
}

;// CONCATENATED MODULE: ./src/features/cpu/cpu.ts










/**
 * The source `cpu`.
 *
 * @param leaves what the CPUID instruction says; null when this process may not read it, or on
 *   processors that have none
 */
function discoverCpu(host, architecture, leaves) {
    const findings = newFindings();
    for (const feature of ['cstate', 'pstate', 'rdt', 'security', 'sst', 'coprocessor']) {
        findings.attributes.set(`cpu.${feature}`, new Map());
    }
    const topology = readTopology(host);
    findings.attributes.set('cpu.topology', topologyAttributes(topology));
    if (architecture === 'amd64') {
        discoverAmd64(host, findings, leaves, topology?.hasSiblings ?? false);
    }
    else {
        discoverOthers(host, findings, architecture);
    }
    return findings;
}
function discoverAmd64(host, findings, leaves, hasSiblings) {
    const facts = readX86Facts(host);
    const { names, unobservable } = observeX86(facts, leaves, hasSiblings);
    findings.flags.set('cpu.cpuid', names);
    markUnobservable(findings, 'cpu.cpuid', unobservable);
    setAvx10(findings, leaves, names);
    setModel(findings, modelOfAmd64(host, leaves, facts.fields));
    setCstate(findings, cstateOf(host));
    findings.attributes.set('cpu.pstate', pstateOf(host));
    const sst = sstOf(host, leaves?.(0x16).eax ?? null);
    if (sst === null)
        markUnobservable(findings, 'cpu.sst', ['bf.enabled']);
    else
        findings.attributes.set('cpu.sst', sst);
    findings.attributes.set('cpu.security', securityOfAmd64(host, names));
    setProtectedMemory(findings, leaves, names, unobservable);
    if (unobservable.has('TDX_GUEST'))
        markUnobservable(findings, 'cpu.security', ['tdx.protected']);
    const rdt = rdtOf(facts, leaves);
    findings.attributes.set('cpu.rdt', rdtAttributes(host, rdt));
    markUnobservable(findings, 'cpu.rdt', rdt.unobservable);
}
function discoverOthers(host, findings, architecture) {
    const { names, unobservable } = observeOthers(host, architecture);
    findings.flags.set('cpu.cpuid', names);
    markUnobservable(findings, 'cpu.cpuid', unobservable);
    if (architecture === 'arm64') {
        setModel(findings, modelOfArm64(host, unobservable.has('CPUID') ? null : names));
    }
    else if (architecture === 's390x') {
        setModel(findings, modelOfS390x(host));
        findings.attributes.set('cpu.security', securityOfS390x(host));
    }
    else {
        setModel(findings, modelOfOthers());
    }
    if (architecture === 'ppc64le') {
        const compression = host.kind('/sys/devices/vio/ibm,compression-v1/nx_gzip_caps');
        if (!(0,features_absence/* isAbsence */.Md)(compression)) {
            findings.attributes.set('cpu.coprocessor', new Map([['nx_gzip', 'true']]));
        }
    }
}
function setAvx10(findings, leaves, names) {
    const version = leaves === null ? 0 : avx10Version(leaves, names);
    const attributes = version > 0 ? [['AVX10_VERSION', String(version)]] : [];
    findings.attributes.set('cpu.cpuid', new Map(attributes));
    if (leaves === null)
        markUnobservable(findings, 'cpu.cpuid', ['AVX10_VERSION']);
}
function setModel(findings, model) {
    const attributes = new Map();
    for (const [element, value] of Object.entries(model)) {
        if (value === null)
            markUnobservable(findings, 'cpu.model', [element]);
        else
            attributes.set(element, value);
    }
    findings.attributes.set('cpu.model', attributes);
}
/** NFD leaves the feature out when the kernel does not tell. */
function setCstate(findings, cstate) {
    if (cstate !== null) {
        findings.attributes.set('cpu.cstate', cstate);
        return;
    }
    findings.attributes.delete('cpu.cstate');
    markUnobservable(findings, 'cpu.cstate', ['enabled']);
}
function setProtectedMemory(findings, leaves, names, unobservable) {
    if (leaves === null) {
        const mayHaveSgx = names.has('SGX') || unobservable.has('SGX');
        if (mayHaveSgx)
            markUnobservable(findings, 'cpu.security', ['sgx.enabled', 'sgx.epc']);
        return;
    }
    const bytes = names.has('SGX') ? protectedMemory(leaves) : 0n;
    if (bytes === 0n)
        return;
    const security = findings.attributes.get('cpu.security') ?? new Map();
    findings.attributes.set('cpu.security', new Map([...security, ['sgx.enabled', 'true'], ['sgx.epc', bytes.toString()]]));
}
function rdtOf(facts, leaves) {
    if (leaves !== null)
        return rdtOfCpuid(leaves);
    if (facts.words === null)
        return rdtUnobserved;
    const vendor = facts.fields.get('vendor_id') === 'GenuineIntel' ? 'Intel' : 'other';
    const mayLack = facts.hidesWords || !knowsUsualWords(facts.kernel);
    return rdtOfCpuinfo(facts.words, vendor, mayLack);
}

// EXTERNAL MODULE: ./src/features/cpu/cpuid-leaves.ts
var cpuid_leaves = __webpack_require__(15934);
;// CONCATENATED MODULE: ./src/features/host-path.ts



/** Paths of the machine that this runs on: the kernel follows links. */
const findDirectly = (path) => {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats === undefined ? (0,features_absence/* absence */.An)('ENOENT') : { path, stats };
};
/**
 * Paths of a host whose root directory is mounted at `root`. Links are followed as that host would:
 * an absolute one starts at its root, and none leads out of it.
 */
function findBelow(root) {
    const links = new Map();
    return (path) => {
        const ahead = stepsOf(path);
        let at = '';
        let last = null;
        let followed = 0;
        for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
            if (step === '..') {
                at = at.slice(0, Math.max(0, at.lastIndexOf('/')));
                last = null;
                continue;
            }
            const entry = enter(root, `${at}/${step}`, links);
            if ((0,features_absence/* isAbsence */.Md)(entry))
                return entry;
            if (entry.target === null) {
                at = `${at}/${step}`;
                last = entry.stats;
                continue;
            }
            if (++followed > limits/* featureLimits */.TF.links)
                return (0,features_absence/* absence */.An)('ELOOP');
            if (entry.target.startsWith('/'))
                at = '';
            last = null;
            ahead.push(...stepsOf(entry.target));
        }
        const found = `${root}${at === '' ? '/' : at}`;
        return { path: found, stats: last ?? (0,external_node_fs_.lstatSync)(found) };
    };
}
/** The last step first, for a stack. */
function stepsOf(path) {
    return path
        .split('/')
        .filter((step) => step !== '' && step !== '.')
        .reverse();
}
/** One step of a path; `links` remembers links and directories, which many paths share. */
function enter(root, path, links) {
    const known = links.get(path);
    if (known !== undefined)
        return { target: known, stats: null };
    const stats = (0,external_node_fs_.lstatSync)(`${root}${path}`, { throwIfNoEntry: false });
    if (stats === undefined)
        return (0,features_absence/* absence */.An)('ENOENT');
    const target = stats.isSymbolicLink() ? (0,external_node_fs_.readlinkSync)(`${root}${path}`) : null;
    if (target !== null || stats.isDirectory())
        links.set(path, target);
    return { target, stats };
}

;// CONCATENATED MODULE: ./src/features/host.ts






function openHost(options = {}) {
    const root = (options.root ?? '/').replace(/\/+$/, '');
    const deadline = options.deadline ?? (0,clock/* monotonicNow */.XZ)() + limits/* featureLimits */.TF.discoveryMs;
    const find = root === '' ? findDirectly : findBelow(root);
    const skipped = new Map();
    /** Holds most files; what is read stands here until the next read. */
    const scratch = Buffer.allocUnsafe(64 * 1024);
    function ask(path, answer) {
        const result = (0,clock/* monotonicNow */.XZ)() > deadline ? (0,features_absence/* absence */.An)('deadline') : attempt(path, answer);
        if ((0,features_absence/* isAbsence */.Md)(result) && !result.expected) {
            const { count, example } = skipped.get(result.code) ?? { count: 0, example: path };
            skipped.set(result.code, { code: result.code, count: count + 1, example });
        }
        return result;
    }
    function attempt(path, answer) {
        try {
            const found = find(path);
            return (0,features_absence/* isAbsence */.Md)(found) ? found : answer(found);
        }
        catch (error) {
            return (0,features_absence/* absenceOf */.Lr)(error);
        }
    }
    const read = (path, how = {}) => ask(path, (found) => readRegular(found, how, scratch));
    const text = (path, how = {}) => ask(path, (found) => {
        const quick = readQuickly(found, how);
        if (quick !== null)
            return quick;
        const content = readRegular(found, how, scratch);
        return (0,features_absence/* isAbsence */.Md)(content) ? content : (0,features_text/* decodeText */.g7)(content);
    });
    return {
        isThisMachine: root === '',
        bytes: (path, how) => {
            const content = read(path, how);
            return (0,features_absence/* isAbsence */.Md)(content) ? content : Buffer.from(content);
        },
        text,
        value: (path) => {
            const content = text(path);
            return typeof content === 'string' ? (0,features_text/* trimSpace */.Pd)(content) : content;
        },
        list: (path) => ask(path, (found) => listDirectory(found.path)),
        kind: (path) => ask(path, (found) => kindOf(found.stats)),
        locate: (path) => ask(path, (found) => found.path),
        skipped: () => [...skipped.values()],
    };
}
// O_NONBLOCK: some regular files of procfs wait for events, and a file may have become a pipe.
const readFlags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK | external_node_fs_.constants.O_NOCTTY;
/**
 * In one call of the runtime instead of four, where the size is known to be in bounds: that of
 * sysfs files is a page. Null: read it the other way.
 */
function readQuickly(found, options) {
    const { size } = found.stats;
    const maxBytes = options.maxBytes ?? limits/* featureLimits */.TF.fileBytes;
    if (!found.stats.isFile() || size === 0 || size > maxBytes)
        return null;
    const text = (0,external_node_fs_.readFileSync)(found.path, { encoding: 'utf8', flag: readFlags });
    // Bytes that are no UTF-8 want decoding one by one.
    return text.includes('\ufffd') ? null : text;
}
function readRegular(found, options, scratch) {
    if (!found.stats.isFile())
        return (0,features_absence/* absence */.An)(found.stats.isDirectory() ? 'EISDIR' : 'not-regular');
    const maxBytes = options.maxBytes ?? limits/* featureLimits */.TF.fileBytes;
    const beginningOnly = options.beginningOnly ?? false;
    if (!beginningOnly && found.stats.size > maxBytes)
        return (0,features_absence/* absence */.An)('too-large');
    const file = (0,external_node_fs_.openSync)(found.path, readFlags);
    try {
        const content = readToEnd(file, maxBytes + 1, scratch);
        if (content.length <= maxBytes)
            return content;
        return beginningOnly ? content.subarray(0, maxBytes) : (0,features_absence/* absence */.An)('too-large');
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** At most `maxBytes`; the size of a file in procfs and sysfs is not known before its end. */
function readToEnd(file, maxBytes, scratch) {
    let buffer = scratch;
    for (let length = 0;;) {
        if (length === buffer.length)
            buffer = Buffer.concat([buffer], buffer.length * 2);
        const count = (0,external_node_fs_.readSync)(file, buffer, length, Math.min(buffer.length, maxBytes) - length, null);
        length += count;
        if (count === 0 || length === maxBytes)
            return buffer.subarray(0, length);
    }
}
function listDirectory(path) {
    const names = (0,external_node_fs_.readdirSync)(path);
    if (names.length > limits/* featureLimits */.TF.directoryEntries)
        return (0,features_absence/* absence */.An)('too-many-entries');
    return (0,features_text/* sortByBytes */.n2)(names);
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isCharacterDevice() ? 'character-device' : 'other';
}

;// CONCATENATED MODULE: ./src/features/kernel.ts




/** The source `kernel`. */
function discoverKernel(host) {
    const findings = newFindings();
    const release = host.value('/proc/sys/kernel/osrelease');
    const known = (0,features_absence/* isAbsence */.Md)(release) ? null : release;
    if (known === null)
        markUnobservable(findings, 'kernel.version', versionElements);
    else
        findings.attributes.set('kernel.version', versionAttributes(known));
    discoverConfig(host, findings, known);
    discoverModules(host, findings, known);
    discoverSelinux(host, findings);
    discoverKvm(host, findings);
    return findings;
}
const versionElements = ['full', 'major', 'minor', 'revision'];
/** `kernel.version`: the release as a label can hold it, and its numbers where it begins with some. */
function versionAttributes(release) {
    const full = release.replace(/[^-A-Za-z0-9_.]/gu, '_').replace(/^[-_.]+|[-_.]+$/g, '');
    const attributes = new Map([['full', full]]);
    const match = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-.*)?$/s.exec(full);
    if (match === null)
        return attributes;
    for (const [index, element] of ['major', 'minor', 'revision'].entries()) {
        attributes.set(element, match[index + 1] ?? '');
    }
    return attributes;
}
function discoverConfig(host, findings, release) {
    for (const path of configPaths(release)) {
        const text = path.endsWith('.gz') ? gunzip(host, findings, path) : host.text(path);
        if ((0,features_absence/* isAbsence */.Md)(text))
            continue;
        findings.attributes.set('kernel.config', parseKernelConfig(text));
        return;
    }
    markUnread(findings, 'kernel.config');
}
/** Where kernels and distributions leave the configuration; the first that can be read counts. */
function configPaths(release) {
    if (release === null)
        return ['/proc/config.gz', '/usr/src/linux/.config'];
    return [
        '/proc/config.gz',
        `/usr/src/linux-${release}/.config`,
        `/usr/src/linux-rt-${release}/.config`,
        '/usr/src/linux/.config',
        `/usr/lib/modules/${release}/config`,
        `/usr/lib/ostree-boot/config-${release}`,
        `/usr/lib/kernel/config-${release}`,
        `/usr/src/linux-headers-${release}/.config`,
        `/lib/modules/${release}/build/.config`,
        `/usr/src/linux-rt-headers-${release}/.config`,
        `/boot/config-${release}`,
    ];
}
function gunzip(host, findings, path) {
    const packed = host.bytes(path);
    if ((0,features_absence/* isAbsence */.Md)(packed))
        return packed;
    try {
        return (0,features_text/* decodeText */.g7)(process
            .getBuiltinModule('node:zlib')
            .gunzipSync(packed, { maxOutputLength: limits/* featureLimits */.TF.kernelConfigBytes }));
    }
    catch (error) {
        const reason = (0,features_absence/* absenceOf */.Lr)(error);
        findings.notices.push({
            severity: 'warning',
            code: 'feature-unreadable',
            message: `kernel: ${path} is left out (${reason.code})`,
            location: null,
            hint: null,
        });
        return reason;
    }
}
/** `CONFIG_NAME=value`, without the prefix and without the quotes of strings. */
function parseKernelConfig(text) {
    const options = new Map();
    // Half of the lines are comments: looking for the others is cheaper than splitting them all.
    for (let start = nextOption(text, 0); start !== -1; start = nextOption(text, start)) {
        const newline = text.indexOf('\n', start);
        const line = text.slice(start, newline === -1 ? text.length : newline);
        const equals = line.indexOf('=');
        if (equals !== -1) {
            options.set(line.slice('CONFIG_'.length, equals), trimQuotes(line.slice(equals + 1)));
        }
        start += line.length;
    }
    return options;
}
/** Where the next line that begins with the prefix starts, from `from` on; -1 for none. */
function nextOption(text, from) {
    if (from === 0 && text.startsWith('CONFIG_'))
        return 0;
    const before = text.indexOf('\nCONFIG_', from);
    return before === -1 ? -1 : before + 1;
}
function trimQuotes(text) {
    return text.startsWith('"') || text.endsWith('"') ? text.replace(/^"+|"+$/g, '') : text;
}
function discoverModules(host, findings, release) {
    const loaded = loadedModules(host);
    const isUnread = (0,features_absence/* isAbsence */.Md)(loaded) && saysNothing(host, loaded, '/proc');
    if (isUnread)
        markUnread(findings, 'kernel.loadedmodule');
    if (!(0,features_absence/* isAbsence */.Md)(loaded))
        findings.flags.set('kernel.loadedmodule', new Set(loaded));
    // NFD leaves this out without the list of built-in modules, whatever is loaded.
    const builtIn = release === null ? null : builtInModules(host, release);
    const isKnown = builtIn !== null && !(0,features_absence/* isAbsence */.Md)(builtIn);
    if (isUnread || !isKnown)
        markUnread(findings, 'kernel.enabledmodule');
    if (!isKnown)
        return;
    const names = new Set([...((0,features_absence/* isAbsence */.Md)(loaded) ? [] : loaded), ...builtIn]);
    findings.flags.set('kernel.enabledmodule', names);
}
function loadedModules(host) {
    const modules = host.text('/proc/modules');
    if ((0,features_absence/* isAbsence */.Md)(modules))
        return modules;
    return modules.split('\n').flatMap((line) => (0,features_text/* splitFields */.Kp)(line).slice(0, 1));
}
function builtInModules(host, release) {
    const list = host.text(`/lib/modules/${release}/modules.builtin`);
    if ((0,features_absence/* isAbsence */.Md)(list))
        return list;
    return list
        .split('\n')
        .map(features_text/* trimSpace */.Pd)
        .filter((line) => line.endsWith('.ko'))
        .map((line) => line.slice(line.lastIndexOf('/') + 1, -'.ko'.length));
}
function discoverSelinux(host, findings) {
    const fileSystems = host.kind('/sys/fs');
    const enforce = (0,features_absence/* isAbsence */.Md)(fileSystems) ? fileSystems : host.text('/sys/fs/selinux/enforce');
    const isUnread = (0,features_absence/* isAbsence */.Md)(fileSystems) || ((0,features_absence/* isAbsence */.Md)(enforce) && !(0,features_absence/* isMissing */.b2)(enforce));
    if (isUnread) {
        markUnobservable(findings, 'kernel.selinux', ['enabled']);
        return;
    }
    const enabled = !(0,features_absence/* isAbsence */.Md)(enforce) && enforce.startsWith('1');
    findings.attributes.set('kernel.selinux', new Map([['enabled', String(enabled)]]));
}
function discoverKvm(host, findings) {
    const kvm = host.kind('/sys/devices/virtual/misc/kvm');
    if ((0,features_absence/* isAbsence */.Md)(kvm) && saysNothing(host, kvm, '/sys')) {
        markUnobservable(findings, 'kernel.kvm', ['enabled']);
    }
    else {
        findings.attributes.set('kernel.kvm', new Map([['enabled', String(!(0,features_absence/* isAbsence */.Md)(kvm))]]));
    }
}

;// CONCATENATED MODULE: ./src/features/local.ts




const directory = '/etc/kubernetes/node-feature-discovery/features.d';
/**
 * The source `local`: files in which administrators name features of their own.
 *
 * @param now what `expiry-time` is compared with
 */
function discoverLocal(host, now) {
    const findings = newFindings();
    const features = new Map();
    const labels = new Map();
    findings.attributes.set('local.feature', features);
    findings.attributes.set('local.label', labels);
    const names = host.list(directory);
    if ((0,features_absence/* isAbsence */.Md)(names)) {
        if (!(0,features_absence/* isMissing */.b2)(names) || (0,features_absence/* isAbsence */.Md)(host.kind('/etc')))
            markLocal(findings);
        return findings;
    }
    for (const name of names) {
        if (name.startsWith('.'))
            continue;
        const path = `${directory}/${name}`;
        if (host.kind(path) !== 'file')
            continue;
        const text = host.text(path, { maxBytes: limits/* featureLimits */.TF.localFileBytes });
        if ((0,features_absence/* isAbsence */.Md)(text)) {
            markLocal(findings);
            continue;
        }
        const file = parseFeatureFile(text, path, now);
        for (const [key, value] of file.features)
            features.set(key, value);
        for (const [key, value] of file.labels)
            labels.set(key, value);
        findings.notices.push(...file.notices.slice(0, limits/* featureLimits */.TF.noticesPerFile));
    }
    return findings;
}
function markLocal(findings) {
    markUnread(findings, 'local.feature');
    markUnread(findings, 'local.label');
}
/** Lines `key=value`, `key`, comments, and directives, which are comments that begin with `# +`. */
function parseFeatureFile(text, path, now) {
    const state = {
        features: new Map(),
        labels: new Map(),
        notices: [],
        isExpired: false,
        skipFeature: false,
        skipLabel: false,
    };
    for (const [index, raw] of text.split('\n').entries()) {
        const line = (0,features_text/* trimSpace */.Pd)(raw);
        if (line === '')
            continue;
        if (line.startsWith('# +')) {
            const problem = obey(line.slice('# +'.length), state, now);
            if (problem !== null)
                state.notices.push(noticeOf(problem, path, index + 1));
        }
        else if (!line.startsWith('#') && !state.isExpired) {
            takeLine(line, state);
        }
    }
    return state;
}
function takeLine(line, state) {
    const equals = line.indexOf('=');
    const key = equals === -1 ? line : line.slice(0, equals);
    const value = equals === -1 ? 'true' : line.slice(equals + 1);
    if (state.skipFeature)
        state.features.delete(key);
    else
        state.features.set(key, value);
    if (state.skipLabel)
        state.labels.delete(key);
    else
        state.labels.set(key, value);
    state.skipFeature = false;
    state.skipLabel = false;
}
/** @returns what is wrong with the directive, or null */
function obey(directive, state, now) {
    const equals = directive.indexOf('=');
    const key = equals === -1 ? directive : directive.slice(0, equals);
    switch (key) {
        case 'expiry-time': {
            const time = equals === -1 ? null : parseRfc3339(directive.slice(equals + 1));
            if (time === null)
                return 'expiry-time needs a time such as 2030-12-31T23:59:59Z';
            state.isExpired = time < now.getTime();
            return null;
        }
        case 'no-feature':
            state.skipFeature = true;
            return null;
        case 'no-label':
            state.skipLabel = true;
            return null;
        default:
            return `there is no directive ${JSON.stringify(key)}`;
    }
}
/** Milliseconds since 1970; null for what is no RFC 3339 time. */
function parseRfc3339(text) {
    const match = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d([.,]\d+)?(Z|[+-]\d\d:[0-5]\d)$/.exec(text);
    if (match === null)
        return null;
    const [, day = '', , fraction = '', zone = ''] = match;
    // Date takes February 30 for March 2.
    const midnight = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day)
        return null;
    const [hours = 0, minutes = 0] = zone === 'Z' ? [] : zone.slice(1).split(':').map(Number);
    const offset = (hours * 60 + minutes) * 60_000 * (zone.startsWith('-') ? -1 : 1);
    const seconds = Date.parse(`${text.slice(0, 19)}Z`);
    return seconds + Number(fraction.replace(/^[.,]/, '0.')) * 1000 - offset;
}
function noticeOf(problem, path, line) {
    return {
        severity: 'warning',
        code: 'feature-file-directive',
        message: `${problem}; the line is ignored`,
        location: { file: path, line, column: 1 },
        hint: null,
    };
}

;// CONCATENATED MODULE: ./src/features/memory.ts



/** The source `memory`. */
function discoverMemory(host) {
    const findings = newFindings();
    discoverNuma(host, findings);
    discoverSwap(host, findings);
    discoverHugePages(host, findings);
    discoverNonVolatile(host, findings);
    return findings;
}
function discoverNuma(host, findings) {
    const nodes = host.list('/sys/bus/node/devices');
    if ((0,features_absence/* isAbsence */.Md)(nodes)) {
        if (saysNothing(host, nodes, '/sys')) {
            markUnobservable(findings, 'memory.numa', ['node_count', 'is_numa']);
        }
        return;
    }
    findings.attributes.set('memory.numa', new Map([
        ['node_count', String(nodes.length)],
        ['is_numa', String(nodes.length > 1)],
    ]));
}
/** The file begins with a line of headings. */
function discoverSwap(host, findings) {
    const swaps = host.text('/proc/swaps');
    if ((0,features_absence/* isAbsence */.Md)(swaps)) {
        if (saysNothing(host, swaps, '/proc'))
            markUnobservable(findings, 'memory.swap', ['enabled']);
        return;
    }
    const lines = swaps.split('\n').filter((line) => (0,features_text/* trimSpace */.Pd)(line) !== '');
    findings.attributes.set('memory.swap', new Map([['enabled', String(lines.length > 1)]]));
}
function discoverHugePages(host, findings) {
    const directory = '/sys/kernel/mm/hugepages';
    const sizes = host.list(directory);
    if ((0,features_absence/* isAbsence */.Md)(sizes) && saysNothing(host, sizes, '/sys')) {
        markUnread(findings, 'memory.hugepages');
        return;
    }
    const attributes = new Map();
    let enabled = false;
    for (const entry of (0,features_absence/* isAbsence */.Md)(sizes) ? [] : sizes) {
        const kibibytes = /^hugepages-(\d+)kB$/.exec(entry)?.[1];
        if (kibibytes === undefined)
            continue;
        const count = host.value(`${directory}/${entry}/nr_hugepages`);
        attributes.set(`hugepages-${binaryQuantity(kibibytes)}`, (0,features_absence/* isAbsence */.Md)(count) ? '' : count);
        enabled ||= !(0,features_absence/* isAbsence */.Md)(count) && ((0,features_text/* parseInteger */.cG)(count) ?? 0) > 0;
    }
    attributes.set('enabled', String(enabled));
    findings.attributes.set('memory.hugepages', attributes);
}
/** KiB as Kubernetes writes quantities: `1048576` is `1Gi`. */
function binaryQuantity(kibibytes) {
    const suffixes = ['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
    let value = BigInt(kibibytes);
    let step = 0;
    while (value > 0n && value % 1024n === 0n && step < suffixes.length - 1) {
        value /= 1024n;
        step += 1;
    }
    return value === 0n ? '0' : `${value.toString()}${suffixes[step] ?? ''}`;
}
function discoverNonVolatile(host, findings) {
    const directory = '/sys/bus/nd/devices';
    const devices = listDevices(host, findings, ['memory.nv'], directory);
    const instances = devices.map((name) => {
        const attributes = readAttributes(host, findings, 'memory.nv', `${directory}/${name}`, [
            ['devtype', 'devtype'],
            ['mode', 'mode'],
        ]);
        return { attributes: new Map([['name', name], ...attributes]) };
    });
    findings.instances.set('memory.nv', instances);
}

;// CONCATENATED MODULE: ./src/features/network.ts


const network_directory = '/sys/class/net';
const virtualFiles = [
    ['operstate', 'operstate'],
    ['speed', 'speed'],
    ['mtu', 'mtu'],
];
const deviceFiles = [
    ...virtualFiles,
    ['sriov_numvfs', 'device/sriov_numvfs'],
    ['sriov_totalvfs', 'device/sriov_totalvfs'],
];
/** The source `network`. */
function discoverNetwork(host) {
    const findings = newFindings();
    const features = ['network.device', 'network.virtual'];
    const names = listUsualDevices(host, findings, features, network_directory, 'network interfaces');
    const devices = [];
    const virtual = [];
    for (const name of names) {
        // A file of the bonding driver that stands among the interfaces.
        if (name === 'bonding_masters')
            continue;
        const device = host.kind(`${network_directory}/${name}/device`);
        if ((0,features_absence/* isAbsence */.Md)(device) && !(0,features_absence/* isMissing */.b2)(device)) {
            for (const feature of features)
                markUnread(findings, feature);
            continue;
        }
        const [feature, files, instances] = (0,features_absence/* isAbsence */.Md)(device)
            ? ['network.virtual', virtualFiles, virtual]
            : ['network.device', deviceFiles, devices];
        const attributes = readAttributes(host, findings, feature, `${network_directory}/${name}`, files);
        instances.push({ attributes: new Map([['name', name], ...attributes]) });
    }
    findings.instances.set('network.device', devices);
    findings.instances.set('network.virtual', virtual);
    return findings;
}

;// CONCATENATED MODULE: ./src/features/pci.ts



const pci_directory = '/sys/bus/pci/devices';
/** A device without one of these is none. */
const mandatory = ['class', 'vendor', 'device', 'subsystem_vendor', 'subsystem_device'];
/** The names of these attributes contain the slash. */
const optional = ['sriov_totalvfs', 'iommu_group/type', 'iommu/intel-iommu/version'];
/** The source `pci`. */
function discoverPci(host) {
    const findings = newFindings();
    const addresses = listUsualDevices(host, findings, ['pci.device'], pci_directory, 'PCI devices');
    const instances = [];
    const skipped = [];
    for (const address of addresses) {
        const instance = readDevice(host, findings, `${pci_directory}/${address}`);
        if (typeof instance === 'string')
            skipped.push(instance);
        else
            instances.push(instance);
    }
    findings.instances.set('pci.device', instances);
    const [first] = skipped;
    if (first !== undefined)
        findings.notices.push(pci_noticeOf(first, skipped.length));
    return findings;
}
/** @returns what is missing, for a device that is left out */
function readDevice(host, findings, path) {
    const attributes = new Map();
    for (const name of mandatory) {
        const value = host.text(`${path}/${name}`);
        if ((0,features_absence/* isAbsence */.Md)(value)) {
            if (!value.expected)
                markUnread(findings, 'pci.device');
            return `${path}/${name} (${value.code})`;
        }
        const number = withoutPrefix(value);
        // Six digits: class, subclass, programming interface. NFD keeps the first two.
        attributes.set(name, name === 'class' ? number.slice(0, 4) : number);
    }
    for (const name of optional) {
        const value = host.text(`${path}/${name}`);
        if (!(0,features_absence/* isAbsence */.Md)(value))
            attributes.set(name, withoutPrefix(value));
        else if (!value.expected)
            markUnobservable(findings, 'pci.device', [name]);
    }
    return { attributes };
}
function pci_noticeOf(example, count) {
    return {
        severity: 'warning',
        code: 'feature-device-skipped',
        message: `PCI devices left out: ${count}, for want of a file such as ${example}`,
        location: null,
        hint: null,
    };
}
function withoutPrefix(text) {
    return (0,features_text/* trimSpace */.Pd)(text.startsWith('0x') ? text.slice(2) : text);
}

;// CONCATENATED MODULE: ./src/features/storage.ts

const storage_directory = '/sys/block';
/** The source `storage`. */
function discoverStorage(host) {
    const findings = newFindings();
    const names = listUsualDevices(host, findings, ['storage.block'], storage_directory, 'block devices');
    const instances = names.map((name) => {
        const queue = `${storage_directory}/${name}/queue`;
        const attributes = readAttributes(host, findings, 'storage.block', queue, [
            ['dax', 'dax'],
            ['rotational', 'rotational'],
            ['nr_zones', 'nr_zones'],
            ['zoned', 'zoned'],
        ]);
        return { attributes: new Map([['name', name], ...attributes]) };
    });
    findings.instances.set('storage.block', instances);
    return findings;
}

;// CONCATENATED MODULE: ./src/features/system.ts


/** What firmware tells about the machine. Serial numbers are left out on purpose, as in NFD. */
const firmwareFiles = [
    'bios_date',
    'bios_vendor',
    'bios_version',
    'board_asset_tag',
    'board_name',
    'board_vendor',
    'board_version',
    'chassis_asset_tag',
    'chassis_type',
    'chassis_vendor',
    'chassis_version',
    'product_family',
    'product_name',
    'product_sku',
    'product_version',
    'sys_vendor',
];
/**
 * The source `system`.
 *
 * @param nodeName of the Kubernetes node; empty where there is none
 */
function discoverSystem(host, nodeName) {
    const findings = newFindings();
    findings.attributes.set('system.name', new Map([['nodename', nodeName]]));
    const release = host.text('/etc/os-release');
    if ((0,features_absence/* isAbsence */.Md)(release))
        markUnread(findings, 'system.osrelease');
    else
        findings.attributes.set('system.osrelease', parseOsRelease(release));
    const firmware = readAttributes(host, findings, 'system.dmiid', '/sys/devices/virtual/dmi/id', firmwareFiles.map((name) => [name, name]));
    if (firmware.size > 0)
        findings.attributes.set('system.dmiid', firmware);
    return findings;
}
/** `system.osrelease`: quotes at both ends go, escapes stay, the last of equal names counts. */
function parseOsRelease(text) {
    const attributes = new Map();
    for (const line of text.split('\n')) {
        const match = /^(\w+)=(.+)$/s.exec(line.endsWith('\r') ? line.slice(0, -1) : line);
        const [name, value] = [match?.[1], match?.[2]];
        if (name !== undefined && value !== undefined) {
            attributes.set(name, value.replace(/^["']+|["']+$/g, ''));
        }
    }
    const version = /^(\d+)(?:\.(\d+))?(?:\.|$)/.exec(attributes.get('VERSION_ID') ?? '');
    const [major, minor] = [version?.[1], version?.[2]];
    if (major !== undefined)
        attributes.set('VERSION_ID.major', major);
    if (minor !== undefined)
        attributes.set('VERSION_ID.minor', minor);
    return attributes;
}

;// CONCATENATED MODULE: ./src/features/usb.ts


const usb_directory = '/sys/bus/usb/devices';
/** The source `usb`. */
function discoverUsb(host) {
    const findings = newFindings();
    const entries = listDevices(host, findings, ['usb.device'], usb_directory);
    const instances = entries.flatMap((entry) => {
        const path = `${usb_directory}/${entry}`;
        return (0,features_absence/* isAbsence */.Md)(host.kind(`${path}/idProduct`)) ? [] : usb_readDevice(host, findings, path);
    });
    findings.instances.set('usb.device', instances);
    return findings;
}
/** A device of class 00 leaves the class to its interfaces: it is one instance for each of them. */
function usb_readDevice(host, findings, path) {
    const found = readAttributes(host, findings, 'usb.device', path, [
        ['class', 'bDeviceClass'],
        ['vendor', 'idVendor'],
        ['device', 'idProduct'],
        ['serial', 'serial'],
    ]);
    const attributes = new Map([...found].filter(([, value]) => value !== ''));
    if (attributes.get('class') !== '00')
        return [{ attributes }];
    const classes = interfaceClasses(host, path);
    if (classes === null) {
        markUnread(findings, 'usb.device');
        return [];
    }
    return classes.map((interfaceClass) => ({
        attributes: new Map([...attributes, ['class', interfaceClass]]),
    }));
}
/** Of the device's interfaces in the order of their names; null when one cannot be read. */
function interfaceClasses(host, path) {
    const entries = host.list(path);
    if ((0,features_absence/* isAbsence */.Md)(entries))
        return (0,features_absence/* isMissing */.b2)(entries) ? [] : null;
    const classes = [];
    for (const entry of entries) {
        if (host.kind(`${path}/${entry}`) !== 'directory')
            continue;
        const interfaceClass = host.value(`${path}/${entry}/bInterfaceClass`);
        if (!(0,features_absence/* isAbsence */.Md)(interfaceClass))
            classes.push(interfaceClass);
        else if (!(0,features_absence/* isMissing */.b2)(interfaceClass))
            return null;
    }
    return classes;
}

;// CONCATENATED MODULE: ./src/features/discover.ts


















/** The sources of NFD, in the order in which they are read. */
const sourceNames = [
    'cpu',
    'kernel',
    'local',
    'memory',
    'network',
    'pci',
    'storage',
    'system',
    'usb',
];
/**
 * What a machine can do, in the names and values of Node Feature Discovery. What cannot be read is
 * left out, with a notice; see {@link NodeFeatures.unobservable}.
 *
 * @throws CanaryError (input) when the root is no directory, (infrastructure) when this is no
 *   Linux, and the signal's reason when it aborts
 */
async function discoverFeatures(options) {
    refuseUnusableRoot(options);
    const deadline = (0,clock/* monotonicNow */.XZ)() + limits/* featureLimits */.TF.discoveryMs;
    const open = () => openHost({ root: options.root ?? '/', deadline });
    const architecture = options.architecture ?? architectureOf(process.arch, (0,external_node_os_.endianness)());
    const found = [];
    const notices = [];
    for (const source of sourceNames) {
        if (!(options.sources ?? sourceNames).includes(source))
            continue;
        // Reads are synchronous: between two sources others get their turn.
        await new Promise(setImmediate);
        options.signal.throwIfAborted();
        const host = open();
        const findings = source === 'cpu'
            ? await cpuFindings(host, architecture, options)
            : discoverSource(source, host, options);
        found.push(findings);
        notices.push(...findings.notices, ...noticesOfSkipped(source, host.skipped()), ...noticesOfUnobservable(findings));
    }
    options.signal.throwIfAborted();
    for (const findings of options.extra ?? []) {
        found.push(findings);
        notices.push(...findings.notices);
    }
    return combine(nodeName(open(), options), found, notices);
}
function discoverSource(source, host, options) {
    switch (source) {
        case 'kernel':
            return discoverKernel(host);
        case 'local':
            return discoverLocal(host, new Date());
        case 'memory':
            return discoverMemory(host);
        case 'network':
            return discoverNetwork(host);
        case 'pci':
            return discoverPci(host);
        case 'storage':
            return discoverStorage(host);
        case 'system':
            return discoverSystem(host, options.node ?? options.env['NODE_NAME'] ?? '');
        case 'usb':
            return discoverUsb(host);
    }
}
async function cpuFindings(host, architecture, options) {
    if (architecture !== 'amd64')
        return discoverCpu(host, architecture, null);
    const leaves = await readLeaves(host, options);
    const findings = discoverCpu(host, architecture, (0,features_absence/* isAbsence */.Md)(leaves) ? null : leaves);
    if ((0,features_absence/* isAbsence */.Md)(leaves)) {
        findings.notices.push(noticeOfCpuid(leaves, findings.unobservable.get('cpu.cpuid')?.size ?? 0));
    }
    return findings;
}
/** The device itself, or the helper where the user allows it. */
async function readLeaves(host, options) {
    const direct = (0,cpuid_leaves/* readCpuidDevice */.Qe)(host);
    if (!(0,features_absence/* isAbsence */.Md)(direct) || options.sudoCpuid !== true)
        return direct;
    const { readCpuidWithSudo } = await __webpack_require__.e(/* import() */ 7595).then(__webpack_require__.bind(__webpack_require__, 7595));
    return readCpuidWithSudo(host, options.env, options.signal);
}
function noticeOfCpuid(reason, count) {
    return {
        severity: 'notice',
        code: 'cpuid-unreadable',
        message: `${cpuid_leaves/* cpuidDevice */.kK} cannot be read (${reason.code}): ${count} names of cpu.cpuid cannot be observed`,
        location: null,
        hint: cpuidHints.get(reason.code) ??
            'run as root, or save the node with: container-canary features --sudo-cpuid --output yaml',
    };
}
const cpuidHints = new Map([
    ['ENOENT', 'load the kernel module cpuid (modprobe cpuid); in a container, pass the device'],
    ['sudo-failed', 'sudo is missing, wants a password, or gave no answer in time'],
]);
function noticesOfSkipped(source, skipped) {
    return skipped.map(({ code, count, example }) => ({
        severity: 'warning',
        code: 'feature-unreadable',
        message: count === 1
            ? `${source}: ${example} is left out (${code})`
            : `${source}: ${count} files are left out (${code}), such as ${example}`,
        location: null,
        hint: null,
    }));
}
/** `cpu.cpuid` has a notice of its own. */
function noticesOfUnobservable({ unobservable }) {
    return [...unobservable]
        .filter(([feature]) => feature !== 'cpu.cpuid')
        .map(([feature, names]) => ({
        severity: 'notice',
        code: 'feature-unobservable',
        message: names.size === 0
            ? `${feature} cannot be read here, or not all of it`
            : `${feature}: ${[...names].join(', ')} cannot be observed here`,
        location: null,
        hint: null,
    }));
}
/** A root that is not there would read as a machine that can do nothing. */
function refuseUnusableRoot({ root = '/', platform = process.platform }) {
    if (root === '/' && platform !== 'linux') {
        throw (0,errors/* infrastructureError */.kv)({
            code: 'features-need-linux',
            message: `the features of a machine are discovered on Linux; this is ${platform}`,
            hint: 'give the root directory of a Linux host, or a file saved on one',
        });
    }
    if (!isDirectory(root)) {
        throw (0,errors/* inputError */.Xu)({ code: 'host-root', message: `the host root ${root} is not a directory` });
    }
}
function isDirectory(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch (error) {
        throw (0,errors/* inputError */.Xu)({ code: 'host-root', message: `the host root cannot be read: ${(0,errors/* messageOf */.bD)(error)}` }, { cause: error });
    }
}
function nodeName(host, { node, env }) {
    const given = node ?? env['NODE_NAME'] ?? '';
    if (given !== '')
        return given;
    // /proc/sys shows the name of this process' namespace, which need not be the host's.
    const path = host.isThisMachine ? '/proc/sys/kernel/hostname' : '/etc/hostname';
    const name = host.value(path);
    // As kubelet does: names of nodes are lower case.
    return (0,features_absence/* isAbsence */.Md)(name) || name === '' ? 'localhost' : name.toLowerCase();
}
function combine(node, found, notices) {
    const elements = (pick) => new Map(found
        .flatMap((findings) => [...pick(findings)])
        .map(([key, value]) => [key, { elements: value }]));
    return {
        node,
        features: {
            flags: elements((findings) => findings.flags),
            attributes: elements((findings) => findings.attributes),
            instances: elements((findings) => findings.instances),
        },
        unobservable: new Map(found.flatMap((findings) => [...findings.unobservable])),
        notices,
    };
}

// EXTERNAL MODULE: ./src/cdi/default-directories.ts
var default_directories = __webpack_require__(17669);
;// CONCATENATED MODULE: ./src/features/cdi-device.ts

/**
 * The source `cdi`, a domain that NFD does not use: an instance of `cdi.device` for each device.
 *
 * @param devices null when the specifications could not be read
 */
function cdiDeviceFeatures(devices) {
    const findings = newFindings();
    if (devices === null) {
        findings.unobservable.set('cdi.device', new Set());
        return findings;
    }
    const instances = devices.map((device) => ({
        attributes: new Map([
            ['vendor', device.vendor],
            ['class', device.class],
            ['name', device.name],
            ...pathsExist(device),
        ]),
    }));
    findings.instances.set('cdi.device', instances);
    if (devices.some((device) => device.pathsExist === null)) {
        findings.unobservable.set('cdi.device', new Set(['paths_exist']));
    }
    return findings;
}
function pathsExist(device) {
    return device.pathsExist === null ? [] : [['paths_exist', String(device.pathsExist)]];
}

;// CONCATENATED MODULE: ./src/features/container-engine.ts

/**
 * The source `container`, a domain that NFD does not use: attributes `container.engine` and flags
 * `container.runtime`. What is not known is unobservable.
 */
function containerEngineFeatures(engine) {
    const findings = newFindings();
    const { runtimes, ...described } = engine;
    const attributes = new Map();
    const unknown = new Set();
    for (const [element, value] of Object.entries(described)) {
        if (value === null)
            unknown.add(element);
        else
            attributes.set(element, String(value));
    }
    findings.attributes.set('container.engine', attributes);
    if (unknown.size > 0)
        findings.unobservable.set('container.engine', unknown);
    if (runtimes === null)
        findings.unobservable.set('container.runtime', new Set());
    else
        findings.flags.set('container.runtime', new Set(runtimes));
    return findings;
}

;// CONCATENATED MODULE: ./src/run/own-sources.ts






/** Sources of our own, in domains that Node Feature Discovery does not use. */
const ownSourceNames = (/* unused pure expression or super */ null && (['cdi', 'container']));
/** `cdi.device`. Devices of another root would have to be resolved there: nobody looks. */
async function cdiFindings(root, directories = default_directories/* defaultDirectories */.x) {
    if (root !== '/')
        return cdiDeviceFeatures(null);
    // Reading spec files takes a parser, which most machines have no use for.
    if (directories.every(isEmpty))
        return cdiDeviceFeatures([]);
    const { describeDevices } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1022), __webpack_require__.e(8727)]).then(__webpack_require__.bind(__webpack_require__, 68727));
    return cdiDeviceFeatures(describeDevices(directories));
}
/** What cannot be read is not known to be empty. */
function isEmpty(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory).length === 0;
    }
    catch (error) {
        return (0,errors/* systemErrorCode */.vq)(error) === 'ENOENT';
    }
}
/** `container.engine` and `container.runtime` of an engine that was asked. */
function engineFindings(engine) {
    return containerEngineFeatures({
        name: engine.name,
        version: engine.version,
        api_version: engine.apiVersion,
        cgroup_version: engine.cgroupVersion,
        storage_driver: engine.storageDriver,
        rootless: engine.isRootless,
        default_runtime: engine.defaultRuntime,
        runtimes: engine.runtimes,
    });
}
/** Nobody asked an engine: what a rule wants of it is not known, which is not "no". */
function unknownEngineFindings() {
    const findings = newFindings();
    findings.unobservable.set('container.engine', new Set());
    findings.unobservable.set('container.runtime', new Set());
    return findings;
}

;// CONCATENATED MODULE: ./src/run/discover-node.ts


/**
 * The features of this machine, with those of two sources of our own: the CDI devices of its
 * directories, and the container engine.
 *
 * @param engine null when nobody asked one
 */
async function discoverNode(engine, env, signal, root = '/') {
    const asked = engine === null ? unknownEngineFindings() : engineFindings(engine);
    return await discoverFeatures({ root, env, signal, extra: [asked, await cdiFindings(root)] });
}


/***/ })

};
;