import { describe, expect, test } from '@jest/globals'
import { openHost } from '../../../src/features/host.ts'
import { modelOfAmd64, modelOfArm64, modelOfS390x } from '../../../src/features/cpu/model.ts'
import { firstProcessor } from '../../../src/features/cpu/cpuinfo.ts'
import { cstateOf, pstateOf, sstOf } from '../../../src/features/cpu/power.ts'
import { rdtAttributes, rdtOfCpuid, rdtOfCpuinfo } from '../../../src/features/cpu/rdt.ts'
import {
  protectedMemory,
  securityOfAmd64,
  securityOfS390x,
} from '../../../src/features/cpu/security.ts'
import { readTopology, topologyAttributes } from '../../../src/features/cpu/topology.ts'
import { savedState } from '../../../src/features/cpu/names.ts'
import { below, plant } from '../tree.ts'
import type { Tree } from '../tree.ts'
import { bits, leavesOf, maker, versionRegister } from './dump.ts'
import type { Dump } from './dump.ts'

const hostOf = (tree: Tree) => openHost({ root: plant(tree) })
const object = (map: ReadonlyMap<string, string> | null) => map && Object.fromEntries(map)

describe('cpu.model on amd64', () => {
  const cpuinfo = (flags: string, vendor = 'GenuineIntel') =>
    firstProcessor(`vendor_id : ${vendor}\ncpu family : 6\nmodel : 85\nflags : ${flags}\n`)
  const hypervisor = (tree: Tree) =>
    modelOfAmd64(hostOf(tree), null, cpuinfo('fpu hypervisor')).hypervisor

  test('by /proc/cpuinfo', () => {
    expect(modelOfAmd64(hostOf({}), null, cpuinfo('fpu'))).toEqual({
      vendor_id: 'Intel',
      family: '6',
      id: '85',
      hypervisor: 'none',
    })
  })

  test.each([
    ['HygonGenuine', 'Hygon'],
    ['VIA VIA VIA', 'VIA'],
    ['  Shanghai  ', 'VendorUnknown'],
    ['__proto__', 'VendorUnknown'],
  ])('the maker %j is %s', (signature, vendor) => {
    expect(modelOfAmd64(hostOf({}), null, cpuinfo('fpu', signature)).vendor_id).toBe(vendor)
  })

  const clocks = 'sys/devices/system/clocksource/clocksource0/available_clocksource'
  test.each([
    [{ 'sys/hypervisor/type': 'xen\n' }, 'xenhvm'],
    [{ [clocks]: 'kvm-clock tsc acpi_pm \n' }, 'kvm'],
    [{ [clocks]: 'hyperv_clocksource_tsc_page acpi_pm \n' }, 'msvm'],
    [{ [clocks]: 'tsc \n', 'sys/devices/virtual/dmi/id/sys_vendor': 'VMware, Inc.\n' }, 'vmware'],
    [{ 'sys/devices/virtual/dmi/id/sys_vendor': 'Amazon EC2\n' }, 'kvm'],
    [
      {
        'sys/devices/virtual/dmi/id/sys_vendor': 'Microsoft Corporation\n',
        'sys/devices/virtual/dmi/id/product_name': 'Virtual Machine\n',
      },
      'msvm',
    ],
    // With KVM or without: nobody can tell.
    [{ 'sys/devices/virtual/dmi/id/sys_vendor': 'QEMU\n' }, null],
    [{}, null],
  ] as [Tree, string | null][])('%j hints at %j', (tree, expected) => {
    expect(hypervisor(tree)).toBe(expected)
  })

  const virtual = (text: string): Dump => {
    const [ebx, ecx, edx] = [0, 4, 8].map((at) =>
      Buffer.from(text.padEnd(12, '\0')).readUInt32LE(at),
    )
    return {
      ...maker('AuthenticAMD', 1),
      '0x1': { eax: versionRegister(0x19, 0x11), ecx: bits(31) },
      '0x40000000': { ebx: ebx ?? 0, ecx: ecx ?? 0, edx: edx ?? 0 },
    }
  }
  test.each([
    ['KVMKVMKVM', 'kvm'],
    ['Microsoft Hv', 'msvm'],
    ['bhyve bhyve ', 'bhyve'],
    ['Some (thing)', 'Some_thing_'],
    ['', 'unknown'],
  ])('the signature %j is %s', (text, expected) => {
    const model = modelOfAmd64(hostOf({}), leavesOf(virtual(text)), new Map())
    expect(model).toEqual({ vendor_id: 'AMD', family: '25', id: '17', hypervisor: expected })
  })

  test('CPUID without the bit is no hypervisor, whatever the leaf holds', () => {
    const dump = { ...virtual('KVMKVMKVM'), '0x1': {} }
    expect(modelOfAmd64(hostOf({}), leavesOf(dump), new Map()).hypervisor).toBe('none')
  })

  test('without any means', () => {
    expect(modelOfAmd64(hostOf({}), null, new Map())).toEqual({
      vendor_id: null,
      family: null,
      id: null,
      hypervisor: null,
    })
  })
})

