import { describe, expect, test } from '@jest/globals'
import { CanaryError, infrastructureError } from '../../src/errors.ts'
import { askedEngineFindings } from '../../src/run/asked-engine.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { EngineScript } from '../support/scripted-engine.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const never = new AbortController().signal
const ask = (parts: EngineScript['parts'] = {}) => {
  const scripted = scriptedEngine({ clock: createVirtualClock(), images: {}, parts })
  return {
    ...scripted,
    findings: askedEngineFindings(emptyRequest.engine, never, scripted.find),
  }
}
const failing = (error: Error) =>
  askedEngineFindings(emptyRequest.engine, never, () => Promise.reject(error))

describe('the features of the engine of this machine', () => {
  test('are what it tells of itself, and it is left', async () => {
    const { findings, isClosed } = ask()
    expect((await findings).attributes.get('container.engine')?.get('name')).toBe('docker')
    expect(isClosed()).toBe(true)
  })

  test('are not known, and not "no", where there is none', async () => {
    const gone = infrastructureError({ code: 'engine-unreachable', message: 'nobody answers' })
    const { unobservable, notices, attributes } = await failing(gone)
    expect([...unobservable.keys()]).toEqual(['container.engine', 'container.runtime'])
    expect(attributes.size).toBe(0)
    expect(notices).toMatchObject([{ severity: 'notice', code: 'engine-unreachable' }])
  })

  test('are not known where it goes away meanwhile, and it is left', async () => {
    const lost = infrastructureError({ code: 'engine-lost', message: 'lost' })
    const { findings, isClosed } = ask({ identity: { describe: () => Promise.reject(lost) } })
    expect((await findings).notices).toMatchObject([{ code: 'engine-lost' }])
    expect(isClosed()).toBe(true)
  })

  test.each([
    new CanaryError('cancelled', { code: 'cancelled', message: 'stop' }),
    new Error('a bug of ours'),
  ])('are no matter any more: %s', async (error) => {
    await expect(failing(error)).rejects.toBe(error)
  })
})
