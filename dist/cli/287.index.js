"use strict";
exports.id = 287;
exports.ids = [287];
exports.modules = {

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

/***/ 4659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ evaluateNode)
});

// EXTERNAL MODULE: ./src/compatibility/back-references.ts
var back_references = __webpack_require__(7043);
// EXTERNAL MODULE: ./src/compatibility/feature-view.ts
var feature_view = __webpack_require__(1387);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/matcher.ts + 3 modules
var compatibility_matcher = __webpack_require__(9646);
// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
;// CONCATENATED MODULE: ./src/compatibility/template-output.ts
/** Variables out of the text of an expanded template. */

// Go's white space: Unicode's, with the next-line character and without the byte order mark.
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const leadingSpace = new RegExp(`^${space}`);
const trailingSpace = new RegExp(`${space}$`);
/**
 * One `<key>=<value>` a line, split at the first `=`; blank lines are passed over, later lines win.
 * White space around a line is cut off, around the `=` it is kept.
 *
 * @throws Error for a line without `=`, in upstream's words
 */
function parseTemplateOutput(text) {
    const variables = new Map();
    for (const rawLine of text.split('\n')) {
        const line = trimSpace(rawLine);
        if (line === '')
            continue;
        const end = line.indexOf('=');
        if (end === -1) {
            throw new Error(`missing value in expanded template line ${(0,go_text/* quote */.hD)(line)}, (format must be '<key>=<value>')`);
        }
        variables.set(line.slice(0, end), line.slice(end + 1));
    }
    return variables;
}
function trimSpace(text) {
    return text.replace(leadingSpace, '').replace(trailingSpace, '');
}

// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/rule.ts
/** One rule against one node: alternatives, terms, and the variables that later rules may ask for. */





function evaluateRule(rule, evaluation, backReferences) {
    const variables = { known: new Map(), anything: false };
    const run = (matcher) => expand(rule, (0,compatibility_matcher/* evaluateMatcher */.U)(matcher, evaluation, rule.template !== null), variables);
    const alternatives = rule.matchAny.map(run);
    const features = rule.matchFeatures.terms.length === 0 ? null : run(rule.matchFeatures);
    const any = alternatives.length === 0
        ? truth/* matched */.jQ
        : alternatives.reduce((possible, answer) => (0,truth.or)(possible, answer.possible), truth/* unmatched */.Gv);
    const all = features?.possible ?? truth/* matched */.jQ;
    const failure = [...alternatives, features].find((answer) => answer?.failure)?.failure ?? null;
    const answer = { possible: (0,truth/* and */.Uo)(any, all), failure };
    // Variables are kept even where no alternative matches: only matchFeatures can discard them.
    const kept = (any & truth/* errored */.sb) === 0 ? all : all | truth/* errored */.sb;
    const stored = store(rule, variables, kept, backReferences);
    return stored === null ? answer : { possible: truth/* errored */.sb, failure: answer.failure ?? stored };
}
/** Runs the template on what a matcher matched. */
function expand(rule, answer, variables) {
    const { template } = rule;
    if (template === null || !(0,truth/* mayMatch */.B7)(answer.possible))
        return answer;
    if ('error' in template) {
        const possible = (answer.possible & ~truth/* matched */.jQ) | truth/* errored */.sb;
        return { possible, failure: answer.failure ?? template };
    }
    if (answer.possible !== truth/* matched */.jQ || !answer.exact) {
        // Nobody knows the elements, so nobody knows what the template makes of them, or whether it can.
        variables.anything = true;
        return { possible: answer.possible | truth/* errored */.sb, failure: answer.failure };
    }
    try {
        const expanded = parseTemplateOutput(template.execute(answer.data));
        for (const [name, value] of expanded)
            variables.known.set(name, value);
        return answer;
    }
    catch (error) {
        return {
            possible: truth/* errored */.sb,
            failure: { error: `failed to expand template: ${(0,errors/* messageOf */.bD)(error)}` },
        };
    }
}
/**
 * Adds the rule's variables to the back references.
 *
 * @param kept in which worlds they are kept: those where it may be matched
 */
