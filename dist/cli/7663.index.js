"use strict";
exports.id = 7663;
exports.ids = [7663];
exports.modules = {

/***/ 57663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findNodeGroups: () => (/* binding */ findNodeGroups)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/features/load.ts + 3 modules
var load = __webpack_require__(10498);
// EXTERNAL MODULE: ./src/limits.ts + 20 modules
var limits = __webpack_require__(99750);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
;// CONCATENATED MODULE: ./src/nodes/traits.ts
/**
 * What tells kinds of nodes apart, one text for each thing, such as `cpu.cpuid.AVX512F`: what Node Feature
 * Discovery found, or (null) what it has written as labels, and the kernel that kubelet tells. What is of one
 * machine alone, or changes while it runs, is none of it.
 */
function traitsOf(node, found) {
    const { operatingSystem, architecture } = node;
    const platform = [`os=${operatingSystem}`, `architecture=${architecture}`];
    return new Set([...platform, ...(found === null ? ofLabels(node) : ofFeatures(found.features))]);
}
const labelPrefix = 'feature.node.kubernetes.io/';
function ofLabels({ labels, kernelVersion }) {
    const own = [...labels].filter(([name]) => name.startsWith(labelPrefix));
    return [
        `kernel.version.full=${kernelVersion}`,
        ...own.map(([name, value]) => `${name.slice(labelPrefix.length)}=${value}`),
    ];
}
function ofFeatures({ flags, attributes, instances }) {
    return [
        ...[...flags].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : [...(elements ?? [])].map((element) => `${feature}.${element}`)),
        ...[...attributes].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : [...(elements ?? [])]
                .map(([name, value]) => [`${feature}.${name}`, value])
                .filter(([name]) => !ignoredElements.has(name))
                .map(([name, value]) => `${name}=${value}`)),
        ...[...instances].flatMap(([feature, { elements }]) => ignoredFeatures.has(feature)
            ? []
            : (elements ?? []).flatMap((instance) => ofInstance(feature, instance))),
    ];
}
/** Several that are alike are as good as one: no rule counts them. */
function ofInstance(feature, { attributes }) {
    if (feature === 'storage.block' && madeUp.test(attributes.get('name') ?? ''))
        return [];
    const shown = [...attributes]
        .filter(([name]) => !ignoredElements.has(`${feature}.${name}`))
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([name, value]) => `${name}=${value}`);
    return [`${feature}{${shown.join(',')}}`];
}
/** Block devices that a running machine makes for itself. */
const madeUp = /^(?:loop|ram|zram|dm-|nbd)\d/;
/** Names, what others plugged in, and what changes with the Pods that run. */
const ignoredFeatures = new Set([
    'system.name',
    'network.virtual',
    'kernel.loadedmodule',
    'kernel.enabledmodule',
]);
const ignoredElements = new Set([
    'system.dmiid.board_asset_tag',
    'system.dmiid.chassis_asset_tag',
    'network.device.name',
    'network.device.operstate',
    'network.device.speed',
    'network.device.sriov_numvfs',
    'storage.block.name',
    'usb.device.serial',
    'memory.nv.name',
]);

;// CONCATENATED MODULE: ./src/nodes/group.ts




/**
 * Groups in the order of their first nodes' names.
 *
 * @param features of nodes, by name; a node without any is told by its labels
 * @throws CanaryError (input) where there are more kinds than anybody wants to try
 */
