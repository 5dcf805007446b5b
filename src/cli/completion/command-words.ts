import type { Command } from '../command.ts'
import { withHelp } from '../usage.ts'
import type { Flag, Flags } from '../usage.ts'

/** The shells that are served. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** What a word of a command line may be: one of a list, a path, or anything. */
export type Completed =
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'files' }
  | { readonly kind: 'directories' }
  | { readonly kind: 'anything' }

export interface FlagWords {
  /** Without its dashes. */
  readonly name: string
  readonly short: string | null
  /** One line. */
  readonly help: string
  /** Null for a switch, which takes no value. */
  readonly value: Completed | null
  /** How help calls the value, without its brackets; empty for a switch. */
  readonly valueName: string
  readonly isMultiple: boolean
}

/** A command, or the first word of several: what may stand behind it. */
export interface CommandWords {
  /** The words that choose it, with blanks between; empty before the first. */
  readonly name: string
  readonly next: readonly { readonly word: string; readonly help: string }[]
  readonly flags: readonly FlagWords[]
  /** What is no flag; null where there is nothing else. */
  readonly words: Completed | null
}

/** What completion knows of each command, of groups such as `compat`, and of what stands before all. */
export async function describeCommands(
  commands: readonly Command[],
): Promise<readonly CommandWords[]> {
  const own = await Promise.all(
    commands.map(async ({ name, usage }) => {
      const { flags, takesWords } = await usage()
      return { name, flags: flagsOf(flags), words: takesWords ? wordsOf(name) : null }
    }),
  )
  const groups = commands.flatMap(({ name }) => prefixesOf(name))
  const names = new Set(['', ...groups, ...commands.map(({ name }) => name)])
  return [...names].sort().map((name) => ({
    ...(own.find((command) => command.name === name) ?? {
      name,
      flags: flagsOf(name === '' ? ownFlags : {}),
      words: null,
    }),
    next: nextWords(name, commands),
  }))
}

const ownFlags: Flags = {
  version: { type: 'boolean', short: 'V', help: 'the release' },
}

/** `compat` of `compat lint`. */
function prefixesOf(name: string): readonly string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, index) => words.slice(0, index + 1).join(' '))
}

/** A group such as `compat` is told by what stands in it. */
function nextWords(before: string, commands: readonly Command[]): CommandWords['next'] {
  const start = before === '' ? '' : `${before} `
  const within = commands.filter(({ name }) => name.startsWith(start) && name !== before)
  const split = within.map(({ name, summary }) => {
    const [word = '', ...rest] = name.slice(start.length).split(' ')
    return { word, rest: rest.join(' '), summary }
  })
  return [...new Set(split.map(({ word }) => word))].map((word) => {
    const same = split.filter((one) => one.word === word)
    const own = same.find(({ rest }) => rest === '')
    return { word, help: own?.summary ?? same.map(({ rest }) => rest).join(', ') }
  })
}

function flagsOf(flags: Flags): readonly FlagWords[] {
  return Object.entries(withHelp(flags)).map(([name, flag]) => ({
    name,
    short: flag.short ?? null,
    // Help says more than a list of them has room for.
    help: flag.help.split(/\n|; /, 1)[0] ?? '',
    value: flag.type === 'boolean' ? null : valueOf(name, flag),
    valueName: flag.type === 'boolean' ? '' : flag.value.replace(/[<>]/g, ''),
    isMultiple: flag.type === 'string' && flag.multiple === true,
  }))
}

/** How a value is called says what it is: `<file>`, `<spec>`, `[<name>=]<file>`, `<directory>`, `<d>`. */
function valueOf(name: string, flag: Extract<Flag, { readonly type: 'string' }>): Completed {
  if (flag.choices !== undefined) return { kind: 'choices', choices: flag.choices }
  if (/^<d(?:irectory)?>$/.test(flag.value)) return { kind: 'directories' }
  const isFile = /<(?:f|file|manifest|spec)\b/.test(flag.value) || name.endsWith('-file')
  return { kind: isFile ? 'files' : 'anything' }
}

/** Images may be archives, so a path is always among what is meant. */
function wordsOf(command: string): Completed {
  if (command === 'completion') return { kind: 'choices', choices: shells }
  return { kind: 'files' }
}
