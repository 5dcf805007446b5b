import type {
  AttemptReport,
  CheckReport,
  CompatibilityReport,
  CompatibilitySetReport,
  ContainerReport,
  ExpressionReport,
  ImageReport,
  NodeCompatibilityReport,
  Reason,
  Report,
  RuleReport,
  Seen,
  StaticFinding,
  StaticReport,
  ValidatorReport,
} from '../../../src/model.ts'

const origin = Date.parse('2026-11-22T14:03:00.000Z')

/** RFC 3339, `ms` after the sample run began. */
export const at = (ms: number): string => new Date(origin + ms).toISOString()

export function attempt(
  startMs: number,
  durationMs: number,
  reason: Reason,
  seen: Seen = {},
): AttemptReport {
  return { startedAt: at(startMs), durationMs, ok: reason.code === 'ok', reason, seen }
}

export const ok: Reason = { code: 'ok', message: 'the check passed' }

export function check(name: string, changes: Partial<CheckReport> = {}): CheckReport {
  return {
    name,
    description: '',
    action: 'exec',
    wanted: 'exec true exits with code 0',
    location: { file: 'validators/notebook.yaml', line: 12, column: 5 },
    outcome: 'passed',
    reason: ok,
    startedAt: at(1200),
    durationMs: 90,
    attemptCount: 1,
    attempts: [attempt(1200, 90, ok, { exitCode: 0 })],
    ...changes,
  }
}

export function container(changes: Partial<ContainerReport> = {}): ContainerReport {
  return {
    id: '4f1c0f0d7f3c6f0f5b7a',
    name: 'canary-3f9c-notebook',
    reachedBy: 'container address 172.17.0.2',
    startedAt: at(1100),
    startDurationMs: 640,
    state: 'removed',
    exitCode: null,
    oomKilled: false,
    logs: { text: '', truncated: false },
    kept: false,
    ...changes,
  }
}

export function validator(name: string, changes: Partial<ValidatorReport> = {}): ValidatorReport {
  return {
    name,
    description: 'What the notebook server of the platform asks of an image',
    documentation: 'https://docs.example.com/notebooks/custom-images?tab=1&lang=en',
    source: 'validators/notebook.yaml',
    verdict: 'passed',
    startedAt: at(400),
    durationMs: 8300,
    container: container(),
    notices: [],
    checks: [],
    ...changes,
  }
}

export function image(reference: string, changes: Partial<ImageReport> = {}): ImageReport {
  return {
    reference,
    id: 'sha256:9c7a54a9a43cca047013b82af109fe963fde787f63f9e016fdc3384500c2823d',
    digest: 'sha256:2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
    platform: 'linux/amd64',
    verdict: 'passed',
    notices: [],
    validators: [],
    compatibility: null,
    ...changes,
  }
}

export function report(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    verdict: 'passed',
    startedAt: at(0),
    durationMs: 8900,
    tool: { name: 'container-canary-action', version: '0.1.0' },
    engine: { name: 'docker', version: '28.0.1', apiVersion: '1.48' },
    errors: [],
    images: [],
    ...changes,
  }
}

const place = (line: number) => ({ file: 'validators/notebook.yaml', line, column: 5 })

const passedChecks: readonly CheckReport[] = [
  check('user', {
    description: 'The image runs as jovyan, user 1000',
    wanted: 'exec [ $(id -u) = 1000 ] exits with code 0',
    location: place(14),
  }),
  check('home', {
    description: 'The home folder is /home/jovyan',
    wanted: 'exec [ $HOME = /home/jovyan ] exits with code 0',
    location: place(21),
    durationMs: 84,
  }),
  check('http', {
    description: 'A server answers on port 8888',
    action: 'httpGet',
    wanted: 'GET http://:8888/hub/jovyan/lab answers 200–299',
    location: place(28),
    durationMs: 3100,
    attemptCount: 4,
    attempts: [
      attempt(
        1200,
        1,
        { code: 'connection-refused', message: 'nothing listens on port 8888' },
        { error: 'ECONNREFUSED', address: '172.17.0.2:8888' },
      ),
      attempt(
        2200,
        1,
        { code: 'connection-refused', message: 'nothing listens on port 8888' },
        { error: 'ECONNREFUSED', address: '172.17.0.2:8888' },
      ),
      attempt(
        3200,
        2,
        { code: 'status', message: 'answered 503, wanted 200–299' },
        { status: 503, address: '172.17.0.2:8888' },
      ),
      attempt(4280, 20, ok, { status: 200, address: '172.17.0.2:8888' }),
    ],
  }),
  check('allow-origin', {
    description: 'Other origins may embed the server',
    action: 'httpGet',
    wanted: 'GET http://:8888/ answers 200–299 with Access-Control-Allow-Origin: *',
    location: place(41),
    startedAt: at(1200),
    durationMs: 3120,
    attemptCount: 4,
  }),
]

