"use strict";
exports.id = 886;
exports.ids = [886];
exports.modules = {

/***/ 46322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ deviceNameFault),
/* harmony export */   Fl: () => (/* binding */ formatQualifiedName),
/* harmony export */   X$: () => (/* binding */ splitKind),
/* harmony export */   Xj: () => (/* binding */ describeNameFault),
/* harmony export */   _C: () => (/* binding */ unportableNameParts),
/* harmony export */   dp: () => (/* binding */ isTooShortForEngines),
/* harmony export */   k: () => (/* binding */ vendorOrClassFault),
/* harmony export */   sg: () => (/* binding */ isDnsSubdomain),
/* harmony export */   yU: () => (/* binding */ splitQualifiedName),
/* harmony export */   z$: () => (/* binding */ parseQualifiedName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/**
 * Names of the Container Device Interface: `vendor/class=name`. Grammar as CDI's own parser enforces
 * it (package parser), which is laxer than the prose of the specification in some points and
 * stricter in others; {@link unportableNameParts} tells the difference.
 */

const letter = /^[A-Za-z]/;
const letterOrDigitAtEnd = /[A-Za-z0-9]$/;
const letterOrDigitAtStart = /^[A-Za-z0-9]/;
const insideVendorOrClass = /^[A-Za-z0-9_.-]*$/;
const insideDeviceName = /^[A-Za-z0-9_.:-]*$/;
const onlyAscii = /^[\0-\x7f]*$/;
/** Cuts at the first `=`, then at the first `/`. Vendor and class are empty when that fails. */
function splitQualifiedName(text) {
    const failed = { vendor: '', class: '', name: text };
    if (text === '' || text.startsWith('/'))
        return failed;
    const equals = text.indexOf('=');
    if (equals <= 0 || equals === text.length - 1)
        return failed;
    const kind = splitKind(text.slice(0, equals));
    if (kind.vendor === '')
        return failed;
    return { ...kind, name: text.slice(equals + 1) };
}
/** Cuts a kind (`vendor/class`) at the first `/`. The vendor is empty when there is none. */
function splitKind(kind) {
    const slash = kind.indexOf('/');
    if (slash <= 0 || slash === kind.length - 1)
        return { vendor: '', class: kind };
    return { vendor: kind.slice(0, slash), class: kind.slice(slash + 1) };
}
/** Vendor, class and name are checked in this order; the first fault is the answer. */
function parseQualifiedName(text) {
    const value = splitQualifiedName(text);
    if (value.vendor === '')
        return { ok: false, fault: 'unqualified' };
    const vendor = vendorOrClassFault(value.vendor);
    if (vendor !== null)
        return { ok: false, fault: `vendor:${vendor}` };
    const deviceClass = vendorOrClassFault(value.class);
    if (deviceClass !== null)
        return { ok: false, fault: `class:${deviceClass}` };
    const name = deviceNameFault(value.name);
    if (name !== null)
        return { ok: false, fault: `name:${name}` };
    return { ok: true, value };
}
function formatQualifiedName(name) {
    return `${name.vendor}/${name.class}=${name.name}`;
}
/** Vendors and classes start with a letter, end with a letter or digit, with `_-.` inside. */
function vendorOrClassFault(text) {
    return partFault(text, letter, insideVendorOrClass);
}
/** Device names start and end with a letter or digit, with `_-.:` inside. */
function deviceNameFault(text) {
    return partFault(text, letterOrDigitAtStart, insideDeviceName);
}
function partFault(text, start, inside) {
    if (text === '')
        return 'empty';
    if (!start.test(text))
        return 'start';
    // The reference implementation looks at bytes: a last character outside ASCII has bytes inside.
    if (!inside.test(text.slice(1, -1)) || !onlyAscii.test(text.slice(-1)))
        return 'char';
    return letterOrDigitAtEnd.test(text) ? null : 'end';
}
/** What is wrong with a name, as the middle of a sentence. */
function describeNameFault(text, fault) {
    if (fault === 'unqualified') {
        return `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} is no qualified device name; the form is vendor/class=name`;
    }
    const [part, what] = fault.split(':');
    const start = part === 'name' ? 'a letter or digit' : 'a letter';
    const inside = part === 'name' ? '"_", "-", "." and ":"' : '"_", "-" and "."';
    const rules = {
        empty: 'must not be empty',
        start: `must start with ${start}`,
        end: 'must end with a letter or digit',
        char: `may hold only letters, digits, ${inside}`,
    };
    return `the ${part ?? 'name'} of ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(text)} ${rules[what ?? ''] ?? 'is not valid'}`;
}
/** A lower-case DNS name of at most 253 characters (RFC 1123). */
function isDnsSubdomain(text) {
    const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
    return text.length <= 253 && text.split('.').every((part) => label.test(part));
}
/**
 * Where a kind is accepted by today's parsers but breaks the prose of the specification: a vendor
 * is a lower-case DNS subdomain of at most 253 characters, a class has at most 63.
 */
function unportableNameParts(kind) {
    const found = [];
    if (!isDnsSubdomain(kind.vendor)) {
        found.push('the vendor should be a lower-case DNS name of at most 253 characters');
    }
    if (kind.class.length > 63)
        found.push('the class should have at most 63 characters');
    return found;
}
/**
 * CDI libraries up to 1.1.0 crash on a vendor or class of one character, so such a name is never
 * handed to an engine.
 */
function isTooShortForEngines(name) {
    return name.vendor.length === 1 || name.class.length === 1;
}


/***/ }),

