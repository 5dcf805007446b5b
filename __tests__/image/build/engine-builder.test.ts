import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { BuildOutcome } from '../../../src/engine/builder.ts'
import { buildImage } from '../../../src/image/build/build.ts'
import { plainBuild } from '../../../src/image/build/request.ts'
import { pretendEngine } from '../../support/pretend-engine.ts'

const never = new AbortController().signal
const killed = 'building at STEP "RUN mkdir /data": while running runtime: signal: killed'

let context: string

beforeEach(async () => {
  context = await mkdtemp(join(tmpdir(), 'canary-builder-'))
  await writeFile(join(context, 'Dockerfile'), 'FROM scratch\nRUN mkdir /data\n')
})

afterEach(async () => {
  await rm(context, { recursive: true, force: true })
})

describe('a builder whose own helper was killed', () => {
  test('is asked once more, with the whole context', async () => {
    const { answer, contexts, said } = await build([
      { built: false, reason: killed, exitCode: null },
      { built: true, id: 'sha256:aa' },
    ])
    await expect(answer).resolves.toMatchObject({ names: ['sha256:aa'] })
    expect(contexts).toHaveLength(2)
    expect(contexts[0]).toBeGreaterThan(1024)
    expect(contexts[1]).toBe(contexts[0])
    expect(said).toContain(
      'The engine killed a program of its own: it is asked to build once more.',
    )
  })

  test('is to blame when that happens again (limit: buildLimits.attempts)', async () => {
    const { answer, contexts } = await build([
      { built: false, reason: killed, exitCode: null },
      { built: false, reason: killed, exitCode: null },
    ])
    await expect(answer).rejects.toMatchObject({ kind: 'infrastructure' })
    expect(contexts).toHaveLength(2)
  })
})

test.each([
  [
    'a command that was killed',
    { reason: 'while running runtime: exit status 137', exitCode: 137 },
  ],
  ['a command that prints those words', { reason: 'signal: killed', exitCode: 1 }],
])('%s is the Dockerfile’s, and not tried again', async (_what, failure) => {
  const { answer, contexts } = await build([{ built: false, ...failure }])
  await expect(answer).rejects.toMatchObject({ kind: 'input' })
  expect(contexts).toHaveLength(1)
})

async function build(outcomes: readonly BuildOutcome[]) {
  const contexts: number[] = []
  const said: string[] = []
  const left = [...outcomes]
  const engine = pretendEngine({
    builder: {
      name: 'a builder',
      takesBuildx: false,
      cacheFrom: 'images',
      build: async (request) => {
        let bytes = 0
        for await (const chunk of request.context) bytes += Buffer.byteLength(chunk)
        contexts.push(bytes)
        const outcome = left.shift()
        if (outcome === undefined) throw new Error('nobody was to build that often')
        return outcome
      },
    },
  })
  const onOutput = (line: string) => said.push(line)
  const options = { engine, env: {}, directory: '/', onOutput, onSecret: () => undefined }
  const request = { ...plainBuild, context, tag: 'app' }
  const answer = buildImage(request, options, never)
  await answer.catch(() => undefined)
  return { answer, contexts, said }
}