describe('cpu.model elsewhere', () => {
  const midr = 'sys/devices/system/cpu/cpu0/regs/identification/midr_el1'
  const neoverse = { vendor_id: 'ARM', family: '63', id: '53441', hypervisor: 'none' }
  const cpuinfo =
    'processor : 0\nCPU implementer : 0x41\nCPU variant : 0x3\nCPU part : 0xd0c\nCPU revision : 1\n'

  test.each([
    [{ [midr]: '0x00000000413fd0c1\n' }, neoverse],
    [{ 'proc/cpuinfo': cpuinfo }, neoverse],
    [{ [midr]: 'garbage', 'proc/cpuinfo': cpuinfo }, neoverse],
    [{}, { vendor_id: null, family: null, id: null, hypervisor: 'none' }],
  ] as [Tree, object][])('arm64, case %#', (tree, expected) => {
    expect(modelOfArm64(hostOf(tree), new Set(['CPUID']))).toEqual(expected)
  })

  test('arm64 whose kernel does not show the registers', () => {
    expect(modelOfArm64(hostOf({ [midr]: '0x413fd0c1' }), new Set())).toEqual({
      vendor_id: 'VendorUnknown',
      family: '0',
      id: '0',
      hypervisor: 'none',
    })
  })

  const s390x =
    'vendor_id       : IBM/S390\n# processors    : 2\nprocessor 0: version = 00,  identification = 0F2BA8,  machine = 3906\n\ncpu number : 0\nversion : 00\nidentification : 0F2BA8\nmachine : 3906\n\ncpu number : 1\nidentification : 1F2BA8\nmachine : 3907\n'
  test.each([
    [{ 'proc/sysinfo': 'VM00 Name: x\nVM00 Control Program: z/VM    7.2.0  \n' }, 'z_VM_7.2.0'],
    [{ 'proc/sysinfo': 'Manufacturer: IBM\n' }, 'none'],
    [{}, null],
  ] as [Tree, string | null][])('s390x, case %#', (tree, hypervisor) => {
    expect(modelOfS390x(hostOf({ ...tree, 'proc/cpuinfo': s390x }))).toEqual({
      vendor_id: 'IBM_S390',
      family: '0F2BA8',
      id: '3907',
      hypervisor,
    })
  })
})

describe('cpu.cstate', () => {
  const cpu = 'sys/devices/system/cpu'
  const intel = {
    [`${cpu}/cpuidle/current_driver`]: 'intel_idle\n',
    'sys/module/intel_idle/parameters/max_cstate': '9\n',
  }
  test.each([
    ['no such directory', {}, null],
    ['no idle driver', { [`${cpu}/`]: '' }, {}],
    ['another driver', { [`${cpu}/cpuidle/current_driver`]: 'acpi_idle\n' }, {}],
    ['an unreadable driver', { [`${cpu}/cpuidle/`]: '' }, null],
    ['on', intel, { enabled: 'true' }],
    [
      'off',
      { ...intel, 'sys/module/intel_idle/parameters/max_cstate': '0\n' },
      { enabled: 'false' },
    ],
    ['no number', { ...intel, 'sys/module/intel_idle/parameters/max_cstate': 'x\n' }, null],
  ] as [string, Tree, object | null][])('%s', (_title, tree, expected) => {
    expect(object(cstateOf(hostOf(tree)))).toEqual(expected)
  })
})

