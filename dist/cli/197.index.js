"use strict";
exports.id = 197;
exports.ids = [197];
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

/***/ 30197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseElf: () => (/* binding */ parseElf),
  readElf: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./src/limits.ts + 15 modules
var limits = __webpack_require__(72709);
// EXTERNAL MODULE: ./src/elf/machines.ts
var machines = __webpack_require__(99107);
;// CONCATENATED MODULE: ./src/elf/parts.ts
/** What is wrong with a file, as a part of a sentence. It never leaves this folder. */
class BrokenElf extends Error {
}
/** @param what as in `its dynamic section` */
function* readPart({ size }, { offset, length }, what) {
    if (offset + length > size) {
        throw new BrokenElf(`it is cut off: ${what} would end at byte ${offset + length}, and it has ${size}`);
    }
    const bytes = yield { offset, length };
    if (bytes.length < length)
        throw new BrokenElf(`it is cut off within ${what}`);
    return new DataView(bytes.buffer, bytes.byteOffset, length);
}
/** An address, an offset or a size: as wide as the file's class. Beyond 2^53 it is not exact, and beyond any file. */
function wordAt(view, at, { bits, isLittle }) {
    if (bits === 32)
        return view.getUint32(at, isLittle);
    const [low, high] = isLittle ? [at, at + 4] : [at + 4, at];
    return view.getUint32(high, isLittle) * 2 ** 32 + view.getUint32(low, isLittle);
}
/** Bytes of a text, up to the first that is 0. */
function textOf(view) {
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end === -1 ? bytes.length : end);
}

;// CONCATENATED MODULE: ./src/elf/arm-attributes.ts



/** `SHT_ARM_ATTRIBUTES`: it is not loaded, so that program headers do not name it. */
const armAttributes = 0x70000003;
/** Of `Tag_CPU_arch`, by its value; the profile for microcontrollers counts by itself (ABI addenda). */
const versions = [3, 4, 4, 5, 5, 5, 6, 6, 6, 6, 7, 6, 6, 7, 8, 8, 8, 8];
/** The version of the Arm architecture that a file says it is made for; null where it does not say, or cannot be understood. */
function* readArmVersion(header) {
    const { layout, machine } = header;
    if (machine !== machines/* machines */.JR.arm || layout.bits !== 32)
        return null;
    const { offset, entryBytes, count } = header.sectionTable;
    const length = entryBytes * count;
    const isReadable = entryBytes === 40 && offset + length <= layout.size;
    if (!isReadable || length > limits/* elfLimits */["if"].armSectionBytes)
        return null;
    const table = yield* readPart(layout, { offset, length }, 'its table of sections');
    for (let at = 0; at < length; at += entryBytes) {
        if (table.getUint32(at + 4, layout.isLittle) !== armAttributes)
            continue;
        const section = {
            offset: wordAt(table, at + 16, layout),
            length: wordAt(table, at + 20, layout),
        };
        if (section.offset + section.length > layout.size)
            return null;
        if (section.length > limits/* elfLimits */["if"].armSectionBytes)
            return null;
        return versionIn(yield* readPart(layout, section, 'its attributes'), layout.isLittle);
    }
    return null;
}
function versionIn(view, isLittle) {
    if (view.byteLength < 1 || view.getUint8(0) !== 0x41)
        return null;
    for (let at = 1; at + 4 < view.byteLength;) {
        const length = view.getUint32(at, isLittle);
        if (length < 5 || at + length > view.byteLength)
            return null;
        const name = textOf(partOf(view, at + 4, length - 4));
        if (name === 'aeabi') {
            const start = 4 + name.length + 1;
            return start > length ? null : ofFile(partOf(view, at + start, length - start), isLittle);
        }
        at += length;
    }
    return null;
}
/** `Tag_File`: what holds for the whole of it. */
function ofFile(view, isLittle) {
    for (let at = 0; at + 5 <= view.byteLength;) {
        const length = view.getUint32(at + 1, isLittle);
        if (length < 5 || at + length > view.byteLength)
            return null;
        if (view.getUint8(at) === 1)
            return cpuVersion(partOf(view, at + 5, length - 5));
        at += length;
    }
    return null;
}
/** Values of these tags are texts; of 32 (compatibility) a number and a text; those of all others numbers. */
const textTags = [4, 5, 65, 67];
const compatibility = 32;
const cpuArchitecture = 6;
function cpuVersion(view) {
    let at = 0;
    const number = () => {
        let value = 0;
        for (let shift = 0; at < view.byteLength; shift += 7) {
            const byte = view.getUint8(at++);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                break;
        }
        return value;
    };
    const skipText = () => {
        while (at < view.byteLength && view.getUint8(at) !== 0)
            at += 1;
        at += 1;
    };
    while (at < view.byteLength) {
        const tag = number();
        const isText = textTags.includes(tag) || (tag > 70 && tag % 2 === 1);
        if (tag === cpuArchitecture)
            return versions[number()] ?? 9;
        if (!isText)
            number();
        if (isText || tag === compatibility)
            skipText();
    }
    return null;
}
function partOf({ buffer, byteOffset }, at, length) {
    return new DataView(buffer, byteOffset + at, length);
}

