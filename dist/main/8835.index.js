"use strict";
exports.id = 8835;
exports.ids = [8835];
exports.modules = {

/***/ 58835:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dockerCredentials: () => (/* binding */ dockerCredentials),
  l: () => (/* binding */ serverAddressOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/limits.ts + 21 modules
var limits = __webpack_require__(64165);
// EXTERNAL MODULE: ./src/yaml/source.ts
var source = __webpack_require__(37006);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./src/secrets/environment.ts
var environment = __webpack_require__(16540);
// EXTERNAL MODULE: ./src/registry/json.ts
var json = __webpack_require__(90349);
// EXTERNAL MODULE: ./src/registry/origin.ts
var origin = __webpack_require__(75685);
// EXTERNAL MODULE: ./src/registry/secret.ts
var secret = __webpack_require__(30203);
;// CONCATENATED MODULE: ./src/registry/helper.ts







/**
 * The protocol of docker-credential-helpers: `docker-credential-<name> get` reads the server from
 * its input and writes `{"Username": …, "Secret": …}`. The user `<token>` means that the secret
 * is an identity token. Nothing secret is ever an argument.
 *
 * @throws CanaryError (infrastructure) when it is not there, fails, or does not end in time
 */
function createHelper(env, deadlineMs = limits/* registryLimits */.a1.helperMs) {
    return async (name, server, signal) => {
        const program = `docker-credential-${name}`;
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
            throw helperError(`"${(0,origin/* oneLine */.T)(name, 60)}" is no name of a credential helper`);
        }
        const result = await runHelper(program, server, env, AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)])).catch((error) => {
            signal.throwIfAborted();
            throw helperError(describeFailure(program, error, deadlineMs), error);
        });
        if (result.code !== 0) {
            const words = (0,origin/* oneLine */.T)(result.stdout.toString('utf8'));
            // The words that the protocol gives for "not found"; there is no exit code for it.
            if (/credentials not found/i.test(words))
                return null;
            // What it meant to answer may hold a secret; what it tells people goes to the other stream.
            const told = words === '' || words.startsWith('{') ? (0,origin/* oneLine */.T)(result.stderr) : words;
            const said = told === '' ? '' : `: ${told}`;
            throw helperError(`the credential helper ${program} failed for ${server}${said}`);
        }
        return readAnswer(program, result.stdout);
    };
}
function readAnswer(program, stdout) {
    const answer = (0,json/* asObject */.eB)((0,json/* tryParseJson */.Bl)(stdout));
    const username = answer === null ? null : (0,json/* stringMember */.sk)(answer, 'Username');
    const password = answer === null ? null : (0,json/* stringMember */.sk)(answer, 'Secret');
    if (username === null || password === null) {
        // The answer may hold a secret: it is not quoted.
        throw helperError(`the credential helper ${program} does not answer as the protocol asks`);
    }
    const source = `the credential helper ${program}`;
    if (username === '<token>')
        return { type: 'identity-token', token: (0,secret/* secret */.r)(password), source };
    if (username === '' && password === '')
        return null;
    return { type: 'basic', username, password: (0,secret/* secret */.r)(password), source };
}
function runHelper(program, server, env, signal) {
    return new Promise((resolve, reject) => {
        // @actions/exec listens for no error of `stdin` (lib/toolrunner.js): it would end this process.
        const child = (0,external_node_child_process_.spawn)(program, ['get'], {
            env: (0,environment/* childEnvironment */.Qc)(env),
            stdio: ['pipe', 'pipe', 'pipe'],
            signal,
            killSignal: 'SIGKILL',
        });
        const parts = [];
        let size = 0;
        child.stdout.on('data', (part) => {
            size += part.length;
            if (size <= limits/* registryLimits */.a1.helperBytes) {
                parts.push(part);
                return;
            }
            reject(new Error(`it wrote more than ${limits/* registryLimits */.a1.helperBytes} bytes`));
            child.kill('SIGKILL');
        });
        let stderr = '';
        child.stderr.setEncoding('utf8').on('data', (part) => {
            if (stderr.length < limits/* registryLimits */.a1.errorCharacters)
                stderr += part;
        });
        child.once('error', reject);
        child.once('close', (code) => {
            resolve({ code, stdout: Buffer.concat(parts), stderr });
        });
        // A helper may end without reading: what then fails is the writing, and its exit code tells.
        child.stdin.on('error', () => undefined);
        child.stdin.end(`${server}\n`);
    });
}
function describeFailure(program, error, deadlineMs) {
    if ((0,errors/* isMissingFile */.F6)(error)) {
        return `the credential helper ${program} is not installed`;
    }
    if ((0,errors/* systemErrorCode */.vq)(error) === 'ABORT_ERR') {
        return `the credential helper ${program} did not end within ${deadlineMs / 1000} s`;
    }
    return `the credential helper ${program} failed: ${(0,errors/* messageOf */.bD)(error)}`;
}
function helperError(message, cause) {
    const hint = "it is named by credHelpers or credsStore in docker's config.json";
    return (0,errors/* infrastructureError */.kv)({ code: 'credential-helper', message, hint }, { cause });
}

;// CONCATENATED MODULE: ./src/registry/docker-credentials.ts







