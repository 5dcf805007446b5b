"use strict";
exports.id = 7724;
exports.ids = [7724,9107];
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


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ parseElf),
  o: () => (/* binding */ readElf)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
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
/** A part of what was read, which has it. */
function partOf({ buffer, byteOffset }, at, length) {
    return new DataView(buffer, byteOffset + at, length);
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
            owner: textOf(partOf(view, at + 12, nameLength)),
            type: view.getUint32(at + 8, isLittle),
            content: partOf(view, start, length),
        };
        at = start + padded(length);
    }
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
    const steps = readBounded(bytes.length);
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
    const steps = readBounded(size);
    const windows = windowsOf(size, read);
    let step = steps.next();
    while (step.done !== true) {
        const bytes = await windows(step.value);
        if (bytes === null)
            return tooMuch;
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
const tooMuch = { kind: 'broken', message: 'what it says of itself is too much' };
/** What a file says may be the same few bytes again and again: all of it is counted, wherever it lies. */
function* readBounded(size) {
    const steps = readFile(size);
    let asked = 0;
    let step = steps.next();
    while (step.done !== true) {
        asked += step.value.length;
        if (asked > limits/* elfLimits */["if"].saidBytes)
            return tooMuch;
        step = steps.next(yield step.value);
    }
    return step.value;
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


/***/ }),

/***/ 95818:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ createUnstarted)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _container_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41761);


/**
 * Creates a container that is never started, to look into its image, and gives its id. Whoever asks for it
 * removes it.
 *
 * @throws ContainerRefused, CanaryError where the engine makes none
 */
async function createUnstarted(engine, { image, labels, platform }) {
    const { id } = await engine.containers.create({
        ..._container_request_js__WEBPACK_IMPORTED_MODULE_1__/* .plainContainer */ .M,
        ...{ name: `canary-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`, image, labels, platform },
        purpose: 'look-into',
        // An image may name no command, and an engine makes no container without one.
        entrypoint: ['/'],
        network: { kind: 'none' },
    });
    return id;
}


/***/ }),

/***/ 91299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createCursor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _tar_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12041);


/**
 * Questions of one moment are answered by one pass, in the order in which they lie. It stops behind the last
 * one and goes on from there: who reads in that order reads once, whatever the number of questions.
 */
function createCursor(open) {
    const waiting = [];
    const passes = createPasses(open);
    let isRunning = false;
    let isClosed = false;
    const answer = async (question) => {
        try {
            question.answer(passes.known(question) ?? (await passes.read(question)));
        }
        catch (error) {
            await passes.drop().catch(() => undefined);
            question.fail(error);
        }
    };
    const run = async () => {
        isRunning = true;
        for (;;) {
            // Whoever asks one after the other asks the next one now.
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            const next = takeNext(waiting, passes);
            if (next === undefined)
                break;
            if (isClosed)
                next.fail(new Error('these files are closed'));
            else
                await answer(next);
        }
        isRunning = false;
        if (isClosed)
            await passes.drop();
    };
    return {
        read: (offset, length) => new Promise((resolve, reject) => {
            waiting.push({ offset, length, answer: resolve, fail: reject });
            if (!isRunning)
                void run();
        }),
        close: async () => {
            isClosed = true;
            if (!isRunning)
                await passes.drop();
        },
    };
}
/** An answer up to here is remembered until the next one. */
const rememberedBytes = 1_048_576;
function createPasses(open) {
    let bytes = null;
    let position = 0;
    let last = null;
    const drop = async () => {
        const dropped = bytes;
        bytes = null;
        position = 0;
        await dropped?.close();
    };
    return {
        position: () => position,
        known: ({ offset, length }) => {
            if (last === null || offset < last.offset)
                return null;
            const start = offset - last.offset;
            return start + length <= last.bytes.length ? last.bytes.subarray(start, start + length) : null;
        },
        read: async ({ offset, length }) => {
            if (position > offset)
                await drop();
            const current = (bytes ??= (0,_tar_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .byteQueue */ .C)(open()));
            const distance = offset - position;
            position += distance - (await current.skipLater(distance));
            const found = await current.copy(length);
            position += found.length;
            last = found.length <= rememberedBytes ? { offset, bytes: found } : null;
            return found;
        },
        drop,
    };
}
/** What is known first, then what lies ahead, then what lies behind: each from the lowest. */
function takeNext(waiting, { position, known }) {
    const rank = (question) => {
        if (known(question) !== null)
            return -1;
        return question.offset >= position() ? question.offset : behind + question.offset;
    };
    const [next] = waiting.toSorted((one, other) => rank(one) - rank(other));
    if (next !== undefined)
        waiting.splice(waiting.indexOf(next), 1);
    return next;
}
/** More than any archive is long. */
const behind = 2 ** 52;


/***/ }),

/***/ 23308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isOfEngine),
/* harmony export */   F: () => (/* binding */ wholeContainer)
/* harmony export */ });
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _layer_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50279);
/* harmony import */ var _streamed_layer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30496);



/** All files of a container, as one layer that comes from its start on. */
function wholeContainer({ files, container, origin, keeps }, reader, signal) {
    const open = async function* () {
        yield* await files.everything(await container(), signal);
    };
    const layer = (0,_streamed_layer_js__WEBPACK_IMPORTED_MODULE_2__/* .streamedLayer */ .X)({ origin, open, diffId: null }, (0,_kept_js__WEBPACK_IMPORTED_MODULE_0__/* .createKeeper */ .H)(reader, keeps));
    const ofImage = {
        ...layer,
        index: (take, ended) => layer.index((entry) => {
            const path = `/${entry.directory === '' ? '' : `${entry.directory}/`}${entry.name}`;
            if (!isOfEngine(path, entry.kind, entry.size))
                take(entry);
        }, ended),
    };
    return withoutLayer((0,_layer_files_js__WEBPACK_IMPORTED_MODULE_1__/* .layerFiles */ .d)([ofImage], reader, signal));
}
/** What engines add to the files of an image when they make a container of it. */
function isOfEngine(path, kind, size) {
    if (path === '/.dockerenv')
        return true;
    if (kind === 'link')
        return path === '/etc/mtab';
    return kind === 'file' && size === 0 && added.has(path);
}
const added = new Set([
    ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/run/.containerenv', '/dev/console'],
]);
/** It is that of the container, and not of the image. */
function withoutLayer(files) {
    const plain = (node) => ({ ...node, layer: null });
    return {
        ...files,
        lookUp: async (path) => {
            const node = await files.lookUp(path);
            return node === null ? null : plain(node);
        },
        resolve: async (path) => {
            const found = await files.resolve(path);
            return found.kind === 'found' ? { ...found, node: plain(found.node) } : found;
        },
        list: async (path) => (await files.list(path))?.map(plain) ?? null,
        walk: async function* (path) {
            for await (const node of files.walk(path))
                yield plain(node);
        },
    };
}


