"use strict";
exports.id = 9583;
exports.ids = [9583];
exports.modules = {

/***/ 7203:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   jy: () => (/* binding */ compileSource),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3981);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2450);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2129);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6603);






/** `a,b` and repeated flags alike, as `nfd` takes them. */
function splitList(values) {
    return values.flatMap((value) => value.split(',')).filter((value) => value !== '');
}
/** @throws CanaryError (input) when `value` is none of `choices` */
function readChoice(command, flag, value, choices) {
    const choice = choices.find((each) => each === value);
    if (choice !== undefined)
        return choice;
    throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)(command, `${flag} takes ${choices.join(', ')}, not "${value}"`);
}
/** Reads the text of a spec, known by the path that the user wrote. */
async function readSpec(path, io) {
    const { specBytes } = _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .compatibilityLimits */ .Po;
    const { text } = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_4__/* .readSource */ .o)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, path), 'the compatibility spec', specBytes);
    return { file: path, text };
}
async function compileSource(source, { loadTemplates }) {
    return (0,_compatibility_compile_js__WEBPACK_IMPORTED_MODULE_1__/* .compileSpec */ .V)((0,_compatibility_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSpec */ .F)(source), { loadTemplates });
}


/***/ }),

/***/ 9583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLint: () => (/* binding */ createLint)
/* harmony export */ });
/* harmony import */ var _compatibility_lint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4533);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7203);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3806);
/* harmony import */ var _usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6603);





const command = 'compat lint';
const help = `Usage: container-canary compat lint <spec> [<spec> …] [options]

Finds what is wrong in compatibility specs, or probably not meant.

      --strict            warnings fail as well
      --output <format>   text, json or github (annotations); default: github inside of a workflow
  -h, --help              this text

Exit codes: 0 nothing is wrong, 1 something is, 2 a spec cannot be read, or usage.
`;
const options = {
    strict: { type: 'boolean', default: false },
    output: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
};
/** `container-canary compat lint`. */
function createLint(dependencies) {
    return async (args, io) => {
        const { values, positionals } = (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlags */ .b)(command, args, options);
        if (values.help) {
            io.stdout.write(help);
            return 0;
        }
        if (positionals.length === 0)
            throw (0,_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)(command, 'give at least one spec');
        const usual = io.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'text';
        const output = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(command, '--output', values.output ?? usual, [
            'text',
            'json',
            'github',
        ]);
        const results = await Promise.all(positionals.map((file) => lintFile(file, dependencies, io)));
        const findings = results.flatMap((result) => result.findings);
        if (output === 'json')
            io.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
        else {
            const render = output === 'github' ? _render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderAnnotation */ .q4 : _render_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNotice */ .BG;
            io.stdout.write(findings.map(render).join(''));
        }
        if (results.some(({ isReadable }) => !isReadable))
            return 2;
        const fails = findings.some(({ severity }) => severity === 'error' || values.strict);
        return fails ? 1 : 0;
    };
}
/** One spec that cannot be read does not hide what is wrong with the others. */
async function lintFile(file, dependencies, io) {
    try {
        const compiled = await (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .compileSource */ .jy)(await (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .readSpec */ .Ot)(file, io), dependencies);
        return { isReadable: true, findings: (0,_compatibility_lint_js__WEBPACK_IMPORTED_MODULE_0__/* .lintSpec */ .F)(compiled) };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CanaryError */ .Rc) || error.kind !== 'input')
            throw error;
        return { isReadable: false, findings: error.problems.map((each) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .problemToNotice */ .PN)(each)) };
    }
}


/***/ }),

/***/ 3806:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ renderReport),
/* harmony export */   BG: () => (/* binding */ renderNotice),
/* harmony export */   PA: () => (/* binding */ renderFleet),
/* harmony export */   q4: () => (/* binding */ renderAnnotation)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4533);

