import { describe, expect, test } from '@jest/globals'
import { isolatedLimits, secretLimits } from '../../src/limits.ts'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { ManifestText } from '../../src/validator/load.ts'
import type { Validator } from '../../src/validator/manifest.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'

function textOf(text: string, file = 'm.yaml'): ManifestText {
  return { origin: { kind: 'file', file, directory: '/work' }, text }
}

function load(body: string): Validator {
  const [validator, ...more] = loadValidators([textOf(head + body)])
  if (validator === undefined || more.length > 0) throw new Error('one Validator was wanted')
  return validator
}

/** With the probe of its only check, from line 4 on. */
function probe(text: string): string {
  return `checks:\n  - name: one\n    probe: ${text}\n`
}

function problemsOf(...manifests: readonly ManifestText[]): readonly string[] {
  try {
    loadValidators(manifests)
  } catch (error) {
    if (error instanceof CanaryError) return error.problems.map(describeProblem)
    throw error
  }
  return []
}

const problemsIn = (body: string) => problemsOf(textOf(head + body))
const runs = probe('{ exec: { command: [run] } }')

describe('a command that has a container of its own', () => {
  test('and what it may have around it', () => {
    const exec =
      "command: [a, b], isolated: true, setup: [[c]], teardown: [[d, e]], env: [{ name: A, value: 'b' }], workingDir: /w, user: '1:2', expand: true"
    expect(load(probe(`{ exec: { ${exec} } }`)).checks[0].action).toEqual({
      action: 'exec',
      command: ['a', 'b'],
      isolated: {
        ...{ setup: [['c']], teardown: [['d', 'e']], workingDirectory: '/w', user: '1:2' },
        ...{ env: [{ name: 'A', value: 'b', secret: false }], expands: true },
      },
    })
  })

  test.each(['setup: [[a]]', 'teardown: [[a]]', 'env: [{ name: A }]', 'user: a', 'expand: true'])(
    'has %s alone',
    (key) => {
      const [name = ''] = key.split(':')
      expect(problemsIn(probe(`{ exec: { command: [a], ${key} } }`))).toEqual([
        expect.stringContaining(
          `checks[0].probe.exec.${name} must have isolated: true beside it: it is for a container of its own`,
        ),
      ])
      expect(problemsIn(probe(`{ exec: { command: [a], isolated: true, ${key} } }`))).toEqual([])
    },
  )

  test('has so many commands before and after it (limit: isolatedLimits.steps)', () => {
    const steps = (count: number) =>
      probe(`{ exec: { command: [a], isolated: true, setup: [${'[b],'.repeat(count)}] } }`)
    expect(problemsIn(steps(isolatedLimits.steps))).toEqual([])
    expect(problemsIn(steps(isolatedLimits.steps + 1))).toHaveLength(1)
  })
})

describe('YAML as writers of manifests know it', () => {
  test('a probe merged into another, each problem at its own place', () => {
    const validator = load(`checks:
  - name: one
    probe: &base
      httpGet: &get { path: /, port: 80 }
      failureThreshold: 30
  - name: two
    probe:
      <<: *base
      httpGet:
        <<: *get
        path: /two
`)
    expect(validator.checks[1]).toMatchObject({
      action: { path: '/two', port: 80 },
      timing: { failureThreshold: 30 },
    })
    const wrong = problemsIn(`checks:
  - name: one
    probe: &base
      exec: { command: [a] }
      periodSeconds: often
  - name: two
    probe: { <<: *base, timeoutSeconds: long }
`)
    expect(wrong.map((problem) => problem.split(': ', 1)[0])).toEqual([
      'm.yaml:8:22',
      'm.yaml:8:22',
      'm.yaml:10:41',
    ])
  })

  test('a key with nothing, or an empty text, behind it is a key that is not there', () => {
    const empty = load(`
env:
  - { name: A, value: }
ports:
  - { port: 80, protocol: '', name: '' }
volumes:
  - { mountPath: /data, path: '' }
command:
checks:
  - name: one
    probe:
      exec:
      tcpSocket:
      httpGet: { port: 80, host: '', scheme: '', path: }
      initialDelaySeconds:
      timeoutSeconds: ~
      periodSeconds: null
      successThreshold:
      failureThreshold:
      terminationGracePeriodSeconds:
`)
    const without = load(`
env: [{ name: A }]
ports: [{ port: 80 }]
volumes: [{ mountPath: /data }]
checks:
  - name: one
    probe:
      httpGet: { port: 80 }
`)
    const placeless = (validator: Validator) =>
      JSON.stringify(validator, (key, value: unknown) => (key === 'location' ? null : value))
    expect(placeless(empty)).toBe(placeless(without))
  })
})