/***/ 32219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kh: () => (/* binding */ plainSettings),
/* harmony export */   a7: () => (/* binding */ toContainerSettings),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
const plainSettings = {
    entrypoint: null,
    workingDirectory: null,
    user: null,
    groups: [],
    readOnlyRoot: null,
    tmpfs: [],
    network: null,
    memory: null,
    cpu: null,
    pids: null,
    capabilities: { add: [], drop: [] },
    noNewPrivileges: null,
};
function toContainerSettings(manifest) {
    const { resources, capabilities } = manifest;
    return {
        entrypoint: manifest.entrypoint,
        workingDirectory: manifest.workingDir,
        user: manifest.user,
        groups: manifest.groups,
        readOnlyRoot: manifest.readOnly,
        tmpfs: manifest.tmpfs,
        network: manifest.network,
        memory: resources?.memory ?? null,
        cpu: resources?.cpu ?? null,
        pids: resources?.pids ?? null,
        capabilities: capabilities ?? plainSettings.capabilities,
        noNewPrivileges: manifest.noNewPrivileges,
    };
}
const paths = [
    ...['entrypoint', 'args', 'command', 'workingDir', 'user', 'groups', 'readOnly'],
    ...['network', 'resources.memory', 'resources.cpu', 'resources.pids'],
    ...['capabilities.add', 'capabilities.drop', 'noNewPrivileges'],
];
/** Only of what the manifest says. */
function placesOf(manifest, document) {
    const plain = paths.map((name) => [name, document.locate(name.split('.'))]);
    return new Map([
        ...plain,
        ...manifest.env.map(({ name }, index) => [`env.${name}`, document.locate(['env', index])]),
        ...manifest.tmpfs.map(({ path }, index) => [`tmpfs.${path}`, document.locate(['tmpfs', index])]),
    ]);
}


/***/ }),

/***/ 50886:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadValidators: () => (/* binding */ loadValidators),
  partsOfDocuments: () => (/* binding */ partsOfDocuments)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/yaml/schema.ts + 1 modules
var schema = __webpack_require__(16180);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/conditions/condition.ts
var conditions_condition = __webpack_require__(34659);
// EXTERNAL MODULE: ./src/validator/manifest.ts
var manifest = __webpack_require__(2101);
;// CONCATENATED MODULE: ./src/validator/combine.ts
/** Several Validators as one: the first one's fields, with what the others say of a container laid over it. */



/**
 * Lists are joined. What two of them set to different values is refused, with both places.
 *
 * @throws CanaryError (input)
 */
function combine(first, others) {
    const combined = others.reduce(overlaid, first);
    if (others.length === 0)
        return first;
    const parts = [first, ...others];
    const checks = namedApart(parts);
    return {
        ...combined,
        name: parts.map(({ name }) => name).join(' + '),
        checks,
        notices: combined.notices.filter(({ code }) => code !== containerUnused || checks.every(manifest/* isStaticCheck */.jL)),
    };
}
/** Of a part alone; the checks of another may need the container for which it says so much. */
const containerUnused = 'container-unused';
/** Who may be trusted less decides for both. */
function overlaid(under, over) {
    (0,errors/* refuseProblems */.nN)([...conflictsOf(under, over), ...secondStop(under, over)]);
    return {
        ...under,
        places: new Map([...over.places, ...under.places]),
        container: joinedSettings(under.container, over.container),
        command: under.command.length === 0 ? over.command : under.command,
        origin: { ...under.origin, kind: over.origin.kind === 'url' ? 'url' : under.origin.kind },
        env: unique([...under.env, ...over.env], ({ name }) => name).map((variable) => ({
            ...variable,
            secret: [...under.env, ...over.env].some(({ name, secret }) => secret && name === variable.name),
        })),
        ports: unique([...under.ports, ...over.ports], ({ port, protocol }) => `${port}/${protocol}`),
        volumes: unique([...under.volumes, ...over.volumes], ({ mountPath }) => mountPath),
        options: [...under.options, ...over.options],
        devices: unique([...under.devices, ...over.devices], ({ name }) => name),
        conditions: unique([...under.conditions, ...over.conditions], ({ condition }) => (0,conditions_condition/* labelOf */.Wy)(condition)),
        parameters: [...under.parameters, ...over.parameters],
        // Names are told apart once all are there.
        checks: [...under.checks, ...over.checks],
        notices: [...under.notices, ...over.notices],
    };
}
function joinedSettings(under, over) {
    const joined = (left, right) => [
        ...new Set([...left, ...right]),
    ];
    return {
        entrypoint: under.entrypoint ?? over.entrypoint,
        workingDirectory: under.workingDirectory ?? over.workingDirectory,
        user: under.user ?? over.user,
        groups: joined(under.groups, over.groups),
        readOnlyRoot: under.readOnlyRoot ?? over.readOnlyRoot,
        tmpfs: unique([...under.tmpfs, ...over.tmpfs], ({ path }) => path),
        network: under.network ?? over.network,
        memory: under.memory ?? over.memory,
        cpu: under.cpu ?? over.cpu,
        pids: under.pids ?? over.pids,
        capabilities: {
            add: joined(under.capabilities.add, over.capabilities.add),
            drop: joined(under.capabilities.drop, over.capabilities.drop),
        },
        noNewPrivileges: under.noNewPrivileges ?? over.noNewPrivileges,
    };
}
/** The first of each. */
function unique(items, keyOf) {
    const kept = new Map();
    for (const item of items)
        if (!kept.has(keyOf(item)))
            kept.set(keyOf(item), item);
    return [...kept.values()];
}
/** A container is stopped once. */
function secondStop(under, over) {
    const [mine, theirs] = [under, over].map(({ checks }) => checks.find(({ action }) => action.action === 'stop'));
    if (mine === undefined || theirs === undefined)
        return [];
    const message = `"${over.name}" stops the container as "${under.name}" does, at ${(0,errors/* describeLocation */.lR)(mine.location)}: a container is stopped once`;
    return [{ code: 'combined', message, location: theirs.location }];
}
function conflictsOf(under, over) {
    const theirs = settingsOf(over);
    return [...settingsOf(under)].flatMap(([name, mine]) => {
        const other = theirs.get(name);
        if (mine.value === null || other === undefined || other.value === null)
            return [];
        if (mine.value === other.value)
            return [];
        const where = (0,errors/* describeLocation */.lR)(mine.location);
        return [
            {
                code: 'combined',
                message: `${name} of "${over.name}" is another one than that of "${under.name}", at ${where}`,
                location: other.location,
                hint: 'what is combined may say a thing twice, but not differently',
            },
        ];
    });
}
/** What can have one value alone, by its name in the manifest. */
function settingsOf(part) {
    const { container, command, env, volumes, places, location } = part;
    const at = (name) => places.get(name) ?? location;
    const plain = [
        ['entrypoint', container.entrypoint],
        ['workingDir', container.workingDirectory],
        ['user', container.user],
        ['readOnly', container.readOnlyRoot],
        ['network', container.network],
        ['resources.memory', container.memory],
        ['resources.cpu', container.cpu],
        ['resources.pids', container.pids],
        ['noNewPrivileges', container.noNewPrivileges],
        ['command', command.length === 0 ? null : command],
        ...env.map(({ name, value }) => [`env.${name}`, value]),
        ...container.tmpfs.map(({ path, size }) => [`tmpfs.${path}`, { size }]),
    ];
    return new Map([
        ...plain.map(([name, value]) => [
            name,
            { value: value === null ? null : JSON.stringify(value), location: at(name) },
        ]),
        ...volumes.map((volume) => [
            `volumes.${volume.mountPath}`,
            { value: JSON.stringify(volume.path), location: volume.location },
        ]),
    ]);
}
/** A name that occurs in two of them is told with that of its manifest. */
function namedApart(parts) {
    const owners = new Map();
    for (const part of parts) {
        for (const { name } of part.checks) {
            owners.set(name, (owners.get(name) ?? new Set()).add(part));
        }
    }
    return parts.flatMap((part) => part.checks.map((check) => (owners.get(check.name)?.size ?? 0) > 1
        ? { ...check, name: `${part.name}: ${check.name}` }
        : check));
}

// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
;// CONCATENATED MODULE: ./src/validator/container-problems.ts

const ofNetwork = ['httpGet', 'tcpSocket', 'grpc'];
/**
 * What a manifest says of its container that cannot be meant together. Reads the document as it was
 * written, so that this is told together with everything else that is wrong with it.
 */
function containerProblems(document) {
    return [
        ...twoArguments(document),
        ...unreachable(document),
        ...noChecks(document),
        ...repeatedConditions(document),
    ];
}
function twoArguments(document) {
    const isSaid = (name) => listAt(document.value, name).length > 0;
    if (!isSaid('command') || !isSaid('args'))
        return [];
    return [
        {
            code: 'schema',
            message: 'args and command are the same thing, and only one of them may be there',
            location: document.locateKey(['args']),
            hint: 'command is the name that Container Canary knows',
        },
    ];
}
/** Nothing reaches a container without a network. */
function unreachable(document) {
    if ((0,decode/* fieldOf */._F)(document.value, 'network') !== 'none')
        return [];
    return listAt(document.value, 'checks').flatMap((check, index) => {
        const probe = (0,decode/* fieldOf */._F)(check, 'probe');
        return ofNetwork.flatMap((action) => {
            const asked = (0,decode/* fieldOf */._F)(probe, action);
            const host = (0,decode/* fieldOf */._F)(asked, 'host');
            if (asked === undefined || asked === null || (typeof host === 'string' && host !== ''))
                return [];
            return [
                {
                    code: 'schema',
                    message: `checks[${index}].probe.${action} asks the container over the network, and with network: none nothing reaches it`,
                    location: document.locateKey(['checks', index, 'probe', action]),
                    hint: 'ask with exec, from inside',
                },
            ];
        });
    });
}
function noChecks(document) {
    const { value } = document;
    if (typeof value !== 'object' || value === null || (0,decode/* fieldOf */._F)(value, 'profile') === true)
        return [];
    const checks = (0,decode/* fieldOf */._F)(value, 'checks');
    if (checks !== undefined && checks !== null && (!Array.isArray(checks) || checks.length > 0)) {
        return [];
    }
    const message = checks === undefined || checks === null
        ? 'checks is missing'
        : 'checks must have at least one check';
    return [{ code: 'schema', message, location: document.locate(['checks']) }];
}
function repeatedConditions(document) {
    const written = listAt(document.value, 'conditions').map((one) => JSON.stringify(one));
    return written.flatMap((text, index) => written.indexOf(text) === index
        ? []
        : [
            {
                code: 'schema',
                message: `conditions[${index}] is there twice: each is a run of its own`,
                location: document.locate(['conditions', index]),
            },
        ]);
}
function listAt(value, name) {
    const items = (0,decode/* fieldOf */._F)(value, name);
    return Array.isArray(items) ? items : [];
}

// EXTERNAL MODULE: ./src/validator/container-settings.ts
var container_settings = __webpack_require__(32219);
// EXTERNAL MODULE: ./src/cdi/qualified-name.ts
var qualified_name = __webpack_require__(46322);
;// CONCATENATED MODULE: ./src/validator/device-names.ts

/**
 * Entries of `devices` that are no qualified names. Reads the document as it was written, so that
 * they can be told together with everything else that is wrong with it; what is no text is the
 * schema's to tell.
 */
function deviceNameProblems(document) {
    const { value } = document;
    const devices = typeof value === 'object' && value !== null && 'devices' in value ? value.devices : null;
    if (!Array.isArray(devices))
        return [];
    return devices.flatMap((name, index) => {
        if (typeof name !== 'string')
            return [];
        const parsed = (0,qualified_name/* parseQualifiedName */.z$)(name);
        if (parsed.ok)
            return [];
        return [
            {
                code: 'cdi-name',
                message: `devices[${index}]: ${(0,qualified_name/* describeNameFault */.Xj)(name, parsed.fault)}`,
                location: document.locate(['devices', index]),
                hint: 'such as nvidia.com/gpu=all; paths of the host go into dockerRunOptions, with --device',
            },
        ];
    });
}

