import { CanaryError } from '../../errors.ts'
import type { Engine, EngineDescription } from '../engine.ts'
import type { EngineContainers } from '../containers.ts'
import { recordOf } from '../json.ts'
import type { KubernetesClient } from './client.ts'
import { execInPod } from './exec.ts'
import { grantsOfPod } from './grants.ts'
import { createNodeImages } from './node-images.ts'
import { createNodes } from './nodes.ts'
import { anywhere } from './placement.ts'
import type { PodPlacement } from './placement.ts'
import { addressOf } from './own-pods.ts'
import type { PodsContext } from './own-pods.ts'
import { followPodLog, tailPodLog } from './pod-log.ts'
import { beyondCluster } from './pod-trouble.ts'
import * as pods from './pods.ts'
import { refuseOptions } from './run-options.ts'
import { resources } from './resources.ts'
import { createPods } from './whole-pods/create-pod.ts'

export interface KubernetesEngineOptions {
  readonly client: KubernetesClient
  /** This process is in a Pod of the very cluster: addresses of Pods are reached, and mean what they say. */
  readonly isInside: boolean
  /** Of all its Pods; left out: anywhere. */
  readonly placement?: PodPlacement
}

const none = (what: string) => () => Promise.reject(beyondCluster(what))

const noVolumes: Engine['volumes'] = {
  create: none('keep a volume of an engine'),
  remove: () => Promise.resolve(),
  list: () => Promise.resolve([]),
}

const noNetworks: Engine['networks'] = {
  createClosed: none('make a network without a way out'),
  remove: () => Promise.resolve(),
  list: () => Promise.resolve([]),
}

/** A cluster: containers are Pods, images are what its nodes pull. */
export function createKubernetesEngine({
  client,
  isInside,
  placement = anywhere,
}: KubernetesEngineOptions): Engine {
  let description: Promise<EngineDescription> | null = null
  const describe = (signal: AbortSignal) => (description ??= describeCluster(client, signal))
  const images = createNodeImages(async (signal) => {
    const { operatingSystem, architecture } = await describe(signal)
    return `${operatingSystem}/${architecture}`
  })
  let mayGate: Promise<boolean> | null = null
  const context: PodsContext = {
    client,
    ...{ namespace: client.namespace, placement },
    own: new Map(),
    pullPolicyOf: images.pullPolicyOf,
    onDigest: images.onDigest,
    mayGate: (signal) => (mayGate ??= mayPatchPods(client, signal)),
  }
  return {
    identity: {
      program: 'kubernetes',
      location: { isLocalSocket: false, publishedHost: '127.0.0.1', socketPath: null },
      url: client.where,
      address: null,
      describe,
    },
    remote: {
      isInside,
      reachesAddresses: createRouteMemory(),
      ownCommand: (label) => `kubectl get pods -n ${client.namespace} -l ${label}`,
    },
    nodes: createNodes(client),
    images: images.abilities,
    containers: containersOf(context),
    volumes: noVolumes,
    networks: noNetworks,
    builder: null,
    pods: createPods(client),
    runOptions: refuseOptions,
    cdi: cdiOf(describe),
    close: () => {
      for (const pod of context.own.values()) {
        pod.feed?.stop()
        for (const forward of pod.forwards) forward.close()
      }
      client.close()
    },
  }
}

/** Devices of a node are its plugins', which are asked for as resources. */
function cdiOf(describe: Engine['identity']['describe']): Engine['cdi'] {
  return {
    support: async (signal) => ({
      engine: `kubernetes ${(await describe(signal)).version}`,
      kind: 'none',
      ...{ specDirectories: null, devices: null, newestVersion: null },
    }),
    losses: ({ devices }) =>
      devices === null
        ? Promise.resolve([])
        : Promise.reject(beyondCluster('give devices by their CDI names')),
  }
}

