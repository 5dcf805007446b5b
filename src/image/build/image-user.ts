import type { SourceLocation } from '../../model.ts'
import { findStage, parseDockerfile, stagesOf } from './dockerfile.ts'
import type { Instruction, Stage } from './dockerfile.ts'
import { readDockerfile } from './dockerfile-source.ts'
import type { DockerfileSource } from './dockerfile-source.ts'

/** Where it is decided who the processes of a built image run as. */
export interface ImageUserPlace {
  /** `USER` that sets it; `FROM` of the built stage where no instruction does. */
  readonly keyword: 'USER' | 'FROM'
  /** The instruction in one line. */
  readonly text: string
  readonly location: SourceLocation
}

/**
 * The last `USER` of the stage that is built, or of the stages of the same Dockerfile that it
 * continues; the stage's `FROM` where there is none, since the base decides then. Null where that is
 * not certain: `ONBUILD` may set a user unseen, and a base may be named by a variable.
 *
 * @param target the stage that was built; null for the last
 */
export async function findImageUser(
  dockerfile: DockerfileSource,
  target: string | null,
): Promise<ImageUserPlace | null> {
  const text = readDockerfile(dockerfile)
  const instructions = text === null ? null : await parseDockerfile(text)
  const found = instructions === null ? null : userInstruction(stagesOf(instructions), target)
  if (found === null) return null
  const { line, column } = found
  return {
    keyword: found.keyword === 'USER' ? 'USER' : 'FROM',
    text: found.text,
    location: { file: dockerfile.file, line, column },
  }
}

/** The instruction itself, of the stages of one Dockerfile. */
export function userInstruction(
  stages: readonly Stage[],
  target: string | null,
): Instruction | null {
  const index = target === null ? stages.length - 1 : findStage(stages, target)
  const built = stages[index]
  if (built === undefined) return null
  let current: Stage | undefined = built
  for (let place = index; current !== undefined;) {
    const user = current.instructions.findLast(({ keyword }) => keyword === 'USER')
    if (user !== undefined) return user
    if (current.base.includes('$')) return null
    // Only an earlier stage can be continued: the search ends.
    place = findStage(stages.slice(0, place), current.base)
    current = stages[place]
    if (current?.instructions.some(isUserTrigger) === true) return null
  }
  return built.from
}

function isUserTrigger({ keyword, value }: Instruction): boolean {
  return keyword === 'ONBUILD' && /^user\b/i.test(value)
}
