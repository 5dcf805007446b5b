import type {
  CheckReport,
  ImageReport,
  Reason,
  Report,
  ValidatorReport,
} from '../../../src/model.ts'
import {
  attempt,
  check,
  compatibility,
  container,
  expression,
  image,
  nodes,
  report,
  rule,
  set,
  validator,
} from './sample-reports.ts'

const commit = '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'

/** Of a run in a workflow, on a machine that is known. */
const surroundings = {
  machine: {
    kernel: '6.8.0-49-generic',
    architecture: 'amd64',
    processor: 'AMD EPYC 7763 64-Core Processor',
  },
  repository: { url: 'https://github.com/acme/images', commit },
} as const

const ended = (seconds: string): Reason => ({
  code: 'container-exited',
  message: `the container ended with exit code 3 after ${seconds} s`,
})

const panic = `2026/11/22 14:03:01 reading /etc/app/config.yaml
panic: no config

goroutine 1 [running]:
main.main()
\t/src/main.go:12 +0x1d
`

const checkNames = ['user', 'home', 'http', 'allow-origin', 'metrics', 'python', 'gpu', 'write']

function failed(name: string, reason: Reason, changes: Partial<CheckReport> = {}): CheckReport {
  const line = 10 + checkNames.indexOf(name) * 7
  return check(name, {
    description: `What ${name} is for`,
    location: { file: 'validators/notebook.yaml', line: Math.max(10, line), column: 5 },
    wanted: wantedOf(name),
    outcome: 'failed',
    reason,
    attempts: [attempt(1200, 90, reason)],
    ...changes,
  })
}

function wantedOf(name: string): string {
  if (name === 'http') return 'GET http://localhost:8888/hub/jovyan/lab answers 200–299'
  if (name === 'metrics') return 'a TCP connection to port 9090'
  return `\`test-${name}\` exits 0`
}

/** A container that ended before any of its checks could pass. */
function crashed(name: string, seconds: string, count: number): ValidatorReport {
  const waiting = checkNames
    .slice(0, count)
    .map((one) => failed(one, ended(seconds), { attempts: [] }))
  return validator(name, {
    ...{ verdict: 'failed', source: `validators/${name}.yaml`, checks: waiting },
    container: container({
      ...{ name: `canary-3f9c-${name}`, state: 'exited', exitCode: 3 },
      logs: { text: panic, truncated: false },
    }),
  })
}

function passed(name: string, count: number): ValidatorReport {
  const checks = checkNames
    .slice(0, count)
    .map((one) => check(one, { description: `What ${one} is for` }))
  return validator(name, { checks, source: `validators/${name}.yaml` })
}

function withChecks(name: string, own: readonly CheckReport[]): ValidatorReport {
  const good = passed(name, 4)
  return { ...good, verdict: 'failed', checks: [...own, ...good.checks.slice(own.length)] }
}

function judged(reference: string, validators: readonly ValidatorReport[]): ImageReport {
  const verdicts = validators.map(({ verdict }) => verdict)
  const verdict = verdicts.includes('errored')
    ? 'errored'
    : verdicts.includes('failed')
      ? 'failed'
      : 'passed'
  return image(`ghcr.io/acme/${reference}`, { validators, verdict })
}

/** One image, one Validator, eight checks: its program does not start. */
export const smallReport: Report = report({
  ...surroundings,
  verdict: 'failed',
  durationMs: 4_100,
  images: [judged('notebook:2026.11', [crashed('notebook', '0.2', 8)])],
})

const loopback: Reason = {
  code: 'loopback-only',
  message: 'the process listens on 127.0.0.1:9090 only; bind 0.0.0.0',
}
const notFound: Reason = {
  code: 'status',
  message: 'answered 404 to the last of 12 attempts, wanted 200–299',
}
const exited: Reason = {
  code: 'exit-code',
  message: '`python3 -c "import fastapi"` exited with code 1',
}
const trace = `Traceback (most recent call last):
  File "<string>", line 1, in <module>
ModuleNotFoundError: No module named 'fastapi'
`

