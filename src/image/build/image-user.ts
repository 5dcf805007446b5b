import type { SourceLocation } from '../../model.ts'
import { findStage, parseDockerfile, stagesOf, unquoted } from './dockerfile.ts'
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
 * not certain: `ONBUILD` may set a user unseen, a base may be named by a variable, and what is found
 * must be the user that the image has.
 *
 * @param target the stage that was built; null for the last
 * @param user the image's, as the engine tells it; empty for root
 */
export function findImageUser(
  dockerfile: DockerfileSource,
  target: string | null,
  user: string,
): ImageUserPlace | null {
  const text = readDockerfile(dockerfile)
  const instructions = text === null ? null : parseDockerfile(text)
  if (text === null || instructions === null) return null
  const found = userInstruction(stagesOf(instructions), target)
  if (found === null) return null
  const isCertain =
    found.keyword === 'USER'
      ? mayMean(found.value, user)
      : user === '' || !hasHiddenUser(text, instructions)
  if (!isCertain) return null
  const { line, column } = found
  return {
    keyword: found.keyword === 'USER' ? 'USER' : 'FROM',
    text: found.text,
    location: { file: dockerfile.file, line, column },
  }
}

/** Whether `USER value` can have given the image this user; variables may stand for anything. */
function mayMean(value: string, user: string): boolean {
  const [first = '', ...others] = value.split(/\$(?:\{[^}]*\}|\w+)/).map(unquoted)
  const last = others.pop()
  if (last === undefined) return user === first
  if (!user.startsWith(first)) return false
  let at = first.length
  for (const part of others) {
    const found = user.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return user.length - last.length >= at && user.endsWith(last)
}

/** Whether a line looks like one that sets a user, and was read as part of something else. */
function hasHiddenUser(text: string, instructions: readonly Instruction[]): boolean {
  const seen = new Set(instructions.map(({ line }) => line))
  return text.split('\n').some((line, index) => /^\s*USER\s/i.test(line) && !seen.has(index + 1))
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
