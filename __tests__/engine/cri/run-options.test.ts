import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../../src/engine/container-request.ts'
import type { ContainerRequest } from '../../../src/engine/container-request.ts'
import { runtimeOptions, withRunOptions } from '../../../src/engine/cri/run-options.ts'
import { withDirectory } from '../../support/with-directory.ts'

const optionsOf = (tokens: readonly string[], baseDirectory = '/') => ({
  ...{ tokens, baseDirectory, env: { HOST_VALUE: 'given' } },
})

const requestOf = (...tokens: readonly string[]): ContainerRequest => ({
  ...plainContainer,
  ...{ name: 'canary', image: 'app', labels: { ours: 'yes' }, options: optionsOf(tokens) },
  env: [{ name: 'A', value: 'before' }],
})

const translated = (...tokens: readonly string[]) => withRunOptions(requestOf(...tokens))

describe('options that mean the same to a container runtime', () => {
  test.each<[readonly string[], Partial<ContainerRequest>]>([
    [
      ['--env', 'A=1', '-e', 'HOST_VALUE', '-e', 'UNKNOWN'],
      {
        env: [
          { name: 'A', value: '1' },
          { name: 'HOST_VALUE', value: 'given' },
        ],
      },
    ],
    [['--user', '1000:50'], { user: '1000:50' }],
    [
      ['--cap-add', 'net_admin', '--cap-drop=ALL', '--cap-add', 'CHOWN'],
      { capabilities: { add: ['CAP_NET_ADMIN', 'CAP_CHOWN'], drop: ['ALL'] } },
    ],
    [['--read-only'], { readOnlyRoot: true }],
    [['--tmpfs', '/a:size=1m', '--tmpfs', '/b'], { tmpfs: { '/a': 'size=1m', '/b': '' } }],
    [['--shm-size', '64m'], { sharedMemory: 64 * 1024 * 1024 }],
    [['--memory', '64m'], { memory: 64 * 1024 * 1024 }],
    [['--cpus', '0.5'], { cpu: 500 }],
    [['--cpuset-cpus', '0-1'], { processors: '0-1' }],
    [['--pids-limit', '10'], { pids: 10 }],
    [['--entrypoint', 'sh'], { entrypoint: ['sh'] }],
    [['--workdir', '/w'], { workingDirectory: '/w' }],
    [['--hostname', 'h'], { hostname: 'h' }],
    [['--privileged'], { privileged: true }],
    [['--group-add', '7'], { groups: ['7'] }],
    [['--label', 'a=b', '--label', 'ours=no'], { labels: { a: 'b', ours: 'yes' } }],
    [['--sysctl', 'net.core.somaxconn=9'], { sysctls: { 'net.core.somaxconn': '9' } }],
    [['--add-host', 'db:10.0.0.1'], { hosts: { db: '10.0.0.1' } }],
    [
      ['--dns', '1.1.1.1', '--dns-search', 'x.test'],
      { dns: { servers: ['1.1.1.1'], searches: ['x.test'], options: [] } },
    ],
    [['--security-opt', 'no-new-privileges'], { noNewPrivileges: true }],
    [['--security-opt', 'seccomp=unconfined'], { seccomp: 'unconfined' }],
    [['--stop-signal', 'SIGINT', '--stop-timeout', '3'], { stopSignal: 'SIGINT', stopGrace: 3000 }],
    [['--network', 'host'], { network: { kind: 'host' } }],
    [['--pid=host', '--ipc=private'], { pid: { kind: 'host' }, ipc: { kind: 'own' } }],
    [['-v', '/data'], { volumes: [{ mountPath: '/data', source: null }] }],
    [
      ['-v', '/here:/there:ro'],
      {
        mounts: [
          {
            ...{ kind: 'host', source: '/here', target: '/there' },
            ...{ readOnly: true, propagation: 'rprivate' },
          },
        ],
      },
    ],
    [['--platform', 'linux/arm64'], { platform: 'linux/arm64' }],
    [['--no-healthcheck', '--expose', '80', '--rm', '-t'], { terminal: true }],
  ])('%j', async (tokens, fields) => {
    const { options, ...plain } = requestOf(...tokens)
    expect(translated(...tokens)).toEqual({ ...plain, options: null, ...fields })
    if (options === null) throw new Error('there are options')
    expect(await runtimeOptions.check(options)).toMatchObject({ problems: [] })
  })

  test('variables of a file yield to all others', async () => {
    await withDirectory(async (directory) => {
      writeFileSync(join(directory, 'env'), 'A=file\nB=file\n')
      const request = { ...requestOf(), options: optionsOf(['--env-file', 'env'], directory) }
      expect(withRunOptions(request).env).toEqual([
        { name: 'A', value: 'before' },
        { name: 'B', value: 'file' },
      ])
      await Promise.resolve()
    })
  })

  test('without options nothing changes', () => {
    const request = { ...requestOf(), options: null }
    expect(withRunOptions(request)).toBe(request)
  })
})

