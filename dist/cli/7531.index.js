"use strict";
exports.id = 7531;
exports.ids = [7531];
exports.modules = {

/***/ 73873:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions),
/* harmony export */   o: () => (/* binding */ clusterFlags)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);

/** Which cluster, where the engine is one. */
const clusterFlags = {
    'kube-context': {
        type: 'string',
        value: '<context>',
        help: 'with --engine kubernetes: a context of the kubeconfig (its current one)',
    },
    namespace: {
        type: 'string',
        value: '<namespace>',
        help: 'with --engine kubernetes: where Pods are made (that of the context)',
    },
};
/** Where the engine is looked for. */
function engineOptions({ engine, 'kube-context': kubeContext, namespace, 'runtime-handler': runtimeHandler, }, { env }) {
    return {
        env,
        home: env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),
        engine: engine ?? null,
        ...(kubeContext === undefined ? {} : { kubeContext }),
        ...(namespace === undefined ? {} : { namespace }),
        uid: process.getuid?.() ?? 0,
        runtimeHandler: runtimeHandler ?? null,
    };
}


/***/ }),

/***/ 21153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ gateFlags),
/* harmony export */   z: () => (/* binding */ toGate)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88381);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82394);


/** What the exit code is drawn by, beside the verdict. */
const gateFlags = {
    baseline: {
        type: 'string',
        value: '<report>',
        help: 'report.json of a run before, or a directory with one: say what fails newly, what is fixed, and what is slower',
    },
    'fail-on': {
        type: 'string',
        value: '<what>',
        choices: _verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE,
        default: 'failed',
        help: `${(0,_options_js__WEBPACK_IMPORTED_MODULE_0__/* .either */ .gP)(_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .failOnPolicies */ .YE)}: what makes the exit code 1; new: only what did not fail in the baseline (failed)`,
    },
    waivers: {
        type: 'string',
        value: '<file>',
        help: 'checks that may fail until a day, each with a reason; their outcomes stay in the report',
    },
};
/** @param onUndetermined as compatibility is asked for */
function toGate(values, failOn, onUndetermined) {
    const { baseline = null, waivers = null } = values;
    return { failOn, onUndetermined, baseline, waivers };
}


/***/ }),

/***/ 23734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k7: () => (/* binding */ kubernetesFlags),
  y2: () => (/* binding */ nodesFlag),
  WI: () => (/* binding */ readKubernetesFlags)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/quantity.ts
var src_quantity = __webpack_require__(20226);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/engine/kubernetes/object-names.ts
var object_names = __webpack_require__(26185);
;// CONCATENATED MODULE: ./src/engine/kubernetes/label-selector.ts

/**
 * What is wrong with a label selector, as `kubectl get -l` takes it: `zone=a,disk!=hdd,gpu,!spot` or
 * `zone in (a,b)`. Null where nothing is: the API server would read it. Told before a cluster is asked.
 *
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
function selectorProblem(text) {
    const requirements = splitRequirements(text);
    if (requirements === null)
        return 'its brackets do not fit together';
    for (const requirement of requirements) {
        const problem = requirementProblem(requirement.trim());
        if (problem !== null)
            return problem;
    }
    return null;
}
/** At the commas outside of brackets. */
function splitRequirements(text) {
    const requirements = [];
    let [from, depth] = [0, 0];
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (character === '(')
            depth += 1;
        if (character === ')')
            depth -= 1;
        if (depth < 0 || depth > 1)
            return null;
        if (character !== ',' || depth > 0)
            continue;
        requirements.push(text.slice(from, index));
        from = index + 1;
    }
    return depth === 0 ? [...requirements, text.slice(from)] : null;
}
function requirementProblem(requirement) {
    if (requirement === '')
        return 'it has a part that is empty';
    const listed = /^(\S+)\s+(?:in|notin)\s*\(([^()]*)\)$/.exec(requirement);
    if (listed !== null) {
        const [, key = '', values = ''] = listed;
        return partProblem(key, values.split(',').map((value) => value.trim()));
    }
    const compared = /^([^=!<>\s]+)\s*(?:==|=|!=)\s*(\S*)$/.exec(requirement);
    if (compared !== null)
        return partProblem(compared[1] ?? '', [compared[2] ?? '']);
    return partProblem(requirement.replace(/^!\s*/, ''), []);
}
function partProblem(key, values) {
    if (!(0,object_names/* isQualifiedName */.Iw)(key))
        return `${JSON.stringify(key)} is no key of a label`;
    const wrong = values.find((value) => !(0,object_names/* isLabelValue */.eZ)(value));
    return wrong === undefined ? null : `${JSON.stringify(wrong)} is no value of a label`;
}