describe('what a manifest says', () => {
  test('everything', () => {
    expect(
      load(`
description: some words
documentation: https://example.com
env:
  - { name: A, value: "1 = 2" }
  - { name: EMPTY, value: "" }
  - { name: NONE }
ports:
  - { port: 80, protocol: TCP, name: web }
  - { port: 53, protocol: udp }
  - { port: 9, protocol: SCTP }
  - port: 81
volumes:
  - mountPath: /empty
  - { mountPath: /bound, path: ./here }
command: [serve, --all]
dockerRunOptions: [--memory, 1g]
checks:
  - name: web
    description: it answers
    probe:
      httpGet:
        path: /a?b
        port: web
        host: app.example
        scheme: HTTPS
        httpHeaders: [{ name: X-A, value: "1" }, { name: X-A, value: "2" }]
        responseHttpHeaders: [{ name: x-b, value: é }]
      initialDelaySeconds: 1
      timeoutSeconds: 2
      periodSeconds: 3
      successThreshold: 4
      failureThreshold: 5
      terminationGracePeriodSeconds: 6
  - { name: tcp, probe: { tcpSocket: { port: "80", host: app } } }
  - { name: grpc, probe: { grpc: { port: 82, service: s } } }
  - { name: exec, probe: { exec: { command: [a, "", "b c"] } } }
`),
    ).toMatchObject({
      name: 'test',
      description: 'some words',
      documentation: 'https://example.com',
      location: { file: 'm.yaml', line: 1, column: 1 },
      env: [
        { name: 'A', value: '1 = 2' },
        { name: 'EMPTY', value: '' },
        { name: 'NONE', value: '' },
      ],
      ports: [
        { port: 80, protocol: 'tcp' },
        { port: 53, protocol: 'udp' },
        { port: 9, protocol: 'sctp' },
        { port: 81, protocol: 'tcp' },
        // A check asks for it.
        { port: 82, protocol: 'tcp' },
      ],
      volumes: [
        { mountPath: '/empty', path: null, location: { line: 17, column: 5 } },
        { mountPath: '/bound', path: './here', location: { line: 18, column: 5 } },
      ],
      command: ['serve', '--all'],
      options: [
        { text: '--memory', location: { line: 20, column: 20 } },
        { text: '1g', location: { line: 20, column: 30 } },
      ],
      checks: [
        {
          name: 'web',
          description: 'it answers',
          location: { file: 'm.yaml', line: 22, column: 5 },
          action: {
            action: 'httpGet',
            path: '/a?b',
            port: 80,
            host: 'app.example',
            scheme: 'HTTPS',
            httpHeaders: [
              { name: 'X-A', value: '1' },
              { name: 'X-A', value: '2' },
            ],
            responseHttpHeaders: [{ name: 'x-b', value: 'é' }],
          },
          timing: {
            initialDelay: 1_000,
            timeout: 2_000,
            period: 3_000,
            successThreshold: 4,
            failureThreshold: 5,
          },
        },
        { action: { action: 'tcpSocket', port: 80, host: 'app' } },
        { action: { action: 'grpc', port: 82, service: 's' } },
        { action: { action: 'exec', command: ['a', '', 'b c'] } },
      ],
      notices: [{ code: 'port-not-listed', severity: 'notice' }],
    })
  })

  test("Container Canary's defaults", () => {
    expect(load(`ports: [{ port: 80 }]\n${probe('{ httpGet: { port: 80 } }')}`)).toMatchObject({
      description: '',
      documentation: '',
      env: [],
      ports: [{ port: 80, protocol: 'tcp' }],
      volumes: [],
      command: [],
      options: [],
      checks: [
        {
          description: '',
          action: {
            path: '',
            host: null,
            scheme: 'HTTP',
            httpHeaders: [],
            responseHttpHeaders: [],
          },
          timing: {
            initialDelay: 0,
            timeout: 30_000,
            period: 1_000,
            successThreshold: 1,
            failureThreshold: 1,
          },
        },
      ],
      notices: [],
    })
  })

  test('a key with nothing behind it is no key', () => {
    const empty = 'description:\ndocumentation:\nenv:\nports:\nvolumes:\ncommand:\n'
    expect(load(`${empty}dockerRunOptions:\n${runs}`)).toMatchObject({
      documentation: '',
      env: [],
      command: [],
      options: [],
    })
  })

  test('JSON is YAML', () => {
    const text = JSON.stringify({
      apiVersion: 'container-canary.nvidia.com/v1',
      kind: 'Validator',
      name: 'json',
      checks: [{ name: 'one', probe: { exec: { command: ['run'] } } }],
    })
    expect(loadValidators([textOf(text)])).toMatchObject([{ name: 'json' }])
  })

  test('names of the language are names', () => {
    const { env, checks } = load(
      'env: [{ name: __proto__, value: constructor }]\n' +
        'checks: [{ name: __proto__, probe: { exec: { command: [toString] } } }]\n',
    )
    expect(env).toEqual([{ name: '__proto__', value: 'constructor', secret: false }])
    expect(checks[0].name).toBe('__proto__')
    const port = probe('{ tcpSocket: { port: __proto__ } }')
    expect(problemsIn(port)).toEqual([expect.stringContaining('no port of this manifest is named')])
  })

  test('several documents are several Validators, of several manifests', () => {
    const two = `${head}${runs}---\n---\n${head.replace('test', 'second')}${runs}`
    const validators = loadValidators([textOf(two), textOf(head + runs, 'n.yaml')])
    expect(validators.map(({ name, location }) => [name, location.file, location.line])).toEqual([
      ['test', 'm.yaml', 1],
      ['second', 'm.yaml', 9],
      ['test', 'n.yaml', 1],
    ])
  })
})

