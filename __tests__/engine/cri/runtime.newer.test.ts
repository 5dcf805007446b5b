import { describe, expect, test } from '@jest/globals'
import { connect, never } from '../../support/engines.ts'
import { runtime } from '../../support/runtime.ts'

describe(runtime.version, () => {
  test('says what it is', async () => {
    const engine = await connect(runtime.address)
    try {
      expect(engine.identity).toMatchObject({ program: 'containerd', url: runtime.address })
      expect(await engine.identity.describe(never)).toMatchObject({
        name: 'containerd',
        apiVersion: 'v1',
        defaultRuntime: 'runc',
        runtimes: ['runc'],
        operatingSystem: 'linux',
      })
      expect(await engine.cdi.support(never)).toEqual({
        engine: expect.stringMatching(/^containerd 2\./) as string,
        kind: 'native',
        specDirectories: [runtime.cdiDirectory],
        devices: null,
        newestVersion: '1.0.0',
      })
    } finally {
      engine.close()
    }
  })
})
