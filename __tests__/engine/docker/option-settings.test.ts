import { expect, test } from '@jest/globals'
import { settingsOfOptions } from '../../../src/engine/docker/option-settings.ts'

const settings = (...tokens: readonly string[]) =>
  settingsOfOptions({ tokens, env: {}, baseDirectory: '/' }).map(({ token, setting, detail }) =>
    [token, setting, ...(detail === null ? [] : [detail])].join(' '),
  )

test.each([
  [['--user=1000'], ['0 user']],
  [['-u', '1000', '-it'], ['0 user']],
  [
    ['--read-only', '--tmpfs', '/tmp:size=1m', '-e', 'TZ=UTC'],
    ['0 readOnlyRoot', '1 tmpfs /tmp', '3 env TZ'],
  ],
  [
    ['--cap-drop=ALL', '--cap-add', 'CHOWN'],
    ['0 capabilities', '1 capabilities'],
  ],
  [
    ['--privileged', '--security-opt', 'no-new-privileges'],
    ['0 privileged', '1 noNewPrivileges'],
  ],
  [
    ['--memory=64m', '--cpus=1', '--cpuset-cpus=0'],
    ['0 memory', '1 cpu', '2 processors'],
  ],
  [
    ['--network=none', '--userns=host', '--pids-limit=5'],
    ['0 network', '1 userNamespace', '2 pids'],
  ],
  [
    ['--group-add', '4', '--device-read-bps=/dev/sda:1mb'],
    ['0 groups', '2 disk'],
  ],
  [
    ['--entrypoint=/a', '-w/srv'],
    ['0 entrypoint', '1 workingDirectory'],
  ],
  [['--label', 'a=b', '--hostname=x'], []],
  [['--no-such-option'], []],
])('%j decides %j', (tokens, expected) => {
  expect(settings(...tokens)).toEqual(expected)
})
