import { elfWords } from '../elf/machines.ts'
import { quote } from '../errors.ts'
import type { LoadedFile } from './examination.ts'
import type { Inquiry } from './inquiry.ts'
import { tellLibraries } from './library-findings.ts'
import { loadAll } from './loader/load.ts'
import { openLoader } from './loader/loader.ts'
import { tellMachine } from './machine.ts'
import { tellNeeds } from './needs.ts'
import { isExecutable } from './search.ts'

/**
 * Finds out whether an ELF file starts as a program.
 *
 * @param whose words that name it at the start of a sentence
 */
export async function examineElf(
  whose: string,
  program: LoadedFile,
  inquiry: Inquiry,
): Promise<void> {
  const { node, facts } = program
  inquiry.load(program)
  if (facts.type === 'other') {
    inquiry.tell(
      'program-object-file',
      `${whose} is an ELF file that is no program, such as an object file`,
      node.path,
      'link it, or name the program that is made of it',
    )
    return
  }
  if (!tellMachine(whose, node, facts, inquiry)) return
  if (facts.interpreter !== null) await examineLoading(whose, program, facts.interpreter, inquiry)
  else {
    tellNeeds(whose, program, [program], inquiry)
    tellNoLoader(whose, program, inquiry)
  }
}

function tellNoLoader(whose: string, { node, facts }: LoadedFile, inquiry: Inquiry): void {
  const [first] = facts.needed
  if (first === undefined) return
  inquiry.tell(
    'program-loader-none',
    `${whose} needs ${quote(first)}, and names no loader that would load it, as libraries do not`,
    node.path,
    'name a program: a library is none, unless it was made to be both',
  )
}

async function examineLoading(
  whose: string,
  program: LoadedFile,
  name: string,
  inquiry: Inquiry,
): Promise<void> {
  const loader = await findLoader(whose, program, name, inquiry)
  if (loader === null) {
    tellNeeds(whose, program, [program], inquiry)
    return
  }
  inquiry.load(loader)
  const { files, environment, workingDirectory, unknownVariables } = inquiry.place
  const opened = await openLoader(name, loader.node, loader.facts, files)
  if (opened.kind === 'other' || unknownVariables?.has('LD_LIBRARY_PATH') === true) {
    tellNeeds(whose, program, [program, loader], inquiry)
    return
  }
  const searching = { files, loader: opened, environment, workingDirectory }
  const loaded = await loadAll(program, searching)
  for (const library of loaded.libraries) inquiry.load(library)
  await tellLibraries(whose, loaded, opened, inquiry)
  tellNeeds(whose, program, loaded.libraries, inquiry)
}

/** As Linux opens it: by its path, and where it is executable (fs/binfmt_elf.c). Null where it was told why not. */
async function findLoader(
  whose: string,
  program: LoadedFile,
  name: string,
  inquiry: Inquiry,
): Promise<LoadedFile | null> {
  const { files, workingDirectory } = inquiry.place
  const path = name.startsWith('/') ? name : `${workingDirectory}/${name}`
  const found = await files.resolve(path)
  if (found.kind === 'unknown') return null
  if (found.kind !== 'found') {
    inquiry.tell(
      'program-loader-missing',
      `${whose} is to be loaded by ${quote(name)}, which is not in the image: there it ends with "no such file or directory"`,
      program.node.path,
      await loaderHint(name, inquiry),
    )
    return null
  }
  const { node } = found
  const unfit = (words: string) => {
    inquiry.tell(
      'program-loader-unfit',
      `${whose} is to be loaded by ${quote(name)}, which ${words}`,
      node.path,
      'put the loader of its C library there, which comes with that library',
    )
    return null
  }
  if (node.kind !== 'file') return unfit('is no file')
  if (!isExecutable(node)) return unfit('is not executable')
  const reading = await files.elf(node)
  if (reading.kind === 'unknown') return null
  if (reading.kind === 'other') return unfit('is no ELF file')
  if (reading.kind === 'broken') return unfit(`is a broken ELF file: ${reading.message}`)
  const { facts } = reading
  const { machine, bits, byteOrder } = program.facts
  const isOfMachine = facts.machine === machine && facts.bits === bits
  if (!isOfMachine || facts.byteOrder !== byteOrder) {
    return unfit(`is for another machine: ${elfWords(facts)}`)
  }
  return facts.type === 'other' ? unfit('is an object file') : { node, facts }
}

/** Machines as musl names them that images are made for. */
const muslNames = [
  ...['x86_64', 'aarch64', 'i386', 'armhf', 'arm', 'powerpc64le', 's390x', 'riscv64'],
  ...['loongarch64'],
]
const muslLoader = /\/ld-musl-[^/]*$/
const glibcLoader = /\/ld(?:-linux[^/]*|64)?\.so\.\d$/

async function loaderHint(name: string, { place: { files } }: Inquiry): Promise<string> {
  if (muslLoader.test(name)) {
    return 'it was built for musl, as on Alpine: build it for the C library of the image, or statically'
  }
  if (!glibcLoader.test(name)) {
    return 'build it on a system like the image, or statically, or copy its loader and libraries as well'
  }
  const found = await Promise.all(
    muslNames.map(async (one) => await files.resolve(`/lib/ld-musl-${one}.so.1`)),
  )
  return found.some(({ kind }) => kind === 'found')
    ? 'it was built for glibc, and the image has musl, as Alpine does: build it for musl, or statically (Go: CGO_ENABLED=0), or take a base image with glibc'
    : 'it was built for glibc, which the image does not have: build it statically (Go: CGO_ENABLED=0), or take a base image with glibc'
}
