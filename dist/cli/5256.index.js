"use strict";
exports.id = 5256;
exports.ids = [5256];
exports.modules = {

/***/ 5256:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lp: () => (/* reexport */ archiveLimits),
  ZB: () => (/* reexport */ buildLimits),
  hg: () => (/* reexport */ cdiLimits),
  Po: () => (/* reexport */ compatibilityLimits),
  nW: () => (/* reexport */ engineLimits),
  TF: () => (/* reexport */ featureLimits),
  tR: () => (/* reexport */ fetchLimits),
  _G: () => (/* reexport */ manifestLimits),
  LS: () => (/* reexport */ marginLimits),
  V_: () => (/* reexport */ podContentLimits),
  g5: () => (/* reexport */ podJoinLimits),
  cp: () => (/* reexport */ podLimits),
  PF: () => (/* reexport */ podRunLimits),
  Vd: () => (/* reexport */ policyLimits),
  Lj: () => (/* reexport */ probeLimits),
  a1: () => (/* reexport */ registryLimits),
  ny: () => (/* reexport */ reportLimits),
  iw: () => (/* reexport */ restartLimits),
  g2: () => (/* reexport */ runLimits),
  Hy: () => (/* reexport */ runOptionLimits),
  fP: () => (/* reexport */ secretLimits),
  BJ: () => (/* reexport */ templateLimits),
  SO: () => (/* reexport */ workloadLimits),
  G9: () => (/* reexport */ yamlLimits)
});

// UNUSED EXPORTS: githubLimits

;// CONCATENATED MODULE: ./src/limits/units.ts
const kibibyte = 1024;
const mebibyte = 1024 * kibibyte;

;// CONCATENATED MODULE: ./src/limits/image.ts
/** Where images come from: builds, registries, archives. */

const buildLimits = {
    /** One build, from its context to the loaded image. */
    duration: 3_600_000,
    /** Asking the docker command line whether it has buildx. */
    probe: 20_000,
    /** What it may write to answer that. */
    probeBytes: 64 * kibibyte,
    /** Between asking docker to stop and killing it; GitHub kills a cancelled step soon after. */
    stop: 2_000,
    /** Characters of one line of a build's output; the rest of a longer one is left out. */
    lineCharacters: 16 * kibibyte,
    /** Last lines of the output of buildx that are searched for what failed. */
    keptLines: 1_000,
    /** Last lines of a failed step that are told, and their characters. */
    failureLines: 20,
    failureCharacters: 4 * kibibyte,
    /** Characters of a failed instruction, and of a builder's words, in a sentence. */
    instructionCharacters: 200,
    reasonCharacters: 1_000,
    /** One secret: BuildKit takes no more. */
    secretBytes: 500 * kibibyte,
    /** What buildx writes of a build; what it was made from (provenance) is part of it. */
    metadataBytes: 16 * mebibyte,
    /** A Dockerfile that is read to find a line in it. */
    dockerfileBytes: 1 * mebibyte,
    /** A .dockerignore file. */
    ignoreBytes: 1 * mebibyte,
    /** Files and directories of a build context that is sent by us. */
    contextEntries: 1_000_000,
};
const registryLimits = {
    /** An image reference as people write it, in characters. */
    referenceCharacters: 1024,
    /** A repository path, in characters (as docker bounds it). */
    repositoryCharacters: 255,
    /** A manifest or an index; registries refuse larger ones too. */
    manifestBytes: 4 * mebibyte,
    /** An image's configuration. */
    configBytes: 4 * mebibyte,
    /** The file inside a compatibility artifact. */
    artifactBytes: 4 * mebibyte,
    /** What is read of an answer that is an error. */
    errorBytes: 64 * kibibyte,
    /** A registry's own words in our sentences, in characters. */
    errorCharacters: 300,
    /** All header lines of one answer. */
    headerBytes: 64 * kibibyte,
    /** The answer of a token server. */
    tokenBytes: 256 * kibibyte,
    /** A password or token on standard input. */
    secretBytes: 64 * kibibyte,
    /** What a credential helper may print. */
    helperBytes: 256 * kibibyte,
    /** A credential helper may ask a key chain, and that a person. */
    helperMs: 60_000,
    /** `config.json` and PEM files. */
    configurationFileBytes: 8 * mebibyte,
    redirects: 5,
    /** Until an answer's headers are there. */
    responseMs: 30_000,
    /** Between two parts of an answer's body. */
    idleMs: 30_000,
    /** For the whole of an answer that is read into memory. */
    bodyMs: 60_000,
    /** Sockets to one host at a time. */
    socketsPerHost: 8,
    retries: 5,
    /** The first wait; each further one doubles. */
    retryBaseMs: 250,
    retryMinMs: 200,
    retryMaxMs: 3_000,
    /** The longest `Retry-After` that is waited for. */
    retryAfterMs: 30_000,
    /** From the first try of a request to the start of its last one. */
    retryTotalMs: 60_000,
    /** A token is not used in the last moments of its life. */
    tokenLeewayMs: 5_000,
    /** Referrers of one manifest, before they are filtered. */
    referrers: 5_000,
    /** All pages of one list of referrers together. */
    referrersBytes: 16 * mebibyte,
    /** Pages of one list of referrers. */
    referrerPages: 100,
    /** How often an index that somebody else writes at the same time is written again. */
    indexUpdates: 5,
    /** Between writing it and reading it again: as long, up to twice as long. */
    indexUpdateMs: 200,
    /** What a stream may leave behind before its used buffers are collected. */
    streamGarbageBytes: 8 * mebibyte,
    /** Up to here an attached file is repeated inside its manifest, which saves a request. */
    inlineDataBytes: 32 * kibibyte,
};
const archiveLimits = {
    /** Files in one archive; an image needs two a layer. */
    entries: 20_000,
    /** What a compressed archive may grow to on the disk. */
    unpackedBytes: 64 * 1024 * mebibyte,
    /** The extended header of one file in an archive. */
    headerBytes: 1 * mebibyte,
    /** `manifest.json`, `index.json` and the like. */
    indexBytes: 4 * mebibyte,
    /** Links that are followed from one file to the next. */
    links: 10,
    /** Layers of one image; engines stop at 127. */
    layers: 1_000,
    /** Manifests of a layout that are read to find what refers to an image. */
    layoutManifests: 1_000,
};

