import { describe, expect, test } from '@jest/globals'
import { structureTestLimits } from '../../src/limits.ts'
import { structureTestToValidator } from '../../src/structure-test/to-validator.ts'
import type { MadeDocument } from '../../src/yaml/made.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { checksByName, problemsIn } from '../support/made-checks.ts'

const head = 'schemaVersion: 2.0.0\n'

function convert(text: string): MadeDocument {
  const [document] = parseDocuments({ file: 't.yaml', text }, { schema: 'failsafe' })
  if (document === undefined) throw new Error('no document')
  return structureTestToValidator(document, 'tests')
}

function checksOf(text: string): Readonly<Record<string, unknown>> {
  return checksByName(convert(text))
}

function problemsOf(text: string): readonly string[] {
  return problemsIn(() => convert(text))
}

describe('command tests', () => {
  test('a command, what it is to write, how it is to end, and its time (limit: structureTestLimits.commandSeconds)', () => {
    const text = `${head}commandTests:
  - name: version
    command: tool
    args: [--version, 1.10, 'no']
    expectedOutput: ['^tool', 1.10]
    excludedOutput: [beta]
    expectedError: []
    excludedError: ['.+']
    exitCode: 3
`
    const stdout = { matches: ['^tool', '1.10'], excludes: ['beta'] }
    expect(checksOf(text)).toEqual({
      version: {
        exec: {
          isolated: true,
          command: ['tool', '--version', '1.10', 'no'],
          exitCode: 3,
          stdout,
          stderr: { excludes: ['.+'] },
        },
        timeoutSeconds: structureTestLimits.commandSeconds,
      },
    })
    expect(
      convert(text).document.locate(['checks', 0, 'probe', 'exec', 'stdout', 'matches', 1]),
    ).toMatchObject({ file: 't.yaml', line: 6, column: 31 })
  })

  test('variables of the file are put in, those of the image are left to it', () => {
    const file = (setup: string) => `${head}globalEnvVars:
  - { key: ENV, value: /env }
  - { key: PATH, value: '/env/bin:$PATH' }
commandTests:
  - name: a
    ${setup}
    envVars: [{ key: OWN, value: '$ENV/own' }]
    command: sh
    args: [-c, 'echo $ENV $PATH $OWN $HOME']
`
    const env = [
      { name: 'ENV', value: '/env' },
      { name: 'PATH', value: '/env/bin:$PATH' },
      { name: 'OWN', value: '/env/own' },
    ]
    expect(checksOf(file(''))).toMatchObject({
      a: {
        exec: { env, expand: true, command: ['sh', '-c', 'echo /env /env/bin:$PATH $OWN $HOME'] },
      },
    })
    expect(checksOf(file("setup: [[tool, '$ENV']]"))).toMatchObject({
      a: {
        exec: {
          setup: [['tool', '$ENV']],
          command: ['sh', '-c', 'echo /env /env/bin:$PATH /env/own $HOME'],
        },
      },
    })
  })

  test('a test has its own value of a variable that the file has, too', () => {
    const text = `${head}globalEnvVars: [{ key: A, value: file }]
commandTests: [{ name: a, command: env, envVars: [{ key: A, value: own }] }]
`
    expect(checksOf(text)).toMatchObject({ a: { exec: { env: [{ name: 'A', value: 'own' }] } } })
    expect(checksOf(text)).not.toHaveProperty('a.exec.expand')
  })

  test('of version 1.0.0 a command is a list', () => {
    const text = `schemaVersion: '1.0.0'
commandTests: [{ name: a, command: [apt-get, moo], teardown: [[rm, -r, /x]] }]
fileExistenceTests: [{ name: b, path: /etc }]
licenseTests: [{ debian: no, files: [/l] }]
`
    expect(checksOf(text)).toMatchObject({
      a: { exec: { command: ['apt-get', 'moo'], teardown: [['rm', '-r', '/x']] } },
      b: { file: { path: '/etc', followLinks: false } },
      'license: /l': { file: { path: '/l', contentExcludes: ['(?i)AGPL', '(?i)WTFPL'] } },
    })
  })

  test('run options become those of docker run, for commands alone', () => {
    const options = `containerRunOptions:
  user: root
  privileged: true
  allocateTty: true
  envFile: a/.env
  envVars: [TOKEN]
  capabilities: [sys_admin]
  bindMounts: ['/tmp/test:/tmp/test']
`
    const made = convert(`${head}commandTests: [{ name: a, command: b }]\n${options}`)
    expect(made.document.value).toMatchObject({
      dockerRunOptions: [
        '--user=root',
        '--privileged',
        '--tty',
        '--env-file=a/.env',
        '--env=TOKEN',
        '--cap-add=sys_admin',
        '--volume=/tmp/test:/tmp/test',
      ],
    })
    expect(made.document.locate(['dockerRunOptions', 4])).toMatchObject({ line: 8, column: 13 })
    expect(made.notices).toMatchObject([{ code: 'structure-test-terminal', location: { line: 6 } }])
    const files = convert(`${head}fileExistenceTests: [{ name: a, path: /b }]\n${options}`)
    expect(files.document.value).not.toHaveProperty('dockerRunOptions')
  })
})