/** One image, one Validator, everything passed. */
export const passedReport: Report = report({
  images: [
    image('ghcr.io/acme/notebook:2026.11', {
      validators: [validator('notebook', { checks: passedChecks })],
    }),
  ],
})

const log = [
  '\u001B[32m[I 14:03:04]\u001B[0m Serving notebooks from /home/jovyan',
  '\u001B[32m[I 14:03:04]\u001B[0m Metrics are at http://127.0.0.1:9090/metrics',
  ...Array.from(
    { length: 9 },
    (_, index) =>
      `\u001B[33m[W 14:03:${String(index * 3 + 5).padStart(2, '0')}]\u001B[0m 404 GET /hub/jovyan/lab (172.17.0.1)`,
  ),
  '\u001B[31m[C 14:03:31]\u001B[0m no activity, shutting down',
].join('\n')

const trace = [
  'Traceback (most recent call last):',
  '  File "<string>", line 1, in <module>',
  "ModuleNotFoundError: No module named 'fastapi'",
].join('\n')

const failedChecks: readonly CheckReport[] = [
  passedChecks[0] ?? check('user'),
  check('http', {
    description: 'A server answers on port 8888',
    action: 'httpGet',
    wanted: 'GET http://:8888/hub/jovyan/lab answers 200–299',
    location: place(28),
    outcome: 'failed',
    reason: { code: 'status', message: 'answered 404 to the last of 12 attempts, wanted 200–299' },
    durationMs: 30_012,
    attemptCount: 12,
    attempts: Array.from({ length: 12 }, (_, index) =>
      attempt(
        1200 + index * 2500,
        4,
        index < 3
          ? { code: 'connection-refused', message: 'nothing listens on port 8888' }
          : { code: 'status', message: 'answered 404, wanted 200–299' },
        index < 3
          ? { error: 'ECONNREFUSED', address: '172.17.0.2:8888' }
          : { status: 404, address: '172.17.0.2:8888' },
      ),
    ),
  }),
  check('metrics', {
    description: 'Metrics can be read on port 9090',
    action: 'tcpSocket',
    wanted: 'a TCP connection to port 9090',
    location: place(50),
    outcome: 'failed',
    reason: {
      code: 'loopback-only',
      message: 'the process listens on 127.0.0.1:9090 only; bind 0.0.0.0',
    },
    durationMs: 5004,
    attemptCount: 5,
    startedAt: at(1200),
    attempts: Array.from({ length: 5 }, (_, index) =>
      attempt(
        1200 + index * 1000,
        1,
        {
          code: 'loopback-only',
          message: 'the process listens on 127.0.0.1:9090 only; bind 0.0.0.0',
        },
        { error: 'ECONNREFUSED', address: '172.17.0.2:9090' },
      ),
    ),
  }),
  check('python', {
    description: 'Python knows FastAPI',
    wanted: "exec python3 -c 'import fastapi' exits with code 0",
    location: place(61),
    outcome: 'failed',
    reason: { code: 'exit-code', message: 'exited with code 1, wanted 0' },
    durationMs: 210,
    attempts: [
      attempt(
        1200,
        210,
        { code: 'exit-code', message: 'exited with code 1, wanted 0' },
        { exitCode: 1, stdout: '', stderr: `${trace}\n` },
      ),
    ],
  }),
  check('gpu', {
    description: 'A GPU can be seen',
    wanted: 'exec nvidia-smi exits with code 0',
    location: place(70),
    outcome: 'skipped',
    reason: { code: 'container-exited', message: 'the container had exited before it could run' },
    startedAt: null,
    durationMs: 0,
    attemptCount: 0,
    attempts: [],
  }),
  passedChecks[1] ?? check('home'),
]

