import type { EngineBuilder } from '../../src/engine/builder.ts'
import type { EngineContainers } from '../../src/engine/containers.ts'
import type { EngineCdi } from '../../src/engine/cdi.ts'
import type {
  Engine,
  EngineDescription,
  EngineIdentity,
  RemoteContainers,
} from '../../src/engine/engine.ts'
import type { EngineImages } from '../../src/engine/images.ts'
import type { EngineRunOptions } from '../../src/engine/run-options.ts'
import type { EngineNetworks } from '../../src/engine/networks.ts'
import type { EngineVolumes } from '../../src/engine/volumes.ts'

/** What a test says of an engine; whatever else is asked of it fails the test. */
export interface EngineParts {
  readonly identity?: Partial<EngineIdentity>
  readonly images?: Partial<EngineImages>
  readonly containers?: Partial<EngineContainers>
  readonly volumes?: Partial<EngineVolumes>
  readonly networks?: Partial<EngineNetworks>
  readonly builder?: EngineBuilder | null
  readonly runOptions?: Partial<EngineRunOptions> | null
  readonly cdi?: Partial<EngineCdi>
  readonly remote?: RemoteContainers
}

export const description: EngineDescription = {
  name: 'docker',
  version: '28.5.2',
  apiVersion: '1.51',
  hostName: 'here',
  kernelVersion: '6.1.0',
  operatingSystem: 'linux',
  architecture: 'amd64',
  isRootless: false,
  remapsUsers: false,
  withoutLimits: [],
  storageDirectory: '/var/lib/docker',
  cgroupVersion: '2',
  storageDriver: 'overlay2',
  defaultRuntime: 'runc',
  runtimes: ['runc'],
}

const unasked = (what: string) => () => Promise.reject(new Error(`nobody was to ask for ${what}`))

/** An engine without HTTP: an implementation of the interface, in memory. */
export function pretendEngine(parts: EngineParts = {}): Engine {
  return {
    ...(parts.remote === undefined ? {} : { remote: parts.remote }),
    identity: {
      program: 'docker',
      location: { isLocalSocket: true, publishedHost: '127.0.0.1', socketPath: null },
      url: 'unix:///run/pretend.sock',
      address: { url: 'unix:///run/pretend.sock', tls: 'none' },
      describe: () => Promise.resolve(description),
      ...parts.identity,
    },
    images: {
      find: unasked('an image'),
      pull: unasked('a pull'),
      load: unasked('a load'),
      tag: unasked('one more name'),
      push: unasked('a push'),
      ...parts.images,
    },
    containers: {
      needsPauseImage: true,
      create: unasked('a container'),
      start: unasked('a start'),
      inspect: unasked('the state of a container'),
      grants: unasked('the grants of a container'),
      wait: unasked('the end of a container'),
      interventions: unasked('interventions'),
      exec: unasked('a command'),
      logs: unasked('a log'),
      followLog: unasked('a log to be followed'),
      rename: unasked('another name'),
      stop: unasked('a stop'),
      kill: unasked('a kill'),
      sendSignal: unasked('a signal'),
      limitCpu: unasked('another limit of its CPU'),
      changes: unasked('what a container has written'),
      files: {
        write: unasked('files to be written'),
        read: unasked('a file'),
        stat: unasked('what a file is'),
        copy: unasked('a copy of files'),
        archive: null,
        everything: unasked('an archive of files'),
      },
      remove: unasked('a removal'),
      list: unasked('a list of containers'),
      ...parts.containers,
    },
    volumes: {
      create: unasked('a volume'),
      remove: unasked('the removal of a volume'),
      list: unasked('a list of volumes'),
      ...parts.volumes,
    },
    networks: {
      createClosed: unasked('a network'),
      remove: unasked('the removal of a network'),
      list: unasked('a list of networks'),
      ...parts.networks,
    },
    builder: parts.builder ?? null,
    runOptions:
      parts.runOptions === null
        ? null
        : {
            check: unasked('a check of options'),
            grants: unasked('the grants of options'),
            settings: unasked('the settings of options'),
            atFault: unasked('an option at fault'),
            ...parts.runOptions,
          },
    cdi: {
      support: unasked('its support of CDI'),
      losses: unasked('what devices lose'),
      ...parts.cdi,
    },
    close: () => undefined,
  }
}