// EXTERNAL MODULE: ./src/engine/kubernetes/placement.ts
var placement = __webpack_require__(9592);
;// CONCATENATED MODULE: ./src/engine/kubernetes/read-settings.ts
/** What people ask of a cluster, as they write it in inputs and flags. */








/** The engine that such settings are for. */
const kubernetesEngine = 'kubernetes';
/**
 * @param engine that was asked for; null where one is looked for, which never is a cluster
 * @returns null where nothing is asked
 * @throws CanaryError (input) with every setting that is wrong, or is for another engine
 */
function readKubernetes(written, engine) {
    const given = Object.values(written).filter(({ texts }) => entries(texts).length > 0);
    if (given.length === 0)
        return null;
    if (engine !== kubernetesEngine) {
        (0,options/* readEach */.e2)(given, ({ name }) => {
            throw (0,errors/* inputError */.Xu)({
                code: 'usage',
                message: `${name} is of Kubernetes, and the engine is ${engine === null ? 'looked for on this machine' : `"${engine}"`}`,
                hint: `ask for ${kubernetesEngine} with ${(0,settings/* setting */.P)('engine')}, or leave it out`,
            });
        });
    }
    const { nodes, ...placement } = (0,options/* readTogether */.Vn)({
        nodes: () => readNodes(written.nodes),
        limits: () => readLimits(written.limits),
        tolerations: () => readTolerations(written.tolerations),
        nodeSelector: () => readNodeSelector(written.nodeSelector),
        runtimeClass: () => readRuntimeClass(written.runtimeClass),
        pullSecrets: () => readPullSecrets(written.pullSecret),
    });
    return { nodes, placement };
}
/** The word for every kind of node that the cluster has. */
const eachGroup = 'each-group';
function readNodes({ name, texts }) {
    // A selector has commas of its own: each entry is one requirement, or several.
    const selector = texts
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join(',');
    if (selector === '')
        return null;
    if (selector === eachGroup)
        return { selector: null };
    const problem = selectorProblem(selector);
    if (problem === null)
        return { selector };
    throw (0,errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${selector}", which is no label selector: ${problem}`,
        hint: `write ${eachGroup}, or what kubectl get nodes -l takes, such as pool=gpu or "zone in (a,b)"`,
    });
}
/** Names of resources come with a colon, as YAML has them, or an equals sign. */
function readLimits({ name, texts }) {
    const read = (0,options/* readEach */.e2)(bounded(name, (0,options/* splitList */.ry)(texts)), (entry) => {
        const [, resource = '', amount = ''] = /^([^:=\s]+)\s*[:=]\s*(\S+)$/.exec(entry) ?? [];
        const quantity = (0,src_quantity/* parseQuantity */.Lf)(amount);
        if ((0,object_names/* isQualifiedName */.Iw)(resource) && quantity !== null && quantity.milli > 0n) {
            return [resource, quantity.text];
        }
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `${name} has "${entry}", which is no amount of a resource`,
            hint: 'write its name and a quantity, such as nvidia.com/gpu=1 or memory=2Gi',
        });
    });
    return withoutTwice(name, read);
}
/** As taints are written for `kubectl taint`: `key=value:Effect`, `key:Effect`, `key=value`, `key`; `*` for all. */
function readTolerations({ name, texts }) {
    return (0,options/* readEach */.e2)(bounded(name, (0,options/* splitList */.ry)(texts)), (entry) => {
        const everything = { key: null, operator: 'Exists', value: null, effect: null };
        if (entry === '*')
            return everything;
        const [, key = '', value, effect] = /^([^=:]+)(?:=([^=:]*))?(?::([^=:]*))?$/.exec(entry) ?? [];
        if (!(0,object_names/* isQualifiedName */.Iw)(key) || !(0,object_names/* isLabelValue */.eZ)(value ?? '')) {
            throw (0,errors/* inputError */.Xu)({
                code: 'usage',
                message: `${name} has "${entry}", which is no taint`,
                hint: 'write it as kubectl taint does, such as nvidia.com/gpu:NoSchedule or pool=gpu:NoExecute; * tolerates all',
            });
        }
        return {
            key,
            operator: value === undefined ? 'Exists' : 'Equal',
            value: value ?? null,
            effect: effect === undefined ? null : (0,options/* readChoice */.Kf)(effect, `the effect in ${name}`, placement/* taintEffects */.D),
        };
    });
}
function readNodeSelector({ name, texts }) {
    const read = (0,options/* readEach */.e2)(bounded(name, (0,options/* splitList */.ry)(texts)), (entry) => {
        const [, key = '', value = ''] = /^([^:=\s]+)\s*[:=]\s*(\S*)$/.exec(entry) ?? [];
        if ((0,object_names/* isQualifiedName */.Iw)(key) && (0,object_names/* isLabelValue */.eZ)(value))
            return [key, value];
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `${name} has "${entry}", which is no label of a node`,
            hint: 'write a key and its value, such as topology.kubernetes.io/zone=eu-1a',
        });
    });
    return withoutTwice(name, read);
}
function readRuntimeClass({ name, texts }) {
    const [text = '', ...others] = entries(texts);
    if (text === '')
        return null;
    if (others.length === 0 && (0,object_names/* isSubdomain */.J4)(text))
        return text;
    throw (0,errors/* inputError */.Xu)({
        code: 'usage',
        message: `${name} is "${[text, ...others].join(' ')}", which is no name of a RuntimeClass`,
        hint: 'see: kubectl get runtimeclasses',
    });
}
function readPullSecrets({ name, texts }) {
    return (0,options/* readEach */.e2)(bounded(name, (0,options/* splitList */.ry)(texts)), (secret) => {
        if ((0,object_names/* isSubdomain */.J4)(secret))
            return secret;
        throw (0,errors/* inputError */.Xu)({
            code: 'usage',
            message: `${name} has "${secret}", which is no name of a Secret`,
            hint: "name Secrets of the Pods' namespace; see: kubectl get secrets",
        });
    });
}
/** Whichever counted, the other one would be silently lost. */
function withoutTwice(name, pairs) {
    const read = new Map();
    for (const [key, value] of pairs) {
        const before = read.get(key);
        if (before !== undefined && before !== value) {
            const message = `${name} has ${key} twice, as "${before}" and as "${value}"`;
            throw (0,errors/* inputError */.Xu)({ code: 'usage', message });
        }
        read.set(key, value);
    }
    return Object.fromEntries(read);
}
function bounded(name, list) {
    if (list.length <= limits/* placementLimits */.s1.entries)
        return list;
    const message = `${name} has more than ${limits/* placementLimits */.s1.entries} entries`;
    throw (0,errors/* inputError */.Xu)({ code: 'usage', message });
}
function entries(texts) {
    return texts.map((text) => text.trim()).filter((text) => text !== '');
}

