"use strict";
exports.id = 3860;
exports.ids = [3860,9107];
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

/***/ 46766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ gatherFacts)
});

// EXTERNAL MODULE: ./src/engine/image-environment.ts
var image_environment = __webpack_require__(11155);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/infer/named-devices.ts

/** Devices that a machine may have or not. */
const names = [
    ...['/dev/kvm', '/dev/kfd', '/dev/dri', '/dev/nvidiactl', '/dev/nvidia0', '/dev/infiniband'],
    ...['/dev/fuse', '/dev/net/tun', '/dev/vfio'],
];
const start = Buffer.from('/dev/');
const longest = Math.max(...names.map((name) => name.length)) + 1;
/** The devices that files name, the smallest files first, until so many bytes were searched. */
async function findDevices(files, loaded, signal) {
    const devices = [];
    let left = limits/* inferLimits */.N$.searchBytes;
    for (const { node } of loaded.toSorted((one, other) => one.node.size - other.node.size)) {
        left -= node.size;
        if (left < 0)
            return { devices, isSearched: false };
        const found = await namesIn(files.stream(node), signal);
        devices.push(...[...found].map((device) => ({ device, path: node.path })));
    }
    return { devices, isSearched: true };
}
async function namesIn(pieces, signal) {
    const found = new Set();
    let rest = Buffer.alloc(0);
    for await (const piece of pieces) {
        signal.throwIfAborted();
        const bytes = rest.length === 0 ? Buffer.from(piece) : Buffer.concat([rest, piece]);
        // A name, and what ends it, may lie across two pieces.
        const end = Math.max(0, bytes.length - longest);
        collect(bytes, end, found);
        rest = Buffer.from(bytes.subarray(end));
    }
    collect(rest, rest.length, found);
    return found;
}
/** @param end names that start there, or behind, are left alone */
function collect(bytes, end, found) {
    for (let at = bytes.indexOf(start); at !== -1 && at < end; at = bytes.indexOf(start, at + 1)) {
        const text = bytes.toString('latin1', at, at + longest);
        const name = names.find((each) => text.startsWith(each));
        // `/dev/fuse` is not in `/dev/fusectl`.
        if (name !== undefined && !/^[A-Za-z0-9_]/.test(text.slice(name.length)))
            found.add(name);
    }
}

// EXTERNAL MODULE: ./src/infer/loaded-files.ts
var loaded_files = __webpack_require__(13165);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/programs/search.ts
var search = __webpack_require__(75497);
;// CONCATENATED MODULE: ./src/infer/started-programs.ts


/** Programs that start another one: the first word behind their options. */
const wrappers = new Set([
    ...['tini', 'tini-static', 'dumb-init', 'catatonit', 'env', 'exec', 'nice', 'nohup', 'setpriv'],
    ...['docker-init', 'catchsegv'],
]);
/**
 * The programs that an image's configuration starts: of ENTRYPOINT and of CMD, behind wrappers such as tini,
 * and the first command of a shell's `-c`.
 */
function startedPrograms({ entrypoint, command, }) {
    const chains = [entrypoint, command].map(programsOf);
    const [ofEntrypoint = [], ofCommand = []] = chains;
    // A script that is an entry point ends in `exec "$@"`, as a rule.
    const isArgument = ofEntrypoint.length > 0;
    const certain = (name, index, isFirst) => ({
        name,
        isCertain: isFirst && index === 0,
    });
    const found = [
        ...ofEntrypoint.map((name, index) => certain(name, index, true)),
        ...ofCommand.map((name, index) => certain(name, index, !isArgument)),
    ];
    return [...new Map(found.toReversed().map((each) => [each.name, each])).values()].toReversed();
}
/** The program, and those that it is known to start. */
function programsOf(words) {
    const [first, ...rest] = words;
    if (first === undefined || first === '')
        return [];
    const name = external_node_path_.posix.basename(first);
    if (wrappers.has(name)) {
        const next = rest.findIndex((word) => !word.startsWith('-') && !word.includes('='));
        return [first, ...(next === -1 ? [] : programsOf(rest.slice(next)))];
    }
    const [option, script] = rest;
    if (!(0,search/* isShell */.H7)(name) || option === undefined || !/^-[a-z]*c$/.test(option))
        return [first];
    return [first, ...programsOf(firstCommand(script ?? ''))];
}
/** The words of a script's first command, up to what only a shell can tell. */
function firstCommand(script) {
    const words = script.trim().split(/\s+/);
    const end = words.findIndex((word) => !/^[A-Za-z0-9_./:@%+,=-]+$/.test(word));
    const plain = end === -1 ? words : words.slice(0, end);
    const start = plain.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word));
    return start === -1 ? [] : plain.slice(start);
}

;// CONCATENATED MODULE: ./src/infer/gather.ts




