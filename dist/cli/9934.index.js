"use strict";
exports.id = 9934;
exports.ids = [9934];
exports.modules = {

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


/***/ }),

/***/ 99934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examineNode: () => (/* binding */ examineNode),
  examineProgram: () => (/* binding */ examineProgram)
});

// EXTERNAL MODULE: ./src/elf/machines.ts
var machines = __webpack_require__(99107);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/programs/compare-numbers.ts
var compare_numbers = __webpack_require__(46813);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/programs/loader/file-pattern.ts
const anyRun = '*';
/** PATH_MAX of Linux: what is longer names no file. */
const longestPattern = 4_096;
/** Matching takes no more steps than pattern and name are long, each multiplied with the other. */
function filePattern(pattern) {
    if (pattern.length > longestPattern)
        return () => false;
    const tokens = tokensOf(pattern);
    const least = tokens.filter((token) => token !== anyRun).length;
    return (name) => {
        const characters = Array.from(name);
        // A hidden name is matched by its own dot alone.
        if (name.startsWith('.') && !pattern.startsWith('.'))
            return false;
        return characters.length >= least && matches(tokens, characters);
    };
}
/** Only the last `*` can have taken too little, so that those before it are never tried again. */
function matches(tokens, characters) {
    let [at, token] = [0, 0];
    let retry = null;
    while (at < characters.length) {
        const wanted = tokens[token];
        if (wanted === anyRun) {
            token += 1;
            retry = { token, at };
        }
        else if (wanted?.(characters[at] ?? '') === true) {
            at += 1;
            token += 1;
        }
        else if (retry === null) {
            return false;
        }
        else {
            retry.at += 1;
            at = retry.at;
            token = retry.token;
        }
    }
    return tokens.slice(token).every((left) => left === anyRun);
}
function tokensOf(pattern) {
    const tokens = [];
    const parts = /\[[!^]?\]?[^\]]*\]|\\?./gsu;
    for (const [part] of pattern.matchAll(parts)) {
        if (part === '*') {
            if (tokens.at(-1) !== anyRun)
                tokens.push(anyRun);
        }
        else if (part === '?')
            tokens.push(() => true);
        else if (part.length > 2 && part.startsWith('['))
            tokens.push(setOf(part.slice(1, -1)));
        else {
            const literal = part.length > 1 && part.startsWith('\\') ? part.slice(1) : part;
            tokens.push((character) => character === literal);
        }
    }
    return tokens;
}
/** What stands in brackets. */
function setOf(written) {
    const isNegated = /^[!^]/.test(written);
    const members = Array.from(isNegated ? written.slice(1) : written);
    const ranges = [];
    for (let index = 0; index < members.length; index += 1) {
        const first = members[index] ?? '';
        const last = members[index + 1] === '-' ? members[index + 2] : undefined;
        ranges.push([first, last ?? first]);
        if (last !== undefined)
            index += 2;
    }
    return (character) => ranges.some(([first, last]) => first <= character && character <= last) !== isNegated;
}

// EXTERNAL MODULE: ./src/programs/loader/text.ts
var loader_text = __webpack_require__(56510);
;// CONCATENATED MODULE: ./src/programs/loader/configured.ts




