import { describe, expect, test } from '@jest/globals'
import { applyOptions, checkOptions } from '../../../src/engine/docker/options.ts'

const options = (...tokens: readonly string[]) => ({ tokens, env: {}, baseDirectory: '/manifests' })

test('ports of the host can be left to another container', () => {
  const asked = options('-p', '127.0.0.1:80:8080', '-P', '--user=1', '--init')
  const { body } = applyOptions({ Image: 'app' }, { ...asked, leavesPorts: true })
  expect(body.HostConfig).toEqual({ Init: true })
  expect(body.User).toBe('1')
  const { body: all } = applyOptions({ Image: 'app' }, asked)
  expect(all.HostConfig?.PortBindings).toEqual({
    '8080/tcp': [{ HostIp: '127.0.0.1', HostPort: '80' }],
  })
})

describe('what an engine would drop without a word is a problem', () => {
  test.each([
    ['docker', '1.41', ['--gpus', 'all'], []],
    ['docker', '1.41', ['--init', '--gpus=2'], []],
    ['podman', '1.41', ['--init'], []],
    [
      'podman',
      '1.41',
      ['--init', '--gpus', 'all'],
      [
        {
          token: 1,
          message: "Podman's API drops --gpus all",
          hint: 'name a CDI device, such as --device nvidia.com/gpu=all, or use Docker',
        },
      ],
    ],
    // Where the engine knows no CDI, its devices are translated.
    ['docker', '1.43', ['--device', 'acme.com/gpu=0'], []],
    ['docker', '1.44', ['--device', 'acme.com/gpu=0'], []],
  ] as const)('%s with API %s: %j', (name, apiVersion, tokens, problems) => {
    const checked = checkOptions(options(...tokens), { name, apiVersion })
    expect(checked.problems).toEqual(problems)
  })
})
