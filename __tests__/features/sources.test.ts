import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { openHost } from '../../src/features/host.ts'
import { discoverKernel, parseKernelConfig, versionAttributes } from '../../src/features/kernel.ts'
import { discoverLocal, parseFeatureFile, parseRfc3339 } from '../../src/features/local.ts'
import { binaryQuantity } from '../../src/features/memory.ts'
import { discoverPci } from '../../src/features/pci.ts'
import { parseOsRelease } from '../../src/features/system.ts'
import { discoverUsb } from '../../src/features/usb.ts'
import { featureLimits } from '../../src/limits.ts'
import { below, plant } from './tree.ts'
import type { Tree } from './tree.ts'

const hostOf = (tree: Tree) => openHost({ root: plant(tree) })

describe('kernel.version', () => {
  test.each([
    ['6.1.0-18-amd64', ['6.1.0-18-amd64', '6', '1', '0']],
    ['6.8', ['6.8', '6', '8', '']],
    ['6', ['6', '6', '', '']],
    ['6.0.10-100+123.x86_64~', ['6.0.10-100_123.x86_64', '6', '0', '10']],
    ['5.15.133+', ['5.15.133', '5', '15', '133']],
    ['--5.1.2--', ['5.1.2', '5', '1', '2']],
    ['5.15.133.1-microsoft-standard-WSL2', ['5.15.133.1-microsoft-standard-WSL2']],
    ['4.18.0_x', ['4.18.0_x']],
    ['a\u{1f600}b', ['a_b']],
    ['', ['']],
  ])('%s', (release, values) => {
    expect([...versionAttributes(release).values()]).toEqual(values)
  })
})

describe('kernel.config', () => {
  test.each([
    ['CONFIG_A=y', { A: 'y' }],
    ['CONFIG_A="b c"\n', { A: 'b c' }],
    ['CONFIG_A=""x""', { A: 'x' }],
    ['CONFIG_A="a=b"', { A: 'a=b' }],
    ['CONFIG_A=\nCONFIG_B=2', { A: '', B: '2' }],
    ['CONFIG_A=1\nCONFIG_A=2', { A: '2' }],
    ['# CONFIG_A is not set\n CONFIG_B=y\nXCONFIG_C=y\nCONFIG_D', {}],
    ['CONFIG_A=y\r\n', { A: 'y\r' }],
    ['CONFIG_=x', { '': 'x' }],
    ['\n\nCONFIG_A=y\n\nCONFIG_B=m', { A: 'y', B: 'm' }],
    ['', {}],
  ])('%j', (text, expected) => {
    expect(Object.fromEntries(parseKernelConfig(text))).toEqual(expected)
  })

  test('names are data', () => {
    expect([...parseKernelConfig('CONFIG___proto__=y')]).toEqual([['__proto__', 'y']])
  })

  const release = 'proc/sys/kernel/osrelease'
  const places = [
    'proc/config.gz',
    'usr/src/linux-1.2/.config',
    'usr/src/linux-rt-1.2/.config',
    'usr/src/linux/.config',
    'usr/lib/modules/1.2/config',
    'usr/lib/ostree-boot/config-1.2',
    'usr/lib/kernel/config-1.2',
    'usr/src/linux-headers-1.2/.config',
    'lib/modules/1.2/build/.config',
    'usr/src/linux-rt-headers-1.2/.config',
    'boot/config-1.2',
  ]
  const config = (tree: Tree) => discoverKernel(hostOf(tree)).attributes.get('kernel.config')

  test.each(places.map((place, index) => [place, index] as const))(
    'comes from %s before what is behind it',
    (_place, index) => {
      const later = places.slice(index).map((place, rank) => {
        const text = `CONFIG_FOUND=${rank}\n`
        return [place, place.endsWith('.gz') ? gzipSync(text) : text] as const
      })
      const tree = { [release]: '1.2\n', ...Object.fromEntries(later) }
      expect(config(tree)).toEqual(new Map([['FOUND', '0']]))
    },
  )

  test('of an unknown kernel comes from two places only', () => {
    expect(
      config({ 'boot/config-1.2': 'CONFIG_A=y', 'usr/src/linux/.config': 'CONFIG_B=y' }),
    ).toEqual(new Map([['B', 'y']]))
    expect(config({ 'boot/config-1.2': 'CONFIG_A=y' })).toBeUndefined()
  })

  test('that unpacks to the bound is read (limit: featureLimits.kernelConfigBytes)', () => {
    const packed = gzipSync(Buffer.from('CONFIG_A=y\n'.padEnd(featureLimits.kernelConfigBytes)))
    expect(config({ [release]: '1.2', 'proc/config.gz': packed })).toEqual(new Map([['A', 'y']]))
  })

  test('that unpacks to more than the bound is passed over (limit: featureLimits.kernelConfigBytes)', () => {
    const packed = gzipSync(Buffer.alloc(featureLimits.kernelConfigBytes + 1))
    const findings = discoverKernel(
      hostOf({ [release]: '1.2', 'proc/config.gz': packed, 'boot/config-1.2': 'CONFIG_A=y' }),
    )
    expect(findings.attributes.get('kernel.config')).toEqual(new Map([['A', 'y']]))
    expect(findings.notices[0]?.message).toMatch(
      /^kernel: \/proc\/config.gz is left out \(ERR_BUFFER_TOO_LARGE\)$/,
    )
  })
})