describe('options that have no counterpart are refused at their token', () => {
  test.each([
    [['--ulimit', 'nofile=10'], '--ulimit', 'base_runtime_spec'],
    [['-p', '80:80'], '-p', 'its own address'],
    [['--publish=80'], '--publish', 'its own address'],
    [['--cpu-quota=100000'], '--cpu-quota', '--cpus'],
    [['--memory', '1g', '--memory-swap', '2g'], '--memory-swap', 'memory of the manifest'],
    [['--gpus', 'all'], '--gpus', 'nvidia.com/gpu=all'],
    [['--device', '/dev/null'], '--device', 'a CDI device'],
    [['--runtime', 'kata'], '--runtime', '⟨runtime-handler⟩'],
    [['--init'], '--init', 'entrypoint of the manifest'],
    [['--network', 'mine'], '--network', 'its own address'],
    [['--network', 'none'], '--network', 'its own address'],
    [['--ip', '10.0.0.9'], '--ip', 'its own address'],
    [['--health-cmd', 'true'], '--health-cmd', 'a check of the manifest'],
    [['-v', 'named:/data'], '-v', 'volumes of the manifest'],
    [['-v', '/a:/b:z'], '-v', 'volumes of the manifest'],
    [['--add-host', 'x:host-gateway'], '--add-host', 'name:address'],
    [['--security-opt', 'label=disable'], '--security-opt', 'Docker or Podman'],
    [['--log-driver', 'none'], '--log-driver', 'Docker or Podman'],
    [['--pid', 'container:x'], '--pid', 'Docker or Podman'],
    [['--entrypoint', ''], '--entrypoint', 'entrypoint of the manifest'],
    [['-i'], '-i', 'Docker or Podman'],
  ])('%j', async (tokens, flag, words) => {
    const { problems } = await runtimeOptions.check(optionsOf(['--read-only', ...tokens]))
    const token = 1 + tokens.indexOf(tokens.find((text) => text.startsWith(flag)) ?? '')
    const message = `${flag} of docker run has no counterpart in CRI, as it is written here`
    expect(problems).toEqual([{ token, message, hint: expect.stringContaining(words) }])
    expect(() => translated(...tokens)).toThrow(message)
  })

  test('what docker would not take is told as ever', async () => {
    const { problems } = await runtimeOptions.check(optionsOf(['--no-such']))
    expect(problems).toMatchObject([{ token: 0 }])
    expect(() => translated('--no-such')).toThrow('--no-such')
  })
})

test('grants and settings are those of any engine', async () => {
  const options = optionsOf(['--privileged', '--user', '0'])
  expect(await runtimeOptions.grants(options, () => true)).toMatchObject([
    { token: 0, grant: { kind: 'privileged' } },
  ])
  expect(await runtimeOptions.settings(options)).toMatchObject([
    { setting: 'privileged' },
    { setting: 'user' },
  ])
  expect(await runtimeOptions.atFault(options, { kind: 'user', message: 'x' } as never)).toBe(1)
})