;// CONCATENATED MODULE: ./src/limits/input.ts
/** What people write: manifests, specs, options, policies. */

const yamlLimits = {
    /** A file that a person wrote is never larger. */
    bytes: 1 * mebibyte,
    /** Aliases that may be resolved in one document, against exponential expansion. */
    aliases: 100,
    /** Nesting of mappings and lists. */
    depth: 100,
    /** Documents in one stream. */
    documents: 200,
    /** Lines and values of one text, each of which takes some 700 bytes while it is read. */
    values: 200_000,
    /** Problems told at once. */
    problems: 50,
};
const manifestLimits = {
    /** Of one manifest, from a file or a URL. */
    bytes: 1 * mebibyte,
    /** Files that globs and directories may name together. */
    files: 1_000,
};
/** A manifest or a compatibility spec that is named by its URL. */
const fetchLimits = {
    /** From the first name that is resolved to the last byte, redirects included. */
    duration: 30_000,
    redirects: 5,
    /** Characters of a content type or an encoding that a sentence quotes. */
    typeCharacters: 100,
};
const runOptionLimits = {
    /** Entries of one `dockerRunOptions` list. */
    tokens: 1000,
    /** One entry: no argument of a Linux process is longer (MAX_ARG_STRLEN). */
    tokenBytes: 128 * kibibyte,
    /** A file that an option names. */
    fileBytes: 1 * mebibyte,
    /** One line of an env file or a label file, as in docker's command line. */
    fileLineBytes: 64 * kibibyte,
    /** Ports published or exposed, ranges counted port by port. */
    ports: 65_536,
    /** Problems told at once. */
    problems: 50,
};
const policyLimits = {
    /** Processes and threads of a container whose manifest is restricted. */
    processes: 4_096,
    /** Entries below a mounted directory that are searched for git's data; one with more is not mounted. */
    mountEntries: 20_000,
    /** Refusals told at once of one manifest. */
    refusals: 50,
};

