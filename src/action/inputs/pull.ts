import { pullSettings, readPull } from '../../image/pull-policy.ts'
import { readChoice } from '../../options.ts'
import type { InputReader } from './reader.ts'

/** @throws CanaryError (input) */
export function readPullInput(reader: InputReader): ReturnType<typeof readPull> {
  return readPull(readChoice(reader.getInput('pull'), 'pull', pullSettings))
}
