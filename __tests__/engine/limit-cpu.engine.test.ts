import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { plainContainer } from '../../src/engine/container-request.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { baseImage, connect, engines, never } from '../support/engines.ts'

/** The quota of a container's own control group as it sees it, in either version: microseconds. */
const readQuota =
  'cat /sys/fs/cgroup/cpu/cpu.cfs_quota_us 2>/dev/null || cut -d" " -f1 /sys/fs/cgroup/cpu.max'

describe.each(engines)('the CPU limit of a running container on $name', ({ address }) => {
  let engine: Engine
  const made: string[] = []

  beforeAll(async () => {
    engine = await connect(address)
  })
  afterAll(async () => {
    for (const id of made) await engine.containers.remove(id, never)
    engine.close()
  })

  async function start(cpu: number | null): Promise<string> {
    const name = `canary-test-limit-cpu-${process.pid}-${made.length}`
    const command = { arguments: ['sleep', '600'], cpu }
    const { id } = await engine.containers.create({
      ...plainContainer,
      ...{ name, image: baseImage, ...command },
    })
    made.push(id)
    expect(await engine.containers.start(id, never)).toEqual({ started: true })
    return id
  }

  async function quotaOf(id: string): Promise<string> {
    const command = ['sh', '-c', readQuota] as const
    const outcome = await engine.containers.exec(id, { command, keepBytes: 100 }, never)
    if (outcome.kind !== 'exited') throw new Error(`nothing was read: ${outcome.kind}`)
    return outcome.stdout.trim()
  }

  test.each([
    ['one that has a limit', 400, '40000'],
    ['one that has none', null, /^(?:-1|max)$/],
  ])('%s gets another one, and its own back', async (_name, own, before) => {
    const id = await start(own)
    const isBefore = typeof before === 'string' ? new RegExp(`^${before}$`) : before
    expect(await quotaOf(id)).toMatch(isBefore)
    expect(await engine.containers.limitCpu(id, 150, never)).toEqual({ limited: true })
    expect(await quotaOf(id)).toBe('15000')
    expect(await engine.containers.limitCpu(id, own, never)).toEqual({ limited: true })
    expect(await quotaOf(id)).toMatch(isBefore)
  })

  test('what cannot be limited is told in a sentence', async () => {
    const outcome = await engine.containers.limitCpu('f'.repeat(64), 150, never)
    expect(outcome).toMatchObject({
      limited: false,
      message: expect.stringMatching(
        /^the engine does not change the CPU limit of a running container: .*no such container/i,
      ) as unknown,
    })
  })
})