;// CONCATENATED MODULE: ./src/elf/header.ts


const segmentTypes = {
    load: 1,
    dynamic: 2,
    interpreter: 3,
    note: 4,
    gnuProperty: 0x6474e553,
    gnuStack: 0x6474e551,
};
const identBytes = 16;
/** Null for a file that does not begin as ELF files do. */
function* readHeader(size) {
    if (size < 4)
        return null;
    const magic = yield* readPart({ size }, { offset: 0, length: 4 }, 'its first word');
    if (magic.getUint32(0) !== 0x7f454c46)
        return null;
    const ident = yield* readPart({ size }, { offset: 0, length: identBytes }, 'its header');
    const layout = layoutOf(ident, size);
    const length = layout.bits === 64 ? 64 : 52;
    const view = yield* readPart(layout, { offset: 0, length }, 'its header');
    const half = (at) => view.getUint16(at, layout.isLittle);
    const rest = layout.bits === 64 ? 48 : 36;
    const type = typeOf(half(16));
    const table = {
        offset: wordAt(view, layout.bits === 64 ? 32 : 28, layout),
        entryBytes: half(rest + 6),
        count: half(rest + 8),
    };
    return {
        layout,
        osAbi: ident.getUint8(7),
        type,
        machine: half(18),
        flags: view.getUint32(rest, layout.isLittle),
        segments: type === 'other' ? [] : yield* readSegments(table, layout),
        sectionTable: {
            offset: wordAt(view, layout.bits === 64 ? 40 : 32, layout),
            entryBytes: half(rest + 10),
            count: half(rest + 12),
        },
    };
}
function layoutOf(ident, size) {
    const [elfClass, data, version] = [4, 5, 6].map((at) => ident.getUint8(at));
    if (elfClass !== 1 && elfClass !== 2) {
        throw new BrokenElf(`its class is ${elfClass ?? 0}, which is neither of 32 nor of 64 bits`);
    }
    if (data !== 1 && data !== 2) {
        throw new BrokenElf(`its byte order is ${data ?? 0}, which is neither of the two`);
    }
    if (version !== 1)
        throw new BrokenElf(`its version is ${version ?? 0}, and there is only 1`);
    return { size, bits: elfClass === 2 ? 64 : 32, isLittle: data === 1 };
}
function typeOf(type) {
    if (type === 2)
        return 'executable';
    return type === 3 ? 'shared' : 'other';
}
function* readSegments({ offset, entryBytes, count }, layout) {
    const wanted = layout.bits === 64 ? 56 : 32;
    if (count === 0)
        throw new BrokenElf('it has no program headers, so that nothing of it is loaded');
    if (entryBytes !== wanted) {
        throw new BrokenElf(`its program headers have ${entryBytes} bytes each, not ${wanted}`);
    }
    const length = count * entryBytes;
    if (length > limits/* elfLimits */["if"].programHeaderBytes) {
        throw new BrokenElf(`it has ${count} program headers, which are more than Linux reads`);
    }
    const view = yield* readPart(layout, { offset, length }, 'its table of program headers');
    const segments = Array.from({ length: count }, (_, index) => segmentAt(view, index * entryBytes, layout));
    holdLoaded(segments, layout);
    return segments;
}
function segmentAt(view, at, layout) {
    const { bits, isLittle } = layout;
    const word = (wide, narrow) => wordAt(view, at + (bits === 64 ? wide : narrow), layout);
    return {
        type: view.getUint32(at, isLittle),
        flags: view.getUint32(at + (bits === 64 ? 4 : 24), isLittle),
        offset: word(8, 4),
        address: word(16, 8),
        length: word(32, 16),
        align: word(48, 28),
    };
}
/** The rest of a page that a file ends in can be read, and is zeros: only what lies behind it is lost. */
const pageBytes = 4096;
function holdLoaded(segments, { size }) {
    const loaded = segments.filter(({ type }) => type === segmentTypes.load);
    if (loaded.length === 0)
        throw new BrokenElf('nothing of it is loaded');
    const readable = Math.ceil(size / pageBytes) * pageBytes;
    const end = Math.max(...loaded.map(({ offset, length }) => (length === 0 ? 0 : offset + length)));
    if (end > readable) {
        throw new BrokenElf(`it is cut off: what is loaded of it ends at byte ${end}, and it has ${size}`);
    }
}
/** Where in the file stands what a process has at an address; null where no segment brings it. */
function offsetOf(address, segments) {
    const segment = segments.find((one) => one.type === segmentTypes.load &&
        address >= one.address &&
        address < one.address + one.length);
    return segment === undefined ? null : address - segment.address + segment.offset;
}