/***/ }),

/***/ 40625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ createLooks)
});

// EXTERNAL MODULE: ./src/registry/origin.ts
var registry_origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/image/files/cursor.ts
var files_cursor = __webpack_require__(91299);
// EXTERNAL MODULE: ./src/image/files/engine-archive.ts
var engine_archive = __webpack_require__(23308);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/image/tar/stream.ts
var stream = __webpack_require__(12041);
// EXTERNAL MODULE: ./src/image/files/entry.ts
var files_entry = __webpack_require__(50957);
;// CONCATENATED MODULE: ./src/image/files/engine-members.ts





/** What an archive begins with: a file, or a directory without what is in it. */
async function firstMember(archive, path, keeper, origin) {
    const found = { first: null, kept: null };
    const directory = path.slice(1, Math.max(1, path.lastIndexOf('/')));
    const name = external_node_path_.posix.basename(path);
    await (0,stream/* readMembersOf */.J)(archive, origin, limits/* imageFileLimits */.sF, {
        member: (member, head) => {
            // An engine names it by its last part, or not at all.
            const entry = (0,files_entry/* layerEntry */._5)({ ...member, name: Buffer.from(name) }, origin);
            found.first = { ...entry, directory, name };
            return keeper.wanted(found.first, head);
        },
        content: (bytes) => {
            found.kept = found.first === null ? null : keeper.keep(found.first, bytes);
        },
        isEnough: () => true,
    });
    return found.first === null ? null : seen(path, found.first, found.kept);
}
/**
 * What is directly in a directory; the archive's names start there. Of what is another name of a file in the
 * archive only the path is given.
 */
async function membersBelow(archive, directory, keeper, origin) {
    const found = new Map();
    const top = directory === '/' ? '' : directory;
    let last = null;
    await (0,stream/* readMembersOf */.J)(archive, origin, limits/* imageFileLimits */.sF, {
        member: (member, head) => {
            const entry = (0,files_entry/* layerEntry */._5)(member, origin);
            if (entry.name === '' || entry.directory !== '')
                return 0;
            last = { ...entry, directory: top.slice(1) };
            found.set(entry.name, { entry: last, kept: null });
            return keeper.wanted(last, head);
        },
        content: (bytes) => {
            const kept = last === null ? null : keeper.keep(last, bytes);
            const one = found.get(last?.name ?? '');
            if (one !== undefined)
                one.kept = kept;
        },
    });
    const all = [...found].map(([name, one]) => ({ path: `${top}/${name}`, ...one }));
    const [links, others] = [
        all.filter(({ entry }) => entry.kind === 'hard-link'),
        all.filter(({ entry }) => entry.kind !== 'hard-link'),
    ];
    const members = others
        .filter(({ path, entry: { kind, size } }) => !(0,engine_archive/* isOfEngine */.E)(path, kind, size))
        .map(({ path, entry, kept }) => seen(path, entry, kept));
    return { members, links: links.map(({ path }) => path) };
}
function seen(path, entry, kept) {
    const { kind, mode, uid, gid, size, target, capability, offset } = entry;
    const node = {
        ...{ path, mode, uid, gid, capability, layer: null },
        // An archive of one file has no other one to link to.
        kind: kind === 'hard-link' ? 'file' : kind,
        size: kind === 'file' ? size : 0,
        target: kind === 'link' ? target : null,
    };
    return { node, kept, start: offset };
}

// EXTERNAL MODULE: ./src/image/files/kept.ts
var kept = __webpack_require__(14953);
;// CONCATENATED MODULE: ./src/image/files/engine-looks.ts





/** Each question is put once. */
function createLooks(view, reader, signal) {
    const { files, container, origin } = view;
    const keeper = (0,kept/* createKeeper */.H)(reader, view.keeps);
    const statuses = new Map();
    const members = new Map();
    const cursors = new Map();
    const open = async (path) => (await files.archive?.(await container(), path, signal)) ?? null;
    const look = async (path) => {
        const archive = await open(path);
        return archive === null ? null : await firstMember(archive, path, keeper, origin);
    };
    const member = (path) => remembered(members, path, () => look(path));
    const cursor = (path) => {
        const known = cursors.get(path);
        if (known !== undefined)
            return known;
        const made = (0,files_cursor/* createCursor */.l)(() => opened(open(path), path, origin));
        cursors.set(path, made);
        return made;
    };
    return {
        count: () => members.size,
        status: async (path) => path === '/'
            ? root
            : await remembered(statuses, path, async () => statusNode(path, await files.stat(await container(), path, signal))),
        node: async (path) => (await member(path))?.node ?? null,
        kept: async ({ path }) => (await member(path))?.kept ?? null,
        list: async (directory) => {
            const archive = await open(directory === '/' ? '/.' : `${directory}/.`);
            if (archive === null)
                return [];
            const found = await membersBelow(archive, directory, keeper, origin);
            for (const one of found.members)
                members.set(one.node.path, Promise.resolve(one));
            const linked = await Promise.all(found.links.map(member));
            return [...found.members, ...linked.filter((one) => one !== null)]
                .map(({ node }) => node)
                .sort((one, other) => (one.path < other.path ? -1 : 1));
        },
        read: async (node, { offset, length }) => {
            const seen = await member(node.path);
            const wanted = Math.max(0, Math.min(length, node.size - offset));
            if (seen === null || node.kind !== 'file' || wanted === 0)
                return new Uint8Array();
            const { kept, start } = seen;
            const end = offset + wanted;
            if (kept !== null && end <= kept.bytes.length)
                return kept.bytes.subarray(offset, end);
            return await cursor(node.path).read(start + offset, wanted);
        },
        close: async () => {
            await Promise.all([...cursors.values()].map((one) => one.close()));
        },
    };
}
function remembered(known, key, ask) {
    const before = known.get(key);
    if (before !== undefined)
        return before;
    const answer = ask();
    known.set(key, answer);
    return answer;
}
async function* opened(asked, path, origin) {
    const archive = await asked;
    if (archive === null)
        throw (0,registry_origin/* contentError */.G)(origin, 'engine-answer', `lost ${path} meanwhile`);
    yield* archive;
}
const root = statusNode('/', { kind: 'directory', size: 0, permissions: 0o755, target: null });
function statusNode(path, status) {
    if (status === null || (path !== '/' && (0,engine_archive/* isOfEngine */.E)(path, status.kind, status.size)))
        return null;
    const { kind, permissions: mode, size, target } = status;
    return {
        ...{ path, mode, size, target, uid: 0, gid: 0, capability: null, layer: null },
        kind: kind === 'other' ? 'pipe' : kind,
    };
}


