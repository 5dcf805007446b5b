"use strict";
exports.id = 1846;
exports.ids = [1846];
exports.modules = {

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ conditionNames)
/* harmony export */ });
/**
 * What a platform may demand of a container beside its own settings, by the names that manifests, inputs
 * and flags give it. Types, schemas and documents take the names from here.
 */
const conditionNames = [
    'arbitrary-user',
    'read-only-root',
    'no-network',
    'dropped-capabilities',
    'no-new-privileges',
    'user-namespace',
    'one-cpu',
    'slow-disk',
    'other-timezone-and-locale',
    'clean-stop',
];


/***/ }),

/***/ 78341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   SB: () => (/* binding */ decodeAt),
/* harmony export */   Tr: () => (/* binding */ decodeItems),
/* harmony export */   VP: () => (/* binding */ isTexts),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/**
 * What everything has in common that reads foreign documents by hand, where a schema would take too
 * long: the way down into a document, and names of fields. What is wrong there, and how it is told,
 * is each reader's own.
 */
/** Decodes what stands one step further down. */
function decodeAt(step, value, decode, state) {
    state.path.push(step);
    const decoded = decode(value, state);
    state.path.pop();
    return decoded;
}
/** Decodes each item of a list, one step further down. */
function decodeItems(items, decode, state) {
    return items.map((item, index) => decodeAt(index, item, decode, state));
}
/** `checks[2].probe.httpGet`, as people write it. */
function describePath(path) {
    if (path.length === 0)
        return 'the document';
    return path
        .map((step, index) => typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
}
/** An own field of plain data; undefined where there is none. */
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, name)?.value
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
function fieldNames(...names) {
    const exact = new Set(names);
    const folded = new Map(names.map((name) => [name.toLowerCase(), name]));
    const meantBy = (key) => (exact.has(key) ? key : folded.get(fold(key)));
    return { exact, meantBy };
}
/** Go's JSON decoder folds ASCII letters, the long s and the Kelvin sign. */
function fold(key) {
    return key.replaceAll('ſ', 's').replaceAll('\u212a', 'k').toLowerCase();
}


/***/ }),

/***/ 83393:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hardenOneImage: () => (/* binding */ hardenOneImage)
});

// EXTERNAL MODULE: ./src/run/load-validators.ts
var load_validators = __webpack_require__(91537);
// EXTERNAL MODULE: ./src/run/one-image.ts
var one_image = __webpack_require__(11861);
// EXTERNAL MODULE: ./src/run/secrets.ts
var secrets = __webpack_require__(53448);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/run/harden/confinement.ts

/** Flags of `docker run` that say what is to be found out: with them every trial would be the same. */
const own = /^(?:--(?:user|cap-add|cap-drop|privileged|read-only|tmpfs|security-opt|group-add|userns)(?:=|$)|-[dtiPq]*u)/;
/** @throws CanaryError (input), each at its line */
function refuseOwnConfinement(validators) {
    (0,errors/* refuseProblems */.nN)(validators.flatMap(({ options }) => options
        .filter(({ text }) => own.test(text))
        .map(({ text, location }) => ({
        code: 'run-option',
        message: `dockerRunOptions: ${text.split('=')[0] ?? text} says what harden is to find out`,
        location,
        hint: 'leave it out of the manifest that the image is held to while it is hardened',
    }))));
}

// EXTERNAL MODULE: ./src/harden/settings.ts
var harden_settings = __webpack_require__(44165);
// EXTERNAL MODULE: ./src/harden/outcome.ts
var outcome = __webpack_require__(63046);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
;// CONCATENATED MODULE: ./src/harden/smallest.ts
/**
 * The smallest part of the items with which it passes, where it passes with all of them: taking any one
 * away makes it fail. Items that are seldom needed are taken away by groups, which costs few trials;
 * groups that turn out to be needed are halved.
 *
 * @param groups the items, in the order in which they are taken away
 */
function* smallest(items, groups, make) {
    if (items.length === 0)
        return [];
    if (yield* passes(make([])))
        return [];
    const needed = [];
    for (let left = groups; left.length > 0;) {
        const current = left;
        const trials = yield current.map((group) => make(without(items, group)));
        const missed = current.filter((_, index) => trials[index]?.passed !== true);
        needed.push(...missed.filter(({ length }) => length === 1).flat());
        left = missed.filter(({ length }) => length > 1).flatMap(halves);
    }
    const kept = items.filter((item) => needed.includes(item));
    // Each can be spared, and not all of them: one stands in for another.
    const enough = (yield* passes(make(kept))) ? kept : yield* oneByOne(items, make);
    return yield* spareEach(enough, make);
}
/** Takes away each item in turn, from what was left by then. */
function* oneByOne(items, make) {
    let kept = items;
    for (const item of items) {
        const fewer = without(kept, [item]);
        if (yield* passes(make(fewer)))
            kept = fewer;
    }
    return kept;
}
/** Takes away whatever can be spared still, until nothing can. */
function* spareEach(items, make) {
    let kept = items;
    for (;;) {
        if (kept.length === 0)
            return kept;
        const current = kept;
        const trials = yield current.map((item) => make(without(current, [item])));
        const spared = current.find((_, index) => trials[index]?.passed === true);
        if (spared === undefined)
            return kept;
        kept = without(kept, [spared]);
    }
}
function* passes(settings) {
    const [trial] = yield [settings];
    return trial?.passed === true;
}
function without(items, taken) {
    return items.filter((item) => !taken.includes(item));
}
function halves(group) {
    const middle = Math.ceil(group.length / 2);
    return [group.slice(0, middle), group.slice(middle)];
}

