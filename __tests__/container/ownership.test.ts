import { describe, expect, jest, test } from '@jest/globals'
import type { EngineContainers } from '../../src/engine/containers.ts'
import type { LabelledVolume } from '../../src/engine/volumes.ts'
import { deadline } from '../../src/engine/deadline.ts'
import {
  awaitCreated,
  findKept,
  keptName,
  removeLeftovers,
  removeOrphans,
  runFilter,
  runLabels,
} from '../../src/container/ownership.ts'
import { ownIdentity } from '../../src/container/process-identity.ts'
import { infrastructureError } from '../../src/errors.ts'
import { runLimits } from '../../src/limits.ts'
import { pretendEngine } from '../support/pretend-engine.ts'

const never = new AbortController().signal

function engineWith(
  ids: readonly string[],
  stuck: readonly string[] = [],
  ownVolumes: readonly LabelledVolume[] = [],
) {
  const removed: string[] = []
  const asked: unknown[] = []
  const list: EngineContainers['list'] = (labels) => {
    asked.push(labels)
    return Promise.resolve(ids.map((id) => ({ id, name: `canary-${id}`, labels: new Map() })))
  }
  const remove: EngineContainers['remove'] = (id) => {
    if (stuck.includes(id)) {
      const problem = { code: 'container-left', message: `${id} may be left behind` }
      return Promise.reject(infrastructureError(problem))
    }
    removed.push(id)
    return Promise.resolve()
  }
  const own = {
    list: (labels: Readonly<Record<string, string | null>>) => {
      const mine = ownVolumes.filter(({ labels: has }) =>
        Object.entries(labels).every(([name, value]) =>
          value === null ? has.has(name) : has.get(name) === value,
        ),
      )
      return Promise.resolve(mine)
    },
    remove: (name: string) => {
      removed.push(name)
      return Promise.resolve()
    },
  }
  const networks = {
    list: (labels: Readonly<Record<string, string | null>>) =>
      own.list(labels).then((all) => all.map((one) => ({ ...one, name: `network ${one.name}` }))),
    remove: own.remove,
  }
  const engineThat = (lists: EngineContainers['list']) =>
    pretendEngine({
      identity: { program: 'podman' },
      containers: { list: lists, remove },
      volumes: own,
      networks,
    })
  return { engine: engineThat(list), engineThat, list, removed, asked }
}

describe('leftovers of a run', () => {
  test("are found by the run's label alone, and removed", async () => {
    const { engine, removed, asked } = engineWith(['a', 'b'])
    expect(await removeLeftovers(engine, 'run-1', never)).toBe(2)
    expect(removed).toEqual(['a', 'b'])
    expect(asked).toEqual([{ 'container-canary.run': 'run-1' }])
  })

  test('its volumes and networks go after its containers, and those of others stay', async () => {
    const volume = (name: string, run: string) => ({
      name,
      labels: new Map([['container-canary.run', run]]),
    })
    const { engine, removed } = engineWith(['a'], [], [volume('v', 'run-1'), volume('w', 'run-2')])
    await removeLeftovers(engine, 'run-1', never)
    expect(removed).toEqual(['a', 'v', 'network v'])
  })

  test('what is to be kept stays', async () => {
    const { engine, removed } = engineWith(['a', 'b', 'c'])
    expect(await removeLeftovers(engine, 'run-1', never, new Set(['b']))).toBe(2)
    expect(removed).toEqual(['a', 'c'])
  })

  test('one that cannot be removed does not keep the others, and all such are named', async () => {
    const { engine, removed } = engineWith(['a', 'b', 'c'], ['a', 'c'])
    await expect(removeLeftovers(engine, 'run-1', never)).rejects.toThrow(
      'a may be left behind\nc may be left behind',
    )
    expect(removed).toEqual(['b'])
  })
})

test('every label begins with the name of the program, and the filter is one of them', () => {
  const labels = runLabels({ runId: 'run-1', owner: 'o/r 1/1 job' }, new Date(0), null)
  expect(labels).toEqual({
    'container-canary.run': 'run-1',
    'container-canary.owner': 'o/r 1/1 job',
    'container-canary.created': '1970-01-01T00:00:00.000Z',
  })
  expect(labels).toMatchObject(runFilter('run-1'))
})

