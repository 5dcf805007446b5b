"use strict";
exports.id = 4019;
exports.ids = [4019,377];
exports.modules = {

/***/ 28794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
function recordOf(value) {
    // An object that is no array has string keys and unknown values.
    return isRecord(value) ? value : {};
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}
function numberOf(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function textsOf(value) {
    return listOf(value).filter((item) => typeof item === 'string');
}


/***/ }),

/***/ 34019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCluster: () => (/* binding */ openCluster)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/nearest.ts
var nearest = __webpack_require__(37909);
// EXTERNAL MODULE: ./src/regular-file.ts
var regular_file = __webpack_require__(60702);
// EXTERNAL MODULE: ./src/settings.ts
var settings = __webpack_require__(58750);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: ./src/decode.ts
var decode = __webpack_require__(78341);
// EXTERNAL MODULE: ./src/yaml/parse.ts + 3 modules
var parse = __webpack_require__(92758);
;// CONCATENATED MODULE: ./src/engine/kubernetes/access/kubeconfig.ts





/**
 * Reads one file of a kubeconfig. What is of the wrong type reads as absent, as kubectl's own reader leaves
 * fields alone that it does not know; who needs it says so.
 *
 * @throws CanaryError (input) for a text that is no YAML
 */
function parseKubeconfig(source) {
    const [document] = (0,parse.parseDocuments)(source, {
        version: '1.1',
        maxBytes: limits/* clusterLimits */.Jw.configurationBytes,
        maxDocuments: 1,
        duplicateKeys: 'last',
    });
    const value = document?.value;
    if (value !== undefined && (typeof value !== 'object' || value === null)) {
        throw (0,errors/* inputError */.Xu)({
            code: 'kubeconfig',
            message: `${source.file} is no kubeconfig: it holds no mapping`,
        });
    }
    const directory = (0,external_node_path_.dirname)(source.file);
    return {
        currentContext: textAt(value, 'current-context'),
        contexts: named((0,decode/* fieldOf */._F)(value, 'contexts'), 'context', contextOf),
        clusters: named((0,decode/* fieldOf */._F)(value, 'clusters'), 'cluster', (one) => clusterOf(one, directory)),
        users: named((0,decode/* fieldOf */._F)(value, 'users'), 'user', (one) => userOf(one, directory)),
    };
}
/** As kubectl merges them: the first file that sets something decides. */
function mergeKubeconfigs(files) {
    const last = files.toReversed();
    return {
        currentContext: files.find(({ currentContext }) => currentContext !== null)?.currentContext ?? null,
        contexts: new Map(last.flatMap(({ contexts }) => [...contexts])),
        clusters: new Map(last.flatMap(({ clusters }) => [...clusters])),
        users: new Map(last.flatMap(({ users }) => [...users])),
    };
}
/** Lists of `{name, <key>: …}`; an entry without a name is nobody's. */
function named(list, key, read) {
    const entries = Array.isArray(list) ? list : [];
    return new Map(entries.flatMap((entry) => {
        const name = textAt(entry, 'name');
        return name === null ? [] : [[name, read((0,decode/* fieldOf */._F)(entry, key))]];
    }));
}
function contextOf(value) {
    return {
        cluster: textAt(value, 'cluster') ?? '',
        user: textAt(value, 'user') ?? '',
        namespace: textAt(value, 'namespace'),
    };
}
function clusterOf(value, directory) {
    return {
        server: textAt(value, 'server') ?? '',
        authority: pemAt(value, 'certificate-authority', directory),
        isVerified: (0,decode/* fieldOf */._F)(value, 'insecure-skip-tls-verify') !== true,
        serverName: textAt(value, 'tls-server-name'),
        proxy: textAt(value, 'proxy-url'),
    };
}
function userOf(value, directory) {
    const tokenFile = textAt(value, 'tokenFile');
    const username = textAt(value, 'username');
    return {
        certificate: pemAt(value, 'client-certificate', directory),
        key: pemAt(value, 'client-key', directory),
        token: textAt(value, 'token'),
        tokenFile: tokenFile === null ? null : inDirectory(directory, tokenFile),
        basic: username === null ? null : { username, password: textAt(value, 'password') ?? '' },
        plugin: pluginOf((0,decode/* fieldOf */._F)(value, 'exec'), directory),
        provider: providerOf((0,decode/* fieldOf */._F)(value, 'auth-provider')),
        impersonate: {
            user: textAt(value, 'as'),
            uid: textAt(value, 'as-uid'),
            groups: textsAt(value, 'as-groups'),
            extra: extraOf((0,decode/* fieldOf */._F)(value, 'as-user-extra')),
        },
    };
}
/** As client-go looks for it: a command with a slash in it starts at the kubeconfig. */
function pluginOf(value, directory) {
    const command = textAt(value, 'command');
    if (command === null)
        return null;
    const env = (0,decode/* fieldOf */._F)(value, 'env');
    return {
        command: command.includes('/') ? inDirectory(directory, command) : command,
        arguments: textsAt(value, 'args'),
        env: (Array.isArray(env) ? env : []).flatMap((one) => {
            const name = textAt(one, 'name');
            return name === null ? [] : [{ name, value: textAt(one, 'value') ?? '' }];
        }),
        apiVersion: textAt(value, 'apiVersion') ?? '',
        installHint: textAt(value, 'installHint'),
        wantsCluster: (0,decode/* fieldOf */._F)(value, 'provideClusterInfo') === true,
    };
}
function providerOf(value) {
    const name = textAt(value, 'name');
    return name === null ? null : { name, config: new Map(textEntries((0,decode/* fieldOf */._F)(value, 'config'))) };
}
function extraOf(value) {
    if (typeof value !== 'object' || value === null)
        return new Map();
    const entries = Object.entries(value);
    return new Map(entries.flatMap(([name, texts]) => ((0,decode/* isTexts */.VP)(texts) ? [[name, texts]] : [])));
}
function textEntries(value) {
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, text]) => typeof text === 'string' ? [[name, text]] : []);
}
/** Data in the file wins over a file that it names. */
function pemAt(value, name, directory) {
    const data = textAt(value, `${name}-data`);
    if (data !== null)
        return { data };
    const file = textAt(value, name);
    return file === null ? null : { file: inDirectory(directory, file) };
}
function inDirectory(directory, path) {
    return (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(directory, path);
}
/** Null for what is absent, empty or no text. */
function textAt(value, name) {
    const text = (0,decode/* fieldOf */._F)(value, name);
    return typeof text === 'string' && text !== '' ? text : null;
}
function textsAt(value, name) {
    const texts = (0,decode/* fieldOf */._F)(value, name);
    return (0,decode/* isTexts */.VP)(texts) ? texts : [];
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/access/locate-cluster.ts








/** Where every Pod has its service account (kubelet, `serviceaccount` admission). */
const accountDirectory = '/var/run/secrets/kubernetes.io/serviceaccount';
/**
 * Finds the cluster as kubectl does: the files of KUBECONFIG, or `~/.kube/config`; inside of a cluster, where
 * there is neither, the Pod's service account.
 *
 * @param account where a Pod's service account is
 * @throws CanaryError (input) where the configuration cannot be used
 */
function locateCluster(options, account = accountDirectory) {
    const { files, isNamed } = kubeconfigFiles(options);
    const read = files.flatMap((file) => readKubeconfig(file) ?? []);
    const merged = mergeKubeconfigs(read);
    if (merged.contexts.size > 0 || options.context !== null) {
        return accessOf(merged, options, files.join(', '));
    }
    const inside = read.length === 0 && !isNamed ? serviceAccount(options, account) : null;
    if (inside !== null)
        return inside;
    throw (0,errors/* inputError */.Xu)({
        code: 'kubeconfig',
        message: read.length === 0
            ? `no cluster is configured: there is no ${files.join(' or ')}, and this is no Pod with a service account`
            : `the kubeconfig ${files.join(', ')} has no context`,
        hint: 'name its file with the variable KUBECONFIG',
    });
}
/** Files that are not there are skipped, as kubectl does. */
function kubeconfigFiles({ env, home }) {
    const named = (env['KUBECONFIG'] ?? '').split(external_node_path_.delimiter).filter((file) => file !== '');
    if (named.length > limits/* clusterLimits */.Jw.configurationFiles) {
        throw (0,errors/* inputError */.Xu)({
            code: 'kubeconfig',
            message: `KUBECONFIG lists ${named.length} files; at most ${limits/* clusterLimits */.Jw.configurationFiles} are read`,
        });
    }
    if (named.length > 0)
        return { files: named.map((file) => (0,external_node_path_.resolve)(file)), isNamed: true };
    return { files: [(0,external_node_path_.join)(home, '.kube', 'config')], isNamed: false };
}
function readKubeconfig(file) {
    const text = readText(file, 'the kubeconfig');
    return text === null ? null : parseKubeconfig({ file, text });
}
/** Null where there is no such file. */
function readText(file, what) {
    let bytes;
    try {
        bytes = (0,regular_file/* readRegularFile */.XF)(file, limits/* clusterLimits */.Jw.configurationBytes);
    }
    catch (error) {
        if ((0,errors/* isMissingFile */.F6)(error))
            return null;
        const message = `${what} ${file} cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        throw (0,errors/* inputError */.Xu)({ code: 'kubeconfig', message }, { cause: error });
    }
    if (bytes !== null)
        return (0,source/* decodeUtf8 */._6)(bytes, file, what);
    throw (0,errors/* inputError */.Xu)({
        code: 'kubeconfig',
        message: `${what} ${file} is too large: at most ${limits/* clusterLimits */.Jw.configurationBytes} bytes are read`,
    });
}
/** @throws CanaryError (input) for a file that is not there, too */
function readNamedFile(file, what) {
    const text = readText(file, what);
    if (text !== null)
        return text;
    throw (0,errors/* inputError */.Xu)({ code: 'kubeconfig', message: `${what} ${file} does not exist` });
}
function accessOf(config, options, files) {
    const name = options.context ?? config.currentContext;
    if (name === null) {
        throw (0,errors/* inputError */.Xu)({
            code: 'kubeconfig-context',
            message: `the kubeconfig ${files} has no current context`,
            hint: `name one of ${[...config.contexts.keys()].map(errors/* quoteName */.AB).join(', ')} with ${(0,settings/* setting */.P)('kube-context')}`,
        });
    }
    const context = config.contexts.get(name);
    if (context === undefined) {
        throw (0,errors/* inputError */.Xu)({
            code: 'kubeconfig-context',
            message: `the kubeconfig ${files} has no context ${(0,errors/* quoteName */.AB)(name)}`,
            hint: (0,nearest/* didYouMean */.au)(name, [...config.contexts.keys()]) ?? 'see: kubectl config get-contexts',
        });
    }
    const of = `the context ${(0,errors/* quoteName */.AB)(name)} of ${files}`;
    const cluster = config.clusters.get(context.cluster);
    if (cluster === undefined)
        throw missing(of, 'cluster', context.cluster);
    const user = context.user === '' ? anonymous : config.users.get(context.user);
    if (user === undefined)
        throw missing(of, 'user', context.user);
    return {
        origin: of,
        server: serverOf(cluster, of),
        tls: tlsOf(cluster),
        proxy: cluster.proxy,
        namespace: options.namespace ?? context.namespace ?? 'default',
        user,
        isInside: false,
    };
}
function missing(of, what, name) {
    const message = `${of} names the ${what} ${(0,errors/* quoteName */.AB)(name)}, which is not there`;
    return (0,errors/* inputError */.Xu)({ code: 'kubeconfig', message });
}
function serverOf({ server }, of) {
    // kubectl takes a host and a port alone, too.
    const address = /^https?:\/\//.test(server) ? server : `http://${server}`;
    const url = server !== '' && URL.canParse(address) ? new URL(address) : null;
    if (url !== null && url.username === '' && url.password === '')
        return url;
    const message = `${of} leads to no address of an API server`;
    throw (0,errors/* inputError */.Xu)({ code: 'kubeconfig', message, hint: 'such as server: https://10.0.0.1:6443' });
}
function tlsOf({ authority, isVerified, serverName }) {
    return {
        authority: authority === null ? null : pemOf(authority, "the cluster's authority"),
        isVerified,
        serverName,
    };
}
/** @throws CanaryError (input) where a file that is named cannot be read */
function pemOf(source, what) {
    if ('file' in source)
        return readNamedFile(source.file, what);
    return Buffer.from(source.data, 'base64').toString('utf8');
}
const anonymous = {
    certificate: null,
    key: null,
    token: null,
    tokenFile: null,
    basic: null,
    plugin: null,
    provider: null,
    impersonate: { user: null, uid: null, groups: [], extra: new Map() },
};
/** Null outside of a Pod, or in one that has no service account. */
function serviceAccount(options, directory) {
    const host = options.env['KUBERNETES_SERVICE_HOST'] ?? '';
    const port = options.env['KUBERNETES_SERVICE_PORT'] ?? '';
    if (host === '' || port === '')
        return null;
    const tokenFile = (0,external_node_path_.join)(directory, 'token');
    if (readText(tokenFile, 'the service account token') === null)
        return null;
    const namespace = readText((0,external_node_path_.join)(directory, 'namespace'), 'the namespace of the service account');
    const authority = readText((0,external_node_path_.join)(directory, 'ca.crt'), "the cluster's authority");
    const own = namespace?.trim() ?? '';
    return {
        origin: 'the service account of this Pod',
        server: new URL(`https://${host.includes(':') ? `[${host}]` : host}:${port}`),
        tls: { authority, isVerified: true, serverName: null },
        proxy: null,
        namespace: options.namespace ?? (own === '' ? 'default' : own),
        user: { ...anonymous, tokenFile },
        isInside: true,
    };
}

// EXTERNAL MODULE: ./src/engine/json.ts
var json = __webpack_require__(28794);
// EXTERNAL MODULE: ./src/engine/kubernetes/refusal.ts
var refusal = __webpack_require__(74699);
// EXTERNAL MODULE: ./src/engine/kubernetes/resources.ts
var resources = __webpack_require__(1358);
// EXTERNAL MODULE: ./node_modules/ws/wrapper.mjs
var wrapper = __webpack_require__(52977);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/secrets/environment.ts
var secrets_environment = __webpack_require__(16540);
;// CONCATENATED MODULE: ./src/engine/kubernetes/access/credential-plugin.ts





const versions = ['client.authentication.k8s.io/v1', 'client.authentication.k8s.io/v1beta1'];
/**
 * Asks a program for credentials, as client-go does: what it is asked stands in KUBERNETES_EXEC_INFO, what it
 * answers on its stdout. Nobody is there whom it could ask anything.
 *
 * https://kubernetes.io/docs/reference/access-authn-authz/authentication/#client-go-credential-plugins
 *
 * @throws CanaryError where it gives none
 */
async function askPlugin(plugin, access, env, signal) {
    if (!versions.includes(plugin.apiVersion)) {
        throw (0,errors/* inputError */.Xu)({
            code: 'cluster-credentials',
            message: `${access.origin} has a credential plugin of the API ${plugin.apiVersion || 'version of none'}; these are known: ${versions.join(', ')}`,
        });
    }
    const deadline = AbortSignal.timeout(limits/* clusterLimits */.Jw.plugin);
    const both = AbortSignal.any([signal, deadline]);
    const info = JSON.stringify(question(plugin, access));
    const own = Object.fromEntries(plugin.env.map(({ name, value }) => [name, value]));
    const environment = { ...(0,secrets_environment/* childEnvironment */.Qc)(env), ...own, KUBERNETES_EXEC_INFO: info };
    const output = await run(plugin, environment, both).catch((error) => {
        signal.throwIfAborted();
        throw failed(plugin, deadline.aborted ? null : error);
    });
    return credentialIn(output, plugin);
}
function question({ apiVersion, wantsCluster }, { server, tls }) {
    const cluster = {
        server: server.href,
        ...(tls.serverName === null ? {} : { 'tls-server-name': tls.serverName }),
        ...(tls.isVerified ? {} : { 'insecure-skip-tls-verify': true }),
        ...(tls.authority === null
            ? {}
            : { 'certificate-authority-data': Buffer.from(tls.authority).toString('base64') }),
    };
    const spec = { interactive: false, ...(wantsCluster ? { cluster } : {}) };
    return { apiVersion, kind: 'ExecCredential', spec };
}
function run(plugin, env, signal) {
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(plugin.command, plugin.arguments, {
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
            signal,
            killSignal: 'SIGKILL',
        });
        // What it has started itself may live on, and holds these open.
        const end = (error) => {
            child.stdout.destroy();
            child.stderr.destroy();
            reject(error);
        };
        const parts = [];
        let size = 0;
        child.stdout.on('data', (part) => {
            size += part.length;
            if (size <= limits/* clusterLimits */.Jw.pluginBytes) {
                parts.push(part);
                return;
            }
            end(new Error(`it wrote more than ${limits/* clusterLimits */.Jw.pluginBytes} bytes`));
            child.kill('SIGKILL');
        });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (part) => {
            if (stderr.length < limits/* registryLimits */.a1.errorCharacters)
                stderr += part;
        });
        child.once('error', end);
        child.once('close', (code) => {
            resolve({ code, stdout: Buffer.concat(parts), stderr });
        });
    });
}
/** What it answers may be secret: it is not quoted. */
function credentialIn({ code, stdout, stderr }, plugin) {
    if (code !== 0) {
        const why = stderr.trim().replaceAll(/\s+/g, ' ').slice(0, limits/* registryLimits */.a1.errorCharacters);
        throw refused(plugin, `ended with exit code ${code ?? 'of a signal'}${why && `: ${why}`}`);
    }
    const status = (0,decode/* fieldOf */._F)(credential_plugin_parse(stdout, plugin), 'status');
    const token = credential_plugin_textAt(status, 'token');
    const certificate = credential_plugin_textAt(status, 'clientCertificateData');
    const key = credential_plugin_textAt(status, 'clientKeyData');
    if (token === null && (certificate === null || key === null)) {
        throw refused(plugin, 'gave neither a token nor a certificate with its key');
    }
    const expiresAt = Date.parse(credential_plugin_textAt(status, 'expirationTimestamp') ?? '');
    return {
        authorization: token === null ? null : `Bearer ${token}`,
        certificate: certificate === null || key === null ? null : { certificate, key },
        expiresAt: Number.isNaN(expiresAt) ? null : expiresAt,
    };
}
function credential_plugin_parse(stdout, plugin) {
    try {
        return JSON.parse(stdout.toString('utf8'));
    }
    catch (error) {
        throw refused(plugin, 'does not answer with an ExecCredential', error);
    }
}
function failed(plugin, error) {
    if (error === null)
        return refused(plugin, `did not end within ${limits/* clusterLimits */.Jw.plugin / 1000} s`);
    if ((0,errors/* isMissingFile */.F6)(error))
        return refused(plugin, 'is not installed', error);
    if ((0,errors/* systemErrorCode */.vq)(error) === 'EACCES')
        return refused(plugin, 'may not be executed', error);
    return refused(plugin, `failed: ${(0,errors/* messageOf */.bD)(error)}`, error);
}
function refused({ command, installHint }, why, cause) {
    const hint = installHint?.trim().split('\n')[0]?.slice(0, limits/* registryLimits */.a1.errorCharacters);
    const problem = {
        code: 'cluster-credentials',
        message: `the credential plugin ${command} of the kubeconfig ${why}`,
        hint: hint === undefined || hint === '' ? 'try: kubectl auth whoami' : hint,
    };
    return (0,errors/* infrastructureError */.kv)(problem, { cause });
}
function credential_plugin_textAt(value, name) {
    const text = (0,decode/* fieldOf */._F)(value, name);
    return typeof text === 'string' && text !== '' ? text : null;
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/access/credentials.ts




/**
 * Credentials of a kubeconfig's user: a token, a token in a file that is replaced from time to time, a
 * certificate, a password, or what a program gives.
 *
 * @throws CanaryError (input) where they cannot be used, with the first question
 */
function createCredentialSource(access, env, now = Date.now) {
    let known = null;
    const isFresh = ({ expiresAt }) => expiresAt === null || expiresAt - now() > limits/* clusterLimits */.Jw.renewBefore;
    const find = async (signal) => {
        const { user } = access;
        const credential = user.plugin !== null
            ? await askPlugin(user.plugin, access, env, signal)
            : writtenIn(access, now);
        const certificate = credential.certificate ?? certificateOf(user);
        return { ...credential, certificate };
    };
    const ask = (signal) => {
        const asked = find(signal);
        known = asked;
        asked.catch(() => {
            if (known === asked)
                known = null;
        });
        return asked;
    };
    return {
        current: async (signal) => {
            const last = known;
            if (last === null || access.user.tokenFile !== null)
                return await ask(signal);
            const credential = await last;
            // Whoever found it stale first asks for all.
            if (isFresh(credential))
                return credential;
            return await (known === last ? ask(signal) : (known ?? ask(signal)));
        },
        forget: () => {
            known = null;
        },
    };
}
function writtenIn({ user, origin }, now) {
    const plain = { certificate: null, expiresAt: null };
    if (user.tokenFile !== null) {
        const token = readNamedFile(user.tokenFile, 'the token file').trim();
        if (token !== '')
            return { ...plain, authorization: `Bearer ${token}` };
    }
    if (user.token !== null)
        return { ...plain, authorization: `Bearer ${user.token}` };
    if (user.basic !== null) {
        const { username, password } = user.basic;
        const pair = Buffer.from(`${username}:${password}`).toString('base64');
        return { ...plain, authorization: `Basic ${pair}` };
    }
    if (user.provider !== null)
        return ofProvider(user.provider, origin, now);
    return { ...plain, authorization: null };
}
function certificateOf({ certificate, key }) {
    if (certificate === null || key === null)
        return null;
    return {
        certificate: pemOf(certificate, 'the client certificate'),
        key: pemOf(key, 'the key of the client certificate'),
    };
}
/**
 * What kubectl keeps of an identity provider. A token that has expired is not renewed here: many providers
 * give a new refresh token each time, and the one in the kubeconfig would not be taken any more.
 */
function ofProvider({ name, config }, origin, now) {
    if (name !== 'oidc') {
        throw (0,errors/* inputError */.Xu)({
            code: 'cluster-credentials',
            message: `${origin} asks for credentials of the auth provider "${name}", which kubectl does not have any more either`,
            hint: 'use a credential plugin (exec) of the cluster’s vendor',
        });
    }
    const token = config.get('id-token') ?? '';
    const expiresAt = expiryOf(token);
    if (token !== '' && (expiresAt === null || expiresAt > now())) {
        return { authorization: `Bearer ${token}`, certificate: null, expiresAt };
    }
    throw (0,errors/* infrastructureError */.kv)({
        code: 'cluster-credentials',
        message: `the identity token of ${origin} ${token === '' ? 'is missing' : 'has expired'}`,
        hint: 'kubectl renews it and writes it down: kubectl auth whoami',
    });
}
/** Milliseconds since 1970, of a JSON Web Token (RFC 7519); null where it does not tell. */
function expiryOf(token) {
    try {
        const [, claims = ''] = token.split('.');
        const read = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8'));
        const isTold = typeof read === 'object' && read !== null && 'exp' in read;
        return isTold && typeof read.exp === 'number' ? read.exp * 1000 : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/connection.ts





/**
 * @param env its proxies count where the kubeconfig names none
 * @throws CanaryError (input) for a proxy that cannot be used
 */
function createConnection(access, env, onCall = null) {
    const credentials = createCredentialSource(access, env);
    const proxies = proxiesOf(access, env);
    let agents = null;
    const agentsFor = ({ certificate }) => {
        if (agents !== null && isSame(agents.of, certificate))
            return agents.agents;
        closeAll(agents?.agents);
        agents = { of: certificate, agents: createAgents(access, certificate, proxies) };
        return agents.agents;
    };
    return {
        where: access.server.origin,
        prepare: async (path, signal) => {
            const credential = await credentials.current(signal);
            const { calls, streams } = agentsFor(credential);
            return {
                url: new URL(`${access.server.origin}${access.server.pathname.replace(/\/$/, '')}${path}`),
                headers: headersOf(credential, access.user.impersonate),
                agent: calls,
                streamAgent: streams,
                serverName: access.tls.serverName,
            };
        },
        forgetCredentials: credentials.forget,
        onCall,
        close: () => {
            closeAll(agents?.agents);
        },
    };
}
function isSame(left, right) {
    return left?.certificate === right?.certificate && left?.key === right?.key;
}
function closeAll(agents) {
    agents?.calls.destroy();
    agents?.streams.destroy();
}
function createAgents({ server, tls }, client, proxyEnv) {
    const common = { keepAlive: true, keepAliveMsecs: limits/* clusterLimits */.Jw.keepAlive, proxyEnv };
    if (server.protocol === 'http:') {
        return {
            calls: new (external_node_http_default()).Agent({ ...common, maxSockets: limits/* engineLimits */.nW.connections }),
            streams: new (external_node_http_default()).Agent(common),
        };
    }
    const security = {
        ...common,
        rejectUnauthorized: tls.isVerified,
        ...(tls.authority === null ? {} : { ca: tls.authority }),
        ...(client === null ? {} : { cert: client.certificate, key: client.key }),
    };
    return {
        calls: new (external_node_https_default()).Agent({ ...security, maxSockets: limits/* engineLimits */.nW.connections }),
        streams: new (external_node_https_default()).Agent(security),
    };
}
/** A proxy of the kubeconfig is for everything; those of the environment know exceptions. */
function proxiesOf({ proxy, origin }, env) {
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
    if (proxy === null)
        return Object.fromEntries(names.map((name) => [name, env[name]]));
    if (/^https?:\/\//.test(proxy) && URL.canParse(proxy)) {
        return { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
    }
    throw (0,errors/* inputError */.Xu)({
        code: 'kubeconfig',
        message: `${origin} names a proxy-url that cannot be used`,
        hint: 'a proxy is http://host:port or https://host:port; SOCKS is not known here',
    });
}
function headersOf({ authorization }, { user, uid, groups, extra }) {
    return {
        ...(authorization === null ? {} : { Authorization: authorization }),
        ...(user === null ? {} : { 'Impersonate-User': user }),
        ...(uid === null ? {} : { 'Impersonate-Uid': uid }),
        ...(groups.length === 0 ? {} : { 'Impersonate-Group': groups }),
        ...Object.fromEntries([...extra].map(([name, texts]) => [`Impersonate-Extra-${encodeURIComponent(name)}`, texts])),
    };
}
/** Sends one request and gives its answer once its headers are there. Any status is an answer. */
async function ask(connection, request, signal) {
    const prepared = await connection.prepare(request.path, signal);
    const { url, serverName } = prepared;
    const from = performance.now();
    const tell = tellOnce(connection.onCall, request, from);
    return await new Promise((resolve, reject) => {
        const { request: open } = url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
        const sent = open(url, {
            method: request.method,
            agent: request.isStream ? prepared.streamAgent : prepared.agent,
            headers: headersFor(prepared, request.headers),
            signal,
            ...(serverName === null ? {} : { servername: serverName }),
        }, (response) => {
            tell(response.statusCode ?? null);
            resolve(response);
        });
        sent.once('error', (error) => {
            tell(null);
            reject(error);
        });
        sent.end(request.body ?? undefined);
    });
}
function headersFor({ headers }, more) {
    const own = Object.entries(headers).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : [...value],
    ]);
    return { ...Object.fromEntries(own), ...more };
}
/** What keeps an API server from being reached, in a sentence. */
function lost(connection, doing, error) {
    const { where } = connection;
    const code = (0,errors/* systemErrorCode */.vq)(error);
    if (/^(?:CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|ERR_TLS_CERT)/.test(code)) {
        return (0,errors/* infrastructureError */.kv)({
            code: 'cluster-certificate',
            message: `the certificate of the API server at ${where} is not trusted: ${(0,errors/* messageOf */.bD)(error)}`,
            hint: 'the kubeconfig names its authority by certificate-authority-data',
        }, { cause: error });
    }
    const isUnreachable = unreachable.has(code);
    return (0,errors/* infrastructureError */.kv)({
        code: isUnreachable ? 'cluster-unreachable' : 'engine-lost',
        message: isUnreachable
            ? `the API server at ${where} cannot be reached while ${doing}: ${(0,errors/* messageOf */.bD)(error)}`
            : `lost the API server at ${where} while ${doing}: ${(0,errors/* messageOf */.bD)(error)}`,
        ...(isUnreachable
            ? { hint: 'is the cluster up, and the right context chosen? see: kubectl cluster-info' }
            : {}),
    }, { cause: error });
}
const unreachable = new Set([
    ...['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT'],
]);
/** An answer that is broken off later has been told of. */
function tellOnce(onCall, { method, path }, from) {
    let isTold = false;
    return (status) => {
        if (isTold)
            return;
        isTold = true;
        const [plain = ''] = path.split('?', 1);
        onCall?.({ method, path: plain, status, durationMs: performance.now() - from });
    };
}

// EXTERNAL MODULE: ./src/clock.ts
var clock = __webpack_require__(99373);
;// CONCATENATED MODULE: ./src/engine/kubernetes/requests.ts





/**
 * Sends a call and gives the answer once its headers are there.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost or silent, the signal's reason
 */
async function send(connection, call, signal) {
    for (let repeat = 0;; repeat += 1) {
        const response = await sendOnce(connection, call, signal);
        const status = response.statusCode ?? 0;
        if (status < 300)
            return response;
        const wait = repeat < limits/* clusterLimits */.Jw.repeats ? repeatAfter(response, connection, repeat) : null;
        const text = await requests_readText(response, limits/* engineLimits */.nW.errorBytes).catch(() => '');
        if (wait === null)
            throw new refusal/* ApiRefusal */.n5(call.doing, (0,refusal/* readRefusal */.ni)(status, text));
        await (0,clock/* sleep */.yy)(wait, signal);
        signal.throwIfAborted();
    }
}
/**
 * How long until a refused call is worth another try: an API server that is busy says so (API priority and
 * fairness), and credentials may have been replaced. Null where it is not.
 */
function repeatAfter({ statusCode, headers }, connection, repeat) {
    if (statusCode === 401 && repeat === 0) {
        connection.forgetCredentials();
        return 0;
    }
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (statusCode !== 429 && !(statusCode === 503 && seconds >= 0))
        return null;
    return Math.min(Number.isNaN(seconds) ? 1_000 : seconds * 1_000, limits/* clusterLimits */.Jw.repeatPause);
}
async function sendOnce(connection, call, signal) {
    signal.throwIfAborted();
    const deadline = new AbortController();
    const timer = setTimeout(() => {
        deadline.abort(silent(connection, call));
    }, call.deadlineMs ?? limits/* engineLimits */.nW.answer);
    const both = AbortSignal.any([signal, deadline.signal]);
    try {
        const { method, isStream = false } = call;
        const body = call.body === undefined ? null : JSON.stringify(call.body);
        const headers = {
            Accept: 'application/json',
            'User-Agent': 'container-canary',
            ...(body === null
                ? {}
                : {
                    'Content-Type': call.contentType ?? 'application/json',
                    'Content-Length': Buffer.byteLength(body),
                }),
        };
        const request = { method, path: pathOf(call), headers, body, isStream };
        return await ask(connection, request, both);
    }
    catch (error) {
        throw explain(error, both, connection, call);
    }
    finally {
        clearTimeout(timer);
    }
}
function pathOf({ path, query = [] }) {
    const search = new URLSearchParams();
    for (const [name, value] of query)
        search.append(name, value);
    const text = search.toString();
    return text === '' ? path : `${path}?${text}`;
}
/** Sends a call and reads its JSON answer; an empty body reads as null. @throws as {@link send} */
async function readJson(connection, call, signal) {
    const response = await send(connection, call, signal);
    const deadline = AbortSignal.timeout(call.deadlineMs ?? limits/* engineLimits */.nW.answer);
    const cut = () => {
        response.destroy(new Error('it was not read to its end'));
    };
    const both = AbortSignal.any([signal, deadline]);
    both.addEventListener('abort', cut, { once: true });
    try {
        return parseJson(await requests_readText(response, limits/* engineLimits */.nW.answerBytes), call);
    }
    catch (error) {
        if (deadline.aborted)
            throw silent(connection, call);
        throw explain(error, signal, connection, call);
    }
    finally {
        both.removeEventListener('abort', cut);
    }
}
async function requests_readText(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response) {
        size += chunk.length;
        if (size > maxBytes) {
            response.destroy();
            throw new Error(`the answer has more than ${maxBytes} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function parseJson(text, { doing }) {
    if (text.trim() === '')
        return null;
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw unexpectedAnswer(doing, error);
    }
}
/** An answer that lacks what was asked for: whatever follows from it would be a guess. */
function unexpectedAnswer(doing, cause) {
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-answer',
        message: `the answer while ${doing} is not what the API server was asked for`,
        hint: 'is what answers there the API server of a Kubernetes cluster?',
    }, { cause });
}
function silent(connection, { doing, deadlineMs }) {
    const seconds = (deadlineMs ?? limits/* engineLimits */.nW.answer) / 1000;
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-silent',
        message: `the API server at ${connection.where} did not answer within ${seconds} s while ${doing}`,
    });
}
function explain(error, signal, connection, { doing }) {
    if (signal.aborted)
        return signal.reason;
    return error instanceof errors/* CanaryError */.Rc ? error : lost(connection, doing, error);
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/upgrade.ts






/**
 * Opens a WebSocket. A refused handshake shows what the API server says, which Node's own WebSocket hides.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost or silent, the signal's reason
 */
async function upgrade(connection, call, signal) {
    try {
        return await upgradeOnce(connection, call, signal);
    }
    catch (error) {
        if (!(error instanceof refusal/* ApiRefusal */.n5) || error.refusal.status !== 401)
            throw error;
        connection.forgetCredentials();
        return await upgradeOnce(connection, call, signal);
    }
}
async function upgradeOnce(connection, call, signal) {
    signal.throwIfAborted();
    const prepared = await connection.prepare(pathOf(call), signal).catch((error) => {
        throw explain(error, signal, connection, call);
    });
    const { url, headers, streamAgent, serverName } = prepared;
    const address = new URL(url);
    address.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = new wrapper/* WebSocket */.kb(address, [...call.protocols], {
        // An array is a header that is sent several times, which the types leave out.
        headers: headers,
        agent: streamAgent,
        handshakeTimeout: limits/* engineLimits */.nW.answer,
        maxPayload: limits/* clusterLimits */.Jw.frameBytes,
        perMessageDeflate: false,
        followRedirects: false,
        ...(serverName === null ? {} : { servername: serverName }),
    });
    socket.binaryType = 'nodebuffer';
    socket.on('message', (data) => {
        if (Buffer.isBuffer(data))
            call.onMessage(data);
    });
    return await opened(socket, connection, call, signal);
}
function opened(socket, connection, call, signal) {
    const from = performance.now();
    const { promise, resolve, reject } = Promise.withResolvers();
    const tell = tellOnce(connection.onCall, { method: 'GET', path: call.path }, from);
    const stop = () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        socket.terminate();
    };
    signal.addEventListener('abort', stop, { once: true });
    socket.once('open', () => {
        tell(101);
        resolve(socket);
    });
    // Stays: an error after the handshake is followed by `close`, which tells whoever talks.
    socket.on('error', (error) => {
        tell(null);
        reject(toError(explain(handshakeWords(error), signal, connection, call)));
    });
    socket.once('unexpected-response', (_request, response) => {
        const status = response.statusCode ?? 0;
        tell(status);
        void requests_readText(response, limits/* engineLimits */.nW.errorBytes)
            .catch(() => '')
            .then((text) => {
            reject(new refusal/* ApiRefusal */.n5(call.doing, (0,refusal/* readRefusal */.ni)(status, text)));
            socket.terminate();
        });
    });
    return promise.finally(() => {
        signal.removeEventListener('abort', stop);
    });
}
/** ws has a sentence of its own for a handshake that takes too long (lib/websocket.js). */
function handshakeWords(error) {
    if (!error.message.includes('Opening handshake has timed out'))
        return error;
    return (0,errors/* infrastructureError */.kv)({
        code: 'engine-silent',
        message: `the API server did not answer within ${limits/* engineLimits */.nW.answer / 1000} s`,
    });
}
function toError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/exec-channel.ts





/** `v4` differs in that nobody can close stdin, which no command here has. */
const protocols = ['v5.channel.k8s.io', 'v4.channel.k8s.io'];
/**
 * Runs a command to its end. Nobody can end one: an abort closes the connection, and the process goes on.
 *
 * @throws CanaryError where the API server is lost before it has taken the command; the signal's reason
 */
async function runCommand(connection, call, signal) {
    let status = Buffer.alloc(0);
    const onMessage = (bytes) => {
        const [channel] = bytes;
        const content = bytes.subarray(1);
        if (channel === 1)
            call.onOutput('stdout', content);
        else if (channel === 2)
            call.onOutput('stderr', content);
        else if (channel === 3 && status.length + content.length <= limits/* clusterLimits */.Jw.statusBytes) {
            status = Buffer.concat([status, content]);
        }
    };
    const query = [
        ['container', call.container],
        ...call.command.map((word) => ['command', word]),
        ['stdout', 'true'],
        ['stderr', 'true'],
    ];
    const asked = { path: (0,resources/* objectPath */.du)(call.pod, 'exec'), query, protocols, onMessage };
    let socket;
    try {
        socket = await upgrade(connection, { ...asked, doing: 'running a command in a Pod' }, signal);
    }
    catch (error) {
        if (error instanceof refusal/* ApiRefusal */.n5 && ofThePod.has(error.refusal.status)) {
            return { kind: 'refused', refusal: error };
        }
        throw (0,refusal/* explainForbidden */.Dh)(error, 'exec', call.pod.namespace ?? '');
    }
    call.onOpen?.();
    await exec_channel_closed(socket, signal);
    return endIn(status.toString('utf8'));
}
/** Statuses by which the API server or a kubelet says that there is nothing to run a command in. */
const ofThePod = new Set([400, 404, 409, 500]);
/** Resolves when the connection has ended. @throws the signal's reason */
function exec_channel_closed(socket, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const stop = () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
        socket.terminate();
    };
    if (signal.aborted)
        stop();
    signal.addEventListener('abort', stop, { once: true });
    if (socket.readyState === socket.CLOSED)
        resolve(undefined);
    socket.once('close', () => {
        resolve(undefined);
    });
    return promise.finally(() => {
        signal.removeEventListener('abort', stop);
    });
}
/** A `meta/v1` Status (apiserver, `remotecommand`): success, an exit code, or why there is none. */
function endIn(text) {
    if (text === '')
        return { kind: 'cut' };
    let status;
    try {
        status = (0,json/* recordOf */.zv)(JSON.parse(text));
    }
    catch {
        return { kind: 'cut' };
    }
    if (status['status'] === 'Success')
        return { kind: 'exited', exitCode: 0 };
    if (status['reason'] !== 'NonZeroExitCode') {
        return { kind: 'not-started', message: (0,json/* textOf */.b6)(status['message']) };
    }
    const causes = (0,json/* listOf */.c3)((0,json/* recordOf */.zv)(status['details'])['causes']).map(json/* recordOf */.zv);
    const exitCode = Number(causes.find(({ reason }) => reason === 'ExitCode')?.['message']);
    return Number.isSafeInteger(exitCode) ? { kind: 'exited', exitCode } : { kind: 'cut' };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/list.ts





/** All that there is, page by page. @throws ApiRefusal, CanaryError */
async function listObjects(connection, { resource, namespace, labels = null, fields = null, pageObjects = limits/* clusterLimits */.Jw.pageObjects, }, signal) {
    const doing = `listing ${resource.name}`;
    const objects = [];
    let next = '';
    for (let page = 0; page < limits/* clusterLimits */.Jw.pages; page += 1) {
        const answer = (0,json/* recordOf */.zv)(await readJson(connection, {
            method: 'GET',
            path: (0,resources/* collectionPath */.yb)(resource, namespace),
            query: [
                ['limit', String(pageObjects)],
                ...(labels === null ? [] : [['labelSelector', labels]]),
                ...(fields === null ? [] : [['fieldSelector', fields]]),
                ...(next === '' ? [] : [['continue', next]]),
            ],
            doing,
        }, signal));
        const metadata = (0,json/* recordOf */.zv)(answer['metadata']);
        const resourceVersion = (0,json/* textOf */.b6)(metadata['resourceVersion']);
        // An empty list of Go is null.
        if (resourceVersion === '')
            throw unexpectedAnswer(doing);
        objects.push(...(0,json/* listOf */.c3)(answer['items']).map(json/* recordOf */.zv));
        next = (0,json/* textOf */.b6)(metadata['continue']);
        if (next === '')
            return { objects, resourceVersion };
    }
    throw (0,errors/* infrastructureError */.kv)({
        code: 'engine-answer',
        message: `there are more than ${limits/* clusterLimits */.Jw.pages * pageObjects} ${resource.name}`,
    });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./src/engine/kubernetes/port-forward.ts





/** `v4` is the version of the channels, not of the forwarding: others are not known (kubelet, `portforward/websocket.go`). */
const port_forward_protocols = ['v4.channel.k8s.io'];
/** The first frame of each of the two channels says which port it is for. */
const portFrames = 2;
/**
 * A connection to a port of a Pod, as a stream. It goes to the Pod's loopback address: what answers may be a
 * server that nobody else reaches.
 *
 * The stream ends with an error where the node cannot connect, in its own words.
 *
 * @throws ApiRefusal, CanaryError where the API server is lost, the signal's reason
 */
async function forwardPort(connection, { pod, port }, signal) {
    const incoming = [];
    let take = (bytes) => {
        incoming.push(bytes);
    };
    const socket = await upgrade(connection, {
        path: (0,resources/* objectPath */.du)(pod, 'portforward'),
        query: [['ports', String(port)]],
        doing: `forwarding port ${port} of a Pod`,
        protocols: port_forward_protocols,
        onMessage: (bytes) => {
            take(bytes);
        },
    }, signal).catch((error) => {
        throw (0,refusal/* explainForbidden */.Dh)(error, 'portforward', pod.namespace ?? '');
    });
    const { stream, onFrame } = streamOf(socket);
    take = onFrame;
    incoming.forEach(onFrame);
    return stream;
}
function streamOf(socket) {
    let failure = '';
    const stream = new external_node_stream_.Duplex({
        read: () => {
            socket.resume();
        },
        write: (chunk, _encoding, done) => {
            socket.send(Buffer.concat([Buffer.from([0]), chunk]), done);
        },
        // Nobody can close one half: the other end would lose its answer.
        final: (done) => {
            done();
        },
        destroy: (error, done) => {
            socket.terminate();
            done(error);
        },
    });
    let frames = 0;
    const onFrame = (bytes) => {
        const [channel] = bytes;
        const content = bytes.subarray(1);
        if (frames < portFrames && content.length === 2) {
            frames += 1;
            return;
        }
        if (channel === 0 && !stream.push(content))
            socket.pause();
        if (channel === 1 && failure.length < limits/* clusterLimits */.Jw.statusBytes) {
            failure += content.toString('utf8');
            stream.destroy(new Error(failure.trim()));
        }
    };
    socket.once('close', () => {
        stream.push(null);
        if (!stream.destroyed)
            stream.end();
    });
    return { stream, onFrame };
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/watch.ts








/**
 * What becomes of objects, for as long as somebody listens. The API server ends watches from time to time, and
 * forgets what is long ago (410): then it is asked again, and told anew what there is.
 *
 * @throws CanaryError where it is lost for good; the signal's reason
 */
async function* watchObjects(connection, request, signal) {
    let version = request.resourceVersion;
    let vain = 0;
    for (;;) {
        if (version === null) {
            const { objects, resourceVersion } = await listObjects(connection, request, signal);
            version = resourceVersion;
            yield { kind: 'all', objects };
        }
        const from = version;
        const since = performance.now();
        let isTold = false;
        try {
            for await (const { event, resourceVersion } of watchOnce(connection, request, from, signal)) {
                isTold = true;
                vain = 0;
                version = resourceVersion;
                if (event !== null)
                    yield event;
            }
            // Who ends watches at once, and says nothing, is no better than who cannot be reached.
            if (!isTold && performance.now() - since < limits/* clusterLimits */.Jw.watchShortest)
                throw endedAtOnce(request);
        }
        catch (error) {
            signal.throwIfAborted();
            if (isGone(error)) {
                version = null;
            }
            else {
                vain += 1;
                if (!mayPass(error) || vain > limits/* clusterLimits */.Jw.watchRepeats)
                    throw error;
                await (0,clock/* sleep */.yy)(limits/* clusterLimits */.Jw.watchPause * vain, signal);
                signal.throwIfAborted();
            }
        }
    }
}
function endedAtOnce({ resource }) {
    const message = `the API server ends each watch of ${resource.name} at once`;
    return (0,errors/* infrastructureError */.kv)({ code: 'engine-lost', message });
}
/** Lost connections and faults of the server pass; what it does not allow does not. */
function mayPass(error) {
    if (error instanceof refusal/* ApiRefusal */.n5)
        return error.refusal.status >= 500;
    if (!(error instanceof errors/* CanaryError */.Rc))
        return false;
    return error.problems.every(({ code }) => passing.has(code));
}
const passing = new Set([
    'engine-lost',
    'engine-silent',
    'cluster-unreachable',
]);
function isGone(error) {
    return error instanceof refusal/* ApiRefusal */.n5 && error.refusal.status === 410;
}
async function* watchOnce(connection, request, resourceVersion, signal) {
    const { resource, namespace, labels = null, fields = null } = request;
    const doing = `watching ${resource.name}`;
    const response = await send(connection, {
        method: 'GET',
        path: (0,resources/* collectionPath */.yb)(resource, namespace),
        query: [
            ['watch', 'true'],
            ['allowWatchBookmarks', 'true'],
            ['resourceVersion', resourceVersion],
            ['timeoutSeconds', String(limits/* clusterLimits */.Jw.watch / 1000)],
            ...(labels === null ? [] : [['labelSelector', labels]]),
            ...(fields === null ? [] : [['fieldSelector', fields]]),
        ],
        doing,
        isStream: true,
    }, signal);
    // A connection that broke without a word would be listened to for ever.
    const longest = limits/* clusterLimits */.Jw.watch + limits/* clusterLimits */.Jw.watchGrace;
    const timer = setTimeout(() => response.destroy(), longest);
    try {
        for await (const line of linesOf(response))
            yield toldBy(line, doing);
    }
    catch (error) {
        throw explain(error, signal, connection, { doing });
    }
    finally {
        clearTimeout(timer);
        response.destroy();
    }
}
async function* linesOf(response) {
    let parts = [];
    let size = 0;
    for await (const chunk of response) {
        let start = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
            yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString('utf8');
            parts = [];
            size = 0;
            start = end + 1;
        }
        parts.push(chunk.subarray(start));
        size += chunk.length - start;
        if (size > limits/* clusterLimits */.Jw.watchEventBytes) {
            throw (0,errors/* infrastructureError */.kv)({
                code: 'engine-answer',
                message: `an event of a watch has more than ${limits/* clusterLimits */.Jw.watchEventBytes} bytes`,
            });
        }
    }
}
function toldBy(line, doing) {
    let parsed;
    try {
        parsed = JSON.parse(line);
    }
    catch (error) {
        throw unexpectedAnswer(doing, error);
    }
    const { type, object: value } = (0,json/* recordOf */.zv)(parsed);
    const object = (0,json/* recordOf */.zv)(value);
    if (type === 'ERROR') {
        const message = (0,json/* textOf */.b6)(object['message']);
        const status = typeof object['code'] === 'number' ? object['code'] : 500;
        throw new refusal/* ApiRefusal */.n5(doing, { status, reason: (0,json/* textOf */.b6)(object['reason']), message, causes: [] });
    }
    const resourceVersion = (0,json/* textOf */.b6)((0,json/* recordOf */.zv)(object['metadata'])['resourceVersion']);
    if (resourceVersion === '')
        throw unexpectedAnswer(doing);
    switch (type) {
        case 'ADDED':
        case 'MODIFIED':
            return { event: { kind: 'changed', object }, resourceVersion };
        case 'DELETED':
            return { event: { kind: 'deleted', object }, resourceVersion };
        default:
            return { event: null, resourceVersion };
    }
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/client.ts









function createClient(connection, namespace) {
    return {
        where: connection.where,
        namespace,
        version: (signal) => versionOf(connection, signal),
        get: (address, signal) => getObject(connection, address, signal),
        list: (request, signal) => listObjects(connection, request, signal),
        create: (request, signal) => createObject(connection, request, signal),
        patch: (request, signal) => patchObject(connection, request, signal),
        delete: (request, signal) => deleteObject(connection, request, signal),
        watch: (request, signal) => watchObjects(connection, request, signal),
        exec: (call, signal) => runCommand(connection, call, signal),
        forward: (target, signal) => forwardPort(connection, target, signal),
        log: (request, signal) => openLog(connection, request, signal),
        askNode: (node, path, signal) => askNode(connection, { node, path }, signal),
        close: () => {
            connection.close();
        },
    };
}
async function versionOf(connection, signal) {
    const doing = 'asking for its version';
    const call = { method: 'GET', path: '/version', doing };
    const answer = (0,json/* recordOf */.zv)(await readJson(connection, call, signal));
    const gitVersion = (0,json/* textOf */.b6)(answer['gitVersion']);
    if (gitVersion === '')
        throw unexpectedAnswer(doing);
    const [major, minor] = [(0,json/* textOf */.b6)(answer['major']), (0,json/* textOf */.b6)(answer['minor'])];
    return { gitVersion, major, minor, platform: (0,json/* textOf */.b6)(answer['platform']) };
}
async function getObject(connection, address, signal) {
    const doing = `reading ${describe(address)}`;
    const call = { method: 'GET', path: (0,resources/* objectPath */.du)(address), doing };
    return await orMissing(async () => (0,json/* recordOf */.zv)(await readJson(connection, call, signal)));
}
async function createObject(connection, { resource, namespace, object, isTrial = false }, signal) {
    const doing = `creating ${resource.name}`;
    const path = (0,resources/* collectionPath */.yb)(resource, namespace);
    const deadlineMs = limits/* engineLimits */.nW.create;
    const query = isTrial ? [['dryRun', 'All']] : [];
    const call = { method: 'POST', path, query, body: object, doing, deadlineMs };
    return (0,json/* recordOf */.zv)(await readJson(connection, call, signal));
}
const patchTypes = {
    merge: 'application/merge-patch+json',
    json: 'application/json-patch+json',
    strategic: 'application/strategic-merge-patch+json',
};
async function patchObject(connection, { address, patch, kind = 'merge', part = '' }, signal) {
    const doing = `changing ${describe(address)}`;
    const contentType = patchTypes[kind];
    const path = (0,resources/* objectPath */.du)(address, part);
    const call = { method: 'PATCH', path, body: patch, contentType, doing };
    return await orMissing(async () => (0,json/* recordOf */.zv)(await readJson(connection, call, signal)));
}
async function deleteObject(connection, { address, grace = null, uid = null }, signal) {
    const doing = `removing ${describe(address)}`;
    const body = {
        apiVersion: 'v1',
        kind: 'DeleteOptions',
        ...(grace === null ? {} : { gracePeriodSeconds: grace }),
        ...(uid === null ? {} : { preconditions: { uid } }),
    };
    const call = { method: 'DELETE', path: (0,resources/* objectPath */.du)(address), body, doing };
    try {
        return ((await orMissing(async () => (0,json/* recordOf */.zv)(await readJson(connection, call, signal)))) !== null);
    }
    catch (error) {
        // Another object has the name by now.
        if (uid !== null && error instanceof refusal/* ApiRefusal */.n5 && error.refusal.status === 409)
            return false;
        throw error;
    }
}
async function openLog(connection, request, signal) {
    const { pod, container, tailLines, follow, previous, timestamps } = request;
    const flag = (name, value) => value === true ? [[name, 'true']] : [];
    const query = [
        ['container', container],
        ...(tailLines === undefined ? [] : [['tailLines', String(tailLines)]]),
        ...flag('follow', follow),
        ...flag('previous', previous),
        ...flag('timestamps', timestamps),
    ];
    const path = (0,resources/* objectPath */.du)(pod, 'log');
    const isStream = follow === true;
    const doing = `reading the log of ${describe(pod)}`;
    return await send(connection, { method: 'GET', path, query, doing, isStream }, signal);
}
async function askNode(connection, { node, path }, signal) {
    const address = { resource: resources/* resources */.ES.nodes, namespace: null, name: node };
    const doing = `asking the node ${node} for ${path}`;
    const call = { method: 'GET', path: `${(0,resources/* objectPath */.du)(address, 'proxy')}${path}`, doing };
    return await requests_readText(await send(connection, call, signal), limits/* engineLimits */.nW.answerBytes);
}
async function orMissing(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (error instanceof refusal/* ApiRefusal */.n5 && error.refusal.status === 404)
            return null;
        throw error;
    }
}
function describe({ resource, namespace, name }) {
    const place = namespace === null ? '' : ` in the namespace "${namespace}"`;
    return `${resource.name}/${name}${place}`;
}

;// CONCATENATED MODULE: ./src/engine/kubernetes/open-cluster.ts



/** @throws CanaryError (input) where the configuration cannot be used */
function openCluster(options) {
    const access = locateCluster(options);
    const before = [];
    let tell = (call) => {
        before.push(call);
    };
    const connection = createConnection(access, options.env, (call) => {
        tell(call);
    });
    return {
        client: createClient(connection, access.namespace),
        isInside: access.isInside,
        tellCalls: (onCall) => {
            tell = onCall ?? (() => undefined);
            before.splice(0).forEach(tell);
        },
    };
}


/***/ }),

/***/ 74699:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ explainForbidden),
/* harmony export */   n5: () => (/* binding */ ApiRefusal),
/* harmony export */   ni: () => (/* binding */ readRefusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28794);


/** The API server answered, and the answer was no. */
class ApiRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CanaryError */ .Rc {
    refusal;
    constructor(doing, refusal) {
        const { kind, problem } = told(doing, refusal);
        super(kind, problem);
        this.refusal = refusal;
    }
}
/** @param text the body of the answer, which a proxy in between may have written */
function readRefusal(status, text) {
    const body = parse(text);
    const causes = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(body['details'])['causes']).map((one) => ({
        field: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(one)['field']),
        message: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(one)['message']),
    }));
    const said = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body['message']) || text;
    const message = said.replaceAll(/\s+/g, ' ').trim();
    return { status, reason: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(body['reason']), message: message || 'it says no more', causes };
}
function parse(text) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .zv)(JSON.parse(text));
    }
    catch {
        // A proxy in between answers in plain text.
        return {};
    }
}
/** One sentence of a refusal: which permission is missing, which fields are not allowed, what is used up. */
function told(doing, refusal) {
    const { status, message } = refusal;
    if (status === 401)
        return { kind: 'infrastructure', problem: unauthorized(message) };
    if (status === 403)
        return forbidden(doing, refusal);
    const namespace = missingNamespace(refusal);
    if (namespace !== null)
        return { kind: 'input', problem: namespace };
    if (status === 422) {
        const problem = {
            code: 'cluster-invalid',
            message: `the cluster does not take it, ${doing}: ${message}`,
        };
        return { kind: 'input', problem };
    }
    const code = 'cluster-refused';
    const problem = { code, message: `the API server answered ${status} while ${doing}: ${message}` };
    return { kind: 'infrastructure', problem };
}
function unauthorized(message) {
    return {
        code: 'cluster-unauthorized',
        message: `the API server does not know these credentials, or they have expired (401: ${message})`,
        hint: 'log in to the cluster again; kubectl auth whoami tells whether it worked',
    };
}
function forbidden(doing, { message }) {
    const security = /violates PodSecurity "([^"]*)": (.*)$/s.exec(message);
    if (security !== null) {
        const [, level = '', fields = ''] = security;
        const problem = {
            code: 'cluster-pod-security',
            message: `the namespace's Pod Security level "${level}" does not allow the Pod: ${fields}`,
            hint: 'ask for less in the manifest, or use a namespace with another level',
        };
        return { kind: 'input', problem };
    }
    const quota = /exceeded quota: .*$|failed quota: .*$/s.exec(message);
    if (quota !== null) {
        const problem = {
            code: 'cluster-quota',
            message: `the namespace's quota is used up: ${quota[0]}`,
        };
        return { kind: 'infrastructure', problem };
    }
    const permission = missingPermission(message);
    if (permission !== null)
        return { kind: 'infrastructure', problem: permission };
    const problem = {
        code: 'cluster-forbidden',
        message: `the cluster does not allow it, ${doing}: ${message}`,
    };
    return { kind: 'infrastructure', problem };
}
/**
 * What a Pod's own paths need, of which the API server may name nothing: since 1.35 it looks for the verb `create`
 * by itself (kubernetes, registry/core/pod/rest/subresources.go).
 */
function explainForbidden(error, part, namespace) {
    if (!(error instanceof ApiRefusal) || error.refusal.status !== 403)
        return error;
    if (missingPermission(error.refusal.message) !== null)
        return error;
    const doing = part === 'exec' ? 'run commands in Pods' : 'forward ports of Pods';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .infrastructureError */ .kv)({
        code: 'cluster-forbidden',
        message: `these credentials may not ${doing} of the namespace "${namespace}": that takes get and create on pods/${part}`,
        hint: `their Role needs { apiGroups: [""], resources: ["pods/${part}"], verbs: ["get", "create"] }`,
    }, { cause: error });
}
/** RBAC's sentence (apiserver, `responsewriters.Forbidden`). */
const permissionWords = /User "([^"]*)" cannot (\S+) resource "([^"]*)" in API group "([^"]*)"(?: in the namespace "([^"]*)"| at the cluster scope)?/;
function missingPermission(message) {
    const [found, user = '', verb = '', resource = '', group = '', namespace] = permissionWords.exec(message) ?? [];
    if (found === undefined)
        return null;
    const where = namespace === undefined ? 'in the whole cluster' : `in the namespace "${namespace}"`;
    const kind = namespace === undefined ? 'ClusterRole' : 'Role';
    return {
        code: 'cluster-forbidden',
        message: `"${user}" may not ${verb} ${resource} ${where}`,
        hint: `its ${kind} needs { apiGroups: ["${group}"], resources: ["${resource}"], verbs: ["${verb}"] }`,
    };
}
function missingNamespace({ status, message }) {
    const [, name] = /^namespaces "([^"]*)" not found$/.exec(message) ?? [];
    if (status !== 404 || name === undefined)
        return null;
    return {
        code: 'cluster-namespace',
        message: `the cluster has no namespace "${name}"`,
        hint: `create it: kubectl create namespace ${name}`,
    };
}


