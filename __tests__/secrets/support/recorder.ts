import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

/**
 * A program that writes down how it was called: its arguments, its environment and its input, as
 * anybody on the machine can see the first two in /proc.
 *
 * @param records where to; not a variable of its environment, since few of those reach it
 */
export function writeRecordingProgram(
  directory: string,
  name: string,
  then: string,
  records: string,
): void {
  const record = `"${records}/${name}.$$"`
  const script = `#!/bin/sh
tr '\\0' '\\n' < /proc/$$/cmdline > ${record}.arguments
tr '\\0' '\\n' < /proc/$$/environ > ${record}.environment
${then}
`
  const path = join(directory, name)
  writeFileSync(path, script)
  chmodSync(path, 0o755)
}

export function recordsIn(directory: string, kind: 'arguments' | 'environment'): readonly string[] {
  return readdirSync(directory)
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => readFileSync(join(directory, name), 'utf8'))
}

/** An engine's socket over TCP; everything that is asked of it is kept. */
export async function startEngineProxy(socketPath: string): Promise<{
  readonly port: number
  readonly asked: () => string
  readonly close: () => void
}> {
  let asked = ''
  const sockets = new Set<{ destroy: () => unknown }>()
  const server = createServer((client) => {
    const engine = connect(socketPath)
    for (const [from, to] of [
      [client, engine],
      [engine, client],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.pipe(to)
    }
    client.on('data', (chunk: Buffer) => (asked += chunk.toString('latin1')))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
