/** Readers of what is in an image: the archives of its layers, and its programs. */
import { isDeepStrictEqual } from 'node:util'
import { gzipSync } from 'node:zlib'
import { parseElf, readElf } from '../../../src/elf/read.ts'
import type { ElfReading } from '../../../src/elf/facts.ts'
import { CanaryError, inputError, messageOf } from '../../../src/errors.ts'
import { createKeeper } from '../../../src/image/files/kept.ts'
import type { ElfReader } from '../../../src/image/files/kept.ts'
import { layerFiles } from '../../../src/image/files/layer-files.ts'
import { plainLayer } from '../../../src/image/files/layer-source.ts'
import type { LayerSource } from '../../../src/image/files/layer-source.ts'
import { streamedLayer } from '../../../src/image/files/streamed-layer.ts'
import { isPacked } from '../../../src/image/files/unpacked.ts'
import { abiTag, elfFile, gnuProperties, x86LevelNeeded } from '../../elf/support/elf-writer.ts'
import { file, folder, gone, hardLink, link, opaque, tarOf } from '../../image/support/layers.ts'
import { asBytes, demand, never } from '../support/target.ts'
import type { Target } from '../support/target.ts'
import { withSums } from './archive.ts'

const program = {
  interpreter: '/lib64/ld-linux-x86-64.so.2',
  ...{
    needed: ['libc.so.6', 'libx.so.1'],
    soname: 'libapp.so',
    rpath: '/r',
    runpath: '/l:$ORIGIN',
  },
  ...{ flags1: 0x08000800, stack: 7 },
  neededVersions: [{ library: 'libc.so.6', versions: [{ name: 'GLIBC_2.34', isWeak: false }] }],
  definedVersions: ['libapp.so', 'APP_1.0'],
  notes: [abiTag([3, 2, 0]), gnuProperties([[x86LevelNeeded, 2]])],
}

/** In memory and from afar a file is the same. */
export const elfTarget: Target = {
  name: 'elf',
  seeds: () => [
    elfFile(program),
    elfFile({ ...program, bits: 32, byteOrder: 'big', machine: 20, notes: [] }),
    elfFile({ bits: 32, machine: 40, armCpu: 10, type: 2 }),
    elfFile({ type: 2 }),
  ],
  runs: 600,
  feed: async (input) => {
    const bytes = asBytes(input)
    const parsed = parseElf(bytes)
    demandSentence(parsed)
    const read = await readElf(bytes.length, partsOf(bytes))
    demand(isDeepStrictEqual(read, parsed), 'parts of a file say what the whole of it says')
    // It became shorter since its size was asked for.
    demandSentence(await readElf(bytes.length + 5_000, partsOf(bytes)))
    if (parsed.kind !== 'elf') throw inputError({ code: 'no-elf', message: parsed.kind })
  },
}

function partsOf(bytes: Uint8Array): Parameters<typeof readElf>[1] {
  return ({ offset, length }) => Promise.resolve(bytes.subarray(offset, offset + length))
}

function demandSentence(reading: ElfReading): void {
  const isTold = reading.kind !== 'broken' || reading.message !== ''
  demand(isTold, 'what is wrong with a file is told')
}

const elf: ElfReader = { parse: parseElf, read: readElf }
const origin = { name: 'the layer', kind: 'input' } as const

const members = [
  folder('etc'),
  file('etc/passwd', 'root:x:0:0::/:/bin/sh\n'),
  file('bin/app', elfFile(program), { mode: 0o4755, pax: { uid: '70000' } }),
  link('bin/sh', '../usr/bin/dash'),
  hardLink('bin/other', 'bin/app'),
  gone('etc/shadow'),
  opaque('var/cache'),
  file('x', '', {
    pax: { path: 'a/long/name', 'SCHILY.xattr.security.capability': '\u0001\0\0\u0002' },
  }),
]

/** GNU's form 1.0 and 0.1 of a file with holes. */
const sparse = [
  file(
    'GNUSparseFile.0/a',
    Buffer.concat([Buffer.from('1\n8\n4\n'.padEnd(512, '\0')), Buffer.from('data')]),
    {
      pax: {
        ...{ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' },
        ...{ 'GNU.sparse.name': 'holes', 'GNU.sparse.realsize': '100' },
      },
    },
  ),
  file('b', 'data', { pax: { 'GNU.sparse.map': '2,4', 'GNU.sparse.size': '20' } }),
]

/** A layer says the same whether it passes or lies there. */
export const layerTarget: Target = {
  name: 'layer',
  seeds: () => [tarOf(members), tarOf(sparse), gzipSync(tarOf(members))],
  runs: 400,
  feed: async (input) => {
    const bytes = withSums(asBytes(input))
    const streamed = await look(() => streamedLayer(streamOf(bytes), createKeeper(elf, isKept)))
    if (!isLyingThere(bytes)) {
      if (streamed instanceof CanaryError) throw streamed
      return
    }
    const seekable = await look(() => plainLayer(regionOf(bytes), origin))
    const [one, other] = [streamed, seekable]
    if (one instanceof CanaryError && other instanceof CanaryError) throw one
    const told = [one, other].map((each) => (each instanceof Error ? messageOf(each) : 'read'))
    demand(isDeepStrictEqual(one, other), `both ways give the same: ${told.join(', ')}`)
  },
}

const isKept = (path: string) => path === '/bin/app'

function streamOf(bytes: Buffer): Parameters<typeof streamedLayer>[0] {
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      yield await Promise.resolve(bytes.subarray(at, at + pieceBytes))
    }
  }
  return { origin, open, diffId: null }
}

/** No block of an archive ends where a piece does. */
const pieceBytes = 700

function regionOf(bytes: Buffer): Parameters<typeof plainLayer>[0] {
  return {
    size: bytes.length,
    read: (position, length) => bytes.subarray(position, position + length),
    readInto: (position, into) => bytes.copy(into, 0, position),
    close: () => Promise.resolve(),
  }
}

/** What is compressed, or begins as if it were in a way that nobody reads, never gets so far. */
function isLyingThere(bytes: Buffer): boolean {
  try {
    return !isPacked(bytes.subarray(0, 4), origin)
  } catch (error) {
    if (error instanceof CanaryError) return false
    throw error
  }
}

/** Everything that a layer holds, with the start of each file, or why it holds nothing. */
async function look(open: () => LayerSource): Promise<readonly unknown[] | CanaryError> {
  const files = layerFiles([open()], elf, never())
  try {
    const seen: unknown[] = []
    for await (const node of files.walk('/')) {
      const start = await files.read(node, { offset: 0, length: 2_000 })
      const part = await files.read(node, { offset: 3, length: 5 })
      seen.push(node, Buffer.from(start), Buffer.from(part), await files.elf(node))
    }
    return seen
  } catch (error) {
    if (error instanceof CanaryError) return error
    throw error
  } finally {
    await files.close()
  }
}
