import { describe, expect, test } from '@jest/globals'
import { describeProblem } from '../../src/errors.ts'
import { gossToValidator, isGossFile } from '../../src/goss/to-validator.ts'
import type { MadeDocument } from '../../src/yaml/made.ts'
import { parseDocuments } from '../../src/yaml/parse.ts'
import { checksByName, problemsIn } from '../support/made-checks.ts'

function convert(text: string): MadeDocument {
  const [document] = parseDocuments({ file: 'goss.yaml', text })
  if (document === undefined || !isGossFile(document.value)) throw new Error('no goss file')
  return gossToValidator(document, 'goss')
}

interface Made {
  readonly checks: readonly { readonly name: string; readonly probe: unknown }[]
  readonly ports?: unknown
}

function checksOf(text: string): Readonly<Record<string, unknown>> {
  return checksByName(convert(text))
}

function toldBy(text: string): readonly string[] {
  return convert(text).notices.map(describeProblem)
}

function problemsOf(text: string): readonly string[] {
  return problemsIn(() => convert(text))
}

describe('files', () => {
  test('what stands at a path, and what is in it', () => {
    const text = `file:
  /etc/app.conf:
    title: configuration
    exists: true
    mode: "0640"
    owner: root
    group: app
    uid: 0
    gid: "10"
    filetype: file
    size: { lt: 100 }
    contents: [level, '!debug', '/^a.c$/']
    sha256: ${'a'.repeat(64)}
  gone: { path: /etc/gone, exists: false, mode: "0644" }
  /etc/link: { exists: true, filetype: symlink, contents: [] }
`
    expect(checksOf(text)).toEqual({
      configuration: {
        file: {
          ...{ path: '/etc/app.conf', followLinks: false, mode: '0640', type: 'file' },
          ...{ owner: 'root', group: 'app', uid: 0, gid: 10, maxSize: 99 },
        },
      },
      'configuration: content': {
        file: {
          ...{ path: '/etc/app.conf', type: 'file', sha256: 'a'.repeat(64) },
          ...{ contentMatches: ['level', '(?m:^a.c$)'], contentExcludes: ['debug'] },
        },
      },
      'file gone': { file: { path: '/etc/gone', followLinks: false, exists: false } },
      'file /etc/link': { file: { path: '/etc/link', followLinks: false, type: 'link' } },
    })
    expect(toldBy(text)).toEqual([])
    const at = convert(text).document.locate(['checks', 1, 'probe', 'file', 'contentMatches', 1])
    expect(at).toEqual({ file: 'goss.yaml', line: 12, column: 15 })
  })

  test('what cannot be asked is told at its line', () => {
    const text = `file:
  /a:
    exists: true
    mode: 644
    size: 10
    linked-to: /b
    md5: abc
    contents: { have-len: 3 }
    wrong: 1
  relative: { exists: true }
  /b: { exists: { not: true } }
`
    expect(toldBy(text)).toEqual([
      'goss.yaml:6:5: linked-to of file "/a" is not checked: a Validator has no counterpart of it',
      'goss.yaml:7:5: md5 of file "/a" is not checked: a Validator has no counterpart of it',
      'goss.yaml:9:5: wrong of file "/a" is not checked: a Validator has no counterpart of it',
      'goss.yaml:4:5: mode of file "/a" is not checked: what it asks for has no counterpart',
      'goss.yaml:5:5: size of file "/a" is not checked: what it asks for has no counterpart',
      'goss.yaml:8:5: contents of file "/a" is not checked: the matcher have-len has no counterpart',
      'goss.yaml:10:3: file "relative" is not checked: its path is not absolute',
      'goss.yaml:11:9: exists of file "/b" is not checked: exists is neither true nor false',
    ])
    expect(Object.keys(checksOf(text))).toEqual(['file /a'])
  })
})