describe('modules', () => {
  const built = (content: string): Tree => ({ 'lib/modules/1/modules.builtin': content })
  const discover = (tree: Tree) => {
    const { flags, unobservable } = discoverKernel(
      hostOf({ 'proc/sys/kernel/osrelease': '1\n', ...tree }),
    )
    const names = (key: string) => {
      const found = flags.get(key)
      return found && [...found]
    }
    return {
      loaded: names('kernel.loadedmodule'),
      enabled: names('kernel.enabledmodule'),
      unread: [...unobservable.keys()].filter((key) => key.includes('module')),
    }
  }

  test.each([
    [
      'both',
      { 'proc/modules': 'a_b 1 0\n\nc 2\n', ...built('kernel/x/d-e.ko\nkernel/f.ko.xz\n') },
      { loaded: ['a_b', 'c'], enabled: ['a_b', 'c', 'd-e'], unread: [] },
    ],
    [
      'no list of built-in modules',
      { 'proc/modules': 'a 1\n' },
      { loaded: ['a'], enabled: undefined, unread: ['kernel.enabledmodule'] },
    ],
    [
      'a kernel without modules',
      built('x/b.ko'),
      { loaded: undefined, enabled: ['b'], unread: [] },
    ],
    [
      'a list of modules that cannot be read',
      { 'proc/modules/': '', ...built('x/b.ko') },
      {
        loaded: undefined,
        enabled: ['b'],
        unread: ['kernel.loadedmodule', 'kernel.enabledmodule'],
      },
    ],
  ] as [string, Tree, object][])('%s', (_title, tree, expected) => {
    expect(discover(tree)).toEqual(expected)
  })
})

test.each([
  ['sys/fs/selinux/enforce', '1', 'true'],
  ['sys/fs/selinux/enforce', '0', 'false'],
  ['sys/fs/cgroup/x', '', 'false'],
  ['sys/kernel/x', '', undefined],
  ['sys/fs/selinux/enforce/', '', undefined],
])('kernel.selinux with %s %j is %j', (path, content, enabled) => {
  const selinux = discoverKernel(hostOf({ [path]: content })).attributes.get('kernel.selinux')
  expect(selinux?.get('enabled')).toBe(enabled)
})

test.each([
  ['1048576', '1Gi'],
  ['2048', '2Mi'],
  ['64', '64Ki'],
  ['524288', '512Mi'],
  ['16777216', '16Gi'],
  ['1536', '1536Ki'],
  ['0', '0'],
  ['99999999999999999999999999', '99999999999999999999999999Ki'],
])('%s KiB is %s', (kibibytes, quantity) => {
  expect(binaryQuantity(kibibytes)).toBe(quantity)
})