function store(rule, variables, kept, backReferences) {
    backReferences.create();
    if (kept === truth/* unmatched */.Gv)
        return null;
    if (variables.anything || ((kept & truth/* errored */.sb) !== 0 && rule.template !== null)) {
        backReferences.setAnything();
    }
    if (kept === truth/* matched */.jQ) {
        // What a template may have set besides could come after what another one has set.
        if (!variables.anything)
            setAll(variables.known, backReferences);
        setAll(rule.vars, backReferences);
    }
    else {
        for (const name of [...variables.known.keys(), ...rule.vars.keys()]) {
            backReferences.setMaybe(name);
        }
    }
    if (backReferences.size() <= limits/* compatibilityLimits */.Po.variables)
        return null;
    return {
        error: `the rules set more than ${limits/* compatibilityLimits */.Po.variables} variables`,
    };
}
function setAll(variables, backReferences) {
    for (const [name, value] of variables)
        backReferences.set(name, value);
}

;// CONCATENATED MODULE: ./src/compatibility/evaluate.ts




/**
 * Evaluates the sets whose tag is among `tags`, in the order of the file; all sets where `tags` is
 * empty. Sets that are left out do not run, so they set no variables either.
 */
function evaluateNode(compiled, node, tags) {
    const backReferences = (0,back_references/* createBackReferences */.E)(node);
    const views = compiled.features.map((key) => key === back_references/* backReferenceKey */.G ? backReferences.view : (0,feature_view/* viewFeature */.S)(node, key));
    const answers = new Uint8Array(compiled.slots).fill(truth/* unmatched */.Gv);
    const evaluation = { views, answers, work: { spent: 0 } };
    const referenced = new Map();
    const sets = compiled.sets.map(({ source, rules }) => tags.size > 0 && !tags.has(source.tag)
        ? null
        : rules.map((rule) => {
            // Later rules may change what this one finds.
            for (const { name, slot } of rule.references) {
                const value = backReferences.view.attributes?.get(name);
                if (value !== undefined)
                    referenced.set(slot, value);
            }
            return evaluateRule(rule, evaluation, backReferences);
        }));
    return {
        views,
        answers,
        work: evaluation.work,
        sets,
        referenced,
        variables: backReferences.view.attributes,
    };
}


/***/ }),

/***/ 287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XQ: () => (/* binding */ evaluateNodes),
  y5: () => (/* binding */ evaluateSpecs)
});

// UNUSED EXPORTS: describeExpressionReport

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(4533);
// EXTERNAL MODULE: ./src/limits.ts
var limits = __webpack_require__(2450);
// EXTERNAL MODULE: ./src/compatibility/evaluate.ts + 2 modules
var evaluate = __webpack_require__(4659);
// EXTERNAL MODULE: ./src/compatibility/matcher.ts + 3 modules
var matcher = __webpack_require__(9646);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/missing.ts
/** The shortest list of what would have to be there for a set to match. */



/**
 * Sentences, each told once. Of the alternatives of a rule, those are chosen that make the whole
 * list the shortest. What cannot be observed is listed only where nothing else is missing.
 */
