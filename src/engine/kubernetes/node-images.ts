import { inputError } from '../../errors.ts'
import type { EngineImage, EngineImages, ImagesOnNodes, NodePull } from '../images.ts'
import { plainImage } from '../images.ts'
import { beyondCluster } from './pod-trouble.ts'

/** Images as nodes have them: what is asked for, until a node has pulled it and says what it was. */
export interface NodeImages {
  readonly abilities: EngineImages
  readonly pullPolicyOf: (image: string) => NodePull
  readonly onDigest: (image: string, digest: string) => void
}

/** @param platform of nodes, such as `linux/amd64` */
export function createNodeImages(platform: (signal: AbortSignal) => Promise<string>): NodeImages {
  const policies = new Map<string, NodePull>()
  const digests = new Map<string, string>()
  const onNodes: ImagesOnNodes = {
    expect: async (reference, pull, asked, signal) => {
      policies.set(reference, pull)
      return expected(reference, asked ?? (await platform(signal)))
    },
    digestOf: (reference) => digests.get(reference) ?? null,
  }
  const never = (what: string) => () => Promise.reject(beyondCluster(what))
  return {
    abilities: {
      find: () => Promise.resolve(null),
      pull: ({ reference }) =>
        Promise.reject(
          inputError({
            code: 'image-pull',
            message: `${reference} is pulled by the node that runs it, when it runs it`,
          }),
        ),
      load: null,
      tag: never('give an image another name'),
      push: never('push an image'),
      onNodes,
    },
    // What was not asked for by name is as it is for kubelet.
    pullPolicyOf: (image) => policies.get(image) ?? 'missing',
    onDigest: (image, digest) => digests.set(image, digest),
  }
}

/** An image of which no more than its name is known here. */
function expected(reference: string, platform: string): EngineImage {
  return {
    id: reference,
    repoDigests: [],
    isFromRegistry: false,
    platform,
    user: '',
    configuration: plainImage,
  }
}