const python = failed('python', exited, {
  wanted: '`python3 -c "import fastapi"` exits 0',
  attempts: [attempt(1200, 210, exited, { exitCode: 1, stderr: trace })],
})

const lost: Reason = { code: 'engine', message: 'the engine closed the connection' }

const interrupted: ValidatorReport = {
  ...passed('gpu', 3),
  verdict: 'errored',
  checks: [
    check('user'),
    failed('http', lost, { outcome: 'errored' }),
    failed('gpu', lost, { outcome: 'errored' }),
  ],
  container: null,
}

const needsAvx = set(0, {
  tag: 'cpu',
  verdict: 'incompatible',
  missing: ['the CPU must have AVX512F'],
  rules: [
    rule('cpu', [
      expression({ feature: 'cpu.cpuid', element: 'AVX512F', wanted: 'Exists', found: null }),
      expression({ feature: 'cpu.cpuid', element: 'AVX2', verdict: 'matched', found: 'true' }),
    ]),
  ],
})

/** Four images, three Validators, and where one of them runs: something of everything. */
export const mixedReport: Report = report({
  ...surroundings,
  verdict: 'errored',
  durationMs: 71_400,
  images: [
    {
      ...judged('notebook:2026.11', [passed('notebook', 8), passed('smoke', 2), passed('gpu', 3)]),
      compatibility: compatibility([nodes(['runner'], 'compatible', [set(0, { tag: 'cpu' })])]),
    },
    judged('trainer:3', [crashed('notebook', '0.2', 8), crashed('smoke', '0.3', 2), interrupted]),
    {
      ...judged('server:3', [
        withChecks('notebook', [
          failed('http', notFound, { attemptCount: 12 }),
          failed('metrics', loopback),
        ]),
        passed('smoke', 2),
        withChecks('gpu', [python]),
      ]),
      notices: [
        {
          ...{
            severity: 'warning',
            code: 'image-old',
            message: 'the image was built 400 days ago',
          },
          location: { file: 'server/Dockerfile', line: 1, column: 1 },
          hint: 'build it again to get the security updates of its base',
        },
      ],
      compatibility: compatibility([nodes(['runner'], 'incompatible', [needsAvx])]),
    },
    judged('tools:1.4', [
      withChecks('notebook', [failed('metrics', loopback)]),
      passed('smoke', 2),
      passed('gpu', 3),
    ]),
  ],
})

/** 300 checks that nobody answers: one thing to mend. */
export const sameReport: Report = report({
  ...surroundings,
  verdict: 'failed',
  durationMs: 62_000,
  images: [
    judged('api:7', [
      {
        ...passed('paths', 0),
        verdict: 'failed',
        checks: Array.from({ length: 300 }, (_, index) => refused(index)),
        container: container({
          logs: {
            text: 'INFO starting\nERROR could not bind to port 8080: in use\nINFO idle\n',
            truncated: true,
          },
        }),
      },
    ]),
  ],
})

function refused(index: number): CheckReport {
  const name = `path-${index}`
  const reason: Reason = {
    code: 'connection-refused',
    message: `nothing listens on port 8080, of which ${name} wants an answer`,
  }
  return check(name, {
    description: `The server answers the request number ${index}`,
    action: 'httpGet',
    wanted: `GET http://localhost:8080/${index} answers 200–299`,
    location: { file: 'validators/paths.yaml', line: 10 + index * 7, column: 5 },
    outcome: 'failed',
    reason,
    durationMs: 30_000,
    attemptCount: 30,
    attempts: [attempt(1200, 1, reason, { error: 'ECONNREFUSED', address: '172.17.0.2:8080' })],
  })
}

/** The three sizes that a report must be read at. */
export const glanceReports: ReadonlyMap<string, Report> = new Map([
  ['small', smallReport],
  ['mixed', mixedReport],
  ['same', sameReport],
])
