import { describe, expect, test } from '@jest/globals'
import { cleanUp } from '../../src/action/clean-up.ts'
import type { CleanUpDependencies } from '../../src/action/clean-up.ts'
import { keptName, runLabels } from '../../src/container/ownership.ts'
import { infrastructureError } from '../../src/errors.ts'
import type { LocateOptions } from '../../src/engine/find/locate.ts'
import type { GitHubApi } from '../../src/github/api.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import type { EngineScript } from '../support/scripted-engine.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const runId = '0b5b0f0e-0000-4000-8000-000000000000'
const otherId = '1c5b0f0e-0000-4000-8000-000000000000'
const container = (name: string, run = runId) => ({
  ...{ id: `id of ${name}`, name },
  labels: new Map(Object.entries(runLabels({ runId: run, owner: 'o' }, new Date(0), null))),
})

interface Setting {
  readonly state?: Readonly<Record<string, string>>
  readonly leftovers?: EngineScript['leftovers']
  readonly script?: Partial<EngineScript>
  readonly findEngine?: CleanUpDependencies['findEngine']
  readonly updates?: GitHubApi['updateCheckRun']
}

async function after({ state = {}, leftovers = [], script, findEngine, updates }: Setting) {
  const clock = createVirtualClock(true)
  const scripted = scriptedEngine({ clock, images: {}, leftovers, ...script })
  const said: string[] = []
  const hidden: string[] = []
  const located: LocateOptions[] = []
  const say = (level: string) => (message: string) => void said.push(`${level}: ${message}`)
  await cleanUp(
    {
      env: { HOME: '/home/runner', GITHUB_REPOSITORY: 'o/r', GH_TOKEN: 'hunter2-hunter2' },
      getuid: () => 1001,
    },
    {
      runner: {
        ...{ info: say('info'), notice: say('notice'), warning: say('warning') },
        ...{ setFailed: say('failed'), setOutput: say('output') },
        setSecret: (value) => hidden.push(value),
        getInput: (name) => (name === 'github-token' ? 'ghs_0123456789' : ''),
        getState: (name) => state[name] ?? '',
      },
      findEngine:
        findEngine ??
        ((options) => {
          located.push(options)
          return scripted.find()
        }),
      connectGitHub: () =>
        // Nothing else is asked for.
        Promise.resolve({ updateCheckRun: updates } as unknown as GitHubApi),
    },
  )
  return { ...scripted, said, hidden, located }
}

const saved = { 'run-id': runId }

describe('the step after a step that was killed', () => {
  test('removes what bears the label of its run, and nothing else', async () => {
    const leftovers = [container('canary-1'), container('canary-2'), container('canary-3', otherId)]
    const { left, said, isClosed } = await after({ state: saved, leftovers })
    expect(left()).toEqual(['canary-3'])
    expect(said).toEqual(['info: 2 containers removed'])
    expect(isClosed()).toBe(true)
  })

  test('keeps what the run had decided to keep', async () => {
    const kept = keptName('canary-2')
    const { left, said } = await after({
      state: saved,
      leftovers: [container('canary-1'), container(kept)],
    })
    expect(left()).toEqual([kept])
    expect(said).toEqual([
      'info: 1 containers removed',
      'info: keep-failed is set: 1 containers of failed validators stay on the engine',
    ])
  })

  test('says so where nothing was left', async () => {
    expect((await after({ state: saved })).said).toEqual(['info: nothing was left behind'])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['that was to create nothing', {}],
    ['whose state somebody has forged', { 'run-id': '../..' }],
  ])('asks no engine after one %s', async (_which, state) => {
    const { said, located } = await after({ state, leftovers: [container('canary-1')] })
    expect({ said, located }).toEqual({ said: [], located: [] })
  })

  test('asks the engine that the step was told of', async () => {
    const { located } = await after({ state: { ...saved, engine: 'unix:///run/one.sock' } })
    expect(located).toMatchObject([
      { engine: 'unix:///run/one.sock', home: '/home/runner', uid: 1001 },
    ])
    expect((await after({ state: saved })).located).toMatchObject([{ engine: null }])
  })

  test('waits for a container that was being made', async () => {
    const late = container('canary-9')
    let asked = 0
    const { said } = await after({
      state: { ...saved, creating: 'canary-9' },
      script: {
        parts: {
          containers: {
            list: () => {
              asked += 1
              return Promise.resolve(asked > 2 ? [late] : [])
            },
          },
        },
      },
    })
    expect(said).toEqual(['info: 1 containers removed'])
  })

  test('fails nothing where the engine is gone', async () => {
    const gone = infrastructureError({ code: 'engine-unreachable', message: 'nobody answers' })
    const { said } = await after({ state: saved, findEngine: () => Promise.reject(gone) })
    expect(said).toEqual(['warning: nobody answers'])
  })

  test('warns of what cannot be removed, and removes the rest', async () => {
    const stuck = infrastructureError({ code: 'container-left', message: 'it stays' })
    const removed: string[] = []
    const { said, isClosed } = await after({
      state: saved,
      leftovers: [container('canary-1'), container('canary-2')],
      script: {
        parts: {
          containers: {
            remove: (id) => {
              if (id === 'id of canary-1') return Promise.reject(stuck)
              removed.push(id)
              return Promise.resolve()
            },
          },
        },
      },
    })
    expect(removed).toEqual(['id of canary-2'])
    expect(said).toEqual(['warning: it stays'])
    expect(isClosed()).toBe(true)
  })

  test('hides the secrets of its environment first', async () => {
    expect((await after({})).hidden).toContain('hunter2-hunter2')
  })
})

describe('a check run that the step could not end', () => {
  test('is ended as cancelled, and the containers are removed all the same', async () => {
    const ended: unknown[] = []
    const { said, left } = await after({
      state: { ...saved, 'check-run': '77' },
      leftovers: [container('canary-1')],
      updates: (id, update) => {
        ended.push(id, update.end?.conclusion)
        return Promise.resolve()
      },
    })
    expect(ended).toEqual([77, 'cancelled'])
    expect(said).toEqual([
      'info: the check run is concluded: cancelled',
      'info: 1 containers removed',
    ])
    expect(left()).toEqual([])
  })

  test('that cannot be ended is told, and the containers are removed all the same', async () => {
    const { said, left } = await after({
      state: { ...saved, 'check-run': '77' },
      leftovers: [container('canary-1')],
      updates: () => Promise.reject(new Error('no')),
    })
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/^warning: the check run was not ended/)
    expect(left()).toEqual([])
  })

  test('is none where it has ended', async () => {
    const updates = () => Promise.reject(new Error('nobody was to ask'))
    expect((await after({ state: { 'check-run': '' }, updates })).said).toEqual([])
  })
})
