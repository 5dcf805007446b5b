import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { handsOf, servedFile } from '../support/as-user.ts'
import type { Hands } from '../support/as-user.ts'
import { askEngine, baseImage, engines, removeImage } from '../support/engines.ts'

/** Nobody has it: what belongs to it is of this test. */
const user = 47_111

/**
 * A user who is not root and may use the socket by one of its groups, as GitHub's runner does: the
 * processes of the containers are somebody else's.
 */
describe("a user of the socket's group, on Docker", () => {
  const address = engines[0]?.address ?? ''
  const reference = `canary-test/other-user-${process.pid}:latest`
  let hands: Hands

  beforeAll(() => {
    const group = statSync(address.replace('unix://', '')).gid
    hands = handsOf(user, [group], { DOCKER_HOST: address })
  })

  afterAll(async () => {
    hands.remove()
    await removeImage(address, reference).catch(() => undefined)
  })

  test('builds an image and has it validated, and leaves nothing', async () => {
    const lines = [
      'FROM scratch',
      'COPY busybox /bin/busybox',
      'CMD ["/bin/busybox", "sleep", "60"]',
    ]
    writeFileSync(join(hands.workspace, 'Dockerfile'), lines.join('\n'))
    const checks = [{ name: 'run', probe: { exec: { command: ['/bin/busybox', 'true'] } } }]
    const report = await hands.validate(0, { checks }, '--context', '.', reference)
    expect(report.verdict).toBe('passed')
    expect(statSync(join(hands.workspace, 'report', 'report.json')).uid).toBe(user)
    const image = encodeURIComponent(JSON.stringify({ ancestor: [reference] }))
    expect(await askEngine(address, 'GET', `/containers/json?all=1&filters=${image}`)).toEqual([])
  })

  test("reaches a server in a container, at the container's own address", async () => {
    const report = await hands.validate(0, servedFile('/passwd', 30), baseImage)
    expect(report).toMatchObject({ verdict: 'passed', errors: [] })
    const container = report.images[0]?.validators[0]?.container
    expect(container?.reachedBy).toMatch(/^container address /)
  })

  test('an image is failed by what it lacks', async () => {
    const report = await hands.validate(1, servedFile('/nothing', 1), baseImage)
    expect(report.verdict).toBe('failed')
  })

  test('without the group, the socket is refused in a sentence', async () => {
    const others = handsOf(user, [], { DOCKER_HOST: address })
    try {
      const { exitCode, words } = await others.run(['validate', '--file', 'awesome', baseImage])
      expect(exitCode).toBe(3)
      expect(words).toMatch(/permission/i)
      expect(words).not.toMatch(/^\s+at /m)
    } finally {
      others.remove()
    }
  })

  test("a node's features are discovered without root", async () => {
    const { exitCode, stdout } = await hands.run(['features'])
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty(['attributes', 'kernel.version'])
  })
})