;// CONCATENATED MODULE: ./src/cli/kubernetes-flags.ts

/** Where on a cluster images run. */
const kubernetesFlags = {
    limit: {
        aliases: ['limits'],
        type: 'string',
        value: '<name=n>',
        multiple: true,
        help: 'resource of a node for each Pod on Kubernetes, such as nvidia.com/gpu=1; may be given several times',
    },
    toleration: {
        aliases: ['tolerations'],
        type: 'string',
        value: '<taint>',
        multiple: true,
        help: 'taint that Pods tolerate, such as nvidia.com/gpu:NoSchedule, or * for all; may be given several times',
    },
    'node-selector': {
        type: 'string',
        value: '<label=v>',
        multiple: true,
        help: 'label of the nodes that Pods may run on; may be given several times',
    },
    'runtime-class': { type: 'string', value: '<name>', help: 'RuntimeClass of Pods' },
    'image-pull-secret': {
        type: 'string',
        value: '<name>',
        multiple: true,
        help: 'Secret of the namespace that nodes pull images with; may be given several times',
    },
};
/** Of the commands that run an image on each kind of node. */
const nodesFlag = {
    type: 'string',
    value: '<selector>',
    multiple: true,
    help: 'run the images once on each kind of node of a cluster: each-group, or a selector of labels such as pool=gpu',
};
/** Null where nothing is asked of a cluster. @throws CanaryError (input) */
function readKubernetesFlags(values) {
    const written = (name, texts) => ({ name: `--${name}`, texts });
    const runtimeClass = values['runtime-class'];
    return readKubernetes({
        nodes: written('nodes', values.nodes ?? []),
        limits: written('limit', values.limit),
        tolerations: written('toleration', values.toleration),
        nodeSelector: written('node-selector', values['node-selector']),
        runtimeClass: written('runtime-class', runtimeClass === undefined ? [] : [runtimeClass]),
        pullSecret: written('image-pull-secret', values['image-pull-secret']),
    }, values.engine ?? null);
}


