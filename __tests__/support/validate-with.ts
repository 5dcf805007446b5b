import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { connect as connectSocket, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { systemClock } from '../../src/clock.ts'
import type { Report } from '../../src/model.ts'
import { inTemporaryDirectory } from './made-manifests.ts'
import { noSettings } from './no-settings.ts'
import { run } from '../../src/run.ts'
import type { RunEvent, RunRequest } from '../../src/run/request.ts'
import { baseImage, never } from './engines.ts'

export {
  check,
  firstCheckOf,
  inTemporaryDirectory,
  manifest,
  validatorOf,
} from './made-manifests.ts'

export interface Overrides extends Partial<RunRequest> {
  readonly onEvent?: (event: RunEvent) => void
  readonly signal?: AbortSignal
}

/** Runs one manifest against one image, from the request to the report. */
export async function validateWith(
  address: string,
  manifestText: string,
  image: string = baseImage,
  overrides: Overrides = {},
): Promise<Report> {
  const { onEvent = () => undefined, signal = never, ...request } = overrides
  return await inTemporaryDirectory(async (directory) => {
    await writeFile(join(directory, 'manifest.yaml'), manifestText)
    return await run(
      {
        images: [image],
        build: null,
        platform: null,
        pull: 'never',
        registry: noSettings,
        pods: null,
        compatibility: null,
        devices: {
          names: [],
          files: [],
          specDirectories: null,
          mode: 'auto',
          unsupported: 'error',
        },
        policy: 'by-origin',
        validators: ['manifest.yaml'],
        ...{ parameters: {}, conditions: [] },
        engine: locateOptions(address),
        ...{ inspect: false, platformGrid: false },
        startupTimeout: 60_000,
        concurrency: 4,
        keepFailed: false,
        kubernetes: null,
        secrets: [],
        secretVariables: [],
        directory,
        runId: randomUUID(),
        owner: 'test',
        ...request,
      },
      { clock: systemClock, version: '0.0.0', onEvent, onSecret: () => undefined },
      signal,
    )
  })
}

export function locateOptions(address: string): RunRequest['engine'] {
  return { env: {}, home: '/nonexistent', engine: address, uid: process.getuid?.() ?? 0 }
}

/** A command that answers HTTP with a shell script: `$path` was asked for, stdout is the answer. */
export function httpServer(port: number, script: string): string[] {
  const head = 'read method path rest; while read line; do [ ${#line} -le 1 ] && break; done'
  return tcpServer(port, `${head}; ${script}`)
}

/** A command that runs a shell script for every connection. */
export function tcpServer(port: number, script: string): string[] {
  return ['nc', '-ll', '-p', String(port), '-e', 'sh', '-c', script]
}

/** A shell command that prints a response without a body. */
export function answer(status: number, ...headers: readonly string[]): string {
  const lines = [`HTTP/1.1 ${status} Words`, 'Content-Length: 0', ...headers, '', '']
  return `printf '${lines.join(String.raw`\r\n`)}'`
}

/**
 * The engine as a remote one is seen: over TCP, so that nothing can be known of its processes'
 * addresses and ports are published.
 */
export async function withRemoteEngine<Result>(
  address: string,
  work: (remoteAddress: string) => Promise<Result>,
): Promise<Result> {
  const path = address.replace(/^unix:\/\//, '')
  const sockets = new Set<{ destroy: () => unknown }>()
  const server = createServer((client) => {
    const engine = connectSocket(path)
    for (const [from, to] of [
      [client, engine],
      [engine, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    return await work(`tcp://127.0.0.1:${port}`)
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}