;// CONCATENATED MODULE: ./src/limits/node.ts
/** Where images run: features of nodes, specs over them, devices. */

const featureLimits = {
    /** One file of the host. sysfs files hold a page at most; a kernel's configuration some 300 KiB. */
    fileBytes: 4 * mebibyte,
    /** A kernel's configuration after gunzip. */
    kernelConfigBytes: 16 * mebibyte,
    /** The part of /proc/cpuinfo that holds the first processor. */
    cpuinfoBytes: 16 * kibibyte,
    /** A feature file of features.d; NFD's own bound. */
    localFileBytes: 64 * kibibyte,
    /** Complaints told about one feature file. */
    noticesPerFile: 20,
    /** Entries of one directory. */
    directoryEntries: 50_000,
    /** Symbolic links on the way to one file, as in the kernel. */
    links: 40,
    /** After this, what has not been read yet is left out. */
    discoveryMs: 30_000,
    /** The helper that reads CPUID as root. */
    sudoMs: 5_000,
    /** A saved file of one or many nodes, as JSON. */
    savedJsonBytes: 256 * mebibyte,
    /** The same as YAML, which takes far longer to read. */
    savedYamlBytes: 8 * mebibyte,
    /** Lines and values of such a file. */
    savedYamlValues: 1_000_000,
    /** Finding the place of a problem takes as long as reading the file up to it. */
    problemsOfLargeFile: 3,
    /** Attributes of one feature in the table for people. */
    listedAttributes: 100,
    /** NodeFeature objects in one file. */
    savedObjects: 50_000,
};
const compatibilityLimits = {
    /** A compatibility spec is never larger. */
    specBytes: 1 * mebibyte,
    /** Values read from one spec, counting what an alias repeats each time. */
    specValues: 400_000,
    /** Rules of one spec, over all sets; and sets. */
    rules: 10_000,
    /** Problems told at once. */
    problems: 50,
    /** Size of one compiled pattern: its characters times its largest repetition. */
    patternSize: 200_000,
    /** Sizes of all patterns of a spec together. */
    patternSizes: 600_000,
    /** Pattern size times characters searched, on one node, over all expressions. */
    patternWork: 200_000_000,
    /** Answers of patterns that a spec remembers, since names repeat from node to node. */
    rememberedSearches: 200_000,
    /** Answers that one comparison remembers. */
    rememberedComparisons: 500,
    /** Milliseconds of work without a look at whether the run is cancelled; one template may take longer. */
    slice: 50,
    /** Variables that the rules of a spec may set on one node. */
    variables: 10_000,
    /** Characters of a found value that are shown. */
    foundCharacters: 200,
    /** Distinct values that are shown where several were found. */
    foundValues: 5,
    /** Names that one run compares to find the ones that were meant. */
    nearestComparisons: 200_000,
    /** Characters of a name for which the nearest one is looked for. */
    nearestCharacters: 100,
    /** Combinations of alternatives in one exported rule. */
    exportedAlternatives: 200,
    /** Findings of lint in one spec. */
    findings: 500,
    /** Sentences about what is missing, for one set. */
    missing: 100,
    /** Choices of alternatives that are compared for the shortest list of what is missing. */
    missingChoices: 2_000,
};
const templateLimits = {
    /** The source of one template; Node Feature Discovery's own bound. */
    sourceBytes: 64 * kibibyte,
    /** Blocks and parentheses inside each other. */
    nesting: 100,
    /** Blocks, parentheses and templates that are running inside each other. */
    depth: 250,
    /** What one execution writes. */
    outputBytes: 1 * mebibyte,
    /** One string that a function makes. */
    stringBytes: 1 * mebibyte,
    /** Elements of one list or dict that a function makes. */
    listItems: 100_000,
    /** Lists and dicts inside each other, wherever they are printed, compared or copied. */
    valueDepth: 100,
    /** Work of one execution: a node is one step, and functions count what they read and make. */
    steps: 1_000_000,
    /** Of all templates of a spec on one node of a fleet. */
    nodeSteps: 10_000_000,
    /** Of all templates of a spec on all nodes together. */
    fleetSteps: 200_000_000,
};
const cdiLimits = {
    /** One spec file. */
    specificationBytes: 4 * mebibyte,
    /** A Pod or a container config that asks for devices. */
    requestBytes: 1 * mebibyte,
    /** All spec files of one run together. */
    totalBytes: 64 * mebibyte,
    /** Spec files in one directory. */
    filesPerDirectory: 10_000,
    /** Devices that one container may ask for. */
    requestedDevices: 1000,
    /** Problems told of one file, and broken files told of one run. */
    problems: 50,
    /** All annotations of one Pod together, as Kubernetes bounds them. */
    annotationBytes: 256 * kibibyte,
    /** Device names listed in one sentence. */
    namesInHint: 20,
};