/** `warning: spec.yaml:5:3: message (hint)`. */
function renderNotice({ severity, message, location, hint, code }) {
    const problem = {
        code,
        message,
        ...(location === null ? {} : { location }),
        ...(hint === null ? {} : { hint }),
    };
    return `${severity}: ${printable((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeProblem */ .BJ)(problem))}\n`;
}
/** A workflow command of GitHub Actions, which shows the notice at its line. */
function renderAnnotation({ severity, message, location, hint, code }) {
    const properties = [
        ...(location === null
            ? []
            : [`file=${location.file}`, `line=${location.line}`, `col=${location.column}`]),
        `title=${code}`,
    ];
    const escaped = properties.map((property) => escapeData(property).replaceAll(':', '%3A').replaceAll(',', '%2C'));
    const text = hint === null ? message : `${message} (${hint})`;
    return `::${severity} ${escaped.join(',')}::${escapeData(text)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The verdict, and for every group of nodes what is missing. */
function renderReport(report) {
    const groups = report.nodes.map((group) => renderGroup(group));
    const count = report.nodes.reduce((sum, { nodes }) => sum + nodes.length, 0);
    const head = count === 1
        ? `${report.verdict}: ${report.source}\n`
        : `${report.verdict}: ${report.source} on ${count} nodes\n`;
    return printable(`${head}${groups.join('')}`);
}
function renderGroup(group) {
    const title = `\n${describeNodes(group.nodes)}: ${group.verdict}${describeBest(group)}\n`;
    const isSettled = group.verdict === 'compatible';
    const sets = group.sets.filter(({ verdict }) => !isSettled || verdict === 'errored');
    return `${title}${sets.map(renderSet).join('')}`;
}
function describeBest({ bestSet, sets }) {
    const best = bestSet === null ? undefined : sets[bestSet];
    return best === undefined ? '' : ` with ${describeSet(best)}`;
}
function describeSet({ index, tag, weight }) {
    const details = [tag, weight === 0 ? '' : `weight ${weight}`].filter((text) => text !== '');
    return `set #${index + 1}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
function renderSet(set) {
    const missing = set.missing.map((sentence) => `    - ${sentence}\n`);
    return `  ${describeSet(set)}: ${set.verdict}\n${missing.join('')}`;
}
const shownNodes = 5;
function describeNodes(nodes) {
    const shown = nodes.slice(0, shownNodes).join(', ');
    const more = nodes.length - shownNodes;
    return more > 0 ? `${nodes.length} nodes (${shown}, and ${more} more)` : shown;
}
const marks = {
    compatible: 'yes',
    incompatible: 'no',
    undetermined: '?',
    errored: 'error',
};
/** The matrix image × nodes, nodes with equal answers in one row. */
function renderFleet({ images, groups, nodeCount, nodesForAll }) {
    const names = images.map(({ name }) => name);
    const rows = [
        ['nodes', ...names],
        ...groups.map(({ nodes, verdicts }) => [
            describeNodes(nodes),
            ...verdicts.map((verdict) => marks[verdict]),
        ]),
        ['compatible', ...images.map(({ counts }) => `${counts.compatible} of ${nodeCount}`)],
    ];
    const widths = names
        .concat('')
        .map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const table = rows.map((row) => `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`);
    const excluding = images.flatMap(({ name, mostExcluding }) => mostExcluding === null
        ? []
        : [
            `${name}: rule ${mostExcluding.rule} of set #${mostExcluding.set + 1} excludes ${mostExcluding.nodes} of ${nodeCount} nodes\n`,
        ]);
    const all = nodesForAll.length === 0
        ? 'no node can run all of them\n'
        : `all of them run on ${describeNodes(nodesForAll)}\n`;
    return printable(`${table.join('')}\n${excluding.join('')}${all}`);
}
/** Names and values come from specs and nodes: they must not command the terminal. */
function printable(text) {
    return text.replace(/[^\P{Cc}\n]/gu, '\ufffd');
}


/***/ }),

/***/ 8566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ catalogue),
  g: () => (/* binding */ ownFeatures)
});

// EXTERNAL MODULE: ./src/compatibility/back-references.ts
var back_references = __webpack_require__(7043);
;// CONCATENATED MODULE: ./src/compatibility/cpuid-names.ts
/**
 * Every name that `cpu.cpuid` can hold, by processor family. A spec that asks for another one asks
 * for something that no machine has.
 *
 * The tables that decode them know the same names; a test holds both to be equal. They are not read
 * here, because that would cost each answer about a saved node 6 ms.
 */
