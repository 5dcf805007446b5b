import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomBytes, randomInt } from 'node:crypto'
import { once } from 'node:events'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import http from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { removeDirectory } from '../../support/remove-directory.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Static busybox with a user; what every trial runs unless it says otherwise. */
export const faultImage = 'canary-faults/base:latest'

/** A Docker that belongs to one test file: killing it hurts nobody. */
export interface PrivateDocker {
  /** Such as `unix:///tmp/…/docker.sock`. */
  readonly address: string
  readonly socket: string
  readonly dataRoot: string
  /** SIGKILL, as the kernel does when memory is short. */
  readonly kill: () => Promise<void>
  /** SIGSTOP and SIGCONT: it answers nothing, and its containers go on. */
  readonly stall: () => void
  readonly goOn: () => void
  /** Starts it again on what it left, and waits until it answers. */
  readonly start: () => Promise<void>
  readonly ask: Ask
  /** Names of everything that a run could leave. */
  readonly state: () => Promise<EngineState>
  readonly stop: () => Promise<void>
}

export interface EngineState {
  readonly containers: readonly string[]
  readonly volumes: readonly string[]
  readonly networks: readonly string[]
}

export type Ask = (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  upload?: NodeJS.ReadableStream,
) => Promise<unknown>

export interface PrivateDockerOptions {
  /** Megabytes of a tmpfs that holds the images; null: the disk. */
  readonly dataMegabytes?: number
  readonly flags?: readonly string[]
}

/**
 * Starts a dockerd with a storage, a containerd, a bridge and a control group of its own, and the
 * small image on it. Needs root. It dies with the process that started it.
 */
export async function startPrivateDocker(
  options: PrivateDockerOptions = {},
): Promise<PrivateDocker> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-docker-'))
  const dataRoot = join(directory, 'data')
  mkdirSync(dataRoot)
  if (options.dataMegabytes !== undefined) {
    const size = `size=${options.dataMegabytes}m`
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'canary', dataRoot])
  }
  const socket = join(directory, 'docker.sock')
  const bridge = createBridge()
  const log = openSync(join(directory, 'dockerd.log'), 'a')
  let daemon: ChildProcess | null = null

  const kill = async (signal: NodeJS.Signals = 'SIGKILL') => {
    // Null as well where it was never started.
    if (daemon?.exitCode !== null || daemon.signalCode !== null) return
    const gone = once(daemon, 'exit')
    daemon.kill(signal)
    await gone
  }
  const start = async () => {
    // A killed daemon leaves them, and takes the numbers in them for processes that live.
    rmSync(join(directory, 'docker.pid'), { force: true })
    rmSync(join(directory, 'exec', 'containerd', 'containerd.pid'), { force: true })
    const flags = daemonFlags(directory, bridge, options.flags ?? [])
    const command = ['--pdeathsig', 'KILL', '--', 'dockerd', ...flags]
    const child = spawn('setpriv', command, { cwd: directory, stdio: ['ignore', log, log] })
    daemon = child
    await untilAnswers(socket, () => child.exitCode !== null, directory)
  }
  const ask: Ask = (method, path, upload) => askSocket(socket, method, path, upload)
  const stop = async () => {
    daemon?.kill('SIGCONT')
    await removeAllContainers(ask).catch(() => undefined)
    await Promise.race([kill('SIGTERM'), pause(15_000, undefined, { ref: false })])
    await kill()
    endShims(directory)
    removeDirectory(directory)
    execFileSync('ip', ['link', 'delete', bridge])
  }
  try {
    await start()
    await importBase(directory, ask)
  } catch (error) {
    await stop()
    throw error
  }
  return {
    address: `unix://${socket}`,
    socket,
    dataRoot,
    kill: () => kill(),
    stall: () => void daemon?.kill('SIGSTOP'),
    goOn: () => void daemon?.kill('SIGCONT'),
    start,
    ask,
    state: () => stateOf(ask),
    stop,
  }
}

function daemonFlags(directory: string, bridge: string, more: readonly string[]): string[] {
  return [
    `--data-root=${join(directory, 'data')}`,
    `--exec-root=${join(directory, 'exec')}`,
    `--pidfile=${join(directory, 'docker.pid')}`,
    `--host=unix://${join(directory, 'docker.sock')}`,
    `--bridge=${bridge}`,
    // The machine's own Docker owns the rules of the firewall.
    ...['--iptables=false', '--ip-masq=false', '--ip-forward=false', '--userland-proxy=false'],
    `--cgroup-parent=/${bridge}`,
    // What a run left running must not keep the daemon from coming back.
    '--shutdown-timeout=1',
    ...more,
  ]
}