/**
 * What an image's configuration, and the files that it starts, say of where it runs.
 *
 * @throws CanaryError where the image cannot be read
 */
async function gatherFacts(image, examine, signal) {
    const { reference, id, platform, labels, configuration, files } = image;
    const environment = (0,image_environment/* environmentOf */.p)(configuration);
    const workingDirectory = configuration.workingDirectory ?? '/';
    const place = { files, platform, environment, workingDirectory };
    const programs = [];
    for (const { name, isCertain } of startedPrograms(configuration)) {
        signal.throwIfAborted();
        const examination = await examine(name, place);
        if (isCertain || examination.node !== null)
            programs.push(examination);
    }
    // Libraries name devices for whoever uses them, and reading each again has its price.
    const searched = await findDevices(files, (0,loaded_files/* loadedFiles */.F)({ programs }).filter(isProgram), signal);
    return { reference, id, platform, environment, labels, programs, ...searched };
}
function isProgram({ facts: { type, isPie, interpreter, soname } }) {
    return soname === null && (type === 'executable' || isPie || interpreter !== null);
}


/***/ }),

/***/ 99744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ inferSpec)
});

// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
// EXTERNAL MODULE: ./src/elf/machines.ts
var machines = __webpack_require__(99107);
// EXTERNAL MODULE: ./src/features/cpu/hwcap-names.ts
var hwcap_names = __webpack_require__(23516);
;// CONCATENATED MODULE: ./src/infer/inferred.ts
/** A compatibility spec that was inferred from an image, before it is text. */
const noteCodes = (/* unused pure expression or super */ null && ([
    'program-unknown',
    'architecture-unasked',
    'architecture-mixed',
    'level-unmarked',
    'kernel-unmarked',
    'nvidia-driver',
    'nvidia-optional',
    'rdma',
    'fabric',
    'device',
    'devices-unsearched',
    'user-namespaces',
    'cgroups',
]));
const nothing = { rules: [], notes: [] };
/** A node without these elements. */
function lacking(what, lacks) {
    return { what, lacks, has: {}, noDevice: null };
}
/** A term that asks for names of a feature. */
function exists(feature, names) {
    const matchExpressions = Object.fromEntries(names.map((name) => [name, { op: 'Exists' }]));
    return { feature, matchExpressions };
}

// EXTERNAL MODULE: ./src/infer/loaded-files.ts
var loaded_files = __webpack_require__(13165);
;// CONCATENATED MODULE: ./src/infer/rules/architecture.ts
/** Which processors run an image's programs at all. */