describe('pci.device', () => {
  const ids = { class: '0x020000\n', vendor: '0x8086\n', device: '0x1572\n' }
  const subsystem = { subsystem_vendor: '0x8086\n', subsystem_device: '0x0001\n' }
  const device = (address: string, files: Tree) => below(`sys/bus/pci/devices/${address}`, files)

  test('a device that lacks a file is left out, and told once for all', () => {
    const findings = discoverPci(
      hostOf({
        ...device('a', ids),
        ...device('b', { ...ids, ...subsystem }),
        ...device('c', { vendor: '0x1\n' }),
      }),
    )
    expect(findings.instances.get('pci.device')).toHaveLength(1)
    expect(findings.notices.map(({ message }) => message)).toEqual([
      'PCI devices left out: 2, for want of a file such as /sys/bus/pci/devices/a/subsystem_vendor (ENOENT)',
    ])
    expect(findings.unobservable.size).toBe(0)
  })

  test('one whose file cannot be read makes the list incomplete', () => {
    const findings = discoverPci(hostOf(device('a', { 'class/': '' })))
    expect(findings.unobservable).toEqual(new Map([['pci.device', new Set()]]))
  })

  test('values lose one prefix and the blanks around them', () => {
    const odd = { ...ids, ...subsystem, vendor: '0x0x1\n', device: ' 12 \n', class: '0x12' }
    const [instance] = discoverPci(hostOf(device('a', odd))).instances.get('pci.device') ?? []
    expect(Object.fromEntries(instance?.attributes ?? [])).toEqual({
      class: '12',
      vendor: '0x1',
      device: '12',
      subsystem_vendor: '8086',
      subsystem_device: '0001',
    })
  })
})

describe('usb.device', () => {
  const device = (files: Tree) =>
    below('sys/bus/usb/devices/1-1', { bDeviceClass: '00\n', idProduct: '1\n', ...files })
  const classes = (tree: Tree) =>
    discoverUsb(hostOf(tree))
      .instances.get('usb.device')
      ?.map(({ attributes }) => attributes.get('class'))

  test.each([
    [
      'of its interfaces, in order',
      { '1-1:1.1/bInterfaceClass': '08\n', '1-1:1.0/bInterfaceClass': '03\n' },
      ['03', '08'],
    ],
    ['none without interfaces', {}, []],
    [
      'one whose interface cannot be read',
      { 'a/bInterfaceClass': '03\n', 'b/bInterfaceClass/': '' },
      [],
    ],
    [
      'a link that leads nowhere among them',
      { driver: { link: 'driver' }, 'a/bInterfaceClass': '03\n' },
      ['03'],
    ],
    ['its own', { bDeviceClass: 'ef\n', 'a/bInterfaceClass': '03\n' }, ['ef']],
    ['none that is known', { bDeviceClass: '\n' }, [undefined]],
  ] as [string, Tree, (string | undefined)[]][])('classes: %s', (_title, files, expected) => {
    expect(classes(device(files))).toEqual(expected)
  })

  test('an interface that cannot be read makes the list incomplete', () => {
    const found = discoverUsb(hostOf(device({ 'b/bInterfaceClass/': '' })))
    expect(found.unobservable).toEqual(new Map([['usb.device', new Set()]]))
  })
})

describe('system.osrelease', () => {
  test.each([
    [
      'VERSION_ID="22.04"\n',
      { VERSION_ID: '22.04', 'VERSION_ID.major': '22', 'VERSION_ID.minor': '04' },
    ],
    ['VERSION_ID=9', { VERSION_ID: '9', 'VERSION_ID.major': '9' }],
    [
      'VERSION_ID=3.19.1',
      { VERSION_ID: '3.19.1', 'VERSION_ID.major': '3', 'VERSION_ID.minor': '19' },
    ],
    ['VERSION_ID=3.19a', { VERSION_ID: '3.19a', 'VERSION_ID.major': '3' }],
    ['VERSION_ID=rolling', { VERSION_ID: 'rolling' }],
    ['VERSION_ID=12x', { VERSION_ID: '12x' }],
    [`A='"x"'\nB="a\\"b"\n`, { A: 'x', B: 'a\\"b' }],
    ['A=1\nA=2\r\n', { A: '2' }],
    ['# A=1\n B=2\nC =3\nD=\nnothing\n', {}],
    ['A=b=c # d', { A: 'b=c # d' }],
  ])('%j', (text, expected) => {
    expect(Object.fromEntries(parseOsRelease(text))).toEqual(expected)
  })
})

