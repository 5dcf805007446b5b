"use strict";
exports.id = 5458;
exports.ids = [5458];
exports.modules = {

/***/ 45458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCertificates: () => (/* binding */ checkCertificates),
/* harmony export */   createTlsContexts: () => (/* binding */ createTlsContexts),
/* harmony export */   dockerCertificates: () => (/* binding */ dockerCertificates)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64165);
/* harmony import */ var _yaml_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37006);







const dockerCertificates = '/etc/docker/certs.d';
/** Where distributions keep the bundle that docker and other Go programs trust. */
const systemBundles = [
    '/etc/ssl/certs/ca-certificates.crt',
    '/etc/pki/tls/certs/ca-bundle.crt',
    '/etc/ssl/ca-bundle.pem',
    '/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem',
    '/etc/ssl/cert.pem',
];
/**
 * The trust that docker has: the system's bundle, or the file that `SSL_CERT_FILE` names instead;
 * then `NODE_EXTRA_CA_CERTS`, the given authority, and `<certificatesDirectory>/<host[:port]>/`
 * (`*.crt` are authorities, `*.cert` with `*.key` the client's certificate). A folder that this user
 * may not read is not there.
 */
function createTlsContexts(options) {
    const contexts = new Map();
    let roots;
    return (host) => {
        const known = contexts.get(host);
        if (known !== undefined)
            return known;
        roots ??= trustedRoots(options);
        const context = createContext(host, roots, options.certificatesDirectory);
        contexts.set(host, context);
        return context;
    };
}
async function createContext(host, roots, directory) {
    const [trusted, ...own] = await Promise.all([
        roots,
        ...foldersOf(host).map((folder) => readHostDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, folder))),
    ]);
    try {
        return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.createSecureContext)({
            ca: [...trusted, ...own.flatMap(({ authorities }) => authorities)],
            cert: own.flatMap(({ certificates }) => certificates),
            key: own.flatMap(({ keys }) => keys),
            minVersion: 'TLSv1.2',
        });
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'tls-files', message: `the certificates for ${host}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` }, { cause: error });
    }
}
/** docker takes the host as it was written in the image's name: perhaps with the usual port. */
function foldersOf(host) {
    // A host that a server named could be `..`.
    if (host.startsWith('.'))
        return [];
    return /:[0-9]+$/.test(host) ? [host] : [host, `${host}:443`];
}
async function trustedRoots(options) {
    const { SSL_CERT_FILE: instead, NODE_EXTRA_CA_CERTS: extra } = options.env;
    const roots = instead ? [await readPem(instead, 'SSL_CERT_FILE')] : await systemRoots();
    if (extra)
        roots.push(await readPem(extra, 'NODE_EXTRA_CA_CERTS'));
    const given = options.certificateAuthority;
    if (given !== null)
        roots.push(checkCertificates(given, 'the registry CA'));
    return roots;
}
async function systemRoots() {
    for (const file of systemBundles) {
        const bundle = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(file, 'the certificates', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes).catch(
        // A distribution that keeps its bundle elsewhere.
        () => null);
        if (bundle?.text.includes('BEGIN CERTIFICATE'))
            return [bundle.text];
    }
    return [...node_tls__WEBPACK_IMPORTED_MODULE_3__.rootCertificates];
}
async function readHostDirectory(directory) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch((error) => {
        // Many engines make /etc/docker for root alone: what others cannot read is not trusted.
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isMissingFile */ .F6)(error) || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .systemErrorCode */ .vq)(error) === 'EACCES')
            return [];
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({ code: 'tls-files', message: `the certificates in ${directory}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}` }, { cause: error });
    });
    names.sort();
    const stems = (suffix) => names.filter((name) => name.endsWith(suffix)).map((name) => name.slice(0, -suffix.length));
    const clients = stems('.cert');
    const keys = stems('.key');
    const lone = [...clients, ...keys].find((stem) => clients.includes(stem) !== keys.includes(stem));
    if (lone !== undefined)
        throw missingHalf(directory, lone, clients.includes(lone));
    const file = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
    const [authorities, certificates, keyTexts] = await Promise.all([
        Promise.all(stems('.crt').map((stem) => readPem(file(`${stem}.crt`), 'the CA'))),
        Promise.all(clients.map((stem) => readPem(file(`${stem}.cert`), 'the client certificate'))),
        Promise.all(clients.map((stem) => readKey(file(`${stem}.key`)))),
    ]);
    return { authorities, certificates, keys: keyTexts };
}
async function readKey(path) {
    return (await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(path, 'the client key', _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes)).text;
}
async function readPem(path, what) {
    const source = await (0,_yaml_source_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(path, what, _limits_js__WEBPACK_IMPORTED_MODULE_5__/* .registryLimits */ .a1.configurationFileBytes);
    return checkCertificates(source, what);
}
/**
 * A file without a certificate would be trusted silently for nothing.
 *
 * @returns the text
 * @throws CanaryError (input)
 */
function checkCertificates(source, what) {
    const start = source.text.indexOf('-----BEGIN CERTIFICATE-----');
    // The first one stands for the file: a bundle of hundreds is read when it is used.
    if (start !== -1 && isCertificate(source.text.slice(start)))
        return source.text;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({
        code: 'tls-files',
        message: `${what} ${source.file} holds no certificate`,
        hint: 'certificates are given as PEM text, "-----BEGIN CERTIFICATE-----" and so on',
    });
}
function isCertificate(pem) {
    try {
        return new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(pem).raw.length > 0;
    }
    catch {
        // How OpenSSL calls what is wrong helps nobody; the caller names the file.
        return false;
    }
}
function missingHalf(directory, stem, hasCertificate) {
    const [found, missing] = hasCertificate ? ['cert', 'key'] : ['key', 'cert'];
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .inputError */ .Xu)({
        code: 'tls-files',
        message: `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${stem}.${found}`)} has no ${stem}.${missing} beside it`,
        hint: 'a client certificate is a pair of .cert and .key files',
    });
}


/***/ })

};
;