;// CONCATENATED MODULE: ./src/harden/writes.ts

/** Directories that every system empties when it starts: what an image has there, it does not count on. */
const writes_volatile = new Set([
    ...['/run', '/var/run', '/tmp', '/var/tmp', '/var/lock', '/run/lock'],
]);
/** Without their files no program runs, or none as anybody. */
const vital = /^\/(?:etc|usr|bin|sbin|lib|lib32|lib64|libx32|boot|opt|home|srv|mnt|media|var)?$/;
const vitalBelow = /^\/(?:(?:usr\/)?(?:bin|sbin|lib|lib64|share)|usr\/local|usr\/libexec)(?:\/|$)/;
/** Where files come and go that nobody sees afterwards. */
const guessedDirectories = ['/tmp', '/run', '/var/tmp'];
/** Paths of which it has to be known what the image has there. */
function placesOf(changes) {
    const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ path }) => path));
    const places = leavesOf(changes).flatMap((leaf) => [leaf, ...parentsOf(leaf)]);
    // What is new is not in the image.
    return [...new Set([...places, ...guessedDirectories])].filter((path) => !added.has(path));
}
/**
 * The smallest sensible set of directories, never the root: those of the image in which something was
 * written, and where such a one holds files of the image, the new directory below it.
 *
 * @param volumes that the image asks for
 * @param placeAt what the image has at a path
 */