;// CONCATENATED MODULE: ./src/elf/dynamic.ts



/** Tags of dynamic sections (System V gABI, and GNU's). */
const tags = {
    end: 0,
    needed: 1,
    strings: 5,
    soname: 14,
    rpath: 15,
    runpath: 29,
    flags1: 0x6ffffffb,
    versionsDefined: 0x6ffffffc,
    versionsNeeded: 0x6ffffffe,
};
const withoutDefaultLibraries = 0x800;
const pie = 0x08000000;
/** Null for a file without a dynamic section. */
function* readDynamic(header) {
    const entries = yield* readEntries(header);
    if (entries === null)
        return null;
    const one = (tag) => entries.findLast(([found]) => found === tag)?.[1] ?? null;
    const place = (tag) => placeOf(one(tag), header);
    const strings = place(tags.strings);
    const text = function* (value) {
        return value === null ? null : yield* stringAt(value, strings, header);
    };
    const needed = [];
    for (const [tag, value] of entries) {
        if (tag === tags.needed)
            needed.push(yield* stringAt(value, strings, header));
    }
    const flags = one(tags.flags1) ?? 0;
    return {
        needed,
        soname: yield* text(one(tags.soname)),
        rpath: directoriesOf(yield* text(one(tags.rpath))),
        runpath: directoriesOf(yield* text(one(tags.runpath))),
        isWithoutDefaultLibraries: (flags & withoutDefaultLibraries) !== 0,
        isPie: (flags & pie) !== 0,
        versionsNeeded: place(tags.versionsNeeded),
        versionsDefined: place(tags.versionsDefined),
        strings,
    };
}
function* readEntries({ layout, segments }) {
    const segment = segments.find(({ type }) => type === segmentTypes.dynamic);
    const entryBytes = layout.bits / 4;
    if (segment === undefined || segment.length < entryBytes)
        return null;
    if (segment.length > limits/* elfLimits */["if"].dynamicBytes) {
        throw new BrokenElf(`its dynamic section has ${segment.length} bytes, too many to be one`);
    }
    const length = segment.length - (segment.length % entryBytes);
    const view = yield* readPart(layout, { offset: segment.offset, length }, 'its dynamic section');
    const entries = [];
    for (let at = 0; at < length; at += entryBytes) {
        const tag = wordAt(view, at, layout);
        if (tag === tags.end)
            break;
        entries.push([tag, wordAt(view, at + entryBytes / 2, layout)]);
    }
    return entries;
}
function placeOf(address, { segments }) {
    if (address === null)
        return null;
    const offset = offsetOf(address, segments);
    if (offset === null) {
        throw new BrokenElf(`its dynamic section names the address 0x${address.toString(16)}, which is not loaded`);
    }
    return offset;
}
/** The dynamic loader asks for nothing but the zero at its end, so neither do we. */
function* stringAt(index, table, { layout }) {
    if (table === null)
        throw new BrokenElf('it has names, and no table of strings');
    const offset = table + index;
    if (offset >= layout.size) {
        throw new BrokenElf(`a name of it would be at byte ${offset}, and it has ${layout.size}`);
    }
    for (let length = 128;; length *= 8) {
        const most = Math.min(length, layout.size - offset, limits/* elfLimits */["if"].stringBytes);
        const view = yield* readPart(layout, { offset, length: most }, 'a name');
        if (holdsZero(view))
            return textOf(view);
        if (most < length)
            throw new BrokenElf(`a name of it at byte ${offset} has no end`);
    }
}
function holdsZero({ buffer, byteOffset, byteLength }) {
    return new Uint8Array(buffer, byteOffset, byteLength).includes(0);
}
/** Loaders take an empty list for none. */
function directoriesOf(list) {
    return list === null || list === '' ? [] : list.split(':');
}