/***/ }),

/***/ 1358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   du: () => (/* binding */ objectPath),
/* harmony export */   yb: () => (/* binding */ collectionPath)
/* harmony export */ });
const core = (name, isNamespaced = true) => ({
    group: '',
    version: 'v1',
    name,
    isNamespaced,
});
const resources = {
    pods: core('pods'),
    events: core('events'),
    configMaps: core('configmaps'),
    secrets: core('secrets'),
    namespaces: core('namespaces', false),
    nodes: core('nodes', false),
    nodeFeatures: {
        group: 'nfd.k8s-sigs.io',
        version: 'v1alpha1',
        name: 'nodefeatures',
        isNamespaced: true,
    },
    accessReviews: {
        group: 'authorization.k8s.io',
        version: 'v1',
        name: 'selfsubjectaccessreviews',
        isNamespaced: false,
    },
};
/** @param namespace null for all of them, or for what is in none */
function collectionPath({ group, version, name }, namespace) {
    const root = group === '' ? `/api/${version}` : `/apis/${group}/${version}`;
    const place = namespace === null ? '' : `/namespaces/${encodeURIComponent(namespace)}`;
    return `${root}${place}/${name}`;
}
function objectPath({ resource, namespace, name }, part = '') {
    const path = `${collectionPath(resource, namespace)}/${encodeURIComponent(name)}`;
    return part === '' ? path : `${path}/${part}`;
}