/***/ }),

/***/ 96285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ imageFlags),
/* harmony export */   h: () => (/* binding */ registryFlags)
/* harmony export */ });
/** The flags by which every command says how to reach a registry; Node Feature Discovery's names. */
const registryFlags = {
    'plain-http': { type: 'boolean', help: 'speak to the registry without TLS' },
    'registry-ca': {
        type: 'string',
        value: '<file>',
        help: 'trust these certificates too (PEM)',
    },
    'registry-username': {
        type: 'string',
        value: '<u>',
        help: 'user, with --registry-password-stdin (those of docker login)',
    },
    'registry-password-stdin': { type: 'boolean', help: 'read the password from standard input' },
    'registry-token-stdin': { type: 'boolean', help: 'read an access token from standard input' },
    'registry-auth-host': {
        type: 'string',
        value: '<h>',
        multiple: true,
        help: 'a token server that may be sent the credentials; may be given several times',
    },
};
/** The flags of a command about one image: which of an index, and how its registry is reached. */
const imageFlags = {
    platform: {
        type: 'string',
        value: '<platform>',
        help: 'the image of an index that is meant: os[/arch[/variant]][:os_version]',
    },
    ...registryFlags,
};


/***/ }),

/***/ 87531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GN: () => (/* binding */ countFlag),
  J: () => (/* binding */ policyFlag),
  KA: () => (/* binding */ pullFlag),
  lM: () => (/* binding */ runFlags),
  cS: () => (/* binding */ timeFlag)
});

// EXTERNAL MODULE: ./src/image/pull-policy.ts
var pull_policy = __webpack_require__(51537);
// EXTERNAL MODULE: ./src/options.ts
var options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/policy/mode.ts
var mode = __webpack_require__(28279);
// EXTERNAL MODULE: ./src/cli/engine-options.ts
var engine_options = __webpack_require__(73873);
// EXTERNAL MODULE: ./src/cli/gate-flags.ts
var gate_flags = __webpack_require__(21153);
// EXTERNAL MODULE: ./src/cli/kubernetes-flags.ts + 2 modules
var kubernetes_flags = __webpack_require__(23734);
// EXTERNAL MODULE: ./src/cli/registry-flags.ts
var registry_flags = __webpack_require__(96285);
;// CONCATENATED MODULE: ./src/cli/report-outputs.ts
/** How a report is printed. */
const reportOutputs = ['text', 'json', 'markdown'];

;// CONCATENATED MODULE: ./src/cli/run-flags.ts








