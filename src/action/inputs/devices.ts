import { cdiModes } from '../../cdi/mode.ts'
import { parseDeviceList } from '../../cdi/request.ts'
import { unsupportedPolicies } from '../../cdi/unsupported.ts'
import { readChoice, readTogether } from '../../options.ts'
import type { DeviceSettings } from '../../run/request.ts'
import type { InputReader } from './reader.ts'

/** @throws CanaryError (input) */
export function readDevices(reader: InputReader): DeviceSettings {
  const directories = reader.getMultilineInput('cdi-spec-dirs')
  const read = readTogether({
    names: () => parseDeviceList(reader.getInput('cdi-devices'), 'cdi-devices'),
    mode: () => readChoice(reader.getInput('cdi-mode'), 'cdi-mode', cdiModes),
    unsupported: () =>
      readChoice(reader.getInput('cdi-unsupported'), 'cdi-unsupported', unsupportedPolicies),
  })
  return {
    ...read,
    files: reader.getMultilineInput('cdi-devices-from'),
    specDirectories: directories.length === 0 ? null : directories,
  }
}