describe('what a person should know', () => {
  const noticesIn = (body: string) =>
    load(body).notices.map(
      ({ severity, code, location }) =>
        `${severity} ${code} ${location?.line ?? 0}:${location?.column ?? 0}`,
    )

  test('a name that two checks have', () => {
    const check = (name: string) => `  - { name: ${name}, probe: { exec: { command: [a] } } }\n`
    expect(noticesIn(`checks:\n${check('a')}${check('b')}${check('a')}${check('a')}`)).toEqual([
      'warning check-name-repeated 7:13',
      'warning check-name-repeated 8:13',
    ])
  })

  test('a port that is listed for UDP, or not at all', () => {
    const body = `ports: [{ port: 80, protocol: UDP }]\n${probe('{ tcpSocket: { port: 80 } }')}`
    expect(noticesIn(body)).toEqual(['notice port-not-listed 6:5'])
    expect(load(body).ports).toEqual([
      { port: 80, protocol: 'udp' },
      { port: 80, protocol: 'tcp' },
    ])
  })

  test.each(['localhost', '127.0.0.1', '"::1"'])('host %s is this machine', (host) => {
    expect(noticesIn(probe(`{ tcpSocket: { port: 80, host: ${host} } }`))).toEqual([
      'warning host-loopback 6:43',
    ])
  })

  test('another host is not the container, so its port is nobody else’s business', () => {
    const validator = load(probe('{ httpGet: { port: 80, host: example.com } }'))
    expect(validator.notices).toEqual([])
    expect(validator.ports).toEqual([])
  })

  test('a password in a path is not sent', () => {
    const body = `ports: [{ port: 80 }]\n${probe('{ httpGet: { port: 80, path: //u:p@h/x } }')}`
    expect(noticesIn(body)).toEqual(['warning path 7:41'])
  })
})

describe('ports by name, in digits, and as numbers', () => {
  test.each<[string, number]>([
    ['web', 8080],
    ['"9090"', 9090],
    ['65535', 65_535],
    ['1', 1],
  ])('%s', (port, number) => {
    const body = `ports: [{ port: 8080, name: web }]\n${probe(`{ tcpSocket: { port: ${port} } }`)}`
    expect(load(body).checks[0].action).toMatchObject({ port: number })
  })

  test.each(['other', '"0"', '"65536"', '"-1"', '""', '" 80"', '"8e1"'])('not %s', (port) => {
    expect(problemsIn(probe(`{ httpGet: { port: ${port} } }`))).toEqual([
      expect.stringMatching(/^m\.yaml:6:31: checks\[0\].*no port of this manifest is named/),
    ])
  })

  test.each(['0', '65536', '1.5', '-1', 'true', '[80]'])('nor %s', (port) => {
    expect(problemsIn(probe(`{ tcpSocket: { port: ${port} } }`))).toHaveLength(1)
  })

  test('a name that two ports have is no name', () => {
    const ports = 'ports: [{ port: 1, name: web }, { port: 2, name: web }]\n'
    expect(problemsIn(ports + probe('{ tcpSocket: { port: web } }'))).toEqual([
      'm.yaml:4:50: ports[1].name: an earlier port is named "web" too',
    ])
  })
})