// EXTERNAL MODULE: ./src/validator/documents.ts + 17 modules
var validator_documents = __webpack_require__(30148);
;// CONCATENATED MODULE: ./src/validator/foreign-keys.ts
/** Keys that people bring along from Pods, and from files of Compose: what a Validator has instead. */
/** What makes Pods, and is run as kubelet would. */
const podKinds = new Set([
    ...['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Service'],
]);
/** A hint for a document of another kind; null where nothing is known of it. */
function foreignKindHint(kind) {
    return podKinds.has(kind) ? 'container-canary pod runs Pods as a kubelet would' : null;
}
const pods = 'it is a Pod’s: container-canary pod runs one as a kubelet would';
const probes = 'write what it asks as checks; container-canary pod to-validator does so for the probes of a Pod';
/** At the outermost mapping. */
const outermost = new Map([
    ['spec', pods],
    ['template', pods],
    ['containers', pods],
    ['initContainers', pods],
    ['livenessProbe', probes],
    ['readinessProbe', probes],
    ['startupProbe', probes],
    ['healthcheck', probes],
    ['metadata', 'write name beside kind'],
    ['image', 'a manifest names no image: the command line does, or an input'],
    ['envFrom', 'write the variables below env'],
    ['environment', 'write env'],
    ['volumeMounts', 'write volumes'],
    ['securityContext', 'write user, groups, readOnly, capabilities and noNewPrivileges themselves'],
    ['lifecycle', pods],
    ['terminationGracePeriodSeconds', 'it belongs to checks[].probe'],
]);
const bySpecificPlace = [
    [/^(?:checks\[\]|checks\[\]\.probe)\.(?:liveness|readiness|startup)Probe$/, 'write probe'],
    [/^resources\.(?:limits|requests)$/, 'write memory, cpu and pids below resources themselves'],
    [/^env\[\]\.valueFrom$/, 'write value: there is no cluster to take it from'],
    [/^ports\[\]\.(?:containerPort|targetPort)$/, 'write port'],
    [/^ports\[\]\.(?:hostPort|hostIP|nodePort)$/, 'ports are published where nobody else is'],
    [/^volumes\[\]\.(?:name|emptyDir)$/, 'an empty volume is a mountPath alone'],
    [/^volumes\[\]\.hostPath$/, 'write path'],
];
/** Where to go with a key that a Validator does not know; null where nothing is known of it. */
function foreignKeyHint(path) {
    const [key] = path;
    if (path.length === 1 && key !== undefined)
        return outermost.get(String(key)) ?? null;
    const place = path
        .map((step, index) => typeof step === 'number' ? '[]' : `${index === 0 ? '' : '.'}${String(step)}`)
        .join('');
    return bySpecificPlace.find(([pattern]) => pattern.test(place))?.[1] ?? null;
}

// EXTERNAL MODULE: ./src/validator/notices.ts
var validator_notices = __webpack_require__(93839);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/conditions/names.ts
var names = __webpack_require__(82698);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/quantity.ts
var src_quantity = __webpack_require__(20226);
;// CONCATENATED MODULE: ./src/validator/schema/container.ts
/** What a Validator says of its container beside Container Canary's own fields: extensions of ours. */







const container_text = schemas/* string */.YjP();
const filled = container_text.min(1, 'must not be empty');
const orNull = (field) => field.nullish().transform((value) => value ?? null);
const listOf = (item) => schemas/* array */.YOg(item)
    .nullish()
    .transform((value) => value ?? []);
const absolutePath = container_text
    .regex(/^\/[^\0]*$/, 'must be an absolute path in the container')
    .refine((path) => !/[:,]/.test(path), 'must not hold a colon or a comma: engines read options there');
const id = schemas/* int */.Whr().min(0).max(4_294_967_294);
/** Podman has words of its own there, which are no groups. */
const named = container_text
    .regex(/^[^\s:\0]+$/, 'must be a name or a number')
    .refine((name) => name !== 'keep-groups', 'must be a group: those of this user are not given');
const user = schemas/* union */.KCZ([
    id.transform(String),
    container_text.regex(/^[^\s:\0]+(:[^\s:\0]+)?$/, 'must be a user, with :group where that is not its own'),
]);
const bytes = schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform((written, context) => {
    const amount = (0,conditions_condition/* memoryBytes */.ZY)(String(written));
    if (amount !== null)
        return amount;
    context.addIssue({
        code: 'custom',
        message: 'must be an amount of memory such as 256Mi, at least 6Mi',
    });
    return core/* NEVER */.tm;
});
const size = schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform((written, context) => {
    const quantity = (0,src_quantity/* parseQuantity */.Lf)(String(written));
    const amount = quantity === null ? 0 : (0,src_quantity/* wholeUnits */.xF)(quantity);
    if (Number.isSafeInteger(amount) && amount > 0)
        return amount;
    context.addIssue({ code: 'custom', message: 'must be a size such as 64Mi' });
    return core/* NEVER */.tm;
});
/** Thousandths of a processor; less than ten of them is no share that the kernel gives. */
const cpu = schemas/* union */.KCZ([schemas/* number */.aig(), container_text]).transform((written, context) => {
    const milli = Number((0,src_quantity/* parseQuantity */.Lf)(String(written))?.milli ?? 0);
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    context.addIssue({
        code: 'custom',
        message: 'must be an amount of processors such as 500m or 1, at least 10m',
    });
    return core/* NEVER */.tm;
});
const tmpfs = schemas/* union */.KCZ([
    absolutePath.transform((path) => ({ path, size: null })),
    schemas/* strictObject */.rej({ path: absolutePath, size: orNull(size) }),
]);
const capability = container_text.regex(/^[A-Za-z][A-Za-z_]*$/, 'must be a capability such as NET_RAW, or ALL');
const parameterName = container_text.regex(/^[A-Za-z_][A-Za-z0-9_.-]*$/, 'must be a name of letters, digits, _, . and -');
const scalarText = schemas/* union */.KCZ([container_text, schemas/* number */.aig(), schemas/* boolean */.zMY()]).transform(String);
/** A value that the manifest's texts refer to as `$(name)`. */
const parameterSchema = schemas/* strictObject */.rej({
    name: parameterName,
    description: container_text.nullish().transform((value) => value ?? ''),
    default: orNull(scalarText),
    pattern: orNull(filled),
});
/** The list of them alone, as the document has it. */
const declaringSchema = schemas/* strictObject */.rej({ parameters: schemas/* array */.YOg(parameterSchema) });
const words = schemas/* union */.KCZ([
    container_text,
    schemas/* strictObject */.rej({ memory: schemas/* union */.KCZ([schemas/* int */.Whr(), container_text]).transform(String) }),
]);
const condition = words.transform((written, context) => {
    if (typeof written !== 'string') {
        const found = (0,conditions_condition/* memoryCondition */.X)(written.memory);
        if (found !== null)
            return found;
        context.addIssue({
            code: 'custom',
            path: ['memory'],
            message: 'must be an amount of memory such as 256Mi, at least 6Mi',
        });
        return core/* NEVER */.tm;
    }
    const name = names/* conditionNames */.U.find((one) => one === written);
    if (name !== undefined)
        return { kind: name };
    const hint = (0,nearest/* didYouMean */.au)(written, names/* conditionNames */.U);
    context.addIssue({
        code: 'custom',
        message: `must be a condition: ${hint ?? (0,options/* either */.gP)([...names/* conditionNames */.U, 'memory: 256Mi'])}`,
    });
    return core/* NEVER */.tm;
});
const containerFields = {
    profile: orNull(schemas/* boolean */.zMY()),
    entrypoint: orNull(schemas/* array */.YOg(container_text).min(1, 'must name a command')),
    args: listOf(container_text),
    workingDir: orNull(absolutePath),
    user: orNull(user),
    groups: listOf(schemas/* union */.KCZ([id.transform(String), named])),
    readOnly: orNull(schemas/* boolean */.zMY()),
    tmpfs: listOf(tmpfs),
    network: orNull(schemas/* literal */.euz('none')),
    resources: orNull(schemas/* strictObject */.rej({
        memory: orNull(bytes),
        cpu: orNull(cpu),
        pids: orNull(schemas/* int */.Whr().min(1).max(4_194_304)),
    })),
    capabilities: orNull(schemas/* strictObject */.rej({ add: listOf(capability), drop: listOf(capability) })),
    noNewPrivileges: orNull(schemas/* boolean */.zMY()),
    parameters: schemas/* array */.YOg(parameterSchema)
        .max(limits/* manifestLimits */._G.parameters, `must be at most ${limits/* manifestLimits */._G.parameters}`)
        .nullish()
        .transform((value) => value ?? []),
    conditions: listOf(condition),
};

