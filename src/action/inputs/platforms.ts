import { inputError } from '../../errors.ts'
import { readPlatforms } from '../../image/build/order.ts'
import { platformOf } from './reader.ts'
import type { InputReader } from './reader.ts'

/** One platform, or several that an image is built for; neither for the engine's own. */
export interface WantedPlatforms {
  readonly platform: string | null
  /** Two or more, or none. */
  readonly platforms: readonly string[]
}

/** `platform`, and `platforms` as docker/build-push-action has it. @throws CanaryError (input) */
export function readWantedPlatforms(reader: InputReader): WantedPlatforms {
  const platform = platformOf(reader)
  const platforms = readPlatforms([reader.getInput('platforms')])
  if (platform !== null && platforms.length > 0) {
    throw inputError({
      code: 'usage',
      message: 'platform and platforms are both given, and mean the same',
      hint: 'leave one of them out',
    })
  }
  if (platforms.length > 1) return { platform: null, platforms }
  return { platform: platforms[0] ?? platform, platforms: [] }
}