/** By `e_machine` (gABI, "ELF Header"). */
const askedMachines = new Map([
    [machines/* machines */.JR.x86, { name: 'x86-64', architecture: 'amd64', marks: ['SSE2'] }],
    [machines/* machines */.JR.aarch64, { name: 'AArch64', architecture: 'arm64', marks: ['ASIMD'] }],
    [machines/* machines */.JR.i386, { name: '32-bit x86', architecture: '386', marks: ['X87'] }],
    // Kernels of 64 bits run them as well, on processors that can.
    [machines/* machines */.JR.arm, { name: '32-bit ARM', architecture: 'arm', marks: ['HALF', 'ASIMD'] }],
    [machines/* machines */.JR.powerpc64, { name: '64-bit POWER', architecture: 'ppc64le', marks: ['PPC64'] }],
    [machines/* machines */.JR.s390, { name: 'IBM Z', architecture: 's390x', marks: ['ZARCH'] }],
    [machines/* machines */.JR.riscv, { name: 'RISC-V', architecture: 'riscv64', marks: [] }],
    [machines/* machines */.JR.loongarch, { name: 'LoongArch', architecture: 'loong64', marks: [] }],
]);
/** The architecture that images for a machine name; null for machines that are not known. */
function architectureOfMachine(machine) {
    return askedMachines.get(machine)?.architecture ?? null;
}
function inferArchitecture(facts) {
    const files = (0,loaded_files/* loadedFiles */.F)(facts);
    const found = [...new Set(files.map(({ facts: { machine } }) => machine))];
    const platform = (0,registry_platform/* formatPlatform */.Bq)(facts.platform);
    if (found.length === 0)
        return ofPlatform(facts, platform);
    const parts = found.map((machine) => {
        const made = files.filter((file) => file.facts.machine === machine);
        const known = askedMachines.get(machine);
        return ofMachine(known, `${(0,loaded_files/* listPaths */.P)(made)}: made for ${known?.name ?? `machine ${machine}`}`);
    });
    const isMixed = found.some((machine) => architectureOfMachine(machine) !== facts.platform.architecture);
    return {
        rules: parts.flatMap(({ rules }) => rules),
        notes: [
            ...parts.flatMap(({ notes }) => notes),
            ...(isMixed ? [mixed(platform, (0,loaded_files/* listPaths */.P)(files))] : []),
        ],
    };
}
/** Of an image whose programs are not known, such as one of scripts for another image. */
function ofPlatform({ platform: { architecture } }, platform) {
    const known = [...askedMachines.values()].find((machine) => machine.architecture === architecture);
    return ofMachine(known, `the image says that it is for ${platform}`);
}
function ofMachine(machine, reason) {
    if (machine === undefined || machine.marks.length === 0) {
        const message = `${reason}; Node Feature Discovery has nothing that tells such a node`;
        return { rules: [], notes: [{ code: 'architecture-unasked', message, suggestion: null }] };
    }
    const terms = machine.marks.map((mark) => exists('cpu.cpuid', [mark]));
    const isOne = terms.length === 1;
    const why = `${machine.marks.join(' or ')} tells such a processor: there is no feature for the architecture`;
    // A node of another architecture has none of the names that its processors have.
    const isOther = (name) => machine.marks.includes(name) || isNameOf(machine, name);
    const rule = {
        name: `architecture ${machine.architecture}`,
        reasons: [reason, why],
        matchFeatures: isOne ? terms : [],
        matchAny: isOne ? [] : terms.map((term) => [term]),
        violations: [lacking(`cpu.cpuid.${machine.marks.join(' or ')}`, { 'cpu.cpuid': isOther })],
    };
    return { ...nothing, rules: [rule] };
}
/** Whether a name of `cpu.cpuid` is one that only processors of this machine have. */
function isNameOf({ architecture }, name) {
    const isX86 = architecture === 'amd64' || architecture === '386';
    if (isX86)
        return !capabilities.some(([, names]) => names.has(name));
    const own = capabilities.filter(([of]) => of === architecture);
    const others = capabilities.filter(([of]) => of !== architecture && !isArm(of, architecture));
    return own.some(([, names]) => names.has(name)) && !others.some(([, names]) => names.has(name));
}
/** Programs of 32 bits run on processors of both. */
function isArm(one, other) {
    return one.startsWith('arm') && other.startsWith('arm');
}
const capabilities = [
    ['arm64', namesOf(hwcap_names/* arm64Capabilities */.TF)],
    ['arm', namesOf(hwcap_names/* armCapabilities */.fm)],
    ['ppc64le', namesOf(hwcap_names/* ppc64leCapabilities */.LL)],
    ['s390x', namesOf(hwcap_names/* s390xCapabilities */._2)],
];
function namesOf({ hwcap: first, hwcap2 }) {
    return new Set([...first, ...hwcap2]);
}
function mixed(platform, files) {
    return {
        code: 'architecture-mixed',
        message: `the image says that it is for ${platform}, and ${files} are not all made for that`,
        suggestion: null,
    };
}

// EXTERNAL MODULE: ./src/programs/compare-numbers.ts
var compare_numbers = __webpack_require__(46813);
;// CONCATENATED MODULE: ./src/infer/rules/kernel.ts
/** The oldest kernel that an image's programs and libraries run on. */



function inferKernel(facts) {
    const files = (0,loaded_files/* loadedFiles */.F)(facts);
    if (files.length === 0)
        return nothing;
    const marked = files.flatMap((file) => {
        const version = versionOf(file.facts.kernelMinimum);
        return version === null ? [] : [{ file, version }];
    });
    const [first] = marked;
    if (first === undefined) {
        const message = `no oldest kernel is named by ${(0,loaded_files/* listPaths */.P)(files)}`;
        return { rules: [], notes: [{ code: 'kernel-unmarked', message, suggestion: null }] };
    }
    const highest = marked.reduce((best, each) => (isNewer(each.version, best.version) ? each : best), first).version;
    const those = marked.filter(({ version }) => !isNewer(highest, version)).map(({ file }) => file);
    const shown = highest.join('.').replace(/\.0$/, '');
    const rule = {
        name: `kernel ${shown}`,
        reasons: [`${(0,loaded_files/* listPaths */.P)(those)}: made for Linux ${shown} or newer (NT_GNU_ABI_TAG)`],
        matchFeatures: [],
        matchAny: kernelAlternatives(highest).map((term) => [term]),
        violations: olderThan(highest).map((version) => ofKernel(version, shown)),
    };
    return { rules: [rule], notes: [] };
}
/** Three small numbers; null for none, and for what no kernel has ever been called. */
function versionOf(text) {
    const parts = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})$/.exec(text ?? '');
    return parts === null ? null : [Number(parts[1]), Number(parts[2]), Number(parts[3])];
}
function isNewer(one, other) {
    return (0,compare_numbers/* compareNumbers */.S)(one, other) > 0;
}
/**
 * The alternatives that together say "this kernel or a newer one". Versions are not compared as such:
 * NFD takes a release with an underscore, as RHEL's, for an error. It tells no numbers of a release that
 * has more than three, as WSL's, and an empty revision of one that has two.
 */