/***/ }),

/***/ 50957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   _5: () => (/* binding */ layerEntry),
/* harmony export */   _f: () => (/* binding */ nearDirectory),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* unused harmony export decodeName */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64165);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75685);



const kinds = new Map([
    ['0', 'file'],
    ['1', 'hard-link'],
    ['2', 'link'],
    ['3', 'character-device'],
    ['4', 'block-device'],
    ['5', 'directory'],
    ['6', 'pipe'],
]);
/**
 * A member of a layer's archive. What engines refuse is refused: a path that leads out of the image, a kind
 * that is none.
 *
 * @param near of the members of one archive
 * @throws CanaryError
 */
function layerEntry(member, origin, near = nearDirectory()) {
    const written = kinds.get(member.type);
    // As in Go's reader, a file whose name ends with a slash is a directory.
    const kind = written === 'file' && member.name.at(-1) === slash ? 'directory' : written;
    if (kind === undefined) {
        throw refused(origin, `holds ${shown(member.name)}, of a kind that no engine takes`);
    }
    const { mode, uid, gid, size, offset, stored, sparse, capability } = member;
    const { directory, name } = splitPath(member.name, near, origin);
    const target = targetOf(kind, member.target, near, origin);
    // One by one: a spread takes longer than everything else that is done for a file.
    return {
        kind,
        directory,
        name,
        mode,
        uid,
        gid,
        size,
        offset,
        stored,
        target,
        capability,
        sparse,
    };
}
const slash = 0x2f;
const dot = 0x2e;
function targetOf(kind, target, near, origin) {
    if (kind === 'link') {
        if (target.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFileLimits */ .sF.pathBytes)
            throw tooLong(origin);
        return decodeName(target);
    }
    if (kind !== 'hard-link')
        return '';
    const { directory, name } = splitPath(target, near, origin);
    return directory === '' ? name : `${directory}/${name}`;
}
function nearDirectory() {
    return { bytes: Buffer.alloc(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFileLimits */ .sF.pathBytes), length: 0, path: '' };
}
/** A path of a layer, from the image's root. Each text is of its own: no part of a longer one is kept alive. */
function splitPath(path, near, origin) {
    if (path.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFileLimits */ .sF.pathBytes)
        throw tooLong(origin);
    // Most archives have `a/` for directories, and many `./a`.
    const stop = path.length > 1 && path[path.length - 1] === slash ? path.length - 1 : path.length;
    if (isDirectlyIn(near, path, stop)) {
        return { directory: near.path, name: path.toString('latin1', near.length, stop) };
    }
    const start = path[0] === dot && path[1] === slash ? 2 : 0;
    const text = path.toString('latin1', start, stop);
    if (unusual.test(text))
        return splitUnclean(path, path.toString('latin1'), origin);
    const end = start + text.lastIndexOf('/');
    if (end < start)
        return { directory: '', name: text };
    near.path = path.toString('latin1', start, end);
    near.length = end + 1;
    path.copy(near.bytes, 0, 0, near.length);
    return { directory: near.path, name: path.toString('latin1', end + 1, stop) };
}
/** Whether a path is one usual name in a directory. */
function isDirectlyIn({ bytes, length }, path, stop) {
    const isDots = path[length] === dot && stop <= length + 2;
    if (stop <= length || isDots)
        return false;
    for (let at = length; at < stop; at += 1) {
        const byte = path[at] ?? slash;
        if (byte === slash || byte >= 0x80)
            return false;
    }
    // Neighbours differ at their end.
    for (let at = length - 1; at >= 0; at -= 1)
        if (path[at] !== bytes[at])
            return false;
    return true;
}
/** A part that is empty, `.` or `..`, or what is not ASCII. */
const unusual = /(?:^|\/)\.{0,2}(?:\/|$)|[^\0-\x7f]/;
/** With empty parts, `.` or `..` in it, such as `./a` or `/a`, or with names of other letters. */
function splitUnclean(path, text, origin) {
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined && !text.startsWith('/')) {
            throw refused(origin, `holds ${shown(path)}, which leads out of the image`);
        }
    }
    const name = parts.pop() ?? '';
    return { directory: decodeLatin(parts.join('/')), name: decodeLatin(name) };
}
function decodeLatin(text) {
    return decodeName(Buffer.from(text, 'latin1'));
}
/**
 * A name as text. Bytes that are none become halves of surrogate pairs, as Python has them, so that two names
 * never become one.
 */
function decodeName(bytes) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return bytes.toString('utf8');
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte);
    return text;
}
function tooLong(origin) {
    return refused(origin, `holds a path of more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFileLimits */ .sF.pathBytes} bytes`);
}
function refused(origin, what) {
    return (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .contentError */ .G)(origin, 'layer-entry', what);
}
function shown(name) {
    return shownPath(name.toString('utf8'));
}
/** A path as a sentence has it. */
function shownPath(path) {
    return JSON.stringify((0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_2__/* .oneLine */ .T)(path, 100));
}


/***/ }),

/***/ 14953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createKeeper)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);

/**
 * @param isAsked files whose content will be asked for, besides small ones below /etc; paths are those of
 *   their layer, absolute, before links are followed
 */
