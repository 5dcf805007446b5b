import { resolve } from 'node:path'
import { tagFor } from '../../image/build.ts'
import { readPairs } from '../../options.ts'
import type { RunRequest } from '../../run/request.ts'
import { textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/**
 * The build inputs, in the words of docker/build-push-action; null where nothing is built.
 *
 * @throws CanaryError (input)
 */
export function readBuild(
  reader: InputReader,
  directory: string,
  image: string | null,
  runId: string,
): RunRequest['build'] {
  const written = textOrNull(reader, 'context')
  if (written === null) return null
  const context = resolve(directory, written)
  return {
    context,
    file: textOrNull(reader, 'file'),
    target: textOrNull(reader, 'target'),
    buildArguments: readPairs(reader.getMultilineInput('build-args'), 'build-args'),
    platform: textOrNull(reader, 'platform'),
    tag: image ?? tagFor(context, runId),
  }
}