describe('cpu.pstate', () => {
  const cpu = 'sys/devices/system/cpu'
  const policy = (index: number, governor: string, affected = '0\n') =>
    below(`${cpu}/cpufreq/policy${index}`, {
      scaling_governor: governor,
      affected_cpus: affected,
    })
  const active = {
    [`${cpu}/intel_pstate/status`]: 'active\n',
    [`${cpu}/intel_pstate/no_turbo`]: '0\n',
  }
  test.each([
    ['nothing', {}, {}],
    ['off', { [`${cpu}/intel_pstate/status`]: 'off\n' }, {}],
    [
      'passive',
      { ...active, [`${cpu}/intel_pstate/status`]: 'passive\n', ...policy(0, 'schedutil\n') },
      { status: 'passive', turbo: 'true' },
    ],
    [
      'active, one governor',
      { ...active, ...policy(0, 'powersave\n'), ...policy(1, 'powersave\n') },
      { status: 'active', turbo: 'true', scaling_governor: 'powersave' },
    ],
    [
      'active, two governors',
      { ...active, ...policy(0, 'powersave\n'), ...policy(1, 'performance\n') },
      { status: 'active', turbo: 'true' },
    ],
    [
      'a policy that nothing uses',
      { ...active, ...policy(0, 'powersave\n'), ...policy(1, 'performance\n', '\n') },
      { status: 'active', turbo: 'true', scaling_governor: 'powersave' },
    ],
    [
      'a governor without a name',
      { ...active, ...policy(0, '\n') },
      { status: 'active', turbo: 'true' },
    ],
    [
      'no turbo',
      { ...active, [`${cpu}/intel_pstate/no_turbo`]: '1\n' },
      { status: 'active', turbo: 'false' },
    ],
  ] as [string, Tree, object][])('%s', (_title, tree, expected) => {
    expect(object(pstateOf(hostOf(tree)))).toEqual(expected)
  })
})

describe('cpu.sst', () => {
  const tree = {
    'sys/bus/cpu/devices/cpu0/': '',
    'sys/bus/cpu/devices/cpu1/cpufreq/base_frequency': '2700000\n',
  }
  test.each([
    ['a faster processor', tree, 2600, { 'bf.enabled': 'true' }],
    ['as fast as all', tree, 2700, {}],
    ['CPUID has no frequency', tree, 0, {}],
    ['CPUID cannot be read', tree, null, null],
    ['no processor has one', { 'sys/bus/cpu/devices/cpu0/': '' }, null, {}],
  ] as [string, Tree, number | null, object | null][])('%s', (_title, files, base, expected) => {
    expect(object(sstOf(hostOf(files), base))).toEqual(expected)
  })
})

describe('cpu.topology', () => {
  const cpu = (index: number, siblings: string, socket: string) =>
    below(`sys/bus/cpu/devices/cpu${index}/topology`, {
      thread_siblings_list: siblings,
      physical_package_id: socket,
    })
  test.each([
    ['one thread a core', { ...cpu(0, '0\n', '0\n'), ...cpu(1, '1\n', '0\n') }, 'false', '1'],
    ['two, as a range', { ...cpu(0, '0-1\n', '0\n'), ...cpu(1, '0-1\n', '1\n') }, 'true', '2'],
    ['two, as a list', { ...cpu(0, '0,64\n', '0\n') }, 'true', '1'],
  ])('%s', (_title, tree, threads, sockets) => {
    expect(object(topologyAttributes(readTopology(hostOf(tree))))).toEqual({
      hardware_multithreading: threads,
      socket_count: sockets,
    })
  })

  test('an offline processor empties it', () => {
    const tree = { ...cpu(0, '0-1\n', '0\n'), 'sys/bus/cpu/devices/cpu1/': '' }
    expect(topologyAttributes(readTopology(hostOf(tree)))).toEqual(new Map())
    expect(topologyAttributes(readTopology(hostOf({})))).toEqual(new Map())
  })
})

