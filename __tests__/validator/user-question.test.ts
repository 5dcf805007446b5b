import { describe, expect, test } from '@jest/globals'
import type { CheckReport, Seen } from '../../src/model.ts'
import type { ProbeAction } from '../../src/probe/attempt.ts'
import { asksForUser, failedForItsUser } from '../../src/validator/user-question.ts'
import { attempt, check } from '../report/support/sample-reports.ts'

const sh = (script: string) => ['/bin/sh', '-c', script]

describe('a command that asks for the user and for nothing else', () => {
  test.each<[readonly string[]]>([
    [sh('[ "$(whoami)" = jovyan ]')],
    [sh('whoami; [ "$(whoami)" = jovyan ]')],
    [sh('id -u; [ "$(id -u)" = 1000 ]')],
    [sh('[ $(id -u) -eq 1000 ] && [ $(id -g) -eq 100 ]')],
    [sh('test "$(id -un)" = jovyan || exit $(id -u)')],
    [sh('id | grep -q "uid=1000"')],
    [sh('/usr/bin/id --user --name | grep jovyan')],
    [sh('test `whoami` = jovyan')],
    [['sh', '-ec', '[ "$(id)" = x ]']],
    [['sh', '-e', '-c', 'whoami']],
    [sh('whoami;\n')],
    [['bash', '-c', '[[ $UID == 1000 ]]']],
    [['/usr/bin/zsh', '-c', '(( ${EUID} == 1000 ))']],
    [['whoami']],
  ])('%j', (command) => {
    expect(asksForUser(command)).toBe(true)
  })

  test.each<[readonly string[]]>([
    [sh('[ "$(whoami)" = jovyan ] && test -w /home/jovyan')],
    [sh('whoami\npython --version')],
    [sh('[ "$HOME" = /home/jovyan ]')],
    [sh('[ "$USER" = jovyan ]')],
    [sh('[ "$UID" = 1000 ]')],
    [sh('command -v id')],
    [sh('id jovyan')],
    [sh('[ "$(id -u jovyan)" = 1000 ]')],
    [sh('grep -q id /etc/passwd')],
    [sh('test -e /run/app.id')],
    [sh('curl localhost/whoami')],
    [sh('')],
    [['sh', 'whoami']],
    [['bash', '-c']],
    [['python', '-c', 'import os; os.getuid()']],
    [[]],
  ])('%j does not, or not alone', (command) => {
    expect(asksForUser(command)).toBe(false)
  })

  test('in a time that grows with the text', () => {
    expect(asksForUser(sh(`id ${'-a '.repeat(50_000)}x`))).toBe(false)
    expect(asksForUser(sh('(/'.repeat(20_000)))).toBe(false)
  })
})

describe('a check that failed for the user', () => {
  const action: ProbeAction = { action: 'exec', command: ['whoami'] }
  const failed = (seen: Seen, changes: Partial<CheckReport> = {}) =>
    check('user', {
      outcome: 'failed',
      reason: { code: 'check-timeout', message: 'it failed for 30 s' },
      attempts: [attempt(0, 1, { code: 'exit-code', message: 'exited with code 1' }, seen)],
      ...changes,
    })

  test.each<[string, boolean, ProbeAction, CheckReport]>([
    ['by its exit code', true, action, failed({ exitCode: 1, stdout: 'root' })],
    ['a name without an entry', true, action, failed({ exitCode: 1, stderr: 'unknown uid 1000' })],
    ['a command that is missing', false, action, failed({ exitCode: 127 })],
    ['a command that may not be executed', false, action, failed({ exitCode: 126 })],
    [
      'one that is missing inside',
      false,
      action,
      failed({ exitCode: 1, stderr: 'whoami: not found' }),
    ],
    ['one that passed', false, action, failed({ exitCode: 1 }, { outcome: 'passed' })],
    ['one that errored', false, action, failed({ exitCode: 1 }, { outcome: 'errored' })],
    ['one without attempts', false, action, failed({}, { attempts: [] })],
    [
      'a time-out',
      false,
      action,
      failed({}, { attempts: [attempt(0, 1, { code: 'attempt-timeout', message: '' }, {})] }),
    ],
    [
      'a time-out behind an answer',
      false,
      action,
      failed(
        {},
        {
          attempts: [
            attempt(0, 1, { code: 'exit-code', message: '' }, { exitCode: 1 }),
            attempt(1, 1, { code: 'attempt-timeout', message: '' }, {}),
          ],
        },
      ),
    ],
    ['another question', false, { ...action, command: ['false'] }, failed({ exitCode: 1 })],
    [
      'another action',
      false,
      { action: 'tcpSocket', host: null, port: 80 },
      failed({ exitCode: 1 }),
    ],
  ])('%s', (_what, expected, probe, report) => {
    expect(failedForItsUser(probe, report)).toBe(expected)
  })
})