function createKeeper(reader, isAsked) {
    let left = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.keptBytes;
    let elfFiles = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.elfFiles;
    const isWanted = ({ directory, name, size }) => {
        if (size > left)
            return false;
        const isOfEtc = directory === 'etc' || directory.startsWith('etc/');
        return ((isOfEtc && size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.keptFileBytes) || isAsked(`/${directory}/${name}`, size));
    };
    const take = (bytes, elf) => {
        if (bytes.length > left)
            return elf === null ? null : { bytes: nothing, elf };
        left -= bytes.length;
        return { bytes, elf };
    };
    return {
        wanted: (entry, head) => {
            const { kind, size, sparse } = entry;
            if (kind !== 'file' || size === 0 || sparse !== null)
                return 0;
            if (isWanted(entry))
                return size;
            if (isScript(head))
                return Math.min(size, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.scriptHeadBytes);
            if (!isElf(head) || elfFiles === 0)
                return 0;
            return size <= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.elfBytes ? size : _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.elfHeadBytes;
        },
        keep: (entry, bytes) => {
            const isWhole = bytes.length === entry.size;
            if (!isElf(bytes))
                return take(bytes, null);
            elfFiles -= 1;
            const elf = isWhole ? reader.parse(bytes) : null;
            return isWhole && !isWanted(entry) ? { bytes: nothing, elf } : take(bytes, elf);
        },
    };
}
const nothing = new Uint8Array();
function isElf(start) {
    return start.length >= 4 && start.readUInt32BE(0) === 0x7f454c46;
}
function isScript(start) {
    return start.length >= 2 && start.readUInt16BE(0) === 0x2321;
}


/***/ }),

/***/ 50279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ layerFiles)
});

// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/image/tar/sparse.ts
var sparse = __webpack_require__(93497);
// EXTERNAL MODULE: ./src/image/files/pieces.ts
var pieces = __webpack_require__(80826);
// EXTERNAL MODULE: ./src/image/files/resolve.ts
var resolve = __webpack_require__(49173);
// EXTERNAL MODULE: ./src/image/files/entry.ts
var files_entry = __webpack_require__(50957);
;// CONCATENATED MODULE: ./src/image/files/tree-node.ts

/** What is in a directory. Most of them nobody looks into, and nothing is made of what they hold. */
function childrenOf(node) {
    const { late } = node;
    if (late !== null) {
        node.late = null;
        for (const entry of late.entries)
            placeEntry(node, entry, late.layer);
    }
    return node.placed;
}
/** Puts something into a directory, in the place of what has its name. */
function putInto(parent, entry, layer) {
    if (parent.late !== null && parent.late.layer !== layer)
        childrenOf(parent);
    parent.late ??= { layer, entries: [] };
    parent.late.entries.push(entry);
}
function setChild(parent, node) {
    const children = childrenOf(parent) ?? new Map();
    parent.placed = children;
    // It stands where it was put last.
    children.delete(node.name);
    children.set(node.name, node);
}
function placeEntry(parent, entry, layer) {
    const before = parent.placed?.get(entry.name);
    if (before?.kind === 'directory' && entry.kind === 'directory') {
        setAttributes(before, entry, layer);
        return;
    }
    setChild(parent, nodeOf(parent, entry, layer));
}
function nodeOf(parent, entry, layer) {
    const { kind, name, mode, uid, gid, size, capability, offset, stored, sparse } = entry;
    const isFile = kind === 'file';
    return {
        name,
        parent,
        depth: parent.depth + 1,
        kind,
        mode,
        uid,
        gid,
        size: isFile ? size : 0,
        target: kind === 'link' ? entry.target : null,
        capability,
        layer,
        placed: null,
        late: null,
        content: isFile ? { layer, offset, stored, sparse } : null,
    };
}
function setAttributes(node, { mode, uid, gid }, layer) {
    node.mode = mode;
    node.uid = uid;
    node.gid = gid;
    node.layer = layer;
}
/** Of a path without links that was found. Null where nothing is there. */
function nodeAt(root, path) {
    let at = root;
    for (const name of (0,resolve/* partsOf */.CI)(path)) {
        at = childrenOf(at)?.get(name);
        if (at === undefined)
            return null;
    }
    return at;
}
function pathOf(node) {
    const names = [];
    for (let at = node; at.parent !== null; at = at.parent)
        names.push(at.name);
    return `/${names.reverse().join('/')}`;
}
function fileNode(node) {
    const { kind, mode, uid, gid, size, target, capability, layer } = node;
    const path = pathOf(node);
    return { path, kind, mode, uid, gid, size, target, capability, layer: Math.max(layer, 0) };
}
/** Everything below a node, itself left out. */
function* below(node) {
    const left = [node];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
        for (const child of childrenOf(at)?.values() ?? []) {
            yield child;
            if (child.kind === 'directory')
                left.push(child);
        }
    }
}

;// CONCATENATED MODULE: ./src/image/files/descend.ts




/** The directory at a path, behind every link. @throws CanaryError where a file is on the way */
function descend(root, path, descent) {
    const { layer, origin, isMade } = descent;
    const left = (0,resolve/* partsOf */.CI)(path).reverse();
    let at = root;
    let links = 0;
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
        if (name === '..') {
            at = at.parent ?? root;
            continue;
        }
        let next = childrenOf(at)?.get(name);
        if (next === undefined) {
            if (!isMade)
                return null;
            next = makeDirectory(at, name, layer, origin);
        }
        if (next.kind === 'link') {
            links += 1;
            if (links > limits/* imageFileLimits */.sF.links)
                throw (0,files_entry/* refused */.J5)(origin, `holds a file below ${(0,files_entry/* shownPath */.pS)(path)}, whose links lead in a circle`);
            const target = next.target ?? '';
            left.push(...(0,resolve/* partsOf */.CI)(target).reverse());
            if (left.length > limits/* imageFileLimits */.sF.pathParts)
                throw (0,files_entry/* refused */.J5)(origin, 'holds a path that is too deep');
            if (target.startsWith('/'))
                at = root;
            continue;
        }
        if (next.kind !== 'directory') {
            if (!isMade)
                return null;
            throw (0,files_entry/* refused */.J5)(origin, `holds a file below ${(0,files_entry/* shownPath */.pS)(path)}, which is no directory`);
        }
        at = next;
    }
    return at;
}
function makeDirectory(parent, name, layer, origin) {
    if (parent.depth >= limits/* imageFileLimits */.sF.pathParts)
        throw (0,files_entry/* refused */.J5)(origin, 'holds a path that is too deep');
    // Of its own: a part of a path would keep the whole of it alive.
    const own = Buffer.from(name, 'utf16le').toString('utf16le');
    const node = impliedDirectory(own, parent, layer);
    setChild(parent, node);
    return node;
}
function impliedDirectory(name, parent, layer) {
    return {
        name,
        parent,
        depth: parent === null ? 0 : parent.depth + 1,
        kind: 'directory',
        mode: 0o755,
        uid: 0,
        gid: 0,
        size: 0,
        target: null,
        capability: null,
        layer,
        placed: null,
        late: null,
        content: null,
    };
}

