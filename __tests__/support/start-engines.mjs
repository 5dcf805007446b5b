/**
 * Before the engine tests: a Podman service of their own beside Docker, with storage of its own,
 * and the small base image on both. Docker must run already (`npm run setup`).
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildBase, startPodman } from './engine-services.ts'
import { startWith } from './engine-session.mjs'

export default async function startEngines() {
  await startWith(async (directory) => {
    const own = join(directory, 'podman')
    mkdirSync(own)
    const podman = await startPodman({ directory: own, packageRoot: null })
    const docker = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock'
    await buildBase(docker, directory)
    await buildBase(podman.address, directory)
    return {
      services: [podman],
      engines: [
        { address: docker, cdiDirectory: null },
        { address: podman.address, cdiDirectory: null },
      ],
    }
  })
}
