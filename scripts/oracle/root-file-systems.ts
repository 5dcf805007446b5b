/**
 * Root file systems of Debian in many architectures, unpacked and never run: packages are downloaded by apt,
 * with a state of its own, and extracted by dpkg-deb. They stay in .cache/oracle.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface RootFileSystem {
  readonly suite: string
  /** In Debian's words. */
  readonly architecture: string
  readonly directory: string
}

const wanted: readonly (readonly [suite: string, architecture: string])[] = [
  ['bookworm', 'amd64'],
  ['bullseye', 'amd64'],
  ['trixie', 'amd64'],
  ['sid', 'amd64'],
  ['bookworm', 'arm64'],
  ['trixie', 'arm64'],
  ['bookworm', 'armhf'],
  ['bookworm', 'armel'],
  ['bookworm', 'i386'],
  ['trixie', 'riscv64'],
  ['bookworm', 'ppc64el'],
  ['bookworm', 's390x'],
  ['bookworm', 'mips64el'],
  ['sid', 'loong64'],
]

const packages = [
  ...['bash', 'coreutils', 'busybox', 'python3-minimal', 'nginx', 'openssl', 'curl', 'perl-base'],
  ...['util-linux', 'musl', 'git', 'libstdc++6', 'redis-server', 'iproute2'],
]

/** Makes those that are not there; one that cannot be had is told, and left out. */
export function rootFileSystems(cache: string, say: (text: string) => void): RootFileSystem[] {
  return wanted.flatMap(([suite, architecture]) => {
    const directory = join(cache, `${suite}-${architecture}`)
    if (!existsSync(directory)) {
      say(`make ${suite} for ${architecture}`)
      try {
        make(suite, architecture, directory)
      } catch (error) {
        say(`left out: ${suite} for ${architecture}: ${String(error).slice(0, 500)}`)
        return []
      }
    }
    return [{ suite, architecture, directory }]
  })
}

function make(suite: string, architecture: string, directory: string): void {
  const making = `${directory}.making`
  const state = `${directory}.apt`
  for (const one of [making, state]) rmSync(one, { recursive: true, force: true })
  for (const part of ['etc', 'lists/partial', 'archives/partial']) {
    mkdirSync(join(state, part), { recursive: true })
  }
  mkdirSync(making, { recursive: true })
  writeFileSync(join(state, 'status'), '')
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg'
  writeFileSync(
    join(state, 'sources.list'),
    `deb [signed-by=${keys}] http://deb.debian.org/debian ${suite} main\n`,
  )
  const options = [
    `APT::Architecture=${architecture}`,
    `APT::Architectures=${architecture}`,
    'APT::Install-Recommends=false',
    'APT::Sandbox::User=root',
    `Dir::Etc::sourcelist=${join(state, 'sources.list')}`,
    'Dir::Etc::sourceparts=-',
    `Dir::Etc::preferencesparts=-`,
    `Dir::State::status=${join(state, 'status')}`,
    `Dir::State::lists=${join(state, 'lists')}`,
    `Dir::Cache::archives=${join(state, 'archives')}`,
    `Dir::Cache::pkgcache=`,
    `Dir::Cache::srcpkgcache=`,
  ].flatMap((option) => ['-o', option])
  const apt = (...command: string[]) => {
    execFileSync('apt-get', ['-qq', ...options, ...command], { stdio: 'pipe' })
  }
  apt('update')
  apt('install', '--yes', '--download-only', ...packages)
  for (const name of readdirSync(join(state, 'archives'))) {
    if (!name.endsWith('.deb')) continue
    execFileSync('dpkg-deb', ['-x', join(state, 'archives', name), making], { stdio: 'pipe' })
  }
  mergeUsr(making)
  rmSync(state, { recursive: true })
  renameSync(making, directory)
}

/** As installers do: `/lib` and its like are links into `/usr` (Debian's base-files brings them in some suites only). */
function mergeUsr(directory: string): void {
  const names = readdirSync(directory, { withFileTypes: true })
    .filter((one) => one.isDirectory() && /^(?:bin|sbin|lib\w*)$/.test(one.name))
    .map(({ name }) => name)
  for (const name of names) {
    const target = join(directory, 'usr', name)
    mkdirSync(target, { recursive: true })
    execFileSync('cp', ['-a', `${join(directory, name)}/.`, target])
    rmSync(join(directory, name), { recursive: true })
    execFileSync('ln', ['-s', `usr/${name}`, join(directory, name)])
  }
}
