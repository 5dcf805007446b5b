import type { OnEngineCall } from '../engine-call.ts'
import type { Engine } from '../engine.ts'
import type { CriContact } from '../find/contact.ts'
import { describeEndpoint } from '../find/locate.ts'
import { containersOf } from './abilities.ts'
import { createCriClient } from './client.ts'
import type { CriContext } from './context.ts'
import { describeRuntime, runtimeProgram } from './describe.ts'
import type { CriDescription } from './describe.ts'
import { imagesOf } from './images.ts'
import { createLifeEvents } from './life-events.ts'
import { createLogBounds } from './log-bounds.ts'
import { noNetworks } from './networks.ts'
import { placesOf } from './places.ts'
import { findRuntimeView } from './runtime-view.ts'
import type { RuntimeView } from './runtime-view.ts'
import { runtimeOptions, withRunOptions } from './run-options.ts'
import { createVolumes } from './volumes.ts'

/** A container runtime as kubelet speaks to it: containerd, CRI-O, iSulad. */
export function createCriEngine(contact: CriContact, onCall: OnEngineCall | null = null): Engine {
  const { endpoint, channel, version, runtimeHandler } = contact
  const url = describeEndpoint(endpoint)
  const client = createCriClient(channel, url, onCall)
  const events = createLifeEvents(client)
  const logs = createLogBounds(client)
  let view: Promise<RuntimeView> | null = null
  const context: CriContext = {
    client,
    places: placesOf(endpoint.path, contact.user),
    runtimeHandler: runtimeHandler ?? '',
    events,
    logs,
    view: () => (view ??= findRuntimeView(endpoint.path)),
  }
  const containers = containersOf(context)
  let description: Promise<CriDescription> | null = null
  const describe = (signal: AbortSignal) =>
    (description ??= describeRuntime(client, version, runtimeHandler, signal))
  return {
    identity: {
      program: runtimeProgram(version),
      location: { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: endpoint.path },
      url,
      address: { url, tls: 'none' },
      describe,
    },
    images: imagesOf(client, runtimeHandler ?? ''),
    containers: {
      ...containers,
      create: async (request) => await containers.create(withRunOptions(request)),
    },
    volumes: createVolumes(context),
    networks: noNetworks,
    builder: null,
    runOptions: runtimeOptions,
    cdi: {
      support: async (signal) => (await describe(signal)).cdi,
      // What it is asked for by name reaches every process, and what is spelt out has fields of its own.
      losses: () => Promise.resolve([]),
    },
    pods: null,
    close: () => {
      events.close()
      logs.close()
      client.close()
    },
  }
}