function groupNodes(nodes, features) {
    const sorted = nodes.toSorted((left, right) => compare(left.name, right.name));
    const kinds = new Map();
    for (const node of sorted) {
        const traits = traitsOf(node, features.get(node.name) ?? null);
        const key = JSON.stringify([...traits].toSorted(compare));
        const kind = kinds.get(key);
        if (kind === undefined)
            kinds.set(key, { members: [node], traits });
        else
            kind.members.push(node);
    }
    if (kinds.size > limits/* nodeGroupLimits */.Cm.groups)
        throw tooMany(kinds.size);
    const all = [...kinds.values()];
    const counts = countOf(all.map(({ traits }) => traits));
    return all.map(({ members, traits }) => describeGroup(members, traits, counts, all.length));
}
function tooMany(count) {
    return new errors/* CanaryError */.Rc('input', {
        code: 'node-groups',
        message: `the nodes are of ${count} kinds, and at most ${limits/* nodeGroupLimits */.Cm.groups} are tried in a run`,
        hint: `name fewer of them by a label selector (${(0,settings/* setting */.P)('nodes')})`,
    });
}
function describeGroup(members, traits, counts, groups) {
    const [first] = members;
    const nodes = members.map(({ name }) => name);
    const others = nodes.length - 1;
    return {
        name: `${nodes[0] ?? ''}${others === 0 ? '' : ` and ${others} more`}`,
        platform: `${first?.operatingSystem ?? ''}/${first?.architecture ?? ''}`,
        nodes,
        open: members.filter(({ closed }) => closed === null).map(({ name }) => name),
        closed: members.flatMap(({ name, closed }) => (closed === null ? [] : [`${name} ${closed}`])),
        differs: differencesOf(traits, counts, groups),
    };
}
/** What fewest share comes first: it tells most. */
function differencesOf(traits, counts, groups) {
    const told = [...counts]
        .filter(([trait, count]) => count < groups && (traits.has(trait) || count === groups - 1))
        .map(([trait, count]) => (traits.has(trait) ? { count, text: trait } : lacking(trait, groups)));
    return told
        .toSorted((left, right) => left.count - right.count || compare(left.text, right.text))
        .slice(0, limits/* nodeGroupLimits */.Cm.differences)
        .map(({ text }) => text);
}
function lacking(trait, groups) {
    return { count: groups, text: `no ${trait}` };
}
function countOf(sets) {
    const counts = new Map();
    for (const set of sets) {
        for (const trait of set)
            counts.set(trait, (counts.get(trait) ?? 0) + 1);
    }
    return counts;
}
function compare(left, right) {
    return left < right ? -1 : Number(left > right);
}

;// CONCATENATED MODULE: ./src/run/node-groups.ts




/**
 * @throws CanaryError (input) where no node is left, or there are too many kinds of them; what the engine throws
 */
async function findNodeGroups(engine, { selector }, { tolerations }, signal) {
    const { nodes: known } = engine;
    if (known === undefined)
        throw notMany();
    const [listed, lists] = await Promise.all([
        known.list(selector, signal),
        known.featureLists(signal),
    ]);
    const isWanted = ({ isControlPlane }) => !isControlPlane || tolerations.some(({ key }) => key === null || controlPlane.has(key));
    const nodes = listed.filter(isWanted);
    const names = new Set(nodes.map(({ name }) => name));
    const features = await readFeatures(lists, names);
    const [first, ...rest] = groupNodes(nodes, new Map(features.map((one) => [one.node, one])));
    if (first === undefined)
        throw noNodes(selector, listed.length);
    const left = listed.length - nodes.length;
    return {
        groups: [first, ...rest],
        features,
        notices: [
            ...(left === 0 ? [] : [ofControlPlane(left)]),
            ...(features.length === nodes.length ? [] : [withoutFeatures(nodes, features)]),
        ],
    };
}
/** Of the taints of control planes. */
const controlPlane = new Set([
    'node-role.kubernetes.io/control-plane',
    'node-role.kubernetes.io/master',
]);
async function readFeatures(lists, names) {
    const sources = (lists ?? []).map((text) => ({
        file: 'NodeFeature objects of the cluster',
        text,
    }));
    if (sources.length === 0)
        return [];
    const all = await (0,load.parseNodeFeatures)(sources);
    return all.filter(({ node }) => names.has(node));
}
function notMany() {
    return (0,errors/* inputError */.Xu)({
        code: 'usage',
        message: 'the engine is one machine, and has no kinds of nodes',
        hint: `leave ${(0,settings/* setting */.P)('nodes')} out, or ask for ${(0,settings/* setting */.P)('engine', 'kubernetes')}`,
    });
}
function noNodes(selector, listed) {
    const which = selector === null ? 'the cluster has no node' : `no node has the labels ${selector}`;
    const message = listed === 0 ? which : 'the cluster has no node beside those of its control plane';
    return (0,errors/* inputError */.Xu)({
        code: 'nodes-missing',
        message,
        hint: listed === 0 ? 'see: kubectl get nodes --show-labels' : tolerated,
    });
}
const tolerated = `tolerate it, to run there as well: ${(0,settings/* setting */.P)('tolerations', 'node-role.kubernetes.io/control-plane')}`;
function ofControlPlane(count) {
    return {
        ...{ severity: 'notice', code: 'nodes-left-out', location: null, hint: tolerated },
        message: `nodes of the control plane are left out: ${count}`,
    };
}
function withoutFeatures(nodes, features) {
    return {
        ...{ severity: 'notice', code: 'nodes-unknown', location: null },
        message: `Node Feature Discovery tells nothing of ${nodes.length - features.length} of ${nodes.length} nodes: they are told apart by their labels, and nothing is predicted for them`,
        hint: 'install Node Feature Discovery, and allow to list nodefeatures.nfd.k8s-sigs.io (examples/kubernetes)',
    };
}


/***/ })

};
;