/** A bridge with a network that nobody else on this machine uses. */
function createBridge(): string {
  const name = `canary${randomBytes(3).toString('hex')}`
  const used = execFileSync('ip', ['-4', 'route']).toString()
  for (;;) {
    const network = `10.${randomInt(128, 255)}.${randomInt(0, 256)}`
    if (used.includes(`${network}.`)) continue
    execFileSync('ip', ['link', 'add', name, 'type', 'bridge'])
    execFileSync('ip', ['address', 'add', `${network}.1/24`, 'dev', name])
    execFileSync('ip', ['link', 'set', name, 'up'])
    return name
  }
}

async function untilAnswers(
  socket: string,
  isOver: () => boolean,
  directory: string,
): Promise<void> {
  // A killed daemon needs 10 s for each container that ignores SIGTERM.
  const deadline = performance.now() + 120_000
  for (;;) {
    const answers = await askSocket(socket, 'GET', '/containers/json').then(
      () => true,
      () => false,
    )
    if (answers) return
    if (isOver() || performance.now() > deadline) {
      const words = readFileSync(join(directory, 'dockerd.log'), 'utf8').slice(-2_000)
      throw new Error(`dockerd did not start: ${words}`)
    }
    await pause(50)
  }
}

async function askSocket(
  socketPath: string,
  method: string,
  path: string,
  upload?: NodeJS.ReadableStream,
): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const headers = upload === undefined ? {} : { 'content-type': 'application/x-tar' }
  const options = { socketPath, method, path: `/v1.41${path}`, headers, agent: false }
  const request = http.request(options, (response) => {
    let text = ''
    response
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        const isGood = (response.statusCode ?? 500) < 300
        if (!isGood) reject(new Error(`${method} ${path}: ${response.statusCode ?? 0} ${text}`))
        else resolve(upload !== undefined || text === '' ? text : JSON.parse(text))
      })
  })
  request.once('error', reject)
  if (upload === undefined) request.end()
  else upload.pipe(request)
  return await promise
}

/** Not through the product: what is tested makes nothing that the tests stand on. */
async function importBase(directory: string, ask: Ask): Promise<void> {
  const tree = join(directory, 'base')
  for (const name of ['bin', 'tmp', 'etc', 'data']) mkdirSync(join(tree, name), { recursive: true })
  const busybox = join(root, '.cache', 'busybox', 'bin', 'busybox')
  copyFileSync(busybox, join(tree, 'bin', 'busybox'))
  for (const applet of execFileSync(busybox, ['--list']).toString().trim().split('\n')) {
    if (applet !== 'busybox') symlinkSync('/bin/busybox', join(tree, 'bin', applet))
  }
  writeFileSync(join(tree, 'etc', 'passwd'), 'root:x:0:0::/:/bin/sh\n')
  const tar = spawn('tar', ['-C', tree, '-c', '.'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const changes = encodeURIComponent('CMD ["sleep","3600"]')
  const [repository, tag] = faultImage.split(':')
  const query = `fromSrc=-&repo=${repository ?? ''}&tag=${tag ?? ''}&changes=${changes}`
  await ask('POST', `/images/create?${query}`, tar.stdout)
}

async function stateOf(ask: Ask): Promise<EngineState> {
  const [containers, volumes, networks] = (await Promise.all([
    ask('GET', '/containers/json?all=1'),
    ask('GET', '/volumes'),
    ask('GET', '/networks'),
  ])) as [{ Id: string }[], { Volumes: { Name: string }[] | null }, { Name: string }[]]
  return {
    containers: containers.map(({ Id }) => Id).sort(),
    volumes: (volumes.Volumes ?? []).map(({ Name }) => Name).sort(),
    networks: networks.map(({ Name }) => Name).sort(),
  }
}

async function removeAllContainers(ask: Ask): Promise<void> {
  const containers = (await ask('GET', '/containers/json?all=1')) as { Id: string }[]
  await Promise.allSettled(
    containers.map(({ Id }) => ask('DELETE', `/containers/${Id}?force=1&v=1`)),
  )
}

/** Containers of a daemon that was killed for good: their shims name our directory. */
function endShims(directory: string): void {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      if (!command.includes('containerd-shim') || !command.includes(`${directory}/`)) continue
      const children = readFileSync(`/proc/${entry}/task/${entry}/children`, 'utf8')
      for (const child of children.trim().split(' ').filter(Boolean)) process.kill(Number(child), 9)
      process.kill(Number(entry), 9)
    } catch {
      // It ended by itself.
    }
  }
}
