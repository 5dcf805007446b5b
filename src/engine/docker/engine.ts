import Dockerode from 'dockerode'
import type { DockerContact } from '../find/contact.ts'
import type { Engine, EngineAddress, EngineLocation } from '../engine.ts'
import { describeEndpoint } from '../find/locate.ts'
import type { OnEngineCall } from '../engine-call.ts'
import type { EngineBuilder } from '../builder.ts'
import type { EngineContainers } from '../containers.ts'
import type { EngineRunOptions } from '../run-options.ts'
import { buildImage } from './build.ts'
import * as containers from './containers.ts'
import { checkDevices } from './create-request.ts'
import type { DockerClient } from './client.ts'
import { describeEngine } from './describe.ts'
import type { DockerDescription } from './describe.ts'
import { execInContainer } from './exec.ts'
import * as images from './images.ts'
import { removeContainer } from './remove-container.ts'
import { killContainer, sendSignal, stopContainer } from './stop-container.ts'
import { followLog, tailLogs } from './logs.ts'
import { createTransport, quietly } from './transport.ts'
import { askingAgain } from './while-ending.ts'
import type { Modem } from './transport.ts'

/** The Docker Engine API, as Docker and Podman serve it. */
export function createDockerEngine(
  contact: DockerContact,
  onCall: OnEngineCall | null = null,
): Engine {
  const { endpoint, agent, apiVersion, name } = contact
  // The modem takes an agent, which its types leave out.
  const options = { ...modemAddress(endpoint), version: `v${apiVersion}`, agent: quietly(agent) }
  const dockerode = new Dockerode(options)
  // The types know less of `dial` than it can: transport.ts names what is used.
  const modem = dockerode.modem as unknown as Modem
  const transport = askingAgain(createTransport(modem, describeEndpoint(endpoint), onCall))
  const isLocal = endpoint.kind === 'socket' && process.platform === 'linux'
  const client: DockerClient = { transport, name, apiVersion, isLocal }

  let description: Promise<DockerDescription> | null = null
  const describe = (signal: AbortSignal) => (description ??= describeEngine(client, signal))
  return {
    identity: {
      program: name,
      location: locationOf(endpoint, isLocal),
      url: describeEndpoint(endpoint),
      address: addressOf(endpoint),
      describe,
    },
    images: {
      find: (reference, signal, platform = null) =>
        images.findImage(client, { reference, platform }, signal),
      pull: (request, signal) => images.pullImage(client, request, signal),
      load: (archive, signal) => images.loadImage(client, archive, signal),
      tag: async (id, reference, signal) => {
        const { tagImage } = await import('./push-image.ts')
        await tagImage(client, { id, reference }, signal)
      },
      push: async (request, signal) => {
        const { pushImage } = await import('./push-image.ts')
        await pushImage(client, request, signal)
      },
    },
    containers: containersOf(client, describe),
    volumes: volumesOf(client),
    networks: networksOf(client),
    builder: builderOf(client),
    runOptions: runOptionsOf(client),
    cdi: {
      support: async (signal) => (await describe(signal)).cdi,
      losses: (request) => checkDevices(request, client),
    },
    close: () => {
      agent.destroy()
    },
  }
}

function containersOf(
  client: DockerClient,
  describe: Engine['identity']['describe'],
): EngineContainers {
  return {
    needsPauseImage: true,
    create: (request) => containers.createContainer(client, request),
    start: (id, signal) => containers.startContainer(client, id, signal),
    inspect: (id, signal) => containers.inspectContainer(client, id, signal),
    grants: async (id, signal) => {
      const { inspectGrants } = await import('./inspect-grants.ts')
      return await inspectGrants(client, id, await describe(signal), signal)
    },
    wait: (id, signal, onWatching) => containers.waitForExit(client, id, signal, onWatching),
    interventions: async (container, signal) => {
      const { interventions } = await import('./interventions.ts')
      return await interventions(client, container, signal)
    },
    exec: (id, request, signal) => execInContainer(client, id, request, signal),
    followLog: (id, onOutput, signal) => followLog(client, id, onOutput, signal),
    logs: (id, bounds, signal) => tailLogs(client, id, bounds, signal),
    rename: (id, name, signal) => containers.renameContainer(client, id, name, signal),
    stop: (id, graceMs, signal) => stopContainer(client, id, graceMs, signal),
    sendSignal: (id, name, signal) => sendSignal(client, { id, name }, signal),
    kill: (id, signal) => killContainer(client, id, signal),
    limitCpu: async (id, millicores, signal) => {
      const { limitCpu } = await import('./limit-cpu.ts')
      return await limitCpu(client, id, millicores, signal)
    },
    changes: async (id, signal) => {
      const { changesOf } = await import('./changes.ts')
      return await changesOf(client, id, signal)
    },
    files: filesOf(client),
    remove: (id, signal) => removeContainer(client, id, signal),
    list: (labels, signal) => containers.listContainers(client, labels, signal),
  }
}

