/** A Dockerfile as a list of instructions, for finding lines in it. Builders read it themselves. */

export interface Instruction {
  /** In capitals. */
  readonly keyword: string
  /** The instruction in one line: without comments, continuations, and bodies of here-documents. */
  readonly text: string
  /** What stands behind the keyword, likewise. */
  readonly value: string
  /** From 1. */
  readonly line: number
  readonly column: number
  /** The last line it stands on. */
  readonly endLine: number
  /** The stage it belongs to, from 0; -1 before the first `FROM`. */
  readonly stage: number
}

/**
 * Null where lines would be counted differently than builders do.
 *
 * https://docs.docker.com/reference/dockerfile/#format
 */
export async function parseDockerfile(text: string): Promise<readonly Instruction[] | null> {
  const source = text.replace(/^\uFEFF/, '')
  // The parser takes a carriage return alone for the end of a line; builders do not.
  if (/\r(?!\n)/.test(source)) return null
  const { DockerfileParser } = await import('dockerfile-ast')
  const dockerfile = DockerfileParser.parse(source)
  const lines = source.split(/\r?\n/)
  const escape = dockerfile.getEscapeCharacter()
  let stage = -1
  return dockerfile.getInstructions().map((instruction): Instruction => {
    const { start, end } = instruction.getRange()
    const keyword = instruction.getKeyword()
    if (keyword === 'FROM') stage += 1
    const joined = joinLines(lines.slice(start.line, end.line + 1), escape)
    const value = joined.replace(/^\S+\s*/, '')
    return {
      keyword,
      text: value === '' ? keyword : `${keyword} ${value}`,
      value,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      stage,
    }
  })
}

/** The first lines up to one that is not continued, without comments; any blanks are one. */
function joinLines(lines: readonly string[], escape: string): string {
  const parts: string[] = []
  for (const [index, line] of lines.entries()) {
    const isComment = index > 0 && line.trimStart().startsWith('#')
    if (isComment || line.trim() === '') continue
    const end = line.trimEnd()
    if (!end.endsWith(escape)) {
      parts.push(end)
      break
    }
    parts.push(end.slice(0, -1))
  }
  return oneLine(parts.join(''))
}

export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** A stage: the `FROM` that starts it, the name it is given, and what it continues. */
export interface Stage {
  readonly from: Instruction
  readonly name: string | null
  /** As written; it may name an earlier stage. */
  readonly base: string
  readonly instructions: readonly Instruction[]
}

export function stagesOf(instructions: readonly Instruction[]): readonly Stage[] {
  return instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map((from) => {
      const words = from.value.split(' ').filter((word) => !word.startsWith('--'))
      const [base = '', as, name = null] = words
      return {
        from,
        name: as?.toUpperCase() === 'AS' ? name : null,
        base,
        instructions: instructions.filter(({ stage }) => stage === from.stage),
      }
    })
}

/** Index of the stage that a name or number means, the last of a name first; -1 where none does. */
export function findStage(stages: readonly Stage[], target: string): number {
  const named = stages.findLastIndex(({ name }) => name?.toLowerCase() === target.toLowerCase())
  if (named !== -1) return named
  const number = /^\d+$/.test(target) ? Number(target) : -1
  return number < stages.length ? number : -1
}
