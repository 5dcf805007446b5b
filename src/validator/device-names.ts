import { describeNameFault, parseQualifiedName } from '../cdi/qualified-name.ts'
import type { Problem } from '../errors.ts'
import type { ParsedDocument } from '../yaml/parse.ts'

/**
 * Entries of `devices` that are no qualified names. Reads the document as it was written, so that
 * they can be told together with everything else that is wrong with it; what is no text is the
 * schema's to tell.
 */
export function deviceNameProblems(document: ParsedDocument): Problem[] {
  const { value } = document
  const devices: unknown =
    typeof value === 'object' && value !== null && 'devices' in value ? value.devices : null
  if (!Array.isArray(devices)) return []
  return devices.flatMap((name: unknown, index): Problem[] => {
    if (typeof name !== 'string') return []
    const parsed = parseQualifiedName(name)
    if (parsed.ok) return []
    return [
      {
        code: 'cdi-name',
        message: `devices[${index}]: ${describeNameFault(name, parsed.fault)}`,
        location: document.locate(['devices', index]),
        hint: 'such as nvidia.com/gpu=all; paths of the host go into dockerRunOptions, with --device',
      },
    ]
  })
}