;// CONCATENATED MODULE: ./src/image/files/whiteouts.ts



/** What an entry's name begins with that removes something of lower layers (image specification, layer.md). */
const whiteout = '.wh.';
/** Of the entry that removes all that they have put into its directory. */
const opaque = '.wh..wh..opq';
function applyWhiteout(root, entry, layer, origin) {
    const { directory, name } = entry;
    const hidden = name.slice(whiteout.length);
    if (hidden === '' || hidden === '.' || hidden === '..') {
        throw (0,files_entry/* refused */.J5)(origin, `removes ${(0,files_entry/* shownPath */.pS)(`${directory}/${hidden}`)}, which is no name`);
    }
    const parent = descend(root, directory, { layer, origin, isMade: name === opaque });
    if (parent === null)
        return;
    if (name === opaque) {
        removeBelow(parent, layer);
        return;
    }
    const found = childrenOf(parent)?.get(hidden);
    if (found === undefined)
        return;
    const isEmptied = removeBelow(found, layer);
    if (found.layer === layer)
        return;
    if (isEmptied)
        childrenOf(parent)?.delete(hidden);
    else
        becomeImplied(found, layer);
}
/**
 * Removes what lower layers have put below a directory: what its own layer has put there stays, wherever in the
 * layer the whiteout stands. Gives whether nothing is left.
 */
function removeBelow(node, layer) {
    const children = childrenOf(node);
    if (children === null)
        return true;
    for (const [name, child] of children) {
        const isEmptied = removeBelow(child, layer);
        if (child.layer === layer)
            continue;
        if (isEmptied)
            children.delete(name);
        else
            becomeImplied(child, layer);
    }
    return children.size === 0;
}
/** It is gone, and made again for what its layer has put below it. */
function becomeImplied(node, layer) {
    setAttributes(node, { mode: 0o755, uid: 0, gid: 0 }, layer);
}

;// CONCATENATED MODULE: ./src/image/files/tree.ts





/**
 * Puts layers over each other as containerd does (image specification, layer.md): what is on the way is made,
 * links on the way are followed within the root.
 */
function createTree() {
    const root = { ...impliedDirectory('', null, -1), layer: -1 };
    // Entries of one directory stand together.
    let last = null;
    let parts = 0;
    const parentOf = (entry, layer, origin) => {
        if (last?.path === entry.directory)
            return last.node;
        const node = descend(root, entry.directory, { layer, origin, isMade: true });
        // What is missing was made.
        if (node === null)
            throw (0,files_entry/* refused */.J5)(origin, `holds ${(0,files_entry/* shownPath */.pS)(entry.directory)} below nothing`);
        last = { path: entry.directory, node };
        return node;
    };
    return {
        root,
        add: (entry, layer, origin) => {
            if (isOfAufs(entry))
                return;
            parts += entry.sparse?.length ?? 0;
            if (parts > limits/* imageFileLimits */.sF.sparseParts) {
                throw (0,files_entry/* refused */.J5)(origin, `has more than ${limits/* imageFileLimits */.sF.sparseParts} parts of files with holes`);
            }
            if (entry.name === '') {
                if (entry.kind === 'directory')
                    setAttributes(root, entry, layer);
                return;
            }
            if (entry.name.startsWith(whiteout)) {
                last = null;
                applyWhiteout(root, entry, layer, origin);
                return;
            }
            const parent = parentOf(entry, layer, origin);
            if (parent.depth >= limits/* imageFileLimits */.sF.pathParts)
                throw (0,files_entry/* refused */.J5)(origin, 'holds a path that is too deep');
            if (isPlain(entry)) {
                putInto(parent, entry, layer);
                return;
            }
            // What it takes the place of is gone before it is looked where it leads.
            childrenOf(parent)?.delete(entry.name);
            setChild(parent, hardLink(root, parent, entry, layer, origin));
        },
    };
}
function isPlain(entry) {
    return entry.kind !== 'hard-link';
}
/** What aufs kept for itself at the root: engines pass over it. */
function isOfAufs({ directory, name }) {
    const first = directory === '' ? name : directory;
    return first.startsWith('.wh..wh.') && !(directory === '' && name === opaque);
}
/**
 * The owner and the mode that its entry names are those of the file, under each of both names.
 *
 * @throws CanaryError where it leads to nothing, as in every engine; so links cannot lead in a circle
 */
function hardLink(root, parent, { name, target, mode, uid, gid }, layer, origin) {
    const end = target.lastIndexOf('/');
    const directory = descend(root, target.slice(0, Math.max(end, 0)), {
        layer,
        origin,
        isMade: false,
    });
    const found = directory === null ? undefined : childrenOf(directory)?.get(target.slice(end + 1));
    if (found === undefined || found.kind === 'directory') {
        const what = found === undefined ? 'which is not there' : 'which is a directory';
        throw (0,files_entry/* refused */.J5)(origin, `links ${(0,files_entry/* shownPath */.pS)(name)} to ${(0,files_entry/* shownPath */.pS)(target)}, ${what}`);
    }
    // A link's own mode is never changed.
    const changed = { mode: found.kind === 'link' ? found.mode : mode, uid, gid };
    setAttributes(found, changed, found.layer);
    return { ...found, name, parent, depth: parent.depth + 1, layer };
}

;// CONCATENATED MODULE: ./src/image/files/layer-files.ts







/** Layers that are read at the same time: unpacking takes another processor than what comes of it. */
const layersAtOnce = 2;
/**
 * An image's files out of its layers, from the lowest. Nothing is read before something is asked for.
 *
 * @param signal ends every reading
 */
