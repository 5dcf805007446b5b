/**
 * A containerd that kubelet could use: CRI, a network of its own, devices by CDI, and the images that the
 * tests run. It is asked by nothing but CRI, and filled by its own `ctr`.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createCriClient } from '../../src/engine/cri/client.ts'
import { pauseArchitectures, pauseProgram } from '../../src/engine/pause-program.ts'
import { openChannel } from '../../src/grpc/channel.ts'
import { baseImage } from './base-image.ts'
import { buildImage, startService } from './engine-services.ts'
import type { Service, ServiceOptions } from './engine-services.ts'

/** What the tests are told of it. */
export interface TestRuntime {
  /** Such as `unix:///tmp/…/containerd.sock`. */
  readonly address: string
  /** Where it reads CDI specifications from. */
  readonly cdiDirectory: string
  /** Such as `containerd 2.1.9`. */
  readonly version: string
}

const sandboxImage = 'canary-test/pause:1'

/** Nobody else on the machine has it, and no engine takes it by itself. */
const subnet = '10.91.0.0/16'

export async function startContainerd(options: ServiceOptions): Promise<Service> {
  const { directory } = options
  const socket = join(directory, 'containerd.sock')
  const network = join(directory, 'net.d')
  mkdirSync(network)
  writeFileSync(join(network, '10-canary.conflist'), JSON.stringify(networkOf(directory)))
  const configuration = join(directory, 'config.toml')
  writeFileSync(configuration, configurationOf(directory, socket, network))
  const command = ['containerd', '--config', configuration]
  return await startService(options, { socket, command, env: {}, answers: isRuntime })
}

function networkOf(directory: string): object {
  const ranges = [[{ subnet }]]
  const ipam = { type: 'host-local', dataDir: join(directory, 'addresses'), ranges }
  const bridge = { type: 'bridge', bridge: 'canary-cri', isGateway: true, ipMasq: false }
  const routes = [{ dst: '0.0.0.0/0' }]
  const plugins = [{ ...bridge, ipam: { ...ipam, routes } }, { type: 'loopback' }]
  return { cniVersion: '1.0.0', name: 'canary', plugins }
}

/** A machine without CAP_SYS_RESOURCE lets no process be less likely to be killed than it is itself. */
function configurationOf(directory: string, socket: string, network: string): string {
  const texts = (...values: readonly string[]) => JSON.stringify(values)
  return `version = 3
root = ${JSON.stringify(join(directory, 'root'))}
state = ${JSON.stringify(join(directory, 'state'))}
[grpc]
address = ${JSON.stringify(socket)}
[plugins.'io.containerd.cri.v1.images'.pinned_images]
sandbox = "docker.io/${sandboxImage}"
[plugins.'io.containerd.cri.v1.runtime']
enable_cdi = true
cdi_spec_dirs = ${texts('/etc/cdi')}
restrict_oom_score_adj = true
[plugins.'io.containerd.cri.v1.runtime'.cni]
bin_dirs = ${texts('/usr/lib/cni')}
conf_dir = ${JSON.stringify(network)}
`
}

async function isRuntime(address: string): Promise<boolean> {
  return await versionOf(address).then(
    () => true,
    () => false,
  )
}

export async function versionOf(address: string): Promise<string> {
  const channel = openChannel(address.replace(/^unix:\/\//, ''))
  try {
    const client = createCriClient(channel, address)
    const asking = { doing: 'asking for its version' }
    const { signal } = new AbortController()
    const { runtimeName, runtimeVersion } = await client.call('Version', {}, asking, signal)
    return `${runtimeName} ${runtimeVersion.replace(/\+.*$/, '')}`
  } finally {
    channel.close()
  }
}

/**
 * Brings it what every sandbox needs and what the tests run, from a Docker that has the latter.
 *
 * @param packageRoot with the `ctr` of its release
 */
export async function fillContainerd(
  runtime: Service,
  docker: Service,
  { directory, packageRoot }: ServiceOptions,
): Promise<void> {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const known = pauseArchitectures.find((one) => one === architecture)
  if (known === undefined) throw new Error(`no program for a processor of the kind ${architecture}`)
  const files = { pause: pauseProgram(known) }
  const lines = ['FROM scratch', 'COPY pause /pause', 'ENTRYPOINT ["/pause"]']
  await buildImage(docker.address, { name: sandboxImage, directory, files, lines })
  const names = [sandboxImage, baseImage]
  const query = names.map((name) => `names=${encodeURIComponent(name)}`).join('&')
  const socketPath = docker.address.replace(/^unix:\/\//, '')
  const ctr = join(packageRoot ?? '/', 'usr/bin/ctr')
  const socket = runtime.address.replace(/^unix:\/\//, '')
  const { promise, resolve, reject } = Promise.withResolvers<undefined>()
  const args = ['--address', socket, '--namespace', 'k8s.io', 'images', 'import', '-']
  const child = execFile(ctr, args, (error) => {
    if (error === null) resolve(undefined)
    else reject(error)
  })
  const { stdin } = child
  if (stdin === null) throw new Error('ctr has no standard input')
  get({ socketPath, path: `/images/get?${query}`, agent: false }, (answer) => {
    if (answer.statusCode === 200) pipeline(answer, stdin).catch(reject)
    else reject(new Error(`Docker gives none of ${names.join(', ')}: ${answer.statusCode ?? 0}`))
  }).once('error', reject)
  try {
    await promise
  } finally {
    // One that was given nothing would wait for ever.
    child.kill()
  }
}