describe('file tests', () => {
  test('of a file itself', () => {
    const text = `${head}fileExistenceTests:
  - { name: plain, path: /a }
  - { name: gone, path: b, shouldExist: no, permissions: '-rw-r--r--', uid: 5 }
  - name: all
    path: $HOME/x
    permissions: dtrwxrwxrwx
    uid: -1
    gid: 0
    isExecutableBy: any
`
    expect(checksOf(text)).toEqual({
      plain: { file: { path: '/a', followLinks: false } },
      gone: { file: { path: '/b', followLinks: false, exists: false } },
      all: {
        file: {
          path: '$HOME/x',
          expandPath: true,
          followLinks: false,
          type: 'directory',
          mode: '1777',
          gid: 0,
          executableBy: 'any',
        },
      },
    })
  })

  test('of files that engines make could not fail, and are left out with a notice', () => {
    const text = `${head}fileExistenceTests:
  - { name: hosts, path: /etc/hosts, shouldExist: true }
  - { name: mode, path: /etc/hosts, permissions: '-rw-r--r--' }
  - { name: gone, path: /.dockerenv, shouldExist: false }
`
    expect(Object.keys(checksOf(text))).toEqual(['mode', 'gone'])
    expect(convert(text).notices).toMatchObject([
      { code: 'structure-test-always', severity: 'notice', location: { line: 3 } },
    ])
  })

  test('of what is in it', () => {
    const text = `${head}fileContentTests:
  - { name: a, path: /etc/os-release, expectedContents: [a.c, 12], excludedContents: [x] }
`
    expect(checksOf(text)).toEqual({
      a: {
        file: {
          path: '/etc/os-release',
          type: 'file',
          contentMatches: ['a.c', '12'],
          contentExcludes: ['x'],
        },
      },
    })
  })

  test('of licences, those of Debian packages by their directories', () => {
    expect(checksOf(`${head}licenseTests: [{ debian: true, files: }]\n`)).toEqual({
      'license: Debian packages': {
        file: {
          path: '/usr/share/doc',
          eachDirectory: { file: 'copyright', except: ['libgnutls30'] },
          contentExcludes: ['(?i)AGPL', '(?i)WTFPL'],
        },
      },
    })
  })
})

describe('the metadata test', () => {
  test('one check for each key', () => {
    const text = `${head}metadataTest:
  envVars:
    - { key: A, value: 'a/b' }
    - { key: EMPTY }
    - { key: R, value: '[a-z]+', isRegex: true }
    - { key: A, value: 'b$', isRegex: true }
  unboundEnvVars: [{ key: B }]
  labels: [{ key: l, value: 'my .+', isRegex: on }]
  exposedPorts: [8080, '2345']
  unexposedPorts: ['80']
  volumes: [/v]
  unmountedVolumes: [/root]
  entrypoint: []
  cmd: [/bin/bash]
  workdir: /app
  user: 1001
`
    const { checks } = convert(text).document.value as { readonly checks: readonly unknown[] }
    expect(checks).toEqual([
      {
        name: 'metadata: envVars',
        probe: { image: { env: { A: 'a/b', EMPTY: '', R: { matches: ['[a-z]+'] } } } },
      },
      { name: 'metadata: envVars (2)', probe: { image: { env: { A: { matches: ['b$'] } } } } },
      { name: 'metadata: unboundEnvVars', probe: { image: { env: { B: { exists: false } } } } },
      { name: 'metadata: labels', probe: { image: { labels: { l: { matches: ['my .+'] } } } } },
      { name: 'metadata: exposedPorts', probe: { image: { exposedPorts: [8080, 2345] } } },
      { name: 'metadata: unexposedPorts', probe: { image: { notExposedPorts: [80] } } },
      { name: 'metadata: volumes', probe: { image: { volumes: ['/v'] } } },
      { name: 'metadata: unmountedVolumes', probe: { image: { notVolumes: ['/root'] } } },
      { name: 'metadata: entrypoint', probe: { image: { entrypoint: [] } } },
      { name: 'metadata: cmd', probe: { image: { cmd: ['/bin/bash'] } } },
      { name: 'metadata: workdir', probe: { image: { workingDir: '/app' } } },
      { name: 'metadata: user', probe: { image: { user: '1001' } } },
    ])
  })

  test('what is empty asks nothing', () => {
    const text = `${head}metadataTest: { envVars: , entrypoint: , cmd: null, workdir: '', user: ~ }
fileExistenceTests: [{ name: a, path: /a }]
`
    expect(Object.keys(checksOf(text))).toEqual(['a', 'metadata: user'])
  })
})