function layerFiles(layers, reader, signal) {
    let indexed = null;
    const root = async () => {
        indexed ??= indexLayers(layers, signal);
        return (await indexed).root;
    };
    const at = async () => {
        const top = await root();
        return (path) => {
            const found = nodeAt(top, path);
            return found === null ? null : fileNode(found);
        };
    };
    const read = async (node, part) => {
        const found = nodeAt(await root(), node.path);
        return found?.content == null ? noBytes : await readFrom(found, found.content, part, layers);
    };
    return {
        lookUp: async (path) => await (0,resolve/* lookUpPath */.yc)(path, await at()),
        resolve: async (path) => await (0,resolve/* resolvePath */.o1)(path, await at()),
        list: async (path) => {
            const directory = await directoryAt(path, await root());
            if (directory === null)
                return null;
            const nodes = [...(childrenOf(directory)?.values() ?? [])].map(fileNode);
            return nodes.sort((one, other) => (one.path < other.path ? -1 : 1));
        },
        walk: async function* (path) {
            const directory = await directoryAt(path, await root());
            // Who reads them in this order reads each layer once.
            const nodes = directory === null ? [] : [...below(directory)].sort(byPlace);
            for (const node of nodes)
                yield fileNode(node);
        },
        read,
        stream: (node) => (0,pieces/* inPieces */.x)(node, read),
        elf: async (node) => {
            const kept = keptOf(nodeAt(await root(), node.path)?.content ?? null, layers);
            if (node.kind !== 'file')
                return { kind: 'other' };
            return kept?.elf ?? (await reader.read(node.size, (part) => read(node, part)));
        },
        close: async () => {
            await Promise.all(layers.map((layer) => layer.close()));
        },
    };
}
const noBytes = new Uint8Array();
async function directoryAt(path, root) {
    const found = await (0,resolve/* resolvePath */.o1)(path, (one) => {
        const node = nodeAt(root, one);
        return node === null ? null : fileNode(node);
    });
    if (found.kind !== 'found' || found.node.kind !== 'directory')
        return null;
    return nodeAt(root, found.node.path);
}
function byPlace({ content: one }, { content: other }) {
    return (one?.layer ?? -1) - (other?.layer ?? -1) || (one?.offset ?? 0) - (other?.offset ?? 0);
}
function keptOf(place, layers) {
    return place === null ? null : (layers[place.layer]?.kept(place.offset) ?? null);
}
async function readFrom(node, place, { offset, length }, layers) {
    const source = layers[place.layer];
    const wanted = Math.max(0, Math.min(length, node.size - offset));
    if (source === undefined || wanted === 0)
        return noBytes;
    const kept = keptOf(place, layers);
    if (kept !== null && offset + wanted <= kept.bytes.length) {
        return kept.bytes.subarray(offset, offset + wanted);
    }
    const readStored = async (start, count) => {
        const bytes = await source.read(place.offset + start, count);
        if (bytes.length === count)
            return bytes;
        throw (0,origin/* contentError */.G)(source.origin, 'archive-broken', 'has changed while it was read');
    };
    return place.sparse === null
        ? await readStored(offset, wanted)
        : await (0,sparse/* readWithHoles */.yA)(place.sparse, { offset, length: wanted }, readStored);
}
/** Reads some layers at once, and puts them over each other in their order. */
async function indexLayers(layers, signal) {
    const tree = createTree();
    const stop = new AbortController();
    const ended = AbortSignal.any([signal, stop.signal]);
    let turn = 0;
    let entries = 0;
    const early = layers.map(() => []);
    const done = layers.map(() => false);
    const turns = layers.map(() => Promise.withResolvers());
    const passTurn = () => {
        while (done[turn] === true) {
            turn += 1;
            turns[turn]?.resolve(undefined);
            for (const entry of early[turn] ?? [])
                add(entry, turn);
            early[turn]?.splice(0);
        }
    };
    const add = (entry, layer) => {
        const source = layers[layer];
        if (source !== undefined)
            tree.add(entry, layer, source.origin);
    };
    const read = async (source, layer) => {
        // What is read before its turn has to be kept until then.
        if (source.isPlain && layer > 0)
            await turns[layer]?.promise;
        ended.throwIfAborted();
        await source.index((entry) => {
            entries += 1;
            refuseMany(entries, source);
            if (layer === turn)
                add(entry, layer);
            else
                early[layer]?.push(entry);
        }, ended);
        done[layer] = true;
        passTurn();
    };
    let next = 0;
    const work = async () => {
        for (let layer = next++; layer < layers.length; layer = next++) {
            const source = layers[layer];
            if (source !== undefined)
                await read(source, layer);
        }
    };
    const works = Array.from({ length: layersAtOnce }, work);
    try {
        await Promise.all(works);
    }
    catch (error) {
        stop.abort();
        for (const { resolve } of turns)
            resolve(undefined);
        await Promise.allSettled(works);
        signal.throwIfAborted();
        throw error;
    }
    return tree;
}
function refuseMany(count, source) {
    if (count <= limits/* imageFileLimits */.sF.entries)
        return;
    const what = `makes more than ${limits/* imageFileLimits */.sF.entries} files of the image, which is the limit`;
    throw (0,origin/* contentError */.G)(source.origin, 'archive-too-many-files', what);
}


/***/ }),

/***/ 80826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ inPieces)
/* harmony export */ });
/** A part of a file that is given at a time. */
const pieceBytes = 262_144;
/** The whole of a file, in order. */
async function* inPieces(node, read) {
    for (let offset = 0; offset < node.size; offset += pieceBytes) {
        const piece = await read(node, { offset, length: pieceBytes });
        if (piece.length === 0)
            return;
        yield piece;
    }
}


/***/ }),

/***/ 49173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   wV: () => (/* binding */ resolveSeen),
/* harmony export */   yc: () => (/* binding */ lookUpPath)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);

/**
 * Follows a path as a kernel does whose root is the image: link by link, `..` of the root being the root
 * (path_resolution(7)).
 */