describe('local', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const parse = (text: string) => {
    const { features, labels, notices } = parseFeatureFile(text, '/f', now)
    return {
      features: Object.fromEntries(features),
      labels: Object.fromEntries(labels),
      problems: notices.map(({ message, location }) => `${location?.line ?? 0}: ${message}`),
    }
  }
  const both = (values: Record<string, string>) => ({
    features: values,
    labels: values,
    problems: [],
  })

  test.each([
    ['a=b\nc\n', both({ a: 'b', c: 'true' })],
    ['  a = b  \n', both({ 'a ': ' b' })],
    ['a=b=c', both({ a: 'b=c' })],
    ['# comment\n#+no-label\n#  +no-label\na=1', both({ a: '1' })],
    ['# +no-feature\na=1\nb=2', { features: { b: '2' }, labels: { a: '1', b: '2' }, problems: [] }],
    ['# +no-label\na=1\nb=2', { features: { a: '1', b: '2' }, labels: { b: '2' }, problems: [] }],
    ['a=1\n# +no-feature\na=2', { features: {}, labels: { a: '2' }, problems: [] }],
    ['# +no-feature\n# +no-label\na=1\nb=2', both({ b: '2' })],
    ['# +no-label=whatever\na=1', { features: { a: '1' }, labels: {}, problems: [] }],
    ['a=1\n# +expiry-time=2026-11-22T11:59:59Z\nb=2', both({ a: '1' })],
    ['# +expiry-time=2026-11-22T12:00:01Z\nb=2', both({ b: '2' })],
    [
      '# +expiry-time=2020-01-01T00:00:00Z\n# +no-feature\na=1\n# +expiry-time=2030-01-01T00:00:00Z\nb=2',
      { features: {}, labels: { b: '2' }, problems: [] },
    ],
    [
      '# +expiry-time=2020-01-01T00:00:00Z\n# +expiry-time=tomorrow\na=1',
      {
        features: {},
        labels: {},
        problems: ['2: expiry-time needs a time such as 2030-12-31T23:59:59Z; the line is ignored'],
      },
    ],
    [
      '# +expiry-time\n# +unknown\na=1',
      {
        ...both({ a: '1' }),
        problems: [
          '1: expiry-time needs a time such as 2030-12-31T23:59:59Z; the line is ignored',
          '2: there is no directive "unknown"; the line is ignored',
        ],
      },
    ],
    ['constructor=1', both({ constructor: '1' })],
  ])('%j', (text, expected) => {
    expect(parse(text)).toEqual(expected)
  })

  const directory = 'etc/kubernetes/node-feature-discovery/features.d'
  test('later files override earlier ones; hidden, large and other files do not count (limit: featureLimits.localFileBytes)', () => {
    const host = hostOf(
      below(directory, {
        '10-a': 'a=1\nb=1\n',
        '20-b': 'b=2\n',
        '.hidden': 'hidden=1\n',
        linked: { link: '10-a' },
        nowhere: { link: 'missing' },
        'folder/x': 'x=1\n',
        large: `large=${'x'.repeat(featureLimits.localFileBytes)}`,
        limit: `limit=${'x'.repeat(featureLimits.localFileBytes - 6)}`,
      }),
    )
    const found = discoverLocal(host, now)
    const features = found.attributes.get('local.feature')
    expect([...(features?.keys() ?? [])]).toEqual(['a', 'b', 'limit'])
    expect(features?.get('b')).toBe('1')
    expect(host.skipped()).toEqual([
      { code: 'too-large', count: 1, example: `/${directory}/large` },
    ])
    expect([...found.unobservable.keys()]).toEqual(['local.feature', 'local.label'])
  })

  test('complaints about one file are told up to a bound (limit: featureLimits.noticesPerFile)', () => {
    const text = '# +unknown\n'.repeat(featureLimits.noticesPerFile + 1)
    const { notices } = discoverLocal(hostOf(below(directory, { a: text })), now)
    expect(notices).toHaveLength(featureLimits.noticesPerFile)
  })

  test('both features are there without any file', () => {
    const { attributes, unobservable } = discoverLocal(hostOf({ 'etc/': '' }), now)
    expect([...attributes.keys()]).toEqual(['local.feature', 'local.label'])
    expect(unobservable.size).toBe(0)
  })

  test.each([
    ['1970-01-01T00:00:01Z', 1000],
    ['1970-01-01T01:00:00+01:00', 0],
    ['1969-12-31T23:30:00-00:30', 0],
    ['1970-01-01T00:00:00.5Z', 500],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['2023-02-29T00:00:00Z', null],
    ['2023-13-01T00:00:00Z', null],
    ['2023-01-01T24:00:00Z', null],
    ['2023-01-01T00:60:00Z', null],
    ['2023-01-01t00:00:00z', null],
    ['2023-01-01', null],
    ['2023-01-01T00:00:00', null],
    ['', null],
  ])('parseRfc3339(%j)', (text, milliseconds) => {
    expect(parseRfc3339(text)).toBe(milliseconds)
  })
})
