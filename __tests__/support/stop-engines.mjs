import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/** Ends Podman and removes its storage; Docker stays, as it was there before. */
export default async function stopEngines() {
  const { directory, podman } = globalThis.canaryEngines
  await new Promise((resolve) => {
    podman.once('exit', resolve)
    podman.kill('SIGTERM')
  })
  // Layers of a killed container may still be mounted below.
  const mounts = execFileSync('sh', ['-c', `grep -o ' ${directory}[^ ]*' /proc/mounts || true`])
  for (const mount of mounts.toString().split('\n').filter(Boolean).reverse()) {
    execFileSync('umount', ['-l', mount.trim()])
  }
  rmSync(directory, { recursive: true, force: true })
}