async function resolvePath(path, nodeAt) {
    return await follow(path, nodeAt, true);
}
/** The same where some places are out of sight. */
async function resolveSeen(path, nodeAt) {
    return await follow(path, nodeAt, true);
}
/** The same, but a link at the end is what is found. Null where nothing is there. */
async function lookUpPath(path, nodeAt) {
    const found = await follow(path, nodeAt, false);
    return found.kind === 'found' ? found.node : null;
}
async function follow(path, nodeAt, followsLast) {
    const left = partsOf(path).reverse();
    const root = await nodeAt('/');
    if (root === null)
        return { kind: 'missing', path: '/' };
    if (isUnseen(root))
        return root;
    let at = root;
    let links = 0;
    for (let name = left.pop(); name !== undefined; name = left.pop()) {
        if (at.kind !== 'directory')
            return { kind: 'not-a-directory', path: at.path };
        const next = name === '..' ? parentOf(at.path) : join(at.path, name);
        const node = await nodeAt(next);
        if (node === null)
            return { kind: 'missing', path: next };
        if (isUnseen(node))
            return node;
        if (node.kind !== 'link' || (left.length === 0 && !followsLast)) {
            at = node;
            continue;
        }
        links += 1;
        const target = node.target ?? '';
        if (links > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.links)
            return { kind: 'loop', path: next };
        // An empty link leads nowhere (symlink(7)).
        if (target === '')
            return { kind: 'missing', path: next };
        left.push(...partsOf(target).reverse());
        if (left.length > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF.pathParts)
            return { kind: 'loop', path: next };
        if (target.startsWith('/'))
            at = root;
    }
    return { kind: 'found', node: at };
}
function isUnseen(node) {
    return node.kind === 'unknown';
}
/** Names of a path, without those that say nothing. */
function partsOf(path) {
    return path.split('/').filter((part) => part !== '' && part !== '.');
}
function join(directory, name) {
    return directory === '/' ? `/${name}` : `${directory}/${name}`;
}
/** Of a path without links; the root's is the root. */
function parentOf(path) {
    const slash = path.lastIndexOf('/');
    return slash <= 0 ? '/' : path.slice(0, slash);
}


/***/ }),

/***/ 30496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ streamedLayer)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64165);
/* harmony import */ var _tar_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12041);
/* harmony import */ var _cursor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91299);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50957);
/* harmony import */ var _unpacked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84510);





/**
 * A layer that can only be read from its start on. Its first reading keeps what is asked for most; what is
 * asked for beyond that is read again, up to there.
 */
function streamedLayer(layer, keeper) {
    const { origin, open, diffId } = layer;
    const kept = new Map();
    // What is read in part cannot be held to its digest: it was when it was read whole.
    const cursor = (0,_cursor_js__WEBPACK_IMPORTED_MODULE_2__/* .createCursor */ .l)(() => (0,_unpacked_js__WEBPACK_IMPORTED_MODULE_4__/* .unpacked */ .KZ)(open(), null, origin));
    return {
        origin,
        isPlain: false,
        index: async (take, signal) => {
            const near = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .nearDirectory */ ._f)();
            let entry = null;
            await (0,_tar_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .readMembersOf */ .J)((0,_unpacked_js__WEBPACK_IMPORTED_MODULE_4__/* .unpacked */ .KZ)(open(), diffId, origin), origin, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFileLimits */ .sF, {
                member: (member, head) => {
                    signal.throwIfAborted();
                    entry = (0,_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .layerEntry */ ._5)(member, origin, near);
                    take(entry);
                    return keeper.wanted(entry, head);
                },
                content: (bytes) => {
                    const found = entry === null ? null : keeper.keep(entry, bytes);
                    if (found !== null && entry !== null)
                        kept.set(entry.offset, found);
                },
            });
        },
        kept: (offset) => kept.get(offset) ?? null,
        read: cursor.read,
        close: cursor.close,
    };
}


/***/ }),

/***/ 84510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   lS: () => (/* binding */ isPacked)
/* harmony export */ });
/* unused harmony export refuseGrowth */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64165);
/* harmony import */ var _registry_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35035);
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75685);
/* harmony import */ var _registry_minor_collection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36779);
/* harmony import */ var _tar_stream_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12041);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98527);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(21261);











/**
 * What is in a layer: the archive, however it is compressed.
 *
 * @param packed is read to its end
 * @param diffId of the archive, as the image's configuration has it; null where it has none
 * @throws CanaryError where it is damaged, grows too large, or is not what `diffId` names
 */
async function* unpacked(packed, diffId, origin) {
    const queue = (0,_tar_stream_js__WEBPACK_IMPORTED_MODULE_8__/* .byteQueue */ .C)(packed);
    const hash = diffId === null ? null : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)((0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .algorithmOf */ .Hy)(diffId));
    const count = { packed: 0, unpacked: 0 };
    const passed = (0,_registry_minor_collection_js__WEBPACK_IMPORTED_MODULE_7__/* .createCollectionCounter */ .Z)();
    try {
        const start = await queue.peekLater(4);
        for await (const part of partsOf(start, rest(queue, count), origin)) {
            count.unpacked += part.length;
            passed(part.length);
            refuseGrowth(count, origin);
            hash?.update(part);
            yield part;
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CanaryError */ .Rc)
            throw error;
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'archive-broken', `cannot be unpacked: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`);
    }
    finally {
        await queue.close();
    }
    if (hash !== null && diffId !== null)
        refuseDiffId(hash.digest('hex'), diffId, origin);
}
/** @throws CanaryError where so much comes out of so little that it is made to fill a memory or a day */
function refuseGrowth({ packed, unpacked }, origin) {
    const { layerBytes, anyRatioBytes, ratio } = _limits_js__WEBPACK_IMPORTED_MODULE_4__/* .imageFileLimits */ .sF;
    const bound = Math.min(layerBytes, Math.max(anyRatioBytes, packed * ratio));
    if (unpacked <= bound)
        return;
    const what = unpacked > layerBytes
        ? `grows to more than ${layerBytes} bytes`
        : `grows to more than ${ratio} times its size`;
    throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'content-too-large', what);
}
function refuseDiffId(found, diffId, origin) {
    if (found === (0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .encodedOf */ .EX)(diffId))
        return;
    const what = `holds ${(0,_registry_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .algorithmOf */ .Hy)(diffId)}:${found}, not ${diffId} as the image's configuration says`;
    throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'digest-mismatch', what);
}
async function* rest(queue, count) {
    for (;;) {
        const part = await queue.part();
        if (part === null)
            return;
        count.packed += part.length;
        yield part;
    }
}
function partsOf(start, packed, origin) {
    if (!isPacked(start, origin))
        return packed;
    return isGzip(start)
        ? through(packed, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize }), origin)
        : through((0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_10__/* .cutAtFrames */ .g)(packed), (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)({ chunkSize }), origin);
}
/** Whether a layer that begins so is compressed. @throws CanaryError where it is in a way that is not read */
function isPacked(start, origin) {
    if (isGzip(start) || (0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_10__/* .isZstdMagic */ .l)(start))
        return true;
    (0,_unpack_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseOther */ .hC)(start, origin);
    return false;
}
function isGzip(start) {
    return start.length >= 2 && start.readUInt16BE(0) === 0x1f8b;
}
const chunkSize = 262_144;
async function* through(packed, unpacker, origin) {
    const state = { passed: 0, isEnded: false };
    const counted = async function* () {
        for await (const part of packed) {
            state.passed += part.length;
            yield part;
        }
        state.isEnded = true;
    };
    // What breaks in the first stream destroys the second, whose reader then sees the error.
    const stream = (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(counted(), { objectMode: false }), unpacker, () => undefined);
    // A stream of bytes gives bytes.
    yield* stream;
    // It takes what begins as nothing it knows for the end.
    if (!state.isEnded || unpacker.bytesWritten < state.passed) {
        throw (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .contentError */ .G)(origin, 'archive-broken', 'has something else behind its end');
    }
}