/** The flags of every command that runs images on an engine, whatever it holds them against. */
const runFlags = {
    output: {
        type: 'string',
        value: '<format>',
        choices: reportOutputs,
        default: 'text',
        help: `${(0,options/* either */.gP)(reportOutputs)} (text)`,
    },
    quiet: {
        type: 'boolean',
        short: 'q',
        help: 'nothing about the run but errors; where all passed, text is one line',
    },
    verbose: {
        type: 'boolean',
        short: 'v',
        help: 'tell every attempt and every call of the engine, with its time',
    },
    'report-directory': {
        type: 'string',
        value: '<d>',
        help: 'write report.json and the other reports here',
    },
    engine: {
        type: 'string',
        value: '<engine>',
        help: 'docker, podman, cri, kubernetes, or an address such as unix:///run/docker.sock',
    },
    'runtime-handler': {
        type: 'string',
        value: '<name>',
        help: 'of a container runtime (cri): what runs its containers, such as kata',
    },
    ...engine_options/* clusterFlags */.o,
    ...kubernetes_flags/* kubernetesFlags */.k7,
    platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
    registry: {
        type: 'string',
        value: '<host>',
        help: 'the registry that --plain-http and the credentials are for (that of the images)',
    },
    ...registry_flags/* registryFlags */.h,
    ...gate_flags/* gateFlags */.j,
    'secret-env': {
        type: 'string',
        value: '<NAME>',
        multiple: true,
        help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
    },
};
/** Those that each command has words of its own for. */
const policyFlag = { type: 'string', value: '<mode>', choices: mode/* policyModes */.tG };
const pullFlag = {
    type: 'string',
    value: '<policy>',
    choices: pull_policy/* pullPolicies */.SW,
    default: 'missing',
};
const timeFlag = { type: 'string', value: '<t>' };
const countFlag = { type: 'string', value: '<n>' };


/***/ }),

/***/ 26185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ isQualifiedName),
/* harmony export */   J4: () => (/* binding */ isSubdomain),
/* harmony export */   eZ: () => (/* binding */ isLabelValue)
/* harmony export */ });
/** What Kubernetes takes for names of its objects, labels and resources. */
/** RFC 1123 subdomain: names of most objects. */
function isSubdomain(text) {
    return text.length <= 253 && subdomain.test(text);
}
/** Of a label, a taint or a resource: `zone`, `nvidia.com/gpu`. */
function isQualifiedName(text) {
    const [name = '', ...rest] = text.split('/').toReversed();
    const [prefix] = rest;
    if (rest.length > 1 || !isNamePart(name))
        return false;
    return prefix === undefined || isSubdomain(prefix);
}
/** Of a label; it may be empty (apimachinery, `validation.IsValidLabelValue`). */
function isLabelValue(text) {
    return text === '' || isNamePart(text);
}
function isNamePart(text) {
    return text.length <= 63 && namePart.test(text);
}
const subdomain = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*$/;
const namePart = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ taintEffects),
/* harmony export */   M: () => (/* binding */ anywhere)
/* harmony export */ });
const taintEffects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];
/** Whatever node the scheduler likes. */
const anywhere = {
    nodeSelector: {},
    tolerations: [],
    limits: {},
    runtimeClass: null,
    pullSecrets: [],
};


/***/ }),

/***/ 51537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   SW: () => (/* binding */ pullPolicies),
/* harmony export */   bG: () => (/* binding */ pullSettings)
/* harmony export */ });
/** When an image is pulled, as `docker run --pull` has it. */
const pullPolicies = ['missing', 'always', 'never'];
/** And as `docker build --pull` and docker/build-push-action have it. */
const pullSettings = [...pullPolicies, 'true', 'false'];
/** What a setting means for images, and for those that a build stands on. */
function readPull(written) {
    if (written === 'true')
        return { policy: 'always', ofBuild: true };
    return { policy: written === 'false' ? 'missing' : written, ofBuild: false };
}


/***/ }),

/***/ 88381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   L7: () => (/* binding */ throwTogether),
/* harmony export */   SX: () => (/* binding */ readPairs),
/* harmony export */   Vn: () => (/* binding */ readTogether),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   _b: () => (/* binding */ readDurationOrNone),
/* harmony export */   e2: () => (/* binding */ readEach),
/* harmony export */   g6: () => (/* binding */ readFactor),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   jl: () => (/* binding */ readCpu),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/* unused harmony export readBoolean */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37909);



/**
 * The results of several readers. What is wrong with any of them is told together, each sentence
 * once.
 *
 * @throws CanaryError (input)
 */