/** Networks of Pods are one: where one address is out of reach, all are. */
function createRouteMemory(): (measure: () => Promise<boolean | null>) => Promise<boolean> {
  let isOutOfReach = false
  return async (measure) => {
    if (isOutOfReach) return false
    const isReached = await measure()
    if (isReached === false) isOutOfReach = true
    return isReached === true
  }
}

function containersOf(context: PodsContext): EngineContainers {
  return {
    needsPauseImage: false,
    startsElsewhere: true,
    mergesStreams: true,
    create: (request) => pods.createPod(context, request),
    start: (name, signal, patience) => pods.startPod(context, name, patience ?? 0, signal),
    inspect: (name, signal) => pods.inspectPod(context, name, signal),
    grants: async (name, signal) => {
      const object = await context.client.get(addressOf(context, name), signal)
      return grantsOfPod(object ?? recordOf(context.own.get(name)?.manifest))
    },
    wait: (name, signal, onWatching) => pods.untilEnded(context, name, onWatching, signal),
    interventions: async ({ id }, signal) => {
      await pods.requireUndisturbed(context, id, signal)
      return []
    },
    exec: (name, request, signal) => execInPod(context, name, request, signal),
    followLog: (name, onOutput, signal) => followPodLog(context, name, onOutput, signal),
    logs: (name, bounds, signal) => tailPodLog(context, name, bounds, signal),
    rename: (id, name, signal) => pods.renamePod(context, id, name, signal),
    stop: (name, graceMs, signal) => pods.stopPod(context, name, graceMs, signal),
    sendSignal: (name, word, signal) => pods.signalPod(context, name, word, signal),
    kill: (name, signal) => pods.stopPod(context, name, 0, signal),
    limitCpu: () =>
      Promise.resolve({
        limited: false,
        message: 'the processors of a Pod are not changed while it runs',
      }),
    changes: none('tell which files a container has written'),
    files: {
      write: none('write files into a container'),
      read: none('read files of a container'),
      copy: none('copy files of a container'),
      stat: none('look at files of a container'),
      archive: null,
      everything: none('read the files of a container'),
    },
    remove: (name, signal) => pods.removePod(context, name, signal),
    list: (labels, signal) => pods.listPods(context, labels, signal),
  }
}

async function describeCluster(
  client: KubernetesClient,
  signal: AbortSignal,
): Promise<EngineDescription> {
  const { gitVersion, major, minor, platform } = await client.version(signal)
  const [operatingSystem = '', architecture = ''] = platform.split('/')
  return {
    name: 'kubernetes',
    version: gitVersion.replace(/^v/, ''),
    apiVersion: `${major}.${minor.replace(/\D.*$/, '')}`,
    // Nodes have these, each its own.
    ...{ hostName: '', kernelVersion: '' },
    ...{ operatingSystem, architecture },
    ...{ isRootless: false, remapsUsers: false, withoutLimits: [] },
    ...{ storageDirectory: null, cgroupVersion: null, storageDriver: null },
    ...{ defaultRuntime: null, runtimes: [] },
  }
}

/** Where nobody tells, a Pod is made as if it may not be changed. */
async function mayPatchPods(client: KubernetesClient, signal: AbortSignal): Promise<boolean> {
  const attributes = { namespace: client.namespace, verb: 'patch', resource: 'pods' }
  const object = {
    apiVersion: 'authorization.k8s.io/v1',
    kind: 'SelfSubjectAccessReview',
    spec: { resourceAttributes: attributes },
  }
  try {
    const request = { resource: resources.accessReviews, namespace: null, object }
    const answer = await client.create(request, signal)
    return recordOf(answer['status'])['allowed'] === true
  } catch (error) {
    if (error instanceof CanaryError && isRefusal(error)) return false
    throw error
  }
}

function isRefusal({ problems }: CanaryError): boolean {
  return problems.every(({ code }) => code === 'cluster-forbidden' || code === 'cluster-refused')
}
