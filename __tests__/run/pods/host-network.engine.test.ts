import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../../src/clock.ts'
import { run } from '../../../src/run.ts'
import { baseImage, engines, never } from '../../support/engines.ts'
import { emptyRequest } from '../../support/run-request.ts'
import { inTemporaryDirectory, locateOptions, validatorOf } from '../../support/validate-with.ts'

async function judge(address: string, port: number, command: readonly string[]) {
  return await inTemporaryDirectory(async (directory) => {
    const pod = {
      ...{ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'host' } },
      spec: {
        ...{ hostNetwork: true, terminationGracePeriodSeconds: 1 },
        containers: [
          {
            ...{ name: 'main', image: baseImage, command },
            readinessProbe: { tcpSocket: { port }, periodSeconds: 1, timeoutSeconds: 5 },
          },
        ],
      },
    }
    await writeFile(join(directory, 'pod.json'), JSON.stringify(pod))
    const request = {
      ...emptyRequest,
      ...{ directory, engine: locateOptions(address), runId: randomUUID() },
      pods: {
        ...{ files: ['pod.json'], replacements: [], namespace: null, readyTimeout: 4_000, soak: 0 },
        ...{ strictStop: false, withDependencies: [], standIns: {}, isStatic: false },
        ...{ minMargin: null, load: 0, cpu: null },
      },
    }
    const ignore = () => undefined
    const told = { clock: systemClock, version: '0', onEvent: ignore, onSecret: ignore }
    return await run(request, told, never)
  })
}

/** A port of the host that nobody has, or that somebody listens on for as long as the work takes. */
async function withPort(isTaken: boolean, work: (port: number) => Promise<void>): Promise<void> {
  const server = createServer((socket) => socket.end())
  await new Promise<void>((resolve) => {
    server.listen(0, '0.0.0.0', resolve)
  })
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve)
    })
  if (!isTaken) await close()
  try {
    await work(port)
  } finally {
    if (isTaken) await close()
  }
}

describe.each(engines)('$name $version: a Pod in the network of the host', ({ address }) => {
  test('is ready when its own process listens', async () => {
    await withPort(false, async (port) => {
      const report = await judge(address, port, ['nc', '-ll', '-p', String(port), '-e', 'cat'])
      expect(validatorOf(report).verdict).toBe('passed')
    })
  })

  test('is not ready by what another program answers', async () => {
    await withPort(true, async (port) => {
      const report = await judge(address, port, ['sleep', '100'])
      const { verdict, checks } = validatorOf(report)
      expect(verdict).toBe('failed')
      const probe = checks.find(({ action }) => action === 'tcpSocket')
      expect(probe?.reason.message).toContain('another program')
    })
  })
})
