import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from '@jest/globals'
import type { CheckReport, Report } from '../../../src/model.ts'
import { removeImage } from './test-image.ts'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A text file below the project's root. */
export async function readProjectFile(path: string): Promise<string> {
  return await readFile(join(root, path), 'utf8')
}

/** Of the build context, by name; `Dockerfile` is one of them. */
export type ContextFiles = Readonly<Record<string, string>>

export interface Validation {
  readonly exitCode: number | null
  readonly report: Report
  readonly stderr: string
}

export interface ValidateOptions {
  readonly address: string
  /** Path of a manifest from the project's root, or the name of a built-in one. */
  readonly manifest: string
  /** Built, validated and removed again. */
  readonly context: ContextFiles
}

let builds = 0

/** Builds an image and validates it with the real command line. */
export async function buildAndValidate(options: ValidateOptions): Promise<Validation> {
  const { address, manifest, context } = options
  const directory = await mkdtemp(join(tmpdir(), 'canary-examples-'))
  builds += 1
  const image = `canary-test/example-${process.pid}-${builds}:latest`
  try {
    await Promise.all(
      Object.entries(context).map(([name, text]) =>
        writeFile(join(directory, name), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 }),
      ),
    )
    const flags = ['--engine', address, '--file', manifest, '--context', directory]
    return await validate([...flags, image])
  } finally {
    await removeImage(address, image)
    await rm(directory, { recursive: true, force: true })
  }
}

/** Runs `container-canary validate --output json`. */
export async function validate(args: readonly string[]): Promise<Validation> {
  return await reportOf('validate', args)
}

/** Runs `container-canary pod --output json`. */
export async function runPods(args: readonly string[]): Promise<Validation> {
  return await reportOf('pod', args)
}

async function reportOf(command: string, args: readonly string[]): Promise<Validation> {
  const { exitCode, stdout, stderr } = await runCommandLine(command, args)
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return { exitCode, report: JSON.parse(stdout) as Report, stderr }
}

interface Finished {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

function runCommandLine(command: string, args: readonly string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', join(root, 'src', 'cli.ts')]
    const child = spawn(process.execPath, [...flags, command, '--output', 'json', ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr })
    })
  })
}

/** Puts a base that this machine has in the place of one that comes from a registry. */
export function replaceBase(dockerfile: string, base: string): string {
  expect(dockerfile).toMatch(/^FROM /m)
  return dockerfile.replace(/^FROM .*$/m, base)
}

/**
 * `passed`, or the reason why the last attempt failed, by the name of the check. Whether 30 attempts
 * or 30 seconds end first depends on the machine, so the check's own reason may be either.
 *
 * @throws {Error} when the run could not judge: a test says so itself where it wants that
 */
export function outcomesOf(report: Report): Readonly<Record<string, string>> {
  const [error] = report.errors
  if (error !== undefined) throw new Error(`errored: ${error.message} (${error.hint ?? ''})`)
  return Object.fromEntries(checksOf(report).map((check) => [check.name, outcomeOf(check)]))
}

/** What the last attempt of a check wrote. */
export function stdoutOf(report: Report, name: string): string | undefined {
  const check = checksOf(report).find((one) => one.name === name)
  return check?.attempts.at(-1)?.seen.stdout
}

function checksOf(report: Report): readonly CheckReport[] {
  return report.images.flatMap(({ validators }) => validators.flatMap((one) => one.checks))
}

function outcomeOf({ outcome, reason, attempts }: CheckReport): string {
  return outcome === 'passed' ? 'passed' : (attempts.at(-1)?.reason ?? reason).code
}
