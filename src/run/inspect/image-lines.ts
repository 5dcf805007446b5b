/** Lines of the Dockerfile that say what an image starts, and who as. */
import { findInstruction } from '../../image/build/last-instruction.ts'
import { findImageUser } from '../../image/build/image-user.ts'
import { oneLine } from '../../image/build/dockerfile.ts'
import type { ImageConfiguration } from '../../engine/images.ts'
import type { ImageOrigin } from '../explain-user.ts'
import type { DockerfileLines } from './dockerfile-lines.ts'

/** Null for each that another file may say, such as that of the base. */
export function dockerfileLines(
  { entrypoint, command }: Pick<ImageConfiguration, 'entrypoint' | 'command'>,
  { dockerfile, target, user }: ImageOrigin,
): DockerfileLines {
  const lineOf = (keyword: string, words: readonly string[]) => {
    const sign = signOf(words)
    const isMeant = (value: string) => sign !== '' && value.includes(sign)
    return findInstruction(dockerfile, target, [keyword], isMeant)?.location ?? null
  }
  return {
    entrypoint: lineOf('ENTRYPOINT', entrypoint),
    command: lineOf('CMD', command),
    user: findImageUser(dockerfile, target, user)?.location ?? null,
    workingDirectory: findInstruction(dockerfile, target, ['WORKDIR'], always)?.location ?? null,
  }
}

const always = () => true

/** A text that the instruction holds, in either of its forms. */
function signOf([first = '', option, script = '']: readonly string[]): string {
  const isOfShell = option === '-c' && script !== ''
  return isOfShell ? oneLine(script) : first
}