describe('cpu.rdt', () => {
  const dump: Dump = {
    ...maker('GenuineIntel', 0x10),
    '0x7': { ebx: bits(12, 15) },
    '0xf': { edx: bits(1) },
    '0xf/1': { edx: bits(0, 1, 2) },
    '0x10': { ebx: bits(1, 3) },
  }
  test('by CPUID', () => {
    expect([...rdtOfCpuid(leavesOf(dump)).has]).toEqual([
      'RDTMON',
      'RDTCMT',
      'RDTMBM',
      'RDTL3CA',
      'RDTMBA',
    ])
    expect([...rdtOfCpuid(leavesOf({ ...dump, '0xf/1': { edx: bits(1) } })).has]).toEqual([
      'RDTMON',
      'RDTL3CA',
      'RDTMBA',
    ])
    expect(rdtOfCpuid(leavesOf({ ...dump, '0x7': {} })).has.size).toBe(0)
  })

  test('by /proc/cpuinfo', () => {
    const words = new Set('cqm cqm_llc cqm_occup_llc cqm_mbm_total rdt_a cat_l2 mba'.split(' '))
    expect(rdtOfCpuinfo(words, 'Intel', false)).toEqual({
      has: new Set(['RDTMON', 'RDTCMT', 'RDTL2CA', 'RDTMBA']),
      unobservable: new Set(),
    })
    // AMD's bandwidth allocation is another one.
    expect(rdtOfCpuinfo(words, 'AMD', false)).toEqual({
      has: new Set(['RDTMON', 'RDTCMT', 'RDTL2CA']),
      unobservable: new Set(['RDTMBA']),
    })
    expect(rdtOfCpuinfo(words, 'Intel', true).unobservable).toEqual(new Set(['RDTMBM', 'RDTL3CA']))
  })

  const mounts = (point: string) =>
    `24 1 0:22 / /sys rw - sysfs sysfs rw\n30 24 0:26 / ${point} rw,relatime shared:1 - resctrl resctrl rw\n`
  const closids = (tree: Tree) =>
    rdtAttributes(hostOf(tree), rdtOfCpuid(leavesOf(dump))).get('RDTL3CA_NUM_CLOSID')
  test.each([
    ['none mounted', { 'proc/1/mountinfo': '24 1 0:22 / /sys rw - sysfs sysfs rw\n' }, undefined],
    [
      'one less than there are',
      {
        'proc/1/mountinfo': mounts('/sys/fs/resctrl'),
        'sys/fs/resctrl/info/L3/num_closids': '16\n',
      },
      '15',
    ],
    [
      'by this process where the first cannot be read',
      { 'proc/self/mountinfo': mounts('/r\\040x'), 'r x/info/L3/num_closids': '1\n' },
      '0',
    ],
    ['none left', { 'proc/1/mountinfo': mounts('/r'), 'r/info/L3/num_closids': '0\n' }, undefined],
    ['no number', { 'proc/1/mountinfo': mounts('/r'), 'r/info/L3/num_closids': 'x\n' }, undefined],
  ] as [string, Tree, string | undefined][])('classes: %s', (_title, tree, expected) => {
    expect(closids(tree)).toBe(expected)
  })
})

