import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { BaseRecipe, DebianRecipe, NodeRecipe, PythonRecipe } from './base-recipes.ts'

const directory = fileURLToPath(new URL('../../../.cache/platforms', import.meta.url))
const execute = promisify(execFile)

/** Packages are fetched, and some are compiled. */
const deadlineMs = 20 * 60_000

type MadeRecipe = Exclude<BaseRecipe, { readonly kind: 'test-image' }>

export interface Archive {
  /** The path of a tar of files, from the root on. */
  readonly archive: string
  /** Of what it was made of. */
  readonly key: string
}

/** Makes the archive of a base, or finds the one that was made before. */
export async function provideArchive(name: string, recipe: MadeRecipe): Promise<Archive> {
  const words = JSON.stringify([recipe, process.arch, suite()])
  const key = createHash('sha256').update(words).digest('hex').slice(0, 12)
  const archive = join(directory, `${name}-${key}.tar`)
  if (existsSync(archive)) return { archive, key }
  await mkdir(directory, { recursive: true })
  const unfinished = `${archive}.${process.pid}.part`
  const work = await mkdtemp(join(tmpdir(), 'canary-base-'))
  try {
    await make(name, recipe, { unfinished, work })
    await rename(unfinished, archive)
  } finally {
    await rm(unfinished, { force: true })
    await rm(work, { recursive: true, force: true })
  }
  return { archive, key }
}

interface Places {
  readonly unfinished: string
  /** A directory that is thrown away. */
  readonly work: string
}

async function make(name: string, recipe: MadeRecipe, places: Places): Promise<void> {
  if (recipe.kind === 'debian') {
    await makeDebian(recipe, places)
    return
  }
  await (recipe.kind === 'python'
    ? installPython(recipe, places)
    : installNode(name, recipe, places))
  const owned = ['--owner=0', '--group=0', '--numeric-owner']
  await run('tar', [...owned, '-C', join(places.work, 'root'), '-cf', places.unfinished, '.'])
}

async function makeDebian({ packages }: DebianRecipe, { unfinished, work }: Places): Promise<void> {
  // Pages of the manual stay: packages link them when they are installed.
  const left = ['doc', 'info', 'locale'].map(
    (name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`,
  )
  const options = ['--quiet', '--variant=essential', '--aptopt=Apt::Install-Recommends=false']
  const archive = join(work, 'root.tar')
  const command = [...options, '--dpkgopt=force-unsafe-io', ...left]
  await run('mmdebstrap', [
    ...command,
    `--include=${packages.join(',')}`,
    ...[suite(), archive, packageSource()],
  ])
  await run('mv', [archive, unfinished])
}

/** Debian's Python looks for packages of its own in dist-packages, and runs what /usr/bin has. */
async function installPython({ packages }: PythonRecipe, { work }: Places): Promise<void> {
  const root = join(work, 'root')
  const where = ['--root', root, '--prefix', '/usr/local', '--ignore-installed', '--no-compile']
  const quiet = ['--quiet', '--no-warn-script-location', '--disable-pip-version-check']
  await run('python3', ['-m', 'pip', 'install', ...quiet, ...where, ...packages])
  const arrange = `cd "$1/usr/local" && mv lib/python3.*/site-packages "$(echo lib/python3.*)/dist-packages"
    [ -d bin ] || exit 0
    scripts=$(grep -rlI '^#!.*python' bin 2> /dev/null || true)
    [ -z "$scripts" ] || sed -i '1s|^#!.*python3*[0-9.]*$|#!/usr/bin/python3|' $scripts`
  await run('sh', ['-ec', arrange, 'sh', root])
}

/** Nothing is compiled: what a package would build for itself is left out. */
async function installNode(name: string, recipe: NodeRecipe, { work }: Places): Promise<void> {
  const { node, packages } = recipe
  const [prefix, own] = [join(work, 'root', 'opt', name), join(work, 'node')]
  const quiet = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts']
  await run('npm', ['install', ...quiet, '--prefix', own, node])
  await run('npm', ['install', ...quiet, '--prefix', prefix, ...packages])
  const program = join(own, 'node_modules', node.replace(/@[^@]*$/, ''), 'bin', 'node')
  await mkdir(join(prefix, 'bin'), { recursive: true })
  await run('cp', [program, join(prefix, 'bin', 'node')])
}

async function run(command: string, args: readonly string[]): Promise<void> {
  await execute(command, [...args], { timeout: deadlineMs, maxBuffer: 64 * 1024 * 1024 })
}

/** The distribution of this machine. */
function suite(): string {
  const [, found] =
    /^VERSION_CODENAME="?([a-z]+)"?$/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? []
  if (found === undefined) throw new Error('/etc/os-release names no VERSION_CODENAME')
  return found
}

function packageSource(): string {
  const files = [
    '/etc/apt/sources.list.d/debian.sources',
    '/etc/apt/sources.list.d/ubuntu.sources',
    '/etc/apt/sources.list',
  ]
  const found = files.find((file) => existsSync(file))
  if (found === undefined) throw new Error(`no package source in ${files.join(', ')}`)
  return found
}
