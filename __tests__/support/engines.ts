import { request } from 'node:http'
import { findEngine, openEngine } from '../../src/engine/find/connect.ts'
import type { Engine } from '../../src/engine/engine.ts'
import type { TestEngine } from './engine-services.ts'

/**
 * The engines that every engine test runs against, with what they can do: `describe.each(engines)`.
 * A Docker comes first. The tests run once with the machine's own engines and once with newer ones.
 */
export const engines: readonly TestEngine[] = readEngines()

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

function readEngines(): readonly TestEngine[] {
  const text = process.env['CANARY_TEST_ENGINES']
  if (text === undefined) throw new Error('CANARY_TEST_ENGINES is set by start-engines.mjs')
  // Written by engine-session.mjs.
  return JSON.parse(text) as readonly TestEngine[]
}
