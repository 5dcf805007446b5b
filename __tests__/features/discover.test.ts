import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CanaryError } from '../../src/errors.ts'
import { cdiDeviceFeatures } from '../../src/features/cdi-device.ts'
import { containerEngineFeatures } from '../../src/features/container-engine.ts'
import { discoverFeatures } from '../../src/features/discover.ts'
import type { DiscoverOptions } from '../../src/features/discover.ts'
import { sortedEntries, toNfdJson } from '../../src/features/export.ts'
import type { NodeFeatures } from '../../src/features/model.ts'
import { fixtureHosts } from './__fixtures__/hosts.ts'
import { plant } from './tree.ts'
import type { Tree } from './tree.ts'

const { signal } = new AbortController()

function discover(tree: Tree, options: Partial<DiscoverOptions> = {}): Promise<NodeFeatures> {
  return discoverFeatures({ root: plant(tree), architecture: 'amd64', env: {}, signal, ...options })
}

const golden = (name: string) =>
  readFileSync(new URL(`__golden__/${name}`, import.meta.url), 'utf8')

describe('hosts', () => {
  test.each(Object.entries(fixtureHosts))('%s', async (name, { architecture, tree }) => {
    const found = await discover(tree, { architecture, env: { NODE_NAME: '' } })
    expect(toNfdJson(found.features)).toBe(golden(`${name}.json`))
    const rest = {
      node: found.node,
      unobservable: Object.fromEntries(
        sortedEntries(found.unobservable).map(([feature, names]) => [
          feature,
          // cpu.cpuid has tests of its own, name by name.
          feature === 'cpu.cpuid' ? names.size : [...names],
        ]),
      ),
      notices: found.notices.map(({ severity, message }) => `${severity}: ${message}`),
    }
    expect(`${JSON.stringify(rest, null, 2)}\n`).toBe(golden(`${name}.rest.json`))
  })
})

describe('what is asked for', () => {
  test('only some sources', async () => {
    const { features } = await discover(fixtureHosts['x86-server']?.tree ?? {}, {
      sources: ['memory', 'storage'],
    })
    expect([...features.attributes.keys()]).toEqual([
      'memory.numa',
      'memory.swap',
      'memory.hugepages',
    ])
    expect([...features.instances.keys()]).toEqual(['memory.nv', 'storage.block'])
    expect(features.flags.size).toBe(0)
  })

  test.each([
    ['the option', { node: 'given', env: { NODE_NAME: 'env' } }, 'given', 'given'],
    ['NODE_NAME', { env: { NODE_NAME: 'env' } }, 'env', 'env'],
    ['the host', {}, 'some-host', ''],
  ])('%s names the node', async (_title, options, node, attribute) => {
    const found = await discover({ 'etc/hostname': 'Some-Host\n' }, options)
    expect(found.node).toBe(node)
    expect(found.features.attributes.get('system.name')?.elements?.get('nodename')).toBe(attribute)
  })

  test('findings of others are added', async () => {
    const found = await discover(
      {},
      {
        sources: [],
        extra: [
          containerEngineFeatures({
            name: 'docker',
            version: '29.1.2',
            api_version: '1.52',
            cgroup_version: '2',
            storage_driver: 'overlayfs',
            rootless: false,
            default_runtime: null,
            runtimes: ['runc', 'runsc'],
          }),
          cdiDeviceFeatures([
            { vendor: 'nvidia.com', class: 'gpu', name: '0', pathsExist: true },
            { vendor: 'v.com', class: 'net', name: 'a', pathsExist: null },
          ]),
        ],
      },
    )
    expect(found.features).toEqual({
      flags: new Map([['container.runtime', { elements: new Set(['runc', 'runsc']) }]]),
      attributes: new Map([
        [
          'container.engine',
          {
            elements: new Map([
              ['name', 'docker'],
              ['version', '29.1.2'],
              ['api_version', '1.52'],
              ['cgroup_version', '2'],
              ['storage_driver', 'overlayfs'],
              ['rootless', 'false'],
            ]),
          },
        ],
      ]),
      instances: new Map([
        [
          'cdi.device',
          {
            elements: [
              {
                attributes: new Map([
                  ['vendor', 'nvidia.com'],
                  ['class', 'gpu'],
                  ['name', '0'],
                  ['paths_exist', 'true'],
                ]),
              },
              {
                attributes: new Map([
                  ['vendor', 'v.com'],
                  ['class', 'net'],
                  ['name', 'a'],
                ]),
              },
            ],
          },
        ],
      ]),
    })
    expect(found.unobservable).toEqual(
      new Map([
        ['container.engine', new Set(['default_runtime'])],
        ['cdi.device', new Set(['paths_exist'])],
      ]),
    )
  })

  test('an engine and devices of which nothing is known', () => {
    expect(cdiDeviceFeatures(null).unobservable).toEqual(new Map([['cdi.device', new Set()]]))
    const unknown = {
      version: null,
      api_version: null,
      cgroup_version: null,
      storage_driver: null,
      rootless: null,
      default_runtime: null,
      runtimes: null,
    }
    const { flags, unobservable } = containerEngineFeatures({ name: 'podman', ...unknown })
    expect(flags.size).toBe(0)
    expect(unobservable.get('container.runtime')).toEqual(new Set())
    expect(unobservable.get('container.engine')?.size).toBe(6)
  })
})

