"use strict";
exports.id = 7595;
exports.ids = [7595,6540];
exports.modules = {

/***/ 7595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCpuidWithSudo: () => (/* binding */ readCpuidWithSudo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99750);
/* harmony import */ var _secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16540);
/* harmony import */ var _absence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45608);
/* harmony import */ var _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15934);





/** The text is constant: what is read comes as arguments, an offset each. */
const script = 'device=$1; shift; for offset; do dd "if=$device" bs=16 count=1 iflag=skip_bytes "skip=$offset" status=none || exit 1; done';
/**
 * Reads CPUID as root through `sudo -n`, which never asks for a password, with the system's `sh` and `dd`.
 *
 * @param env where `PATH` finds sudo
 * @returns `sudo-failed` when sudo is missing, wants a password or refuses
 */
async function readCpuidWithSudo(host, env, signal) {
    const device = (0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .deviceOf */ .OV)(host);
    if ((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(device))
        return device;
    const offsets = _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .cpuidAddresses */ .mI.map(({ leaf, subleaf }) => String((0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .offsetOf */ .b4)(leaf, subleaf)));
    const bytes = await output(['-n', 'sh', '-c', script, 'sh', device, ...offsets], env, signal);
    return (0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsence */ .Md)(bytes) ? bytes : (0,_cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .parseLeaves */ .Gi)(bytes);
}
const expectedBytes = 16 * _cpuid_leaves_js__WEBPACK_IMPORTED_MODULE_4__/* .cpuidAddresses */ .mI.length;
function output(args, env, signal) {
    return new Promise((resolve) => {
        // @actions/exec leaves the input open and waits for what it cannot kill (lib/toolrunner.js).
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('sudo', args, {
            env: (0,_secrets_environment_js__WEBPACK_IMPORTED_MODULE_2__.systemEnvironment)(env),
            stdio: ['ignore', 'pipe', 'ignore'],
            signal: AbortSignal.any([signal, AbortSignal.timeout(_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .featureLimits */ .TF.sudoMs)]),
            killSignal: 'SIGKILL',
        });
        const finish = (result) => {
            // Root's process may not be ours to kill: nobody waits for it.
            child.stdout.destroy();
            child.unref();
            resolve(result);
        };
        const pieces = [];
        let total = 0;
        child.stdout.on('data', (piece) => {
            pieces.push(piece);
            total += piece.length;
            if (total > expectedBytes)
                finish((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
        // Twice when it cannot be killed either.
        child.on('error', () => {
            finish((0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
        child.once('close', (code) => {
            finish(code === 0 ? Buffer.concat(pieces) : (0,_absence_js__WEBPACK_IMPORTED_MODULE_3__/* .absence */ .An)('sudo-failed'));
        });
    });
}


/***/ }),

/***/ 52145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j_: () => (/* binding */ secretsInAddresses),
/* harmony export */   n7: () => (/* binding */ plainAddress)
/* harmony export */ });
/* unused harmony export withoutUserInfo */
/**
 * What is secret in the addresses of a text: a password, or a user that stands alone (a token often
 * does), and the values of query parameters that sign or allow.
 *
 * @returns each as it is written, and as it reads
 */
function secretsInAddresses(text) {
    const found = [];
    for (const [, userInfo = ''] of text.matchAll(/:\/\/([^\s/?#]*)@/g)) {
        const colon = userInfo.indexOf(':');
        found.push(colon < 0 ? userInfo : userInfo.slice(colon + 1), ...withColon(userInfo));
    }
    for (const [, name = '', value = ''] of text.matchAll(/[?&]([^=&?#\s]+)=([^&#\s]+)/g)) {
        if (isSecretParameter(name))
            found.push(value);
    }
    return [...new Set(found.flatMap((value) => [value, decoded(value)]))].filter((value) => value !== '');
}
/** As Basic authentication sends both. */
function withColon(userInfo) {
    return userInfo.includes(':') ? [userInfo] : [];
}
/** Of signed addresses (AWS, Google Cloud, Azure) and of the many that take a token. */
const parameters = /^(?:x-(?:amz|goog)-(?:signature|credential|security-token)|sig|signature|token|key|auth|authorization|pass|passwd|password|secret|(?:access|api|auth|id|private|refresh|session)[-_]?(?:token|key)|client[-_]secret|googleaccessid|awsaccesskeyid|jwt)$/i;
function isSecretParameter(name) {
    return parameters.test(decoded(name));
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // Not every % begins an escape.
        return text;
    }
}
/** An address for people: no user, no password, and no query, which may hold a signature. */
function plainAddress(url) {
    return `${url.protocol}//${url.host}${url.pathname}`;
}
/** An address without user and password, also where it is none; a path stays what it is. */
function withoutUserInfo(address) {
    return address.replace(/^((?!unix:)[a-z][a-z0-9+.-]*:\/\/).*@/i, '$1');
}


/***/ }),

/***/ 16540:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   childEnvironment: () => (/* binding */ childEnvironment),
/* harmony export */   containerEnvironment: () => (/* binding */ containerEnvironment),
/* harmony export */   secretsOfEnvironment: () => (/* binding */ secretsOfEnvironment),
/* harmony export */   systemEnvironment: () => (/* binding */ systemEnvironment)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76533);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52145);


/**
 * What every run of ours keeps to itself, whoever asks for it: the tokens of the runner, and what
 * the addresses of proxies, of the engine and of inputs hold.
 */
function secretsOfEnvironment(env) {
    return Object.entries(env).flatMap(([name, value = '']) => {
        if (tokens.test(name))
            return [value];
        return addresses.test(name) ? (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .secretsInAddresses */ .j_)(value) : [];
    });
}
const tokens = /^(?:GITHUB_TOKEN|GH_TOKEN|ACTIONS_(?:\w*_)?TOKEN|DOCKER_AUTH_CONFIG|INPUT_.*(?:TOKEN|PASSWORD))$/i;
const addresses = /^(?:INPUT_.*|DOCKER_HOST|CONTAINER_HOST|(?:HTTPS?|ALL|FTP)_PROXY)$/i;
/**
 * The environment of a program that we start for docker's sake: `docker` itself, or a helper that
 * keeps its credentials. It gets what it would get in a step of its own, without what is the
 * runner's, and without secrets that are none of its business.
 *
 * @param marked names that the user marked as secret
 */
function childEnvironment(env, marked = []) {
    const names = new Set(marked);
    return pick(env, (name) => {
        if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name))
            return false;
        return ofCredentialHelpers.test(name) || !(names.has(name) || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .looksSecret */ .n)(name));
    });
}
/** What helpers of clouds and key chains look for, to get at the credentials of a registry. */
const ofCredentialHelpers = /^(?:ARM|AWS|AZURE|CLOUDSDK|DOCKER|GNUPG|GOOGLE|PASSWORD_STORE|VAULT)_|^GPG_TTY$/;
/** The environment of a program of the system, which needs to be found and no more. */
function systemEnvironment(env) {
    return pick(env, (name) => ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'].includes(name));
}
/**
 * What a manifest may hand on to a container with `--env NAME`. The runner's own variables are not
 * among it: a manifest may be a stranger's.
 */
function containerEnvironment(env) {
    return pick(env, (name) => !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isRunnersOwn */ .m)(name));
}
function pick(env, isWanted) {
    const found = Object.entries(env).filter((entry) => entry[1] !== undefined && isWanted(entry[0]));
    return Object.fromEntries(found);
}


/***/ }),

/***/ 76533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isRunnersOwn),
/* harmony export */   n: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Which variables of our environment hold secrets, by their names. docs/secrets.md lists them. */
/** A name of which one word is, or ends in, one of these; `MAX_TOKENS` is none. */
const words = [
    'TOKEN',
    'SECRET',
    'SECRETS',
    'PASSWORD',
    'PASSWD',
    'PASSPHRASE',
    'CREDENTIAL',
    'CREDENTIALS',
    'APIKEY',
];
/** These stand alone or behind another word: `PWD` and `OLDPWD` are directories. */
const lastWords = new Set(['PWD', 'PASS', 'PAT']);
/** A `KEY` is secret behind one of these; a `PUBLIC_KEY` is not. */
const keys = new Set([
    'ACCESS',
    'ACCOUNT',
    'API',
    'AUTH',
    'DEPLOY',
    'ENCRYPTION',
    'LICENSE',
    'PRIVATE',
    'SIGNING',
    'SSH',
]);
/** @param name such as `NPM_TOKEN`, `github-token`, `PGPASSWORD`, `STRIPE_API_KEY` */
function looksSecret(name) {
    const parts = name
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .filter((part) => part !== '');
    return (name.toUpperCase() === 'DOCKER_AUTH_CONFIG' ||
        parts.some((part) => words.some((word) => part.endsWith(word))) ||
        parts.some((part, index) => index > 0 && lastWords.has(part)) ||
        parts.some((part, index) => part === 'KEY' && keys.has(parts[index - 1] ?? '')));
}
/**
 * What the runner gives to a step of an action for itself: inputs, state, its own tokens, and the
 * files by which a step speaks to the next one. Nobody else is given them.
 */
function isRunnersOwn(name) {
    return (/^(?:INPUT|STATE|ACTIONS)_/i.test(name) ||
        /^GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)$/i.test(name));
}


/***/ })

};
;