import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { runLabels } from '../../src/container/ownership.ts'
import { ownIdentity } from '../../src/container/process-identity.ts'
import { run } from '../../src/run.ts'
import type { RunEvent } from '../../src/run/request.ts'
import { emptyRequest } from '../support/run-request.ts'
import { scriptedEngine } from '../support/scripted-engine.ts'
import { manifestText } from '../support/validators.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'canary-orphans-'))
  writeFileSync(join(directory, 'one.yaml'), manifestText({ one: {} }))
})

afterAll(() => {
  rmSync(directory, { recursive: true })
})

function leftBy(name: string, process: string) {
  const labels = runLabels({ runId: 'another', owner: 'o' }, new Date(0), process)
  return { id: `id of ${name}`, name, labels: new Map(Object.entries(labels)) }
}

test('a run removes what runs have left whose process is gone, and says so', async () => {
  const own = await ownIdentity()
  if (own === null) throw new Error('the kernel does not say who we are')
  // No process has an id beyond the kernel's last one (PID_MAX_LIMIT).
  const gone = own.replace(/\/\d+\/(\d+)$/, `/${2 ** 22 + 1}/$1`)
  const clock = createVirtualClock(true)
  const leftovers = [leftBy('canary-gone', gone), leftBy('canary-alive', own)]
  const { find, left } = scriptedEngine({ clock, images: { app: {} }, leftovers })
  const events: RunEvent[] = []
  const onEvent = (event: RunEvent) => {
    events.push(event)
  }
  const work = run(
    { ...emptyRequest, directory, images: ['app'], validators: ['one.yaml'] },
    { clock, version: '1.2.3', findEngine: find, onEvent, onSecret: () => undefined },
    new AbortController().signal,
  )
  expect((await clock.run(work)).verdict).toBe('passed')
  expect(left()).toEqual(['canary-alive'])
  const text = 'removed 1 containers of runs that were killed\n'
  expect(events).toContainEqual({ kind: 'output', text })
})
