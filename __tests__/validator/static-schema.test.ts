import { describe, expect, test } from '@jest/globals'
import { CanaryError, describeProblem } from '../../src/errors.ts'
import { patternLimits } from '../../src/limits.ts'
import { staticActions } from '../../src/model.ts'
import { loadValidators } from '../../src/validator/load.ts'
import type { Check } from '../../src/validator/manifest.ts'
import { requirePatterns } from '../../src/validator/patterns.ts'

const head = 'apiVersion: container-canary.nvidia.com/v1\nkind: Validator\nname: test\n'

/** A manifest with one check, whose probe begins in line 7. */
function validatorsOf(probe: string) {
  const indented = probe.replaceAll('\n', '\n      ')
  const text = `${head}checks:\n  - name: one\n    probe:\n      ${indented}\n`
  const origin = { kind: 'file', file: 'm.yaml', directory: '/work' } as const
  return loadValidators([{ origin, text }])
}

function load(probe: string): Check {
  const [validator] = validatorsOf(probe)
  if (validator === undefined) throw new Error('one Validator was wanted')
  return validator.checks[0]
}

function problemsOf(error: unknown): readonly string[] {
  if (error instanceof CanaryError) return error.problems.map(describeProblem)
  throw error
}

function problemsIn(probe: string): readonly string[] {
  try {
    load(probe)
    return []
  } catch (error) {
    return problemsOf(error)
  }
}

describe('what a check asks of an image', () => {
  test('all that there is to ask', () => {
    const { action, timing } = load(`image:
  entrypoint: [/app, --serve]
  cmd: []
  hasCommand: true
  user: '1000:1000'
  userIsNumeric: true
  env:
    LANG: C.UTF-8
    PATH: { matches: ['/usr/bin'], excludes: ['/root'] }
    DEBUG: { exists: false }
  labels: { org.opencontainers.image.source: { exists: true } }
  exposedPorts: [8080, '53/UDP']
  notExposedPorts: ['22/tcp']
  unprivilegedPorts: true
  volumes: [/data]
  notVolumes: [/tmp]
  noVolumes: true
  workingDir: ''
  stopSignal: SIGQUIT
  platform: linux/arm/v7
  maxSize: 500Mi
  maxLayers: 12`)
    expect(timing).toBeNull()
    expect(action).toEqual({
      action: 'image',
      entrypoint: ['/app', '--serve'],
      cmd: [],
      hasCommand: true,
      user: { kind: 'exactly', text: '1000:1000' },
      userIsNumeric: true,
      env: [
        { name: 'LANG', expected: { kind: 'exactly', text: 'C.UTF-8' } },
        {
          name: 'PATH',
          expected: { kind: 'patterns', matches: ['/usr/bin'], excludes: ['/root'] },
        },
        { name: 'DEBUG', expected: { kind: 'exists', exists: false } },
      ],
      labels: [
        { name: 'org.opencontainers.image.source', expected: { kind: 'exists', exists: true } },
      ],
      exposedPorts: [
        { port: 8080, protocol: null },
        { port: 53, protocol: 'udp' },
      ],
      notExposedPorts: [{ port: 22, protocol: 'tcp' }],
      unprivilegedPorts: true,
      volumes: ['/data'],
      notVolumes: ['/tmp'],
      noVolumes: true,
      workingDir: { kind: 'exactly', text: '' },
      stopSignal: { kind: 'exactly', text: 'SIGQUIT' },
      platform: 'linux/arm/v7',
      maxSize: { written: '500Mi', bytes: 500 * 2 ** 20 },
      maxLayers: 12,
    })
  })

  test.each([
    ['image: {}', 'image must ask for something, such as user'],
    ['image: { user: }', 'image.user has the wrong type: empty'],
    ['image: { user: 1000 }', 'image.user has the wrong type: the number 1000'],
    ['image: { user: { match: [a] } }', 'image.user.match is not a known key'],
    ['image: { user: { matches: [] } }', 'image.user.matches must name a regular expression'],
    ['image: { user: {} }', 'image.user must have exists, or matches and excludes'],
    ['image: { userIsNumeric: false }', 'image.userIsNumeric must be true, not the boolean false'],
    ['image: { env: {} }', 'image.env must have a name'],
    ['image: { exposedPorts: [70000] }', 'image.exposedPorts[0] must be at most 65535'],
    [
      'image: { exposedPorts: [web] }',
      'image.exposedPorts[0] must be a port such as 8080 or 53/udp',
    ],
    ['image: { volumes: [data] }', 'image.volumes[0] must be an absolute path in the image'],
    [
      'image: { platform: amd64 }',
      'image.platform must be os/architecture[/variant], such as linux/arm64',
    ],
    [
      'image: { maxSize: 500MB }',
      'image.maxSize must be a number of bytes such as 500Mi, 1G or 4096',
    ],
    ['image: { workdir: / }', 'image.workdir is not a known key'],
  ])('%s', (probe, words) => {
    const problem = problemsIn(probe).find((told) => told.includes(`: checks[0].probe.${words}`))
    expect(problem).toMatch(/^m\.yaml:7:\d+: /)
  })
})