function kernelAlternatives([major, minor, revision]) {
    const term = (matchExpressions) => ({
        feature: 'kernel.version',
        matchExpressions,
    });
    const same = { op: 'In', value: [String(major)] };
    const minors = { op: revision === 0 ? 'Ge' : 'Gt', value: [String(minor)] };
    return [
        term({ major: { op: 'Gt', value: [String(major)] } }),
        term({ major: same, minor: minors }),
        ...(revision === 0
            ? []
            : [
                term({
                    major: same,
                    minor: { op: 'In', value: [String(minor)] },
                    revision: { op: 'InRegexp', value: [`^${atLeast(revision)}$`] },
                }),
            ]),
        term({
            major: { op: 'DoesNotExist' },
            full: { op: 'InRegexp', value: releasePatterns([major, minor, revision]) },
        }),
    ];
}
/** The last kernels before one. */
function olderThan([major, minor, revision]) {
    const last = 999;
    return [
        ...(revision > 0 ? [[major, minor, revision - 1]] : []),
        ...(minor > 0 ? [[major, minor - 1, last]] : []),
        ...(major > 0 ? [[major - 1, last, last]] : []),
    ];
}
function ofKernel([major, minor, revision], wanted) {
    const numbers = { major: String(major), minor: String(minor), revision: String(revision) };
    const full = `${major}.${minor}.${revision}`;
    return {
        what: `kernel.version ${wanted} or newer`,
        lacks: {},
        has: { 'kernel.version': { full, ...numbers } },
        noDevice: null,
    };
}
function releasePatterns([major, minor, revision]) {
    return [
        `^${atLeast(major + 1)}[.]`,
        `^${major}[.]${atLeast(revision === 0 ? minor : minor + 1)}[.]`,
        ...(revision === 0 ? [] : [`^${major}[.]${minor}[.]${atLeast(revision)}[.]`]),
    ];
}
/** A pattern of the decimal numbers, without zeros in front, that are no less than one. */
function atLeast(number) {
    const digits = String(number);
    // A repetition by number would count a thousandfold against the size of patterns.
    const any = (count) => '[0-9]'.repeat(count);
    const alternatives = Array.from(digits).flatMap((digit, index) => {
        const more = Number(digit) + 1;
        const start = `${digits.slice(0, index)}[${more}-9]`;
        return more > 9 ? [] : [`${start}${any(digits.length - index - 1)}`];
    });
    return `(${[digits, ...alternatives, `[1-9]${any(digits.length)}[0-9]*`].join('|')})`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/features/cpu/levels.ts
var levels = __webpack_require__(14603);
;// CONCATENATED MODULE: ./src/infer/rules/level.ts
/** The level of x86-64 that an image's programs and libraries cannot do without. */




const x8664 = 62;
/**
 * A rule by the marks of files (`GNU_PROPERTY_X86_ISA_1_NEEDED`), by which glibc's loader refuses as
 * well; what has none is a note. It asks for instruction sets, not for NFD's `X86_64_V…`, which its older releases do not have.
 */
function inferLevel(facts) {
    const files = (0,loaded_files/* loadedFiles */.F)(facts).filter(({ facts: { machine } }) => machine === x8664);
    if (files.length === 0)
        return nothing;
    const level = Math.max(1, ...files.map(levelOf));
    const unmarked = files.filter((file) => levelOf(file) === 1 && !isOfLibc(file));
    return {
        rules: level === 1 ? [] : [ruleOf(level, files)],
        notes: unmarked.length === 0 ? [] : [unmarkedNote(unmarked)],
    };
}
/**
 * Everything that is linked with a C library has the mark of the first level from that, and more only where
 * the compiler or the linker was told to mark it.
 */
function unmarkedNote(files) {
    const message = `${(0,loaded_files/* listPaths */.P)(files)}: marked for no level above x86-64-v1, as whatever was compiled without -mneeded or -z x86-64-v2 and the like; if it was made for more, nothing tells`;
    return { code: 'level-unmarked', message, suggestion: null };
}
/** C libraries choose among what they have when they see the processor. */
function isOfLibc({ node, facts: { soname } }) {
    const name = soname ?? external_node_path_.posix.basename(node.path);
    return /^(?:ld-linux|ld-musl-|lib(?:c|m|mvec|pthread|dl|rt|resolv|util|c\.musl-x86_64)\.so)/.test(name);
}
function levelOf({ facts: { x86Needed } }) {
    return x86Needed ?? 1;
}
function ruleOf(level, files) {
    const those = files.filter((file) => levelOf(file) === level);
    return {
        name: `x86-64-v${level}`,
        reasons: [`${(0,loaded_files/* listPaths */.P)(those)}: made for x86-64-v${level}, and marked so`],
        matchFeatures: [exists('cpu.cpuid', (0,levels/* featuresOfLevel */.J1)(level))],
        matchAny: [],
        violations: (0,levels/* featuresOfLevel */.J1)(level).map((feature) => {
            const gone = new Set([feature, ...(0,levels/* levelsNeeding */.Ii)(feature)]);
            return lacking(`cpu.cpuid.${feature}`, { 'cpu.cpuid': (name) => gone.has(name) });
        }),
    };
}

;// CONCATENATED MODULE: ./src/infer/cuda.ts
/** Which driver an image for CUDA asks for (`NVIDIA_REQUIRE_…`, NVIDIA Container Toolkit). */
/**
 * Reads a requirement: a space stands for "or", a comma for "and".
 *
 * @returns null for what has no such form, of which nothing is known
 */
function parseRequirement(text) {
    const alternatives = text.split(/\s+/).filter((word) => word !== '');
    const read = alternatives.map((words) => words.split(',').map(parseConstraint));
    const requirement = read.flatMap((constraints) => {
        const known = constraints.filter((constraint) => constraint !== null);
        return known.length === constraints.length ? [known] : [];
    });
    return requirement.length === 0 || requirement.length < read.length ? null : requirement;
}
function parseConstraint(text) {
    const [, property, operator, value] = /^([a-z_]+)(=|!=|<=?|>=?)([A-Za-z0-9.-]+)$/.exec(text) ?? [];
    if (property === undefined || value === undefined || !isOperator(operator))
        return null;
    return { property, operator, value };
}
function isOperator(text) {
    return text !== undefined && ['=', '!=', '<', '<=', '>', '>='].includes(text);
}
/**
 * The first driver for Linux that has each version of CUDA ("CUDA Toolkit and Corresponding Driver
 * Versions" in the CUDA Toolkit Release Notes, docs.nvidia.com/cuda/cuda-toolkit-release-notes).
 */
const drivers = new Map([
    ['8.0', '367.48'],
    ['9.0', '384.81'],
    ['9.1', '390.46'],
    ['9.2', '396.26'],
    ['10.0', '410.48'],
    ['10.1', '418.39'],
    ['10.2', '440.33'],
    ['11.0', '450.36.06'],
    ['11.1', '455.23'],
    ['11.2', '460.27.03'],
    ['11.3', '465.19.01'],
    ['11.4', '470.42.01'],
    ['11.5', '495.29.05'],
    ['11.6', '510.39.01'],
    ['11.7', '515.43.04'],
    ['11.8', '520.61.05'],
    ['12.0', '525.60.13'],
    ['12.1', '530.30.02'],
    ['12.2', '535.54.03'],
    ['12.3', '545.23.06'],
    ['12.4', '550.54.14'],
    ['12.5', '555.42.02'],
    ['12.6', '560.28.03'],
    ['12.8', '570.26'],
    ['12.9', '575.51.03'],
    ['13.0', '580.65.06'],
    ['13.1', '590.44.01'],
]);
/** Null for a version that is not in the table. */
function driverOfCuda(version) {
    return drivers.get(version) ?? null;
}
/** The requirement as a part of a sentence. */
function describeRequirement(requirement) {
    const described = requirement.map((constraints) => constraints.map(describe).join(' and '));
    return [...new Set(described)].join(', or ');
}
function describe({ property, operator, value }) {
    const driver = property === 'cuda' && operator === '>=' ? driverOfCuda(value) : null;
    const plain = `${property} ${operator} ${value}`;
    return driver === null ? plain : `${plain} (driver ${driver} or newer)`;
}

;// CONCATENATED MODULE: ./src/infer/rules/nvidia.ts
/** NVIDIA's GPUs: what an image asks for, and what its programs cannot start without. */




/** Libraries of the driver itself: they come from the machine (NVIDIA Container Toolkit). */
const driverLibraries = new Set([
    'libcuda.so.1',
    'libnvcuvid.so.1',
    'libnvidia-encode.so.1',
    'libnvidia-ml.so.1',
    'libnvidia-opticalflow.so.1',
    'libnvidia-ptxjitcompiler.so.1',
]);
/** A display controller of NVIDIA's, or one for computing alone, whose driver is loaded. */
const pciGpu = [
    {
        feature: 'pci.device',
        matchExpressions: {
            vendor: { op: 'In', value: ['10de'] },
            class: { op: 'In', value: ['0300', '0302'] },
        },
    },
    exists('kernel.loadedmodule', ['nvidia']),
];
/** Jetson has its GPU on no PCI bus. */
const integratedGpu = [exists('kernel.loadedmodule', ['nvgpu'])];
function inferNvidia(facts) {
    const asked = requirementsOf(facts);
    const reasons = [
        ...asked.map(({ name, value }) => `${name} of the image is ${value}`),
        ...missingLibraries(facts),
    ];
    if (reasons.length === 0)
        return { rules: [], notes: mayUse(facts) };
    return { rules: [nvidia_ruleOf(facts, reasons)], notes: [...asked.map(driverNote), ...mayUse(facts)] };
}
/** The toolkit has every variable of this name hold; that of Jetson's systems it ignores. */
function requirementsOf({ environment }) {
    const isSwitchedOff = /^(?:1|t|true)$/i.test(environment.get('NVIDIA_DISABLE_REQUIRE') ?? '');
    if (isSwitchedOff)
        return [];
    return [...environment]
        .filter(([name, value]) => /^NVIDIA_REQUIRE_(?!JETPACK)/.test(name) && value.trim() !== '')
        .map(([name, value]) => ({ name, value }));
}
/** Libraries of the driver that a program is linked with and that the image does not bring. */
function missingLibraries(facts) {
    const files = (0,loaded_files/* loadedFiles */.F)(facts);
    const names = files.flatMap(({ node, facts: { soname } }) => [soname, external_node_path_.posix.basename(node.path)]);
    const brought = new Set(names);
    return files.flatMap(({ node, facts: { needed } }) => needed
        .filter((library) => driverLibraries.has(library) && !brought.has(library))
        .map((library) => `${node.path}: needs ${library}, which is the driver's and not in the image`));
}
function nvidia_ruleOf({ platform }, reasons) {
    const hasAlternative = platform.architecture === 'arm64';
    return {
        name: 'nvidia gpu',
        reasons,
        matchFeatures: hasAlternative ? [] : pciGpu,
        matchAny: hasAlternative ? [pciGpu, integratedGpu] : [],
        violations: hasAlternative
            ? [withoutModules('nvidia', 'nvgpu')]
            : [withoutModules('nvidia'), withoutDevice],
    };
}
function withoutModules(...names) {
    return lacking(`kernel.loadedmodule.${names.join(' or ')}`, {
        'kernel.loadedmodule': (name) => names.includes(name),
    });
}
const withoutDevice = {
    what: 'pci.device of vendor 10de',
    lacks: {},
    has: {},
    noDevice: { feature: 'pci.device', attribute: 'vendor', value: '10de' },
};
function driverNote({ name, value }) {
    const requirement = parseRequirement(value);
    const wanted = requirement === null ? value : describeRequirement(requirement);
    return {
        code: 'nvidia-driver',
        message: `${name} asks for ${wanted}; which driver a node has is no feature of Node Feature Discovery`,
        suggestion: null,
    };
}
/** What is made for such a GPU, and may start without one. */
function mayUse(facts) {
    const { environment, labels } = facts;
    const sonames = new Set((0,loaded_files/* loadedFiles */.F)(facts).flatMap(({ facts: { needed } }) => needed));
    const runtimes = [...sonames].filter((name) => /^libcudart\.so\.\d/.test(name));
    const version = environment.get('CUDA_VERSION');
    const found = [
        ...runtimes.map((name) => `its programs are linked with ${name}`),
        ...(version === undefined ? [] : [`CUDA_VERSION is ${version}${newestDriver(version)}`]),
        ...[...labels]
            .filter(([name]) => /^com\.nvidia\.|(?:^|\.)cuda(?:[._-]version)?$/.test(name))
            .map(([name, value]) => `its label ${name} is ${value}`),
    ];
    return found.map((what) => ({
        code: 'nvidia-optional',
        message: `${what}: it is made for a GPU of NVIDIA's, and may start without one`,
        suggestion: pciGpu,
    }));
}
function newestDriver(version) {
    const [, release] = /^(\d+\.\d+)/.exec(version) ?? [];
    const driver = release === undefined ? null : driverOfCuda(release);
    return driver === null ? '' : ` (driver ${driver} or newer)`;
}

;// CONCATENATED MODULE: ./src/infer/rules/surroundings.ts
/**
 * What an image's programs may use of a machine and may do without: fabrics, devices, name spaces. Nothing of
 * it becomes a rule, since a file tells what a program can do, and not what it is asked to.
 */



const surroundings_module = (...names) => [exists('kernel.loadedmodule', names)];
const libraries = [
    {
        code: 'rdma',
        pattern: /^lib(?:ibverbs|rdmacm|mlx5|efa)\.so\.\d/,
        what: 'RDMA',
        suggestion: surroundings_module('ib_uverbs', 'rdma_ucm'),
    },
    {
        code: 'fabric',
        pattern: /^libfabric\.so\.\d/,
        what: 'libfabric, which chooses among what a node has: TCP, RDMA, EFA',
        suggestion: null,
    },
];
/** Devices by their names, as programs hold them. */
const devices = [
    device(/^\/dev\/kvm$/, 'virtual machines', [
        { feature: 'kernel.kvm', matchExpressions: { enabled: { op: 'In', value: ['true'] } } },
    ]),
    device(/^\/dev\/kfd$/, 'GPUs of AMD', surroundings_module('amdgpu')),
    device(/^\/dev\/dri$/, 'GPUs', null),
    device(/^\/dev\/nvidia/, 'GPUs of NVIDIA', surroundings_module('nvidia')),
    device(/^\/dev\/infiniband$/, 'RDMA', surroundings_module('ib_uverbs')),
    device(/^\/dev\/fuse$/, 'file systems in user space', null),
    device(/^\/dev\/net\/tun$/, 'network tunnels', null),
    device(/^\/dev\/vfio$/, 'devices in user space', surroundings_module('vfio_pci')),
];
function device(pattern, what, suggestion) {
    return { code: 'device', pattern, what, suggestion };
}
/** Programs that make name spaces of their own, by their names. */
const containerPrograms = new Set('podman buildah bwrap rootlesskit slirp4netns unshare newuidmap newgidmap crun runc buildkitd dockerd'.split(' '));
const userNamespaces = [
    { feature: 'kernel.config', matchExpressions: { USER_NS: { op: 'In', value: ['y'] } } },
];
function inferSurroundings(facts) {
    const notes = [...usesOfLibraries(facts), ...usesOfDevices(facts), ...usesOfNamespaces(facts)];
    return { rules: [], notes };
}
function usesOfLibraries(facts) {
    const files = (0,loaded_files/* loadedFiles */.F)(facts);
    return libraries.flatMap(({ code, pattern, what, suggestion }) => {
        const users = files.filter(({ facts: { needed } }) => needed.some((name) => pattern.test(name)));
        if (users.length === 0)
            return [];
        const message = `${(0,loaded_files/* listPaths */.P)(users)}: linked for ${what}, and may run without it`;
        return [{ code, message, suggestion }];
    });
}
function usesOfDevices({ devices: named, isSearched }) {
    const found = devices.flatMap(({ code, pattern, what, suggestion }) => {
        const these = named.filter(({ device: name }) => pattern.test(name));
        const [first] = these;
        if (first === undefined)
            return [];
        const paths = [...new Set(these.map(({ path }) => path))].slice(0, 3).join(', ');
        const message = `${paths}: names ${first.device} (${what}), and may run without it; a container has it only where it is given`;
        return [{ code, message, suggestion }];
    });
    if (isSearched)
        return found;
    const message = 'the programs are too large to be searched whole for the devices that they name';
    return [...found, { code: 'devices-unsearched', message, suggestion: null }];
}
function usesOfNamespaces({ programs }) {
    return programs.flatMap(({ node }) => {
        const path = node?.path ?? '';
        const name = external_node_path_.posix.basename(path);
        if (containerPrograms.has(name)) {
            const message = `${path}: makes containers, for which users who are not root need user namespaces`;
            return [{ code: 'user-namespaces', message, suggestion: userNamespaces }];
        }
        if (name !== 'systemd' && name !== 'init')
            return [];
        const message = `${path}: manages control groups; whether a node has version 1 or 2 is no feature of Node Feature Discovery`;
        return [{ code: 'cgroups', message, suggestion: null }];
    });
}

;// CONCATENATED MODULE: ./src/infer/infer.ts






/**
 * The compatibility spec that an image implies. A rule is there only where the image cannot do without: by
 * what its files say of themselves, or by what it asks for. All else is a note.
 */
function inferSpec(facts) {
    const parts = [
        { rules: [], notes: unknownPrograms(facts) },
        inferArchitecture(facts),
        inferLevel(facts),
        inferKernel(facts),
        inferNvidia(facts),
        inferSurroundings(facts),
    ];
    return {
        reference: facts.reference,
        id: facts.id,
        platform: (0,registry_platform/* formatPlatform */.Bq)(facts.platform),
        rules: parts.flatMap(({ rules }) => rules),
        notes: parts.flatMap(({ notes }) => notes),
    };
}
/** What could not be looked at says nothing of what it needs. */
function unknownPrograms({ programs }) {
    const note = (message) => ({
        code: 'program-unknown',
        message,
        suggestion: null,
    });
    if (programs.length === 0)
        return [note('the image names no program that it starts')];
    return programs
        .filter(({ node, closure }) => node === null || closure.length === 0)
        .map(({ name, node }) => note(node === null
        ? `the program ${name} is not in the image: what it needs is not known`
        : `${node.path} is no program that tells what it needs`));
}


/***/ }),

