/** The images of the tests, as archives that a node takes: the cluster has no registry. */
import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packPlainImage, packPodImage } from '../../__tests__/support/pod-images.ts'
import { packDockerArchive } from '../../src/image/docker-archive.ts'
import { packPause } from '../../src/image/pause/image.ts'

export interface NodeImages {
  /** Paths of archives in the form of `docker save`. */
  readonly archives: readonly string[]
  /** What the image that holds a Pod's namespaces is called. */
  readonly pause: string
}

/** What tests may name in a Pod, pulled by nobody: they have a tag, so nodes take what they have. */
export const clusterImages = {
  base: 'localhost/canary-test/base:1',
  /** Of the recorded Pods. The first has the program `serve` as well. */
  busybox: 'localhost/oracle/busybox:1',
  user: 'localhost/oracle/user:1',
  username: 'localhost/oracle/username:1',
} as const

export async function writeImages(directory: string): Promise<NodeImages> {
  mkdirSync(directory, { recursive: true })
  const { image, name: pause } = await packPause(process.arch === 'arm64' ? 'arm64' : 'amd64')
  const { base, busybox, user, username } = clusterImages
  const contents = {
    pause: packDockerArchive(image, [pause]),
    base: await packPlainImage([base]),
    busybox: await packPodImage('serve', [busybox]),
    user: await packPodImage('user', [user]),
    username: await packPodImage('username', [username]),
  }
  const archives: string[] = []
  for (const [name, content] of Object.entries(contents)) {
    const archive = join(directory, `${name}.tar`)
    await pipeline(content, createWriteStream(archive))
    archives.push(archive)
  }
  return { archives, pause }
}
