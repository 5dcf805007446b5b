"use strict";
exports.id = 7457;
exports.ids = [7457];
exports.modules = {

/***/ 27457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createHarden: () => (/* binding */ createHarden),
  hardenOnThisMachine: () => (/* binding */ hardenOnThisMachine),
  usage: () => (/* binding */ usage)
});

// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/harden/settings.ts
var harden_settings = __webpack_require__(44165);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/secrets/environment.ts
var environment = __webpack_require__(16540);
// EXTERNAL MODULE: ./src/secrets/errors.ts
var errors = __webpack_require__(7562);
// EXTERNAL MODULE: ./src/secrets/redactor.ts
var secrets_redactor = __webpack_require__(15753);
// EXTERNAL MODULE: ./src/verdict.ts + 16 modules
var verdict = __webpack_require__(82394);
// EXTERNAL MODULE: ./src/cli/flags.ts + 1 modules
var flags = __webpack_require__(96961);
// EXTERNAL MODULE: ./src/convert/commented-yaml.ts
var commented_yaml = __webpack_require__(53475);
// EXTERNAL MODULE: ./src/harden/tmpfs.ts
var harden_tmpfs = __webpack_require__(33916);
;// CONCATENATED MODULE: ./src/cli/harden/docker.ts


/** Null where the engine's own way to make directories would not do. */
function dockerCommand(hardened) {
    const { settings, engine, image } = hardened;
    const directories = tmpfsOf(hardened);
    if (directories === null)
        return null;
    const { capabilities, user, noNewPrivileges, readOnlyRoot, guardsLowPorts } = settings;
    const isPodman = engine.name === 'podman';
    return [
        `${engine.name} run`,
        // Podman would let it write to /run, /tmp and /var/tmp by itself.
        ...(readOnlyRoot ? [isPodman ? '--read-only --read-only-tmpfs=false' : '--read-only'] : []),
        ...directories.map((directory) => `--tmpfs ${directory}`),
        ...(user === null ? [] : [`--user ${user.uid}:${user.gid}`]),
        ...(capabilities === null
            ? []
            : ['--cap-drop ALL', ...capabilities.map((name) => `--cap-add ${name}`)]),
        ...(noNewPrivileges ? ['--security-opt no-new-privileges'] : []),
        ...(guardsLowPorts ? [] : [`--sysctl ${lowPorts}=0`]),
        shellWord(image),
    ].join(' ');
}
function renderCompose(hardened) {
    const { settings, image } = hardened;
    const directories = tmpfsOf(hardened);
    if (directories === null)
        return null;
    const { capabilities, user, noNewPrivileges, readOnlyRoot, guardsLowPorts } = settings;
    const fields = [
        { key: 'image', value: image },
        ...(readOnlyRoot ? [{ key: 'read_only', value: true }] : []),
        ...(0,commented_yaml/* listField */.FZ)('tmpfs', directories),
        ...(user === null ? [] : [{ key: 'user', value: `${user.uid}:${user.gid}` }]),
        ...(capabilities === null ? [] : (0,commented_yaml/* listField */.FZ)('cap_drop', ['ALL'])),
        ...(0,commented_yaml/* listField */.FZ)('cap_add', capabilities ?? []),
        ...(noNewPrivileges ? (0,commented_yaml/* listField */.FZ)('security_opt', ['no-new-privileges:true']) : []),
        ...(guardsLowPorts ? [] : [{ key: 'sysctls', value: (0,commented_yaml/* mapping */.pq)({ [lowPorts]: '0' }) }]),
    ];
    return (0,commented_yaml/* renderYaml */.Wd)((0,commented_yaml/* mapping */.pq)({ services: (0,commented_yaml/* mapping */.pq)({ app: { fields } }) }));
}
const lowPorts = 'net.ipv4.ip_unprivileged_port_start';
function tmpfsOf({ directories, tmpfs, settings }) {
    if (tmpfs === null)
        return directories.length === 0 ? [] : null;
    return directories.map(({ path, sizeLimit }) => `${path}:${(0,harden_tmpfs/* tmpfsOptions */.J)(tmpfs, settings.user, sizeLimit)}`);
}
function shellWord(text) {
    return /^[\w./:@-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

// EXTERNAL MODULE: ./src/harden/outcome.ts
var outcome = __webpack_require__(63046);
// EXTERNAL MODULE: ./src/limits/units.ts
var units = __webpack_require__(64063);
;// CONCATENATED MODULE: ./src/cli/harden/kubernetes.ts



/** The part of a Pod that holds it to what it was proven to run with. */
function renderKubernetes(hardened) {
    const { image, engine, trials, directories } = hardened;
    const volumes = directories.map(({ path, sizeLimit }, index) => {
        const bound = sizeLimit === null ? [] : [{ key: 'sizeLimit', value: `${sizeLimit / units/* mebibyte */.E}Mi` }];
        return {
            fields: [
                { key: 'name', value: volumeName(path, index) },
                { key: 'emptyDir', value: bound.length === 0 ? (0,commented_yaml/* mapping */.pq)({}) : { fields: bound } },
            ],
        };
    });
    const mounts = directories.map(({ path }, index) => (0,commented_yaml/* mapping */.pq)({ name: volumeName(path, index), mountPath: path }));
    const container = {
        fields: [
            { key: 'name', value: containerName(image) },
            { key: 'image', value: image },
            { key: 'securityContext', value: { fields: ofContainer(hardened) } },
            ...(0,commented_yaml/* listField */.FZ)('volumeMounts', mounts),
        ],
    };
    return (0,commented_yaml/* renderYaml */.Wd)({
        comments: [
            `What ${image} was proven to run with on ${engine.name} ${engine.version}, in ${trials} trials.`,
        ],
        fields: [
            {
                key: 'spec',
                value: {
                    fields: [
                        { key: 'securityContext', value: { fields: ofPod(hardened) } },
                        { key: 'containers', value: [container] },
                        ...(0,commented_yaml/* listField */.FZ)('volumes', volumes),
                    ],
                },
            },
        ],
    });
}
function ofPod(hardened) {
    const user = (0,outcome/* userOf */.Z5)(hardened);
    const sysctl = (0,commented_yaml/* mapping */.pq)({ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' });
    return [
        ...((0,outcome/* isRootless */.gt)(hardened) ? [{ key: 'runAsNonRoot', value: true }] : []),
        ...(user === null
            ? []
            : [
                { key: 'runAsUser', value: user.uid },
                { key: 'runAsGroup', value: user.gid },
            ]),
        { key: 'seccompProfile', value: (0,commented_yaml/* mapping */.pq)({ type: 'RuntimeDefault' }) },
        ...(hardened.settings.guardsLowPorts ? [] : (0,commented_yaml/* listField */.FZ)('sysctls', [sysctl])),
    ];
}
function ofContainer({ settings }) {
    const { capabilities, noNewPrivileges, readOnlyRoot } = settings;
    const added = capabilities ?? [];
    return [
        { key: 'allowPrivilegeEscalation', value: !noNewPrivileges },
        { key: 'readOnlyRootFilesystem', value: readOnlyRoot },
        ...(capabilities === null
            ? []
            : [
                {
                    key: 'capabilities',
                    value: { fields: [...(0,commented_yaml/* listField */.FZ)('drop', ['ALL']), ...(0,commented_yaml/* listField */.FZ)('add', added)] },
                },
            ]),
    ];
}
/** RFC 1123 label, as Kubernetes asks of it. */
function volumeName(path, index) {
    const words = path.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const name = words.join('-').slice(0, 40).replace(/-$/, '');
    return name === '' ? `writable-${index}` : name;
}
function containerName(image) {
    const [path = ''] = image.split('@');
    const last = path
        .replace(/:[^/:]*$/, '')
        .split('/')
        .at(-1) ?? '';
    const words = last.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const name = words.join('-').slice(0, 63).replace(/-$/, '');
    return name === '' ? 'app' : name;
}

;// CONCATENATED MODULE: ./src/cli/harden/text.ts




function renderHardening(hardening) {
    return hardening.outcome === 'hardened' ? renderHardened(hardening) : renderUnfit(hardening);
}
function renderUnfit({ image, outcome, reasons }) {
    const head = outcome === 'unfit'
        ? `${image} does not pass as it is: there is nothing to harden`
        : `${image}: no answer`;
    return lines([head, ...reasons.map((reason) => `  ${reason}`)]);
}
function renderHardened(hardened) {
    const { image, engine, manifests, trials, durationMs, notes } = hardened;
    const time = (durationMs / 1000).toFixed(1);
    const head = `${image} on ${engine.name} ${engine.version}, held to ${manifests.join(', ')}: proven in ${trials} trials, ${time} s`;
    const facts = [
        ['user', describeUser(hardened)],
        ['root', hardened.settings.readOnlyRoot ? 'read-only' : 'writable'],
        ['writable', describeDirectories(hardened)],
        ['capabilities', describeCapabilities(hardened)],
        ['privileges', hardened.settings.noNewPrivileges ? 'no new ones' : 'may be gained'],
    ];
    return [
        lines([head, '', ...facts.map(([name, value]) => `  ${name.padEnd(13)} ${value}`)]),
        section('Kubernetes', renderKubernetes(hardened)),
        section(`${engine.name} run`, dockerCommand(hardened) ?? noTmpfs),
        section('Compose', renderCompose(hardened) ?? noTmpfs),
        lines(['', 'What this does not tell', ...notes.map((note) => `  ${note}`)]),
    ].join('');
}
const noTmpfs = 'not told: it does not run with a tmpfs, which has the owner and the mode of the image there';
function section(title, text) {
    return `${lines(['', title])}${text
        .trimEnd()
        .split('\n')
        .map((line) => `${(0,report_escape/* visibleLine */.P8)(`  ${line}`)}\n`)
        .join('')}`;
}
function lines(all) {
    return all.map((line) => `${(0,report_escape/* visibleLine */.P8)(line)}\n`).join('');
}
/** The strongest of what was found, first. */
function describeUser({ users, ownUser }) {
    const own = `the image says ${nameOf(ownUser)}`;
    if (users.other)
        return `any, of any group (${own})`;
    if (users.any)
        return `any of group 0, such as OpenShift's (${own})`;
    return ownUser.isRoot ? `root only (${own})` : `its own only (${own})`;
}
function describeCapabilities({ settings: { capabilities } }) {
    if (capabilities === null)
        return "the engine's";
    return capabilities.length === 0 ? 'none' : capabilities.join(', ');
}
function nameOf({ written, ids }) {
    if (written === '')
        return 'root';
    return ids === null || /^\d/.test(written) ? written : `${written}, ${ids.uid}:${ids.gid}`;
}
function describeDirectories({ directories, settings }) {
    if (!settings.readOnlyRoot)
        return 'everything';
    if (directories.length === 0)
        return 'nothing';
    return directories
        .map(({ path, sizeLimit }) => sizeLimit === null ? path : `${path} (${sizeLimit / units/* mebibyte */.E} MiB)`)
        .join(', ');
}

// EXTERNAL MODULE: ./src/cli/one-image.ts
var one_image = __webpack_require__(91574);
// EXTERNAL MODULE: ./src/cli/only-image.ts
var only_image = __webpack_require__(67062);
;// CONCATENATED MODULE: ./src/cli/harden.ts













const formats = ['text', 'json', 'yaml'];
const usage = {
    command: 'harden',
    synopsis: '[options] <image>',
    about: `Finds the least that an image runs with, by running it: the directories that it writes to, its
user, its capabilities, and whether it gains privileges. The answer is run once more, and printed
for Kubernetes, for docker run and for Compose.`,
    flags: {
        validator: {
            aliases: ['file', 'validators'],
            type: 'string',
            short: 'f',
            value: '<manifest>',
            multiple: true,
            help: 'what it has to pass each time: a file, glob, directory, URL, - or a built-in name; may be given several times (what init would write)',
        },
        format: {
            type: 'string',
            value: '<format>',
            choices: formats,
            default: 'text',
            help: `${(0,options/* either */.gP)(formats)}; yaml is the part of a Pod alone (text)`,
        },
        platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
        ...one_image/* oneImageFlags */.vq,
        quiet: { type: 'boolean', short: 'q', help: 'nothing about the trials' },
    },
    takesWords: true,
    note: `Exit codes: 0 there is an answer, 1 the image does not pass as it is, 2 usage or invalid input,
3 infrastructure.`,
    example: 'container-canary harden --validator canary.yaml ghcr.io/you/app:1.2',
};
/** `container-canary harden`. */
function createHarden(harden, findEngine) {
    return async (args, io) => {
        const given = (0,flags/* readFlags */.uW)(usage, args, io);
        if (given === null)
            return 0;
        const image = (0,only_image/* onlyImage */.A)(usage, given.words);
        const { values } = given;
        const { format, pull } = given.choices();
        const redactor = (0,secrets_redactor.createRedactor)((0,environment.secretsOfEnvironment)(io.env));
        try {
            const { validator: validators, platform = null } = values;
            const request = await (0,one_image/* oneImageRequest */.ft)({ image, validators, platform, pull }, values, io);
            const dependencies = (0,one_image/* oneImageDependencies */.Ht)(io, redactor, findEngine);
            const tell = (line) => {
                if (!values.quiet)
                    io.stderr.write(redactor.redact(`${(0,report_escape/* visibleLine */.P8)(line)}\n`));
            };
            const found = await harden(request, dependencies, tell, io.signal);
            io.stdout.write(redactor.redact(rendered(found, format)));
            if (format === 'yaml' && found.outcome !== 'hardened') {
                io.stderr.write(redactor.redact(renderHardening(found)));
            }
            return (0,verdict/* exitCodeOfHardening */.F6)(found.outcome);
        }
        catch (error) {
            throw (0,errors.redactError)(error, redactor);
        }
    };
}
function rendered(found, format) {
    switch (format) {
        case 'json': {
            const pasted = found.outcome === 'hardened'
                ? {
                    kubernetes: renderKubernetes(found),
                    run: dockerCommand(found),
                    compose: renderCompose(found),
                }
                : {};
            return `${(0,report_escape/* visibleJson */.$m)({ ...found, ...pasted })}\n`;
        }
        case 'yaml':
            return found.outcome === 'hardened' ? renderKubernetes(found) : '';
        case 'text':
            return renderHardening(found);
    }
}
const hardenOnThisMachine = async (request, dependencies, onTrial, signal) => {
    const { hardenOneImage } = await Promise.all(/* import() */[__webpack_require__.e(2857), __webpack_require__.e(190), __webpack_require__.e(4578), __webpack_require__.e(4384), __webpack_require__.e(1329), __webpack_require__.e(9302), __webpack_require__.e(5354), __webpack_require__.e(4521), __webpack_require__.e(1846)]).then(__webpack_require__.bind(__webpack_require__, 83393));
    const told = (settings, passed) => {
        onTrial(`${passed ? 'runs ' : 'fails'}  ${(0,harden_settings/* describeSettings */.TR)(settings)}`);
    };
    return await hardenOneImage(request, dependencies, told, signal);
};


/***/ }),

/***/ 63046:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ sizeLimitOf),
/* harmony export */   Z5: () => (/* binding */ userOf),
/* harmony export */   gt: () => (/* binding */ isRootless),
/* harmony export */   h$: () => (/* binding */ notesOf)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99750);

