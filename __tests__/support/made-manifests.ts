/** Manifests as data, where they are written, and what a report says of the only Validator. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckReport, Report, ValidatorReport } from '../../src/model.ts'

/** JSON is YAML: a manifest as data, with what every manifest needs. */
export function manifest(fields: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(
    { apiVersion: 'container-canary.nvidia.com/v1', kind: 'Validator', name: 'test', ...fields },
    null,
    2,
  )
}

export function check(name: string, probe: Readonly<Record<string, unknown>>): unknown {
  return { name, probe }
}

export function validatorOf(report: Report): ValidatorReport {
  const validator = report.images[0]?.validators[0]
  if (validator === undefined) throw new Error(`no validator ran: ${JSON.stringify(report.errors)}`)
  return validator
}

export function firstCheckOf(report: Report): CheckReport {
  const [first] = validatorOf(report).checks
  if (first === undefined) throw new Error('a validator without checks')
  return first
}

export async function inTemporaryDirectory<Result>(
  work: (directory: string) => Promise<Result>,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-truth-'))
  try {
    return await work(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}