;// CONCATENATED MODULE: ./src/limits/pod-content.ts
/** What a Pod's containers are given: their environment, commands and files. */

const podContentLimits = {
    /** One variable or argument after expansion: no string of a Linux process is longer (MAX_ARG_STRLEN). */
    expandedCharacters: 128 * kibibyte,
    /** Files of one volume together, which its sources may name many times. */
    volumeBytes: 64 * mebibyte,
    /** Directories that the files of one volume stand in, itself among them. */
    volumeFolders: 10_000,
    /** One line of a file of variables, as kubelet's reader (Go's bufio.Scanner) has it. */
    variableLineBytes: 64 * kibibyte,
    /** Symbolic links on the way to one file of a volume. */
    links: 40,
};

;// CONCATENATED MODULE: ./src/limits/pod-join.ts
/** What is looked up in a Pod's images before anything runs. */

const podJoinLimits = {
    /** Symbolic links on the way to one file, as Linux follows them (MAXSYMLINKS). */
    links: 40,
    /** Files that are read to find out what interprets them; a larger one is no script. */
    scriptBytes: 256 * kibibyte,
    /** Directories of one PATH. */
    searchDirectories: 64,
    /** Files that one image is asked for. */
    looks: 10_000,
    /** Containers, never started, that images are looked into at once. */
    imagesAtOnce: 4,
    /** Questions about files that wait for an answer of the engine. */
    questionsAtOnce: 16,
    /** Findings of one Pod that are told, the gravest first. */
    findings: 200,
};

;// CONCATENATED MODULE: ./src/limits/pod.ts
/** Kubernetes manifests that Pods are read from. */

const podLimits = {
    /** Of one file, or of standard input: a chart is one text once it is rendered. */
    bytes: 4 * mebibyte,
    /** Of all files together. */
    allBytes: 32 * mebibyte,
    /** Lines and values of one text. */
    values: 400_000,
    /** Documents in one stream. */
    documents: 2_000,
    /** Problems of one object that are told at once. */
    problems: 50,
    /** Fields without a meaning that are told of one object. */
    unknownFields: 50,
};

;// CONCATENATED MODULE: ./src/limits/report.ts
/** What people are told, here and on GitHub. */