/** Twice what was written, in the next power of two, and never less than a few small files take. */
function sizeLimitOf(written) {
    const wanted = Math.max(2 * written, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .hardenLimits */ .tf.leastSize);
    return 2 ** Math.ceil(Math.log2(wanted));
}
/** Who the containers of the answer run as, by number; null where only the image knows. */
function userOf({ settings, ownUser }) {
    return settings.user ?? ownUser.ids;
}
function isRootless({ settings, ownUser }) {
    return settings.user !== null || !ownUser.isRoot;
}
/** What nobody can learn by running an image for a short while. */
function notesOf(settings, { unplaced, isCut, sizes }) {
    const few = unplaced.slice(0, _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .hardenLimits */ .tf.named).join(', ');
    const more = unplaced.length - _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .hardenLimits */ .tf.named;
    return [
        ...(settings.readOnlyRoot
            ? []
            : [
                'its root has to stay writable: with no set of directories did it run on a read-only one',
            ]),
        ...(unplaced.length === 0
            ? []
            : [
                `it writes ${few}${more > 0 ? ` and ${more} more` : ''} beside files that it cannot do without: no directory can be mounted there${settings.readOnlyRoot ? ', and it runs although it cannot write them' : ''}`,
            ]),
        ...(settings.guardsLowPorts
            ? []
            : [
                'it listens on a port below 1024 without a capability, which takes net.ipv4.ip_unprivileged_port_start=0: Docker sets that by itself, Kubernetes does where it is asked to',
            ]),
        ...(isCut ? ['it wrote more files than were looked at'] : []),
        ...(sizes ? [] : ['how much it writes was not measured: no sizeLimit is told']),
        'what it does only later, or only under load, was not seen: caches that grow, uploads, logs that are rotated, a clean-up at its end; run it with checks that make it do its work',
    ];
}


