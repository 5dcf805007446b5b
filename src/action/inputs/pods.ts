import { marginLimits } from '../../limits.ts'
import {
  readCount,
  readCpu,
  readDuration,
  readDurationOrNone,
  readFactor,
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
  const ofText = <Value>(name: string, read: (text: string, name: string) => Value) => {
    const text = textOrNull(reader, name)
    return text === null ? null : read(text, name)
  }
  const read = readTogether({
    readyTimeout: () => ofText('ready-timeout', readDuration),
    soak: () => readDurationOrNone(reader.getInput('soak'), 'soak'),
    strictStop: () => booleanOf(reader, 'strict-stop'),
    minMargin: () => ofText('min-margin', readFactor),
    load: () => ofText('load', readConnections) ?? 0,
    cpu: () => ofText('cpu', readCpu),
    isStatic: () => booleanOf(reader, 'static'),
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

/** `true` and `false` are docker/build-push-action's: whether a built image is handed to the engine. */
function readConnections(text: string, name: string): number {
  return /^(?:true|false)$/i.test(text) ? 0 : readCount(text, name, marginLimits.connections)
}
