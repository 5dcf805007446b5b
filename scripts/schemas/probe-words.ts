/** What is said of the fields of a probe. */
import { duration } from './container-words.ts'
import { staticWords } from './static-words.ts'
import { below } from './words.ts'
import type { WordTable, Words } from './words.ts'

const port: Words = {
  says: 'A port of the container: its number, or the name of one in `ports`. A name is an extension of container-canary-action.',
  more: {
    anyOf: [
      { type: 'integer', minimum: 1, maximum: 65_535 },
      { type: 'string', pattern: '^(?=.{1,15}$)(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$' },
    ],
  },
}
const host: Words = {
  says: 'Where to connect to instead of the container. Leave it out unless you mean another machine.',
  ours: true,
}
const headerWords: WordTable = {
  name: 'Its name, whose case does not matter.',
  value: { says: 'Its value.', default: '' },
}
const absolute = { pattern: '^/' }

export const textPatternWords: WordTable = {
  matches: 'Regular expressions of RE2. Every one is found somewhere in it.',
  excludes: 'Regular expressions of RE2. None of them is found in it.',
}

const execWords: WordTable = {
  command: 'The program and its arguments. No shell is around it.',
  exitCode: { says: 'What it has to end with.', default: 0, ours: true },
  stdout: { says: 'What it has to write to its standard output.', ours: true },
  ...below('stdout', textPatternWords),
  stderr: { says: 'What it has to write to its standard error.', ours: true },
  ...below('stderr', textPatternWords),
  isolated: {
    says: '`true`: the command has a container of its own, with none of what other checks do.',
    default: false,
    ours: true,
  },
  setup: { says: 'With `isolated`: commands before it. Each has to end with 0.', default: [] },
  teardown: { says: 'With `isolated`: commands behind it.', default: [] },
  env: { says: 'With `isolated`: variables of the container.', default: [] },
  ...below('env[]', {
    name: 'Its name.',
    value: { says: 'Its value, in quotes.', default: '' },
    secret: { says: '`true` hides the value in everything that is told.', default: false },
  }),
  workingDir: {
    says: 'With `isolated`: the directory it runs in, an absolute path.',
    more: absolute,
  },
  user: 'With `isolated`: who it runs as.',
  expand: {
    says: 'With `isolated`: `$NAME` in the command stands for a variable of the container.',
    default: false,
  },
}

const exitCode = { type: 'integer', minimum: 0, maximum: 255 }
const oneStatus = {
  anyOf: [
    { type: 'integer', minimum: 100, maximum: 599 },
    { type: 'string', pattern: '^[1-5][0-9]{2}(-[1-5][0-9]{2})?$' },
  ],
}

const httpGetWords: WordTable = {
  path: { says: 'Path and query.', default: '/' },
  port,
  host,
  scheme: {
    says: '`HTTP` or `HTTPS`.',
    default: 'HTTP',
    more: { anyOf: [{ enum: ['HTTP', 'HTTPS'] }, { enum: ['', null] }] },
  },
  httpHeaders: { says: 'Headers of the request. A name may be repeated.', default: [] },
  ...below('httpHeaders[]', headerWords),
  responseHttpHeaders: {
    says: 'Headers that the final response has to carry, each with this value.',
    default: [],
  },
  ...below('responseHttpHeaders[]', headerWords),
  method: { says: 'What is asked for.', default: 'GET', ours: true },
  body: {
    says: 'What is sent: a text, or a mapping or list, which is sent as JSON.',
    ours: true,
    more: { type: ['string', 'object', 'array'] },
  },
  followRedirects: {
    says: '`false`: a redirect is itself the answer, as it is to many load balancers.',
    default: true,
    ours: true,
  },
  responseStatus: {
    says: 'A status such as `404`, a range such as `200-299`, or a list of both.',
    default: '200-299',
    ours: true,
    more: { anyOf: [oneStatus, { type: 'array', minItems: 1, items: oneStatus }] },
  },
  responseBody: { says: 'What the body of the answer has to hold.', ours: true },
  ...below('responseBody', {
    ...textPatternWords,
    json: 'Values of a body that is JSON, by their JSON Pointers (RFC 6901), such as `/data/0/id`.',
  }),
  tlsVerify: {
    says: '`true`: the certificate has to be valid, for the name that is asked.',
    default: false,
    ours: true,
  },
}

const logWords: WordTable = {
  matches: 'A regular expression of RE2 that a line has to match somewhere.',
  stream: { says: 'Where the line is looked for.', default: 'both' },
  within: {
    says: 'How long the line is waited for, from the start of the container on.',
    default: '30s',
    more: duration,
  },
}

const stopWords: WordTable = {
  signal:
    "What the first process is sent: `TERM`, `INT`, …. Default: the image's STOPSIGNAL, or else TERM.",
  grace: { says: 'How long it may take to end.', default: '30s', more: duration },
  exitCode: {
    says: 'What it may end with: `any`, a code, or a list of them.',
    default: 'any',
    more: {
      anyOf: [{ enum: ['any'] }, exitCode, { type: 'array', minItems: 1, items: exitCode }],
    },
  },
  reaped: {
    says: '`true`: before that, the first process has left no child that ended unheeded (a zombie).',
    default: false,
  },
}

/** When a probe is tried. */
const timingWords: WordTable = {
  initialDelaySeconds: {
    says: "From the container's start until the first attempt.",
    default: 0,
  },
  timeoutSeconds: {
    says: '**Of the whole check**, from its first attempt on. It interrupts a running attempt. 0 asks for one attempt.',
    default: 30,
  },
  periodSeconds: { says: 'From the end of an attempt to the next.', default: 1 },
  successThreshold: { says: 'Passes in a row that make the check pass.', default: 1 },
  failureThreshold: {
    says: 'Failures in a row that make it fail. For what takes a while to start: `30`.',
    default: 1,
  },
  startWithin: {
    says: 'From the start of the container, in seconds or as `4m`, `1m30s`, `500ms`. Until then no failure counts, and each attempt has `timeoutSeconds`; who has not passed then has failed. `timeoutSeconds` counts from there for what follows. It cannot stand beside `failureThreshold`.',
    ours: true,
    more: duration,
  },
  terminationGracePeriodSeconds: {
    says: 'Read, without effect: the container is killed.',
    default: 30,
  },
}

export const timingNames: readonly string[] = Object.keys(timingWords)

export const probeWords: WordTable = {
  exec: 'Runs a command in the container. It passes when the command ends with 0.',
  ...below('exec', execWords),
  httpGet:
    'Asks by HTTP. It passes when the final answer has a status of 200–299 and all the headers that are wanted.',
  ...below('httpGet', httpGetWords),
  tcpSocket: 'Connects. It passes when somebody of the container listens.',
  ...below('tcpSocket', { port, host }),
  grpc: {
    says: 'Asks by gRPC whether the server is healthy. It passes when it says `SERVING`.',
    ours: true,
  },
  ...below('grpc', {
    port: 'A port of the container, by its number.',
    service: { says: 'The service that is asked for; empty: the server as a whole.', default: '' },
  }),
  log: {
    says: 'Waits for a line in what the container writes. It passes when one matches.',
    ours: true,
  },
  ...below('log', logWords),
  stop: {
    says: 'Stops the container once all other checks of it have ended. It passes when the container ends by itself in time. At most one of a Validator.',
    ours: true,
  },
  ...below('stop', stopWords),
  ...staticWords,
  ...timingWords,
}
