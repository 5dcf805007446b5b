import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model.ts'
import { exitCodeOf } from '../../src/verdict.ts'
import { content, types } from '../registry/support/images.ts'
import { digestOf } from '../registry/support/test-registry.ts'
import { pack, writeLayout } from '../image/support.ts'
import { engines, removeImage } from '../support/engines.ts'
import { check, manifest, validateWith } from '../support/validate-with.ts'

/**
 * The header of a Linux program for a machine that nobody has built, so that no handler of foreign
 * programs that is installed here can run it.
 */
function foreignProgram(): Buffer {
  const elf = Buffer.alloc(120)
  elf.write('\u007fELF', 0, 'latin1')
  elf.set([2, 1, 1], 4)
  const machine = 0x7f7f
  elf.writeUInt16LE(2, 16)
  elf.writeUInt16LE(machine, 18)
  elf.writeUInt32LE(1, 20)
  elf.writeBigUInt64LE(0x400078n, 24)
  elf.writeBigUInt64LE(64n, 32)
  elf.writeUInt16LE(64, 52)
  elf.writeUInt16LE(56, 54)
  elf.writeUInt16LE(1, 56)
  return elf
}

const busybox = readFileSync(new URL('../../.cache/busybox/bin/busybox', import.meta.url))

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'canary-foreign-'))
})
afterAll(async () => {
  await rm(directory, { recursive: true })
})

/** A tar archive of programs, as the system's tar writes it. */
async function layerOf(programs: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const root = await mkdtemp(join(directory, 'root-'))
  for (const [name, bytes] of Object.entries(programs)) {
    await writeFile(join(root, name), bytes, { mode: 0o755 })
  }
  const file = `${root}.tar`
  pack(root, file)
  return await readFile(file)
}

/** An OCI layout with one image. @returns its name for the product */
async function imageFor(
  architecture: string,
  command: readonly string[],
  programs: Readonly<Record<string, Buffer>>,
): Promise<string> {
  const bytes = await layerOf(programs)
  const layer = content('application/vnd.oci.image.layer.v1.tar', bytes)
  const config = content(types.config, {
    os: 'linux',
    architecture,
    config: { Cmd: command },
    rootfs: { type: 'layers', diff_ids: [digestOf(bytes)] },
  })
  const image = content(types.manifest, {
    schemaVersion: 2,
    mediaType: types.manifest,
    config: config.descriptor,
    layers: [layer.descriptor],
  })
  const layout = await mkdtemp(join(directory, 'layout-'))
  writeLayout(layout, [layer, config, image], [image.descriptor])
  return `oci-layout:${layout}`
}

const text = manifest({
  checks: [
    check('run', { exec: { command: ['/program'] }, failureThreshold: 2 }),
    check('run with arguments', { exec: { command: ['/program', 'x'] } }),
  ],
})

describe.each(engines)('programs of another processor, with $name', ({ address }) => {
  const judge = async (
    architecture: string,
    command: readonly string[],
    programs: Readonly<Record<string, Buffer>>,
  ): Promise<Report> => {
    const source = await imageFor(architecture, command, programs)
    const report = await validateWith(address, text, source, {
      platform: `linux/${architecture}`,
    })
    const id = report.images[0]?.id ?? null
    if (id !== null) await removeImage(address, id)
    return report
  }

  test('an image that cannot start is not to blame', async () => {
    const report = await judge('s390x', ['/program'], { program: foreignProgram() })
    expect(report.verdict).toBe('errored')
    expect(exitCodeOf(report)).toBe(3)
    const [validator] = report.images[0]?.validators ?? []
    expect(validator?.checks.map(({ outcome }) => outcome)).toEqual(['errored', 'errored'])
    expect(report.errors).toHaveLength(1)
    expect(report.errors[0]).toMatchObject({
      kind: 'infrastructure',
      code: 'image-platform',
      message: expect.stringMatching(
        /^this machine \(\w+\) cannot run an image for linux\/s390x: /,
      ),
      hint: expect.stringMatching(/binfmt.*docker\/setup-qemu-action/),
    })
  })

  test('nor is one whose commands cannot run', async () => {
    const programs = { program: foreignProgram(), busybox }
    const report = await judge('s390x', ['/busybox', 'sleep', '60'], programs)
    expect(report.verdict).toBe('errored')
    expect(exitCodeOf(report)).toBe(3)
    const checks = report.images[0]?.validators[0]?.checks ?? []
    expect(checks).toHaveLength(2)
    for (const { outcome, reason } of checks) {
      expect(outcome).toBe('errored')
      expect(reason.message).toMatch(/cannot run an image for linux\/s390x.*binfmt/)
    }
  })

  test('an image that says it is for this machine, and is not, fails', async () => {
    const report = await judge(process.arch === 'x64' ? 'amd64' : process.arch, ['/program'], {
      program: foreignProgram(),
    })
    expect(report.errors).toEqual([])
    expect(report.verdict).toBe('failed')
  })
})