describe('commands', () => {
  test('by a shell in the running container', () => {
    const text = `command:
  version:
    exec: app --version | head -1
    exit-status: 3
    stdout: ["1.2", "!beta"]
    stderr: ""
    timeout: 2500
  app check: { exit-status: "0", stdout: [] }
  again: { exit-status: 0, timeout: 1000, retry_count: 2, retry_delay: 500ms }
`
    expect(checksOf(text)).toEqual({
      'command version': {
        exec: {
          command: ['sh', '-c', 'app --version | head -1'],
          exitCode: 3,
          stdout: { matches: [String.raw`1\.2`], excludes: ['beta'] },
          stderr: { matches: [String.raw`\A\z`] },
        },
        timeoutSeconds: 3,
      },
      'command app check': { exec: { command: ['sh', '-c', 'app check'] }, timeoutSeconds: 10 },
      'command again': {
        exec: { command: ['sh', '-c', 'again'] },
        ...{ timeoutSeconds: 4, periodSeconds: 1, failureThreshold: 3 },
      },
    })
    expect(toldBy(text)).toEqual([])
  })

  test('what cannot be asked is told at its line', () => {
    const text = `command:
  a: { exit-status: { gt: 0 } }
  b: { stdout: [x] }
  c: { exit-status: 0, stdout: { gjson: { a: b } } }
  d: { exit-status: 0, skip: true }
  e: { exit-status: 0, retry_count: 1, retry_delay: soon }
`
    expect(toldBy(text)).toEqual([
      'goss.yaml:2:8: exit-status of command "a" is not checked: its exit-status is no number from 0 to 255',
      'goss.yaml:3:3: command "b" is not checked: its exit-status is no number from 0 to 255',
      'goss.yaml:4:24: stdout of command "c" is not checked: the matcher gjson has no counterpart',
      'goss.yaml:5:3: command "d" is not checked: skip: true is written there',
      'goss.yaml:6:40: retry_delay of command "e" is not checked: it is no length of time such as 500ms',
    ])
    expect(Object.keys(checksOf(text))).toEqual(['command c', 'command e'])
  })
})

describe('ports and pages', () => {
  test('are asked from outside, with patience', () => {
    const text = `port:
  tcp:8080: { listening: true }
  six: { port: "tcp6:9000", listening: true }
http:
  http://localhost:8080/health?full=1:
    status: 200
    request-headers: ["Accept: text/html"]
    headers: []
    timeout: 1000
  https://127.0.0.1: { status: 204, allow-insecure: true }
`
    expect(checksOf(text)).toEqual({
      'port tcp:8080': { tcpSocket: { port: 8080 }, failureThreshold: 30 },
      'port six': { tcpSocket: { port: 9000 }, failureThreshold: 30 },
      'http http://localhost:8080/health?full=1': {
        httpGet: {
          path: '/health?full=1',
          port: 8080,
          httpHeaders: [{ name: 'Accept', value: 'text/html' }],
        },
        failureThreshold: 30,
      },
      'http https://127.0.0.1': {
        httpGet: { path: '/', port: 443, scheme: 'HTTPS' },
        failureThreshold: 30,
      },
    })
    expect((convert(text).document.value as Made).ports).toEqual([
      { port: 8080, protocol: 'TCP' },
      { port: 9000, protocol: 'TCP' },
      { port: 443, protocol: 'TCP' },
    ])
    expect(toldBy(text)).toEqual([
      'goss.yaml:6:5: status of http "http://localhost:8080/health?full=1" is checked less strictly: every status from 200 to 299 passes here',
      'goss.yaml:10:24: status of http "https://127.0.0.1" is checked less strictly: every status from 200 to 299 passes here',
    ])
  })

  test('what cannot be asked is told at its line', () => {
    const text = `port:
  udp:53: { listening: true }
  tcp:22: { listening: false }
  tcp:80: { listening: true, ip: [0.0.0.0] }
http:
  http://example.com/: { status: 200 }
  http://localhost/a: { status: 404 }
  http://localhost/b: { status: 200, method: POST }
  http://localhost/c: { status: 200, username: a }
  nothing: { status: 200 }
`
    expect(toldBy(text)).toEqual([
      'goss.yaml:2:3: port "udp:53" is not checked: "udp:53" is no TCP port such as tcp:8080',
      'goss.yaml:3:3: port "tcp:22" is not checked: only listening: true can be asked',
      'goss.yaml:4:30: ip of port "tcp:80" is not checked: it is asked from outside, at the one address there',
      'goss.yaml:6:3: http "http://example.com/" is not checked: example.com is not the container',
      'goss.yaml:7:3: http "http://localhost/a" is not checked: a check passes with every status from 200 to 299, and with no other',
      'goss.yaml:8:3: http "http://localhost/b" is not checked: a check asks with GET, and not with POST',
      'goss.yaml:9:3: http "http://localhost/c" is not checked: a check has no name and no password',
      'goss.yaml:10:3: http "nothing" is not checked: "nothing" is no URL',
    ])
  })
})

