import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { baseImage } from './base-image.ts'
import { askEngineFacts } from './engine-facts.ts'
import type { EngineFacts } from './engine-facts.ts'
import { removeDirectory } from './remove-directory.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** An engine that tests run against. */
export interface TestEngine extends EngineFacts {
  /** Such as `unix:///var/run/docker.sock`. */
  readonly address: string
  /** Where tests may put CDI specifications that the engine itself reads; null where nowhere. */
  readonly cdiDirectory: string | null
}

/** An engine that the tests started. */
export interface Service {
  readonly address: string
  readonly process: ChildProcess
}

/** How an engine of a package root is started; null: the machine's own. */
export interface ServiceOptions {
  /** A directory of the engine's own, which exists. */
  readonly directory: string
  /** Whose /usr is laid over the machine's, for this engine alone. */
  readonly packageRoot: string | null
  /** Who runs it; root where it is left out. The directory belongs to them. */
  readonly user?: User
}

export interface User {
  /** Of the group as well. */
  readonly id: number
  readonly home: string
}

/** A Podman of somebody who is not root. */
export interface RootlessEngine {
  readonly address: string
  readonly user: User
}

/** Without CAP_SYS_RESOURCE the limits that Podman asks for by default are refused. */
const containersConf = `[containers]
default_ulimits = ["nofile=1024:1024", "nproc=4096:4096"]
[engine]
runtime = "runc"
events_logger = "file"
cgroup_manager = "cgroupfs"
`

/** Busy processors make a start take long; a start that has failed is seen at once. */
const startDeadlineMs = 120_000

/** Of an engine that was told to end. */
const endDeadlineMs = 20_000

export function makeEngineDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'canary-engines-'))
  // An engine of somebody else has its place in it.
  chmodSync(directory, 0o711)
  return directory
}

export async function startPodman(options: ServiceOptions): Promise<Service> {
  const { directory } = options
  const configuration = join(directory, 'containers.conf')
  writeFileSync(configuration, containersConf)
  const socket = join(directory, 'podman.sock')
  const storage = ['--root', join(directory, 'root'), '--runroot', join(directory, 'run')]
  const command = ['podman', ...storage, '--tmpdir', join(directory, 'tmp')]
  const env = { CONTAINERS_CONF: configuration, PODMAN_IGNORE_CGROUPSV1_WARNING: '1' }
  const service = ['system', 'service', '--time=0', `unix://${socket}`]
  return await startService(options, { socket, command: [...command, ...service], env })
}

/**
 * @param program the daemon, where it is not the package root's own
 * @param flags beside those that give it a place of its own
 */
export async function startDocker(
  options: ServiceOptions,
  program: string,
  flags: readonly string[],
): Promise<Service> {
  const { directory } = options
  const socket = join(directory, 'docker.sock')
  const places = [
    `--host=unix://${socket}`,
    `--data-root=${join(directory, 'root')}`,
    `--exec-root=${join(directory, 'exec')}`,
    `--pidfile=${join(directory, 'docker.pid')}`,
  ]
  return await startService(options, { socket, command: [program, ...places, ...flags], env: {} })
}

/** What is started so dies with the process that started it; a change of the user forgets it. */
const mortal = ['setpriv', '--pdeathsig', 'KILL', '--']

function becoming({ id }: User): string[] {
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', '--']
}

function homeOf({ home }: User): Record<string, string> {
  return { HOME: home, XDG_RUNTIME_DIR: home }
}

export interface ServiceCommand {
  /** Where it will answer. */
  readonly socket: string
  readonly command: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Whether it answers by now, at an address; by the Docker Engine API where it is left out. */
  readonly answers?: (address: string) => Promise<boolean>
}

/** Starts a daemon, and waits until it answers. */
export async function startService(
  { directory, packageRoot, user }: ServiceOptions,
  { socket, command, env, answers = answersDocker }: ServiceCommand,
): Promise<Service> {
  const log = openSync(join(directory, 'log'), 'a')
  // Relative, since overlayfs takes a colon of a path for the next path.
  const overlay = 'mount -t overlay overlay -o lowerdir=usr:/usr /usr && exec "$@"'
  const ofUser = [...(user === undefined ? [] : becoming(user)), ...mortal, ...command]
  const within =
    packageRoot === null
      ? ofUser
      : ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', overlay, 'sh', ...ofUser]
  const [program = '', ...args] = [...mortal, ...within]
  const child = spawn(program, args, {
    cwd: packageRoot ?? directory,
    env: { ...process.env, ...env, ...(user === undefined ? {} : homeOf(user)) },
    stdio: ['ignore', log, log],
  })
  const address = `unix://${socket}`
  const deadline = performance.now() + startDeadlineMs
  while (!(existsSync(socket) && (await answers(address)))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      const words = readFileSync(join(directory, 'log'), 'utf8').slice(-2_000)
      throw new Error(`${command[0] ?? ''} did not start: ${words}`)
    }
    await pause(50)
  }
  return { address, process: child }
}