/** The directories that `/etc/ld.so.conf` names for ldconfig(8), which makes the loader's cache of them. */
async function configuredDirectories(files) {
    const seen = new Set();
    const directories = new Set();
    const listed = new Set();
    const include = async (pattern) => {
        if (listed.has(pattern) || listed.size >= limits/* programLimits */.b6.configurationFiles)
            return;
        listed.add(pattern);
        for (const found of await filesOf(pattern, files))
            await read(found);
    };
    const read = async (path) => {
        if (seen.has(path) || seen.size >= limits/* programLimits */.b6.configurationFiles)
            return;
        seen.add(path);
        const text = await (0,loader_text/* readSmallText */.Ft)(path, files, limits/* programLimits */.b6.configurationBytes);
        for (const line of (text ?? '').split('\n')) {
            const words = line.replace(/#.*/, '').trim();
            const [, patterns] = /^include[ \t]+(.*)$/.exec(words) ?? [];
            if (patterns !== undefined) {
                for (const pattern of patterns.split(/[ \t]+/)) {
                    await include(external_node_path_.posix.resolve(external_node_path_.posix.dirname(path), pattern));
                }
            }
            else if (words.startsWith('/')) {
                // Behind `=` stands a kind of library, of old times.
                for (const one of words.split(/[ \t,:]+/))
                    directories.add(one.replace(/=.*/, ''));
            }
        }
    };
    await read('/etc/ld.so.conf');
    return [...directories]
        .filter((one) => one.startsWith('/'))
        .slice(0, limits/* programLimits */.b6.searchDirectories);
}
/** Patterns in the names of files, as glob(3) has them; those in directories are rare, and not followed. */
async function filesOf(pattern, files) {
    const name = external_node_path_.posix.basename(pattern);
    if (!/[*?[]/.test(name))
        return [pattern];
    const directory = external_node_path_.posix.dirname(pattern);
    const nodes = (await files.list(directory)) ?? [];
    return nodes
        .map(({ path }) => external_node_path_.posix.basename(path))
        .filter(filePattern(name))
        .map((one) => external_node_path_.posix.join(directory, one));
}

;// CONCATENATED MODULE: ./src/programs/loader/open-library.ts
/** @param program whose machine it has to be for */
async function openLibrary(path, program, files) {
    const found = await files.resolve(path);
    if (found.kind === 'unknown')
        return found;
    if (found.kind !== 'found' || found.node.kind !== 'file')
        return { kind: 'none' };
    const { node } = found;
    const reading = await files.elf(node);
    if (reading.kind === 'unknown')
        return reading;
    if (reading.kind !== 'elf')
        return { kind: 'unfit', node, words: unfitWords(reading) };
    const { facts } = reading;
    const isOfMachine = facts.machine === program.machine && facts.bits === program.bits;
    if (!isOfMachine || facts.byteOrder !== program.byteOrder)
        return { kind: 'none' };
    if (facts.type === 'other')
        return { kind: 'unfit', node, words: 'is an ELF file that is no library' };
    return { kind: 'library', path, node, facts };
}
function unfitWords(reading) {
    return reading.kind === 'other' ? 'is no ELF file' : `is a broken ELF file: ${reading.message}`;
}
const directories = new WeakMap();
/** Whether a directory may hold libraries: most of those that are searched are not there at all. */
async function mayHold(directory, files) {
    const known = directories.get(files) ?? new Map();
    directories.set(files, known);
    const answer = known.get(directory) ??
        files
            .resolve(directory)
            .then((found) => found.kind === 'unknown' || (found.kind === 'found' && found.node.kind === 'directory'));
    known.set(directory, answer);
    return await answer;
}

;// CONCATENATED MODULE: ./src/programs/loader/versions.ts
/** As glibc checks them before a program starts (elf/dl-version.c); musl does not. */
function missingVersions(libraries) {
    return libraries.flatMap((by) => by.facts.neededVersions.flatMap(({ library: name, versions }) => {
        const library = libraries.find(({ names, facts }) => names.has(name) || facts.soname === name);
        // Of a library without any versions glibc only tells.
        if (library === undefined || library.facts.definedVersions.length === 0)
            return [];
        const has = new Set([...library.facts.definedVersions, library.facts.soname]);
        const missing = versions
            .filter((one) => !one.isWeak && !has.has(one.name))
            .map((one) => one.name);
        return missing.length === 0 ? [] : [{ by, library, versions: [...new Set(missing)] }];
    }));
}

;// CONCATENATED MODULE: ./src/programs/library-findings.ts





/** Tells of libraries that a program does not get, and of those that are too old for it. */
async function tellLibraries(whose, { libraries, failures }, loader, inquiry) {
    for (const failure of failures)
        await tellFailure(whose, failure, loader, inquiry);
    if (loader.kind !== 'glibc')
        return;
    for (const missing of missingVersions(libraries))
        tellVersions(whose, missing, inquiry);
}
/** What runtimes of devices mount into a container, as it belongs to the driver of the host. */
const ofRuntimes = /^lib(?:cuda|cudadebugger|nvcuvid|nvoptix|nvidia-[\w-]+|(?:EGL|GLX|GLESv\d_CM|GLESv\d|vdpau)_nvidia|ascend_hal|dcmi|rblnthunk|hlml)\.so(?:\.|$)/;
async function tellFailure(whose, { name, by, found }, loader, inquiry) {
    const needs = `${subject(whose, by)} needs ${(0,errors/* quote */.hD)(name)}`;
    if (found.kind === 'unfit') {
        inquiry.tell('program-library-unfit', `${needs}, and ${(0,errors/* quote */.hD)(found.node.path)} ${found.words}`, found.node.path, 'put the library itself there, for the machine of the program');
        return;
    }
    if (ofRuntimes.test(name)) {
        inquiry.tell('program-library-of-runtime', `${needs}, which is not in the image: the runtime of the device brings it`, by.node.path, 'run the image with its device, and the toolkit of its vendor on the host');
        return;
    }
    const place = await uncachedPlace(name, by, loader, inquiry);
    if (place === null) {
        inquiry.tell('program-library-missing', `${needs}, which is in none of the directories where ${(0,errors/* quote */.hD)(loader.name)} looks`, by.node.path, 'add the package that has the library; a program that was copied into the image needs its libraries, too');
    }
    else if (!inquiry.place.environment.has('NVIDIA_VISIBLE_DEVICES')) {
        inquiry.tell('program-library-uncached', `${needs}: it is at ${(0,errors/* quote */.hD)(place)}, which /etc/ld.so.conf names, and not in /etc/ld.so.cache, where the loader looks`, place, 'run ldconfig where the image is built, after the library was added');
    }
}
/** Where ldconfig(8) would find a library; the toolkit of NVIDIA runs it when a container starts. */
async function uncachedPlace(name, by, loader, { place: { files } }) {
    if (loader.kind !== 'glibc' || name.includes('/'))
        return null;
    for (const directory of await configuredDirectories(files)) {
        const path = `${directory}/${name}`;
        if ((await openLibrary(path, by.facts, files)).kind === 'library')
            return path;
    }
    return null;
}
function tellVersions(whose, { by, library, versions }, inquiry) {
    const [first = '', ...others] = versions;
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const newest = newestOf(library, first);
    const has = newest === null ? 'does not have it' : `has ${newest} at most`;
    inquiry.tell('program-version-missing', `${subject(whose, by)} needs ${(0,errors/* quote */.hD)(first)}${more}, and ${(0,errors/* quote */.hD)(library.node.path)} ${has}`, by.node.path, first.startsWith('GLIBC_')
        ? 'build it on a system that is no newer than the image, or statically, or take a newer base image'
        : 'take the library from where the program was built, or build the program with that of the image');
}
/** Of the same kind, such as `GLIBC_2.36`; null where there is none that can be compared. */
function newestOf({ facts }, wanted) {
    const kind = /^(.*_)\d[\d.]*$/.exec(wanted)?.[1];
    if (kind === undefined)
        return null;
    const numbers = (version) => version.slice(kind.length).split('.').map(Number);
    const [newest] = facts.definedVersions
        .filter((one) => one.startsWith(kind) && /^[\d.]+$/.test(one.slice(kind.length)))
        .toSorted((one, other) => (0,compare_numbers/* compareNumbers */.S)(numbers(other), numbers(one)));
    const isOlder = newest !== undefined && (0,compare_numbers/* compareNumbers */.S)(numbers(newest), numbers(wanted)) < 0;
    return isOlder ? newest : null;
}
/** The program by its name, a library of it by its path. */
function subject(whose, { node, neededBy }) {
    return neededBy === null ? whose : `${(0,errors/* quote */.hD)(node.path)} (a library of ${whose})`;
}

;// CONCATENATED MODULE: ./src/programs/loader/directories.ts


/** `AT_PLATFORM`: what a kernel calls a processor; which it is, is not known here. */
const platforms = new Map([
    [machines/* machines */.JR.x86, ['x86_64', 'haswell', 'xeon_phi']],
    [machines/* machines */.JR.i386, ['i686', 'i586', 'i486', 'i386']],
    [machines/* machines */.JR.aarch64, ['aarch64']],
    [machines/* machines */.JR.arm, ['v7l', 'v6l', 'v5l', 'v8l']],
    [machines/* machines */.JR.powerpc64, ['power8', 'power9', 'power10']],
    [machines/* machines */.JR.s390, ['z900', 'z990', 'z9-109', 'z10', 'z196', 'zEC12', 'z13', 'z14', 'z15', 'z16']],
]);
/** A list of directories as a loader takes it: with its words replaced, and absolute. An empty one is where the process is. */
function expandDirectories(written, words) {
    const expanded = written
        .slice(0, limits/* programLimits */.b6.searchDirectories)
        .flatMap((one) => expand(one, words));
    return [...new Set(expanded)];
}
function expand(directory, { origin, loader, workingDirectory }) {
    const { kind, library, facts } = loader;
    let text = replaceWord(directory, 'ORIGIN', origin);
    if (kind === 'glibc')
        text = replaceWord(text, 'LIB', library);
    const names = kind === 'glibc' ? (platforms.get(facts.machine) ?? []) : [];
    const texts = hasWord(text, 'PLATFORM')
        ? names.map((name) => replaceWord(text, 'PLATFORM', name))
        : [text];
    // Not normalised: `..` behind a link is of what the link leads to.
    return texts.map((one) => (one.startsWith('/') ? one : `${workingDirectory}/${one}`));
}
function wordPattern(word) {
    return new RegExp(String.raw `\$(?:${word}(?!\w)|\{${word}\})`, 'g');
}
function hasWord(text, word) {
    return wordPattern(word).test(text);
}
function replaceWord(text, word, value) {
    return text.replace(wordPattern(word), () => value);
}
/** Of `LD_LIBRARY_PATH`. */
function listedDirectories(text) {
    return text === undefined || text === '' ? [] : text.split(/[:;]/);
}

;// CONCATENATED MODULE: ./src/programs/loader/find-library.ts



/** Looks for a library that a file needs, as its loader does. */
async function findLibrary(name, by, searching) {
    const { files, loader } = searching;
    if (name.includes('/')) {
        const [path = name] = expandDirectories([name], words(by, searching));
        return await openLibrary(path, by.facts, files);
    }
    return loader.kind === 'musl'
        ? await findForMusl(name, by, searching)
        : await findForGlibc(name, by, searching);
}
function words(of, { loader, workingDirectory }) {
    return { origin: external_node_path_.posix.dirname(of.path), loader, workingDirectory };
}
/** elf/dl-load.c of glibc: `_dl_map_object`. */
async function findForGlibc(name, by, searching) {
    const { loader, environment, files } = searching;
    const first = [
        ...(by.facts.runpath.length > 0 ? [] : inherited(by, searching)),
        ...expandDirectories(listedDirectories(environment.get('LD_LIBRARY_PATH')), words(by, searching)),
        ...expandDirectories(by.facts.runpath, words(by, searching)),
    ];
    const found = await inDirectories(name, first, by.facts, files);
    if (found.kind !== 'none')
        return found;
    const cached = await fromCache(name, by.facts, searching);
    if (cached.kind !== 'none')
        return cached;
    if (by.facts.isWithoutDefaultLibraries)
        return { kind: 'none' };
    return await inDirectories(name, loader.directories, by.facts, files);
}
/** `DT_RPATH` of a file and of all on whose behalf it is loaded, but of those that have a `DT_RUNPATH`. */
function inherited(by, searching) {
    const directories = [];
    for (let one = by; one !== null; one = one.neededBy) {
        if (one.facts.runpath.length > 0)
            continue;
        directories.push(...expandDirectories(one.facts.rpath, words(one, searching)));
    }
    return directories;
}
async function fromCache(name, facts, { loader, files }) {
    for (const path of loader.cache?.get(name) ?? []) {
        const isDefault = loader.directories.includes(external_node_path_.posix.dirname(path));
        if (isDefault && facts.isWithoutDefaultLibraries)
            continue;
        const found = await openLibrary(path, facts, files);
        if (found.kind !== 'none')
            return found;
    }
    return { kind: 'none' };
}
async function inDirectories(name, directories, facts, files) {
    for (const directory of directories) {
        if (!(await mayHold(directory, files)))
            continue;
        const found = await openLibrary(`${directory}/${name}`, facts, files);
        if (found.kind !== 'none')
            return found;
        for (const one of await processorDirectories(directory, files)) {
            const special = await openLibrary(`${one}/${name}`, facts, files);
            if (special.kind !== 'none')
                return special;
        }
    }
    return { kind: 'none' };
}
/** Libraries for some processors only: those that have one for all are found before. */
async function processorDirectories(directory, files) {
    const parent = `${directory}/glibc-hwcaps`;
    if (!(await mayHold(parent, files)))
        return [];
    return ((await files.list(parent)) ?? []).map(({ path }) => path).toSorted();
}
/** ldso/dynlink.c of musl: `load_library`. Where it finds a file, it looks no further. */
async function findForMusl(name, by, searching) {
    const { loader, environment, files } = searching;
    const listed = (environment.get('LD_LIBRARY_PATH') ?? '').split(/[:\n]+/);
    const directories = [
        ...expandDirectories(listed.filter((one) => one !== ''), words(by, searching)),
        ...ofAll(by, searching),
        ...loader.directories,
    ];
    for (const directory of directories) {
        if (!(await mayHold(directory, files)))
            continue;
        const path = `${directory}/${name}`;
        const found = await openLibrary(path, by.facts, files);
        if (found.kind !== 'none')
            return found;
        const sight = await files.resolve(path);
        if (sight.kind === 'found' && sight.node.kind === 'file') {
            return { kind: 'unfit', node: sight.node, words: 'is for another machine' };
        }
    }
    return { kind: 'none' };
}
/** For musl there is one list, and it is inherited: `DT_RUNPATH` where there is one, `DT_RPATH` else. */
function ofAll(by, searching) {
    const directories = [];
    for (let one = by; one !== null; one = one.neededBy) {
        const { runpath, rpath } = one.facts;
        const written = runpath.length > 0 ? runpath : rpath;
        directories.push(...expandDirectories(written, words(one, searching)));
    }
    return directories;
}
/** Names that musl takes for itself, whatever follows them. */
const ofMusl = /^lib(?:c|pthread|rt|m|dl|util|xnet)\./;
/** Whether a loader takes a name for its own, without looking for a file. */
function isOwnName(name, loader) {
    return loader.kind === 'musl' && ofMusl.test(name);
}

;// CONCATENATED MODULE: ./src/programs/loader/load.ts


/**
 * Loads a program as its loader would: what the program needs, then what that needs, each once (breadth
 * first, as both glibc and musl do).
 */
async function loadAll(program, searching) {
    const { loader } = searching;
    const known = new Known();
    known.add(null, libraryOf(program, program.node.path, null));
    const ofLoader = known.add(loader.name, libraryOf(loader, loader.name, null));
    const failures = [];
    const failed = new Set();
    for (const by of known.libraries) {
        // What a loader would need nobody loads.
        if (by === ofLoader)
            continue;
        for (const name of by.facts.needed) {
            if (known.libraries.length + failed.size > limits/* programLimits */.b6.libraries)
                break;
            if (failed.has(name) || known.has(name) || isOwnName(name, loader))
                continue;
            const found = await findLibrary(name, by, searching);
            if (found.kind === 'library') {
                known.add(name, libraryOf(found, found.path, by));
            }
            else {
                failed.add(name);
                if (found.kind !== 'unknown')
                    failures.push({ name, by, found });
            }
        }
    }
    return { libraries: known.libraries, failures };
}
function libraryOf({ node, facts }, path, neededBy) {
    return { node, facts, path, neededBy, names: new Set() };
}
/** What is loaded so far. Loaders know a file that they have already, whatever path or name leads to it. */
class Known {
    libraries = [];
    #byName = new Map();
    #byPath = new Map();
    has(name) {
        const library = this.#byName.get(name);
        library?.names.add(name);
        return library !== undefined;
    }
    /** @param name that it was asked for by; null of the program itself */
    add(name, library) {
        const { node, facts, path } = library;
        const same = this.#byPath.get(node.path);
        if (same === undefined)
            this.libraries.push(library);
        const one = same ?? library;
        this.#byPath.set(node.path, one);
        for (const known of [name, facts.soname, path]) {
            if (known === null || this.#byName.has(known))
                continue;
            this.#byName.set(known, one);
            one.names.add(known);
        }
        return one;
    }
}

;// CONCATENATED MODULE: ./src/programs/loader/built-in.ts
/** What is built into a loader as texts that end with NUL. Each byte of it is looked at a few times at most. */
const longest = 300;
const mostTexts = 16;
/** Texts behind each other that begin and end with a slash; before the first of them other bytes may stand. */
function* directoryRuns(bytes) {
    let run = [];
    for (const { start, end } of texts(bytes)) {
        const from = bytes[end - 1] === '/' ? slashBefore(bytes, end - 1, start) : null;
        const isNext = from === start && run.length > 0 && run.length < mostTexts;
        if (!isNext && run.length > 0)
            yield run;
        if (!isNext)
            run = [];
        if (from !== null)
            run.push(bytes.slice(from, end));
    }
    if (run.length > 0)
        yield run;
}
/** The first text that ends with a name in some directory, as a path; null where there is none. */
function pathEndingWith(name, bytes) {
    const wanted = `/${name}\0`;
    for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) {
        const from = slashBefore(bytes, at, 0);
        if (from !== null)
            return bytes.slice(from, at + wanted.length - 1);
    }
    return null;
}
/** The first list of several absolute directories with colons between them; null where there is none. */
function directoryList(bytes) {
    for (const { start, end } of texts(bytes)) {
        const written = bytes.slice(Math.max(start, end - mostTexts * longest), end).split(':');
        const other = written.findLastIndex((one) => !/^\/[\w.+/-]+$/.test(one));
        const list = written.slice(other + 1);
        if (list.length > 1)
            return list.join(':');
    }
    return null;
}
function* texts(bytes) {
    let start = 0;
    for (let end = bytes.indexOf('\0'); end !== -1; end = bytes.indexOf('\0', start)) {
        yield { start, end };
        start = end + 1;
    }
}
/** The first slash of the printable bytes right before a place; null where there is none. */
function slashBefore(bytes, end, start) {
    let from = end;
    let slash = null;
    while (from > start && end - from <= longest) {
        const character = bytes.charCodeAt(from - 1);
        if (character <= 0x20 || character >= 0x7f)
            break;
        from -= 1;
        if (character === 0x2f)
            slash = from;
    }
    return slash;
}

;// CONCATENATED MODULE: ./src/programs/loader/cache.ts
const oldMagic = 'ld.so-1.7.0';
const newMagic = 'glibc-ld.so.cache1.1';
const headerBytes = 48;
const entryBytes = 24;
/** Null for what is no such cache, as a loader ignores it then. */
function readLibraryCache(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = startOf(bytes, view);
    if (start === null || start + headerBytes > bytes.length)
        return null;
    const isLittle = byteOrderOf(view, start);
    const count = view.getUint32(start + 20, isLittle);
    if (start + headerBytes + count * entryBytes > bytes.length)
        return null;
    const textAt = textsOf(bytes, start);
    const plain = new Map();
    const special = new Map();
    for (let index = 0; index < count; index += 1) {
        const at = start + headerBytes + index * entryBytes;
        const name = textAt(view.getUint32(at + 4, isLittle));
        const path = textAt(view.getUint32(at + 8, isLittle));
        if (name === null || path === null)
            return null;
        const isPlain = view.getUint32(at + 16, isLittle) === 0 && view.getUint32(at + 20, isLittle) === 0;
        const paths = isPlain ? plain : special;
        const known = paths.get(name);
        if (known === undefined)
            paths.set(name, new Set([path]));
        else
            known.add(path);
    }
    const names = new Set([...plain.keys(), ...special.keys()]);
    return new Map([...names].map((name) => [
        name,
        [...new Set([...(plain.get(name) ?? []), ...(special.get(name) ?? [])])],
    ]));
}
/** A text may be the end of another one, so that all together they have up to twice the bytes of a cache: more are null. */
function textsOf(bytes, start) {
    const known = new Map();
    let left = 2 * bytes.length;
    return (offset) => {
        const before = known.get(offset);
        if (before !== undefined)
            return before;
        const part = bytes.subarray(start + offset, start + offset + left);
        const length = part.indexOf(0);
        if (length === -1)
            return null;
        left -= length + 1;
        const text = Buffer.from(part.subarray(0, length)).toString('utf8');
        known.set(offset, text);
        return text;
    };
}
/** Caches of before glibc 2.32 begin with a table for the loaders of before 2.2. */
function startOf(bytes, view) {
    if (textIs(bytes, 0, newMagic))
        return 0;
    if (!textIs(bytes, 0, oldMagic) || bytes.length < 16)
        return null;
    for (const isLittle of [true, false]) {
        const end = 16 + view.getUint32(12, isLittle) * 12;
        const start = Math.ceil(end / 8) * 8;
        if (textIs(bytes, start, newMagic))
            return start;
    }
    return null;
}
function textIs(bytes, at, text) {
    return Buffer.from(bytes.subarray(at, at + text.length)).toString('latin1') === text;
}
/** Named since glibc 2.33; before that it is the machine's own, and a count of a million would not fit. */
function byteOrderOf(view, start) {
    const flags = view.getUint8(start + 28) & 3;
    if (flags === 2)
        return true;
    if (flags === 3)
        return false;
    return view.getUint32(start + 20, true) <= view.getUint32(start + 20, false);
}

;// CONCATENATED MODULE: ./src/programs/loader/loader.ts





const known = new WeakMap();
/** Reads a loader once for all programs of an image. */
async function openLoader(name, node, facts, files) {
    const loaders = known.get(files) ?? new Map();
    known.set(files, loaders);
    const key = JSON.stringify([name, node.path]);
    const loader = loaders.get(key) ?? readLoader(name, node, facts, files);
    loaders.set(key, loader);
    return await loader;
}
async function readLoader(name, node, facts, files) {
    const kind = kindOf(name, node, facts);
    const plain = { kind, name, node, facts, directories: [], cache: null, library: 'lib' };
    if (kind === 'other')
        return plain;
    const bytes = await (0,loader_text/* readNode */.XH)(node, files, limits/* programLimits */.b6.loaderBytes);
    const text = bytes === null ? '' : Buffer.from(bytes).toString('latin1');
    if (kind === 'musl') {
        const directories = await muslDirectories(name, text, files);
        return directories === null ? { ...plain, kind: 'other' } : { ...plain, directories };
    }
    const directories = systemDirectories(text, facts);
    const cachePath = pathEndingWith('ld.so.cache', text) ?? '/etc/ld.so.cache';
    if (await isUnknown(cachePath, files))
        return { ...plain, kind: 'other' };
    const cache = await (0,loader_text/* readSmall */.o5)(cachePath, files, limits/* programLimits */.b6.cacheBytes);
    return {
        ...plain,
        directories,
        cache: cache === null ? null : readLibraryCache(cache),
        library: libraryName(directories),
    };
}
/** Of a list of libraries that nobody may see nothing follows. */
async function isUnknown(path, files) {
    const found = await files.resolve(path);
    if (found.kind !== 'found')
        return found.kind === 'unknown';
    return found.node.kind === 'file' && (await files.elf(found.node)).kind === 'unknown';
}
function kindOf(name, { path }, facts) {
    if (facts.definedVersions.some((one) => one.startsWith('GLIBC_')))
        return 'glibc';
    const isMusl = [name, path].some((one) => external_node_path_.posix.basename(one).startsWith('ld-musl-'));
    return isMusl && facts.definedVersions.length === 0 ? 'musl' : 'other';
}
/**
 * Where it was built to look, which every distribution decides by itself: it holds these directories as texts, one
 * behind the other, each with a slash at its end.
 */
function systemDirectories(text, facts) {
    for (const run of directoryRuns(text)) {
        const directories = run.filter((one) => one.includes('/lib'));
        if (directories.length > 0)
            return directories.map((one) => one.replace(/\/+$/, ''));
    }
    const wide = facts.bits === 64 ? ['/lib64', '/usr/lib64'] : [];
    return [...wide, '/lib', '/usr/lib'];
}
function libraryName(directories) {
    const [, name] = /\/(lib[^/]*(?:\/[^/]+)?)$/.exec(directories[0] ?? '') ?? [];
    return name ?? 'lib';
}
const muslDefault = '/lib:/usr/local/lib:/usr/lib';
/**
 * Its own file of directories lies beside its `lib` (ldso/dynlink.c of musl). Null where that is out of sight.
 */
async function muslDirectories(name, text, files) {
    const [, architecture = ''] = /^ld-musl-(.*)\.so\.1$/.exec(external_node_path_.posix.basename(name)) ?? [];
    const prefix = external_node_path_.posix.dirname(external_node_path_.posix.dirname(name)).replace(/\/$/, '');
    const path = `${prefix}/etc/ld-musl-${architecture}.path`;
    if (await isUnknown(path, files))
        return null;
    const written = await (0,loader_text/* readSmallText */.Ft)(path, files, limits/* programLimits */.b6.configurationBytes);
    const builtIn = text.includes(muslDefault) ? muslDefault : directoryList(text);
    return (written ?? builtIn ?? muslDefault).split(/[:\n]+/).filter((one) => one !== '');
}

;// CONCATENATED MODULE: ./src/elf/platform-fit.ts

const of = (machine, bits, byteOrder = 'little') => (facts) => facts.machine === machine && facts.bits === bits && facts.byteOrder === byteOrder;
/** The second ABI of 64-bit PowerPC, which little-endian systems have alone. */
const isElfV1 = ({ flags }) => (flags & 3) === 1;
const architectures = new Map([
    [
        'amd64',
        { own: of(machines/* machines */.JR.x86, 64), usual: of(machines/* machines */.JR.i386, 32), some: of(machines/* machines */.JR.x86, 32) },
    ],
    ['386', { own: of(machines/* machines */.JR.i386, 32) }],
    ['arm64', { own: of(machines/* machines */.JR.aarch64, 64), some: of(machines/* machines */.JR.arm, 32) }],
    ['arm', { own: of(machines/* machines */.JR.arm, 32) }],
    ['riscv64', { own: of(machines/* machines */.JR.riscv, 64) }],
    [
        'ppc64le',
        {
            own: (facts) => of(machines/* machines */.JR.powerpc64, 64)(facts) && !isElfV1(facts),
            some: of(machines/* machines */.JR.powerpc64, 64),
        },
    ],
    ['ppc64', { own: of(machines/* machines */.JR.powerpc64, 64, 'big'), some: of(machines/* machines */.JR.powerpc, 32, 'big') }],
    ['s390x', { own: of(machines/* machines */.JR.s390, 64, 'big'), some: of(machines/* machines */.JR.s390, 32, 'big') }],
    ['mips', { own: of(machines/* machines */.JR.mips, 32, 'big') }],
    ['mipsle', { own: of(machines/* machines */.JR.mips, 32) }],
    ['mips64', { own: of(machines/* machines */.JR.mips, 64, 'big'), some: of(machines/* machines */.JR.mips, 32, 'big') }],
    ['mips64le', { own: of(machines/* machines */.JR.mips, 64), some: of(machines/* machines */.JR.mips, 32) }],
    ['loong64', { own: of(machines/* machines */.JR.loongarch, 64) }],
]);
function fitsPlatform(facts, platform) {
    const architecture = architectures.get(platform.architecture);
    if (architecture === undefined)
        return 'unknown';
    const { own, usual, some } = architecture;
    if (own(facts))
        return isNewerArm(facts, platform) ? 'newer' : 'fits';
    if (usual?.(facts) === true)
        return 'usual';
    return some?.(facts) === true ? 'some' : 'other';
}
/** The version of the Arm architecture that a platform has, such as 7. */
function armVersionOf({ architecture, variant }) {
    if (architecture !== 'arm')
        return null;
    const [, version] = /^v(\d)$/.exec(variant === '' ? 'v7' : variant) ?? [];
    return version === undefined ? null : Number(version);
}
/** The variant v5 is of processors that need not have a unit for floating point. */
function isNewerArm(facts, platform) {
    const version = armVersionOf(platform);
    if (version === null)
        return false;
    return (facts.armVersion ?? 0) > version || (version < 6 && (0,machines/* armFloat */.Ne)(facts) === 'hard');
}

// EXTERNAL MODULE: ./src/registry/platform.ts
var registry_platform = __webpack_require__(8688);
;// CONCATENATED MODULE: ./src/programs/machine.ts




/**
 * Tells whether the image's platform runs a program.
 *
 * @param whose words that name the file at the start of a sentence
 * @returns false where it does not
 */
function tellMachine(whose, node, facts, inquiry) {
    const { platform } = inquiry.place;
    const is = `${whose} is for ${(0,machines/* elfWords */.FN)(facts).replace('ELF ', '')}`;
    const image = `the image is for ${(0,registry_platform/* formatPlatform */.Bq)(platform)}`;
    switch (fitsPlatform(facts, platform)) {
        case 'fits':
        case 'unknown':
            return true;
        case 'usual':
            inquiry.tell('program-machine-older', `${is}, and ${image}, whose kernels usually run it as well`, node.path, `build it for ${platform.architecture} where some of its kernels might not`);
            return true;
        case 'some':
            inquiry.tell('program-machine-some', `${is}, and ${image}, of which only some machines run it`, node.path, `build it for ${platform.architecture}`);
            return true;
        case 'newer':
            inquiry.tell('program-machine-newer', `${whose} is for ${armWords(facts)}, and ${image}`, node.path, 'build it for the variant of the image, or name the variant that it needs as the platform of the image');
            return true;
        case 'other':
            inquiry.tell('program-machine', `${is}, and ${image}: there it ends with "exec format error"`, node.path, `put the program for ${(0,registry_platform/* formatPlatform */.Bq)(platform)} into this image: a stage of the build that copies or downloads it may be for the machine that builds`);
            return false;
    }
}
function armWords(facts) {
    const version = facts.armVersion === null ? 'Arm' : `Armv${facts.armVersion}`;
    return (0,machines/* armFloat */.Ne)(facts) === 'hard' ? `${version} with a unit for floating point` : version;
}
/** The program is named as it is asked for, and its file where that tells more. */
function namedFile(name, { path }) {
    return name === path ? (0,errors/* quote */.hD)(name) : `${(0,errors/* quote */.hD)(name)} (${quotePath(path)})`;
}
function quotePath(path) {
    return /^[\x21-\x7e]+$/.test(path) && path.length <= 200 ? path : (0,errors/* quote */.hD)(path);
}

// EXTERNAL MODULE: ./src/programs/needs.ts
var needs = __webpack_require__(26232);
// EXTERNAL MODULE: ./src/programs/search.ts
var programs_search = __webpack_require__(75497);
;// CONCATENATED MODULE: ./src/programs/elf-program.ts








/**
 * Finds out whether an ELF file starts as a program.
 *
 * @param whose words that name it at the start of a sentence
 */
async function examineElf(whose, program, inquiry) {
    const { node, facts } = program;
    inquiry.load(program);
    if (facts.type === 'other') {
        inquiry.tell('program-object-file', `${whose} is an ELF file that is no program, such as an object file`, node.path, 'link it, or name the program that is made of it');
        return;
    }
    if (!tellMachine(whose, node, facts, inquiry))
        return;
    if (facts.interpreter !== null)
        await examineLoading(whose, program, facts.interpreter, inquiry);
    else {
        (0,needs/* tellNeeds */.d)(whose, program, [program], inquiry);
        tellNoLoader(whose, program, inquiry);
    }
}
function tellNoLoader(whose, { node, facts }, inquiry) {
    const [first] = facts.needed;
    if (first === undefined)
        return;
    inquiry.tell('program-loader-none', `${whose} needs ${(0,errors/* quote */.hD)(first)}, and names no loader that would load it, as libraries do not`, node.path, 'name a program: a library is none, unless it was made to be both');
}
async function examineLoading(whose, program, name, inquiry) {
    const loader = await findLoader(whose, program, name, inquiry);
    if (loader === null) {
        (0,needs/* tellNeeds */.d)(whose, program, [program], inquiry);
        return;
    }
    inquiry.load(loader);
    const { files, environment, workingDirectory, unknownVariables } = inquiry.place;
    const opened = await openLoader(name, loader.node, loader.facts, files);
    if (opened.kind === 'other' || unknownVariables?.has('LD_LIBRARY_PATH') === true) {
        (0,needs/* tellNeeds */.d)(whose, program, [program, loader], inquiry);
        return;
    }
    const searching = { files, loader: opened, environment, workingDirectory };
    const loaded = await loadAll(program, searching);
    for (const library of loaded.libraries)
        inquiry.load(library);
    await tellLibraries(whose, loaded, opened, inquiry);
    (0,needs/* tellNeeds */.d)(whose, program, loaded.libraries, inquiry);
}
/** As Linux opens it: by its path, and where it is executable (fs/binfmt_elf.c). Null where it was told why not. */
async function findLoader(whose, program, name, inquiry) {
    const { files, workingDirectory } = inquiry.place;
    const path = name.startsWith('/') ? name : `${workingDirectory}/${name}`;
    const found = await files.resolve(path);
    if (found.kind === 'unknown')
        return null;
    if (found.kind !== 'found') {
        inquiry.tell('program-loader-missing', `${whose} is to be loaded by ${(0,errors/* quote */.hD)(name)}, which is not in the image: there it ends with "no such file or directory"`, program.node.path, await loaderHint(name, inquiry));
        return null;
    }
    const { node } = found;
    const unfit = (words) => {
        inquiry.tell('program-loader-unfit', `${whose} is to be loaded by ${(0,errors/* quote */.hD)(name)}, which ${words}`, node.path, 'put the loader of its C library there, which comes with that library');
        return null;
    };
    if (node.kind !== 'file')
        return unfit('is no file');
    if (!(0,programs_search/* isExecutable */.TV)(node))
        return unfit('is not executable');
    const reading = await files.elf(node);
    if (reading.kind === 'unknown')
        return null;
    if (reading.kind === 'other')
        return unfit('is no ELF file');
    if (reading.kind === 'broken')
        return unfit(`is a broken ELF file: ${reading.message}`);
    const { facts } = reading;
    const { machine, bits, byteOrder } = program.facts;
    const isOfMachine = facts.machine === machine && facts.bits === bits;
    if (!isOfMachine || facts.byteOrder !== byteOrder) {
        return unfit(`is for another machine: ${(0,machines/* elfWords */.FN)(facts)}`);
    }
    return facts.type === 'other' ? unfit('is an object file') : { node, facts };
}
/** Machines as musl names them that images are made for. */
const muslNames = [
    ...['x86_64', 'aarch64', 'i386', 'armhf', 'arm', 'powerpc64le', 's390x', 'riscv64'],
    ...['loongarch64'],
];
const muslLoader = /\/ld-musl-[^/]*$/;
const glibcLoader = /\/ld(?:-linux[^/]*|64)?\.so\.\d$/;
async function loaderHint(name, { place: { files } }) {
    if (muslLoader.test(name)) {
        return 'it was built for musl, as on Alpine: build it for the C library of the image, or statically';
    }
    if (!glibcLoader.test(name)) {
        return 'build it on a system like the image, or statically, or copy its loader and libraries as well';
    }
    const found = await Promise.all(muslNames.map(async (one) => await files.resolve(`/lib/ld-musl-${one}.so.1`)));
    return found.some(({ kind }) => kind === 'found')
        ? 'it was built for glibc, and the image has musl, as Alpine does: build it for musl, or statically (Go: CGO_ENABLED=0), or take a base image with glibc'
        : 'it was built for glibc, which the image does not have: build it statically (Go: CGO_ENABLED=0), or take a base image with glibc';
}

// EXTERNAL MODULE: ./src/programs/finding.ts + 1 modules
var finding = __webpack_require__(4511);
;// CONCATENATED MODULE: ./src/programs/inquiry.ts


/** What is found out about one program, while it is. */
class Inquiry {
    place;
    #findings = [];
    #closure = new Map();
    constructor(place) {
        this.place = place;
    }
    add(found) {
        if (found === null || this.#findings.length >= limits/* programLimits */.b6.findings)
            return;
        const isTold = this.#findings.some(({ code, message }) => code === found.code && message === found.message);
        if (!isTold)
            this.#findings.push(found);
    }
    tell(code, message, path, hint) {
        this.add((0,finding/* finding */.g)(code, message, path, hint));
    }
    load({ node, facts }) {
        if (!this.#closure.has(node.path))
            this.#closure.set(node.path, { node, facts });
    }
    result(known) {
        return { ...known, closure: [...this.#closure.values()], findings: [...this.#findings] };
    }
}

;// CONCATENATED MODULE: ./src/programs/capabilities.ts
/** Capabilities of Linux by their numbers (linux/capability.h). */
const names = [
    ...['CHOWN', 'DAC_OVERRIDE', 'DAC_READ_SEARCH', 'FOWNER', 'FSETID', 'KILL', 'SETGID', 'SETUID'],
    ...['SETPCAP', 'LINUX_IMMUTABLE', 'NET_BIND_SERVICE', 'NET_BROADCAST', 'NET_ADMIN', 'NET_RAW'],
    ...['IPC_LOCK', 'IPC_OWNER', 'SYS_MODULE', 'SYS_RAWIO', 'SYS_CHROOT', 'SYS_PTRACE', 'SYS_PACCT'],
    ...['SYS_ADMIN', 'SYS_BOOT', 'SYS_NICE', 'SYS_RESOURCE', 'SYS_TIME', 'SYS_TTY_CONFIG', 'MKNOD'],
    ...['LEASE', 'AUDIT_WRITE', 'AUDIT_CONTROL', 'SETFCAP', 'MAC_OVERRIDE', 'MAC_ADMIN', 'SYSLOG'],
    ...['WAKE_ALARM', 'BLOCK_SUSPEND', 'AUDIT_READ', 'PERFMON', 'BPF', 'CHECKPOINT_RESTORE'],
];
/** What Docker and containerd leave to a container where nobody asks for others. */
const usual = new Set([
    ...['CHOWN', 'DAC_OVERRIDE', 'FSETID', 'FOWNER', 'MKNOD', 'NET_RAW', 'SETGID', 'SETUID'],
    ...['SETFCAP', 'SETPCAP', 'NET_BIND_SERVICE', 'SYS_CHROOT', 'KILL', 'AUDIT_WRITE'],
]);
/** `security.capability`, as `vfs_cap_data`; null for what is none. */
function readCapabilities(bytes) {
    if (bytes.length < 12)
        return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const magic = view.getUint32(0, true);
    const words = magic >>> 24 === 1 ? [4] : [4, 12];
    const isKnown = [1, 2, 3].includes(magic >>> 24);
    if (!isKnown || bytes.length < (words.at(-1) ?? 0) + 8)
        return null;
    const permitted = words.flatMap((at, index) => Array.from({ length: 32 }, (_, bit) => bit)
        .filter((bit) => ((view.getUint32(at, true) >>> bit) & 1) === 1)
        .map((bit) => names[index * 32 + bit] ?? `capability ${index * 32 + bit}`));
    return { permitted, isEffective: (magic & 1) === 1 };
}
/** Those that engines do not grant by themselves. */
function unusualCapabilities({ permitted }) {
    return permitted.filter((one) => !usual.has(one));
}

;// CONCATENATED MODULE: ./src/programs/rights.ts

/** Tells what a program's file grants to who starts it. */
function tellRights(whose, node, inquiry) {
    const { mode, uid, gid } = node;
    const identities = [
        ...((mode & 0o4000) === 0 ? [] : [`user ${uid} (set-uid)`]),
        // Without the right to execute it, set-gid meant locking once.
        ...((mode & 0o2010) === 0o2010 ? [`group ${gid} (set-gid)`] : []),
    ];
    if (identities.length > 0) {
        inquiry.tell('program-set-id', `${whose} runs as ${identities.join(' and ')}, whoever starts it`, node.path, 'take the bit away where nobody needs it; allowPrivilegeEscalation: false ignores it');
    }
    const capabilities = node.capability === null ? null : readCapabilities(node.capability);
    if (capabilities === null || capabilities.permitted.length === 0)
        return;
    const list = capabilities.permitted.join(', ');
    const unusual = unusualCapabilities(capabilities);
    if (capabilities.isEffective && unusual.length > 0) {
        inquiry.tell('program-capabilities-beyond', `${whose} has the file capabilities ${list}: where a container is not granted ${unusual.join(', ')}, it ends with "operation not permitted"`, node.path, 'grant them to the container (--cap-add), or take them from the file (setcap -r)');
    }
    else {
        inquiry.tell('program-capabilities', `${whose} has the file capabilities ${list}`, node.path, 'a container that drops all capabilities cannot start it');
    }
}

// EXTERNAL MODULE: ./src/programs/script-line.ts
var script_line = __webpack_require__(32077);
// EXTERNAL MODULE: ./src/programs/search-findings.ts
var search_findings = __webpack_require__(69068);
;// CONCATENATED MODULE: ./src/programs/script-program.ts





/** Finds the interpreters of a script; what keeps it from being started is told. */
async function scriptTargets(whose, node, line, inquiry) {
    const { interpreter, argument } = line;
    const env = (0,script_line/* envArgument */.b)(line);
    const isWindows = (argument ?? interpreter).endsWith('\r');
    if (isWindows && (argument === null || env?.kind === 'program')) {
        inquiry.tell('script-windows-line', `the first line of ${whose} ends as lines do on Windows, so that Linux looks for an interpreter of another name`, node.path, 'save it with the line ends of Unix (LF)');
        return [];
    }
    if (isWindows) {
        inquiry.tell('script-windows-option', `the first line of ${whose} ends as lines do on Windows, which its interpreter is given as a part of an option`, node.path, 'save it with the line ends of Unix (LF)');
    }
    const own = await target(whose, node, interpreter, 'kernel', inquiry);
    if (own === null || env === null || env.kind === 'other' || env.name === null) {
        return own === null ? [] : [own];
    }
    if (env.kind === 'program' && /\s/.test(env.name)) {
        inquiry.tell('script-env-words', `the first line of ${whose} gives ${(0,errors/* quote */.hD)(interpreter)} several words, which Linux passes on as one: it looks for a program named ${(0,errors/* quote */.hD)(env.name)}`, node.path, 'write env -S in front of several words');
        return [own];
    }
    const named = await target(whose, node, env.name, 'env', inquiry);
    return named === null ? [own] : [own, named];
}
async function target(whose, node, name, by, inquiry) {
    const { place } = inquiry;
    // Linux does not look into PATH.
    const path = by === 'env' || name.includes('/') ? name : `./${name}`;
    const search = await (0,programs_search/* findProgram */.Kp)(path, place);
    if (search.kind === 'found')
        return { name, node: search.node, by };
    const why = (0,search_findings/* searchFinding */.K)(name, search, place);
    if (why === null)
        return null;
    const words = why.message.slice((0,errors/* quote */.hD)(name).length);
    const rest = search.kind === 'missing' && search.target === null ? ' is not in the image' : words;
    inquiry.tell('script-interpreter-missing', `${whose} is a script for ${(0,errors/* quote */.hD)(name)}, which${rest}`, node.path, 'add the interpreter to the image, or write the script for one that is there');
    return null;
}
/** Tells of scripts that interpret scripts; true where Linux would not follow them. */
function isTooDeep(whose, node, depth, inquiry) {
    if (depth <= limits/* programLimits */.b6.scriptDepth)
        return false;
    inquiry.tell('script-too-deep', `${whose} is interpreted by scripts that are interpreted by scripts, more than ${limits/* programLimits */.b6.scriptDepth} of them`, node.path, 'let its first line name an interpreter that is no script');
    return true;
}

;// CONCATENATED MODULE: ./src/programs/examine.ts











/** Examines what a name leads to, where a process with that environment would start it. */
const examineProgram = async (name, place) => {
    const inquiry = new Inquiry(place);
    const search = await (0,programs_search/* findProgram */.Kp)(name, place);
    if (search.kind !== 'found') {
        inquiry.add((0,search_findings/* searchFinding */.K)(name, search, place));
        const node = 'node' in search ? search.node : null;
        const type = node === null ? null : node.kind;
        return inquiry.result({ name, node, type });
    }
    return await examineFile(name, search.node, inquiry);
};
/** The same of a file that was found, such as every executable of an image. */
async function examineNode(node, place) {
    return await examineFile(node.path, node, new Inquiry(place));
}
async function examineFile(name, node, inquiry) {
    const whose = namedFile(name, node);
    tellRights(whose, node, inquiry);
    const type = await examineFormat(whose, node, { inquiry, depth: 0, seen: new Set() });
    return inquiry.result({ name, node, type });
}
/** @returns what it is, for people */
async function examineFormat(whose, node, following) {
    const { inquiry, depth, seen } = following;
    const { files } = inquiry.place;
    const reading = await files.elf(node);
    if (reading.kind === 'elf') {
        await examineElf(whose, { node, facts: reading.facts }, inquiry);
        return (0,machines/* elfWords */.FN)(reading.facts);
    }
    if (reading.kind === 'broken') {
        inquiry.tell('program-file-broken', `${whose} is a broken ELF file: ${reading.message}`, node.path, 'build or download it again: it may have been cut off, or changed by a tool');
        return 'broken ELF file';
    }
    if (reading.kind === 'unknown')
        return 'file';
    const start = await files.read(node, { offset: 0, length: limits/* programLimits */.b6.scriptLine });
    if (start.length === 0 && node.size > 0)
        return 'file';
    const line = (0,script_line/* readScriptLine */.w)(start);
    if (line === null)
        return tellNoFormat(whose, node, start, inquiry);
    if (isTooDeep(whose, node, depth + 1, inquiry))
        return scriptWords(line);
    const targets = await scriptTargets(whose, node, line, inquiry);
    for (const target of targets) {
        const next = `${(0,errors/* quote */.hD)(target.name)} (which interprets ${whose})`;
        const isAgain = target.by === 'env' && seen.has(target.node.path);
        if (isAgain) {
            isTooDeep(whose, node, limits/* programLimits */.b6.scriptDepth + 1, inquiry);
            continue;
        }
        await examineFormat(next, target.node, {
            inquiry,
            depth: target.by === 'env' ? 0 : depth + 1,
            seen: target.by === 'env' ? new Set([...seen, node.path, target.node.path]) : seen,
        });
    }
    return scriptWords(line, targets.at(-1)?.name);
}
function scriptWords({ interpreter }, name = interpreter) {
    return `script for ${name}`;
}
function tellNoFormat(whose, node, start, inquiry) {
    const isEmpty = start.length === 0;
    const text = Buffer.from(start).toString('latin1');
    // What is no text may be of a format that somebody has registered with the kernel.
    if (!isEmpty && /[^\t\n\r\x20-\x7e]/.test(text)) {
        inquiry.tell('program-unknown-format', `${whose} is neither an ELF file nor a text: Linux executes it only where somebody has registered its format`, node.path, 'name the program that runs such files, with this one as its argument');
        return 'data';
    }
    const what = isEmpty ? 'is empty' : 'is a text that does not begin with #!';
    const hint = isEmpty
        ? 'put the program there'
        : 'let its first line name its interpreter, such as #!/bin/sh';
    inquiry.tell('program-no-format', `${whose} ${what}, which Linux does not execute`, node.path, hint);
    return isEmpty ? 'empty file' : 'text';
}


/***/ }),

/***/ 26232:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ tellNeeds),
/* harmony export */   h: () => (/* binding */ needsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46813);


/** Of the oldest distribution that is still sold with support: who needs less need not be told. */
const usualKernel = [4, 18];
/**
 * Tells what a program asks of the machine: kernel, processor, stack.
 *
 * @param all the program, its loader and libraries
 */
function tellNeeds(whose, { node, facts }, all, inquiry) {
    const kernel = newestKernel(all);
    if (kernel !== null && (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(kernel.version), usualKernel) > 0) {
        inquiry.tell('program-kernel', `${whose} needs Linux ${kernel.version} or newer${because(kernel.of, node.path)}`, kernel.of, 'run it where the kernel is new enough');
    }
    tellLevel(whose, node.path, all, inquiry);
    if (facts.hasExecutableStack) {
        inquiry.tell('program-executable-stack', `${whose} asks for a stack that can be executed, which hardened kernels refuse`, node.path, 'link it with -z noexecstack');
    }
}
/** @param all a program, its loader and libraries */
function needsOf(all) {
    return {
        glibc: newestGlibc(all),
        kernel: newestKernel(all)?.version ?? null,
        x86Level: highestLevel(all)?.level ?? null,
    };
}
/** What files of glibc itself ask of each other is no matter: they come together. */
function newestGlibc(all) {
    const [newest] = all
        .filter(({ facts }) => !facts.definedVersions.some((one) => one.startsWith('GLIBC_')))
        .flatMap(({ facts }) => facts.neededVersions.flatMap(({ versions }) => versions))
        .flatMap(({ name, isWeak }) => {
        const version = isWeak ? undefined : /^GLIBC_(\d[\d.]*)$/.exec(name)?.[1];
        return version === undefined ? [] : [version];
    })
        .toSorted((one, other) => (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(other), numbersOf(one)));
    return newest ?? null;
}
/** The newest kernel that any of them asks for. */
function newestKernel(all) {
    const [newest] = all
        .flatMap(({ node, facts }) => facts.kernelMinimum === null ? [] : [{ version: facts.kernelMinimum, of: node.path }])
        .toSorted((one, other) => (0,_compare_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareNumbers */ .S)(numbersOf(other.version), numbersOf(one.version)));
    return newest ?? null;
}
function numbersOf(version) {
    return version.split('.').map(Number);
}
function tellLevel(whose, path, all, inquiry) {
    const { platform } = inquiry.place;
    if (platform.architecture !== 'amd64')
        return;
    const has = Number(/^v([1-4])$/.exec(platform.variant)?.[1] ?? 1);
    const highest = highestLevel(all);
    if (highest === null || highest.level <= has)
        return;
    inquiry.tell('program-x86-level', `${whose} needs a processor of x86-64-v${highest.level}${because(highest.of, path)}, and the image says x86-64-v${has}`, highest.of, 'run it on such processors only, and say so with the variant of the platform or a compatibility spec');
}
/** The highest x86-64 level that any of them cannot do without. */
function highestLevel(all) {
    const [highest] = all
        .flatMap(({ node, facts }) => facts.x86Needed === null ? [] : [{ level: facts.x86Needed, of: node.path }])
        .toSorted((one, other) => other.level - one.level);
    return highest ?? null;
}
function because(of, path) {
    return of === path ? '' : `, because of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(of)}`;
}


/***/ }),

/***/ 32077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ envArgument),
/* harmony export */   w: () => (/* binding */ readScriptLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);


