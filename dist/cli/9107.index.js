"use strict";
exports.id = 9107;
exports.ids = [9107];
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


/***/ })

};
;