async function answersDocker(address: string): Promise<boolean> {
  return await askEngineFacts(address).then(
    () => true,
    () => false,
  )
}

/** `canary-test/base`: static busybox, a user, nothing else. By the engine's own builder. */
export async function buildBase(address: string, directory: string): Promise<void> {
  const busybox = readFileSync(join(root, '.cache', 'busybox', 'bin', 'busybox'))
  const lines = [
    'FROM scratch',
    'COPY busybox /bin/busybox',
    'RUN ["/bin/busybox", "--install", "-s", "/bin"]',
    "RUN mkdir -p /tmp /etc && printf 'root:x:0:0::/:/bin/sh\\ncanary:x:1000:1000::/:/bin/sh\\n' > /etc/passwd",
    'CMD ["sleep", "3600"]',
  ]
  await buildImage(address, { name: baseImage, directory, files: { busybox }, lines })
}

export interface ImageToBuild {
  readonly name: string
  /** Where its context is put together. */
  readonly directory: string
  readonly files: Readonly<Record<string, Uint8Array>>
  /** Of its Dockerfile. */
  readonly lines: readonly string[]
}

/** An image by an engine's own builder. */
export async function buildImage(
  address: string,
  { name, directory, files, lines }: ImageToBuild,
): Promise<void> {
  const context = join(directory, name.replaceAll(/\W/g, '-'))
  mkdirSync(context, { recursive: true })
  for (const [file, bytes] of Object.entries(files)) {
    writeFileSync(join(context, file), bytes, { mode: 0o755 })
  }
  writeFileSync(join(context, 'Dockerfile'), `${lines.join('\n')}\n`)
  const tar = execFileSync('tar', ['-C', context, '-c', '.'], { maxBuffer: 64 * 1024 * 1024 })
  const told = await post(address, `/build?t=${encodeURIComponent(name)}&rm=1`, tar)
  if (told.includes('"error"')) throw new Error(`cannot build ${name}: ${told}`)
}

async function post(address: string, path: string, body: Buffer): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const socketPath = address.replace(/^unix:\/\//, '')
  const headers = { 'content-type': 'application/x-tar' }
  request({ socketPath, method: 'POST', path, headers, agent: false }, (answer) => {
    let text = ''
    answer
      .setEncoding('utf8')
      .on('data', (chunk: string) => (text += chunk))
      .once('error', reject)
      .once('end', () => {
        if (answer.statusCode === 200) resolve(text)
        else reject(new Error(`POST ${path}: ${answer.statusCode ?? 0} ${text}`))
      })
  })
    .once('error', reject)
    .end(body)
  return await promise
}

/** Ends engines and everything that they left running, and removes their directory. */
export async function stopServices(services: readonly Service[], directory: string): Promise<void> {
  await Promise.all(
    services.map(async ({ process: child }) => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await Promise.race([gone, pause(endDeadlineMs, undefined, { ref: false })])
      child.kill('SIGKILL')
      await gone
    }),
  )
  removeEngines(directory)
}

/** Also after an end that nobody saw: whatever names the directory is of its engines. */
export function removeEngines(directory: string): void {
  if (!existsSync(directory)) return
  endProcesses(directory)
  removeDirectory(directory)
}

/** The engines, and the monitors of their containers with what runs in those. */
function endProcesses(directory: string): void {
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const command = readFileSync(`/proc/${entry}/cmdline`, 'utf8')
      const program = command.split('\0')[0] ?? ''
      if (!command.includes(`${directory}/`) || !/containerd|dockerd|podman|conmon/.test(program)) {
        continue
      }
      const children = readFileSync(`/proc/${entry}/task/${entry}/children`, 'utf8')
      process.kill(Number(entry), 'SIGKILL')
      for (const child of children.trim().split(' ').filter(Boolean)) {
        process.kill(Number(child), 'SIGKILL')
      }
    } catch {
      // It ended by itself.
    }
  }
}