describe('users and groups', () => {
  const passwd = 'root:x:0:0:root:/root:/bin/sh\napp:x:10:20:App, the:/home/app:/sbin/nologin\n'
  const groups = 'root:x:0:\nwww:x:30:nobody,app\nown:x:20:\nother:x:40:application\n'

  function passes(text: string): boolean {
    return Object.values(checksOf(text)).every((probe) => {
      const { file } = probe as {
        readonly file: {
          readonly path: string
          readonly contentMatches?: readonly string[]
          readonly contentExcludes?: readonly string[]
        }
      }
      const content = file.path === '/etc/passwd' ? passwd : groups
      const found = (pattern: string) => new RegExp(pattern.replace('(?m)', ''), 'm').test(content)
      const { contentMatches = [], contentExcludes = [] } = file
      return contentMatches.every(found) && !contentExcludes.some(found)
    })
  }

  test.each([
    ['user: { app: { exists: true } }', true],
    ['user: { ap: { exists: true } }', false],
    ['user: { ap: { exists: false } }', true],
    ['user: { app: { exists: false } }', false],
    ['user: { a: { username: app, exists: true, uid: 10, gid: "20" } }', true],
    ['user: { app: { exists: true, uid: 20 } }', false],
    ['user: { app: { exists: true, gid: 10 } }', false],
    ['user: { app: { exists: true, home: /home/app, shell: /sbin/nologin } }', true],
    ['user: { app: { exists: true, home: /home } }', false],
    ['user: { app: { exists: true, shell: /sbin } }', false],
    ['user: { app: { exists: true, gid: 20, groups: [www, own] } }', true],
    ['user: { app: { exists: true, gid: 20, groups: [other] } }', false],
    ['user: { app: { exists: true, gid: 20, groups: [ww] } }', false],
    ['group: { www: { exists: true, gid: 30 } }', true],
    ['group: { www: { exists: true, gid: 3 } }', false],
    ['group: { w: { groupname: www, exists: true } }', true],
    ['group: { w: { exists: false } }', true],
    ['group: { www: { exists: false } }', false],
  ])('%s: %s', (text, isThere) => {
    expect(passes(text)).toBe(isThere)
    expect(toldBy(text)).toEqual([])
  })

  test('groups of a user of whom the own one is not known are told', () => {
    expect(toldBy('user: { app: { exists: true, groups: [www], uid: { gt: 1 } } }\n')).toEqual([
      'goss.yaml:1:45: uid of user "app" is not checked: what it asks for has no counterpart',
      'goss.yaml:1:30: groups of user "app" is not checked: it is no list of names, or gid is not written beside it',
    ])
  })
})

describe('a file', () => {
  test.each([
    ['file: {}\nx-more: 1', true],
    ['service:', true],
    ['file: {}\nname: a', false],
    ['file: [a]', false],
    ['command: [sleep]', false],
    ['kind: Validator\nfile: {}', false],
    ['{}', false],
    ['[]', false],
  ])('%j is one of goss: %s', (text, isOne) => {
    expect(parseDocuments({ file: 'a', text }).map(({ value }) => isGossFile(value))).toEqual([
      isOne,
    ])
  })

  test('of which nothing is taken is refused, with all that is told', () => {
    expect(
      problemsOf('package:\n  a: { installed: true }\n  b: {}\nport: { udp:1: {} }\n'),
    ).toEqual([
      'goss.yaml:1:1: nothing of the goss file can be checked here (file, command, port, http, user, group are taken, as far as a Validator has words for them)',
      'goss.yaml:4:9: port "udp:1" is not checked: "udp:1" is no TCP port such as tcp:8080',
      'goss.yaml:1:1: package: its 2 entries are not checked: a command can ask the package manager',
    ])
  })

  test('that is still a template is refused', () => {
    expect(problemsOf('file:\n  /a: { exists: true, owner: "{{ .Env.USER }}" }\n')).toEqual([
      'goss.yaml:2:30: the goss file is a template ({{ … }}), which is not rendered here (render it first: goss render)',
    ])
    expect(problemsOf('file:\n  "{{ .Env.A }}": { exists: true }\n')).toHaveLength(1)
  })
})