describe('what is wrong', () => {
  test('is told all at once, in the order of the lines, at file:line:column', () => {
    const body = `surprise: 1
env: [{ name: A=B, value: 1 }, { value: x }]
ports:
  - { port: 0, protocol: ICMP, name: Web }
  - { prot: 80 }
volumes: [{ mountPath: data }, { mountPath: /a, path: 7 }]
command: sleep 3
checks:
  - name: ""
    probe: { exec: { command: [] }, timeoutSeconds: -1 }
  - name: two
    probe:
      httpGet: { port: web, scheme: http, httpHeaders: [{ name: "a b" }] }
      failureThreshold: 0
      successThreshold: 1.5
      periodSeconds: "1"
  - name: three
    probe: { httpGet: { port: 80 }, tcpSocket: { port: 80 } }
  - name: four
    probe: {}
  - name: five
`
    expect(problemsIn(body)).toMatchInlineSnapshot(`
      [
        "m.yaml:4:1: surprise is not a known key",
        "m.yaml:5:15: env[0].name must be a name without = in it",
        "m.yaml:5:27: env[0].value must be text, not the number 1 (write "1")",
        "m.yaml:5:32: env[1].name is missing",
        "m.yaml:7:13: ports[0].port must be at least 1",
        "m.yaml:7:26: ports[0].protocol must be tcp or udp or sctp, not the text "ICMP"",
        "m.yaml:7:38: ports[0].name must be a port name: at most 15 of a–z, 0–9 and -, with a letter",
        "m.yaml:8:7: ports[1].prot is not a known key (did you mean port?)",
        "m.yaml:9:24: volumes[0].mountPath must be an absolute path in the container",
        "m.yaml:9:55: volumes[1].path must be text, not the number 7 (write "7")",
        "m.yaml:10:10: command must be a list, not the text "sleep 3"",
        "m.yaml:12:11: checks[0].name must not be empty",
        "m.yaml:13:31: checks[0].probe.exec.command must name a command",
        "m.yaml:13:53: checks[0].probe.timeoutSeconds must be at least 0",
        "m.yaml:16:24: checks[1].probe.httpGet.port: no port of this manifest is named "web" (give a number, or name a port in ports)",
        "m.yaml:16:37: checks[1].probe.httpGet.scheme must be HTTP or HTTPS, not the text "http" (did you mean HTTP?)",
        "m.yaml:16:57: checks[1].probe.httpGet.httpHeaders[0] is not right: "a b" is not a header name; use letters, digits and -",
        "m.yaml:17:25: checks[1].probe.failureThreshold must be at least 1",
        "m.yaml:18:25: checks[1].probe.successThreshold must be a whole number, not the number 1.5",
        "m.yaml:19:22: checks[1].probe.periodSeconds must be a number, not the text "1"",
        "m.yaml:21:12: checks[2].probe must have one action, has httpGet and tcpSocket",
        "m.yaml:23:12: checks[3].probe must have an action: exec, httpGet, tcpSocket, grpc, log, stop, image, file or program",
        "m.yaml:24:5: checks[4].probe is missing",
      ]
    `)
  })

  test.each<[string, string, string]>([
    ['a mount point with options behind it', 'volumes: [{ mountPath: "/a:ro" }]', 'mountPath'],
    ['a path that ends early', 'volumes: [{ mountPath: /a, path: "./a:b" }]', 'path'],
    ['a variable with a NUL', 'env: [{ name: A, value: "a\\0" }]', 'NUL character'],
    ['a name with a NUL', 'env: [{ name: "A\\0" }]', 'env[0].name'],
    ['a port that there is not', 'ports: [{ port: 65536 }]', 'at most 65535'],
    ['a name of a port without a letter', 'ports: [{ port: 1, name: "80" }]', 'port name'],
    ['a name of a port that is too long', `ports: [{ port: 1, name: ${'a'.repeat(16)} }]`, '15 of'],
  ])('%s is told at its line', (_name, body, words) => {
    expect(problemsIn(`${body}\n${runs}`)).toEqual([expect.stringContaining(words)])
    expect(problemsIn(`${body}\n${runs}`)[0]).toMatch(/^m\.yaml:4:/)
  })

  test('the greatest and the smallest numbers are taken, and none beyond them', () => {
    const port = (number: number) => problemsIn(`ports: [{ port: ${number} }]\n${runs}`)
    expect([port(1), port(65_535)]).toEqual([[], []])
    const seconds = (number: number) =>
      problemsIn(probe(`{ exec: { command: [run] }, timeoutSeconds: ${number} }`))
    expect([seconds(0), seconds(2_147_483_647)]).toEqual([[], []])
    expect(seconds(2_147_483_648)).toHaveLength(1)
    expect(problemsIn(`ports: [{ port: 1, name: ${'a'.repeat(15)} }]\n${runs}`)).toEqual([])
  })

  test('of several documents and manifests, too', () => {
    const bad = `${head}checks: []\n`
    expect(problemsOf(textOf(`${bad}---\n${bad}`), textOf('', 'n.yaml'))).toEqual([
      'm.yaml:4:9: checks must have at least one check',
      'm.yaml:9:9: checks must have at least one check',
      'n.yaml:1:1: the manifest is empty',
    ])
  })

  test.each([
    ['a line break', '"a\\nb"', 'a line break or another control character'],
    ['a character that no header holds', '"☃"', 'beyond U+00FF'],
  ])('a request header with %s', (_name, value, words) => {
    const header = `{ httpGet: { port: 80, httpHeaders: [{ name: X, value: ${value} }] } }`
    expect(problemsIn(probe(header))).toEqual([expect.stringContaining(words)])
  })

  test('a response header may hold any character but control characters', () => {
    const header = (value: string) =>
      probe(`{ httpGet: { port: 80, responseHttpHeaders: [{ name: X, value: "${value}" }] } }`)
    expect(problemsIn(header('☃'))).toEqual([])
    expect(problemsIn(header('\\0'))).toHaveLength(1)
  })

  test.each<[string, string, string]>([
    ['nothing', '', 'm.yaml:1:1: the manifest is empty'],
    ['comments', '# nothing\n---\n', 'm.yaml:1:1: the manifest is empty'],
    ['a list', '- a\n', 'm.yaml:1:1: a manifest is a mapping with kind: Validator; this is a list'],
    [
      'words',
      'hello there\n',
      'm.yaml:1:1: a manifest is a mapping with kind: Validator; this is a string',
    ],
    [
      'another kind',
      'kind: Pod\n',
      'm.yaml:1:7: kind is Pod; a manifest has kind: Validator (container-canary pod runs Pods as a kubelet would)',
    ],
    [
      'another version',
      `${head.replace('/v1', '/v2')}${runs}`,
      'm.yaml:1:13: apiVersion must be container-canary.nvidia.com/v1, not the text "container-canary.nvidia.com/v2"',
    ],
  ])('%s is no manifest', (_name, text, problem) => {
    expect(problemsOf(textOf(text))).toEqual([problem])
  })

  test('more than a manifest has is not read', () => {
    expect(problemsOf(textOf(`# ${'x'.repeat(1024 * 1024)}`))).toEqual([
      'm.yaml:1:1: the file has 1048578 bytes; at most 1048576 are read',
    ])
  })

  test('a YAML bomb is put out', () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index, names) => {
      const item = index === 0 ? '1' : `*${names[index - 1] ?? ''}`
      return `${name}: &${name} [${Array(10).fill(item).join(', ')}]`
    })
    // Unfolded it has 100 million numbers, for which there is neither time nor memory.
    expect(problemsOf(textOf(lines.join('\n')))).toEqual([expect.stringContaining('alias')])
  })

  test('env with valueFrom is refused: an empty value would be wrong', () => {
    expect(problemsIn(`env: [{ name: A, valueFrom: {} }]\n${runs}`)).toEqual([
      'm.yaml:4:18: env[0].valueFrom is not a known key (write value: there is no cluster to take it from)',
    ])
  })
})