const reportLimits = {
    /** What GitHub takes as the job summary of a step, less some room for its last line break. */
    summaryBytes: 1 * mebibyte - 1 * kibibyte,
    /** What GitHub takes as a comment; it counts characters. */
    commentCharacters: 65_536,
    /** What GitHub shows of a step. */
    errorAnnotations: 10,
    warningAnnotations: 10,
    /** Characters of one annotation's message. */
    annotationCharacters: 2000,
    /** Characters of a value in a table, a list or a line of a report. */
    cellCharacters: 400,
    /** Characters of one line of a log or of a command's output. */
    lineCharacters: 1000,
    /** Last lines of a command's output or of a container's log that a report shows. */
    outputLines: 20,
    logLines: 50,
    /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
    diagramRows: 40,
    diagramBars: 12,
    /** Node names told by name in a cell; the rest are counted. */
    nodeNames: 5,
    /** Groups of equal nodes that the terminal lists. */
    textGroups: 50,
    /** Rows of one table on the page of the HTML report. */
    htmlRows: 500,
    /** Rows of attempts of one check there; attempts that are alike share a row. */
    attemptRows: 60,
    /** Columns of the compatibility matrix. */
    matrixImages: 50,
    /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
    inputBytes: 64 * mebibyte,
    inputTextCharacters: 1 * mebibyte,
    inputItems: 20_000,
    inputChecks: 20_000,
    inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
    /** Problems told at once of such a file. */
    problems: 20,
};
const githubLimits = {
    /** One answer of the API, from the request to the last byte. */
    answer: 10_000,
    /** One piece of work, such as concluding the check run, with all its retries. */
    work: 60_000,
    /** The same where the run was cancelled: GitHub kills the step 10 s after it asked it to stop. */
    cancelledWork: 4_000,
    /** Tries of one request that may be repeated. */
    tries: 4,
    /** Before the second try; doubled for each one after it, and varied. */
    firstBackOff: 500,
    mostBackOff: 8_000,
    /** A wait that GitHub asks for is kept up to this; a longer one ends the work. */
    retryAfter: 30_000,
    /** Characters of what GitHub says of a refusal. */
    messageCharacters: 300,
    /** Comments asked for at once, and how many times. */
    commentsPerPage: 100,
    commentPages: 20,
    /** From reading the comment until what was made of it is written; who needs longer reads again. */
    writeWindow: 2_000,
    /** Rounds of read, write and read again. */
    commentRounds: 12,
    /** Characters of one section: a comment is read at a glance, and other jobs need room as well. */
    sectionCharacters: 16_384,
    /** Of its first lines, which stay when there is no room for more. */
    headlineCharacters: 8_192,
    /** Sections of one comment; the oldest go first. */
    sections: 60,
    /** Failed checks that a section remembers until the next run. */
    rememberedChecks: 50,
    /** Characters of a section's place, such as `build / canary (3.12)`. */
    placeCharacters: 200,
    /** What GitHub takes at once, and what a check run gets altogether. */
    annotationsPerRequest: 50,
    checkRunErrors: 300,
    checkRunWarnings: 100,
    /** What GitHub takes as the summary of a check run. */
    checkRunSummaryBytes: 65_535,
    checkRunTitleCharacters: 255,
    /** Between two updates of a check run in progress. */
    progress: 10_000,
    /** The event that started the workflow, as the runner wrote it down. */
    eventBytes: 32 * mebibyte,
    /** A file of git's that tells which commit is checked out. */
    gitFileBytes: 16 * mebibyte,
};

;// CONCATENATED MODULE: ./src/limits/run.ts
/** A run: the engine, its containers, what is asked of them, and what is secret. */