function writesOf(changes, volumes, placeAt) {
    const found = new Map();
    const unplaced = [];
    for (const leaf of leavesOf(changes)) {
        const directory = directoryFor(leaf, placeAt);
        if (directory === null)
            unplaced.push(leaf);
        else
            found.set(directory.path, directory);
    }
    const guessed = guessedDirectories.filter((path) => path === '/tmp' || isEmptyAt(path, placeAt));
    for (const path of guessed)
        found.set(path, { path, isRisky: false });
    for (const path of volumes.filter(isPlain)) {
        const place = placeAt(path);
        found.set(path, { path, isRisky: place.kind === 'directory' && !place.isEmpty });
    }
    const directories = fewer([...found.values()]);
    return { directories: directories.toSorted(byPath), unplaced: unplaced.toSorted() };
}
/** The directory of a file that a log speaks of; empty where none can be mounted for it. */
function directoryOf(path) {
    const parent = parentOf(path);
    return isPlain(parent) && !isVital(parent) ? [parent] : [];
}
/** Whatever engines, shells and YAML make of other characters, these mean themselves. */
function isPlain(path) {
    return /^\/[\w./@+~-]+$/.test(path) && path.length <= limits/* hardenLimits */.tf.pathCharacters;
}
function isVital(path) {
    return vital.test(path) || vitalBelow.test(path);
}
function isEmptyAt(path, placeAt) {
    const place = placeAt(path);
    return place.kind === 'directory' && (place.isEmpty || writes_volatile.has(path));
}
function directoryFor(leaf, placeAt) {
    const own = placeAt(leaf);
    // Only its time has changed: something came and went in it.
    const isDirectory = own.kind === 'directory';
    const line = [...(isDirectory ? [leaf] : []), ...parentsOf(leaf)];
    const at = line.findIndex((path) => placeAt(path).kind === 'directory');
    const there = line[at] ?? '/';
    const below = line[at - 1];
    const place = placeAt(there);
    const isRisky = !(place.kind === 'directory' && (place.isEmpty || writes_volatile.has(there)));
    // The new one hides nothing.
    if (isRisky && below !== undefined && isPlain(below))
        return { path: below, isRisky: false };
    if (!isPlain(there) || isVital(there))
        return null;
    return { path: there, isRisky };
}
/** Changes of which none lies below. */
function leavesOf(changes) {
    const parents = new Set(changes.flatMap(({ path }) => parentsOf(path)));
    return changes.map(({ path }) => path).filter((path) => path !== '/' && !parents.has(path));
}
/** From the nearest to the root. */
function parentsOf(path) {
    const parents = [];
    for (let at = parentOf(path);; at = parentOf(at)) {
        parents.push(at);
        if (at === '/')
            return parents;
    }
}
function parentOf(path) {
    const end = path.lastIndexOf('/');
    return end <= 0 ? '/' : path.slice(0, end);
}
/** Where there are very many, those that lie deepest are one with their neighbours. */
function fewer(directories) {
    let left = directories;
    while (left.length > limits/* hardenLimits */.tf.directories) {
        const deepest = left.toSorted((one, other) => depthOf(other) - depthOf(one))[0];
        if (deepest === undefined)
            return left;
        const parent = parentOf(deepest.path);
        const rest = left.filter(({ path }) => path !== deepest.path && !path.startsWith(`${parent}/`));
        left =
            isVital(parent) || rest.some(({ path }) => path === parent)
                ? rest
                : [...rest, { path: parent, isRisky: true }];
    }
    return left;
}
function depthOf({ path }) {
    return path.split('/').length;
}
function byPath(one, other) {
    return one.path < other.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./src/harden/search.ts
/** The search for the least that an image runs with: pure, over what trials came to. */




/**
 * Settings of which nothing can be taken away. The image is known to run plainly: where it bears nothing
 * more, that is the answer.
 */
function* findLeast(subject) {
    const ground = yield* findGround(subject);
    const base = yield* findDirectories(subject, ground);
    const rights = yield* findRights(subject, base);
    const settings = yield* takeAway(subject, rights);
    return { settings, users: yield* findUsers(settings) };
}
/** Whether it bears that low ports are the kernel's to guard, which Docker has lifted by itself. */
function* findGround({ directories }) {
    const guarded = { ...harden_settings/* plain */.pj, guardsLowPorts: true };
    const closed = closedWith(guarded, pathsOf(directories));
    // What is most likely to be asked next is tried beside it.
    const bare = { ...closed, capabilities: [], noNewPrivileges: true };
    const next = [closed, ...[harden_settings/* otherUser */.yn, harden_settings/* anyUser */.ck, null].map((user) => ({ ...bare, user }))];
    const [first] = yield [guarded, ...next];
    return first?.passed === true ? guarded : harden_settings/* plain */.pj;
}
function closedWith(base, writable) {
    return { ...base, readOnlyRoot: true, writable };
}
function pathsOf(directories) {
    return directories.map(({ path }) => path);
}
/** With a read-only root, if there is a way; the directories are more than enough then. */
function* findDirectories({ directories }, base) {
    const all = pathsOf(directories);
    const calm = pathsOf(directories.filter(({ isRisky }) => !isRisky));
    const risky = all.filter((path) => !calm.includes(path));
    let tried = [all, calm, []];
    let known = all;
    for (let round = 0; round < limits/* hardenLimits */.tf.rounds; round += 1) {
        const proposals = tried.map((paths) => closedWith(base, paths));
        const trials = yield proposals;
        const found = proposals.find((_, index) => trials[index]?.passed === true);
        if (found !== undefined)
            return found;
        const told = trials.flatMap(({ refused }) => refused).flatMap(directoryOf);
        const added = [...new Set(told)].filter((path) => !known.includes(path));
        known = [...known, ...added];
        tried =
            added.length > 0
                ? [known, [...calm, ...added]]
                : risky.flatMap((path) => [[...calm, path], known.filter((one) => one !== path)]);
        if (tried.length === 0 || (round > 0 && added.length === 0))
            return base;
    }
    return base;
}
/** The user that it can do with, and then whether privileges: the first of these that it bears. */
function* findRights({ isOwnUserRoot }, base) {
    const order = isOwnUserRoot
        ? [harden_settings/* otherUser */.yn, harden_settings/* anyUser */.ck, null]
        : [null, harden_settings/* otherUser */.yn, harden_settings/* anyUser */.ck];
    const bare = order.map((user) => ({
        ...base,
        ...{ user, capabilities: [], noNewPrivileges: true },
    }));
    const found = yield* firstThatPasses(bare);
    if (found !== null)
        return found;
    const usual = order.map((user) => ({ ...base, user, noNewPrivileges: true }));
    return (yield* firstThatPasses([...usual, base])) ?? base;
}
function* firstThatPasses(proposals) {
    const trials = yield proposals;
    return proposals.find((_, index) => trials[index]?.passed === true) ?? null;
}
/** Capabilities and directories, until nothing more can be taken away: one may stand in for the other. */
function* takeAway({ capabilities }, start) {
    let settings = start;
    for (let round = 0; round < limits/* hardenLimits */.tf.rounds; round += 1) {
        const before = settings;
        settings = yield* withoutCapabilities(capabilities, settings);
        settings = yield* withoutDirectories(settings);
        const isSame = settings.writable.length === before.writable.length &&
            settings.capabilities?.length === before.capabilities?.length;
        if (isSame)
            return settings;
    }
    return settings;
}
function* withoutCapabilities(all, settings) {
    const make = (capabilities) => ({ ...settings, capabilities });
    const items = settings.capabilities ?? all;
    // Engines may give more than all of these, such as what a manifest asks for.
    if (settings.capabilities === null && !(yield* passes(make(items))))
        return settings;
    return make(yield* smallest(items, (0,harden_settings/* groupsOf */.c1)(items), make));
}
function* withoutDirectories(settings) {
    const { writable } = settings;
    const make = (paths) => ({ ...settings, writable: paths });
    return make(yield* smallest(writable, writable.map((path) => [path]), make));
}
/**
 * As the answer has it, and with nothing but another user. Capabilities are root's: that some engines hand
 * them to others as well does not hold for Kubernetes.
 */
function* findUsers(settings) {
    const isOfRoot = settings.capabilities !== null && settings.capabilities.length > 0;
    if (isOfRoot) {
        const { user } = settings;
        const own = user === null || (yield* passes({ ...settings, user: null }));
        return { any: user === harden_settings/* anyUser */.ck, other: user === harden_settings/* otherUser */.yn, own };
    }
    const of = (user) => ({ ...settings, user });
    const [any, other, own] = yield [of(harden_settings/* anyUser */.ck), of(harden_settings/* otherUser */.yn), of(null)];
    return {
        any: any?.passed === true,
        other: other?.passed === true,
        own: own?.passed === true,
    };
}

// EXTERNAL MODULE: ./src/probe/limiter.ts
var probe_limiter = __webpack_require__(59270);
// EXTERNAL MODULE: ./src/run/validator-options.ts
var validator_options = __webpack_require__(35972);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/engine/container-request.ts
var container_request = __webpack_require__(41761);
;// CONCATENATED MODULE: ./src/run/harden/directories.ts
/** Empty directories for trials, each used once: as Kubernetes' emptyDir, anybody may write there. */


/**
 * They lie in one volume of the engine, which a container holds that is never started: what engines make of
 * a volume's own mode and owner differs, and of directories in it they make nothing. The end of the run
 * removes both, by their labels.
 */
function createDirectories({ engine, labels, image, }) {
    const name = `canary-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`;
    const open = async (signal) => {
        const volume = await engine.volumes.create({ name: `${name}-harden`, labels, memory: null }, signal);
        const mount = {
            kind: 'volume',
            volume,
            path: null,
            target: mountedAt,
            readOnly: false,
        };
        const request = { ...container_request/* plainContainer */.M, name, labels, image: image.id, entrypoint: [neverStarted] };
        const { id } = await engine.containers.create({ ...request, mounts: [mount] });
        return { volume, id };
    };
    let opened = null;
    let made = 0;
    return {
        make: async (count, signal) => {
            if (count === 0)
                return [];
            const { volume, id } = await (opened ??= open(signal));
            const paths = Array.from({ length: count }, () => `d${(made += 1)}`);
            const entries = paths.map((path) => ({
                ...{ kind: 'directory', path, mode: 0o777, uid: 0, gid: 0 },
            }));
            await engine.containers.files.write(id, mountedAt, entries, signal);
            return paths.map((path) => ({ volume, path }));
        },
    };
}
const mountedAt = '/container-canary';
const neverStarted = '/container-canary/none';

;// CONCATENATED MODULE: ./src/run/harden/drive.ts



/**
 * Makes the trials that a search proposes, those of one proposal at once, and the same one never twice.
 *
 * @throws what a trial throws, once all that run beside it have ended
 */
async function drive(search, run) {
    const known = new Map();
    const once = (settings) => {
        const key = (0,harden_settings/* keyOf */.TN)(settings);
        const trial = known.get(key) ?? run(settings);
        known.set(key, trial);
        return trial;
    };
    for (let step = search.next([]);;) {
        if (step.done === true)
            return step.value;
        if (known.size >= limits/* hardenLimits */.tf.trials)
            throw tooManyTrials();
        const results = await Promise.allSettled(step.value.map(once));
        const trials = results.map((result) => {
            if (result.status === 'rejected')
                throw result.reason;
            return result.value;
        });
        step = search.next(trials);
    }
}
function tooManyTrials() {
    return (0,errors/* infrastructureError */.kv)({
        code: 'harden-trials',
        message: `no answer was found in ${limits/* hardenLimits */.tf.trials} trials`,
        hint: 'a manifest that passes each time, whatever else runs beside it, takes fewer',
    });
}

;// CONCATENATED MODULE: ./src/run/harden/own-user.ts

/** Who an image runs as, by number: as engines look it up (passwd(5), group(5)). */
async function ownUserOf(written, files) {
    const [user = '', group] = written.split(':');
    const isNumber = /^\d+$/.test(user);
    const entry = user === '' ? undefined : await entryOf('/etc/passwd', user, files);
    const uid = user === '' ? 0 : isNumber ? Number(user) : numberIn(entry?.[2]);
    const gid = group === undefined ? (numberIn(entry?.[3]) ?? 0) : await groupOf(group, files);
    const isRoot = uid === 0;
    return { written, isRoot, ids: uid === null || gid === null ? null : { uid, gid } };
}
async function groupOf(group, files) {
    if (/^\d+$/.test(group))
        return Number(group);
    return numberIn((await entryOf('/etc/group', group, files))?.[2]);
}
function numberIn(text) {
    return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}
/** By its name, or by its number. */
async function entryOf(path, asked, files) {
    const found = await files.resolve(path);
    if (found.kind !== 'found' || found.node.kind !== 'file')
        return undefined;
    const { node } = found;
    if (node.size > limits/* staticCheckLimits */.N.contentBytes)
        return undefined;
    const bytes = await files.read(node, { offset: 0, length: node.size });
    const lines = Buffer.from(bytes).toString('utf8').split('\n');
    const entries = lines.map((line) => line.split(':'));
    return (entries.find(([name]) => name === asked) ?? entries.find(([, , number]) => number === asked));
}

// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/container/run.ts + 1 modules
var run = __webpack_require__(63937);
;// CONCATENATED MODULE: ./src/harden/refused.ts

/** Paths that a log says were on a read-only file system, as programs and languages write it. */
function refusedPaths(text) {
    const found = text.split('\n').flatMap((line) => {
        const short = line.slice(0, 4 * limits/* hardenLimits */.tf.pathCharacters);
        if (!/read-only file ?system|EROFS|Errno 30/i.test(short))
            return [];
        const paths = short.match(/(?<![\w./-])\/[\w.@+~-]+(?:\/[\w.@+~-]+)*/g) ?? [];
        const [first] = paths.filter((path) => path.length <= limits/* hardenLimits */.tf.pathCharacters);
        return first === undefined ? [] : [first];
    });
    return [...new Set(found)].slice(0, limits/* hardenLimits */.tf.directories);
}

// EXTERNAL MODULE: ./src/validator/isolated/check.ts + 2 modules
var isolated_check = __webpack_require__(6207);
// EXTERNAL MODULE: ./src/harden/tmpfs.ts
var tmpfs = __webpack_require__(33916);
;// CONCATENATED MODULE: ./src/run/harden/altered.ts

/** What its manifest mounts stays as it is. */
function altered(request, settings, mounts) {
    const { user, capabilities } = settings;
    const taken = new Set([
        ...request.volumes.map(({ mountPath }) => mountPath),
        ...Object.keys(request.tmpfs),
    ]);
    const places = mountsOf(mounts).filter(({ target }) => !taken.has(target));
    return {
        ...request,
        readOnlyRoot: request.readOnlyRoot || settings.readOnlyRoot,
        user: user === null ? request.user : `${user.uid}:${user.gid}`,
        noNewPrivileges: request.noNewPrivileges || settings.noNewPrivileges,
        capabilities: capabilities === null ? request.capabilities : { add: capabilities, drop: ['ALL'] },
        mounts: [...request.mounts, ...places],
        tmpfs: { ...tmpfsOf(settings, mounts, taken), ...request.tmpfs },
        sysctls: settings.guardsLowPorts && request.network.kind === 'own'
            ? { [lowPorts]: '1024', ...request.sysctls }
            : request.sysctls,
    };
}
/** Docker sets it to 0 by itself, Kubernetes leaves it to the runtime. */
const lowPorts = 'net.ipv4.ip_unprivileged_port_start';
function mountsOf({ writable }) {
    return [...writable].map(([target, { volume, path }]) => ({
        ...{ kind: 'volume', volume, path, target, readOnly: false },
    }));
}
function tmpfsOf({ directories, writable, user }, { sizes, shutAt }, taken) {
    const shut = shutAt.map((path) => [path, 'ro']);
    const open = directories === 'volume' ? [] : writable;
    const made = open.map((path) => [
        path,
        (0,tmpfs/* tmpfsOptions */.J)(directories, user, sizes.get(path) ?? null),
    ]);
    return Object.fromEntries([...shut, ...made].filter(([path]) => !taken.has(path)));
}

;// CONCATENATED MODULE: ./src/run/harden/trial.ts
/** One trial: all manifests of an image, in containers that are held to more than they ask for. */








/**
 * @throws CanaryError for what says nothing of the image: the engine's fault, or the manifest's
 */
async function runTrial(settings, options, signal) {
    const results = await Promise.allSettled(options.runs.map(async (run) => await tryOne(run, settings, options, signal)));
    const trials = results.map((result) => {
        if (result.status === 'rejected')
            throw result.reason;
        return result.value;
    });
    return {
        passed: trials.every(({ passed }) => passed),
        refused: [...new Set(trials.flatMap(({ refused }) => refused))],
    };
}
async function tryOne({ prepared, report: before, ranOn }, settings, options, signal) {
    const { engine, dependencies } = options.opened;
    const mounts = await mountsFor(settings, options, signal);
    let hold = null;
    const result = await prepared.run(forTrial(prepared.validator, before.checks), {
        change: (request) => altered(request, settings, mounts),
        afterChecks: async (container, checks, abort) => {
            const isFine = checks.every(({ outcome }) => outcome === 'passed');
            if (isFine && ranOn)
                hold = await holdOn(container, engine, dependencies.clock, abort);
            else
                hold = { ranOn: false, words: '' };
        },
    }, signal);
    if (result.errors.length > 0)
        throw (0,one_image/* errorOf */.M)(result.errors);
    const passed = (0,verdict/* passedTrial */.Z3)({
        outcomes: result.report.checks.map(({ outcome }) => outcome),
        ...heldOf(hold),
        mustRunOn: ranOn,
    });
    return { passed, refused: passed ? [] : refusedPaths(wordsOf(result.report, hold)) };
}
/** Asked anew: whoever assigned it did so inside of a call. */
function heldOf(hold) {
    return { wasSeen: hold !== null, ranOn: hold?.ranOn === true };
}
function wordsOf({ container, checks }, hold) {
    const reasons = checks.map(({ reason }) => reason.message);
    return [container?.logs.text ?? '', hold?.words ?? '', ...reasons].join('\n');
}
/** A program may need longer than its checks to meet what it cannot do without. */
async function holdOn({ id, startedAt }, engine, clock, signal) {
    await clock.sleep(startedAt + limits/* hardenLimits */.tf.hold - clock.now(), signal);
    const state = await engine.containers.inspect(id, signal);
    if (state?.status === 'running')
        return { ranOn: true, words: '' };
    const words = state === null ? '' : (await (0,run/* lastWords */.a)(engine, id, signal)).text;
    return { ranOn: false, words };
}
/**
 * Without what reads the image, and without commands in containers of their own, in which the image's
 * program does not run. How long a check may take is drawn from how long it took.
 */
function forTrial(validator, before) {
    const checks = validator.checks.flatMap((check, index) => {
        if ((0,manifest/* isStaticCheck */.jL)(check) || (0,isolated_check/* isIsolated */.e)(check))
            return [];
        const { timing } = check;
        const took = before[index]?.durationMs ?? 0;
        const enough = Math.max(limits/* hardenLimits */.tf.leastTime, limits/* hardenLimits */.tf.times * took);
        const timeout = timing.timeout === 0 ? 0 : Math.min(timing.timeout, enough);
        return [{ ...check, timing: { ...timing, timeout } }];
    });
    // Where none is left, the container has to run on; the type wants one that nobody looks at.
    return { ...validator, checks: checks };
}
/** Empty directories of their own, and what engines would leave open without being asked. */
async function mountsFor(settings, { directories, imageVolumes, sizes = new Map() }, signal) {
    const { writable, readOnlyRoot } = settings;
    const open = readOnlyRoot ? imageVolumes : [];
    const shutAt = [...new Set(open)].filter((path) => !writable.includes(path));
    const targets = settings.directories === 'volume' ? writable : [];
    const places = await directories.make(targets.length, signal);
    const made = targets.flatMap((target, index) => {
        const place = places[index];
        return place === undefined ? [] : [[target, place]];
    });
    return { writable: new Map(made), shutAt, sizes };
}

;// CONCATENATED MODULE: ./src/run/harden/plain.ts






/** @throws CanaryError for what says nothing of the image */
async function runPlain({ engine, dependencies }, prepared, signal) {
    const all = await Promise.all(prepared.map(async (one) => {
        const seen = { ranOn: false, wasSeen: false, changes: [], isCut: false, sizes: null };
        const afterChecks = async (container, _checks, abort) => {
            const { ranOn } = await holdOn(container, engine, dependencies.clock, abort);
            const written = await engine.containers.changes(container.id, abort);
            const sizes = await sizesOf(written, container.id, engine, abort);
            Object.assign(seen, { ranOn, wasSeen: true, ...written, sizes });
        };
        const { report, errors } = await one.run(one.validator, { afterChecks }, signal);
        if (errors.length > 0)
            throw (0,one_image/* errorOf */.M)(errors);
        return { ...seen, run: { prepared: one, report, ranOn: seen.ranOn } };
    }));
    const sizes = all.flatMap((one) => (one.sizes === null ? [] : [one.sizes]));
    return {
        runs: all.map(({ run }) => run),
        shortcomings: all.flatMap(({ run, wasSeen }) => shortcomingsOf(run, wasSeen)),
        changes: all.flatMap(({ changes }) => changes),
        isCut: all.some(({ isCut }) => isCut),
        sizes: sizes.length < all.length ? null : new Map(sizes.flatMap((one) => [...one])),
    };
}
function shortcomingsOf({ prepared, report, ranOn }, wasSeen) {
    const { name, checks } = report;
    const isProbed = prepared.validator.checks.some((check) => !(0,manifest/* isStaticCheck */.jL)(check));
    const outcomes = checks.map(({ outcome }) => outcome);
    if ((0,verdict/* isFitToHarden */.xP)({ outcomes, wasSeen, ranOn, isProbed }))
        return [];
    const failed = checks.filter(({ outcome }) => outcome !== 'passed');
    return failed.length > 0
        ? failed.map((check) => `${name}: ${check.name}: ${check.reason.message}`)
        : [`${name}: the container ended by itself, and no check asks anything of it while it runs`];
}
async function sizesOf({ changes, isCut }, id, engine, signal) {
    const kept = changes.filter(({ kind }) => kind !== 'deleted');
    if (isCut || kept.length > limits/* hardenLimits */.tf.sizes)
        return null;
    const found = await Promise.all(kept.map(async ({ path }) => {
        const status = await engine.containers.files.stat(id, path, signal);
        return [path, status?.kind === 'file' ? status.size : 0];
    }));
    return new Map(found);
}
/** Looks up in the image what the container has changed. */
async function findWrites(changes, volumes, files) {
    const places = new Map();
    for (const path of [...placesOf(changes), ...volumes])
        places.set(path, await placeOf(path, files));
    return writesOf(changes, volumes, (path) => places.get(path) ?? { kind: 'missing' });
}
async function placeOf(path, files) {
    const node = await files.lookUp(path);
    if (node === null)
        return { kind: 'missing' };
    if (node.kind !== 'directory')
        return { kind: 'other' };
    const entries = path === '/' ? null : await files.list(path);
    return { kind: 'directory', isEmpty: entries?.length === 0 };
}

;// CONCATENATED MODULE: ./src/run/harden/harden-image.ts
/** Finds the least that an image runs with, by running it: the search's trials, and the proof of its answer. */











/**
 * @param validators that it is to pass
 * @throws CanaryError for what says nothing of the image
 */
async function hardenImage(opened, validators, onTrial, signal) {
    const { clock } = opened.dependencies;
    const from = clock.now();
    const prepared = await opened.prepare(validators, signal);
    const plain = await runPlain(opened, prepared, signal);
    const subject = await describeSubject(opened, validators, signal);
    const reasons = plain.shortcomings;
    if (reasons.length > 0)
        return { ...subject, outcome: 'unfit', reasons };
    const found = await search(opened, plain, onTrial, signal);
    if ('outcome' in found)
        return { ...subject, ...found };
    const durationMs = Math.round(clock.now() - from);
    return { ...subject, ...found.answer, outcome: 'hardened', durationMs };
}
async function describeSubject({ image, engine }, validators, signal) {
    const { name, version } = await engine.identity.describe(signal);
    return {
        image: image.reference,
        id: image.id,
        engine: { name, version },
        manifests: validators.map((validator) => validator.name),
    };
}
async function search(opened, plain, onTrial, signal) {
    const image = await opened.reading.images.open((0,validator_options/* readFrom */.z)(opened.image));
    const { volumes } = image.configuration;
    const [writes, ownUser] = [
        await findWrites(plain.changes, volumes, image.files),
        await ownUserOf(image.user, image.files),
    ];
    const limiter = (0,probe_limiter/* createLimiter */.z)(opened.request.concurrency);
    const options = {
        ...{ opened, runs: plain.runs, imageVolumes: volumes },
        directories: createDirectories(opened),
    };
    let trials = 0;
    const run = (settings, sizes) => limiter.run(async () => {
        trials += 1;
        const sized = sizes === undefined ? options : { ...options, sizes };
        const trial = await runTrial(settings, sized, signal);
        onTrial(settings, trial.passed);
        return trial;
    });
    const { directories, unplaced } = writes;
    const added = plain.runs.flatMap(({ prepared }) => prepared.validator.container.capabilities.add);
    const { isRoot } = ownUser;
    const subject = { directories, isOwnUserRoot: isRoot, capabilities: (0,harden_settings/* candidateCapabilities */.G6)(added) };
    const least = await drive(findLeast(subject), run);
    const sizes = sizesFor(least.settings.writable, plain);
    const proven = await prove(least, ownUser, sizes, run);
    if (proven === null)
        return { outcome: 'unsteady', reasons: [unsteady] };
    const { settings, tmpfs } = proven;
    const notes = (0,outcome/* notesOf */.h$)(settings, { unplaced, isCut: plain.isCut, sizes: plain.sizes !== null });
    return {
        answer: {
            ...{ settings, tmpfs, ownUser, trials, notes, users: least.users },
            directories: settings.writable.map((path) => ({ path, sizeLimit: sizes.get(path) ?? null })),
        },
    };
}
const unsteady = 'what it ran with once, it did not run with when it was tried again: it does not run alike each time';
/** The answer as it is told, with the bounds of its directories, once more: for Kubernetes, and for `docker run`. */
async function prove({ settings: least }, ownUser, sizes, run) {
    // What is told names a number wherever one is known.
    const settings = { ...least, user: ownUser.isRoot ? least.user : (least.user ?? ownUser.ids) };
    if (!(await run(settings, sizes)).passed)
        return null;
    const kinds = ['tmpfs', 'owned-tmpfs'];
    if (settings.writable.length === 0)
        return { settings, tmpfs: kinds[0] };
    const trials = await Promise.all(kinds.map(async (directories) => {
        try {
            return await run({ ...settings, directories }, sizes);
        }
        catch (error) {
            if (isUnknownToEngine(error))
                return null;
            throw error;
        }
    }));
    return { settings, tmpfs: kinds.find((_, index) => trials[index]?.passed === true) ?? null };
}
/** Of files below the directory; none where nobody has counted. */
function sizesFor(writable, { sizes }) {
    if (sizes === null)
        return new Map();
    return new Map(writable.map((path) => {
        const below = [...sizes].filter(([file]) => file.startsWith(`${path}/`));
        return [path, (0,outcome/* sizeLimitOf */.WP)(below.reduce((sum, [, size]) => sum + size, 0))];
    }));
}
/** Not every engine has a word for who a directory in memory belongs to. */
function isUnknownToEngine(error) {
    return error instanceof errors/* CanaryError */.Rc && error.problems[0].code === 'container-create';
}

;// CONCATENATED MODULE: ./src/run/harden/harden-one-image.ts





/**
 * Hardens the one image of a request, held to its manifests, or else to what `init` would write of it.
 *
 * @throws CanaryError
 */
async function hardenOneImage(request, dependencies, onTrial, signal) {
    (0,secrets.secretsOfRequest)(request).forEach(dependencies.onSecret);
    // A manifest that is wrong is told before anything is pulled.
    const written = request.validators.length === 0 ? null : await (0,load_validators/* loadAll */.g)(request, dependencies, signal);
    (0,secrets.secretsOfManifests)(written ?? []).forEach(dependencies.onSecret);
    refuseOwnConfinement(written ?? []);
    return await (0,one_image/* withOneImage */.q)(request, dependencies, async (opened) => {
        if (written !== null)
            return await hardenImage(opened, written, onTrial, signal);
        const drafted = await draftFor(opened, signal);
        if (typeof drafted === 'string')
            return await unfit(opened, drafted, signal);
        return await hardenImage(opened, drafted, onTrial, signal);
    }, signal);
}
/** A text says why there is none. */
async function draftFor(opened, signal) {
    const [{ draftImage }, { validatorsOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(148), __webpack_require__.e(886), __webpack_require__.e(9448)]).then(__webpack_require__.bind(__webpack_require__, 85435)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(148), __webpack_require__.e(886), __webpack_require__.e(6036)]).then(__webpack_require__.bind(__webpack_require__, 65783)),
    ]);
    const { facts, draft } = await draftImage(opened, signal);
    if (facts.end !== null)
        return facts.end;
    return draft === null ? 'nothing could be asked of it' : validatorsOf(draft);
}
async function unfit(opened, why, signal) {
    const hint = 'name a manifest that it passes with --validator, which says what it needs to run';
    const subject = await describeSubject(opened, [], signal);
    return { ...subject, outcome: 'unfit', reasons: [`${why}: ${hint}`] };
}