/***/ }),

/***/ 44165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ candidateCapabilities),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   TR: () => (/* binding */ describeSettings),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ck: () => (/* binding */ anyUser),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   yn: () => (/* binding */ otherUser)
/* harmony export */ });
/* unused harmony exports defaultCapabilities, describeCapabilities */
/** The container as the manifest alone has it. */
const plain = {
    readOnlyRoot: false,
    writable: [],
    directories: 'volume',
    user: null,
    capabilities: null,
    noNewPrivileges: false,
    guardsLowPorts: false,
};
/** As OpenShift gives one to each project: no image knows it, and its group is root's. */
const anyUser = { uid: 1_000_650_000, gid: 0 };
/** One that is no root, with a group of its own. */
const otherUser = { uid: 10_001, gid: 10_001 };
/** What Docker gives a container where nobody asks for anything else (moby, oci/caps/defaults.go). */
const defaultCapabilities = [
    ...['AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD'],
    ...['NET_BIND_SERVICE', 'NET_RAW', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT'],
];
/** What a container may have: what engines give, and what a manifest adds, spelt as one. */
function candidateCapabilities(added) {
    const names = added.map((name) => name.toUpperCase().replace(/^CAP_/, ''));
    return [...new Set([...defaultCapabilities, ...names])];
}
/** Images ask for these, if for any: the others are tried together. */
const often = new Set([
    ...['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'NET_BIND_SERVICE', 'SETGID', 'SETUID'],
]);
/** In which capabilities are taken away together at first. */
function groupsOf(capabilities) {
    const rare = capabilities.filter((name) => !often.has(name));
    const single = capabilities.filter((name) => often.has(name)).map((name) => [name]);
    return rare.length === 0 ? single : [rare, ...single];
}
/** The same settings have the same key. */
function keyOf(settings) {
    const { capabilities, writable, ...rest } = settings;
    const user = rest.user === null ? null : [rest.user.uid, rest.user.gid];
    return JSON.stringify([
        rest.readOnlyRoot,
        writable.toSorted(),
        rest.directories,
        user,
        capabilities?.toSorted() ?? null,
        rest.noNewPrivileges,
        rest.guardsLowPorts,
    ]);
}
/** One line for people who watch. */
function describeSettings(settings) {
    const { readOnlyRoot, writable, user, capabilities, noNewPrivileges } = settings;
    const root = readOnlyRoot ? 'read-only' : 'root writable';
    const paths = writable.length === 0 ? [] : [`writable ${writable.join(' ')}`];
    const who = user === null ? 'own user' : `user ${user.uid}:${user.gid}`;
    return [
        root,
        ...paths,
        who,
        describeCapabilities(capabilities),
        ...(noNewPrivileges ? ['no-new-privileges'] : []),
    ].join(', ');
}
function describeCapabilities(capabilities) {
    if (capabilities === null)
        return "the engine's capabilities";
    return capabilities.length === 0 ? 'no capability' : `capabilities ${capabilities.join(' ')}`;
}


/***/ }),

/***/ 33916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tmpfsOptions)
/* harmony export */ });
/* harmony import */ var _limits_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64063);

/** As `docker run --tmpfs` takes them; like a directory of Kubernetes', it may hold programs. */
function tmpfsOptions(directories, user, size) {
    const owner = directories === 'owned-tmpfs' && user !== null ? [`uid=${user.uid}`, `gid=${user.gid}`] : [];
    const bound = size === null ? [] : [`size=${Math.ceil(size / _limits_units_js__WEBPACK_IMPORTED_MODULE_0__/* .mebibyte */ .E)}m`];
    return ['rw', 'exec', 'mode=1777', ...owner, ...bound].join(',');
}


/***/ })

};
;