/***/ }),

/***/ 12041:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ byteQueue),
/* harmony export */   J: () => (/* binding */ readMembersOf)
/* harmony export */ });
/* harmony import */ var _registry_origin_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75685);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16044);
/* harmony import */ var _members_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66840);



/** Enough to know what a file begins as. */
const headBytes = 4;
/**
 * Reads an archive as it comes, to the end of its source: behind the archive's own end may be more.
 *
 * @throws CanaryError as {@link unusualMember}; what the source throws
 */
async function readMembersOf(source, origin, bounds, visitor) {
    const bytes = byteQueue(source);
    try {
        const headers = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .tarHeaders */ .ky)(origin, bounds);
        for (let position = 0;;) {
            const header = bytes.take(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .blockBytes */ .VE) ?? (await bytes.takeLater(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .blockBytes */ .VE));
            const filled = header.copy(headers.block.bytes);
            const plain = filled === _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .blockBytes */ .VE ? (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .plainMember */ .xe)(headers, position) : null;
            const member = plain ?? (await unusual(headers, filled, position, bytes));
            if (member === null)
                break;
            const { stored } = member;
            const wantedHead = Math.min(headBytes, stored);
            const head = bytes.peek(wantedHead) ?? (await bytes.peekLater(wantedHead));
            const wanted = Math.min(visitor.member(member, head), stored);
            if (wanted > 0) {
                const content = await bytes.copy(wanted);
                if (content.length < wanted)
                    throw brokenOff(origin);
                visitor.content(content);
            }
            if (visitor.isEnough?.() === true)
                return;
            const left = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(stored) - wanted;
            const missing = bytes.skip(left) ? 0 : await bytes.skipLater(left);
            // The last of what fills a block may be missing.
            if (missing > (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(stored) - stored)
                throw brokenOff(origin);
            position = member.offset + (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .padded */ .jC)(stored);
        }
        await bytes.skipLater(Number.POSITIVE_INFINITY);
    }
    finally {
        await bytes.close();
    }
}
async function unusual(headers, filled, position, bytes) {
    const steps = (0,_members_js__WEBPACK_IMPORTED_MODULE_2__/* .unusualMember */ .e$)(headers, filled, position);
    for (let step = steps.next();;) {
        if (step.done === true)
            return step.value;
        const { length } = step.value;
        step = steps.next(bytes.take(length) ?? (await bytes.takeLater(length)));
    }
}
function brokenOff(origin) {
    return (0,_registry_origin_js__WEBPACK_IMPORTED_MODULE_0__/* .contentError */ .G)(origin, 'archive-broken', 'breaks off in the middle');
}
const noBytes = Buffer.alloc(0);
function byteQueue(source) {
    const held = holdParts(source);
    const peek = (length) => held.at + length <= held.part.length ? held.part.subarray(held.at, held.at + length) : null;
    return {
        peek,
        peekLater: (length) => joined(held, length),
        copy: (length) => copied(held, length),
        take: (length) => {
            const bytes = peek(length);
            if (bytes !== null)
                held.at += length;
            return bytes;
        },
        takeLater: async (length) => {
            const bytes = await joined(held, length);
            held.at += bytes.length;
            return bytes;
        },
        skip: (length) => {
            if (held.at + length > held.part.length)
                return false;
            held.at += length;
            return true;
        },
        skipLater: async (length) => {
            for (let left = length;;) {
                const count = Math.min(left, held.part.length - held.at);
                held.at += count;
                left -= count;
                if (left === 0 || !(await held.fill()))
                    return left;
            }
        },
        part: async () => {
            while (held.at === held.part.length)
                if (!(await held.fill()))
                    return null;
            const left = held.part.subarray(held.at);
            held.at = held.part.length;
            return left;
        },
        close: held.close,
    };
}
function holdParts(source) {
    const parts = source[Symbol.asyncIterator]();
    const held = {
        part: noBytes,
        at: 0,
        fill: async () => {
            const next = await parts.next();
            if (next.done === true)
                return false;
            const { buffer, byteOffset, length } = next.value;
            held.part = Buffer.from(buffer, byteOffset, length);
            held.at = 0;
            return true;
        },
        close: async () => {
            await parts.return?.();
        },
    };
    return held;
}
async function joined(held, length) {
    while (held.at + length > held.part.length) {
        const before = held.part.subarray(held.at);
        if (!(await held.fill())) {
            held.part = before;
            held.at = 0;
            break;
        }
        if (before.length > 0)
            held.part = Buffer.concat([before, held.part]);
    }
    return held.part.subarray(held.at, held.at + length);
}
async function copied(held, length) {
    const bytes = Buffer.allocUnsafeSlow(length);
    for (let filled = 0; filled < length;) {
        if (held.at === held.part.length && !(await held.fill()))
            return bytes.subarray(0, filled);
        const end = Math.min(held.part.length, held.at + length - filled);
        const count = held.part.copy(bytes, filled, held.at, end);
        held.at += count;
        filled += count;
    }
    return bytes;
}


/***/ }),

/***/ 18803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ chooseImage),
/* harmony export */   wu: () => (/* binding */ isImage),
/* harmony export */   y7: () => (/* binding */ noSuchPlatform)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10506);
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


/***/ })

};
;