;// CONCATENATED MODULE: ./src/validator/parameters.ts
/**
 * Parameters of a manifest: `$(name)` in its texts is replaced by a value. Values are put into scalars that
 * were parsed before, so that none can make structure.
 */







/**
 * @param given values by name; those of other manifests may be among them
 * @throws CanaryError (input) for a parameter without a value, at its line
 */
function fillParameters(document, given) {
    const declared = declaredIn(document);
    const problems = [];
    const parameters = declared.flatMap(({ parameter, index }) => {
        const location = document.locate(['parameters', index]);
        const value = fieldText(given, parameter.name) ?? parameter.default;
        if (value === null) {
            problems.push(withoutValue(parameter, location));
            return [];
        }
        if (value.length > limits/* manifestLimits */._G.parameterCharacters) {
            const message = `the value of the parameter ${parameter.name} has ${value.length} characters; at most ${limits/* manifestLimits */._G.parameterCharacters} are taken`;
            problems.push({ code: 'parameter', message, location });
            return [];
        }
        return [{ name: parameter.name, value, pattern: parameter.pattern, location }];
    });
    (0,errors/* refuseProblems */.nN)(problems);
    if (declared.length === 0)
        return { document, parameters, references: [] };
    const values = new Map(parameters.map(({ name, value }) => [name, value]));
    const filling = { values, references: [], left: limits/* manifestLimits */._G.filledCharacters };
    const value = filledRoot(document.value, filling);
    if (filling.left < 0)
        throw tooLarge(document);
    return { document: { ...document, value }, parameters, references: filling.references };
}
function tooLarge(document) {
    return new errors/* CanaryError */.Rc('input', {
        code: 'parameter',
        message: `with its parameters the manifest has more than ${limits/* manifestLimits */._G.filledCharacters} characters`,
        location: document.locate([]),
    });
}
/** Names that a document declares, whatever else is wrong with it. */
function declaredNames(document) {
    const list = (0,decode/* fieldOf */._F)(document.value, 'parameters');
    if (!Array.isArray(list))
        return [];
    return list.flatMap((item) => {
        const name = (0,decode/* fieldOf */._F)(item, 'name');
        return typeof name === 'string' ? [name] : [];
    });
}
/** @throws CanaryError (input) with each name that nobody declares */
function refuseUnknownParameters(given, declared, of) {
    const known = new Set(declared);
    const problems = Object.keys(given)
        .filter((name) => !known.has(name))
        .map((name) => {
        const names = declared.length === 0 ? 'it has none' : `it has ${declared.join(', ')}`;
        return {
            code: 'parameter',
            message: `there is no parameter ${JSON.stringify(name)} in ${of}`,
            hint: (0,nearest/* didYouMean */.au)(name, declared) ?? names,
        };
    });
    (0,errors/* refuseProblems */.nN)(problems);
}
/** @throws CanaryError (input) with all that is wrong with them */
function declaredIn(document) {
    const list = (0,decode/* fieldOf */._F)(document.value, 'parameters');
    // What is no list is told with the rest of the document.
    if (!Array.isArray(list) || list.length > limits/* manifestLimits */._G.parameters)
        return [];
    const problems = [];
    const seen = new Set();
    const declared = list.flatMap((item, index) => {
        const result = parameterSchema.safeParse(item);
        if (!result.success) {
            const issues = result.error.issues.map((issue) => ({
                ...issue,
                path: ['parameters', index, ...issue.path],
            }));
            problems.push(...(0,schema/* problemsOf */.G)(document, issues, { schema: declaringSchema }));
            return [];
        }
        const { name } = result.data;
        if (seen.has(name)) {
            const message = `parameters[${index}].name: an earlier parameter is named "${name}" too`;
            const location = document.locate(['parameters', index, 'name']);
            problems.push({ code: 'parameter', message, location });
        }
        seen.add(name);
        return [{ parameter: result.data, index }];
    });
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new errors/* CanaryError */.Rc('input', [first, ...rest]);
    return declared;
}
function withoutValue({ name, description }, location) {
    const what = description === '' ? '' : ` (${description})`;
    return {
        code: 'parameter',
        message: `the parameter ${name}${what} has no value`,
        location,
        hint: `give it one: ${(0,settings/* setting */.P)('parameters', `${name}=…`)}, or ?${name}=… behind the manifest's name`,
    };
}
function fieldText(values, name) {
    const value = (0,decode/* fieldOf */._F)(values, name);
    return typeof value === 'string' ? value : null;
}
/** What declares them is left as it is. */
function filledRoot(root, filling) {
    if (typeof root !== 'object' || root === null)
        return root;
    return Object.fromEntries(Object.entries(root).map(([key, value]) => [
        key,
        key === 'parameters' ? value : parameters_filled(value, [key], filling),
    ]));
}
function parameters_filled(value, path, filling) {
    if (typeof value === 'string') {
        if (isReference(value, filling.values))
            filling.references.push(path);
        return expand(value, filling);
    }
    if (Array.isArray(value)) {
        return value.map((item, index) => parameters_filled(item, [...path, index], filling));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, parameters_filled(inner, [...path, key], filling)]));
}
const reference = /\$?\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)/g;
/** Only declared names are replaced: `$(date)` is a shell's; `$$(name)` stands for `$(name)`. */
function expand(text, filling) {
    return text.replace(reference, (written, name) => {
        const value = filling.values.get(name);
        if (value === undefined || filling.left < 0)
            return written;
        filling.left -= value.length;
        return written.startsWith('$$') ? written.slice(1) : value;
    });
}
function isReference(text, values) {
    const [, name] = /^\$\(([A-Za-z_][A-Za-z0-9_.-]*)\)$/.exec(text) ?? [];
    return name !== undefined && values.has(name);
}
/**
 * The same document, where the text of a reference that is to be a number or a truth value is one.
 *
 * @param wanted paths at which something else than a text is wanted
 */
