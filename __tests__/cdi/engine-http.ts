import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { CreateRequest } from '../../src/cdi/create-request.ts'

/** An engine behind a Unix socket, with just enough of its API to look into one container. */
export interface TestEngine {
  readonly name: 'docker' | 'podman'
  readonly socket: string
  readonly stop: () => Promise<void>
}

export interface Answer {
  readonly status: number
  readonly text: string
}

export function call(
  engine: TestEngine,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const isBytes = body instanceof Uint8Array
  const headers = { 'Content-Type': isBytes ? 'application/x-tar' : 'application/json' }
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath: engine.socket, method, path, headers }, (response) => {
      const chunks: Uint8Array[] = []
      response.on('data', (chunk: Uint8Array) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() })
      })
    })
    sent.on('error', reject)
    sent.end(isBytes ? body : body === undefined ? undefined : JSON.stringify(body))
  })
}

async function succeed(engine: TestEngine, method: string, path: string, body?: unknown) {
  const answer = await call(engine, method, path, body)
  if (answer.status < 400) return answer.text
  throw new Error(`${engine.name}: ${method} ${path} answers ${answer.status}: ${answer.text}`)
}

/** An image with nothing but busybox in it. */
export async function importBusybox(engine: TestEngine, name: string): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'busybox-'))
  mkdirSync(join(root, 'bin'))
  copyFileSync('/bin/busybox', join(root, 'bin/busybox'))
  for (const applet of ['sh', 'sleep', 'ls', 'cat', 'id', 'head', 'mount', 'stat', 'env', 'wc']) {
    symlinkSync('busybox', join(root, 'bin', applet))
  }
  const archive = execFileSync('tar', ['-C', root, '-c', '.'], { maxBuffer: 1 << 24 })
  rmSync(root, { recursive: true })
  const path =
    engine.name === 'docker'
      ? `/v1.41/images/create?fromSrc=-&repo=${name}&tag=test`
      : `/v4.0.0/libpod/images/import?reference=${name}:test`
  await succeed(engine, 'POST', path, archive)
}

/** Creates and starts a container, hands its shell to `use`, and removes it whatever happens. */
export async function withContainer<Result>(
  engine: TestEngine,
  image: string,
  options: CreateRequest & { readonly User?: string },
  use: (shell: (script: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const created = await succeed(engine, 'POST', '/v1.41/containers/create', {
    Image: `${image}:test`,
    Cmd: ['/bin/sleep', '300'],
    ...options,
    Env: ['PATH=/bin', ...(options.Env ?? [])],
  })
  const { Id: id } = JSON.parse(created) as { readonly Id: string }
  try {
    await succeed(engine, 'POST', `/v1.41/containers/${id}/start`)
    return await use((script) => execute(engine, id, script))
  } finally {
    await call(engine, 'DELETE', `/v1.41/containers/${id}?force=true&v=true`)
  }
}

/** What a shell script prints in the container; a terminal, so that the stream is not framed. */
async function execute(engine: TestEngine, id: string, script: string): Promise<string> {
  const exec = await succeed(engine, 'POST', `/v1.41/containers/${id}/exec`, {
    AttachStdout: true,
    AttachStderr: true,
    Tty: true,
    Cmd: ['/bin/sh', '-c', script],
  })
  const { Id } = JSON.parse(exec) as { readonly Id: string }
  const start = { Detach: false, Tty: true }
  const output = await succeed(engine, 'POST', `/v1.41/exec/${Id}/start`, start)
  return output.replaceAll('\r\n', '\n').trim()
}

export const docker: TestEngine = {
  name: 'docker',
  socket: '/var/run/docker.sock',
  stop: () => Promise.resolve(),
}

/** A Podman service with a store of its own. */
export async function startPodman(): Promise<TestEngine> {
  const root = mkdtempSync(join(tmpdir(), 'podman-'))
  const socket = join(root, 'podman.sock')
  const configuration = join(root, 'containers.conf')
  writeFileSync(
    configuration,
    [
      '[containers]',
      'default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]',
      '[engine]',
      'runtime = "runc"',
      'cgroup_manager = "cgroupfs"',
      'events_logger = "file"',
    ].join('\n'),
  )
  const store = ['--root', join(root, 'store'), '--runroot', join(root, 'run')]
  const service = spawn(
    'podman',
    [...store, '--storage-driver', 'vfs', 'system', 'service', '--time=0', `unix://${socket}`],
    { env: { ...process.env, CONTAINERS_CONF: configuration }, stdio: 'ignore' },
  )
  const ended = new Promise<void>((resolve) =>
    service.once('exit', () => {
      resolve()
    }),
  )
  const engine: TestEngine = {
    name: 'podman',
    socket,
    stop: async () => {
      service.kill('SIGTERM')
      await ended
      rmSync(root, { recursive: true, force: true })
    },
  }
  const deadline = Date.now() + 20_000
  for (;;) {
    const answer = await call(engine, 'GET', '/_ping').catch(() => undefined)
    if (answer?.status === 200) return engine
    if (Date.now() > deadline) {
      await engine.stop()
      throw new Error('podman system service does not answer')
    }
    await delay(100)
  }
}