/** An archive reader: loaded by those who use it. */
function filesOf(client: DockerClient): EngineContainers['files'] {
  const load = () => import('./files.ts')
  return {
    write: async (id, directory, files, signal) => {
      await (await load()).writeFiles(client, { id, directory }, files, signal)
    },
    read: async (id, path, maxBytes, signal) =>
      await (await load()).readFile(client, { id, path }, maxBytes, signal),
    copy: async (from, to, maxBytes, signal) => {
      const { copyFiles } = await import('./copy-files.ts')
      return await copyFiles(client, { from, to, maxBytes }, signal)
    },
    stat: async (id, path, signal) => await (await load()).fileStatus(client, { id, path }, signal),
    archive:
      client.name === 'podman'
        ? null
        : async (id, path, signal) =>
            await (await load()).openArchive(client, { id, path }, signal),
    everything: async (id, signal) => await (await load()).openEverything(client, id, signal),
  }
}

function volumesOf(client: DockerClient): Engine['volumes'] {
  const load = () => import('./volumes.ts')
  return {
    create: async (request, signal) => await (await load()).createVolume(client, request, signal),
    remove: async (name, signal) => {
      await (await load()).removeVolume(client, name, signal)
    },
    list: async (labels, signal) => await (await load()).listVolumes(client, labels, signal),
  }
}

function networksOf(client: DockerClient): Engine['networks'] {
  const load = () => import('./networks.ts')
  return {
    createClosed: async (request, signal) => {
      await (await load()).createClosedNetwork(client, request, signal)
    },
    remove: async (name, signal) => {
      await (await load()).removeNetwork(client, name, signal)
    },
    list: async (labels, signal) => await (await load()).listNetworks(client, labels, signal),
  }
}

function builderOf(client: DockerClient): EngineBuilder {
  const build: EngineBuilder['build'] = (request, signal) => buildImage(client, request, signal)
  return client.name === 'docker'
    ? { name: "the engine's own builder", takesBuildx: true, cacheFrom: 'images', build }
    : { name: "Podman's builder", takesBuildx: false, cacheFrom: 'repositories', build }
}

/** A table of some hundred flags: loaded by those who use it. */
function runOptionsOf(client: DockerClient): EngineRunOptions {
  return {
    check: async (options) => {
      const { checkOptions } = await import('./options.ts')
      return checkOptions(options, client)
    },
    grants: async (options, mayRead) => {
      const { grantsOfOptions } = await import('./option-grants.ts')
      return grantsOfOptions(options, mayRead, client)
    },
    settings: async (options) => {
      const { settingsOfOptions } = await import('./option-settings.ts')
      return settingsOfOptions(options)
    },
    atFault: async (options, fault) => {
      const { optionAtFault } = await import('./option-at-fault.ts')
      return optionAtFault(options, fault)
    },
  }
}

function modemAddress(endpoint: DockerContact['endpoint']) {
  return endpoint.kind === 'socket'
    ? // The modem reads DOCKER_HOST itself; an empty host keeps it from winning.
      { socketPath: endpoint.path, host: '' }
    : {
        host: endpoint.host,
        port: endpoint.port,
        protocol: endpoint.tls === null ? ('http' as const) : ('https' as const),
      }
}

function locationOf(endpoint: DockerContact['endpoint'], isLocalSocket: boolean): EngineLocation {
  return endpoint.kind === 'socket'
    ? { isLocalSocket, publishedHost: '127.0.0.1', socketPath: endpoint.path }
    : { isLocalSocket, publishedHost: endpoint.host, socketPath: null }
}

/** A docker context stays what it is: its TLS files, and the builders that were made for it. */
function addressOf(endpoint: DockerContact['endpoint']): EngineAddress | null {
  if (endpoint.context !== undefined) return null
  const url = describeEndpoint(endpoint)
  if (endpoint.kind === 'socket' || endpoint.tls === null) return { url, tls: 'none' }
  return { url, tls: endpoint.tls.verify ? 'verified' : 'unverified' }
}