describe('secret variables', () => {
  const env = (text: string) => `env: [${text}]\n${runs}`

  test('are marked', () => {
    const { env: variables } = load(env('{ name: A, value: hunter2, secret: true }, { name: B }'))
    expect(variables.map(({ name, secret }) => [name, secret])).toEqual([
      ['A', true],
      ['B', false],
    ])
  })

  test.each([
    ['a word', '{ name: A, value: hunter2, secret: yes please }'],
    ['a text', '{ name: A, value: hunter2, secret: "true" }'],
    ['too long', `{ name: A, value: ${'x'.repeat(secretLimits.characters + 1)}, secret: true }`],
  ])('%s is refused, without the value (limit: secretLimits.characters)', (_, text) => {
    const problems = problemsIn(env(text))
    expect(problems).toHaveLength(1)
    expect(problems[0]).not.toMatch(/hunter2|xxx/)
  })

  test('as long as can be hidden, and as short (limit: secretLimits.characters, secretLimits.shortestCharacters)', () => {
    const secret = (value: string) =>
      load(env(`{ name: A, value: "${value}", secret: true }`)).notices.map(({ code }) => code)
    expect(secret('x'.repeat(secretLimits.characters))).toEqual([])
    expect(secret('x'.repeat(secretLimits.shortestCharacters))).toEqual([])
    expect(secret('')).toEqual([])
    expect(secret('x'.repeat(secretLimits.shortestCharacters - 1))).toEqual(['secret-short'])
  })
})