function readTogether(readers) {
    const problems = [];
    const results = Object.entries(readers).map(([name, read]) => {
        try {
            return [name, read()];
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc) || error.kind !== 'input')
                throw error;
            problems.push(...error.problems);
            return [name, undefined];
        }
    });
    throwTogether(problems);
    // Each name has what its reader gave: one that gave nothing has thrown.
    return Object.fromEntries(results);
}
/** As {@link readTogether}, for every entry of a list. @throws CanaryError (input) */
function readEach(items, read) {
    const readers = items.map((item, index) => [String(index), () => read(item)]);
    return Object.values(readTogether(Object.fromEntries(readers)));
}
/** Each sentence once. @throws CanaryError (input) where there is any problem */
function throwTogether(problems) {
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuseProblems */ .nN)([...new Map(problems.map((problem) => [problem.message, problem])).values()]);
}
/**
 * A length of time as people write it: `10`, `10s`, `2m`, `500ms`.
 *
 * @returns milliseconds
 * @throws CanaryError (input)
 */
function readDuration(text, name) {
    const [, digits, unit = 's'] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim()) ?? [];
    const factors = { ms: 1, s: 1_000, m: 60_000 };
    const milliseconds = Number(digits) * (factors[unit] ?? Number.NaN);
    if (milliseconds > 0 && milliseconds <= _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .runLimits */ .g2.longest)
        return milliseconds;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no length of time`,
        hint: 'write seconds, or 500ms, 10s, 2m; at most 24 hours',
    });
}
/** As {@link readDuration}, and 0 for none. @throws CanaryError (input) */
function readDurationOrNone(text, name) {
    return /^0+(?:\.0+)?(?:ms|s|m)?$/.test(text.trim()) ? 0 : readDuration(text, name);
}
/**
 * An amount of processors' time as Kubernetes writes it: `500m`, `0.5`, `2`.
 *
 * @returns thousandths of a processor
 * @throws CanaryError (input)
 */
function readCpu(text, name) {
    const [, number, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(text.trim()) ?? [];
    const milli = Math.round(Number(number) * (unit === 'm' ? 1 : 1000));
    if (milli >= 10 && milli <= 1_000_000)
        return milli;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no amount of processors`,
        hint: 'write 500m, 0.5 or 2; at least 10m',
    });
}
/** A factor such as `2` or `1.5`. @throws CanaryError (input) */
function readFactor(text, name) {
    const factor = /^\d{1,4}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : 0;
    if (factor >= 1)
        return factor;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no factor`,
        hint: 'write a number from 1 on, such as 2 or 1.5',
    });
}
/** @throws CanaryError (input) */
function readCount(text, name, most) {
    const count = /^\d+$/.test(text.trim()) ? Number(text) : 0;
    if (count >= 1 && count <= most)
        return count;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}", which is no whole number from 1 to ${most}`,
    });
}
/** `true` or `false` as YAML 1.2 writes them, which is what a workflow can hold. @throws CanaryError (input) */
function readBoolean(text, name) {
    if (['true', 'True', 'TRUE'].includes(text))
        return true;
    if (['false', 'False', 'FALSE'].includes(text))
        return false;
    throw inputError({ code: 'usage', message: `${name} is "${text}"; it is one of true, false` });
}
/**
 * @param hint for a text that is like none of the choices
 * @throws CanaryError (input)
 */
function readChoice(text, name, choices, hint) {
    const chosen = choices.find((choice) => choice === text);
    if (chosen !== undefined)
        return chosen;
    const advice = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(text, choices) ?? hint;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({
        code: 'usage',
        message: `${name} is "${text}"; it is one of ${choices.join(', ')}`,
        ...(advice === undefined ? {} : { hint: advice }),
    });
}
/**
 * The entries of lists as flags and inputs take them: with commas between them, one a line, or given in
 * parts. Space around an entry is layout, and an empty one is none: `a,` and a variable that is not set
 * name nothing more.
 */