/***/ }),

/***/ 67880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
/**
 * The lines of a text, looked for when the first place is asked for. The parser counts lines as well,
 * but loses some of those it skips after an error, and every place behind them is wrong then.
 */
function linesOf(text) {
    let known;
    return {
        placeOf: (offset) => {
            const starts = (known ??= startsOf(text));
            const inside = Math.min(Math.max(0, offset), text.length);
            const line = lineAt(starts, inside);
            return { line, column: inside - (starts[line - 1] ?? 0) + 1 };
        },
    };
}
function startsOf(text) {
    const starts = [0];
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) {
        starts.push(end + 1);
    }
    return starts;
}
/** The last line that starts at or before the offset, from 1. */
function lineAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}


/***/ }),

/***/ 92758:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ locationAt),
  parseDocuments: () => (/* binding */ parseDocuments),
  Zt: () => (/* binding */ parseSyntax),
  T6: () => (/* binding */ refuseDeepTree),
  ZI: () => (/* binding */ refuseSyntaxErrors)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var yaml_source = __webpack_require__(37006);
;// CONCATENATED MODULE: ./src/yaml/cost.ts


/**
 * Looks at the text before the parser does, which is recursive, and takes some 700 bytes for each
 * value however short. Brackets and marks inside of strings count too, so the bounds are generous.
 */
