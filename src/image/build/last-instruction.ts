import type { SourceLocation } from '../../model.ts'
import { findStage, parseDockerfile, stagesOf } from './dockerfile.ts'
import type { Instruction, Stage } from './dockerfile.ts'
import { readDockerfile } from './dockerfile-source.ts'
import type { DockerfileSource } from './dockerfile-source.ts'

export interface InstructionPlace {
  /** The instruction in one line. */
  readonly text: string
  readonly location: SourceLocation
}

/**
 * The last instruction of these keywords in the stage that is built, or in the stages of the same
 * Dockerfile that it continues. Null where there is none, or where another one may come unseen: from
 * `ONBUILD`, or from a base that a variable names.
 *
 * @param target the stage that was built; null for the last
 * @param isMeant whether an instruction is the one; where the last is not, nothing is told
 */
export function findInstruction(
  dockerfile: DockerfileSource,
  target: string | null,
  keywords: readonly string[],
  isMeant: (value: string) => boolean,
): InstructionPlace | null {
  const text = readDockerfile(dockerfile)
  const instructions = text === null ? null : parseDockerfile(text)
  if (instructions === null) return null
  const lasts = keywords.map((keyword) => lastOf(stagesOf(instructions), target, keyword))
  const found = lasts.find((last) => last !== null && isMeant(last.value)) ?? null
  if (found === null) return null
  const { line, column } = found
  return { text: found.text, location: { file: dockerfile.file, line, column } }
}

function lastOf(
  stages: readonly Stage[],
  target: string | null,
  keyword: string,
): Instruction | null {
  let place = target === null ? stages.length - 1 : findStage(stages, target)
  for (;;) {
    const current = stages[place]
    if (current === undefined || current.instructions.some((one) => triggers(one, keyword))) {
      return null
    }
    const last = current.instructions.findLast((one) => one.keyword === keyword)
    if (last !== undefined) return last
    if (current.base.includes('$')) return null
    // Only an earlier stage can be continued: the search ends.
    place = findStage(stages.slice(0, place), current.base)
  }
}

function triggers(instruction: Instruction, keyword: string): boolean {
  const [first = ''] = instruction.value.split(' ')
  return instruction.keyword === 'ONBUILD' && first.toUpperCase() === keyword
}