/** Null for what is no script, and for one whose interpreter Linux would not find in its first bytes. */
function readScriptLine(start) {
    const head = Buffer.from(start.subarray(0, _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.scriptLine)).toString('utf8');
    if (!head.startsWith('#!'))
        return null;
    const end = head.search(/[\n\0]/);
    const text = (end === -1 ? head : head.slice(0, end)).slice(2);
    const [, interpreter = '', rest = ''] = /^[ \t]*([^ \t]*)[ \t]*(.*)$/s.exec(text) ?? [];
    // Of a line that does not end in what is read, the name may be a part of one.
    const isCut = end === -1 && start.length >= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .programLimits */ .b6.scriptLine && rest === '';
    if (interpreter === '' || isCut)
        return null;
    const argument = rest.replace(/[ \t]+$/, '');
    return { interpreter, argument: argument === '' ? null : argument };
}
/** Null for an interpreter that is not env. */
function envArgument({ interpreter, argument }) {
    if (node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(interpreter) !== 'env')
        return null;
    if (argument === null)
        return { kind: 'other' };
    const [, words] = /^(?:-[iv0]*S|--split-string[= ])[ \t]*(.*)$/.exec(argument) ?? [];
    if (words !== undefined)
        return { kind: 'split', name: splitProgram(words) };
    return argument.startsWith('-') || argument.includes('=')
        ? { kind: 'other' }
        : { kind: 'program', name: argument };
}
function splitProgram(text) {
    if (/["'\\$#]/.test(text))
        return null;
    const words = text.split(/[ \t\v\f\r\n]+/).filter((one) => one !== '');
    let isValue = false;
    for (const word of words) {
        if (isValue || word === '-i' || word === '-' || /^[A-Za-z_]\w*=/.test(word)) {
            isValue = false;
            continue;
        }
        isValue = word === '-u' || word === '-C';
        if (!isValue)
            return word.startsWith('-') ? null : word;
    }
    return null;
}


/***/ }),