function splitList(lists) {
    return lists
        .flatMap((list) => list.split(/[,\n]/))
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `text, json or markdown`. */
function either(words) {
    const [last = '', ...others] = words.toReversed();
    return others.length === 0 ? last : `${others.toReversed().join(', ')} or ${last}`;
}
/** `NAME=value` pairs, as build arguments are given. @throws CanaryError (input) */
function readPairs(pairs, name) {
    const entries = readEach(pairs, (pair) => {
        const cut = pair.indexOf('=');
        if (cut > 0)
            return [pair.slice(0, cut), pair.slice(cut + 1)];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)({ code: 'usage', message: `${name} wants NAME=value, not "${pair}"` });
    });
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 28279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ fetchedFrom),
/* harmony export */   VV: () => (/* binding */ modeOf),
/* harmony export */   tG: () => (/* binding */ policyModes)
/* harmony export */ });
const policyModes = ['trusted', 'restricted'];
/**
 * The mode of one manifest. Files are those of the repository, or the ones that the user put on this
 * machine; what stands at a URL can be changed by others at any time.
 */
function modeOf(setting, origin) {
    if (setting !== 'by-origin')
        return setting;
    return origin === 'url' ? 'restricted' : 'trusted';
}
/** Where a URL may lead under a setting. */
function fetchedFrom(setting) {
    return modeOf(setting, 'url') === 'trusted' ? 'anywhere' : 'internet';
}


/***/ }),

/***/ 20226:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Lf: () => (/* binding */ parseQuantity),
/* harmony export */   vb: () => (/* binding */ dividedBy),
/* harmony export */   xF: () => (/* binding */ wholeUnits)
/* harmony export */ });
const suffixes = {
    n: [10n, -9],
    u: [10n, -6],
    m: [10n, -3],
    '': [10n, 0],
    k: [10n, 3],
    M: [10n, 6],
    G: [10n, 9],
    T: [10n, 12],
    P: [10n, 15],
    E: [10n, 18],
    Ki: [2n, 10],
    Mi: [2n, 20],
    Gi: [2n, 30],
    Ti: [2n, 40],
    Pi: [2n, 50],
    Ei: [2n, 60],
};
const pattern = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3})|([numkMGTPE]|[KMGTPE]i)?)$/;
/** Null for a text that is no quantity, or a longer one than any that means something. */
function parseQuantity(text) {
    const match = text.length > longest ? null : pattern.exec(text);
    const [, sign = '', whole = '', fraction = '', exponent, suffix = ''] = match ?? [];
    if (match === null || whole + fraction === '')
        return null;
    const [base, power] = exponent === undefined ? (suffixes[suffix] ?? [10n, 0]) : [10n, Number(exponent)];
    const digits = BigInt(`${whole}${fraction}`) * 1000n;
    const scaled = power < 0 ? digits : digits * base ** BigInt(power);
    const divisor = 10n ** BigInt(fraction.length) * (power < 0 ? base ** BigInt(-power) : 1n);
    const amount = roundUp(scaled, divisor);
    return { text, milli: sign === '-' ? -amount : amount };
}
const longest = 64;
/**
 * The text that the API server keeps of it: without a fraction, in the largest unit that it is whole
 * in, of the kind that it was written in.
 */
function canonicalText({ text, milli }) {
    const isBinary = text.endsWith('i') && milli % 1000n === 0n;
    const whole = milli / 1000n;
    if (isBinary && (whole >= 1024n || whole <= -1024n))
        return inUnits(whole, 1024n, binaryUnits);
    if (!/[eE][+-]?\d/.test(text))
        return inUnits(milli, 1000n, decimalUnits);
    return inUnits(milli, 1000n, exponents);
}
const binaryUnits = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const decimalUnits = ['m', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const exponents = ['e-3', '', 'e3', 'e6', 'e9', 'e12', 'e15', 'e18'];
function inUnits(amount, base, units) {
    if (amount === 0n)
        return '0';
    let [left, unit] = [amount, 0];
    while (left % base === 0n && unit < units.length - 1) {
        left /= base;
        unit += 1;
    }
    return `${left}${units[unit] ?? ''}`;
}
/** In whole units, rounded up: what a `resourceFieldRef` without a divisor reads. */
function wholeUnits({ milli }) {
    return Number(roundUp(milli, 1000n));
}
/** How many times `divisor` goes into it, rounded up; a divisor of zero stands for one. */
function dividedBy(quantity, divisor) {
    return roundUp(quantity.milli, divisor.milli === 0n ? 1000n : divisor.milli);
}
function roundUp(amount, divisor) {
    const whole = amount / divisor;
    return amount % divisor > 0n ? whole + 1n : whole;
}


/***/ })

};
;