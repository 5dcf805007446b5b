"use strict";
exports.id = 5607;
exports.ids = [5607];
exports.modules = {

/***/ 5608:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ absence),
/* harmony export */   Lr: () => (/* binding */ absenceOf),
/* harmony export */   Md: () => (/* binding */ isAbsence),
/* harmony export */   b2: () => (/* binding */ isMissing)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);

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

/***/ 6096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readCpuinfo),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   cy: () => (/* binding */ parseCpuinfo),
/* harmony export */   nI: () => (/* binding */ firstProcessor)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(351);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4388);


/** /proc/cpuinfo as far as the first processor goes; hundreds of processors repeat it. */
function readCpuinfo(host) {
    return host.text('/proc/cpuinfo', { maxBytes: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .featureLimits */ .TF.cpuinfoBytes, beginningOnly: true });
}
/** The lines with a colon, both sides trimmed. */
function parseCpuinfo(text) {
    return text.split('\n').flatMap((line) => {
        const colon = line.indexOf(':');
        if (colon === -1)
            return [];
        return [[(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSpace */ .Pd)(line.slice(0, colon)), (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .trimSpace */ .Pd)(line.slice(colon + 1))]];
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
    return line === undefined ? null : new Set((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .splitFields */ .Kp)(line));
}


/***/ }),

/***/ 5027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rf: () => (/* binding */ avx10Version),
  Gt: () => (/* binding */ decodeCpuid),
  PU: () => (/* binding */ hasSlowAvx),
  sl: () => (/* binding */ isSafeFromTsa),
  vM: () => (/* binding */ isSet),
  n_: () => (/* binding */ x86Names)
});

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
var levels = __webpack_require__(4603);
// EXTERNAL MODULE: ./src/features/cpu/processor.ts
var cpu_processor = __webpack_require__(4822);
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
/**
 * NFD's names for what CPUID says. Leaves come from {@link guardLeaves}: beyond the highest they
 * are zero.
 */
function decodeCpuid(leaves, saved) {
    const processor = (0,cpu_processor/* processorOf */._p)(leaves);
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
    for (const level of (0,levels/* levelsOf */.p)(names))
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
    return highest >= 0x21 && (0,cpu_processor/* signatureOf */.yK)(ebx, edx, ecx) === 'IntelTDX    ';
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


/***/ }),

/***/ 3516:
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

/***/ 9585:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QB: () => (/* binding */ allNames),
/* harmony export */   vx: () => (/* binding */ observeCapabilities)
/* harmony export */ });
/* unused harmony exports parseAuxiliaryVector, namesOfCapabilities */
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5608);
/* harmony import */ var _cpuinfo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6096);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4388);
/* harmony import */ var _hwcap_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3516);




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
    const found = (0,_absence_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsence */ .Md)(vector) ? null : parseAuxiliaryVector(vector, layout);
    if (found !== null) {
        return { names: namesOfCapabilities(found, capabilities), unobservable: new Set() };
    }
    const all = allNames(capabilities);
    const words = capabilityWords(host, capabilities.cpuinfoKey);
    if (words === null)
        return { names: new Set(), unobservable: all };
    const byWord = new Map([...all].map((name) => [name.toLowerCase(), name]));
    const names = words.flatMap((word) => byWord.get(word) ?? _hwcap_names_js__WEBPACK_IMPORTED_MODULE_3__/* .renamedWords */ .c6.get(word) ?? []);
    return { names: new Set(names.filter((name) => all.has(name))), unobservable: new Set() };
}
/** Every name that NFD can report for such a processor. */
function allNames({ hwcap, hwcap2 }) {
    return new Set([...hwcap, ...hwcap2].filter((name) => name !== '.'));
}
function capabilityWords(host, key) {
    const cpuinfo = key === null ? null : (0,_cpuinfo_js__WEBPACK_IMPORTED_MODULE_1__/* .readCpuinfo */ .BK)(host);
    if (typeof cpuinfo !== 'string')
        return null;
    const line = (0,_cpuinfo_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCpuinfo */ .cy)(cpuinfo).find(([name]) => name === key);
    return line === undefined ? null : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .splitFields */ .Kp)(line[1]);
}


/***/ }),

/***/ 4603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ levelsOf)
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


/***/ }),

/***/ 4822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   _p: () => (/* binding */ processorOf),
/* harmony export */   rY: () => (/* binding */ unknownVendor),
/* harmony export */   yK: () => (/* binding */ signatureOf)
/* harmony export */ });
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


/***/ }),

/***/ 4388:
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


/***/ })

};
;