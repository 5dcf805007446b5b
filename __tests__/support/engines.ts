import { request } from 'node:http'
import { findEngine, openEngine } from '../../src/engine/connect.ts'
import type { Engine } from '../../src/engine/engine.ts'

/** The engines that every engine test runs against: `describe.each(engines)`. */
export const engines: readonly { readonly name: string; readonly address: string }[] = [
  { name: 'docker', address: addressFrom('CANARY_TEST_DOCKER') },
  { name: 'podman', address: addressFrom('CANARY_TEST_PODMAN') },
]

export { baseImage } from './base-image.ts'

export const never = new AbortController().signal

export async function connect(address: string): Promise<Engine> {
  const options = { env: {}, home: '/nonexistent', engine: address, uid: process.getuid?.() ?? 0 }
  return await openEngine(await findEngine(options, never))
}

/** Asks the engine for what the product itself never asks, such as the removal of an image. */
export async function askEngine(
  address: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const socketPath = address.replace(/^unix:\/\//, '')
  request({ socketPath, method, path: `/v1.40${path}`, agent: false }, (response) => {
    let text = ''
    response
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        if ((response.statusCode ?? 500) < 300) resolve(text === '' ? null : JSON.parse(text))
        else reject(new Error(`${method} ${path}: ${response.statusCode ?? 0} ${text}`))
      })
  })
    .once('error', reject)
    .end()
  return await promise
}

export async function removeImage(address: string, reference: string): Promise<void> {
  await askEngine(address, 'DELETE', `/images/${reference}?force=1`)
}

function addressFrom(name: string): string {
  const address = process.env[name]
  if (address === undefined) throw new Error(`${name} is set by start-engines.mjs`)
  return address
}
