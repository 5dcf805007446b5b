/**
 * A long-lived process that validates one image after the other, as it is told by its parent, and
 * tells what each time left in it. Run by plain Node, with `--expose-gc`.
 */
import { randomUUID } from 'node:crypto'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { systemClock } from '../../../src/clock.ts'
import { CanaryError } from '../../../src/errors.ts'
import { noSettings } from '../../support/no-settings.ts'
import { run } from '../../../src/run.ts'

export interface SoakRequest {
  readonly engine: string
  readonly image: string
  readonly manifest: string
}

export interface SoakAnswer {
  readonly verdict: string
  readonly errors: readonly string[]
  readonly milliseconds: number
  readonly descriptors: number
  readonly heapBytes: number
  readonly residentBytes: number
}

const directory = process.argv[2] ?? '.'
let stopping = new AbortController()
let fewest = Infinity

async function validate(request: SoakRequest): Promise<SoakAnswer> {
  stopping = new AbortController()
  const from = performance.now()
  writeFileSync(join(directory, 'manifest.yaml'), request.manifest)
  const report = await run(
    {
      images: [request.image],
      build: null,
      platform: null,
      pull: 'never',
      registry: noSettings,
      policy: 'by-origin',
      pods: null,
      compatibility: null,
      devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
      validators: ['manifest.yaml'],
      ...{ parameters: {}, conditions: [] },
      engine: { env: {}, home: '/nonexistent', engine: request.engine, uid: 0 },
      ...{ inspect: false, platformGrid: false },
      startupTimeout: 60_000,
      concurrency: 4,
      keepFailed: false,
      kubernetes: null,
      secrets: [],
      secretVariables: [],
      directory,
      runId: randomUUID(),
      owner: 'soak',
    },
    { clock: systemClock, version: '0.0.0', onEvent: () => undefined, onSecret: () => undefined },
    stopping.signal,
  )
  const milliseconds = Math.round(performance.now() - from)
  const descriptors = await countDescriptors()
  globalThis.gc?.()
  const { heapUsed: heapBytes, rss: residentBytes } = process.memoryUsage()
  const errors = report.errors.map(({ message }) => message)
  return { verdict: report.verdict, errors, milliseconds, descriptors, heapBytes, residentBytes }
}

/** Sockets that were closed go a moment later. */
async function countDescriptors(): Promise<number> {
  for (let look = 0; ; look += 1) {
    const count = readdirSync('/proc/self/fd').length
    fewest = Math.min(fewest, count)
    if (count <= fewest || look === 40) return count
    await pause(50)
  }
}

process.on('message', (message: SoakRequest | 'cancel') => {
  if (message === 'cancel') {
    stopping.abort(new CanaryError('cancelled', { code: 'cancelled', message: 'SIGINT received' }))
    return
  }
  void validate(message).then((answer) => process.send?.(answer))
})