describe('what cannot be', () => {
  const failure = (options: Partial<DiscoverOptions>) =>
    discoverFeatures({ env: {}, signal, ...options }).then(
      () => null,
      (error: unknown) =>
        error instanceof CanaryError ? `${error.kind}: ${error.message}` : error,
    )

  test('a root that does not exist or is a file', async () => {
    expect(await failure({ root: '/does/not/exist' })).toMatch(/^input: .*ENOENT.*does\/not\/exist/)
    expect(await failure({ root: '/proc/version' })).toBe(
      'input: the host root /proc/version is not a directory',
    )
  })

  test('another system', async () => {
    expect(await failure({ platform: 'darwin' })).toMatch(
      /^infrastructure: .*Linux; this is darwin/,
    )
  })

  test('a run that was told to stop', async () => {
    const reason = new CanaryError('cancelled', { code: 'cancelled', message: 'SIGINT received' })
    expect(await failure({ signal: AbortSignal.abort(reason) })).toBe('cancelled: SIGINT received')
  })
})

describe('a host that tells nothing', () => {
  test('has no devices and marks what nobody knows', async () => {
    const found = await discover({})
    expect(found.features.instances).toEqual(
      new Map(
        [
          'memory.nv',
          'network.device',
          'network.virtual',
          'pci.device',
          'storage.block',
          'usb.device',
        ].map((feature) => [feature, { elements: [] }]),
      ),
    )
    for (const feature of ['pci.device', 'usb.device', 'kernel.config', 'system.osrelease']) {
      expect([feature, found.unobservable.has(feature)]).toEqual([feature, true])
    }
    expect(found.unobservable.get('cpu.model')).toEqual(
      new Set(['vendor_id', 'family', 'id', 'hypervisor']),
    )
  })

  test('with pipes where files belong, never waits', async () => {
    const root = plant({ 'proc/sys/kernel/': '', 'sys/class/net/eth0/': '', 'etc/': '' })
    const pipes = ['proc/cpuinfo', 'proc/swaps', 'sys/class/net/eth0/mtu', 'etc/os-release']
    for (const path of pipes) execFileSync('mkfifo', [join(root, path)])
    const found = await discoverFeatures({ root, architecture: 'amd64', env: {}, signal })
    expect(found.unobservable.get('network.virtual')).toEqual(new Set(['mtu']))
    expect(found.notices.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'memory: /proc/swaps is left out (not-regular)',
        'network: /sys/class/net/eth0/mtu is left out (not-regular)',
      ]),
    )
  })
})

describe('any tree of random bytes', () => {
  const places = [
    'proc/cpuinfo',
    'proc/cmdline',
    'proc/self/auxv',
    'proc/1/mountinfo',
    'proc/config.gz',
    'proc/modules',
    'proc/swaps',
    'proc/sysinfo',
    'proc/sys/kernel/osrelease',
    'boot/config-1',
    'etc/os-release',
    'etc/hostname',
    'etc/kubernetes/node-feature-discovery/features.d/x',
    'sys/bus/cpu/devices/cpu0/topology/thread_siblings_list',
    'sys/bus/cpu/devices/cpu0/cpufreq/base_frequency',
    'sys/bus/pci/devices/a/class',
    'sys/bus/pci/devices/a/vendor',
    'sys/bus/usb/devices/a/idProduct',
    'sys/bus/usb/devices/a/bDeviceClass',
    'sys/bus/nd/devices/a/mode',
    'sys/bus/node/devices/a',
    'sys/block/a/queue/dax',
    'sys/class/net/a/speed',
    'sys/devices/system/cpu/cpu0/regs/identification/midr_el1',
    'sys/devices/system/cpu/intel_pstate/status',
    'sys/devices/virtual/dmi/id/sys_vendor',
    'sys/fs/cgroup/misc.capacity',
    'sys/fs/selinux/enforce',
    'sys/module/kvm_amd/parameters/sev',
    'sys/kernel/mm/hugepages/hugepages-1kB/nr_hugepages',
  ]
  const words = [
    'flags : avx\n',
    '\n',
    '=',
    ':',
    'CONFIG_',
    '# +',
    'expiry-time=',
    '\0',
    '1',
    ' - resctrl ',
  ]
  const content = fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
    fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.constantFrom(...places, '.', '..', '/').map((link) => ({ link })),
  )

  test('is a host', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...places), content, { maxKeys: places.length }),
        fc.constantFrom('amd64', 'arm64', 'arm', 'ppc64le', 's390x', 'other'),
        async (tree, architecture) => {
          const found = await discover(tree, { architecture })
          expect(toNfdJson(found.features)).toMatch(/^\{\n {4}"flags"/)
        },
      ),
      { numRuns: 60 },
    )
  })
})
