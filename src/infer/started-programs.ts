import { posix } from 'node:path'
import type { ImageConfiguration } from '../engine/images.ts'
import { isShell } from '../programs/search.ts'

/** Programs that start another one: the first word behind their options. */
const wrappers: ReadonlySet<string> = new Set([
  ...['tini', 'tini-static', 'dumb-init', 'catatonit', 'env', 'exec', 'nice', 'nohup', 'setpriv'],
  ...['docker-init', 'catchsegv'],
])

/** A program that an image starts, as far as its configuration tells. */
export interface StartedProgram {
  readonly name: string
  /** False where it may be an argument just as well: it counts only where there is such a program. */
  readonly isCertain: boolean
}

/**
 * The programs that an image's configuration starts: of ENTRYPOINT and of CMD, behind wrappers such as tini,
 * and the first command of a shell's `-c`.
 */
export function startedPrograms({
  entrypoint,
  command,
}: Pick<ImageConfiguration, 'entrypoint' | 'command'>): readonly StartedProgram[] {
  const chains = [entrypoint, command].map(programsOf)
  const [ofEntrypoint = [], ofCommand = []] = chains
  // A script that is an entry point ends in `exec "$@"`, as a rule.
  const isArgument = ofEntrypoint.length > 0
  const certain = (name: string, index: number, isFirst: boolean): StartedProgram => ({
    name,
    isCertain: isFirst && index === 0,
  })
  const found = [
    ...ofEntrypoint.map((name, index) => certain(name, index, true)),
    ...ofCommand.map((name, index) => certain(name, index, !isArgument)),
  ]
  return [...new Map(found.toReversed().map((each) => [each.name, each])).values()].toReversed()
}

/** The program, and those that it is known to start. */
function programsOf(words: readonly string[]): readonly string[] {
  const [first, ...rest] = words
  if (first === undefined || first === '') return []
  const name = posix.basename(first)
  if (wrappers.has(name)) {
    const next = rest.findIndex((word) => !word.startsWith('-') && !word.includes('='))
    return [first, ...(next === -1 ? [] : programsOf(rest.slice(next)))]
  }
  const [option, script] = rest
  if (!isShell(name) || option === undefined || !/^-[a-z]*c$/.test(option)) return [first]
  return [first, ...programsOf(firstCommand(script ?? ''))]
}

/** The words of a script's first command, up to what only a shell can tell. */
function firstCommand(script: string): readonly string[] {
  const words = script.trim().split(/\s+/)
  const end = words.findIndex((word) => !/^[A-Za-z0-9_./:@%+,=-]+$/.test(word))
  const plain = end === -1 ? words : words.slice(0, end)
  const start = plain.findIndex((word) => !/^[A-Za-z_]\w*=/.test(word))
  return start === -1 ? [] : plain.slice(start)
}
