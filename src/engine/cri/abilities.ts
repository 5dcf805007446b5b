import type { EngineContainers } from '../containers.ts'
import * as containers from './containers.ts'
import type { CriContext } from './context.ts'
import { createContainer } from './create.ts'
import { execInContainer } from './exec.ts'
import { inspectContainer } from './inspect.ts'
import { removeContainer } from './remove.ts'
import { killContainer, sendSignal, stopContainer } from './stop.ts'
import { waitForExit } from './wait.ts'
import type { ContainerFiles } from '../files.ts'

/** Containers of a runtime that speaks CRI v1, on this machine. */
export function containersOf(context: CriContext): EngineContainers {
  return {
    // A runtime holds them itself, in what it calls a sandbox.
    needsPauseImage: false,
    create: (request) => createContainer(context, request),
    start: (id, signal) => containers.startContainer(context, id, signal),
    inspect: (id, signal) => inspectContainer(context, id, signal),
    grants: async (id, signal) => {
      const { grantsOf } = await import('./grants.ts')
      return await grantsOf(context, id, signal)
    },
    wait: (id, signal, onWatching) => waitForExit(context, id, signal, onWatching),
    // A runtime starts no container again, and does not tell who has ended one.
    interventions: () => Promise.resolve([]),
    exec: (id, request, signal) => execInContainer(context, id, request, signal),
    logs: async (id, bounds, signal) => {
      const { tailLogs } = await import('./logs.ts')
      return await tailLogs(context, id, bounds, signal)
    },
    followLog: async (id, onOutput, signal) => {
      const { followLog } = await import('./logs.ts')
      await followLog(context, id, onOutput, signal)
    },
    changes: async (id, signal) => {
      const { changesOf } = await import('./changes.ts')
      return await changesOf(context, id, signal)
    },
    files: lazyFiles(context),
    rename: (id, name, signal) => containers.renameContainer(context, id, name, signal),
    stop: (id, graceMs, signal) => stopContainer(context, id, graceMs, signal),
    sendSignal: (id, name, signal) => sendSignal(context, { id, name }, signal),
    kill: (id, signal) => killContainer(context, id, signal),
    limitCpu: (id, millicores, signal) => containers.limitCpu(context, id, millicores, signal),
    remove: (id, signal) => removeContainer(context, id, signal),
    list: (labels, signal) => containers.listContainers(context, labels, signal),
  }
}

/** Loaded by those who use it. */
function lazyFiles(context: CriContext): ContainerFiles {
  const load = async () => (await import('./files.ts')).filesOf(context)
  return {
    write: async (id, directory, files, signal) => {
      await (await load()).write(id, directory, files, signal)
    },
    read: async (id, path, maxBytes, signal) =>
      await (await load()).read(id, path, maxBytes, signal),
    copy: async (from, to, maxBytes, signal) =>
      await (await load()).copy(from, to, maxBytes, signal),
    stat: async (id, path, signal) => await (await load()).stat(id, path, signal),
    archive: async (id, path, signal) => (await (await load()).archive?.(id, path, signal)) ?? null,
    everything: async (id, signal) => await (await load()).everything(id, signal),
  }
}
