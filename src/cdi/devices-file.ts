import { fieldOf } from '../decode.ts'
import { cdiLimits } from '../limits.ts'
import { inputError } from '../errors.ts'
import { parseDocuments } from '../yaml/parse.ts'
import { readSource } from '../yaml/source.ts'
import type { SourceText } from '../yaml/source.ts'
import { devicesFromCriConfig, mergeDevices } from './request.ts'

/**
 * Devices that a file asks for in the way of Kubernetes: the annotations of a Pod, or the
 * annotations and `CDI_Devices` of a CRI container config. YAML or JSON; several documents are merged.
 *
 * @throws CanaryError (input) when it is neither, or asks for something that is no device
 */
export function devicesFromFile(source: SourceText): string[] {
  const documents = parseDocuments(source, { maxBytes: cdiLimits.requestBytes })
  if (documents.length === 0) {
    throw inputError({ code: 'cdi-file', message: `${source.file} is empty` })
  }
  return mergeDevices(
    ...documents.map(({ value }) => devicesFromCriConfig(configOf(value), source.file)),
  )
}

/** @param path absolute; `name` is what the user wrote */
export async function readDevicesFile(path: string, name: string): Promise<string[]> {
  const { text } = await readSource(path, 'the file', cdiLimits.requestBytes)
  return devicesFromFile({ file: name, text })
}

/** What a Pod says of devices stands in its metadata, where the runtime's config is flat. */
function configOf(value: unknown): unknown {
  const isPod = fieldOf(value, 'kind') === 'Pod'
  return isPod ? { annotations: fieldOf(fieldOf(value, 'metadata'), 'annotations') } : value
}