test('an empty pattern is found in everything', () => {
  const text = `${head}commandTests: [{ name: a, command: b, expectedOutput: [''], excludedError: [''] }]
fileContentTests: [{ name: c, path: /c, expectedContents: ['', x] }]
`
  expect(checksOf(text)).toMatchObject({
    a: { exec: { stdout: { matches: ['(?:)'] }, stderr: { excludes: ['(?:)'] } } },
    c: { file: { contentMatches: ['(?:)', 'x'] } },
  })
})

describe('bad files', () => {
  test.each([
    ['commandTests: []', 't.yaml:1:1: the file has no test: nothing would be checked'],
    ['commandTests: [{ name: a }]', 't.yaml:2:16: commandTests[0].command is missing'],
    ['commandTests: [{ command: a }]', 't.yaml:2:16: commandTests[0].name is missing'],
    [
      'commandTests: [{ name: a, command: b, setup: [[]] }]',
      't.yaml:2:47: commandTests[0].setup[0] must name a command',
    ],
    [
      'commandTests: [{ name: a, command: b, envVars: [{ key: A }] }]',
      't.yaml:2:49: commandTests[0].envVars[0].value is missing',
    ],
    [
      'commandTests: [{ name: a, command: b, exitCode: one }]',
      't.yaml:2:49: commandTests[0].exitCode must be a whole number',
    ],
    [
      'metadataTest: { env: [{ key: A, value: b }] }',
      't.yaml:2:17: metadataTest.env is not a known key (did you mean envVars?)',
    ],
    [
      'metadataTest: { exposedPorts: [80/tcp] }',
      't.yaml:2:32: metadataTest.exposedPorts[0] must be the number of a port: no other text is equal to one',
    ],
    [
      'fileExistenceTests: [{ name: a, path: /a, isExecutableBy: me }]',
      't.yaml:2:59: fileExistenceTests[0].isExecutableBy must be owner or group or other or any, not the text "me"',
    ],
    [
      'fileExistenceTests: [{ name: a, path: /a, shouldExist: maybe }]',
      't.yaml:2:56: fileExistenceTests[0].shouldExist must be true or false',
    ],
    [
      'containerRunOptions: { tty: true }',
      't.yaml:2:24: containerRunOptions.tty is not a known key',
    ],
  ])('%s', (text, sentence) => {
    expect(problemsOf(`${head}${text}\n`).map((one) => one.replace(/ \(write .*/, ''))).toEqual([
      sentence,
    ])
  })

  test('permissions that no file has, unless nothing is to be there', () => {
    const test = (more: string) =>
      `${head}fileExistenceTests: [{ name: a, path: /a, permissions: drwxrwxrwt${more} }]\n`
    expect(problemsOf(test(''))).toEqual([
      expect.stringMatching(
        /^t.yaml:2:56: fileExistenceTests\[0\].permissions is "drwxrwxrwt", which no file has/,
      ),
    ])
    expect(problemsOf(test(', shouldExist: false'))).toEqual([])
  })

  test('a file that a bind mount hides', () => {
    const text = `${head}fileContentTests: [{ name: a, path: /data/x }, { name: b, path: /database }]
containerRunOptions: { bindMounts: ['/host:/data:ro'] }
`
    expect(problemsOf(text)).toEqual([
      't.yaml:2:37: fileContentTests[0].path is /data/x, which lies in the bind mount /data: files are read from the image alone, where nothing is mounted (look at it by a commandTest)',
    ])
  })

  test.each([
    ['3.0.0', 'schemaVersion is "3.0.0"; files of container-structure-test have 1.0.0 or 2.0.0'],
    ['[2]', 'schemaVersion is no text; files of container-structure-test have 1.0.0 or 2.0.0'],
  ])('schemaVersion %s', (version, sentence) => {
    expect(problemsOf(`schemaVersion: ${version}\n`)).toEqual([`t.yaml:1:16: ${sentence}`])
  })
})