function describeMissing(rules, ruleAnswers, answer, describe) {
    const verdicts = ruleAnswers.map(({ possible }) => (0,truth/* verdictOf */.Vj)(possible));
    const broken = rules.flatMap((rule, index) => verdicts[index] === 'errored'
        ? [
            `rule ${rule.source.name}: ${ruleAnswers[index]?.failure?.error ?? 'it cannot be evaluated'}`,
        ]
        : []);
    const wanted = verdicts.includes('unmatched') ? 'unmatched' : 'undetermined';
    const lacks = rules
        .filter((_, index) => verdicts[index] === wanted)
        .map((rule) => lackOf(rule, answer, describe));
    const sentences = [...new Set([...broken.sort(), ...shortest(lacks)])];
    const more = sentences.length - limits/* compatibilityLimits */.Po.missing;
    if (more <= 0)
        return sentences;
    return [...sentences.slice(0, limits/* compatibilityLimits */.Po.missing), `and ${more} more`];
}
function lackOf(rule, answer, describe) {
    const bySlot = new Map(rule.slots.map((slot) => [slot.slot, slot]));
    const inMatcher = (matcher) => matcher.terms.flatMap((term) => describeTerm(term, slotsOf(term, bySlot), answer, describe));
    const required = inMatcher(rule.matchFeatures);
    const alternatives = rule.matchAny.map(inMatcher);
    const [only] = alternatives;
    if (only !== undefined && alternatives.length === 1) {
        return { required: [...required, ...only], choices: [] };
    }
    const isSatisfied = alternatives.some((sentences) => sentences.length === 0);
    return { required, choices: isSatisfied ? [] : alternatives };
}
function slotsOf({ expressions, matchName }, bySlot) {
    const named = matchName === null ? (expressions ?? []) : [...(expressions ?? []), matchName];
    return named.flatMap(({ slot }) => bySlot.get(slot) ?? []);
}
function describeTerm(term, slots, answer, describe) {
    const possible = evaluateTermAlone(term, answer);
    if (possible === truth/* matched */.jQ)
        return [];
    const failing = slots.filter(({ slot }) => answer.answers[slot] !== truth/* matched */.jQ);
    // What is undetermined is not what is missing, unless nothing else is.
    const definite = failing.filter(({ slot }) => !(0,truth/* mayMatch */.B7)(answer.answers[slot] ?? truth/* matched */.jQ));
    const told = (0,truth/* mayMatch */.B7)(possible) || definite.length === 0 ? failing : definite;
    if (told.length > 0)
        return told.map(describe.slot);
    return [describeWhole(term, slots, answer, describe)];
}
/** For a term none of whose expressions fails by itself. */
function describeWhole(term, slots, { views }, describe) {
    const feature = term.name === '' ? term.domain : `${term.domain}.${term.name}`;
    const view = views[term.feature];
    if (view === undefined || view.existence === 'absent') {
        return describe.missingFeature(feature);
    }
    if (view.unknown !== null)
        return `${feature}: cannot be observed on this node`;
    if (view.instances.length === 0)
        return `${feature}: has no elements`;
    const names = slots.map(({ name }) => name).join(', ');
    return `${feature}: no single one of ${view.instances.length} satisfies all of ${names}`;
}
function evaluateTermAlone(term, { views, work }) {
    // The answers of the run are kept; those of this term are written into a list nobody reads.
    const evaluation = { views, answers: [], work };
    return (0,matcher/* evaluateMatcher */.U)({ terms: [term], twins: [] }, evaluation, false).possible;
}
function shortest(lacks) {
    const required = new Set(lacks.flatMap((lack) => lack.required));
    const open = lacks.map((lack) => lack.choices).filter((choices) => choices.length > 0);
    const combinations = open.reduce((product, choices) => product * choices.length, 1);
    const best = combinations <= limits/* compatibilityLimits */.Po.missingChoices
        ? chooseBest(required, open)
        : chooseGreedily(required, open);
    return [...best];
}
function chooseBest(chosen, open) {
    const [choices, ...rest] = open;
    if (choices === undefined)
        return chosen;
    return choices
        .map((choice) => chooseBest(new Set([...chosen, ...choice]), rest))
        .reduce((best, other) => (other.size < best.size ? other : best));
}
function chooseGreedily(required, open) {
    const chosen = new Set(required);
    for (const choices of open) {
        const added = (choice) => choice.filter((sentence) => !chosen.has(sentence));
        const best = choices
            .map(added)
            .reduce((least, other) => (other.length < least.length ? other : least));
        for (const sentence of best)
            chosen.add(sentence);
    }
    return chosen;
}

// EXTERNAL MODULE: ./src/compatibility/nearest.ts
var compatibility_nearest = __webpack_require__(745);
;// CONCATENATED MODULE: ./src/compatibility/notices.ts
/** What is worth telling about a spec as it ran, besides its verdict. */

function collectNotices(compiled, tags, reports) {
    return [
        ...noticeNoSets(compiled, tags),
        ...noticeDocuments(compiled),
        ...noticeBrokenRules(reports),
    ].slice(0, limits/* compatibilityLimits */.Po.problems);
}
function noticeNoSets({ spec }, tags) {
    const location = { file: spec.source, line: 1, column: 1 };
    if (spec.sets.length === 0) {
        const message = 'the spec has no compatibility set, so no node is compatible';
        const hint = 'write at least one set under compatibilities';
        return [{ severity: 'warning', code: 'no-sets', message, location, hint }];
    }
    if (tags.size === 0 || spec.sets.some(({ tag }) => tags.has(tag)))
        return [];
    const known = [...new Set(spec.sets.map(({ tag }) => tag))].filter((tag) => tag !== '');
    const message = `no compatibility set has the tag ${[...tags].join(' or ')}, so no node is compatible`;
    const hint = known.length === 0 ? 'no set has a tag' : `the tags are ${known.join(', ')}`;
    return [{ severity: 'warning', code: 'no-sets-selected', message, location, hint }];
}
function noticeDocuments({ spec }) {
    if (spec.documents <= 1)
        return [];
    const message = `the spec has ${spec.documents} YAML documents; only the first one is read`;
    const location = { file: spec.source, line: 1, column: 1 };
    return [{ severity: 'warning', code: 'many-documents', message, location, hint: null }];
}
/** Each broken rule once, with its first error, in the order of the file. */
function noticeBrokenRules(reports) {
    const notices = new Map();
    for (const { rules } of reports.flatMap(({ sets }) => sets)) {
        for (const { name, error, location, expressions } of rules) {
            if (error === null)
                continue;
            const culprit = expressions.find(({ verdict }) => verdict === 'errored');
            const place = culprit?.location ?? location;
            const key = `${place?.line}:${place?.column}`;
            if (notices.has(key))
                continue;
            const message = `rule ${name} cannot be evaluated: ${error}`;
            const hint = culprit?.hint ?? null;
            notices.set(key, { severity: 'error', code: 'rule-errored', message, location: place, hint });
        }
    }
    return [...notices.values()].sort((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0) ||
        (left.location?.column ?? 0) - (right.location?.column ?? 0));
}