const cpuidNames = new Set(`
  ADX AESNI AMD3DNOW AMD3DNOWEXT AMXBF16 AMXCOMPLEX AMXFP16 AMXFP8 AMXINT8 AMXTF32 AMXTILE
  AMXTRANSPOSE APX_F AVX AVX10 AVX10_128 AVX10_256 AVX10_512 AVX2 AVX512BF16 AVX512BITALG
  AVX512BMM AVX512BW AVX512CD AVX512DQ AVX512ER AVX512F AVX512FP16 AVX512IFMA AVX512PF AVX512VBMI
  AVX512VBMI2 AVX512VL AVX512VNNI AVX512VP2INTERSECT AVX512VPOPCNTDQ AVXIFMA AVXNECONVERT AVXSLOW
  AVXVNNI AVXVNNIINT16 AVXVNNIINT8 BHI_CTRL BMI1 BMI2 CETIBT CETSS CLDEMOTE CLMUL CLZERO CMOV
  CMPCCXADD CMPSB_SCADBS_SHORT CMPXCHG8 CPBOOST CPPC CX16 EFER_LMSLE_UNS ENQCMD ERMS F16C
  FLUSH_L1D FMA3 FMA4 FP128 FP256 FRED FSRM FXSR FXSROPT GFNI HLE HRESET HTT HWA HYBRID_CPU
  HYPERVISOR IA32_ARCH_CAP IA32_CORE_CAP IBPB IBPB_BRTYPE IBRS IBRS_PREFERRED IBRS_PROVIDES_SMP
  IBS IBSBRNTRGT IBSFETCHSAM IBSFFV IBSOPCNT IBSOPCNTEXT IBSOPSAM IBSRDWROPCNT IBSRIPINVALIDCHK
  IBS_FETCH_CTLX IBS_OPDATA4 IBS_OPFUSE IBS_PREVENTHOST IBS_ZEN4 IDPRED_CTRL INT_WBINVD INVLPGB
  KEYLOCKER KEYLOCKERW LAHF LAM LBRVIRT LZCNT MCAOVERFLOW MCDT_NO MCOMMIT MD_CLEAR MMX MMXEXT
  MOVBE MOVDIR64B MOVDIRI MOVSB_ZL MOVU MPX MSRIRC MSRLIST MSR_PAGEFLUSH NRIPS NX OSXSAVE PCONFIG
  PMU_FIXEDCOUNTER_CYCLES PMU_FIXEDCOUNTER_INSTRUCTIONS PMU_FIXEDCOUNTER_REFCYCLES
  PMU_FIXEDCOUNTER_TOPDOWN_SLOTS POPCNT PPIN PREFETCHI PSFD RDPRU RDRAND RDSEED RDTSCP RRSBA_CTRL
  RTM RTM_ALWAYS_ABORT SBPB SERIALIZE SEV SEV_64BIT SEV_ALTERNATIVE SEV_DEBUGSWAP SEV_ES
  SEV_RESTRICTED SEV_SNP SGX SGXLC SGXPQC SHA SM3_X86 SM4_X86 SME SME_COHERENT SPEC_CTRL_SSBD
  SRBDS_CTRL SRSO_MSR_FIX SRSO_NO SRSO_USER_KERNEL_NO SSE SSE2 SSE3 SSE4 SSE42 SSE4A SSSE3 STIBP
  STIBP_ALWAYSON STOSB_SHORT SUCCOR SVM SVMDA SVMFBASID SVML SVMNP SVMPF SVMPFT SYSCALL SYSEE
  TDX_GUEST TLB_FLUSH_NESTED TME TOPEXT TSA_L1_NO TSA_SQ_NO TSA_VERW_CLEAR TSCRATEMSR TSXLDTRK
  VAES VMCBCLEAN VMPL VMSA_REGPROT VMX VPCLMULQDQ VTE WAITPKG WBNOINVD WRMSRNS X86_64_V1 X86_64_V2
  X86_64_V3 X86_64_V4 X87 XGETBV1 XOP XSAVE XSAVEC XSAVEOPT XSAVES
  AES AFP ASIMD ASIMDDP ASIMDFHM ASIMDHP ASIMDRDM ATOMICS BF16 BTI CPUID CRC32 DCPODP DCPOP DGH
  DIT EBF16 ECV EVTSTRM FCMA FLAGM FLAGM2 FP FPHP FRINT I8MM ILRCPC JSCVT LRCPC MTE MTE3 PACA PACG
  PMULL RNG RPRES SB SHA1 SHA2 SHA3 SHA512 SM3 SM4 SME SMEB16F32 SMEF16F32 SMEF32F32 SMEF64F64
  SMEFA64 SMEI16I64 SMEI8I32 SSBS SVE SVE2 SVEAES SVEBF16 SVEBITPERM SVEEBF16 SVEF32MM SVEF64MM
  SVEI8MM SVEPMULL SVESHA3 SVESM4 USCAT WFXT
  26BIT AES CRC32 CRUNCH EDSP EVTSTRM FASTMUL FPA HALF IDIVA IDIVT IWMMXT JAVA LPAE NEON PMULL
  SHA1 SHA2 SWP THUMB THUMBEE TLS VFP VFPD32 VFPv3 VFPv3D16 VFPv4
  4xxMAC ALTIVEC ARCHPMU ARCH_2_05 ARCH_2_06 ARCH_2_07 ARCH_3_00 ARCH_3_1 BOOKE CELLBE DARN DFP
  DSCR EBB EFPDOUBLE EFPFLOAT FPU HTM HTM-NO-SUSPEND HTM-NOSC IC_SNOOP IEEE128 ISEL MMA MMU NOTB
  PA6T POWER4 POWER5 POWER5+ POWER6X PPC32 PPC601 PPC64 PPCLE SCV SMT SPE TAR TRUE_LE UCACHE
  VCRYPTO VSX
  DFLT DFP EDAT EIMM ESAN3 ETF3EH GS HIGHGPRS LDISP MSA NNPA PCIMIO SIE SORT STFLE TE VX VXD VXE
  VXE2 VXP VXP2 ZARCH
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/compatibility/catalogue.ts
/**
 * What Node Feature Discovery's sources produce: which features, of which kind, with which element
 * names and kinds of values. Lint compares a spec with it; reasons take names from it.
 */


const dmiNames = 'bios_date bios_vendor bios_version board_asset_tag board_name board_vendor board_version chassis_asset_tag chassis_type chassis_vendor chassis_version product_family product_name product_sku product_version sys_vendor';
const rdtFlags = 'RDTMON RDTCMT RDTMBM RDTL3CA RDTL2CA RDTMBA';
/** By feature, in lower case. */
const catalogue = new Map([
    [
        'cpu.cpuid',
        {
            flags: true,
            attributes: true,
            instances: false,
            elements: new Set([...cpuidNames, 'AVX10_VERSION']),
            values: new Map([['AVX10_VERSION', 'integer']]),
        },
    ],
    catalogue_closed('cpu.model', 'attributes', {
        vendor_id: 'text',
        family: 'integer',
        id: 'integer',
        hypervisor: 'text',
    }),
    catalogue_closed('cpu.cstate', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('cpu.pstate', 'attributes', {
        status: 'text',
        turbo: 'boolean',
        scaling_governor: 'text',
    }),
    catalogue_closed('cpu.rdt', 'attributes', { ...catalogue_all(rdtFlags, 'boolean'), RDTL3CA_NUM_CLOSID: 'integer' }),
    catalogue_closed('cpu.security', 'attributes', {
        'sgx.enabled': 'boolean',
        'sgx.epc': 'integer',
        'tdx.enabled': 'boolean',
        'tdx.total_keys': 'integer',
        'tdx.protected': 'boolean',
        'sev.enabled': 'boolean',
        'sev.asids': 'integer',
        'sev.es.enabled': 'boolean',
        'sev.encrypted_state_ids': 'integer',
        'sev.snp.enabled': 'boolean',
        'se.enabled': 'boolean',
    }),
    catalogue_closed('cpu.sst', 'attributes', { 'bf.enabled': 'boolean' }),
    catalogue_closed('cpu.topology', 'attributes', {
        hardware_multithreading: 'boolean',
        socket_count: 'integer',
    }),
    catalogue_closed('cpu.coprocessor', 'attributes', { nx_gzip: 'boolean' }),
    catalogue_closed('kernel.version', 'attributes', {
        full: 'version',
        major: 'integer',
        minor: 'integer',
        revision: 'integer',
    }),
    catalogue_open('kernel.config', 'attributes'),
    catalogue_open('kernel.loadedmodule', 'flags'),
    catalogue_open('kernel.enabledmodule', 'flags'),
    catalogue_closed('kernel.selinux', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('kernel.kvm', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('memory.numa', 'attributes', { node_count: 'integer', is_numa: 'boolean' }),
    catalogue_closed('memory.swap', 'attributes', { enabled: 'boolean' }),
    catalogue_open('memory.hugepages', 'attributes', { enabled: 'boolean' }),
    catalogue_closed('memory.nv', 'instances', catalogue_all('name devtype mode', 'text')),
    catalogue_closed('network.device', 'instances', {
        name: 'text',
        operstate: 'text',
        speed: 'integer',
        sriov_numvfs: 'integer',
        sriov_totalvfs: 'integer',
        mtu: 'integer',
    }),
    catalogue_closed('network.virtual', 'instances', {
        name: 'text',
        operstate: 'text',
        speed: 'integer',
        mtu: 'integer',
    }),
    catalogue_closed('pci.device', 'instances', {
        ...catalogue_all('class vendor device subsystem_vendor subsystem_device', 'hexadecimal'),
        sriov_totalvfs: 'integer',
        'iommu_group/type': 'text',
        'iommu/intel-iommu/version': 'text',
    }),
    catalogue_closed('storage.block', 'instances', {
        name: 'text',
        dax: 'number',
        rotational: 'number',
        nr_zones: 'integer',
        zoned: 'text',
    }),
    catalogue_closed('system.name', 'attributes', { nodename: 'text' }),
    catalogue_open('system.osrelease', 'attributes', {
        VERSION_ID: 'version',
        'VERSION_ID.major': 'integer',
        'VERSION_ID.minor': 'integer',
    }),
    catalogue_closed('system.dmiid', 'attributes', catalogue_all(dmiNames, 'text')),
    catalogue_closed('usb.device', 'instances', {
        ...catalogue_all('class vendor device', 'hexadecimal'),
        serial: 'text',
    }),
    catalogue_open('local.feature', 'attributes'),
    catalogue_open('local.label', 'attributes'),
    catalogue_open(back_references/* backReferenceKey */.G, 'attributes'),
    catalogue_closed('cdi.device', 'instances', {
        ...catalogue_all('vendor class name', 'text'),
        paths_exist: 'boolean',
    }),
    catalogue_closed('container.engine', 'attributes', {
        name: 'text',
        version: 'version',
        api_version: 'version',
        cgroup_version: 'integer',
        storage_driver: 'text',
        rootless: 'boolean',
        default_runtime: 'text',
    }),
    catalogue_open('container.runtime', 'flags'),
]);
/** Features that container-canary finds and Node Feature Discovery does not know. */
const ownFeatures = new Set([
    'cdi.device',
    'container.engine',
    'container.runtime',
]);
function catalogue_closed(feature, kind, elements) {
    const names = new Set(Object.keys(elements));
    return [feature, { ...only(kind), elements: names, values: new Map(Object.entries(elements)) }];
}
/** Elements are whatever the machine or its owner names them. */
function catalogue_open(feature, kind, known = {}) {
    return [feature, { ...only(kind), elements: null, values: new Map(Object.entries(known)) }];
}
function only(kind) {
    return {
        flags: kind === 'flags',
        attributes: kind === 'attributes',
        instances: kind === 'instances',
    };
}
function catalogue_all(names, kind) {
    return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}


/***/ }),

/***/ 3729:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ lintSpec)
});

// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/catalogue.ts + 1 modules
var catalogue = __webpack_require__(8566);
// EXTERNAL MODULE: ./src/compatibility/expression.ts + 1 modules
var compatibility_expression = __webpack_require__(4744);
// EXTERNAL MODULE: ./src/compatibility/reasons.ts
var reasons = __webpack_require__(9650);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/lint-expression.ts




const comparisons = new Set(['Gt', 'Ge', 'Lt', 'Le', 'GtLt', 'GeLe']);
const presence = new Set(['', 'Exists', 'DoesNotExist']);
/** A value for which every comparison finds out whether its operands can be read. */
const sampleOf = { '': '0', version: '0.0.0' };
function lintExpression(slot, findNearest) {
    const feature = catalogue/* catalogue */.s.get(slot.term.feature.toLowerCase());
    const broken = lintOperands(slot, findNearest);
    if (broken.length > 0)
        return broken;
    return [
        ...(slot.matcher === 'matchName' ? lintName(slot) : lintElement(slot, feature, findNearest)),
        ...lintType(slot),
        ...(feature === undefined ? [] : lintMeaning(slot, feature)),
    ];
}
/** Errors that upstream reports only where the element has a value. */
function lintOperands(slot, findNearest) {
    const { expression, source } = slot;
    if (source === null) {
        const message = `${slot.name} has no expression, which crashes Node Feature Discovery`;
        return [tell(slot, 'error', 'null-expression', message, 'write an operator: {op: Exists}')];
    }
    const always = expression.onPresence(false);
    if (typeof always === 'object') {
        const nearest = compatibility_expression/* operators */.II.has(source.op) ? null : findNearest(source.op, compatibility_expression/* operators */.II);
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        return [tell(slot, 'error', 'expression', always.error, hint)];
    }
    if (expression.onUnknownValue !== truth/* errored */.sb)
        return [];
    const sample = source.type === 'version' ? sampleOf.version : sampleOf[''];
    const outcome = expression.onValue(sample, { spent: 0 });
    const message = typeof outcome === 'object' ? outcome.error : 'this expression cannot be evaluated';
    return [tell(slot, 'error', 'expression', message, null)];
}
function lintName(slot) {
    const { op } = slot.expression;
    if (op === 'DoesNotExist') {
        const message = 'matchName with DoesNotExist never matches: it only looks at names that exist';
        return [tell(slot, 'error', 'never-matches', message, 'use matchExpressions')];
    }
    if (comparisons.has(op)) {
        const message = `matchName with ${op} compares names, and fails on every name that is no number`;
        return [tell(slot, 'warning', 'names-compared', message, null)];
    }
    if (op === 'NotIn') {
        const message = 'matchName with NotIn matches as soon as any element has another name';
        const hint = 'to ask that none is there, use matchExpressions with DoesNotExist';
        return [tell(slot, 'warning', 'any-other-name', message, hint)];
    }
    return [];
}
function lintElement(slot, feature, findNearest) {
    const { name, term } = slot;
    const spelling = (0,reasons/* moduleSpelling */.Vn)(term.feature, name);
    if (spelling !== null) {
        const message = `no loaded module is named ${name}: they are spelled with underscores`;
        return [tell(slot, 'error', 'module-spelling', message, `write ${spelling}`)];
    }
    if (term.feature.toLowerCase() === 'kernel.config' && name.startsWith('CONFIG_')) {
        const message = `no option is named ${name}: names of kernel.config carry no CONFIG_`;
        return [tell(slot, 'error', 'config-name', message, `write ${name.slice('CONFIG_'.length)}`)];
    }
    if (feature?.elements == null || feature.elements.has(name))
        return [];
    const nearest = findNearest(name, feature.elements);
    const hint = nearest === null ? null : `did you mean ${nearest}?`;
    const message = `no source produces ${name} in ${term.feature}`;
    return [tell(slot, 'warning', 'unknown-element', message, hint)];
}
function lintType(slot) {
    const { source } = slot;
    if (source === null || source.type === '' || comparisons.has(source.op))
        return [];
    const message = `type: ${source.type} means nothing to ${source.op === '' ? 'an empty operator' : source.op}`;
    return [tell(slot, 'warning', 'unused-type', message, null)];
}
/** Whether what is asked fits the values that the sources produce. */
function lintMeaning(slot, feature) {
    const { op } = slot.expression;
    if (slot.matcher === 'matchName' || presence.has(op))
        return [];
    if (feature.flags && !feature.values.has(slot.name)) {
        const message = `${labelOf(slot)} is a flag without a value: ${op} never matches`;
        return [tell(slot, 'error', 'flag-value', message, 'use Exists or DoesNotExist')];
    }
    if (op === 'IsTrue' || op === 'IsFalse')
        return lintBoolean(slot, feature);
    return comparisons.has(op) ? lintComparison(slot, feature) : [];
}
function lintBoolean(slot, feature) {
    const label = labelOf(slot);
    if (slot.term.feature.toLowerCase() === 'kernel.config') {
        const message = `${label} never is true or false: values of kernel.config are y, m or text`;
        return [tell(slot, 'error', 'config-boolean', message, 'use {op: In, value: ["y", "m"]}')];
    }
    const kind = kindOf(slot, feature);
    if (kind === null || kind === 'boolean')
        return [];
    const message = `${label} never is true or false: it is ${kind === 'text' ? 'text' : `a ${kind} value`}`;
    return [tell(slot, 'warning', 'not-boolean', message, null)];
}
function lintComparison(slot, feature) {
    const kind = kindOf(slot, feature);
    if (slot.source?.type === 'version') {
        if (labelOf(slot).toLowerCase() !== 'kernel.version.full')
            return [];
        const message = 'kernels of RHEL, Amazon Linux and WSL have releases that cannot be compared as versions: the rule errors there';
        const hint = 'compare kernel.version major and minor as numbers';
        return [tell(slot, 'warning', 'kernel-version', message, hint)];
    }
    if (kind === null || kind === 'integer' || kind === 'number')
        return [];
    const message = `${labelOf(slot)} is no decimal number: ${slot.expression.op} without a type is an error there`;
    const hint = kind === 'version' ? 'add type: version' : null;
    return [tell(slot, 'warning', 'not-a-number', message, hint)];
}
/** Null where nothing is known about the values. */
function kindOf({ name }, feature) {
    return feature.values.get(name) ?? (feature.elements === null ? null : 'text');
}
function labelOf({ term, name }) {
    return `${term.feature}.${name}`;
}
function tell(slot, severity, code, message, hint) {
    return { severity, code, message, location: slot.location, hint };
}

// EXTERNAL MODULE: ./src/compatibility/nearest.ts
var compatibility_nearest = __webpack_require__(745);
;// CONCATENATED MODULE: ./src/compatibility/lint.ts
/**
 * What is wrong, or probably not meant, in a compatibility spec: things that Node Feature Discovery
 * passes over in silence, or reports only on a machine where a value happens to be there.
 */




/**
 * Findings in the order of the file: an `error` can never do what it says, a `warning` is likely not
 * what was meant.
 */
function lintSpec(compiled) {
    const { spec } = compiled;
    const start = { file: spec.source, line: 1, column: 1 };
    const nearest = (0,compatibility_nearest/* createNearest */.R)();
    const findings = [
        ...lintDocument(compiled, start),
        ...spec.ignoredKeys.map((ignored) => lintIgnoredKey(ignored, nearest)),
        ...spec.sets.flatMap((set) => lintSet(set)),
        ...compiled.sets.flatMap(({ rules }) => rules.flatMap((rule) => lintRule(rule, nearest))),
    ];
    return findings.sort(byLocation).slice(0, limits/* compatibilityLimits */.Po.findings);
}
function byLocation(left, right) {
    return ((left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}
function lintDocument({ spec }, start) {
    const findings = [];
    if (spec.documents > 1) {
        const message = `only the first of ${spec.documents} YAML documents is read`;
        findings.push(warning('many-documents', message, start));
    }
    if (spec.version !== 'v1alpha1') {
        const message = spec.version === '' ? 'the spec has no version' : `version ${spec.version} is not known`;
        findings.push(warning('version', message, start, 'write version: v1alpha1'));
    }
    if (spec.sets.length === 0) {
        findings.push(warning('no-sets', 'the spec has no compatibility set: no node fits it', start));
    }
    return findings;
}
function lintIgnoredKey({ key, parent, known, location }, findNearest) {
    const nearest = findNearest(key, known);
    const hint = nearest === null ? `known here: ${known.join(', ')}` : `did you mean ${nearest}?`;
    const message = `${key} is not a known key of ${parent}: it is passed over`;
    return warning('unknown-key', message, location, hint);
}
function lintSet(set) {
    const { rules, location, weight } = set;
    const findings = [];
    if (rules.length === 0) {
        findings.push(warning('empty-set', 'a set without rules fits every node', location));
    }
    // Kubernetes knows weights of preferred terms from 1 to 100.
    if (weight < 0n || weight > 100n) {
        const hint = 'weights from 1 to 100 can be exported to a node affinity';
        findings.push(warning('weight', `weight ${weight} is out of the usual range`, location, hint));
    }
    const seen = new Map();
    for (const rule of rules) {
        const earlier = seen.get(rule.name);
        if (rule.name !== '' && earlier !== undefined) {
            const message = `another rule of this set is named ${rule.name} (line ${earlier.line})`;
            findings.push(warning('duplicate-rule', message, rule.location));
        }
        seen.set(rule.name, rule.location);
    }
    return findings;
}
function lintRule(rule, findNearest) {
    const { source } = rule;
    const { location } = source;
    const findings = [];
    if (source.name === '') {
        findings.push(warning('rule-name', 'a rule has no name to report it by', location));
    }
    if (source.matchFeatures.length === 0 && source.matchAny.length === 0) {
        const message = `rule ${source.name} asks for nothing: it always matches`;
        findings.push(warning('empty-rule', message, location));
    }
    findings.push(...lintTemplate(rule), ...lintLeak(rule));
    for (const alternative of source.matchAny) {
        if (alternative.matchFeatures.length > 0)
            continue;
        const message = 'an alternative without terms always matches';
        findings.push(warning('empty-alternative', message, alternative.location));
    }
    const terms = [source, ...source.matchAny].flatMap(({ matchFeatures }) => matchFeatures);
    return [
        ...findings,
        ...terms.flatMap((term) => lintTerm(term, findNearest)),
        ...rule.slots.flatMap((slot) => lintExpression(slot, findNearest)),
    ];
}
function lintTemplate({ source, template }) {
    if (template === null)
        return [];
    const location = source.varsTemplateLocation;
    if ('error' in template) {
        return [{ severity: 'error', code: 'template', message: template.error, location, hint: null }];
    }
    if (source.matchFeatures.length > 0 || source.matchAny.length > 0)
        return [];
    const message = 'the template never runs: it needs something that matched';
    return [warning('template-unused', message, location, 'write vars, or add a matcher')];
}
/** Upstream keeps the variables of a rule none of whose alternatives matches. */
function lintLeak({ source }) {
    if (source.matchAny.length === 0 || source.vars.size === 0)
        return [];
    const message = source.matchFeatures.length === 0
        ? `the variables of rule ${source.name} are set even where no alternative of matchAny matches`
        : `the variables of rule ${source.name} are set where matchFeatures matches, even if no alternative of matchAny does`;
    const hint = 'Node Feature Discovery does so; ask for them only in rules that may rely on it';
    return [warning('leaking-vars', message, source.location, hint)];
}
function lintTerm(term, findNearest) {
    const { feature, location, matchExpressions, matchName } = term;
    const findings = [];
    const key = feature.toLowerCase();
    const known = catalogue/* catalogue */.s.get(key);
    if (!/^[^.]+\.[^.]+$/.test(feature)) {
        const message = `${feature === '' ? 'a term without a feature' : `feature ${feature}`} is not of the form <domain>.<feature>`;
        findings.push(error('feature-name', message, location));
    }
    else if (known === undefined) {
        const nearest = findNearest(key, catalogue/* catalogue */.s.keys());
        const hint = nearest === null ? null : `did you mean ${nearest}?`;
        findings.push(warning('unknown-feature', `no source produces ${feature}`, location, hint));
    }
    if (catalogue/* ownFeatures */.g.has(key)) {
        const message = `only container-canary finds ${feature}: Node Feature Discovery has no such feature`;
        findings.push(warning('own-feature', message, location));
    }
    if (matchExpressions === null && matchName === null) {
        const message = `${feature} is only asked to exist, which it does even without any element`;
        findings.push(warning('bare-term', message, location));
    }
    if (matchExpressions?.size === 0 && known?.instances !== true) {
        const message = `matchExpressions of ${feature} is empty: it fits even without any element`;
        findings.push(warning('empty-expressions', message, location));
    }
    return findings;
}
function warning(code, message, location, hint = null) {
    return { severity: 'warning', code, message, location, hint };
}
function error(code, message, location) {
    return { severity: 'error', code, message, location, hint: null };
}


/***/ }),

/***/ 745:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createNearest)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/** The name that was probably meant. */

/** A finder that stops looking once it has compared as many names as one run may. */
function createNearest() {
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.nearestComparisons;
    return (name, candidates) => {
        if (name.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.nearestCharacters)
            return null;
        const wanted = simplify(name);
        let best = null;
        let bestDistance = Math.floor(Math.max(name.length, 3) / 3) + 1;
        for (const candidate of candidates) {
            if (left-- <= 0)
                return null;
            if (candidate === name)
                continue;
            if (Math.abs(candidate.length - name.length) >= bestDistance)
                continue;
            if (simplify(candidate) === wanted)
                return candidate;
            const distance = editDistance(name, candidate, bestDistance);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    };
}
function simplify(name) {
    return name.toLowerCase().replace(/[-_.]/g, '');
}
/** Insertions, deletions, replacements and swaps of neighbours; `limit` where there are as many. */
function editDistance(left, right, limit) {
    let beforePrevious = [];
    let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
    for (let row = 1; row <= left.length; row++) {
        const current = [row];
        for (let column = 1; column <= right.length; column++) {
            const same = left[row - 1] === right[column - 1];
            const replaced = (previous[column - 1] ?? 0) + (same ? 0 : 1);
            const removed = (previous[column] ?? 0) + 1;
            const added = (current[column - 1] ?? 0) + 1;
            const swaps = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
            const swapped = swaps ? (beforePrevious[column - 2] ?? 0) + 1 : limit;
            current.push(Math.min(replaced, removed, added, swapped));
        }
        if (Math.min(...current) >= limit)
            return limit;
        beforePrevious = previous;
        previous = current;
    }
    return Math.min(previous[right.length] ?? limit, limit);
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ describeWanted),
/* harmony export */   DE: () => (/* binding */ hintForFeature),
/* harmony export */   JR: () => (/* binding */ hintFor),
/* harmony export */   Vn: () => (/* binding */ moduleSpelling),
/* harmony export */   fV: () => (/* binding */ foundValues),
/* harmony export */   l1: () => (/* binding */ joinFound),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2450);
/* harmony import */ var _back_references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7043);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8566);
/* harmony import */ var _expression_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4744);
/* harmony import */ var _feature_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1387);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(782);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(107);
/** Why an expression or a term does not match: what was found next to what is wanted. */







/** `Ge 6.1 (version)`, `In 0200, 0300`, `any value or none`. */
function describeWanted(expression) {
    if (expression === null)
        return 'an expression (none is written)';
    const { op, value, type } = expression;
    if (op === '')
        return 'anything';
    const operands = value.length === 0 ? '' : ` ${value.map(readable).join(', ')}`;
    const kind = type === '' ? '' : ` (${type})`;
    return shorten(`${op}${operands}${kind}`);
}
function readable(value) {
    return value === '' || /^\s|\s$|,/.test(value) ? JSON.stringify(value) : value;
}
/** The values that the element has on this node; empty where it does not exist. */
function foundValues(slot, answer) {
    const view = answer.views[slot.feature];
    if (view === undefined)
        return [];
    if (slot.matcher === 'matchName')
        return foundNames(slot, view, answer);
    // Later rules may have changed a variable: what counts is what this rule saw.
    if (isBackReference(slot)) {
        const value = answer.referenced.get(slot.slot);
        return value === undefined ? [] : [value];
    }
    const value = view.attributes?.get(slot.name);
    if (value !== undefined)
        return [value];
    if (view.flags?.has(slot.name) === true)
        return ['present'];
    if (view.instances.length === 0)
        return [];
    const values = new Set();
    for (const { attributes } of view.instances) {
        const attribute = attributes.get(slot.name);
        if (attribute !== undefined)
            values.add(attribute);
    }
    return [...values];
}
function isBackReference({ term }) {
    return term.feature.toLowerCase() === _back_references_js__WEBPACK_IMPORTED_MODULE_4__/* .backReferenceKey */ .G;
}
/** The names that match, or else the names there are; a few more than are shown. */
function foundNames({ expression, slot }, view, { answers, work }) {
    const isMatched = answers[slot] === _truth_js__WEBPACK_IMPORTED_MODULE_3__/* .matched */ .jQ;
    const names = new Set();
    for (const name of eachName(view)) {
        if (names.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundValues)
            break;
        if (!isMatched || expression.onValue(name, work) === true)
            names.add(name);
    }
    return [...names];
}
/** The element names of a feature, attributes of instances included; some more than once. */
function* eachName(view) {
    yield* view.flags ?? [];
    yield* view.attributes?.keys() ?? [];
    for (const { attributes } of view.instances)
        yield* attributes.keys();
}
/** Several values in one line, bounded; null where there are none. */
function joinFound(values) {
    const all = [...values];
    if (all.length === 0)
        return null;
    const shown = all.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundValues).map(readable);
    const more = all.length > shown.length ? ', …' : '';
    return shorten(`${shown.join(', ')}${more}`);
}
function shorten(text) {
    if (text.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters)
        return text;
    const characters = Array.from(text);
    if (characters.length <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters)
        return text;
    return `${characters.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .compatibilityLimits */ .Po.foundCharacters - 1).join('')}…`;
}
/** What a person may do about an expression that is not matched; null where nothing is known. */
function hintFor(slot, verdict, answer, source) {
    const view = answer.views[slot.feature];
    if (verdict === 'matched' || view === undefined)
        return null;
    if (verdict === 'undetermined')
        return describeUnknown(slot, view);
    if (verdict === 'errored')
        return hintForError(slot, foundValues(slot, answer), source);
    if (view.existence === 'absent')
        return hintForFeature(slot.term.feature, source);
    if (slot.matcher === 'matchName')
        return null;
    return hintForElement(slot, view, source);
}
function describeUnknown(slot, view) {
    if (isBackReference(slot))
        return 'it depends on an earlier rule that is undetermined or errored';
    return (0,_feature_view_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t)(view, slot.name) || view.existence === 'unknown'
        ? 'this cannot be observed on this node'
        : 'some elements of this feature cannot be observed on this node';
}
function hintForError({ source }, found, { nearest: findNearest }) {
    if (source === null)
        return 'write an operator, such as {op: Exists}';
    if (!_expression_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .II.has(source.op)) {
        const nearest = findNearest(source.op, _expression_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .II);
        return nearest === null ? null : `did you mean ${nearest}?`;
    }
    if (source.type === 'version' && found.some((value) => (0,_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(value) === null)) {
        return 'this value is no version that can be compared; compare its major and minor numbers';
    }
    return null;
}
function hintForFeature(feature, source) {
    const key = feature.toLowerCase();
    if (key === _back_references_js__WEBPACK_IMPORTED_MODULE_4__/* .backReferenceKey */ .G)
        return 'no rule has run before this one';
    if (_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.has(key))
        return 'this node has no such feature';
    const nearest = source.nearest(key, source.features) ?? source.nearest(key, _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.keys());
    return nearest === null ? 'no source produces this feature' : `did you mean ${nearest}?`;
}
function hintForElement(slot, view, source) {
    const { name } = slot;
    if (slot.expression.op === 'DoesNotExist' || isPresent(view, name))
        return null;
    if (isBackReference(slot))
        return 'no earlier rule has set this variable';
    const known = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .catalogue */ .s.get(slot.term.feature.toLowerCase())?.elements ?? null;
    // A name that some other machine has is not a typing error.
    if (known?.has(name) === true)
        return null;
    const spelling = moduleSpelling(slot.term.feature, name);
    if (spelling !== null) {
        const loaded = view.flags?.has(spelling) === true ? 'did you mean' : 'write';
        return `${loaded} ${spelling}? loaded modules are spelled with underscores`;
    }
    const nearest = source.nearest(name, eachName(view)) ?? source.nearest(name, known ?? []);
    return nearest === null ? null : `did you mean ${nearest}?`;
}
function isPresent(view, name) {
    return (view.flags?.has(name) === true ||
        view.attributes?.has(name) === true ||
        view.instances.some(({ attributes }) => attributes.has(name)));
}
/** The kernel's own spelling of a module, where the spec has another one. */
function moduleSpelling(feature, name) {
    if (feature.toLowerCase() !== 'kernel.loadedmodule' || !name.includes('-'))
        return null;
    return name.replaceAll('-', '_');
}


/***/ })

};
;