/** Checks of every action failed, each with what a person needs next. */
export const failedReport: Report = report({
  verdict: 'failed',
  durationMs: 31_400,
  images: [
    image('ghcr.io/acme/notebook:2026.11', {
      verdict: 'failed',
      notices: [
        {
          severity: 'warning',
          code: 'image-old',
          message: 'the image was built 400 days ago',
          location: { file: 'Dockerfile', line: 1, column: 1 },
          hint: 'build it again to get the security updates of its base',
        },
      ],
      validators: [
        validator('notebook', {
          verdict: 'failed',
          durationMs: 30_900,
          checks: failedChecks,
          container: container({
            state: 'exited',
            exitCode: 1,
            logs: { text: `${log}\n`, truncated: false },
            kept: true,
          }),
        }),
        validator('smoke', {
          description: '',
          documentation: '',
          source: 'validators/smoke.yaml',
          checks: [
            check('starts', {
              description: 'The process starts',
              location: { file: 'validators/smoke.yaml', line: 8, column: 5 },
            }),
          ],
          durationMs: 900,
        }),
      ],
    }),
  ],
})

/** Every text tries to be something else. */
const hostile = [
  '@octocat #1 GH-2 https://evil.example/?a=1|b <script>alert(1)</script> `code` **bold** | cell |',
  '![x](https://evil.example/x.png) [link](javascript:alert(1)) :tada: $x^2$ a\u202Etxt.exe\u200B',
  '::error file=a::pwned',
  '##[error]pwned \u001B[31mred\u001B[0m \u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007 %0A::set-output',
  ']]> <!-- --> </details></table></svg> ``` ```` "\' & &amp; \u0000 \uD800 \uFFFF',
].join('\n')

const hostileReason: Reason = { code: 'header-value', message: hostile }

export const hostileReport: Report = report({
  verdict: 'errored',
  tool: { name: hostile, version: hostile },
  engine: { name: hostile, version: hostile, apiVersion: hostile },
  machine: { kernel: hostile, architecture: hostile, processor: hostile },
  repository: { url: `https://evil.example/${hostile}`, commit: hostile },
  errors: [
    {
      kind: 'input',
      severity: 'error',
      code: 'hostile',
      message: hostile,
      location: { file: hostile, line: 1, column: 1 },
      hint: hostile,
      output: { text: hostile, truncated: true },
    },
  ],
  images: [
    image(hostile, {
      verdict: 'failed',
      id: hostile,
      digest: hostile,
      platform: hostile,
      notices: [
        { severity: 'notice', code: 'hostile', message: hostile, location: null, hint: hostile },
      ],
      static: {
        ...{ source: 'layout', verdict: 'failed', durationMs: 3 },
        programs: [
          { name: hostile, askedBy: hostile, path: hostile, type: hostile, libraries: [hostile] },
          { name: hostile, askedBy: hostile, path: '/x', type: hostile, libraries: [hostile] },
          { name: hostile, askedBy: hostile, path: null, type: null, libraries: [] },
        ],
        findings: [
          {
            ...{ severity: 'error', code: 'hostile', message: hostile, path: hostile },
            ...{ location: { file: hostile, line: 2, column: 3 }, hint: hostile },
          },
          {
            ...{ severity: 'warning', code: 'hostile', message: 'said of', path: hostile },
            ...{ location: null, hint: hostile },
          },
          {
            ...{ severity: 'notice', code: 'hostile', message: 'noted of', path: hostile },
            ...{ location: null, hint: null },
          },
        ],
      },
      validators: [
        validator(hostile, {
          description: hostile,
          documentation: `https://evil.example/"><script>alert(1)</script>|\`)`,
          source: hostile,
          verdict: 'failed',
          container: container({
            id: hostile,
            name: hostile,
            reachedBy: hostile,
            exitCode: 137,
            oomKilled: true,
            logs: { text: hostile, truncated: true },
            kept: true,
          }),
          checks: [
            check(hostile, {
              description: hostile,
              action: 'httpGet',
              wanted: hostile,
              location: { file: hostile, line: 3, column: 7 },
              cause: { message: hostile, location: { file: hostile, line: 9, column: 2 } },
              outcome: 'failed',
              reason: hostileReason,
              attempts: [
                attempt(1200, 5, hostileReason, {
                  status: 200,
                  headers: [{ name: hostile, value: hostile }],
                  location: hostile,
                  stdout: hostile,
                  stderr: hostile,
                  serving: hostile,
                  error: hostile,
                  address: hostile,
                }),
              ],
            }),
            check(`passed ${hostile}`, { description: hostile, wanted: hostile }),
            check('__proto__', { description: 'constructor' }),
          ],
        }),
        validator('javascript', {
          documentation: 'javascript:alert(1)',
          checks: [check('starts')],
        }),
      ],
      compatibility: compatibility([
        nodes([hostile], 'incompatible', [
          set(0, {
            tag: hostile,
            description: hostile,
            verdict: 'incompatible',
            missing: [hostile],
            rules: [
              rule(hostile, [
                expression({
                  feature: hostile,
                  element: hostile,
                  wanted: hostile,
                  found: hostile,
                  hint: hostile,
                }),
              ]),
            ],
          }),
        ]),
      ]),
    }),
  ],
})