function refuseCostlyText(source, maxValues, maxDocuments) {
    const { deepest, values, documents } = costOf(source.text);
    if (deepest > limits/* yamlLimits */.G9.depth * 10) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-deep', 'is nested too deeply');
    }
    if (values > maxValues) {
        const count = `has ${values} lines and values; at most ${maxValues} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-values', count);
    }
    // A document may have a mark at either end.
    if (documents > maxDocuments * 2 + 1) {
        const count = `has more than ${maxDocuments} documents; at most that many are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
}
const blank = /\s/;
function costOf(text) {
    let [depth, deepest, values] = [0, 0, 0];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === '[' || character === '{')
            deepest = Math.max(deepest, ++depth);
        else if (character === ']' || character === '}')
            depth = Math.max(0, depth - 1);
        if (beginsValue(text, at, character))
            values++;
    }
    return { deepest, values, documents: text.match(/^(?:---|\.\.\.)(?!\S)/gm)?.length ?? 0 };
}
function beginsValue(text, at, character) {
    switch (character) {
        case '[':
        case '{':
        case ',':
        case '\n':
            return true;
        case ':':
            return text[at - 1] === '"' || blank.test(text[at + 1] ?? ' ');
        case '-':
        case '?':
            return blank.test(text[at + 1] ?? ' ');
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/yaml/find-node.ts
/** Where in a syntax tree the parts of a document's value were written. */


/** The offset of what is written at `path`; a missing end of the path falls back to its parent. */
function offsetOf(document, path, part) {
    let node = document.contents;
    let offset = startOf(node);
    for (const [index, step] of path.entries()) {
        if ((0,dist/* isAlias */.Vj)(node))
            node = node.resolve(document) ?? null;
        if (!(0,dist/* isCollection */.P3)(node))
            return offset;
        const pair = findPair(node, step, document);
        if (pair !== null) {
            const isLast = index === path.length - 1;
            const key = pair.key;
            const value = pair.value;
            offset =
                isLast && part === 'key' ? startOf(key, offset) : startOf(value, startOf(key, offset));
            node = value;
        }
        else if (typeof step === 'number') {
            const item = node.items[step];
            if (item === undefined || (0,dist/* isPair */.tO)(item))
                return offset;
            node = item;
            offset = startOf(node, offset);
        }
        else {
            return offset;
        }
    }
    return offset;
}
/** The pair of a key: the mapping's own, otherwise that of the first mapping merged into it. */
function findPair(node, key, document, depth = 0) {
    if (!(0,dist/* isMap */.jh)(node) || depth > limits/* yamlLimits */.G9.depth)
        return null;
    const own = node.items.find((item) => keyEquals(item.key, key));
    if (own !== undefined)
        return own;
    for (const { key: name, value } of node.items) {
        if (!isMergeKey(name))
            continue;
        const merged = resolveAlias(value, document);
        const sources = (0,dist/* isSeq */.oP)(merged) ? merged.items : [merged];
        for (const source of sources) {
            const mapping = resolveAlias(source, document);
            const found = (0,dist/* isMap */.jh)(mapping) ? findPair(mapping, key, document, depth + 1) : null;
            if (found !== null)
                return found;
        }
    }
    return null;
}
function resolveAlias(node, document) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}
function keyEquals(key, step) {
    if (isMergeKey(key))
        return false;
    const name = key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
    return String(name) === String(step);
}
function startOf(node, otherwise = 0) {
    return node?.range?.[0] ?? otherwise;
}
/** A plain `<<`, which may stand several times in one mapping; `"<<"` is a key like any other. */
function isMergeKey(key) {
    return (0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.type === 'PLAIN';
}

;// CONCATENATED MODULE: ./src/yaml/go-tags.ts
/**
 * Dates and `1:30` stay text: YAML 1.1 has types for them, Go's parsers read them as strings. And a
 * number has a digit in front of its exponent or point, or behind the point: to the library `.` and
 * `e3` are numbers as well.
 */
function asGoReads(tags) {
    const times = ['intTime', 'floatTime', 'timestamp'];
    return tags
        .filter((tag) => {
        if (typeof tag === 'string')
            return !times.includes(tag);
        const isTime = 'format' in tag && tag.format === 'TIME';
        return !isTime && tag.tag !== 'tag:yaml.org,2002:timestamp';
    })
        .map((tag) => (isScalarTag(tag) ? withDigits(tag) : tag));
}
function isScalarTag(tag) {
    return typeof tag !== 'string' && tag.collection === undefined;
}
function withDigits(tag) {
    if (tag.tag !== 'tag:yaml.org,2002:float' || tag.test === undefined)
        return tag;
    if (tag.test.test('.'))
        return { ...tag, test: pointNumber };
    return tag.test.test('e3') ? { ...tag, test: exponentNumber } : tag;
}
const pointNumber = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)$/;
const exponentNumber = /^[-+]?(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)[eE][-+]?[0-9]+$/;
/** `010` is 8 to readers of YAML 1.1, and 10 to those of YAML 1.2: a text, which no place for a number takes. */
function zerosAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:int' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![-+]?0[0-9])(?:${source})`, flags) };
    });
}
/** Booleans of YAML 1.1 without `y` and `n`, which people mean as names. */
function lettersAsText(tags) {
    return tags.map((tag) => {
        if (!isScalarTag(tag) || tag.tag !== 'tag:yaml.org,2002:bool' || tag.test === undefined) {
            return tag;
        }
        const { source, flags } = tag.test;
        return { ...tag, test: new RegExp(`^(?![yYnN]$)(?:${source})`, flags) };
    });
}

