import { parseDeviceList } from '../../cdi/request.ts'
import { readChoice } from '../../options.ts'
import type { DeviceSettings } from '../../run/request.ts'
import type { InputReader } from './reader.ts'

/** @throws CanaryError (input) */
export function readDevices(reader: InputReader): DeviceSettings {
  const directories = reader.getMultilineInput('cdi-spec-dirs')
  return {
    names: parseDeviceList(reader.getInput('cdi-devices'), 'cdi-devices'),
    files: reader.getMultilineInput('cdi-devices-from'),
    specDirectories: directories.length === 0 ? null : directories,
    mode: readChoice(reader.getInput('cdi-mode'), 'cdi-mode', ['auto', 'native', 'translate']),
    unsupported: readChoice(reader.getInput('cdi-unsupported'), 'cdi-unsupported', [
      'error',
      'warn',
    ]),
  }
}