describe('what a check asks of a file', () => {
  test('a path alone asks whether it is there', () => {
    expect(load('file: { path: /etc/passwd }').action).toEqual({
      ...{ action: 'file', path: '/etc/passwd', exists: true, followLinks: true },
    })
  })

  test('a link is looked at itself where one is asked for', () => {
    expect(load('file: { path: /bin/sh, type: link }').action).toMatchObject({ followLinks: false })
  })

  test.each([
    ["mode: '0644'", { mode: 0o644, kind: null }],
    ["mode: '4755'", { mode: 0o4755, kind: null }],
    ["mode: '755'", { mode: 0o755, kind: null }],
    ['mode: -rw-r--r--', { mode: 0o644, kind: 'file' }],
    ['mode: -rwsr-xr-x', { mode: 0o4755, kind: 'file' }],
    ['mode: drwxrwxrwt', { mode: 0o1777, kind: 'directory' }],
    ['mode: dtrwxrwxrwx', { mode: 0o1777, kind: 'directory' }],
    ['mode: urwxr-xr-x', { mode: 0o4755, kind: 'file' }],
    ['mode: Lrwxrwxrwx', { mode: 0o777, kind: 'link' }],
  ])('%s', (written, mode) => {
    expect(load(`file: { path: /x, ${written} }`).action).toMatchObject({ mode })
  })

  test.each([
    ['file: {}', 'file.path is missing'],
    ['file: { path: etc }', 'file.path must be an absolute path in the image'],
    ['file: { path: /x, mode: 644 }', 'file.mode must be text, not the number 644 (write "644")'],
    ["file: { path: /x, mode: '0888' }", "file.mode must be a mode such as '0644' or -rw-r--r--"],
    [
      'file: { path: /x, mode: -rwzr-xr-x }',
      "file.mode must be a mode such as '0644' or -rw-r--r--",
    ],
    ['file: { path: /x, sha256: abc }', 'file.sha256 must be 64 hexadecimal digits, in lower case'],
    [
      'file: { path: /x, contentMatches: [] }',
      'file.contentMatches must name a regular expression',
    ],
    [
      'file: { path: /x, executableBy: all }',
      'file.executableBy must be owner or group or other or any',
    ],
    [
      'file: { path: /x, exists: false, uid: 0 }',
      'file.uid must be left out: nothing may be there (exists: false)',
    ],
    [
      'file: { path: /x, type: link, followLinks: true }',
      'file.followLinks must not be true: where links are followed, none is found',
    ],
  ])('%s', (probe, words) => {
    const [problem = '', ...more] = problemsIn(probe)
    expect(more).toEqual([])
    expect(problem).toContain(`checks[0].probe.${words}`)
  })
})

test('a probe has one action, of those that run and those that read', () => {
  expect(problemsIn('file: { path: /x }\nexec: { command: [a] }')).toEqual([
    'm.yaml:7:7: checks[0].probe must have one action, has exec and file',
  ])
  expect(problemsIn('{}')).toEqual([
    'm.yaml:7:7: checks[0].probe must have an action: exec, httpGet, tcpSocket, grpc, log, stop, image, file or program',
  ])
})

test.each(staticActions)('times have no meaning for %s, and are refused at their line', (name) => {
  const actions = { image: '{ user: a }', file: '{ path: /x }', program: '{ name: a }' }
  const problems = problemsIn(
    `${name}: ${actions[name]}\nperiodSeconds: 5\nfailureThreshold:\nterminationGracePeriodSeconds: 1`,
  )
  expect(problems).toEqual([
    `m.yaml:8:7: checks[0].probe.periodSeconds has no meaning for ${name}: the image is read, once, and nothing starts (leave it out)`,
    `m.yaml:10:7: checks[0].probe.terminationGracePeriodSeconds has no meaning for ${name}: the image is read, once, and nothing starts (leave it out)`,
  ])
})

