import { parseDeviceList } from '../../cdi/request.ts'
import { readChoice, readTogether } from '../../options.ts'
import type { DeviceSettings } from '../../run/request.ts'
import type { InputReader } from './reader.ts'

/** @throws CanaryError (input) */
export function readDevices(reader: InputReader): DeviceSettings {
  const directories = reader.getMultilineInput('cdi-spec-dirs')
  const read = readTogether({
    names: () => parseDeviceList(reader.getInput('cdi-devices'), 'cdi-devices'),
    mode: () =>
      readChoice(reader.getInput('cdi-mode'), 'cdi-mode', ['auto', 'native', 'translate']),
    unsupported: () =>
      readChoice(reader.getInput('cdi-unsupported'), 'cdi-unsupported', ['error', 'warn']),
  })
  return {
    ...read,
    files: reader.getMultilineInput('cdi-devices-from'),
    specDirectories: directories.length === 0 ? null : directories,
  }
}