/***/ }),

/***/ 11861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ errorOf),
/* harmony export */   q: () => (/* binding */ withOneImage)
/* harmony export */ });
/* harmony import */ var _container_own_container_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7809);
/* harmony import */ var _container_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79862);
/* harmony import */ var _container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47581);
/* harmony import */ var _engine_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64578);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99750);
/* harmony import */ var _validator_run_validator_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84521);
/* harmony import */ var _acquire_images_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(95795);
/* harmony import */ var _describe_engine_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89897);
/* harmony import */ var _judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82386);
/* harmony import */ var _open_image_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19889);
/* harmony import */ var _validator_options_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35972);
/** One image on one engine, opened for whoever runs it more often than once. */













/**
 * Finds the engine, and sees to it that the one image of the request is there. Whatever was made on the
 * engine meanwhile is gone when this ends.
 *
 * @throws CanaryError
 */
async function withOneImage(request, dependencies, work, signal) {
    const { findEngine = _engine_find_connect_js__WEBPACK_IMPORTED_MODULE_4__/* .contactEngine */ .$d, onEvent } = dependencies;
    const found = await findEngine(request.engine, signal, (text) => {
        onEvent({ kind: 'output', text: `warning: ${text}\n` });
    });
    const engine = await found.open();
    const findings = { engine: null, errors: [], images: [], built: [], pushed: [] };
    const reading = (0,_open_image_js__WEBPACK_IMPORTED_MODULE_11__/* .startReading */ .B)(request, dependencies, engine, [], signal);
    try {
        await (0,_describe_engine_js__WEBPACK_IMPORTED_MODULE_9__/* .describeEngine */ .s)(engine, dependencies, findings, signal);
        const [entry] = await (0,_acquire_images_js__WEBPACK_IMPORTED_MODULE_8__/* .acquireAll */ .q)(request, dependencies, engine, findings, signal);
        if (entry?.image == null)
            throw errorOf(findings.errors);
        const labels = (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .runLabels */ .xU)(request, dependencies.clock.date(), await (0,_container_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .ownIdentity */ .hY)());
        const { image, platform } = entry;
        const opened = { request, dependencies, engine, findings, reading, labels, image, platform };
        return await work({
            ...opened,
            prepare: (validators, abort) => prepareAll(opened, validators, abort),
        });
    }
    finally {
        await reading.close();
        await clearAway(engine, request.runId).finally(() => {
            engine.close();
        });
    }
}
async function clearAway(engine, runId) {
    const { patientSweep } = _limits_js__WEBPACK_IMPORTED_MODULE_6__/* .runLimits */ .g2;
    const message = `the engine did not tell within ${patientSweep / 1000} s what this run has left on it`;
    const over = (0,_engine_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .deadline */ .n)(patientSweep, { code: 'containers-left', message });
    await (0,_container_ownership_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftovers */ .DA)(engine, runId, over, new Set(), true);
}
/** What was told as part of a report, thrown as it was. */
function errorOf(errors) {
    const [first, ...rest] = errors;
    if (first === undefined)
        return new Error('it went wrong, and nobody says why');
    const { kind } = first;
    if (kind === 'internal')
        return new Error(first.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .CanaryError */ .Rc(kind, [(0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeToProblem */ .Pc)(first), ...rest.map(_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeToProblem */ .Pc)]);
}
async function prepareAll(opened, validators, signal) {
    const { request, engine, findings, image } = opened;
    const restriction = await (0,_judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .restrictIfAsked */ .Yk)(request, engine, validators, signal);
    const checked = await (0,_judge_on_engine_js__WEBPACK_IMPORTED_MODULE_10__/* .checkOptions */ .Jr)(request, engine, validators, restriction);
    const { planAllDevices } = await __webpack_require__.e(/* import() */ 3662).then(__webpack_require__.bind(__webpack_require__, 73662));
    const devicesOf = await planAllDevices(request, engine, checked, findings, signal);
    if (devicesOf === null)
        throw errorOf(findings.errors);
    const { architecture } = await engine.identity.describe(signal);
    const neighbour = await (0,_container_own_container_js__WEBPACK_IMPORTED_MODULE_0__/* .findOwnContainer */ .Rm)(engine, signal);
    const { platform } = opened;
    const around = {
        ...{ ...opened, ...opened.reading },
        ...{ devicesOf, restriction, neighbour, architecture },
    };
    return checked.map((validator) => ({
        validator,
        run: async (asked, changes, abort) => await (0,_validator_run_validator_js__WEBPACK_IMPORTED_MODULE_7__.runValidator)(asked, {
            ...(0,_validator_options_js__WEBPACK_IMPORTED_MODULE_12__/* .validatorOptions */ .D)(around, validator, { image, platform }),
            keepFailed: false,
            onCheck: () => undefined,
            ...changes,
        }, abort),
    }));
}


/***/ })

};
;