const dockerHubNames = ['index.docker.io', 'docker.io', 'registry-1.docker.io'];
/** Under what docker keeps a registry's credentials: Docker Hub's under its first API's address. */
function serverAddressOf(registry) {
    return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}
/**
 * The credentials that `docker login` left: `DOCKER_AUTH_CONFIG` (the text of a config.json), then
 * `config.json` in `DOCKER_CONFIG` or `~/.docker`. `credHelpers` and `credsStore` are asked before
 * `auths`, as docker does. The file is read at the first question.
 */
function dockerCredentials(env, ask = createHelper(env)) {
    let configurations;
    return async (registry, signal) => {
        configurations ??= readConfigurations(env);
        for (const configuration of await configurations) {
            const found = await lookUp(configuration, registry, ask, signal);
            if (found !== null)
                return found;
        }
        return null;
    };
}
async function readConfigurations(env) {
    const found = [];
    if (env['DOCKER_AUTH_CONFIG']) {
        const origin = { name: 'DOCKER_AUTH_CONFIG', kind: 'input' };
        found.push({
            origin,
            document: (0,json/* parseJsonObject */.dw)(Buffer.from(env['DOCKER_AUTH_CONFIG']), origin),
        });
    }
    const home = env['HOME'] ?? env['USERPROFILE'];
    const named = env['DOCKER_CONFIG'] ?? '';
    const directory = named !== '' ? named : home === undefined ? null : (0,external_node_path_.join)(home, '.docker');
    const path = directory === null ? null : (0,external_node_path_.join)(directory, 'config.json');
    const text = path === null ? null : await readIfThere(path);
    if (path !== null && text !== null) {
        const origin = { name: `the docker configuration ${path}`, kind: 'input' };
        found.push({ origin, document: (0,json/* parseJsonObject */.dw)(Buffer.from(text), origin) });
    }
    return found;
}
async function readIfThere(path) {
    const what = 'the docker configuration';
    try {
        return (await (0,source/* readSource */.o$)(path, what, limits/* registryLimits */.a1.configurationFileBytes)).text;
    }
    catch (error) {
        if (error instanceof errors/* CanaryError */.Rc && (0,errors/* isMissingFile */.F6)(error.cause))
            return null;
        throw error;
    }
}
async function lookUp(configuration, registry, ask, signal) {
    const { document, origin } = configuration;
    const server = serverAddressOf(registry);
    const keys = [server, ...(registry === 'docker.io' ? dockerHubNames : [])];
    const helpers = (0,json/* asObject */.eB)((0,json/* member */.Dc)(document, 'credHelpers')) ?? {};
    const own = keys
        .map((key) => (0,json/* stringMember */.sk)(helpers, key))
        .find((name) => name !== null && name !== '');
    const helper = own ?? (0,json/* stringMember */.sk)(document, 'credsStore');
    if (helper) {
        const answer = await ask(helper, server, signal);
        if (answer !== null)
            return answer;
    }
    const entry = findEntry((0,json/* asObject */.eB)((0,json/* member */.Dc)(document, 'auths')) ?? {}, keys);
    return entry === null ? null : readEntry(entry, origin);
}
/** The entry of a registry; older files have URLs where newer ones have hosts. */
function findEntry(auths, keys) {
    for (const key of keys) {
        const exact = (0,json/* asObject */.eB)((0,json/* member */.Dc)(auths, key));
        if (exact !== null)
            return exact;
    }
    const similar = Object.keys(auths).find((key) => keys.includes(hostOf(key)));
    return similar === undefined ? null : (0,json/* asObject */.eB)((0,json/* member */.Dc)(auths, similar));
}
function hostOf(key) {
    const withoutScheme = key.replace(/^https?:\/\//, '');
    return withoutScheme.split('/', 1)[0] ?? withoutScheme;
}
function readEntry(entry, origin) {
    const source = origin.name;
    const identityToken = (0,json/* stringMember */.sk)(entry, 'identitytoken');
    if (identityToken)
        return { type: 'identity-token', token: (0,secret/* secret */.r)(identityToken), source };
    const accessToken = (0,json/* stringMember */.sk)(entry, 'registrytoken');
    if (accessToken)
        return { type: 'access-token', token: (0,secret/* secret */.r)(accessToken), source };
    const auth = (0,json/* stringMember */.sk)(entry, 'auth');
    if (auth)
        return { type: 'basic', ...decodeAuth(auth, origin), source };
    const username = (0,json/* stringMember */.sk)(entry, 'username');
    const password = (0,json/* stringMember */.sk)(entry, 'password');
    if (!username || password === null)
        return null;
    return { type: 'basic', username, password: (0,secret/* secret */.r)(password), source };
}
/** `auth` is base64 of `user:password`; old versions of docker padded it with zero bytes. */
function decodeAuth(auth, origin) {
    const pair = Buffer.from(auth, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    if (colon < 1) {
        throw (0,errors/* inputError */.Xu)({
            code: 'docker-configuration',
            message: `${origin.name} has an "auth" that is not base64 of user:password`,
            hint: 'log in again with docker login',
        });
    }
    return {
        username: pair.slice(0, colon),
        password: (0,secret/* secret */.r)(pair.slice(colon + 1).replace(/\0+$/, '')),
    };
}


/***/ })

};
;