/***/ 13165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loadedFiles),
/* harmony export */   P: () => (/* binding */ listPaths)
/* harmony export */ });
/**
 * Every file that the image's programs are started with, each once. What the loader takes only on
 * processors that are good enough for it (`glibc-hwcaps`) is none of them.
 */
function loadedFiles({ programs }) {
    const byPath = new Map(programs.flatMap(({ closure }) => closure).map((file) => [file.node.path, file]));
    return [...byPath.values()].filter(({ node }) => !node.path.includes('/glibc-hwcaps/'));
}
/** Paths for a sentence: the first of them, and how many more there are. */
function listPaths(files) {
    const shown = files.slice(0, 3).map(({ node }) => node.path);
    const more = files.length - shown.length;
    if (more > 0)
        return `${shown.join(', ')} and ${more} more`;
    return shown.length < 2
        ? shown.join('')
        : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}


/***/ }),

/***/ 63620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ renderSpec),
/* harmony export */   r: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);
/** An inferred spec as text. */

/**
 * YAML that readers of 1.1 and 1.2 take alike, every reason as a comment. What an image says stands in
 * comments and in quotes alone, in ASCII, so that no name of a file becomes a rule.
 */
function renderSpec(spec) {
    const { reference, id, platform, rules, notes } = spec;
    return [
        ...wrap(`What ${reference} (${platform}) needs of a node, read from its files by container-canary`, ''),
        `# ${harmless(id)}`,
        ...notes.flatMap(renderNote),
        'version: v1alpha1',
        'compatibilities:',
        `  - description: ${JSON.stringify(harmless(`inferred from ${reference}, ${platform}`))}`,
        ...(rules.length === 0 ? ['    rules: []'] : ['    rules:', ...rules.flatMap(renderRule)]),
        '',
    ].join('\n');
}
/** The same for programs. */
function specOf({ reference, platform, rules }) {
    return {
        version: 'v1alpha1',
        compatibilities: [
            {
                description: harmless(`inferred from ${reference}, ${platform}`),
                rules: rules.map(({ name, matchFeatures, matchAny }) => ({
                    name,
                    ...(matchFeatures.length === 0 ? {} : { matchFeatures }),
                    ...(matchAny.length === 0
                        ? {}
                        : { matchAny: matchAny.map((terms) => ({ matchFeatures: terms })) }),
                })),
            },
        ],
    };
}
function renderNote({ message, suggestion }) {
    return [
        '#',
        ...wrap(`Note: ${message}.`, ''),
        ...(suggestion === null
            ? []
            : [
                '# Where it does need it, add a rule:',
                ...renderTerms(suggestion, '').map((line) => `#   ${line}`),
            ]),
    ];
}
function renderRule({ name, reasons, matchFeatures, matchAny }) {
    const indent = '      ';
    return [
        ...reasons.flatMap((reason) => wrap(reason, indent)),
        `${indent}- name: ${name}`,
        ...(matchFeatures.length === 0 ? [] : renderTerms(matchFeatures, `${indent}  `)),
        ...(matchAny.length === 0
            ? []
            : [
                `${indent}  matchAny:`,
                ...matchAny.flatMap((terms) => asItem(renderTerms(terms, `${indent}      `))),
            ]),
    ];
}
/** Lines of a mapping as an item of a list. */
function asItem(lines) {
    const [first = '', ...rest] = lines;
    return [first.replace(/^( *) {2}/, '$1- '), ...rest];
}
function renderTerms(terms, indent) {
    return [
        `${indent}matchFeatures:`,
        ...terms.flatMap(({ feature, matchExpressions }) => [
            `${indent}  - feature: ${feature}`,
            `${indent}    matchExpressions:`,
            ...Object.entries(matchExpressions).map(([element, { op, value }]) => {
                const values = value === undefined ? '' : `, value: [${value.map(quoted).join(', ')}]`;
                return `${indent}      ${element}: { op: ${op}${values} }`;
            }),
        ]),
    ];
}
/** Values are ours: numbers, identifiers and patterns without quotes. */
function quoted(value) {
    return `'${value}'`;
}
/** A comment of as many lines as it needs. */
function wrap(sentence, indent) {
    const lines = [];
    let line = '';
    for (const word of harmless(sentence).split(' ')) {
        if (line !== '' && indent.length + line.length + word.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .inferLimits */ .N$.commentColumns) {
            lines.push(line);
            line = '';
        }
        line += line === '' ? word : ` ${word}`;
    }
    return [...lines, line].map((each) => `${indent}# ${each}`);
}
/** In printable ASCII, all else by its number. */
function harmless(text) {
    const cut = text.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .inferLimits */ .N$.commentCharacters
        ? `${text.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .inferLimits */ .N$.commentCharacters)}...`
        : text;
    return cut.replace(/[^ -~]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 46813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/** Numbers of two versions, part by part: below 0 where the first is the older one. */
function compareNumbers(one, other) {
    for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
        const difference = (one[index] ?? 0) - (other[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}


/***/ })

};
;