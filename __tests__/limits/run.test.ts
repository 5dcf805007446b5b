import { expect, test } from '@jest/globals'
import { parseFlags } from '../../src/cli/flags.ts'
import { validateUsage } from '../../src/cli/validate/flags.ts'
import { toRequest } from '../../src/cli/validate/request.ts'
import { plainContainer } from '../../src/engine/container-request.ts'
import { toCreateRequest } from '../../src/engine/docker/create-request.ts'
import { engineLimits, probeLimits, runLimits } from '../../src/limits.ts'
import { createLimiter } from '../../src/probe/limiter.ts'
import { readDuration } from '../../src/options.ts'
import { noSettings } from '../support/no-settings.ts'

function request(...args: readonly string[]) {
  const output = { write: () => undefined, isTerminal: false, width: 80 }
  return toRequest(
    parseFlags(validateUsage, [...args, 'alpine']),
    { registry: () => noSettings, builtInNames: [] },
    {
      stdout: output,
      stderr: output,
      stdin: (async function* () {
        yield* await Promise.resolve<Uint8Array[]>([])
      })(),
      env: {},
      cwd: '/',
      signal: new AbortController().signal,
    },
  )
}

test('containers side by side (limit: runLimits.mostContainers, runLimits.concurrency)', () => {
  const most = runLimits.mostContainers
  expect(request('--concurrency', String(most)).concurrency).toBe(most)
  expect(() => request('--concurrency', String(most + 1))).toThrow(`from 1 to ${most}`)
  expect(request().concurrency).toBe(runLimits.concurrency)
})

test('the time for a start (limit: runLimits.startup)', () => {
  expect(request().startupTimeout).toBe(runLimits.startup)
})

test('a length of time (limit: runLimits.longest)', () => {
  expect(readDuration(`${runLimits.longest}ms`, 'x')).toBe(runLimits.longest)
  expect(() => readDuration(`${runLimits.longest + 1}ms`, 'x')).toThrow('no length of time')
})

test('attempts in one container (limit: probeLimits.attemptsAtOnce)', async () => {
  const limiter = createLimiter(probeLimits.attemptsAtOnce)
  let running = 0
  let most = 0
  const held = Promise.withResolvers<undefined>()
  const work = Array.from({ length: probeLimits.attemptsAtOnce + 1 }, () =>
    limiter.run(async () => {
      running += 1
      most = Math.max(most, running)
      await held.promise
      running -= 1
    }),
  )
  await new Promise(setImmediate)
  expect(running).toBe(probeLimits.attemptsAtOnce)
  held.resolve(undefined)
  await Promise.all(work)
  expect(most).toBe(probeLimits.attemptsAtOnce)
})

test('the log that the engine keeps (limit: engineLimits.logFile)', async () => {
  const container = {
    ...plainContainer,
    name: 'x',
    image: 'y',
  }
  const { body } = await toCreateRequest(container, { name: 'docker', apiVersion: '1.44' })
  expect(JSON.stringify(body)).toContain(`"max-size":"${engineLimits.logFile}","max-file":"1"`)
})
