import type { ElfFacts } from '../elf/facts.ts'
import { armFloat, elfWords } from '../elf/machines.ts'
import { fitsPlatform } from '../elf/platform-fit.ts'
import { quote } from '../errors.ts'
import type { FileNode } from '../image/files/image-files.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Inquiry } from './inquiry.ts'

/**
 * Tells whether the image's platform runs a program.
 *
 * @param whose words that name the file at the start of a sentence
 * @returns false where it does not
 */
export function tellMachine(
  whose: string,
  node: FileNode,
  facts: ElfFacts,
  inquiry: Inquiry,
): boolean {
  const { platform } = inquiry.place
  const is = `${whose} is for ${elfWords(facts).replace('ELF ', '')}`
  const image = `the image is for ${formatPlatform(platform)}`
  switch (fitsPlatform(facts, platform)) {
    case 'fits':
    case 'unknown':
      return true
    case 'usual':
      inquiry.tell(
        'program-machine-older',
        `${is}, and ${image}, whose kernels usually run it as well`,
        node.path,
        `build it for ${platform.architecture} where some of its kernels might not`,
      )
      return true
    case 'some':
      inquiry.tell(
        'program-machine-some',
        `${is}, and ${image}, of which only some machines run it`,
        node.path,
        `build it for ${platform.architecture}`,
      )
      return true
    case 'newer':
      inquiry.tell(
        'program-machine-newer',
        `${whose} is for ${armWords(facts)}, and ${image}`,
        node.path,
        'build it for the variant of the image, or name the variant that it needs as the platform of the image',
      )
      return true
    case 'other':
      inquiry.tell(
        'program-machine',
        `${is}, and ${image}: there it ends with "exec format error"`,
        node.path,
        `put the program for ${formatPlatform(platform)} into this image: a stage of the build that copies or downloads it may be for the machine that builds`,
      )
      return false
  }
}

function armWords(facts: ElfFacts): string {
  const version = facts.armVersion === null ? 'Arm' : `Armv${facts.armVersion}`
  return armFloat(facts) === 'hard' ? `${version} with a unit for floating point` : version
}

/** The program is named as it is asked for, and its file where that tells more. */
export function namedFile(name: string, { path }: FileNode): string {
  return name === path ? quote(name) : `${quote(name)} (${quotePath(path)})`
}

function quotePath(path: string): string {
  return /^[\x21-\x7e]+$/.test(path) && path.length <= 200 ? path : quote(path)
}