;// CONCATENATED MODULE: ./src/elf/x86-levels.ts
/**
 * Properties of the x86 psABI. The newest numbers count levels; the two kinds before them, of binutils up to
 * 2.32 and 2.35, count single features, each in its own order (include/elf/common.h).
 */
const properties = new Map([
    [0xc0008002, ['needed', levelOfLevels]],
    [0xc0010002, ['used', levelOfLevels]],
    [0xc0008000, ['needed', levelBy([1, 1, 1, 2, 2, 2, 2, 3, 3, 3])]],
    [0xc0010000, ['used', levelBy([1, 1, 1, 2, 2, 2, 2, 3, 3, 3])]],
    [0xc0000001, ['needed', levelBy([1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3])]],
    [0xc0000000, ['used', levelBy([1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3])]],
]);
/** The x86-64 levels that the properties of one `NT_GNU_PROPERTY_TYPE_0` note name. */
function propertyLevels(content, { bits, isLittle }) {
    const levels = { needed: null, used: null };
    const step = bits / 8;
    for (let at = 0; at + 8 <= content.byteLength;) {
        const length = content.getUint32(at + 4, isLittle);
        const property = properties.get(content.getUint32(at, isLittle));
        if (property !== undefined && length === 4 && at + 12 <= content.byteLength) {
            const [which, levelOf] = property;
            const level = levelOf(content.getUint32(at + 8, isLittle));
            if (level !== null)
                levels[which] = Math.max(levels[which] ?? 0, level);
        }
        at += 8 + Math.ceil(length / step) * step;
    }
    return levels;
}
/** The highest bit of `x86-64-baseline`, `-v2`, `-v3` and `-v4`; null where none is set. */
function levelOfLevels(bits) {
    const level = 32 - Math.clz32(bits & 0xf);
    return level === 0 ? null : level;
}
/** @param levels of features by their bit; all that come after are of level 4 */
function levelBy(levels) {
    return (bits) => (bits === 0 ? null : (levels[31 - Math.clz32(bits)] ?? 4));
}

;// CONCATENATED MODULE: ./src/elf/notes.ts





