/**
 * The programs of a Kubernetes that tests run on: built once by Go from Kubernetes' own module, since
 * distributions have none that anybody uses. They stay outside of the checkout, so that every clone of a machine
 * shares them.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The release whose kubelet the recorded Pods (`__tests__/pod/__fixtures__`) are of. */
export const kubernetesVersion = 'v1.36.3'

const programs = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kubelet'] as const

export type KubernetesProgram = (typeof programs)[number]

/** By its name, where each lies. */
export type KubernetesPrograms = Readonly<Record<KubernetesProgram, string>>

/** Two processors take six minutes. */
const buildDeadline = 60 * 60_000

function directoryOfPrograms(): string {
  const cache = process.env['XDG_CACHE_HOME'] ?? ''
  const base = cache === '' ? join(homedir(), '.cache') : cache
  return join(base, 'container-canary', 'kubernetes', kubernetesVersion)
}

/** @returns null where they were never built on this machine */
export function findPrograms(): KubernetesPrograms | null {
  const directory = directoryOfPrograms()
  const paths = Object.fromEntries(programs.map((name) => [name, join(directory, name)]))
  // Each name of the list is a key of what is made of the list.
  return Object.values(paths).every((path) => existsSync(path))
    ? (paths as KubernetesPrograms)
    : null
}

/** @throws {Error} with a sentence for people, where they cannot be built */
export function buildPrograms(say: (text: string) => void): KubernetesPrograms {
  const found = findPrograms()
  if (found !== null) return found
  say(`build Kubernetes ${kubernetesVersion} (go build, some minutes, once for this machine)`)
  const directory = directoryOfPrograms()
  mkdirSync(directory, { recursive: true })
  const work = mkdtempSync(`${directory}.build-`)
  try {
    writeFileSync(join(work, 'go.mod'), moduleFile(goModuleOfKubernetes(work)))
    go(work, [
      'build',
      '-mod=mod',
      '-buildvcs=false',
      '-ldflags',
      versionFlags(),
      '-o',
      `${work}/`,
      ...packages(),
    ])
    for (const name of programs) renameSync(join(work, name), join(directory, name))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
  const built = findPrograms()
  if (built === null) throw new Error(`go has built no Kubernetes into ${directory}`)
  return built
}

function packages(): readonly string[] {
  return programs.map((name) => `k8s.io/kubernetes/cmd/${name}`)
}

/** What a build of Kubernetes' own tells of itself, so that `GET /version` answers with it. */
function versionFlags(): string {
  const [major = '', minor = ''] = kubernetesVersion.slice(1).split('.')
  const values = { gitVersion: kubernetesVersion, gitMajor: major, gitMinor: minor }
  const stamps = Object.entries(values).map(
    ([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`,
  )
  return ['-s', '-w', ...stamps].join(' ')
}

/** The text of Kubernetes' go.mod: its parts stand in its own tree (`./staging/src/…`). */
function goModuleOfKubernetes(work: string): string {
  const told = go(work, ['mod', 'download', '-json', `k8s.io/kubernetes@${kubernetesVersion}`])
  // `go help mod download` has the shape.
  const { GoMod: path } = JSON.parse(told) as { readonly GoMod: string }
  return readFileSync(path, 'utf8')
}

/**
 * A module around Kubernetes: each of its parts is published as v0.x of the same release, and a `tool` line lets
 * Go build a command of another module.
 */
function moduleFile(kubernetes: string): string {
  const parts = [...kubernetes.matchAll(/^\s*(?:replace )?(k8s\.io\/\S+) => \.\/staging\//gm)]
  const [, go = '1.26.0'] = /^go (\S+)$/m.exec(kubernetes) ?? []
  const [, debug = 'go1.26'] = /^godebug default=(\S+)$/m.exec(kubernetes) ?? []
  return [
    'module canary.test/cluster',
    `go ${go}`,
    `godebug default=${debug}`,
    `require k8s.io/kubernetes ${kubernetesVersion}`,
    ...parts.map(
      ([, name = '']) => `replace ${name} => ${name} ${kubernetesVersion.replace('v1.', 'v0.')}`,
    ),
    ...packages().map((path) => `tool ${path}`),
    '',
  ].join('\n')
}

function go(work: string, args: readonly string[]): string {
  try {
    return execFileSync('go', args, {
      cwd: work,
      env: { ...process.env, CGO_ENABLED: '0' },
      timeout: buildDeadline,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const why = isMissing ? 'Go is not installed' : String(error)
    throw new Error(`Kubernetes ${kubernetesVersion} cannot be built: ${why}`, { cause: error })
  }
}
