import {
  readDuration,
  readDurationOrNone,
  readPairs,
  readTogether,
  splitList,
} from '../../options.ts'
import { parseReplacement } from '../../pod/replace-image.ts'
import type { PodsRequest } from '../../run/request.ts'
import { booleanOf, textOrNull } from './reader.ts'
import type { InputReader } from './reader.ts'

/**
 * The Pods that are to run; null where there are none.
 *
 * @param images those under test, which take the places of what the manifests name
 * @throws CanaryError (input)
 */
export function readPodsInput(reader: InputReader, images: readonly string[]): PodsRequest | null {
  const files = reader.getMultilineInput('pods')
  const ready = textOrNull(reader, 'ready-timeout')
  const read = readTogether({
    readyTimeout: () => (ready === null ? null : readDuration(ready, 'ready-timeout')),
    soak: () => readDurationOrNone(reader.getInput('soak'), 'soak'),
    strictStop: () => booleanOf(reader, 'strict-stop'),
    standIns: () => readPairs(reader.getMultilineInput('volumes'), 'volumes'),
  })
  if (files.length === 0) return null
  return {
    ...read,
    files,
    namespace: textOrNull(reader, 'namespace'),
    withDependencies: splitList([reader.getInput('with-dependencies')]),
    replacements: images.map(parseReplacement),
  }
}
