import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { systemClock } from '../../../src/clock.ts'
import type { CheckReport, Report, Verdict } from '../../../src/model.ts'
import { run } from '../../../src/run.ts'
import type { RunRequest } from '../../../src/run/request.ts'
import { noSettings } from '../../support/no-settings.ts'
import { builtInText } from './manifests.ts'

/** What became of one image: a tired person reads a difference of two of these. */
export interface Judged {
  readonly verdict: Verdict
  /** `passed`, or the reason of the last attempt, by the name of the check. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly errors: readonly string[]
}

/** How long a wrong image is waited for: what a platform gives it would take minutes. */
const patience = { startWithin: '12s', failureThreshold: 8, within: '5s', grace: '3s' } as const

/** Judges an image by built-in manifests as people name them. */
export async function judge(address: string, word: string, image: string): Promise<Judged> {
  return judgedOf(await runWord(address, [word], image, '/nonexistent'))
}

/** The same, with the waits of the manifest cut short; whatever passes at all passes at once. */
export async function judgeImpatiently(
  address: string,
  word: string,
  image: string,
): Promise<Judged> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-platforms-'))
  try {
    const words = word.split(' + ').map((one) => {
      const [name = '', query] = one.split('?')
      return { name, file: `${name}.yaml`, query: query === undefined ? '' : `?${query}` }
    })
    for (const { name, file } of words) await writeFile(join(directory, file), impatient(name))
    const said = words.map(({ file, query }) => `${file}${query}`).join(' + ')
    return judgedOf(await runWord(address, [said], image, directory))
  } finally {
    await rm(directory, { recursive: true })
  }
}

/** JSON is YAML. */
function impatient(name: string): string {
  const document: unknown = parse(builtInText(name))
  const shorten = (key: string, value: unknown): unknown => {
    if (key === 'startWithin') return patience.startWithin
    if (key === 'within') return patience.within
    if (key === 'grace') return patience.grace
    if (key === 'failureThreshold' && typeof value === 'number')
      return Math.min(value, patience.failureThreshold)
    return value
  }
  return JSON.stringify(document, shorten, 2)
}

async function runWord(
  address: string,
  validators: readonly string[],
  image: string,
  directory: string,
): Promise<Report> {
  const request: RunRequest = {
    images: [image],
    build: null,
    platform: null,
    pull: 'never',
    registry: noSettings,
    pods: null,
    compatibility: null,
    ...{ parameters: {}, conditions: [] },
    validators,
    ...{ parameters: {}, conditions: [] },
    engine: { env: {}, home: '/nonexistent', engine: address, uid: process.getuid?.() ?? 0 },
    devices: { names: [], files: [], specDirectories: null, mode: 'auto', unsupported: 'error' },
    policy: 'by-origin',
    ...{ inspect: false, platformGrid: false },
    startupTimeout: 120_000,
    concurrency: 1,
    keepFailed: false,
    kubernetes: null,
    secrets: [],
    secretVariables: [],
    directory,
    runId: randomUUID(),
    owner: 'test',
  }
  const dependencies = {
    clock: systemClock,
    version: 'test',
    onEvent: () => undefined,
    onSecret: () => undefined,
  }
  return await run(request, dependencies, new AbortController().signal)
}

function judgedOf({ images, errors, verdict }: Report): Judged {
  const checks = images.flatMap(({ validators }) => validators.flatMap((one) => one.checks))
  return {
    verdict,
    outcomes: Object.fromEntries(checks.map((check) => [check.name, outcomeOf(check)])),
    errors: errors.map(({ message }) => message),
  }
}

function outcomeOf({ outcome, reason, attempts }: CheckReport): string {
  if (outcome === 'passed') return 'passed'
  // Whose time is over was never well, for the reason that the last attempt tells.
  return (reason.code === 'check-timeout' ? (attempts.at(-1)?.reason ?? reason) : reason).code
}
