/**
 * Before the engine tests of newer engines, inside the namespaces that scripts/test-engines.mjs
 * makes for them: a Docker, a Podman and a containerd of the package root, and an /etc/cdi that only they
 * and the tests see.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillContainerd, startContainerd, versionOf } from './container-runtime.ts'
import { buildBase, startDocker, startPodman } from './engine-services.ts'
import { startWith } from './engine-session.mjs'

/** What Docker 29 does unless told otherwise, asked for where it is not so yet. */
const daemonConfiguration = { features: { 'containerd-snapshotter': true, cdi: true } }

/** Who has a Podman without root. Nobody else has this name or number. */
const user = { name: 'canary-tests', id: 47_112 }

/**
 * What a machine has, made anew for these namespaces:
 * - a device for the world outside, after which the network of containers without root takes (it
 *   would take after a bridge of another engine), though everything there is unreachable;
 * - /run, without what engines keep there under one name for all of them: addresses, namespaces;
 * - an /etc with that user in it, and an empty /etc/cdi. An overlay does not show what was mounted on
 *   single files before, as container engines do;
 * - /dev/shm: Podman's locks lie there, under one name for every Podman of a user;
 * - the device of virtual networks, open to everybody, as udev makes it.
 */
const privateMachine = `
ip link set lo up
ip link add canary-up type veth peer name canary-far
ip address add 198.51.100.2/24 dev canary-up
ip link set canary-up up
ip link set canary-far up
ip route add default dev canary-up metric 2
ip route add unreachable default metric 1
mount -t tmpfs -o mode=755 tmpfs "$1"
cd "$1"
mkdir old run up work home
mount --rbind /run run
mount -t tmpfs -o mode=755 tmpfs /run
for path in run/*; do
  case "$path" in run/cdi | run/containerd | run/containers | run/libpod | run/netns | run/runc) continue ;; esac
  if [ -L "$path" ]; then cp -P "$path" /run/ && continue; fi
  if [ -d "$path" ]; then mkdir -p "/$path"; else : > "/$path"; fi
  mount --rbind "$path" "/$path"
done
mount --rbind /etc old
mount -t overlay overlay -o lowerdir=/etc,upperdir=up,workdir=work /etc
for file in hosts hostname resolv.conf; do
  if [ -f "old/$file" ]; then mount --bind "old/$file" "/etc/$file"; fi
done
mkdir -p /etc/cdi
mount -t tmpfs -o mode=755 tmpfs /etc/cdi
mount -t tmpfs -o mode=1777 tmpfs /dev/shm
echo "${user.name}:x:${user.id}:${user.id}::$1/home:/bin/sh" >> /etc/passwd
echo "${user.name}:x:${user.id}:" >> /etc/group
echo "${user.name}:500000000:65536" >> /etc/subuid
echo "${user.name}:500000000:65536" >> /etc/subgid
chown "${user.id}:${user.id}" home
if [ -c /dev/net/tun ]; then
  mknod -m 666 tun c 10 200
  mount --bind tun /dev/net/tun
fi
`

export default async function startNewerEngines() {
  const { CANARY_PACKAGE_ROOT: packageRoot, CANARY_DOCKERD: program = 'dockerd' } = process.env
  if (packageRoot === undefined) {
    throw new Error('newer engines run in namespaces of their own: npm run test:engine:newer')
  }
  await startWith(async (directory) => {
    const machine = join(directory, 'machine')
    mkdirSync(machine)
    execFileSync('sh', ['-euc', privateMachine, 'sh', machine])
    const inOwn = (name) => {
      mkdirSync(join(directory, name))
      return { directory: join(directory, name), packageRoot }
    }
    const configuration = join(directory, 'daemon.json')
    writeFileSync(configuration, JSON.stringify(daemonConfiguration))
    const flags = [`--config-file=${configuration}`, ...proxyOf(program)]
    const ofRuntime = inOwn('containerd')
    const [docker, podman, containerd] = await Promise.all([
      startDocker(inOwn('docker'), program, flags),
      startPodman(inOwn('podman')),
      startContainerd(ofRuntime),
    ])
    const services = [docker, podman]
    for (const { address } of services) await buildBase(address, directory)
    await fillContainerd(containerd, docker, ofRuntime)
    const runtime = {
      address: containerd.address,
      cdiDirectory: '/etc/cdi',
      version: await versionOf(containerd.address),
    }
    process.env.CANARY_TEST_RUNTIME = JSON.stringify(runtime)
    const engines = services.map(({ address }) => ({ address, cdiDirectory: '/etc/cdi' }))
    const rootless = await startRootless(join(machine, 'home'), packageRoot, directory)
    process.env.CANARY_TEST_ROOTLESS = JSON.stringify(rootless.told)
    return {
      services: [...services, containerd, ...rootless.services],
      engines,
      others: [`${runtime.version} (CRI)`],
    }
  })
}

/** Where namespaces of users are not allowed, the tests are told so; any other failure is one. */
async function startRootless(home, packageRoot, directory) {
  const owner = { id: user.id, home }
  try {
    const service = await startPodman({ directory: home, packageRoot, user: owner })
    await buildBase(service.address, directory)
    return { services: [service], told: { address: service.address, user: owner } }
  } catch (error) {
    if (mayHaveNamespaces()) throw error
    const trouble = 'this machine allows user namespaces to root alone'
    return { services: [], told: { trouble } }
  }
}

function mayHaveNamespaces() {
  const identity = [`--reuid=${user.id}`, `--regid=${user.id}`, '--clear-groups']
  try {
    const trial = ['unshare', '--user', '--map-root-user', 'true']
    execFileSync('setpriv', [...identity, '--', ...trial], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A daemon from elsewhere brings its own. */
function proxyOf(program) {
  return program.endsWith('/dockerd')
    ? [`--userland-proxy-path=${program.replace(/dockerd$/, 'docker-proxy')}`]
    : []
}