function withNumbers({ document, references }, wanted) {
    const keys = new Set(wanted.map(decode/* describePath */.NH));
    const changed = references.filter((path) => keys.has((0,decode/* describePath */.NH)(path)));
    if (changed.length === 0)
        return null;
    const value = changed.reduce((root, path) => changedAt(root, path), document.value);
    return { ...document, value };
}
function changedAt(value, [step, ...rest]) {
    if (step === undefined)
        return typeof value === 'string' ? plainOf(value) : value;
    if (Array.isArray(value)) {
        return value.map((item, index) => (index === step ? changedAt(item, rest) : item));
    }
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
        key,
        key === step ? changedAt(inner, rest) : inner,
    ]));
}
function plainOf(text) {
    if (/^-?\d{1,15}$/.test(text))
        return Number(text);
    return text === 'true' ? true : text === 'false' ? false : text;
}

// EXTERNAL MODULE: ./src/validator/port-names.ts
var port_names = __webpack_require__(4194);
// EXTERNAL MODULE: ./src/validator/schema/parts.ts
var parts = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/validator/schema/probe.ts + 6 modules
var probe = __webpack_require__(64376);
;// CONCATENATED MODULE: ./src/validator/schema.ts




/**
 * The document as it is written, field by field, with Container Canary's defaults
 * (https://github.com/NVIDIA/container-canary#manifests). Extensions: `grpc`, `httpGet.host`,
 * named ports, `devices`, `env[].secret`, what a command has to end with and to write, and all that an
 * image is asked without running it.
 */
/** IANA_SVC_NAME (RFC 6335), as Kubernetes asks of a port's name. */
const portName = parts/* text */.Qq.regex(/^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a port name: at most 15 of a–z, 0–9 and -, with a letter');
const port = schemas/* strictObject */.rej({
    port: parts/* portNumber */.JX,
    protocol: schemas/* string */.YjP()
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value.toLowerCase() : 'tcp'))
        .pipe(schemas/* enum */.k5n(['tcp', 'udp', 'sctp'], 'must be TCP, UDP or SCTP')),
    name: schemas/* union */.KCZ([schemas/* literal */.euz(''), portName])
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value : undefined)),
});
const hasNoColon = (value) => !value.includes(':');
const volume = schemas/* strictObject */.rej({
    mountPath: parts/* text */.Qq
        .regex(/^\//, 'must be an absolute path in the container')
        .refine(hasNoColon, 'must not hold a colon: behind one, engines look for options of the mount'),
    path: parts/* text */.Qq
        .refine(hasNoColon, 'must not hold a colon: engines take it for the end of the path')
        .nullish()
        .transform((value) => ((0,parts/* isFilled */.lq)(value) ? value : null)),
});
const check = schemas/* strictObject */.rej({
    name: parts/* filledText */.Uq,
    description: parts/* optionalText */.mR,
    probe: probe/* probe */.d,
    optional: parts/* switchedOff */.dw,
});
function atMostOneStop(checks, context) {
    const stops = [...checks.entries()].filter(([, one]) => one.probe.stop !== undefined);
    for (const [index] of stops.slice(1)) {
        const message = 'must be the only one of its Validator: a container is stopped once';
        context.addIssue({ code: 'custom', path: [index, 'probe', 'stop'], message });
    }
}
const validatorSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('container-canary.nvidia.com/v1'),
    kind: schemas/* literal */.euz('Validator'),
    name: parts/* filledText */.Uq,
    description: parts/* optionalText */.mR,
    documentation: parts/* optionalText */.mR,
    env: (0,parts/* listOf */.c3)(parts/* environmentVariable */.mT),
    ports: (0,parts/* listOf */.c3)(port),
    volumes: (0,parts/* listOf */.c3)(volume),
    command: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    dockerRunOptions: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    devices: (0,parts/* listOf */.c3)(parts/* text */.Qq),
    startWithin: schemas/* exactOptional */.yqP(parts/* duration */.p0),
    ...containerFields,
    /** A profile may have none: it is for others. */
    checks: (0,parts/* listOf */.c3)(check).superRefine(atMostOneStop),
})
    .superRefine(({ startWithin, checks }, context) => {
    if (startWithin === undefined)
        return;
    for (const [index, { probe: asked }] of checks.entries()) {
        if (!(0,probe/* waitsForStart */.c)(asked) || asked.initialDelaySeconds * 1000 < startWithin)
            continue;
        const path = ['checks', index, 'probe', 'initialDelaySeconds'];
        const message = 'must be less than startWithin: both count from the start of the container';
        context.addIssue({ code: 'custom', path, message });
    }
});

// EXTERNAL MODULE: ./src/validator/to-check.ts
var to_check = __webpack_require__(93460);
// EXTERNAL MODULE: ./src/model.ts + 7 modules
var model = __webpack_require__(16329);
;// CONCATENATED MODULE: ./src/validator/untimed.ts


