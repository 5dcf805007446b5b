import { quoteName } from '../errors.ts'
import type { Problem } from '../errors.ts'
import type { SourcedEdits } from './resolve.ts'

/**
 * Edits of several places that move one network interface twice, or two to one name. Each file is
 * fine by itself; engines with CDI 1.1.2 or later refuse the container, those with 1.1.0 and 1.1.1
 * forget all moves but the last.
 */
export function netDeviceConflicts(sources: readonly SourcedEdits[]): readonly Problem[] {
  const hosts = new Set<string>()
  const names = new Set<string>()
  return sources.flatMap(({ file, path, edits }) =>
    edits.netDevices.flatMap(({ hostInterfaceName, name }, index): readonly Problem[] => {
      const part = hosts.has(hostInterfaceName) ? 'host' : names.has(name) ? 'name' : null
      hosts.add(hostInterfaceName)
      names.add(name)
      if (part === null) return []
      const message =
        part === 'host'
          ? `the network interface ${quoteName(hostInterfaceName)} is moved twice`
          : `two network interfaces are to be named ${quoteName(name)}`
      const location = file.locate([...path, 'netDevices', index])
      return [{ code: `cdi-net-device-duplicate-${part}`, message, location }]
    }),
  )
}