/***/ 69068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ searchFinding)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4511);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75497);



/** Why a name leads to nothing that could be started; null where it does, or where that cannot be known. */
function searchFinding(name, search, place) {
    switch (search.kind) {
        case 'found':
        case 'unknown':
            return null;
        case 'missing':
            return search.target === null ? missing(name, place) : dangling(name, search.target);
        case 'loop':
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('program-link-loop', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is a link that leads in a circle, at ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(search.path)}`, search.path, 'let the link name the program itself');
        case 'not-a-file': {
            const what = search.node.kind === 'directory' ? 'a directory' : 'no file';
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('program-not-a-file', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is ${what}`, search.node.path, 'name the program itself');
        }
        case 'not-executable': {
            const mode = search.node.mode.toString(8).padStart(4, '0');
            return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('program-not-executable', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is not executable: its mode is ${mode}`, search.node.path, 'chmod +x it where the image is built, give its volume a defaultMode of 0755, or start it with its interpreter');
        }
    }
}
function missing(name, place) {
    const where = name.includes('/')
        ? 'is not in the image'
        : `is in none of the directories of PATH (${(0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .searchPath */ .oe)(place).join(', ').slice(0, 200)})`;
    const hint = (0,_search_js__WEBPACK_IMPORTED_MODULE_2__/* .isShell */ .H7)(name)
        ? 'the image has no such shell, as distroless ones have none: name a program of the image itself, with its arguments, or take an image with a shell'
        : 'correct the name, or add the program to the image';
    const path = name.startsWith('/') ? name : null;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('program-missing', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} ${where}`, path, hint);
}
function dangling(name, target) {
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .finding */ .g)('program-link-dangling', `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(name)} is a link that leads to ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(target)}, which is not in the image`, target, 'copy what the link leads to as well, or let it name what is there');
}


/***/ })

};
;