const timings = [
    ...['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'startWithin'],
    ...['successThreshold', 'failureThreshold', 'terminationGracePeriodSeconds'],
];
/** Checks that are made once, why, and what of their time may be said all the same. */
const untimed = [
    { actions: model/* staticActions */.Uk, why: 'the image is read, once, and nothing starts', but: [] },
    {
        actions: ['log'],
        why: 'a line is waited for, once, for as long as log.within says',
        but: ['startWithin'],
    },
    {
        actions: ['stop'],
        why: 'the container is stopped, once, and stop.grace says how long that may take',
        but: ['initialDelaySeconds'],
    },
];
/**
 * Times of checks that are made once. Reads the document as it was written, where a time that is not
 * there has no default yet.
 */
function untimedProblems(document) {
    const checks = (0,decode/* fieldOf */._F)(document.value, 'checks');
    if (!Array.isArray(checks))
        return [];
    return checks.flatMap((check, index) => {
        const probe = (0,decode/* fieldOf */._F)(check, 'probe');
        return untimed.flatMap(({ actions, why, but }) => {
            const action = actions.find((name) => isWritten((0,decode/* fieldOf */._F)(probe, name)));
            if (action === undefined)
                return [];
            return timings
                .filter((name) => isWritten((0,decode/* fieldOf */._F)(probe, name)) && !but.includes(name))
                .map((name) => {
                const path = `checks[${index}].probe.${name}`;
                return {
                    code: 'schema',
                    message: `${path} has no meaning for ${action}: ${why}`,
                    location: document.locateKey(['checks', index, 'probe', name]),
                    hint: 'leave it out',
                };
            });
        });
    });
}
function isWritten(value) {
    return value !== undefined && value !== null;
}

;// CONCATENATED MODULE: ./src/validator/load.ts















/**
 * Reads every Validator of every manifest, and lays over each what it is combined with. All that is wrong
 * in any of them is told at once.
 *
 * @param values of parameters, for all manifests that declare their names
 * @throws CanaryError (input)
 */
function loadValidators(manifests, values = {}) {
    const validators = [];
    const declared = [];
    const problems = [];
    const collect = (work) => {
        try {
            work();
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
        }
    };
    const partsOf = (manifest) => {
        const parts = [];
        collect(() => {
            const documents = (0,validator_documents/* documentsOf */.uo)(manifest);
            const names = documents.flatMap(({ document }) => declaredNames(document));
            declared.push(...names);
            const { origin, parameters = {} } = manifest;
            refuseUnknownParameters(parameters, names, origin.file);
            for (const made of documents) {
                collect(() => parts.push(toPart(made, origin, { ...values, ...parameters })));
            }
        });
        return parts;
    };
    for (const manifest of manifests) {
        const parts = partsOf(manifest);
        const others = (manifest.combinedWith ?? []).flatMap(partsOf);
        for (const part of parts)
            collect(() => validators.push(toValidator(combine(part, others))));
    }
    const isWhole = problems.length === 0;
    // A manifest that cannot be read may have the names.
    if (isWhole)
        collect(() => {
            refuseUnknownParameters(values, declared, 'these manifests');
        });
    (0,errors/* refuseProblems */.nN)(problems);
    return validators;
}
/**
 * What a manifest says by itself, before anything is laid over it: a profile may have no checks.
 *
 * @throws CanaryError (input) with all that is wrong in any of its documents
 */
function partsOfDocuments(documents, origin, values) {
    const problems = [];
    const parts = documents.flatMap((made) => {
        try {
            return [toPart(made, origin, values)];
        }
        catch (error) {
            if (!(error instanceof errors/* CanaryError */.Rc))
                throw error;
            problems.push(...error.problems);
            return [];
        }
    });
    (0,errors/* refuseProblems */.nN)(problems);
    return parts;
}
/** @throws CanaryError (input) for one without checks */
function toValidator({ checks: [first, ...rest], ...settings }) {
    if (first !== undefined)
        return { ...settings, checks: [first, ...rest] };
    throw new errors/* CanaryError */.Rc('input', {
        code: 'profile-alone',
        message: `the profile "${settings.name}" has no checks of its own`,
        location: settings.location,
        hint: 'combine it with a manifest, such as web.yaml + it',
    });
}
function toPart({ document: written, notices }, origin, values) {
    refuseOtherKinds(written);
    const filled = fillParameters(written, values);
    const { manifest, document } = checkedManifest(filled);
    const ports = (0,port_names/* namedPorts */.ku)(manifest.ports);
    const checks = manifest.checks.map((check, index) => (0,to_check/* toCheck */.K)(check, index, { document, ports, startWithin: manifest.startWithin }));
    return {
        ...describe(manifest, document, origin),
        parameters: filled.parameters,
        ports: withProbedPorts(manifest, checks),
        checks,
        notices: [...notices, ...(0,validator_notices/* noticesOf */.l)(manifest, document, checks)],
    };
}
const against = { schema: validatorSchema, hintOf: foreignKeyHint };
/** @throws CanaryError (input) with everything that is wrong, in the order of the lines */
function checkedManifest(filled) {
    const { document, result } = parsedManifest(filled);
    const problems = [
        ...(result.success ? [] : (0,schema/* problemsOf */.G)(document, result.error.issues, against)),
        ...(0,port_names/* portNameProblems */.p8)(document),
        ...untimedProblems(document),
        ...deviceNameProblems(document),
        ...containerProblems(document),
    ].sort(schema/* byPlace */.h);
    (0,errors/* refuseProblems */.nN)(problems);
    if (!result.success)
        throw new Error('a failed schema check carries no issue');
    return { manifest: result.data, document };
}
/** A value of a parameter is a number where a number is wanted. */
function parsedManifest(filled) {
    const { document } = filled;
    const result = validatorSchema.safeParse(withoutExtras(document.value));
    if (result.success)
        return { document, result };
    const wanted = result.error.issues.map(({ path }) => path);
    const numbered = withNumbers(filled, wanted);
    if (numbered === null)
        return { document, result };
    return {
        document: numbered,
        result: validatorSchema.safeParse(withoutExtras(numbered.value)),
    };
}
/** Keys that begin with `x-` are for other readers. */
function withoutExtras(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => !key.startsWith('x-')));
}
function refuseOtherKinds(document) {
    const { value } = document;
    const location = document.locate([]);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        const what = Array.isArray(value) ? 'a list' : `a ${value === null ? 'null' : typeof value}`;
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-shape',
            message: `a manifest is a mapping with kind: Validator; this is ${what}`,
            location,
        });
    }
    const kind = 'kind' in value ? value.kind : undefined;
    if (typeof kind === 'string' && kind !== 'Validator') {
        const hint = (0,nearest/* didYouMean */.au)(kind, ['Validator']) ?? foreignKindHint(kind);
        throw new errors/* CanaryError */.Rc('input', {
            code: 'manifest-kind',
            message: `kind is ${kind}; a manifest has kind: Validator`,
            location: document.locate(['kind']),
            ...(hint === null ? {} : { hint }),
        });
    }
}
function describe(manifest, document, origin) {
    return {
        name: manifest.name,
        description: manifest.description,
        documentation: manifest.documentation,
        origin,
        location: document.locate([]),
        env: manifest.env,
        volumes: manifest.volumes.map(({ mountPath, path }, index) => ({
            mountPath,
            path: path ?? null,
            directory: origin.directory,
            location: document.locate(['volumes', index]),
        })),
        command: manifest.command.length === 0 ? manifest.args : manifest.command,
        container: (0,container_settings/* toContainerSettings */.a7)(manifest),
        places: (0,container_settings/* placesOf */.ek)(manifest, document),
        conditions: manifest.conditions.map((condition, index) => ({
            condition,
            location: document.locate(['conditions', index]),
        })),
        options: manifest.dockerRunOptions.map((text, index) => ({
            text,
            location: document.locate(['dockerRunOptions', index]),
        })),
        devices: manifest.devices.map((name, index) => ({
            name,
            location: document.locate(['devices', index]),
        })),
    };
}
/** A port that a check asks for is published where ports are, whether it is listed or not. */
function withProbedPorts(manifest, checks) {
    const ports = new Map(manifest.ports.map(({ port, protocol }) => [`${port}/${protocol}`, { port, protocol }]));
    for (const { action } of checks) {
        if (!(0,port_names/* asksContainer */.q3)(action))
            continue;
        ports.set(`${action.port}/tcp`, { port: action.port, protocol: 'tcp' });
    }
    return [...ports.values()];
}


