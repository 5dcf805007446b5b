import { describe, expect, test } from '@jest/globals'
import { run } from '../../src/cli/features.ts'
import { engines, never } from '../support/engines.ts'

/** Runs `container-canary features` and gives what it printed. */
async function features(args: readonly string[], env: Readonly<Record<string, string>>) {
  let out = ''
  let err = ''
  const output = (add: (text: string) => void) => ({ write: add, isTerminal: false, width: 80 })
  const code = await run(args, {
    stdout: output((text) => {
      out += text
    }),
    stderr: output((text) => {
      err += text
    }),
    stdin: process.stdin,
    env,
    cwd: process.cwd(),
    signal: never,
  })
  return { code, err, printed: JSON.parse(out) as Record<string, Record<string, unknown>> }
}

describe('sources that NFD does not have', () => {
  test.each(engines)('container tells of $name', async ({ name, address }) => {
    const { code, printed } = await features(['--source', 'container'], { DOCKER_HOST: address })
    expect(code).toBe(0)
    expect(printed).toMatchObject({
      attributes: { 'container.engine': { elements: { name, rootless: 'false' } } },
      flags: { 'container.runtime': { elements: { runc: {} } } },
    })
  })

  test('an engine that is not there is a notice, and nothing is made up', async () => {
    const env = { DOCKER_HOST: 'unix:///nonexistent.sock' }
    const { code, err, printed } = await features(['--source', 'container,cdi'], env)
    expect(code).toBe(0)
    expect(err).toContain('no container engine answers')
    expect(printed['attributes']).toEqual({})
    expect(printed['instances']).toHaveProperty(['cdi.device'])
  })
})