const gnu = { abiTag: 1, buildId: 3, properties: 5 };
const goBuildId = 4;
/** Nobody needs notes to load a file: those that cannot be read are left out. */
function* readNotes(header) {
    const { layout, segments } = header;
    const facts = {
        ...{ kernelMinimum: null, buildId: null, x86Needed: null, x86Used: null, isGo: false },
    };
    for (const segment of segments) {
        const isNote = segment.type === segmentTypes.note || segment.type === segmentTypes.gnuProperty;
        if (!isNote || segment.offset + segment.length > layout.size)
            continue;
        const length = Math.min(segment.length, limits/* elfLimits */["if"].noteBytes);
        const view = yield* readPart(layout, { offset: segment.offset, length }, 'its notes');
        for (const note of notesIn(view, segment, layout))
            takeNote(note, facts, header);
    }
    return facts;
}
function* notesIn(view, { align }, { isLittle }) {
    const step = align === 8 ? 8 : 4;
    const padded = (length) => Math.ceil(length / step) * step;
    let at = 0;
    while (at + 12 <= view.byteLength) {
        const nameLength = view.getUint32(at, isLittle);
        const length = view.getUint32(at + 4, isLittle);
        const start = at + padded(12 + nameLength);
        if (at + 12 + nameLength > view.byteLength || start + length > view.byteLength)
            return;
        yield {
            owner: textOf(notes_partOf(view, at + 12, nameLength)),
            type: view.getUint32(at + 8, isLittle),
            content: notes_partOf(view, start, length),
        };
        at = start + padded(length);
    }
}
function notes_partOf({ buffer, byteOffset }, at, length) {
    return new DataView(buffer, byteOffset + at, length);
}
function takeNote({ owner, type, content }, facts, { layout, machine }) {
    if (owner === 'Go' && type === goBuildId)
        facts.isGo = true;
    if (owner !== 'GNU')
        return;
    if (type === gnu.abiTag)
        facts.kernelMinimum ??= kernelOf(content, layout);
    if (type === gnu.buildId) {
        const { buffer, byteOffset, byteLength } = content;
        facts.buildId ??= Buffer.from(buffer, byteOffset, byteLength).toString('hex');
    }
    // Each machine counts its properties by itself, from the same number.
    const isX86 = machine === machines/* machines */.JR.x86 || machine === machines/* machines */.JR.i386;
    if (type === gnu.properties && isX86) {
        const { needed, used } = propertyLevels(content, layout);
        facts.x86Needed = higher(facts.x86Needed, needed);
        facts.x86Used = higher(facts.x86Used, used);
    }
}
const linux = 0;
function kernelOf(content, { isLittle }) {
    if (content.byteLength < 16)
        return null;
    const [system, ...version] = [0, 4, 8, 12].map((at) => content.getUint32(at, isLittle));
    return system === linux ? version.join('.') : null;
}
function higher(one, other) {
    return one === null || other === null ? (one ?? other) : Math.max(one, other);
}

;// CONCATENATED MODULE: ./src/elf/versions.ts



const weak = 2;
const base = 1;
/** `.gnu.version_r`: lists of lists, each entry of which says how far the next one is. */
function* readNeededVersions({ versionsNeeded, strings }, header) {
    const { isLittle } = header.layout;
    const found = [];
    const count = counter();
    let at = versionsNeeded;
    while (at !== null) {
        count();
        const view = yield* versionPart(at, 16, header);
        const word = (offset) => view.getUint32(offset, isLittle);
        const library = yield* stringAt(word(4), strings, header);
        const versions = [];
        let aux = view.getUint16(2, isLittle) === 0 ? null : at + word(8);
        while (aux !== null) {
            count();
            const entry = yield* versionPart(aux, 16, header);
            const name = yield* stringAt(entry.getUint32(8, isLittle), strings, header);
            versions.push({ name, isWeak: (entry.getUint16(4, isLittle) & weak) !== 0 });
            aux = nextOf(aux, entry.getUint32(12, isLittle));
        }
        found.push({ library, versions });
        at = nextOf(at, word(12));
    }
    return found;
}
/** `.gnu.version_d`; the name of a version is the first of its entries, and the others are those it comes after. */
function* readDefinedVersions({ versionsDefined, strings }, header) {
    const { isLittle } = header.layout;
    const found = [];
    const count = counter();
    let at = versionsDefined;
    while (at !== null) {
        count();
        const view = yield* versionPart(at, 20, header);
        if ((view.getUint16(2, isLittle) & base) === 0) {
            const entry = yield* versionPart(at + view.getUint32(12, isLittle), 8, header);
            found.push(yield* stringAt(entry.getUint32(0, isLittle), strings, header));
        }
        at = nextOf(at, view.getUint32(16, isLittle));
    }
    return found;
}
function* versionPart(offset, length, { layout }) {
    return yield* readPart(layout, { offset, length }, 'its table of symbol versions');
}
function nextOf(at, distance) {
    return distance === 0 ? null : at + distance;
}
/** Entries may be written so that many lists share them. */
function counter() {
    let seen = 0;
    return () => {
        seen += 1;
        if (seen > limits/* elfLimits */["if"].versions) {
            throw new BrokenElf(`it has more than ${limits/* elfLimits */["if"].versions} symbol versions`);
        }
    };
}

;// CONCATENATED MODULE: ./src/elf/read.ts