// EXTERNAL MODULE: ./src/compatibility/reasons.ts
var reasons = __webpack_require__(9650);
// EXTERNAL MODULE: ./src/compatibility/verdict.ts
var compatibility_verdict = __webpack_require__(2646);
;// CONCATENATED MODULE: ./src/compatibility/fleet.ts
/**
 * One compiled spec against any number of nodes. Nodes arrive one by one and are let go again; those
 * that answer every expression alike are told once.
 */









/**
 * Evaluates a spec on every node.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateNodes(compiled, nodes, options = {}) {
    const [report] = await evaluateSpecs([{ compiled, options }], nodes, options.signal);
    if (report === undefined)
        throw new Error('one spec gives one report');
    return report;
}
/**
 * Evaluates several specs on every node, each node once; reports are in the order of the specs.
 *
 * @throws CanaryError (input) when there is no node; whatever `nodes` or `signal` throws
 */
async function evaluateSpecs(runs, nodes, signal) {
    const collected = runs.map(({ compiled, options = {} }) => ({
        compiled,
        options,
        tags: new Set(options.tags ?? []),
        groups: new Map(),
    }));
    const nodeNotices = [];
    let count = 0;
    for await (const node of nodes) {
        signal?.throwIfAborted();
        count += 1;
        for (const { compiled, groups, tags } of collected) {
            addNode(groups, compiled, node, (0,evaluate/* evaluateNode */.Q)(compiled, node, tags));
        }
        if (nodeNotices.length < limits/* compatibilityLimits */.Po.problems)
            nodeNotices.push(...node.notices);
    }
    if (count === 0) {
        throw (0,errors/* inputError */.Xu)({ code: 'no-nodes', message: 'there are no node features to compare with' });
    }
    return collected.map(({ compiled, options, tags, groups }) => {
        const nearest = (0,compatibility_nearest/* createNearest */.R)();
        const reports = [...groups.values()].map((group) => reportGroup(compiled, group, { nearest, features: group.features }));
        return {
            source: compiled.spec.source,
            digest: options.digest ?? null,
            verdict: (0,compatibility_verdict/* verdictOfNodes */.oX)(reports.map(({ verdict }) => verdict)),
            notices: [...collectNotices(compiled, tags, reports), ...nodeNotices],
            nodes: reports,
        };
    });
}
function addNode(groups, compiled, node, answer) {
    const key = keyOf(answer);
    let group = groups.get(key);
    if (group === undefined) {
        group = { nodes: [], answer, features: featuresOf(node), found: emptyFound(compiled, answer) };
        groups.set(key, group);
    }
    group.nodes.push(node.node);
    for (const [slot, values] of group.found) {
        if (values.size > limits/* compatibilityLimits */.Po.foundValues)
            continue;
        for (const value of (0,reasons/* foundValues */.fV)(slot, answer)) {
            values.add((0,reasons/* shorten */.ml)(value));
            if (values.size > limits/* compatibilityLimits */.Po.foundValues)
                break;
        }
    }
}
/** Equal for nodes whose rules and expressions all answer alike. */
function keyOf({ sets, answers }) {
    const rules = sets.map((set) => set?.map(({ possible, failure }) => `${possible}${failure?.error ?? ''}`).join('\n'));
    return `${Buffer.from(answers).toString('latin1')}\n${rules.join('\r')}`;
}
function featuresOf({ features }) {
    return new Set([
        ...features.flags.keys(),
        ...features.attributes.keys(),
        ...features.instances.keys(),
    ]);
}
/** Names that a `matchName` looks at, and values of instances, are told of the first node only. */
function emptyFound({ sets }, answer) {
    const selected = sets.filter((_, index) => answer.sets[index] != null);
    return new Map(selected
        .flatMap(({ rules }) => rules.flatMap(({ slots }) => slots))
        .filter(({ matcher, feature }) => matcher === 'matchExpression' && answer.views[feature]?.instances.length === 0)
        .map((slot) => [slot, new Set()]));
}
function reportGroup(compiled, group, hints) {
    const sets = compiled.sets.flatMap((set, index) => {
        const ruleAnswers = group.answer.sets[index];
        return ruleAnswers == null ? [] : [reportSet(set, ruleAnswers, group, hints)];
    });
    return {
        nodes: group.nodes,
        verdict: (0,compatibility_verdict/* verdictOfNode */.B3)(sets.map(({ verdict }) => verdict)),
        bestSet: (0,compatibility_verdict/* bestSetOf */.iu)(sets),
        sets,
    };
}
function reportSet({ source, rules }, ruleAnswers, group, hints) {
    const reports = new Map(rules.flatMap(({ slots }) => slots.map((slot) => [slot, reportExpression(slot, group, hints)])));
    const report = (slot) => reports.get(slot) ?? reportExpression(slot, group, hints);
    const ruleReports = rules.map((rule, index) => reportRule(rule, ruleAnswers[index], report));
    const verdict = (0,compatibility_verdict/* verdictOfSet */.VS)(ruleReports.map((rule) => rule.verdict));
    const describe = {
        slot: (slot) => describeExpressionReport(report(slot)),
        missingFeature: (feature) => `${feature}: not found${inBrackets((0,reasons/* hintForFeature */.DE)(feature, hints))}`,
    };
    return {
        index: source.index,
        tag: source.tag,
        weight: Number(source.weight),
        description: source.description,
        verdict,
        missing: verdict === 'compatible' ? [] : describeMissing(rules, ruleAnswers, group.answer, describe),
        rules: ruleReports,
    };
}
function reportRule(rule, answer, report) {
    if (answer === undefined)
        throw new RangeError(`rule ${rule.source.name} has no answer`);
    const verdict = (0,truth/* verdictOf */.Vj)(answer.possible);
    return {
        name: rule.source.name,
        verdict,
        location: rule.source.location,
        error: verdict === 'errored' ? (answer.failure?.error ?? 'it cannot be evaluated') : null,
        expressions: rule.slots.map(report),
    };
}
function reportExpression(slot, { answer, found }, hints) {
    const verdict = (0,truth/* verdictOf */.Vj)(answer.answers[slot.slot] ?? 0);
    return {
        feature: slot.term.feature,
        element: slot.name,
        matcher: slot.matcher,
        alternative: slot.alternative,
        wanted: (0,reasons/* describeWanted */.$C)(slot.source),
        found: (0,reasons/* joinFound */.l1)(found.get(slot) ?? (0,reasons/* foundValues */.fV)(slot, answer)),
        verdict,
        hint: (0,reasons/* hintFor */.JR)(slot, verdict, answer, hints),
        location: slot.location,
    };
}
/** `kernel.version.full: found 5.15.0-91-generic, wanted Ge 6.1 (version)`. */
function describeExpressionReport(report) {
    const { feature, element, matcher, found, wanted, hint } = report;
    const tail = inBrackets(hint);
    if (matcher === 'matchName') {
        return `${feature}: no element has a name that fits, wanted ${wanted}${tail}`;
    }
    return `${feature}.${element}: ${found === null ? 'not found' : `found ${found}`}, wanted ${wanted}${tail}`;
}
function inBrackets(hint) {
    return hint === null ? '' : ` (${hint})`;
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ evaluateMatcher)
});

