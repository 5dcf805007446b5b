import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { absence, isAbsence } from '../../../src/features/absence.ts'
import { discoverCpu } from '../../../src/features/cpu/cpu.ts'
import {
  cpuidAddresses,
  parseLeaves,
  readCpuidDevice,
} from '../../../src/features/cpu/cpuid-leaves.ts'
import { readCpuidWithSudo } from '../../../src/features/cpu/sudo-cpuid.ts'
import { openHost } from '../../../src/features/host.ts'
import { plant } from '../tree.ts'

const { signal } = new AbortController()
const device = readCpuidDevice(openHost())

describe('answers of the device', () => {
  const whole = Buffer.alloc(cpuidAddresses.length * 16)
  for (const [index, { leaf, subleaf }] of cpuidAddresses.entries()) {
    // Each leaf says which it is; the first and the first extended one say how many there are.
    whole.writeUInt32LE(leaf === 0 ? 0x24 : leaf === 0x8000_0000 ? 0x8000_0021 : leaf, index * 16)
    whole.writeUInt32LE(subleaf, index * 16 + 4)
  }

  test('are taken apart', () => {
    const leaves = parseLeaves(whole)
    if (isAbsence(leaves)) throw new Error('no leaves')
    expect(leaves(7, 1)).toEqual({ eax: 7, ebx: 1, ecx: 0, edx: 0 })
    expect(leaves(0x12, 9)).toEqual({ eax: 0x12, ebx: 9, ecx: 0, edx: 0 })
    expect(leaves(0x8000_0021).eax).toBe(0x8000_0021)
    expect(() => leaves(3)).toThrow('CPUID leaf 0x3/0 is not among those that are read')
  })

  test.each([
    ['cut short', whole.subarray(0, -1)],
    ['too long', Buffer.concat([whole, Buffer.alloc(16)])],
    ['nothing', Buffer.alloc(0)],
  ])('are none when they are %s', (_title, bytes) => {
    expect(parseLeaves(bytes)).toEqual(absence('cut-short'))
  })

  test('a file in the place of the device is not read', () => {
    const host = openHost({ root: plant({ 'dev/cpu/0/cpuid': whole }) })
    expect(readCpuidDevice(host)).toEqual(absence('not-a-device'))
    expect(readCpuidDevice(openHost({ root: plant({}) }))).toEqual(absence('ENOENT'))
  })
})

describe('with sudo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sudo-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  /** A directory with a sudo that runs `script`. */
  function sudo(name: string, script: string) {
    const path = join(folder, name)
    mkdirSync(path)
    writeFileSync(join(path, 'sudo'), `#!/bin/sh\n${script}\n`)
    chmodSync(join(path, 'sudo'), 0o755)
    return { PATH: [path, process.env['PATH'] ?? ''].join(delimiter) }
  }

  // Needs the device itself, which containers and arm64 machines lack; the rest does not.
  const hasDevice = !isAbsence(openHost().kind('/dev/cpu/0/cpuid'))
  const read = (env: Record<string, string>) => readCpuidWithSudo(openHost(), env, signal)

  if (hasDevice) {
    beforeEach(() => {
      // Its deadline has a test of its own; on a busy machine these would meet it.
      jest.spyOn(AbortSignal, 'timeout').mockReturnValue(new AbortController().signal)
    })

    test('the helper asks for no password and reads what the device says', async () => {
      const env = sudo('works', 'test "$1" = -n || exit 9; shift; exec "$@"')
      const leaves = await read(env)
      if (isAbsence(device) || isAbsence(leaves)) {
        expect([device, leaves]).toEqual([absence('EACCES'), absence('sudo-failed')])
        return
      }
      for (const leaf of [0, 1, 7, 0xd, 0x8000_0001, 0x8000_0008]) {
        // Bits of leaf 1 and 7 that name the processor it ran on differ.
        expect(leaves(leaf).ecx).toBe(device(leaf).ecx)
      }
    })

    test.each([
      ['refuses', 'echo a password is required >&2; exit 1'],
      ['is killed', 'kill -9 $$'],
    ])('a sudo that %s', async (name, script) => {
      expect(await read(sudo(name, script))).toEqual(absence('sudo-failed'))
    })

    test('a sudo that says too little or too much', async () => {
      expect(await read(sudo('little', 'printf x'))).toEqual(absence('cut-short'))
      expect(await read(sudo('much', 'exec cat /dev/zero'))).toEqual(absence('sudo-failed'))
    })

    test('no sudo at all', async () => {
      expect(await read({ PATH: join(folder, 'nowhere') })).toEqual(absence('sudo-failed'))
    })

    test('a run that is told to stop does not wait for it', async () => {
      const stopping = new AbortController()
      const reading = readCpuidWithSudo(openHost(), sudo('hangs', 'exec sleep 60'), stopping.signal)
      stopping.abort()
      expect(await reading).toEqual(absence('sudo-failed'))
    })
  }

  test('without the device nothing is started', async () => {
    const host = openHost({ root: plant({}) })
    expect(await readCpuidWithSudo(host, sudo('unused', 'exit 7'), signal)).toEqual(
      absence('ENOENT'),
    )
  })
})

describe('this machine', () => {
  const unread = isAbsence(device) ? device.code : null
  beforeAll(() => {
    if (unread !== null) {
      process.stderr.write(`notice: CPUID of this machine cannot be read (${unread})\n`)
    }
  })

  // What the two ways say of each name is compared in processors.test.ts: there with every
  // processor, here only what no kernel and no hypervisor can change.
  test('is the same processor by CPUID and by /proc/cpuinfo', () => {
    if (isAbsence(device)) {
      expect(['ENOENT', 'EACCES', 'EPERM']).toContain(unread)
      return
    }
    const [byCpuid, byCpuinfo] = [device, null].map((leaves) => {
      const findings = discoverCpu(openHost(), 'amd64', leaves)
      return {
        names: findings.flags.get('cpu.cpuid') ?? new Set<string>(),
        unobservable: findings.unobservable.get('cpu.cpuid') ?? new Set<string>(),
        vendor: findings.attributes.get('cpu.model')?.get('vendor_id'),
      }
    })
    expect(byCpuid?.vendor).toBe(byCpuinfo?.vendor)
    for (const found of [byCpuid, byCpuinfo]) {
      expect(found?.names).toContain('X86_64_V1')
      expect([...(found?.names ?? [])].filter((name) => found?.unobservable.has(name))).toEqual([])
    }
  })
})