test.each([
  ['image: { userIsNumerical: true }', 'image.userIsNumerical is not a known key'],
  ['image: { user: { match: [a] } }', 'image.user.match is not a known key'],
  ['image: { env: { A: { exist: true } } }', 'image.env.A.exist is not a known key'],
  ['file: { pth: /a }', 'file.pth is not a known key'],
  ['program: { nam: a }', 'program.nam is not a known key'],
  ['log: { matchs: a }', 'log.matchs is not a known key'],
  ['exec: { command: [a], stdout: { match: [a] } }', 'exec.stdout.match is not a known key'],
  ['httpGet: { port: 1, responseBody: { matchs: a } }', 'httpGet.responseBody.matchs is not'],
])('a key that is misspelt is told once, and not as missing: %s', (probe, told) => {
  const problems = problemsIn(probe)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain(`checks[0].probe.${told}`)
})

describe('what a command has to end with and to write', () => {
  test('is not asked by default', () => {
    expect(load('exec: { command: [a] }').action).toEqual({ action: 'exec', command: ['a'] })
  })

  test('is asked where it is written', () => {
    const { action } = load("exec: { command: [a], exitCode: 3, stderr: { matches: ['x+'] } }")
    expect(action).toMatchObject({ exitCode: 3, stderr: { matches: ['x+'], excludes: [] } })
    expect(problemsIn('exec: { command: [a], stdout: {} }')).toEqual([
      'm.yaml:7:37: checks[0].probe.exec.stdout must have matches or excludes',
    ])
  })
})

describe('regular expressions', () => {
  const patternProblems = async (probe: string) =>
    await requirePatterns(validatorsOf(probe)).then(() => [], problemsOf)

  test('each that is none is told at its line', async () => {
    const [first, second, ...more] = await patternProblems(`image:
  env: { A: { matches: ['(a'] } }
  user: { excludes: [ok, '[b'] }`)
    expect(first).toMatch(
      /^m\.yaml:8:31: image\.env\.A\.matches\.0 of the check "one" is no regular expression of RE2: /,
    )
    expect(second).toMatch(
      /^m\.yaml:9:32: image\.user\.excludes\.1 of the check "one" is no regular/,
    )
    expect(more).toEqual([])
  })

  test('of files and of commands too', async () => {
    const file = await patternProblems("file: { path: /x, contentExcludes: ['*'] }")
    expect(file).toEqual([expect.stringContaining('file.contentExcludes.0')])
    const exec = await patternProblems("exec: { command: [a], stdout: { matches: ['a(?=b)'] } }")
    expect(exec).toEqual([expect.stringContaining('exec.stdout.matches.0')])
  })

  test('one that is too large is refused (limit: patternLimits.size)', async () => {
    const fits = '.'.repeat(patternLimits.size - 1)
    expect(await patternProblems(`file: { path: /x, contentMatches: ['${fits}'] }`)).toEqual([])
    expect(await patternProblems(`file: { path: /x, contentMatches: ['${fits}.'] }`)).toEqual([
      expect.stringContaining('is too large for a pattern'),
    ])
  })
})

describe('more that a check may ask of files', () => {
  test('variables in a path, a file in each directory, owners by name', () => {
    const body =
      'path: $HOME/x, expandPath: true, owner: app, group: www, eachDirectory: { file: copyright }'
    expect(load(`file: { ${body} }`).action).toMatchObject({
      ...{ path: '$HOME/x', expandPath: true, owner: 'app', group: 'www' },
      eachDirectory: { file: 'copyright', except: [] },
    })
  })

  test.each([
    ['path: $HOME/x', 'path must be an absolute path in the image'],
    ['path: home, expandPath: true', 'path must be an absolute path in the image'],
    ['path: /x, expandPath: false', 'expandPath must be true, not the boolean false'],
    ['path: /x, owner: ""', 'owner must not be empty'],
    [
      'path: /x, exists: false, owner: a',
      'owner must be left out: nothing may be there (exists: false)',
    ],
    [
      'path: /x, eachDirectory: { file: a/b }',
      'eachDirectory.file must be the name of a file, without a slash',
    ],
  ])('but not %s', (body, problem) => {
    expect(problemsIn(`file: { ${body} }`)).toEqual([
      expect.stringContaining(`checks[0].probe.file.${problem}`),
    ])
  })
})
