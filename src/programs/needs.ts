import { quote } from '../errors.ts'
import type { LoadedFile } from './examination.ts'
import type { Inquiry } from './inquiry.ts'
import { compareNumbers } from './compare-numbers.ts'

/** Of the oldest distribution that is still sold with support: who needs less need not be told. */
const usualKernel = [4, 18]

/**
 * Tells what a program asks of the machine: kernel, processor, stack.
 *
 * @param all the program, its loader and libraries
 */
export function tellNeeds(
  whose: string,
  { node, facts }: LoadedFile,
  all: readonly LoadedFile[],
  inquiry: Inquiry,
): void {
  const kernel = newestKernel(all)
  if (kernel !== null && compareNumbers(numbersOf(kernel.version), usualKernel) > 0) {
    inquiry.tell(
      'program-kernel',
      `${whose} needs Linux ${kernel.version} or newer${because(kernel.of, node.path)}`,
      kernel.of,
      'run it where the kernel is new enough',
    )
  }
  tellLevel(whose, node.path, all, inquiry)
  if (facts.hasExecutableStack) {
    inquiry.tell(
      'program-executable-stack',
      `${whose} asks for a stack that can be executed, which hardened kernels refuse`,
      node.path,
      'link it with -z noexecstack',
    )
  }
}

/** What a program asks of the machine and the C library that it runs on; null for what none of its files says. */
export interface Needs {
  /** Such as `2.34`. */
  readonly glibc: string | null
  /** Such as `3.2.0`. */
  readonly kernel: string | null
  /** 1 to 4. */
  readonly x86Level: number | null
}

/** @param all a program, its loader and libraries */
export function needsOf(all: readonly LoadedFile[]): Needs {
  return {
    glibc: newestGlibc(all),
    kernel: newestKernel(all)?.version ?? null,
    x86Level: highestLevel(all)?.level ?? null,
  }
}

/** What files of glibc itself ask of each other is no matter: they come together. */
function newestGlibc(all: readonly LoadedFile[]): string | null {
  const [newest] = all
    .filter(({ facts }) => !facts.definedVersions.some((one) => one.startsWith('GLIBC_')))
    .flatMap(({ facts }) => facts.neededVersions.flatMap(({ versions }) => versions))
    .flatMap(({ name, isWeak }) => {
      const version = isWeak ? undefined : /^GLIBC_(\d[\d.]*)$/.exec(name)?.[1]
      return version === undefined ? [] : [version]
    })
    .toSorted((one, other) => compareNumbers(numbersOf(other), numbersOf(one)))
  return newest ?? null
}

interface KernelNeed {
  readonly version: string
  readonly of: string
}

/** The newest kernel that any of them asks for. */
function newestKernel(all: readonly LoadedFile[]): KernelNeed | null {
  const [newest] = all
    .flatMap(({ node, facts }): KernelNeed[] =>
      facts.kernelMinimum === null ? [] : [{ version: facts.kernelMinimum, of: node.path }],
    )
    .toSorted((one, other) => compareNumbers(numbersOf(other.version), numbersOf(one.version)))
  return newest ?? null
}

function numbersOf(version: string): readonly number[] {
  return version.split('.').map(Number)
}

function tellLevel(
  whose: string,
  path: string,
  all: readonly LoadedFile[],
  inquiry: Inquiry,
): void {
  const { platform } = inquiry.place
  if (platform.architecture !== 'amd64') return
  const has = Number(/^v([1-4])$/.exec(platform.variant)?.[1] ?? 1)
  const highest = highestLevel(all)
  if (highest === null || highest.level <= has) return
  inquiry.tell(
    'program-x86-level',
    `${whose} needs a processor of x86-64-v${highest.level}${because(highest.of, path)}, and the image says x86-64-v${has}`,
    highest.of,
    'run it on such processors only, and say so with the variant of the platform or a compatibility spec',
  )
}

interface LevelNeed {
  readonly level: number
  readonly of: string
}

/** The highest x86-64 level that any of them cannot do without. */
function highestLevel(all: readonly LoadedFile[]): LevelNeed | null {
  const [highest] = all
    .flatMap(({ node, facts }): LevelNeed[] =>
      facts.x86Needed === null ? [] : [{ level: facts.x86Needed, of: node.path }],
    )
    .toSorted((one, other) => other.level - one.level)
  return highest ?? null
}

function because(of: string, path: string): string {
  return of === path ? '' : `, because of ${quote(of)}`
}
