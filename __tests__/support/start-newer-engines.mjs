/**
 * Before the engine tests of newer engines, inside the namespaces that scripts/test-engines.mjs
 * makes for them: a Docker and a Podman of the package root, and an /etc/cdi that only they and the
 * tests see.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildBase, startDocker, startPodman } from './engine-services.ts'
import { startWith } from './engine-session.mjs'

/** What Docker 29 does unless told otherwise, asked for where it is not so yet. */
const daemonConfiguration = { features: { 'containerd-snapshotter': true, cdi: true } }

/**
 * A tmpfs as /etc/cdi and /run/cdi. The machine may have no such directory: then /etc is given one by
 * an overlay, which does not show what was mounted on single files before, as container engines do.
 */
const privateCdi = `
ip link set lo up
if [ ! -d /etc/cdi ]; then
  mkdir "$1" && mount -t tmpfs tmpfs "$1" && cd "$1" && mkdir old up work
  mount --rbind /etc old
  mount -t overlay overlay -o lowerdir=/etc,upperdir=up,workdir=work /etc
  for file in hosts hostname resolv.conf; do
    if [ -f "old/$file" ]; then mount --bind "old/$file" "/etc/$file"; fi
  done
  mkdir /etc/cdi
fi
for directory in /etc/cdi /run/cdi; do
  if [ -d "$directory" ]; then mount -t tmpfs tmpfs "$directory"; fi
done
`

export default async function startNewerEngines() {
  const { CANARY_PACKAGE_ROOT: packageRoot, CANARY_DOCKERD: program = 'dockerd' } = process.env
  if (packageRoot === undefined) {
    throw new Error('newer engines run in namespaces of their own: npm run test:engine:newer')
  }
  await startWith(async (directory) => {
    execFileSync('sh', ['-euc', privateCdi, 'sh', join(directory, 'etc')])
    const inOwn = (name) => {
      mkdirSync(join(directory, name))
      return { directory: join(directory, name), packageRoot }
    }
    const configuration = join(directory, 'daemon.json')
    writeFileSync(configuration, JSON.stringify(daemonConfiguration))
    const flags = [`--config-file=${configuration}`, ...proxyOf(program)]
    const services = await Promise.all([
      startDocker(inOwn('docker'), program, flags),
      startPodman(inOwn('podman')),
    ])
    for (const { address } of services) await buildBase(address, directory)
    const engines = services.map(({ address }) => ({ address, cdiDirectory: '/etc/cdi' }))
    return { services, engines }
  })
}

/** A daemon from elsewhere brings its own. */
function proxyOf(program) {
  return program.endsWith('/dockerd')
    ? [`--userland-proxy-path=${program.replace(/dockerd$/, 'docker-proxy')}`]
    : []
}