// EXTERNAL MODULE: ./src/compatibility/feature-view.ts
var feature_view = __webpack_require__(1387);
// EXTERNAL MODULE: ./src/compatibility/go-text.ts
var go_text = __webpack_require__(1941);
// EXTERNAL MODULE: ./src/compatibility/truth.ts
var truth = __webpack_require__(782);
;// CONCATENATED MODULE: ./src/compatibility/evaluation.ts


/** An outcome as a set of one; the first failure is kept. */
function note(outcome, gathering) {
    if (outcome === true)
        return truth/* matched */.jQ;
    if (outcome === false)
        return truth/* unmatched */.Gv;
    gathering.failure ??= outcome;
    return truth/* errored */.sb;
}
/** Orders elements by name, as upstream does before templates see them. */
function sortByName(elements) {
    elements.sort((left, right) => (0,go_text/* compareBytes */.Xo)(left.get('Name') ?? '', right.get('Name') ?? ''));
}

;// CONCATENATED MODULE: ./src/compatibility/match-expressions.ts



/** Matching elements are added to `elements`; each expression's answer is written to its slot. */
function matchExpressions(expressions, view, gathering, elements) {
    const { answers } = gathering.evaluation;
    for (const { slot } of expressions)
        answers[slot] = truth/* unmatched */.Gv;
    if (hasNothingSeen(view))
        return matchUnseen(expressions, gathering);
    const union = [];
    const byUnion = matchUnion(expressions, view, gathering, union);
    sortByName(union);
    elements.push(...union);
    const seen = (0,truth.or)(byUnion, matchInstances(expressions, view, gathering, elements));
    return view.unknown?.instances === true ? (0,truth.or)(seen, matchUnseen(expressions, gathering)) : seen;
}
function matchUnion(expressions, view, gathering, elements) {
    // Without flags and attributes nothing is evaluated here.
    if (view.flags === null && view.attributes === null)
        return truth/* unmatched */.Gv;
    const { answers } = gathering.evaluation;
    let possible = truth/* matched */.jQ;
    for (const named of expressions) {
        const answer = (0,feature_view/* isUnknown */.t)(view, named.name)
            ? matchUnknown(named, view, gathering, elements)
            : matchKnown(named, view, gathering, elements);
        answers[named.slot] = answer;
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible;
}
function matchKnown({ name, expression }, view, gathering, elements) {
    const { work } = gathering.evaluation;
    let inFlags = null;
    if (view.flags !== null) {
        inFlags = note(expression.onPresence(view.flags.has(name)), gathering);
        if (inFlags === truth/* matched */.jQ)
            addElement(elements, gathering, name);
        if (expression.op === 'DoesNotExist' && inFlags !== truth/* matched */.jQ)
            return inFlags;
    }
    if (view.attributes === null)
        return inFlags ?? truth/* unmatched */.Gv;
    const value = view.attributes.get(name);
    const inAttributes = note(value === undefined ? expression.onPresence(false) : expression.onValue(value, work), gathering);
    if (inAttributes === truth/* matched */.jQ)
        addElement(elements, gathering, name, value ?? '');
    if (expression.op === 'DoesNotExist')
        return inAttributes;
    return inFlags === null ? inAttributes : (0,truth.or)(inFlags, inAttributes);
}
/** The name may be there as a flag, as an attribute with any value, as both, or not at all. */
function matchUnknown({ name, expression }, view, gathering, elements) {
    const absent = note(expression.onPresence(false), gathering);
    const asFlag = absent | note(expression.onPresence(true), gathering);
    const asAttribute = absent | expression.onUnknownValue;
    if (view.flags !== null && asFlag === truth/* matched */.jQ)
        addElement(elements, gathering, name);
    const isCertain = view.flags === null || asFlag === truth/* matched */.jQ || asFlag === truth/* unmatched */.Gv;
    // Whether the attribute is there decides about its value, even where the answer is the same.
    if (!isCertain || (view.attributes !== null && (0,truth/* mayMatch */.B7)(asAttribute)))
        gathering.exact = false;
    if (view.flags === null)
        return asAttribute;
    if (view.attributes === null)
        return asFlag;
    return expression.op === 'DoesNotExist' ? (0,truth/* and */.Uo)(asFlag, asAttribute) : (0,truth.or)(asFlag, asAttribute);
}
function matchInstances(expressions, view, gathering, elements) {
    let possible = truth/* unmatched */.Gv;
    for (const instance of view.instances) {
        const answer = matchInstance(expressions, instance, view, gathering);
        if (gathering.wantsElements && answer === truth/* matched */.jQ)
            elements.push(instance.attributes);
        // An attribute that cannot be seen may be there, in an instance that matches or not.
        if ((0,truth/* mayMatch */.B7)(answer) && (answer !== truth/* matched */.jQ || view.unknown !== null))
            gathering.exact = false;
        possible = (0,truth.or)(possible, answer);
    }
    return possible;
}
function matchInstance(expressions, { attributes }, view, gathering) {
    const { answers, work } = gathering.evaluation;
    let possible = truth/* matched */.jQ;
    for (const { name, expression, slot } of expressions) {
        const value = attributes.get(name);
        const seen = value === undefined ? expression.onPresence(false) : expression.onValue(value, work);
        const isHidden = value === undefined && view.unknown !== null && isHiddenName(view, name);
        if (seen === false && !isHidden) {
            // By far the most frequent answer: it changes neither what other instances brought, nor this.
            possible = possible === truth/* matched */.jQ ? truth/* unmatched */.Gv : (0,truth/* and */.Uo)(possible, truth/* unmatched */.Gv);
            continue;
        }
        const answer = note(seen, gathering) | (isHidden ? expression.onUnknownValue : 0);
        // Recorded as matched where any instance satisfies it.
        answers[slot] = (0,truth.or)(answers[slot] ?? truth/* unmatched */.Gv, answer);
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible;
}
function isHiddenName(view, name) {
    return view.unknown !== null && (view.unknown.any || view.unknown.names.has(name));
}
/** No element of the feature was seen, but some could not be: flags, attributes, instances alike. */
function hasNothingSeen(view) {
    return (view.unknown !== null &&
        view.flags === null &&
        view.attributes === null &&
        view.instances.length === 0);
}
/** Whatever there may be besides what was seen, which may be nothing. */
function matchUnseen(expressions, gathering) {
    const { answers } = gathering.evaluation;
    gathering.exact = false;
    // No element at all is one of the worlds, whatever is asked.
    let possible = truth/* matched */.jQ;
    for (const { expression, slot } of expressions) {
        const answer = truth/* unmatched */.Gv |
            note(expression.onPresence(false), gathering) |
            note(expression.onPresence(true), gathering) |
            expression.onUnknownValue;
        answers[slot] = (0,truth.or)(answers[slot] ?? truth/* unmatched */.Gv, answer);
        possible = (0,truth/* and */.Uo)(possible, answer);
    }
    return possible | truth/* unmatched */.Gv;
}
function addElement(elements, gathering, name, value) {
    if (!gathering.wantsElements)
        return;
    const element = new Map([['Name', name]]);
    if (value !== undefined)
        element.set('Value', value);
    elements.push(element);
}

;// CONCATENATED MODULE: ./src/compatibility/match-names.ts


/** Matching elements are added to `elements`: whole instances where one of their names matches. */
function matchNames(expression, view, gathering, elements) {
    const { wantsElements, evaluation } = gathering;
    // No other name can change an error, nor a match unless one could bring an error.
    const isSettled = () => possible === truth/* errored */.sb ||
        (possible === truth/* matched */.jQ && !wantsElements && (expression.onUnknownValue & truth/* errored */.sb) === 0);
    const test = (name) => note(expression.onValue(name, evaluation.work), gathering);
    const union = [];
    let possible = truth/* unmatched */.Gv;
    for (const name of view.flags ?? []) {
        const answer = test(name);
        if (answer === truth/* matched */.jQ && wantsElements)
            union.push(new Map([['Name', name]]));
        possible = (0,truth.or)(possible, answer);
        if (isSettled())
            return possible;
    }
    for (const [name, value] of view.attributes ?? []) {
        const answer = test(name);
        if (answer === truth/* matched */.jQ && wantsElements) {
            union.push(new Map([
                ['Name', name],
                ['Value', value],
            ]));
        }
        possible = (0,truth.or)(possible, answer);
        if (isSettled())
            return possible;
    }
    sortByName(union);
    elements.push(...union);
    possible = (0,truth.or)(possible, matchInstanceNames(test, view, gathering, elements));
    return (0,truth.or)(possible, matchUnknownNames(expression, view, gathering));
}
function matchInstanceNames(test, view, gathering, elements) {
    let possible = truth/* unmatched */.Gv;
    for (const { attributes } of view.instances) {
        let answer = truth/* unmatched */.Gv;
        for (const name of attributes.keys())
            answer = (0,truth.or)(answer, test(name));
        if (gathering.wantsElements && answer === truth/* matched */.jQ)
            elements.push(attributes);
        if ((0,truth/* mayMatch */.B7)(answer) && view.unknown !== null)
            gathering.exact = false;
        possible = (0,truth.or)(possible, answer);
    }
    return possible;
}
/** What the names that nobody could see would add: each may be there or not. */
function matchUnknownNames(expression, view, gathering) {
    if (view.unknown === null)
        return truth/* unmatched */.Gv;
    let possible = truth/* unmatched */.Gv | (view.unknown.any ? expression.onUnknownValue : 0);
    for (const name of view.unknown.names) {
        if (view.flags?.has(name) === true || view.attributes?.has(name) === true)
            continue;
        possible |= note(expression.onValue(name, gathering.evaluation.work), {
            ...gathering,
            failure: null,
        });
    }
    if ((0,truth/* mayMatch */.B7)(possible))
        gathering.exact = false;
    return possible;
}

;// CONCATENATED MODULE: ./src/compatibility/matcher.ts



const noElements = new Map();
function evaluateMatcher(matcher, evaluation, wantsElements) {
    const gathering = { evaluation, wantsElements, exact: true, failure: null };
    const data = wantsElements ? new Map() : null;
    let possible = truth/* matched */.jQ;
    // Upstream's state, which a term without expressions takes over from the term before it.
    let carried = truth/* matched */.jQ;
    for (const term of matcher.terms) {
        const view = evaluation.views[term.feature];
        if (view === undefined || view.existence === 'absent') {
            possible = (0,truth/* and */.Uo)(possible, truth/* unmatched */.Gv);
            continue;
        }
        const elements = [];
        const answer = evaluateTerm(term, view, carried, gathering, elements);
        if (data !== null)
            append(data, term, elements);
        if (view.existence === 'unknown') {
            gathering.exact = false;
            possible = (0,truth/* and */.Uo)(possible, answer | truth/* unmatched */.Gv);
            carried |= answer & truth/* matchedOrNot */.vc;
        }
        else {
            possible = (0,truth/* and */.Uo)(possible, answer);
            carried = answer === truth/* errored */.sb ? carried : answer & truth/* matchedOrNot */.vc;
        }
    }
    for (const slots of matcher.twins)
        shareAnswers(slots, evaluation.answers);
    return { possible, failure: gathering.failure, data: data ?? noElements, exact: gathering.exact };
}
function evaluateTerm(term, view, carried, gathering, elements) {
    const own = term.expressions === null ? null : matchExpressions(term.expressions, view, gathering, elements);
    const state = own ?? carried;
    if (term.matchName === null)
        return state;
    // Reported for what it is unless the term's own expressions keep it from being looked at;
    // upstream lets the failure of an earlier term do so as well.
    const reported = own ?? truth/* matched */.jQ;
    const { answers } = gathering.evaluation;
    if (!(0,truth/* mayMatch */.B7)(reported)) {
        answers[term.matchName.slot] = truth/* unmatched */.Gv;
        return state;
    }
    const reached = (0,truth/* mayMatch */.B7)(state);
    const named = matchNames(term.matchName.expression, view, reached ? gathering : { ...gathering, failure: null }, elements);
    answers[term.matchName.slot] = named | (reported & truth/* unmatched */.Gv);
    return (state & ~truth/* matched */.jQ) | (reached ? named : 0);
}
function append(data, term, elements) {
    const features = data.get(term.domain) ?? new Map();
    features.set(term.name, [...(features.get(term.name) ?? []), ...elements]);
    data.set(term.domain, features);
}
function shareAnswers(slots, answers) {
    const all = slots.map((slot) => answers[slot] ?? truth/* unmatched */.Gv);
    const best = all.find((answer) => answer === truth/* matched */.jQ) ?? all.find(truth/* mayMatch */.B7) ?? all[0] ?? truth/* unmatched */.Gv;
    for (const slot of slots)
        answers[slot] = best;
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


/***/ }),

/***/ 2646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ verdictOfNode),
/* harmony export */   VS: () => (/* binding */ verdictOfSet),
/* harmony export */   iu: () => (/* binding */ bestSetOf),
/* harmony export */   oX: () => (/* binding */ verdictOfNodes)
/* harmony export */ });
/**
 * All rules of a set are required. A broken rule breaks the question, whatever the other rules say;
 * else one rule that matches in no world decides.
 */
function verdictOfSet(rules) {
    if (rules.includes('errored'))
        return 'errored';
    if (rules.includes('unmatched'))
        return 'incompatible';
    return rules.includes('undetermined') ? 'undetermined' : 'compatible';
}
/**
 * Sets are alternatives, so one that is compatible wins. Where none is, a broken set comes before
 * one that cannot be determined: undetermined may pass a gate, a broken question must not. Without
 * any set nothing says that the image may run, so the answer is no.
 */
function verdictOfNode(sets) {
    const order = ['compatible', 'errored', 'undetermined'];
    return order.find((verdict) => sets.includes(verdict)) ?? 'incompatible';
}
/** The worst answer of all nodes. */
function verdictOfNodes(nodes) {
    const order = ['errored', 'incompatible', 'undetermined'];
    return order.find((verdict) => nodes.includes(verdict)) ?? 'compatible';
}
/** Index of the compatible set with the highest weight, the first one on ties; null without one. */
function bestSetOf(sets) {
    let best = null;
    for (const [index, { verdict, weight }] of sets.entries()) {
        if (verdict !== 'compatible')
            continue;
        if (best === null || weight > (sets[best]?.weight ?? 0))
            best = index;
    }
    return best;
}


/***/ })

};
;