// EXTERNAL MODULE: ./src/yaml/lines.ts
var yaml_lines = __webpack_require__(67880);
;// CONCATENATED MODULE: ./src/yaml/parse.ts








/**
 * Parses a stream of YAML (or JSON) documents within the bounds of {@link yamlLimits}.
 * Empty documents are left out, so an empty file gives an empty list.
 *
 * @throws CanaryError (input) with every syntax problem, each at its file:line:column
 */
function parseDocuments(source, options = {}) {
    const { documents, lines } = parseSyntax(source, options);
    refuseSyntaxErrors(source, lines, documents);
    return documents
        .filter((document) => !isEmpty(document))
        .map((document) => toParsedDocument(source, lines, document, options));
}
/**
 * The syntax trees of a text within the bounds of {@link yamlLimits}; errors stay in the documents.
 *
 * @throws CanaryError (input) when the text exceeds a bound
 */
function parseSyntax(source, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* yamlLimits */.G9.bytes;
    const size = Buffer.byteLength(source.text);
    if (size > maxBytes) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-large', `has ${size} bytes; at most ${maxBytes} are read`);
    }
    const maxDocuments = options.maxDocuments ?? limits/* yamlLimits */.G9.documents;
    refuseCostlyText(source, options.maxValues ?? limits/* yamlLimits */.G9.values, maxDocuments);
    const lines = (0,yaml_lines/* linesOf */.D)(source.text);
    const documents = parseStream(source, options);
    if (documents.length > maxDocuments) {
        const count = `has ${documents.length} documents; at most ${maxDocuments} are read`;
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-too-many-documents', count);
    }
    return { documents, lines };
}
/** Nothing between two `---` is no document; a written `null` is one. */
function isEmpty(document) {
    const contents = document.contents;
    return contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null && !contents.source);
}
function parseStream(source, options) {
    try {
        const parsed = (0,dist/* parseAllDocuments */.hR)(source.text, {
            prettyErrors: false,
            version: options.version ?? '1.2',
            customTags: (tags) => readAs(options, asGoReads(tags)),
            // A type of YAML 1.1 that Go's parsers, and so the writers of manifests, know in any version.
            merge: true,
            // The library compares each key with all before it: hours, for a file of many keys.
            uniqueKeys: false,
            ...(options.schema === undefined ? {} : { schema: options.schema }),
            logLevel: 'silent',
        });
        return 'empty' in parsed ? [] : parsed;
    }
    catch (error) {
        // The parser is recursive: what is nested too deeply ends in a RangeError.
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-unreadable', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function readAs({ letters, leadingZeros }, tags) {
    const zeros = leadingZeros === 'text' ? zerosAsText(tags) : tags;
    return letters === 'text' ? lettersAsText(zeros) : zeros;
}
/** @throws CanaryError (input) with every syntax error of the documents */
function refuseSyntaxErrors(source, lines, documents) {
    const problems = documents
        .flatMap((document) => document.errors)
        .slice(0, limits/* yamlLimits */.G9.problems)
        .map((error) => ({
        code: 'yaml-syntax',
        message: `not valid YAML: ${firstSentence(error.message)}`,
        location: locationAt(source, lines, error.pos[0]),
    }));
    (0,errors/* refuseProblems */.nN)(problems);
}
function toParsedDocument(source, lines, document, options) {
    refuseDeepTree(source, lines, document);
    if (options.duplicateKeys !== 'last')
        refuseDuplicateKeys(source, lines, document);
    return {
        file: source.file,
        value: toPlainValue(source, document, options),
        locate: (path) => locationAt(source, lines, offsetOf(document, path, 'value')),
        locateKey: (path) => locationAt(source, lines, offsetOf(document, path, 'key')),
    };
}
/** @throws CanaryError (input) when a document is nested deeper than {@link yamlLimits} allows */
function refuseDeepTree(source, lines, document) {
    (0,dist/* visit */.YR)(document, {
        Collection: (_key, node, ancestors) => {
            const depth = ancestors.filter(dist/* isCollection */.P3).length + 1;
            if (depth <= limits/* yamlLimits */.G9.depth)
                return;
            throw new errors/* CanaryError */.Rc('input', {
                code: 'yaml-too-deep',
                message: `is nested deeper than ${limits/* yamlLimits */.G9.depth} levels`,
                location: locationAt(source, lines, node.range?.[0] ?? 0),
            });
        },
    });
}
function refuseDuplicateKeys(source, lines, document) {
    const problems = [];
    (0,dist/* visit */.YR)(document, {
        Map: (_key, mapping) => {
            const seen = new Set();
            for (const { key } of mapping.items) {
                if (!(0,dist/* isScalar */.jn)(key) || isMergeKey(key))
                    continue;
                if (seen.has(key.value)) {
                    const location = locationAt(source, lines, startOf(key));
                    const message = `not valid YAML: the key ${JSON.stringify(key.value)} is written twice`;
                    problems.push({ code: 'yaml-duplicate-key', message, location });
                }
                seen.add(key.value);
            }
        },
    });
    (0,errors/* refuseProblems */.nN)(problems.slice(0, limits/* yamlLimits */.G9.problems));
}
function toPlainValue(source, document, options) {
    try {
        return document.toJS({
            maxAliasCount: limits/* yamlLimits */.G9.aliases,
            mapAsMap: options.mappings === 'map',
        });
    }
    catch (error) {
        throw (0,yaml_source/* problemAtStart */.x$)(source, 'yaml-aliases', `cannot be read as YAML: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** The line and column of an offset into the text. */
function locationAt(source, lines, offset) {
    const { line, column } = lines.placeOf(offset);
    return (0,yaml_source/* placeIn */.VV)(source, line, column);
}
function firstSentence(message) {
    return message.split('\n', 1)[0]?.replace(/:$/, '') ?? message;
}


/***/ })

};
;