describe('an engine that is lost', () => {
  const lost = infrastructureError({ code: 'engine-lost', message: 'lost the engine' })

  test('is asked again until it is back, after a pause (limit: runLimits.sweepPause)', async () => {
    const { engineThat, list, removed } = engineWith(['a'])
    let asked = 0
    jest.useFakeTimers()
    const restarting = engineThat((...args) => (asked++ < 2 ? Promise.reject(lost) : list(...args)))
    try {
      const removing = removeLeftovers(restarting, 'run-1', never)
      const askedAfter: number[] = []
      for (const milliseconds of [runLimits.sweepPause - 1, 1, runLimits.sweepPause - 1, 1]) {
        await jest.advanceTimersByTimeAsync(milliseconds)
        askedAfter.push(asked)
      }
      expect(askedAfter).toEqual([1, 2, 2, 3])
      expect(await removing).toBe(1)
    } finally {
      jest.useRealTimers()
    }
    expect(removed).toEqual(['a'])
  })

  test('is told in the end, with the way to look for what may be left', async () => {
    const gone = engineWith([]).engineThat(() => Promise.reject(lost))
    const over = deadline(10, { code: 'over', message: 'over' })
    await expect(removeLeftovers(gone, 'run-1', over)).rejects.toMatchObject({
      kind: 'infrastructure',
      problems: [
        {
          code: 'containers-left',
          message: 'containers of this run may be left behind: lost the engine',
          hint: 'look for them with: podman ps -a --filter label=container-canary.run=run-1',
        },
      ],
    })
  })
})

describe('containers of runs that were killed', () => {
  const labelled = (id: string, process: string | null, name = `canary-${id}`) => {
    const labels = runLabels({ runId: id, owner: 'o' }, new Date(0), process)
    return { id, name, labels: new Map(Object.entries(labels)) }
  }

  test('are removed when their process is gone, and only then', async () => {
    const { engineThat, removed } = engineWith([])
    const own = (await ownIdentity()) ?? ''
    const [boot = '', namespace = '', pid = '', start = ''] = own.split('/')
    const containers = [
      labelled('ours', own),
      labelled('not known', null),
      labelled('kept', `${boot}/${namespace}/4194305/1`, keptName('canary-kept')),
      labelled('gone', [boot, namespace, '4194305', '1'].join('/')),
      labelled('number used again', [boot, namespace, pid, `${start}1`].join('/')),
      labelled('another boot', ['0f', namespace, '4194305', '1'].join('/')),
      labelled('another namespace', [boot, '1', '4194305', '1'].join('/')),
      labelled('forged', '../../1'),
    ]
    const listing = engineThat(() => Promise.resolve(containers))
    expect(await removeOrphans(listing, never)).toBe(2)
    expect(removed).toEqual(['gone', 'number used again'])
  })
})

describe('containers that were being made when their run was killed', () => {
  const named = (...names: readonly string[]) =>
    names.map((name) => ({ id: `id of ${name}`, name, labels: new Map<string, string>() }))

  /** An engine that has one container more each time it is asked. */
  function growing(names: readonly string[]) {
    const asked: unknown[] = []
    const { engineThat } = engineWith([])
    const list: EngineContainers['list'] = (labels) => {
      asked.push(labels)
      return Promise.resolve(named(...names.slice(0, asked.length - 1)))
    }
    return { engine: engineThat(list), engineThat, list, asked }
  }

  test('are waited for, by the label of the run', async () => {
    const { engine, asked } = growing(['canary-1', 'canary-2'])
    expect(await awaitCreated(engine, 'run-1', ['canary-2', 'canary-1'], never)).toEqual([])
    expect(asked).toEqual(Array.from({ length: 3 }, () => ({ 'container-canary.run': 'run-1' })))
  })

  test('are not waited for where there are none', async () => {
    const { engine, asked } = growing([])
    expect(await awaitCreated(engine, 'run-1', [], never)).toEqual([])
    expect(asked).toHaveLength(1)
  })

  test('have come to be, too, where they are kept', async () => {
    const { engine } = growing([keptName('canary-1')])
    expect(await awaitCreated(engine, 'run-1', ['canary-1'], never)).toEqual([])
  })

  test('are asked for again where the engine is lost meanwhile', async () => {
    const { engineThat, list } = growing(['canary-1'])
    const lost = infrastructureError({ code: 'engine-lost', message: 'lost the engine' })
    let asked = 0
    const restarting = engineThat((...args) => (asked++ < 1 ? Promise.reject(lost) : list(...args)))
    expect(await awaitCreated(restarting, 'run-1', ['canary-1'], never)).toEqual([])
    expect(asked).toBe(3)
  })

  test('are waited for so long, and named then (limit: runLimits.lateCreate)', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] })
    const limit = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
      const over = new AbortController()
      setTimeout(() => {
        over.abort()
      }, milliseconds)
      return over.signal
    })
    try {
      const { engine } = growing([])
      const settled = jest.fn()
      const work = awaitCreated(engine, 'run-1', ['canary-1'], never).finally(settled)
      await jest.advanceTimersByTimeAsync(runLimits.lateCreate - 1)
      expect(settled).not.toHaveBeenCalled()
      await jest.advanceTimersByTimeAsync(runLimits.sweepPause)
      expect(await work).toEqual(['canary-1'])
    } finally {
      limit.mockRestore()
      jest.useRealTimers()
    }
  })

  test('what was kept is found by its name', async () => {
    const there = named('canary-1', keptName('canary-2'))
    const engine = engineWith([]).engineThat(() => Promise.resolve(there))
    expect(await findKept(engine, 'run-1', never)).toEqual(new Set(['id of canary-kept-2']))
  })
})
