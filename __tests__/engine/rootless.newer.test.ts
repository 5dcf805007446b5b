import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { handsOf, servedFile } from '../support/as-user.ts'
import type { Hands } from '../support/as-user.ts'
import { askEngine, baseImage } from '../support/engines.ts'
import type { RootlessEngine } from '../support/engine-services.ts'

/** Written by start-newer-engines.mjs. */
const rootless = JSON.parse(process.env['CANARY_TEST_ROOTLESS'] ?? 'null') as
  RootlessEngine | { readonly trouble: string }

if ('trouble' in rootless) {
  test(`a Podman without root is not tried: ${rootless.trouble}`, () => {
    expect(rootless.trouble).not.toBe('')
  })
} else {
  describe('Podman without root, and the command line as its user', () => {
    triesOf(rootless)
  })
}

function triesOf({ address, user }: RootlessEngine): void {
  let hands: Hands
  beforeAll(() => {
    hands = handsOf(user.id, [], { HOME: user.home, DOCKER_HOST: address })
  })
  afterAll(() => {
    hands.remove()
  })

  test('an image is built and its commands are run, and nothing is left', async () => {
    const lines = [
      'FROM scratch',
      'COPY busybox /bin/busybox',
      'CMD ["/bin/busybox", "sleep", "60"]',
    ]
    writeFileSync(join(hands.workspace, 'Dockerfile'), lines.join('\n'))
    const checks = [
      { name: 'run', probe: { exec: { command: ['/bin/busybox', 'true'] } } },
      // In the container they are root all the same.
      { name: 'root', probe: { exec: { command: ['/bin/busybox', 'chown', '1', '/bin'] } } },
    ]
    const reference = 'localhost/canary-test/rootless:latest'
    const report = await hands.validate(0, { checks }, '--context', '.', reference)
    expect(report.verdict).toBe('passed')
    expect(await askEngine(address, 'GET', '/containers/json?all=1')).toEqual([])
  })

  test('a server in the container is reached, though its network is its own', async () => {
    const report = await hands.validate(0, servedFile('/passwd', 30), baseImage)
    expect(report.verdict).toBe('passed')
  })

  test('an image is failed by what it lacks', async () => {
    const report = await hands.validate(1, servedFile('/nothing', 1), baseImage)
    expect(report.verdict).toBe('failed')
  })

  test('the node says that its engine has no root', async () => {
    const { exitCode, stdout } = await hands.run(['features', '--source', 'container'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      attributes: { 'container.engine': { elements: { name: 'podman', rootless: 'true' } } },
    })
  })
}