/** The engine is not there: nothing ran, and that is no verdict about an image. */
export const erroredReport: Report = report({
  verdict: 'errored',
  durationMs: 120,
  engine: null,
  errors: [
    {
      kind: 'infrastructure',
      severity: 'error',
      code: 'engine-missing',
      message: 'no container engine answers at unix:///var/run/docker.sock',
      location: null,
      hint: 'start Docker or Podman, or point DOCKER_HOST at one',
    },
    {
      kind: 'input',
      severity: 'error',
      code: 'unknown-key',
      message: 'checks[0].prob is not a known key',
      location: { file: 'validators/smoke.yaml', line: 9, column: 5 },
      hint: 'did you mean probe?',
    },
  ],
})

/** Some checks could not be run because the engine went away; others had passed before. */
export const interruptedReport: Report = report({
  verdict: 'errored',
  images: [
    image('ghcr.io/acme/notebook:2026.11', {
      verdict: 'errored',
      digest: null,
      validators: [
        validator('notebook', {
          verdict: 'errored',
          checks: [
            check('user'),
            check('http', {
              action: 'httpGet',
              outcome: 'errored',
              reason: { code: 'engine', message: 'the engine closed the connection' },
              attempts: [],
              attemptCount: 0,
            }),
            check('home', {
              outcome: 'skipped',
              reason: { code: 'cancelled', message: 'the run was stopped before it could run' },
              startedAt: null,
              durationMs: 0,
              attempts: [],
              attemptCount: 0,
            }),
          ],
        }),
      ],
    }),
  ],
})

export function expression(changes: Partial<ExpressionReport> = {}): ExpressionReport {
  return {
    feature: 'kernel.version',
    element: 'full',
    matcher: 'matchExpression',
    alternative: null,
    wanted: 'Ge 6.1 (version)',
    found: '5.15.0-91-generic',
    verdict: 'unmatched',
    hint: null,
    location: { file: 'compatibility.yaml', line: 18, column: 11 },
    ...changes,
  }
}

export function rule(name: string, expressions: readonly ExpressionReport[]): RuleReport {
  const verdicts = expressions.map((one) => one.verdict)
  const verdict = verdicts.includes('unmatched')
    ? 'unmatched'
    : verdicts.includes('undetermined')
      ? 'undetermined'
      : 'matched'
  return {
    name,
    verdict,
    location: { file: 'compatibility.yaml', line: 14, column: 7 },
    error: null,
    expressions,
  }
}

export function set(
  index: number,
  changes: Partial<CompatibilitySetReport> = {},
): CompatibilitySetReport {
  return {
    index,
    tag: '',
    weight: 0,
    description: '',
    verdict: 'compatible',
    missing: [],
    rules: [],
    ...changes,
  }
}

export function nodes(
  names: readonly string[],
  verdict: NodeCompatibilityReport['verdict'],
  sets: readonly CompatibilitySetReport[],
): NodeCompatibilityReport {
  const best = sets.findIndex((one) => one.verdict === 'compatible')
  return { nodes: names, verdict, bestSet: best === -1 ? null : best, sets }
}

export function compatibility(
  groups: readonly NodeCompatibilityReport[],
  changes: Partial<CompatibilityReport> = {},
): CompatibilityReport {
  return {
    source: 'compatibility.yaml',
    digest: null,
    verdict: groups.some((group) => group.verdict === 'incompatible')
      ? 'incompatible'
      : (groups[0]?.verdict ?? 'compatible'),
    notices: [],
    nodes: groups,
    ...changes,
  }
}

const gpuSet = (verdict: CompatibilitySetReport['verdict']) =>
  set(0, {
    tag: 'gpu',
    weight: 10,
    description: 'CUDA on a GPU of this decade',
    verdict,
    missing:
      verdict === 'incompatible'
        ? ['kernel.version.full must be at least 6.1', 'the kernel module vfio_pci must be loaded']
        : [],
    rules: [
      rule('kernel', [
        expression(verdict === 'compatible' ? { verdict: 'matched', found: '6.8.0' } : {}),
        expression({
          feature: 'kernel.loadedmodule',
          element: 'vfio-pci',
          wanted: 'Exists',
          found: verdict === 'compatible' ? 'true' : null,
          verdict: verdict === 'compatible' ? 'matched' : 'unmatched',
          hint: verdict === 'compatible' ? null : 'did you mean vfio_pci?',
          location: { file: 'compatibility.yaml', line: 21, column: 11 },
        }),
      ]),
    ],
  })

