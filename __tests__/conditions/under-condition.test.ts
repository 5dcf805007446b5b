import { describe, expect, test } from '@jest/globals'
import { parseCondition } from '../../src/conditions/condition.ts'
import { conditionNames } from '../../src/conditions/names.ts'
import { arbitraryUserOf } from '../../src/conditions/facts.ts'
import type { ConditionFacts } from '../../src/conditions/facts.ts'
import { slowBytes, underCondition } from '../../src/conditions/under-condition.ts'
import type { Request } from '../../src/conditions/under-condition.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import { settingsOfOptions } from '../../src/engine/docker/option-settings.ts'

const docker: ConditionFacts = {
  ...{ program: 'docker', isRootless: false, cgroupVersion: '2', remapsUsers: false },
  ...{ withoutLimits: [], storageDevice: '/dev/sda', isAsked: false, reachesAddresses: true },
  ...{ isInContainer: false, arbitraryUser: 1_000_650_000, closedNetwork: null, settings: [] },
}
const podman: ConditionFacts = { ...docker, program: 'podman' }

const base: Request = { ...plainContainer, image: 'app', user: 'node', memory: 1 }

function under(
  name: string,
  facts: Partial<ConditionFacts> = {},
  request: Request = base,
): ReturnType<typeof underCondition> {
  const condition = parseCondition(name)
  if (condition === null) throw new Error(`${name} is no condition`)
  return underCondition(request, condition, { ...docker, ...facts })
}

const made = (...asked: Parameters<typeof under>) => {
  const outcome = under(...asked)
  if (outcome.kind === 'refused') throw new Error(outcome.message)
  return outcome
}
const refusal = (...asked: Parameters<typeof under>) => {
  const outcome = under(...asked)
  return outcome.kind === 'refused' ? [outcome.fault, outcome.message] : null
}

describe('what a condition makes of a request, and nothing else', () => {
  test.each<[string, Partial<ConditionFacts>, Partial<Request>]>([
    ['arbitrary-user', {}, { user: '1000650000:0' }],
    ['read-only-root', {}, { readOnlyRoot: true }],
    ['no-network', {}, { network: { kind: 'none' } }],
    [
      'no-network',
      { isAsked: true, closedNetwork: 'canary-1' },
      {
        network: { kind: 'own', name: 'canary-1' },
        dns: { servers: ['127.0.0.1'], searches: [], options: [] },
      },
    ],
    ['dropped-capabilities', {}, { capabilities: { add: [], drop: ['ALL'] } }],
    ['no-new-privileges', {}, { noNewPrivileges: true }],
    ['user-namespace', { program: 'podman' }, { userNamespace: 'own' }],
    ['user-namespace', { isRootless: true }, {}],
    ['user-namespace', { remapsUsers: true }, {}],
    ['one-cpu', {}, { processors: '0' }],
    ['slow-disk', {}, { disk: { device: '/dev/sda', bytesPerSecond: slowBytes } }],
    ['clean-stop', {}, {}],
    ['memory: 64Mi', {}, { memory: 64 * 2 ** 20 }],
  ])('%s with %j: %j', (name, facts, change) => {
    expect(made(name, facts).request).toEqual({ ...base, ...change })
  })

  test('other-timezone-and-locale takes the place of what the manifest sets', () => {
    const env = [
      { name: 'TZ', value: 'UTC' },
      { name: 'HOME', value: '/h' },
      { name: 'LC_TIME', value: 'C' },
    ]
    expect(made('other-timezone-and-locale', {}, { ...base, env }).request.env).toEqual([
      { name: 'HOME', value: '/h' },
      { name: 'TZ', value: 'Pacific/Chatham' },
      { name: 'LANG', value: 'tr_TR.UTF-8' },
      { name: 'LC_ALL', value: 'tr_TR.UTF-8' },
    ])
  })

  test('capabilities that the manifest adds are dropped as well', () => {
    const capabilities = { add: ['NET_RAW'], drop: [] }
    const { request } = made('dropped-capabilities', {}, { ...base, capabilities })
    expect(request.capabilities).toEqual({ add: [], drop: ['ALL'] })
  })

  test('an arbitrary user is told, so that it can be tried again', () => {
    expect(made('arbitrary-user').told).toContain('--user 1000650000:0')
    expect(made('arbitrary-user', podman).told).toContain('/etc/passwd')
    expect(made('read-only-root').told).toBeNull()
  })

  test.each([
    [0, 1_000_000_000],
    [0.00065, 1_000_650_000],
    [0.999_999_999, 1_999_990_000],
  ])('%d of the range is the user %d', (share, user) => {
    expect(arbitraryUserOf(share)).toBe(user)
  })
})

describe('what an engine cannot make is refused', () => {
  test.each<[string, Partial<ConditionFacts>, string]>([
    ['no-network', { isAsked: true, isInContainer: true }, 'inside a job’s container'],
    ['no-network', { isAsked: true, reachesAddresses: false }, 'own address is not reached'],
    ['user-namespace', {}, 'userns-remap'],
    ['slow-disk', { isRootless: true }, 'without root'],
    ['slow-disk', { cgroupVersion: '1' }, 'control groups v1'],
    ['slow-disk', { storageDevice: null }, 'no block device'],
    ['memory: 64Mi', { withoutLimits: ['memory'] }, 'a bound on memory'],
    ['memory: 64Mi', { isRootless: true, cgroupVersion: '1' }, 'a bound on memory'],
    ['one-cpu', { withoutLimits: ['processors'] }, 'a bound on processors'],
  ])('%s with %j', (name, facts, message) => {
    expect(refusal(name, facts)).toEqual(['infrastructure', expect.stringContaining(message)])
  })

  test.each([
    ['arbitrary-user', '--user=0'],
    ['arbitrary-user', '--privileged'],
    ['read-only-root', '--read-only=false'],
    ['no-network', '--network=host'],
    ['dropped-capabilities', '--cap-add=NET_RAW'],
    ['dropped-capabilities', '--privileged'],
    ['no-new-privileges', '--security-opt=no-new-privileges:false'],
    ['one-cpu', '--cpuset-cpus=0-1'],
    ['memory: 64Mi', '--memory=1g'],
    ['memory: 64Mi', '--memory-swap=1g'],
    ['slow-disk', '--device-read-bps=/dev/sda:1g'],
    ['other-timezone-and-locale', '--env=LC_NUMERIC=C'],
  ])('%s beside the option %s, which decides the same', (name, token) => {
    const settings = settingsOfOptions({ tokens: [token], env: {}, baseDirectory: '/' })
    expect(refusal(name, { settings })).toEqual([
      'input',
      expect.stringContaining(`cannot be had beside ${token} in dockerRunOptions`),
    ])
  })

  test('options that decide something else do not', () => {
    const tokens = ['--label=a=b', '--env=HOME=/h', '--shm-size=1g', '--hostname=x']
    const settings = settingsOfOptions({ tokens, env: {}, baseDirectory: '/' })
    const all = [...conditionNames, 'memory: 64Mi'].filter((name) => name !== 'user-namespace')
    expect(all.map((name) => refusal(name, { settings }))).toEqual(all.map(() => null))
  })
})