/** What a file in memory is as a program or a library. Never throws. */
function parseElf(bytes) {
    const steps = readFile(bytes.length);
    let step = steps.next();
    while (step.done !== true) {
        const { offset, length } = step.value;
        step = steps.next(bytes.subarray(offset, offset + length));
    }
    return step.value;
}
/**
 * The same of a file that is somewhere else: only some parts of it are asked for, whatever its size.
 *
 * @param read gives fewer bytes than asked for where the file ends before; what it throws is passed on
 */
async function readElf(size, read) {
    const steps = readFile(size);
    const windows = windowsOf(size, read);
    let step = steps.next();
    while (step.done !== true) {
        const bytes = await windows(step.value);
        if (bytes === null)
            return { kind: 'broken', message: 'what it says of itself is too much' };
        step = steps.next(bytes);
    }
    return step.value;
}
/** Most of what is asked for lies close together; each question may cost a round trip. */
const windowBytes = 16 * 1024;
const windowsKept = 32;
/** Gives a part of what was read lately, or reads it with what comes after it; null when that is too much. */
function windowsOf(size, read) {
    const windows = [];
    let total = 0;
    return async ({ offset, length }) => {
        const end = offset + length;
        const kept = windows.find((one) => offset >= one.offset && end <= one.offset + one.bytes.length);
        if (kept !== undefined)
            return kept.bytes.subarray(offset - kept.offset, end - kept.offset);
        const wanted = Math.min(Math.max(length, windowBytes), size - offset);
        total += wanted;
        if (total > limits/* elfLimits */["if"].readBytes)
            return null;
        const bytes = await read({ offset, length: wanted });
        windows.unshift({ offset, bytes });
        windows.splice(windowsKept);
        return bytes.subarray(0, length);
    };
}
function* readFile(size) {
    try {
        const header = yield* readHeader(size);
        return header === null ? { kind: 'other' } : { kind: 'elf', facts: yield* readElfFacts(header) };
    }
    catch (error) {
        if (error instanceof BrokenElf)
            return { kind: 'broken', message: error.message };
        throw error;
    }
}
function* readElfFacts(header) {
    const { layout, osAbi, type, machine, flags, segments } = header;
    const stack = segments.find((one) => one.type === segmentTypes.gnuStack);
    const interpreter = yield* readInterpreter(header);
    const dynamic = yield* readDynamic(header);
    return {
        bits: layout.bits,
        byteOrder: layout.isLittle ? 'little' : 'big',
        ...{ osAbi, type, machine, flags, interpreter },
        ...(dynamic === null ? notDynamic : yield* readDynamicFacts(dynamic, header)),
        ...(yield* readNotes(header)),
        armVersion: yield* readArmVersion(header),
        hasExecutableStack: stack !== undefined && (stack.flags & executable) !== 0,
    };
}
/** `PF_X`. */
const executable = 1;
const notDynamic = {
    isDynamic: false,
    isPie: false,
    soname: null,
    needed: [],
    rpath: [],
    runpath: [],
    isWithoutDefaultLibraries: false,
    neededVersions: [],
    definedVersions: [],
};
function* readDynamicFacts(dynamic, header) {
    const { isPie, soname, needed, rpath, runpath, isWithoutDefaultLibraries } = dynamic;
    return {
        isDynamic: true,
        ...{ isPie, soname, needed, rpath, runpath, isWithoutDefaultLibraries },
        neededVersions: yield* readNeededVersions(dynamic, header),
        definedVersions: yield* readDefinedVersions(dynamic, header),
    };
}
/** As Linux reads it (fs/binfmt_elf.c). */
function* readInterpreter({ layout, segments }) {
    const segment = segments.find(({ type }) => type === segmentTypes.interpreter);
    if (segment === undefined)
        return null;
    const { offset, length } = segment;
    if (length < 2 || length > limits/* elfLimits */["if"].interpreterBytes) {
        throw new BrokenElf(`the name of its interpreter has ${length} bytes`);
    }
    const view = yield* readPart(layout, { offset, length }, 'the name of its interpreter');
    if (view.getUint8(length - 1) !== 0)
        throw new BrokenElf('the name of its interpreter has no end');
    return textOf(view);
}


/***/ })

};
;