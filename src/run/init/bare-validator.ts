import { plainSettings } from '../../validator/container-settings.ts'
import type { Validator } from '../../validator/manifest.ts'

/** A Validator that asks nothing of a container: whoever looks at it does. */
export function bareValidator(): Validator {
  const location = { file: 'the image', line: 1, column: 1 }
  const origin = { kind: 'file', file: 'the image', directory: null } as const
  // The type wants a check; nothing is made of one here.
  const checks = [] as readonly Validator['checks'][number][] as Validator['checks']
  return {
    ...{ name: 'look', description: '', documentation: '', origin, location },
    ...{
      env: [],
      ports: [],
      volumes: [],
      command: [],
      options: [],
      devices: [],
      notices: [],
      container: plainSettings,
      places: new Map(),
      conditions: [],
      parameters: [],
      checks,
    },
  }
}
