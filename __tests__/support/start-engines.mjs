/**
 * Before the engine tests: a Podman service of their own beside Docker, with storage of its own,
 * and the small base image on both. Docker must run already (`npm run setup`).
 */
import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import stopEngines from './stop-engines.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Without CAP_SYS_RESOURCE the limits that Podman asks for by default are refused. */
const containersConf = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
events_logger = "file"
cgroup_manager = "cgroupfs"
`

export default async function startEngines() {
  const directory = mkdtempSync(join(tmpdir(), 'canary-engines-'))
  const podman = await startPodman(directory)
  globalThis.canaryEngines = { directory, podman }
  process.env.CANARY_TEST_DOCKER = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock'
  process.env.CANARY_TEST_PODMAN = `unix://${join(directory, 'podman.sock')}`
  try {
    for (const address of [process.env.CANARY_TEST_DOCKER, process.env.CANARY_TEST_PODMAN]) {
      buildBase(directory, address)
    }
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await stopEngines()
    throw error
  }
}

async function startPodman(directory) {
  const configuration = join(directory, 'containers.conf')
  writeFileSync(configuration, containersConf)
  const socket = join(directory, 'podman.sock')
  const log = openSync(join(directory, 'podman.log'), 'a')
  const service = spawn(
    'podman',
    ['--root', join(directory, 'root'), '--runroot', join(directory, 'run')].concat([
      'system',
      'service',
      '--time=0',
      `unix://${socket}`,
    ]),
    { env: { ...process.env, CONTAINERS_CONF: configuration }, stdio: ['ignore', log, log] },
  )
  for (let tenth = 0; !existsSync(socket); tenth += 1) {
    if (tenth > 300 || service.exitCode !== null) throw new Error('podman did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return service
}

/** `canary-test/base`: static busybox, a user, nothing else. */
function buildBase(directory, address) {
  const context = join(directory, 'base')
  execFileSync('mkdir', ['-p', context])
  copyFileSync(join(root, '.cache', 'busybox', 'bin', 'busybox'), join(context, 'busybox'))
  writeFileSync(
    join(context, 'Dockerfile'),
    [
      'FROM scratch',
      'COPY busybox /bin/busybox',
      'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
      "RUN mkdir -p /tmp /etc && printf 'root:x:0:0::/:/bin/sh\\ncanary:x:1000:1000::/:/bin/sh\\n' > /etc/passwd",
      'CMD ["sleep", "3600"]',
      '',
    ].join('\n'),
  )
  const build = ['validate', '--engine', address, '--context', context, '--file', 'awesome']
  const cli = join(root, 'src', 'cli.ts')
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', cli]
  execFileSync(process.execPath, [...flags, ...build, 'canary-test/base:latest'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
}
