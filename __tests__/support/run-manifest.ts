import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import type { Report } from '../../src/model.ts'
import type { DeviceSettings, RunRequest } from '../../src/run/request.ts'
import { noSettings } from './no-settings.ts'
import { run } from '../../src/run.ts'

/** A Validator out of shell scripts, each a check that passes when its script ends with 0. */
export function manifestOf(
  scripts: Readonly<Record<string, string>>,
  rest: Readonly<Record<string, unknown>> = {},
): string {
  const checks = Object.entries(scripts).map(([name, script]) => ({
    name,
    probe: { exec: { command: ['sh', '-c', script] } },
  }))
  const head = { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'devices' }
  return JSON.stringify({ ...head, ...rest, checks }, null, 2)
}

/** Writes files below a directory; values that are no text become JSON. */
export function writeFiles(directory: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

export const noDevices: DeviceSettings = {
  names: [],
  files: [],
  specDirectories: null,
  mode: 'auto',
  unsupported: 'error',
}

export interface ManifestRun {
  readonly address: string
  readonly image: string
  /** Where relative paths start. */
  readonly directory: string
}

/** A run of manifests against one image. */
export async function runManifest(
  { address, image, directory }: ManifestRun,
  manifest: string,
  devices: Partial<DeviceSettings> = {},
): Promise<Report> {
  const request: RunRequest = {
    images: [image],
    build: null,
    platform: null,
    pull: 'never',
    registry: noSettings,
    pods: null,
    compatibility: null,
    validators: [manifest],
    ...{ parameters: {}, conditions: [] },
    engine: { env: {}, home: '/nonexistent', engine: address, uid: process.getuid?.() ?? 0 },
    devices: { ...noDevices, ...devices },
    policy: 'by-origin',
    ...{ inspect: false, platformGrid: false },
    startupTimeout: 60_000,
    concurrency: 1,
    keepFailed: false,
    kubernetes: null,
    secrets: [],
    secretVariables: [],
    directory,
    runId: 'cdi-test',
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

/** Each check that did not pass, with why: empty when all is well. */
export function shortcomings(report: Report): unknown[] {
  const validators = report.images.flatMap((image) => image.validators)
  const checks = validators.flatMap((validator) => validator.checks)
  return [
    ...report.errors.map(({ message }) => message),
    ...(checks.length === 0 ? ['nothing was checked'] : []),
    ...checks
      .filter(({ outcome }) => outcome !== 'passed')
      .map(({ name, reason, attempts }) => ({ name, reason, seen: attempts.at(-1)?.seen })),
  ]
}

/** Codes of all notices of the only Validator. */
export function noticeCodes(report: Report): string[] {
  const [validator] = report.images.flatMap((image) => image.validators)
  return validator?.notices.map(({ code }) => code) ?? []
}