const engineLimits = {
    /** The first answer of a socket that may be an engine. */
    ping: 5_000,
    /** Any call that the engine answers at once. */
    answer: 30_000,
    /** Creating a container: the engine may have to make a large root file system first. */
    create: 60_000,
    /** A pull, build or load that says nothing for so long is given up. */
    silence: 300_000,
    /** Stopping a command whose time is over. */
    kill: 2_000,
    killPoll: 20,
    /** Before the engine is asked which process a command is: most have ended by then. Then doubled. */
    processLook: 100,
    /** How often that is asked. */
    processLooks: 6,
    /** An engine that answers within this tells of the moment when it was asked. */
    prompt: 250,
    /** Between the end of a command and its exit code. */
    exitCode: 3_000,
    /** Between two looks at whether a command has ended whose output has. */
    exitCodePoll: 250,
    /** A command that got the words of another one that could not be started is tried so often again. */
    execRepeats: 4,
    /** Before the first of these tries, at most; doubled for each one after it. */
    execRepeatPause: 50,
    /** Whether a container's address answers from here. */
    route: 1_000,
    /** Between two looks at how many sockets a container has, while it is young. */
    listenerPoll: 40,
    /** And at most, when it has been waited for long. */
    listenerPollAtLast: 100,
    /** Before the sockets themselves are looked at again where their number is the same. */
    listenerLook: 2_000,
    /** A look at the sockets is followed by a rest of so many times as long as it took. */
    listenerRest: 20,
    /** Any one text that the kernel makes of its sockets or of a process. */
    kernelText: 4 * mebibyte,
    /** Removing one container, with all retries. */
    remove: 20_000,
    /** Body of an answer. */
    answerBytes: 8 * mebibyte,
    /** One line of a pull or build stream. */
    lineBytes: 1 * mebibyte,
    /** Body of an error answer. */
    errorBytes: 64 * kibibyte,
    /** Connections to the engine at once. */
    connections: 64,
    /** Before a container's end is asked for again, where the engine has told of none. */
    waitPause: 1_000,
    /** Between two looks at a container that has just ended. */
    endStatePoll: 60,
    /** Asking what others have done to a container. */
    events: 3_000,
    /** Last lines of a container's log that are reported. */
    logLines: 50,
    /** And their bytes. */
    logBytes: 64 * kibibyte,
    /**
     * Processes and threads of a container on Docker, which sets no limit by itself: half of the
     * process ids that the smallest kernel has (pid_max), so that no image can take all of them.
     */
    processes: 16_384,
    /** Container logs the engine may keep, so that a chatty image cannot fill the disk. */
    logFile: '10m',
};
const probeLimits = {
    /** The only attempt of a check whose timeoutSeconds is 0. */
    lonelyAttempt: 30_000,
    /** Attempts that a report keeps: the first and the last. */
    firstAttempts: 10,
    lastAttempts: 40,
    /** Attempts that run in one container at once. */
    attemptsAtOnce: 16,
    /** Of the time of a check that ran out of it, this much may be lost to the engine, or to ourselves. */
    engineShare: 1_000,
    /** Between two looks at whether a command was killed for want of memory. */
    memoryPoll: 60,
    /** How often that is looked at. */
    memoryLooks: 3,
    /** Bytes kept of each output stream of a command, from its end. */
    execOutput: 4 * kibibyte,
    /** Response headers together; more is a malformed response. */
    headerBytes: 1 * mebibyte,
    /** Replies that wait for a server which asks for them and does not read them. */
    replyBytes: 64 * kibibyte,
    /** Of a response body this much is read, then the connection is closed. */
    bodyBytes: 10 * kibibyte,
    /** Requests of one httpGet attempt, the first one and those after redirects. */
    requests: 10,
    /** A TLS handshake ends by then, even where the attempt may last longer. */
    tlsHandshakeMs: 10_000,
    /** One address of a name that has several, before the next is tried. */
    addressMs: 1_000,
    /** How long a connection through a proxy has to stay open to count as accepted. */
    settleMs: 1_000,
    /** The answer of a gRPC health check; an honest one has two bytes. */
    grpcMessageBytes: 4 * kibibyte,
    /** Before a gRPC health check connects for the second time, as grpc-go does; longer each time. */
    grpcReconnect: 1_000,
    /** Characters of any one text that an attempt keeps of what it saw. */
    seenCharacters: 1_024,
    /** Lines of response headers that an attempt keeps. */
    seenHeaders: 20,
    /** Characters of the line that says what a check wants. */
    wantedCharacters: 300,
    /** How often one attempt of a Pod's probe is tried while it cannot be carried out, as kubelet does. */
    executions: 3,
    /** Between two early attempts of a startup probe, and before kubelet's next one. */
    earlyAttempt: 1_000,
    /** Between two looks at whether a container has started that an early attempt waits for. */
    earlyLook: 100,
};
const runLimits = {
    /** Removing what a cancelled run left; GitHub kills the step 10 s after it asked it to stop. */
    sweep: 6_000,
    /** Removing what a broken run left: an engine that comes back needs its time. */
    patientSweep: 20_000,
    /** Before an engine that was lost is asked again what is left on it. */
    sweepPause: 250,
    /** Removing what killed runs left on the engine, beside the run itself. */
    orphans: 20_000,
    /** A container that a killed step had asked for may still come to be. */
    lateCreate: 30_000,
    /** The clean-up after the step, from finding the engine to the last removal. */
    cleanUp: 60_000,
    /** Default until a container's process must run. */
    startup: 10_000,
    /** Containers side by side, at most. */
    mostContainers: 64,
    /** Containers side by side, unless the user asks for more or fewer. */
    concurrency: 4,
    /** A length of time that somebody writes into an input or a flag. */
    longest: 24 * 60 * 60 * 1000,
};
const secretLimits = {
    /** Characters of a value that is hidden; where a shorter one was taken out would tell what it is. */
    shortestCharacters: 4,
    /** Characters of a secret that are looked for: no variable of a Linux process is longer. */
    characters: 128 * kibibyte,
    /** A long secret is known by its parts of so many characters, in clear and in base64. */
    piece: 24,
    base64Piece: 12,
    /** Characters of one line of a build's or a pull's output; the rest of it is left out. */
    lineCharacters: 64 * kibibyte,
    /** Texts of this length and more may be the end of a longer one, whose start was cut off. */
    tailCharacters: 1_000,
};

