import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Engine } from '../../src/engine/engine.ts'

/** CRI loads no archives: the runtime of the tests takes them by its own command line. */
export function withLoading(engine: Engine, address: string): Engine {
  const program = join(process.env['CANARY_PACKAGE_ROOT'] ?? '/', 'usr/bin/ctr')
  const socket = address.replace(/^unix:\/\//, '')
  const command = ['--address', socket, '--namespace', 'k8s.io', 'images', 'import', '-']
  return {
    ...engine,
    images: {
      ...engine.images,
      load: async (archive) => {
        const { promise, resolve, reject } = Promise.withResolvers<readonly string[]>()
        const child = execFile(program, command, (error) => {
          if (error === null) resolve([])
          else reject(error)
        })
        const { stdin } = child
        if (stdin === null) throw new Error('ctr has no standard input')
        pipeline(archive, stdin).catch(reject)
        return await promise
      },
    },
  }
}