describe('cpu.security', () => {
  const amd = 'sys/module/kvm_amd/parameters'
  test.each([
    ['nothing', {}, []],
    ['TDX off', { 'sys/module/kvm_intel/parameters/tdx': 'N\n' }, []],
    ['TDX without a line feed', { 'sys/module/kvm_intel/parameters/tdx': 'Y' }, []],
    [
      'TDX',
      {
        'sys/module/kvm_intel/parameters/tdx': 'Y\n',
        'sys/fs/cgroup/misc.capacity': 'sev 5\ntdx 31\n',
      },
      [
        ['tdx.enabled', 'true'],
        ['tdx.total_keys', '31'],
      ],
    ],
    [
      'SEV of every kind',
      {
        [`${amd}/sev`]: 'Y\n',
        [`${amd}/sev_es`]: '1\n',
        [`${amd}/sev_snp`]: 'Y\n',
        'sys/fs/cgroup/misc/misc.capacity': 'sev 410\nsev_es 99\n',
      },
      [
        ['sev.enabled', 'true'],
        ['sev.asids', '410'],
        ['sev.es.enabled', 'true'],
        ['sev.encrypted_state_ids', '99'],
        ['sev.snp.enabled', 'true'],
      ],
    ],
    [
      'the first line that begins with the name counts',
      { [`${amd}/sev`]: 'Y', 'sys/fs/cgroup/misc.capacity': 'sev_es 99\nsev 410\n' },
      [
        ['sev.enabled', 'true'],
        ['sev.asids', '99'],
      ],
    ],
    [
      'a capacity that is no number of 64 bits',
      { [`${amd}/sev`]: 'Y', 'sys/fs/cgroup/misc.capacity': 'sev 9223372036854775808\n' },
      [['sev.enabled', 'true']],
    ],
  ] as [string, Tree, string[][]][])('%s', (_title, tree, expected) => {
    expect([...securityOfAmd64(hostOf(tree), new Set())]).toEqual(expected)
  })

  test('a TDX guest', () => {
    expect(object(securityOfAmd64(hostOf({}), new Set(['TDX_GUEST'])))).toEqual({
      'tdx.protected': 'true',
    })
  })

  test.each([
    ['1\n', { 'se.enabled': 'true' }],
    ['1', {}],
    ['0\n', {}],
  ])('s390x with %j', (content, expected) => {
    const tree = { 'sys/firmware/uv/prot_virt_host': content }
    expect(object(securityOfS390x(hostOf(tree)))).toEqual(expected)
  })

  test('protected memory is the sum of the sections up to the first that is none', () => {
    const section = (kind: number, low: number, high = 0) => ({ eax: kind, ecx: low, edx: high })
    const memory = (sections: Dump) =>
      protectedMemory(leavesOf({ ...maker('GenuineIntel', 0x12), ...sections }))
    expect(memory({ '0x12/2': section(1, 0x0800_0fff) })).toBe(0x0800_0000n)
    expect(memory({ '0x12/2': section(1, 0xffff_f001, 0xfff_ffff) })).toBe(0xf_ffff_ffff_f000n)
    expect(
      memory({
        '0x12/2': section(1, 0x1000),
        '0x12/3': section(2, 0x1000),
        '0x12/4': section(1, 0x2000),
        '0x12/6': section(1, 0x4000),
      }),
    ).toBe(0x3000n)
    expect(memory({})).toBe(0n)
  })
})

describe('XCR0, which no file tells', () => {
  const leaves = (registers: Dump[string] = {}) =>
    leavesOf({ ...maker('GenuineIntel', 0xd), '0xd': registers })
  const facts = (words: string[] | null, hidesWords = false) => ({
    fields: new Map(),
    words: words && new Set(words),
    hidesWords,
    kernel: null,
  })
  test.each([
    ['by the words', facts(['avx', 'avx512f']), {}, true, true],
    ['by a missing word', facts(['avx']), {}, true, false],
    ['not by a hidden word', facts(['avx'], true), {}, true, null],
    ['by sizes that are equal', facts(null), { eax: 0xe7, ebx: 9, ecx: 9 }, true, true],
    ['for what the processor has', facts(null), { eax: 0x7, ebx: 9, ecx: 9 }, true, false],
    ['not by sizes that differ', facts(null), { eax: 0xe7, ebx: 8, ecx: 9 }, null, null],
    ['not by nothing', facts(null), {}, null, null],
  ] as const)('%s', (_title, given, registers, avx, avx512) => {
    expect(savedState(given, leaves(registers))).toEqual({ avx, avx512 })
  })
})
