import { parseElf } from '../../../src/elf/read.ts'
import type { Examination, ProgramPlace } from '../../../src/programs/examination.ts'
import { examineProgram } from '../../../src/programs/examine.ts'
import { elfFile } from '../../elf/support/elf-writer.ts'
import type { WrittenElf } from '../../elf/support/elf-writer.ts'
import { memoryFiles } from '../../image/support/memory-files.ts'
import type { MemoryFile } from '../../image/support/memory-files.ts'

/** An ELF file in an image. */
export function elf(written: WrittenElf = {}, mode = 0o755, uid = 0): MemoryFile {
  return binary(elfFile(written), mode, uid)
}

export function binary(content: Uint8Array, mode = 0o755, uid = 0): MemoryFile {
  return { content, mode, uid, elf: parseElf(content) }
}

export function script(content: string, mode = 0o755): MemoryFile {
  return { content, mode }
}

export const glibcLoader = '/lib64/ld-linux-x86-64.so.2'
export const muslLoader = '/lib/ld-musl-x86_64.so.1'

/** A loader of glibc that was built to look in directories, which it holds as a text. */
export function glibc(
  directories: readonly string[] = ['/lib', '/usr/lib'],
  written: WrittenElf = {},
): MemoryFile {
  const file = elfFile({
    soname: 'ld-linux-x86-64.so.2',
    definedVersions: ['ld-linux-x86-64.so.2', 'GLIBC_2.2.5', 'GLIBC_PRIVATE'],
    ...written,
  })
  const text = directories.map((one) => `${one}/\0`).join('')
  return binary(Buffer.concat([file, Buffer.from(`\0/usr\0/etc/\0${text}/etc/ld.so.cache\0`)]))
}

export function musl(written: WrittenElf = {}): MemoryFile {
  return elf({ soname: 'libc.musl-x86_64.so.1', ...written })
}

/** A library of a name, with what it says beside. */
export function library(soname: string, written: WrittenElf = {}): MemoryFile {
  return elf({ soname, ...written }, 0o644)
}

/** `libc.so.6` of a version, as `GLIBC_2.36`. */
export function libc(...versions: readonly string[]): MemoryFile {
  return library('libc.so.6', { definedVersions: ['libc.so.6', 'GLIBC_2.2.5', ...versions] })
}

export type Place = Partial<Omit<ProgramPlace, 'files' | 'environment'>> & {
  readonly environment?: Readonly<Record<string, string>>
}

export async function examine(
  files: Readonly<Record<string, MemoryFile>>,
  name = '/app',
  { environment = {}, ...rest }: Place = {},
): Promise<Examination> {
  return await examineProgram(name, {
    files: memoryFiles(files),
    platform: { os: 'linux', architecture: 'amd64', variant: '', osVersion: '' },
    workingDirectory: '/',
    ...rest,
    environment: new Map(Object.entries(environment)),
  })
}

export function codesOf({ findings }: Pick<Examination, 'findings'>): readonly string[] {
  return findings.map(({ code }) => code)
}

export function pathsOf({ closure }: Examination): readonly string[] {
  return closure.map(({ node }) => node.path)
}