const cpuSet = (verdict: CompatibilitySetReport['verdict']) =>
  set(1, {
    tag: 'cpu',
    weight: 1,
    description: 'Vector instructions',
    verdict,
    missing: verdict === 'compatible' ? [] : ['the CPU must have AVX512F'],
    rules: [
      rule('cpu', [
        expression({
          feature: 'cpu.cpuid',
          element: 'AVX512F',
          wanted: 'Exists',
          found: verdict === 'compatible' ? 'true' : null,
          verdict:
            verdict === 'compatible'
              ? 'matched'
              : verdict === 'undetermined'
                ? 'undetermined'
                : 'unmatched',
          location: { file: 'compatibility.yaml', line: 33, column: 11 },
        }),
      ]),
    ],
  })

const gpuNodes = Array.from(
  { length: 14 },
  (_, index) => `gpu-${String(index + 1).padStart(2, '0')}`,
)

/** Two images, a small fleet, every answer. */
export const compatibilityReport: Report = report({
  verdict: 'failed',
  durationMs: 2200,
  images: [
    image('ghcr.io/acme/trainer:3', {
      verdict: 'failed',
      compatibility: compatibility([
        nodes(gpuNodes, 'compatible', [gpuSet('compatible'), cpuSet('compatible')]),
        nodes(['old-1', 'old-2'], 'incompatible', [gpuSet('incompatible'), cpuSet('incompatible')]),
        nodes(['edge-1'], 'undetermined', [gpuSet('incompatible'), cpuSet('undetermined')]),
      ]),
    }),
    image('ghcr.io/acme/server:3', {
      compatibility: compatibility([
        nodes([...gpuNodes, 'old-1', 'old-2', 'edge-1'], 'compatible', [cpuSet('compatible')]),
      ]),
    }),
  ],
})

/** 1,000 checks of 30 attempts each: the size that every format must bear. */
export function largeReport(checks = 1000, attempts = 30): Report {
  const perValidator = 50
  const all = Array.from({ length: checks }, (_, index) => largeCheck(index, attempts))
  const validators = Array.from({ length: Math.ceil(checks / perValidator) }, (_, index) =>
    validator(`validator-${index}`, {
      verdict: 'failed',
      checks: all.slice(index * perValidator, (index + 1) * perValidator),
      container: container({
        name: `canary-${index}`,
        logs: {
          text: 'a line of the log that goes on for a while\n'.repeat(50),
          truncated: true,
        },
      }),
    }),
  )
  return report({
    verdict: 'failed',
    images: [image('ghcr.io/acme/large:1', { verdict: 'failed', validators })],
  })
}

function largeCheck(index: number, attempts: number): CheckReport {
  const failed = index % 3 === 0
  const refused: Reason = { code: 'connection-refused', message: 'nothing listens on port 8888' }
  return check(`check-${index}`, {
    description: `The server answers the request number ${index}`,
    action: 'httpGet',
    wanted: `GET http://:8888/path/${index} answers 200–299`,
    location: place(index + 1),
    outcome: failed ? 'failed' : 'passed',
    reason: failed ? refused : ok,
    startedAt: at(1000 + index),
    durationMs: attempts * 1000,
    attemptCount: attempts,
    attempts: Array.from({ length: attempts }, (_, number) =>
      attempt(1000 + index + number * 1000, 3, number === attempts - 1 && !failed ? ok : refused, {
        error: 'ECONNREFUSED',
        address: '172.17.0.2:8888',
      }),
    ),
  })
}

const atDockerfile = (line: number) => ({ file: 'images/notebook/Dockerfile', line, column: 1 })

/** An image that was built here runs as the wrong user: two checks say so, for one line's sake. */
export const builtReport: Report = report({
  verdict: 'failed',
  images: [
    image('container-canary/notebook:1f2e3d4c', {
      verdict: 'failed',
      digest: null,
      validators: [
        validator('kubeflow', {
          verdict: 'failed',
          checks: ['user', 'uid'].map((name, index) =>
            check(name, {
              wanted: `\`sh -c "${name === 'user' ? 'whoami' : 'id -u'}"\` exits 0`,
              location: place(14 + 7 * index),
              outcome: 'failed',
              reason: { code: 'exit-code', message: 'exited with code 1, wanted 0' },
              cause: {
                message: "the image's user is set here: USER root",
                location: atDockerfile(14),
              },
              attempts: [
                attempt(
                  1200,
                  90,
                  { code: 'exit-code', message: 'exited with code 1, wanted 0' },
                  { exitCode: 1, stdout: name === 'user' ? 'root\n' : '0\n' },
                ),
              ],
            }),
          ),
        }),
      ],
    }),
  ],
})