/***/ }),

/***/ 93839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ restrictionNotice),
/* harmony export */   l: () => (/* binding */ noticesOf)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72589);
/* harmony import */ var _secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44013);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2101);
/* harmony import */ var _port_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4194);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58750);









/** What a person should know about a manifest that can be run all the same. */
function noticesOf(manifest, document, checks) {
    return [
        ...repeatedNames(document, checks),
        ...checks.flatMap((check, index) => probeNotices(check, index, document)),
        ...unlistedPorts(manifest, checks),
        ...shortSecrets(manifest, document),
        ...(checks.length > 0 && checks.every(_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .isStaticCheck */ .jL) ? withoutContainer(document) : []),
    ];
}
/** Of a container that no check needs; `env` counts where a program is looked for. */
const ofContainers = [
    ...['ports', 'volumes', 'command', 'args', 'entrypoint', 'tmpfs', 'groups'],
    ...['dockerRunOptions', 'devices', 'conditions'],
];
function withoutContainer(document) {
    return ofContainers.flatMap((key) => {
        const written = (0,_decode_js__WEBPACK_IMPORTED_MODULE_7__/* .fieldOf */ ._F)(document.value, key);
        if (!Array.isArray(written) || written.length === 0)
            return [];
        const problem = {
            code: 'container-unused',
            message: `${key} has no effect: every check reads the image, so that no container is started`,
            location: document.locateKey([key]),
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'notice')];
    });
}
function repeatedNames(document, checks) {
    const seen = new Set();
    return checks.flatMap(({ name }, index) => {
        if (!seen.has(name)) {
            seen.add(name);
            return [];
        }
        return [
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({
                code: 'check-name-repeated',
                message: `an earlier check is named "${name}" too`,
                location: document.locate(['checks', index, 'name']),
                hint: 'names tell checks apart in reports',
            }, 'warning'),
        ];
    });
}
const thisMachine = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);
function probeNotices({ action }, index, document) {
    if (action.action !== 'httpGet' && action.action !== 'tcpSocket')
        return [];
    const path = ['checks', index, 'probe', action.action];
    const notices = [];
    if (action.host !== null && thisMachine.has(action.host)) {
        const problem = {
            code: 'host-loopback',
            message: `host ${action.host} is the machine that runs the checks, not the container`,
            location: document.locate([...path, 'host']),
            hint: 'leave host out to ask the container',
        };
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning'));
    }
    const message = action.action === 'httpGet' ? (0,_probe_request_target_js__WEBPACK_IMPORTED_MODULE_2__/* .pathProblem */ .z9)(action.path) : null;
    if (message !== null) {
        const location = document.locate([...path, 'path']);
        notices.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'path', message, location }, 'warning'));
    }
    return notices;
}
function unlistedPorts(manifest, checks) {
    const listed = new Set(manifest.ports.filter(({ protocol }) => protocol === 'tcp').map(({ port }) => port));
    return checks.flatMap(({ action, location }) => {
        if (!(0,_port_names_js__WEBPACK_IMPORTED_MODULE_4__/* .asksContainer */ .q3)(action) || listed.has(action.port))
            return [];
        // Once a port, at the first check that asks for it.
        listed.add(action.port);
        const message = `port ${action.port} is asked for, but not listed in ports as TCP`;
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)({ code: 'port-not-listed', message, location }, 'notice')];
    });
}
/** What a person should know about a container that is not quite the engine's usual one. */
function restrictionNotice({ origin, location }) {
    return {
        severity: 'notice',
        code: 'policy-restricted',
        message: `${origin.file} is restricted: no process gains privileges (no-new-privileges), at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .policyLimits */ .Vd.processes} run, and what it mounts of the workspace is read-only`,
        location,
        hint: `${(0,_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .setting */ .P)('policy', 'trusted')} lifts this`,
    };
}
/** The value stays hidden where it is asked for; nobody is to believe that it is where it is not. */
function shortSecrets({ env }, document) {
    return env.flatMap(({ name, value, secret }, index) => {
        if (!secret || value === '' || (0,_secrets_forms_js__WEBPACK_IMPORTED_MODULE_3__/* .isLongEnough */ .Rb)(value))
            return [];
        const problem = {
            code: 'secret-short',
            message: `the value of ${name} is too short to be hidden in what the image prints`,
            location: document.locate(['env', index]),
            hint: `a secret has at least ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .secretLimits */ .fP.shortestCharacters} characters`,
        };
        return [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemToNotice */ .PN)(problem, 'warning')];
    });
}


/***/ })

};
;