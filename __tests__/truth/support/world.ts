import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pack } from 'tar-fs'
import { baseImage } from '../../support/base-image.ts'
import type { EngineFacts } from '../../support/engine-facts.ts'
import type { Told, TruthReport } from './case.ts'

export { askEngineFacts } from '../../support/engine-facts.ts'
export type { EngineFacts } from '../../support/engine-facts.ts'

/** What a case works with; everything in it is removed afterwards. */
export interface World {
  readonly engine: EngineFacts
  /** Such as `unix:///var/run/docker.sock`. */
  readonly address: string
  /** Static busybox, with the users root and canary (1000). */
  readonly base: string
  /** An empty directory, where the command line runs. */
  readonly directory: string
  /** Writes files below the directory; what is no text becomes JSON. */
  readonly write: (files: Readonly<Record<string, unknown>>) => void
  /** Builds `Dockerfile` with further files, and gives the reference of the image. */
  readonly build: (dockerfile: string, files?: Readonly<Record<string, string>>) => Promise<string>
  /** Asks the engine itself, such as `POST`, `/images/x/tag?repo=y`. */
  readonly ask: (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: unknown,
  ) => Promise<unknown>
  /** Runs the shipped command line; `--engine` is added to `validate`. */
  readonly run: (args: readonly string[], options?: RunOptions) => Promise<Told>
  /** Writes a Validator (fields beside apiVersion, kind and name) and validates an image by it. */
  readonly validate: (
    fields: Readonly<Record<string, unknown>>,
    image?: string,
    ...flags: readonly string[]
  ) => Promise<Told>
  /** Something to do in the end, such as closing a server. */
  readonly afterwards: (work: () => unknown) => void
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  /** Called with the process once it runs. */
  readonly onStart?: (process: {
    readonly pid: number
    kill: (signal: NodeJS.Signals) => void
  }) => void
}

const cli = fileURLToPath(new URL('../../../dist/cli/index.js', import.meta.url))

/** A hanging run is a wrong answer: it is killed, and has no exit code. */
const patienceMs = 110_000

export async function inWorld<Result>(
  engine: EngineFacts,
  address: string,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-truth-'))
  const tags: string[] = []
  const last: (() => unknown)[] = []
  const ask: World['ask'] = (method, path, body) => askEngine(address, method, path, body)
  const write: World['write'] = (files) => {
    writeFiles(directory, files)
  }
  const run: World['run'] = async (args, options = {}) => {
    const [command = '', ...rest] = args
    const reports = join(directory, `report-${randomBytes(4).toString('hex')}`)
    // A case may reach the engine in a way of its own.
    const engineFlag = rest.includes('--engine') ? [] : ['--engine', address]
    const own = [...engineFlag, '--report-directory', reports]
    const told = await runCli(
      [command, ...(command === 'validate' ? own : []), ...rest],
      directory,
      options,
    )
    return { ...told, report: readReport(join(reports, 'report.json')) }
  }
  const world: World = {
    engine,
    address,
    base: baseImage,
    directory,
    write,
    ask,
    run,
    build: async (dockerfile, files = {}) => {
      const tag = `canary-truth/${randomBytes(4).toString('hex')}:latest`
      const context = join(directory, `context-${randomBytes(4).toString('hex')}`)
      writeFiles(context, { ...files, Dockerfile: dockerfile })
      tags.push(tag)
      await buildOn(address, context, tag)
      return tag
    },
    validate: async (fields, image = baseImage, ...flags) => {
      const head = {
        apiVersion: 'container-canary.nvidia.com/v1',
        kind: 'Validator',
        name: 'truth',
      }
      write({ 'manifest.yaml': { ...head, ...fields } })
      return await run(['validate', '--file', 'manifest.yaml', '--pull', 'never', ...flags, image])
    },
    afterwards: (step) => last.unshift(step),
  }
  try {
    return await work(world)
  } finally {
    for (const step of last) await step()
    // A case may have removed or moved its own tags.
    for (const tag of tags) await ask('DELETE', `/images/${tag}?force=1`).catch(() => null)
    rmSync(directory, { recursive: true, force: true })
  }
}

function writeFiles(directory: string, files: Readonly<Record<string, unknown>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(directory, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }
}

async function runCli(
  args: readonly string[],
  cwd: string,
  { env = {}, input = '', onStart }: RunOptions,
): Promise<Omit<Told, 'report'>> {
  const { PATH = '', HOME = '' } = process.env
  const child = execFile(process.execPath, [cli, ...args], {
    cwd,
    env: { PATH, HOME, ...env },
    timeout: patienceMs,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 1024 * 1024,
  })
  const [stdout, stderr] = ['', '']
  const told = { stdout, stderr }
  child.stdout?.on('data', (text: string) => (told.stdout += text))
  child.stderr?.on('data', (text: string) => (told.stderr += text))
  child.stdin?.end(input)
  if (child.pid !== undefined) {
    onStart?.({ pid: child.pid, kill: (signal) => void child.kill(signal) })
  }
  const [exit] = (await once(child, 'close')) as [number | null]
  return { exit, ...told }
}

function readReport(path: string): TruthReport | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as TruthReport
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

async function buildOn(address: string, context: string, tag: string): Promise<void> {
  const path = `/build?t=${encodeURIComponent(tag)}&q=1&rm=1&pull=0`
  const text = await send(address, 'POST', path, pack(context), 'application/x-tar')
  if (text.includes('"error"')) throw new Error(`cannot build ${tag}: ${text}`)
}

async function askEngine(
  address: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const text = await send(
    address,
    method,
    path,
    body === undefined ? null : JSON.stringify(body),
    'application/json',
  )
  return text === '' ? null : parseLoosely(text)
}

/** Some answers are streams of JSON, such as those of a load; they are told as text. */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

async function send(
  address: string,
  method: string,
  path: string,
  body: string | NodeJS.ReadableStream | null,
  contentType: string,
): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socketPath = address.replace(/^unix:\/\//, '')
  const headers = body === null ? {} : { 'content-type': contentType }
  const asked = request({ socketPath, method, path, headers, agent: false }, (answer) => {
    let text = ''
    answer
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        const status = answer.statusCode ?? 500
        if (status < 400) resolve(text)
        else reject(new Error(`${method} ${path}: ${status} ${text}`))
      })
  }).once('error', reject)
  if (body === null || typeof body === 'string') asked.end(body ?? undefined)
  else body.pipe(asked)
  return await promise
}