/** A step of the build failed: there is no image, and the Dockerfile's line says why. */
export const unbuiltReport: Report = report({
  verdict: 'errored',
  durationMs: 4200,
  errors: [
    {
      kind: 'input',
      severity: 'error',
      code: 'image-build',
      message: 'the build failed: RUN pip install fastapi==99 ended with exit code 1',
      location: atDockerfile(9),
      hint: null,
      output: {
        text: 'Collecting fastapi==99\nERROR: No matching distribution found for fastapi==99',
        truncated: true,
      },
    },
  ],
})

export function finding(code: string, changes: Partial<StaticFinding> = {}): StaticFinding {
  return {
    ...{ severity: 'error', code, message: `${code} is wrong`, path: '/usr/local/bin/app' },
    ...{ location: null, hint: null, ...changes },
  }
}

/** What reading an image told; its verdict follows from its findings. */
export function reading(
  findings: readonly StaticFinding[] = [],
  changes: Partial<StaticReport> = {},
): StaticReport {
  const isBad = findings.some(({ severity }) => severity === 'error')
  return {
    ...{ source: 'registry', verdict: isBad ? 'failed' : 'passed', durationMs: 42 },
    programs: [
      {
        ...{ name: 'app', askedBy: 'entrypoint', path: '/usr/local/bin/app' },
        ...{ type: 'ELF 64-bit x86-64', libraries: ['libc.so.6', 'libm.so.6'] },
      },
      {
        ...{ name: 'sh', askedBy: 'check "home"', path: '/usr/bin/dash' },
        ...{ type: 'ELF 64-bit x86-64', libraries: ['libc.so.6'] },
      },
    ],
    findings,
    ...changes,
  }
}

const foreign = finding('program-machine', {
  message: 'it is for x86-64, and the image for linux/arm64',
  location: { file: 'Dockerfile', line: 12, column: 1 },
  hint: 'build it for arm64, or copy the file of that platform',
})

/** Three platforms of one index: an entry for arm64 holds the program of amd64. */
export const gridReport: Report = report({
  verdict: 'failed',
  engine: null,
  images: (['linux/amd64', 'linux/arm64', 'linux/arm/v7'] as const).map((platform) => {
    const isBad = platform === 'linux/arm64'
    const read = reading(isBad ? [foreign] : [])
    return image('ghcr.io/acme/app:3', { platform, verdict: read.verdict, static: read })
  }),
})

const noUser = finding('image-user', {
  ...{ message: 'USER app is in no line of /etc/passwd', path: '/etc/passwd' },
  ...{ severity: 'warning', hint: 'create it in the Dockerfile' },
})
const missing = finding('library-missing', {
  message: '/usr/local/bin/app needs libssl.so.1.1, which the image does not have',
  location: { file: 'validators/notebook.yaml', line: 21, column: 5 },
})

/** Two images of one base that lacks a library, and one that is well; all of them ran. */
export const readImagesReport: Report = report({
  verdict: 'failed',
  images: [
    image('acme/first:1', {
      ...{ verdict: 'failed', static: reading([missing, noUser], { source: 'engine' }) },
      validators: [validator('notebook', { checks: [check('user'), check('home')] })],
    }),
    image('acme/second:1', {
      ...{ verdict: 'failed', static: reading([missing], { source: 'engine' }) },
      validators: [validator('notebook', { checks: [check('user'), check('home')] })],
    }),
    image('acme/third:1', {
      static: reading([], { source: 'engine' }),
      validators: [validator('notebook', { checks: [check('user'), check('home')] })],
    }),
  ],
})

/** Every sample that has a golden file a format. */
export const sampleReports: ReadonlyMap<string, Report> = new Map([
  ['passed', passedReport],
  ['failed', failedReport],
  ['errored', erroredReport],
  ['interrupted', interruptedReport],
  ['compatibility', compatibilityReport],
  ['hostile', hostileReport],
  ['built', builtReport],
  ['unbuilt', unbuiltReport],
  ['grid', gridReport],
  ['read', readImagesReport],
])