;// CONCATENATED MODULE: ./src/limits/workload.ts
/** A workload: its sandbox, its containers, and what is kept of them. Milliseconds and bytes. */

const workloadLimits = {
    /** Attempts of one probe that are kept: the first half, and the last. */
    attempts: 400,
    /** Different events that are kept. */
    events: 1_000,
    /** Lives of one container whose logs are kept: the first, and the last ones. */
    logs: 6,
    /** A container's termination message; of all containers together three times as much. */
    terminationMessage: 4 * kibibyte,
    /** The file that it stands in. */
    terminationFile: 64 * kibibyte,
    /** And the part of its log that stands in for it. */
    terminationLog: 2 * kibibyte,
    /** Last lines of a life that are kept, and of which that part is taken. */
    terminationLogLines: 80,
    /** Before a container is killed, whatever its grace period says (`minimumGracePeriodInSeconds`). */
    leastGrace: 2_000,
    /** A hook after the start, which Kubernetes lets take as long as it likes. */
    postStart: 600_000,
    /** A file of an image that tells who its users are. */
    imageFile: 256 * kibibyte,
    /** The files of an image that is a volume. */
    imageVolume: 2_048 * mebibyte,
    /** A file of variables (`fileKeyRef`). */
    environmentFile: 64 * kibibyte,
};
/** How near probes come to their limits, and what puts a Pod under pressure meanwhile. */
const marginLimits = {
    /** Answers of one probe that a report keeps for the picture. */
    answers: 200,
    /** Connections that ask at once. */
    connections: 1_000,
    /** Requests a second of all of them together: what asks must not slow down what measures. */
    requests: 1_000,
    /** Connections opened a second, where nothing is asked on them: each takes a port for a minute. */
    connects: 200,
    /** One request, from the first byte to the last; or one connect. */
    request: 10_000,
    /** Of one answer this much is read and thrown away, then its connection is closed. */
    answerBytes: 256 * kibibyte,
    /** After a request that failed, so that nobody is asked without end what they refuse. */
    failurePause: 100,
    /** Giving containers their own CPU limit back. */
    restore: 5_000,
};
/** kubelet's own times (pkg/kubelet, `MaxContainerBackOff` and `backOffPeriod`). */
const restartLimits = {
    first: 10_000,
    longest: 300_000,
    /** A container that ran so long begins anew. */
    forgotten: 600_000,
};
/** A Pod that is judged. */
const podRunLimits = {
    /** Waits between restarts are so many times shorter than kubelet's. */
    haste: 10,
    /** Restarts after which a container that backs off is not waited for any more. */
    crashes: 3,
    /** Seconds that an init container is given where nothing says how long it takes. */
    initSeconds: 30,
    /** Until a Pod must be ready, where its probes allow less, or more. */
    leastReady: 60_000,
    mostReady: 300_000,
    /** The longest period of a probe that is waited for while a Pod is under pressure. */
    pressure: 60_000,
    /** That it stays ready. */
    soak: 10_000,
    /** Bytes that a node is said to have for `limits.ephemeral-storage`. */
    ephemeralStorage: 64 * 1024 * mebibyte,
};

;// CONCATENATED MODULE: ./src/limits.ts
/**
 * Every bound in one place, by domain. Sizes are bytes, times are milliseconds, unless the name
 * says otherwise. docs/limits.md explains each to users; a test stands at each limit.
 */











/***/ })

};
;