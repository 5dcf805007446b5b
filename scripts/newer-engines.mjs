/**
 * The newer engines that the tests run against beside the machine's own: the Docker and the Podman
 * of the distribution's moving suite, in one package root. Nothing of it is installed: its /usr is
 * laid over the machine's for the engines alone, in a mount namespace of theirs. It stays in
 * .cache/engines, named after what it was made from and the month, since the suite moves; index.json
 * tells the tests which one to take.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'

/** Both engines, what they start, and what they need without root. */
const packages = [
  ...['docker.io', 'docker-buildx', 'podman', 'containerd', 'runc', 'conmon', 'catatonit'],
  ...['netavark', 'aardvark-dns', 'containernetworking-plugins', 'iptables', 'nftables'],
  ...['uidmap', 'passt', 'slirp4netns'],
]

const options = [
  '--variant=extract',
  '--aptopt=Apt::Install-Recommends "false"',
  // A mirror that stands still is as good for a test.
  '--aptopt=Acquire::Check-Valid-Until "false"',
]

/** The suite that moves, and what is taken where it cannot be had. */
const distributions = {
  debian: { suites: ['testing', 'stable'], components: ['main'] },
  ubuntu: { suites: ['devel'], components: ['main', 'universe'] },
}

/** Where apt of this machine finds its own distribution, and nothing of anybody else. */
const sourceFiles = [
  '/etc/apt/sources.list.d/debian.sources',
  '/etc/apt/sources.list.d/ubuntu.sources',
  '/etc/apt/sources.list',
]

/** Fetching and unpacking takes a quarter of a minute. */
const deadline = 15 * 60_000

/** Of namespaces that the engines and their tests live in; `test-engines.mjs` uses the same. */
export const ownNamespaces = [
  ...['--mount', '--net', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc', '--'],
]

/**
 * Makes what is missing.
 *
 * @param {string} root of the project
 * @param {(text: string) => void} say tells people what happens
 * @throws {Error} with a sentence for people, where they cannot be had
 */
export function makeNewerEngines(root, say) {
  const directory = join(root, '.cache', 'engines')
  const trouble = whyNoNamespaces()
  if (trouble !== null) throw new Error(trouble)
  const { distribution, source } = findSource()
  const { suites, components } = distributions[distribution]
  mkdirSync(directory, { recursive: true })
  const plans = suites.map((suite) =>
    plan(directory, suite, `${source} ${suite} ${components.join(' ')}`),
  )
  // Where no suite answers today, what an earlier month brought is better than nothing.
  const found =
    (existsSync(plans[0].path) ? plans[0] : null) ??
    firstMade(plans, say) ??
    plans.find(({ path }) => existsSync(path)) ??
    newestOf(directory)
  if (found === null) {
    throw new Error(
      `the mirror of this machine has no suite ${suites.join(' and no ')} to take them from`,
    )
  }
  const versions = askVersions(found.path)
  const known = { name: found.name, suite: found.suite, versions }
  writeFileSync(join(directory, 'index.json'), `${JSON.stringify(known, null, 2)}\n`)
  removeOthers(directory, found.name)
  say(`the newer engines are ${versions.join(' and ')} (${found.suite})`)
}

/**
 * @param {string} root of the project
 * @returns {string | null} the package root; null where none was made
 */
export function findNewerEngines(root) {
  const directory = join(root, '.cache', 'engines')
  const index = join(directory, 'index.json')
  if (!existsSync(index)) return null
  // The real path: in the namespace of an engine, a link may lead elsewhere.
  const path = join(directory, JSON.parse(readFileSync(index, 'utf8')).name)
  return existsSync(path) ? realpathSync(path) : null
}

/** @returns {string | null} why this machine cannot run them; null where it can */
export function whyNoNamespaces() {
  if (process.getuid?.() !== 0) return 'they need root'
  if (realpathSync('/bin') !== '/usr/bin') return 'they need a machine whose /bin is /usr/bin'
  // Laying /usr over itself shows that this is allowed, and changes nothing that anybody sees.
  const trial =
    'mount -t tmpfs tmpfs /mnt && mkdir -p /mnt/usr && cd /mnt && mount -t overlay overlay -o lowerdir=usr:/usr /usr'
  try {
    execFileSync('unshare', [...ownNamespaces, 'sh', '-c', trial], { stdio: 'pipe' })
    return null
  } catch (error) {
    return `namespaces and mounts of their own are not allowed here: ${lastLines(error)}`
  }
}

function plan(directory, suite, line) {
  const month = new Date().toISOString().slice(0, 7)
  const recipe = JSON.stringify([line, process.arch, packages, options])
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 12)
  const name = `${suite}-${month}-${key}`
  return { name, suite, line, path: join(directory, name) }
}

function firstMade(plans, say) {
  for (const one of plans) {
    if (existsSync(one.path)) return one
    say(`make the package root of the newer engines from ${one.suite} (mmdebstrap)`)
    try {
      make(one)
      return one
    } catch (error) {
      say(`${one.suite} cannot be had: ${lastLines(error)}`)
    }
  }
  return null
}

function make({ suite, line, path }) {
  const unfinished = `${path}.${process.pid}.part`
  try {
    const args = ['--quiet', ...options, `--include=${packages.join(',')}`, suite, unfinished, line]
    execFileSync('mmdebstrap', args, { timeout: deadline, stdio: ['ignore', 'ignore', 'pipe'] })
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    // Two set-ups side by side make the same.
    if (!existsSync(path)) throw error
  }
}

/** The engines' own words, as they are where they run. */
function askVersions(path) {
  const script =
    'cd "$1" && mount -t overlay overlay -o lowerdir=usr:/usr /usr && dockerd --version && podman --version'
  const words = execFileSync('unshare', [
    ...ownNamespaces,
    'sh',
    '-c',
    script,
    'sh',
    path,
  ]).toString()
  const [, docker = '?'] = /^Docker version ([\d.]+)/m.exec(words) ?? []
  const [, podman = '?'] = /^podman version ([\d.]+)/m.exec(words) ?? []
  return [`Docker ${docker}`, `Podman ${podman}`]
}

function newestOf(directory) {
  const pattern = /^([a-z]+)-\d{4}-\d{2}-[0-9a-f]{12}$/
  const names = readdirSync(directory).filter((name) => pattern.test(name))
  const [name] = names.sort((a, b) => monthOf(b).localeCompare(monthOf(a)))
  if (name === undefined) return null
  return { name, suite: pattern.exec(name)[1], path: join(directory, name) }
}

const monthOf = (name) => name.split('-').slice(1, 3).join('-')

/** Roots of older recipes and months; a younger one may be in use by another checkout's tests. */
function removeOthers(directory, kept) {
  const yesterday = Date.now() - 24 * 60 * 60_000
  for (const name of readdirSync(directory)) {
    if (name === kept || !/^[a-z]+-\d{4}-\d{2}-[0-9a-f]{12}$/.test(name)) continue
    // Its changes are those of a name: it was renamed when it was made.
    if (statSync(join(directory, name)).ctimeMs > yesterday) continue
    rmSync(join(directory, name), { recursive: true, force: true })
  }
}

/** The part of a line of sources.list that says where this machine's distribution comes from. */
function findSource() {
  const release = readFileSync('/etc/os-release', 'utf8')
  const [, distribution] = /^ID="?(debian|ubuntu)"?$/m.exec(release) ?? []
  if (distribution === undefined)
    throw new Error('they are taken from the mirror of Debian or Ubuntu')
  for (const file of sourceFiles.filter((name) => existsSync(name))) {
    const source = readSource(readFileSync(file, 'utf8'))
    if (source !== null) return { distribution, source }
  }
  throw new Error(`no package source in ${sourceFiles.join(', ')}`)
}

/**
 * The first source of binary packages, of either of apt's formats (sources.list(5)).
 *
 * @returns {string | null} such as `deb [signed-by=/usr/share/keyrings/x.gpg] http://mirror/debian`
 */
export function readSource(text) {
  const [, line] = /^(deb (?:\[[^\]]*\] )?\S+) /m.exec(text) ?? []
  if (line !== undefined) return line
  for (const stanza of text.split(/\n\s*\n/)) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(\\S+)`, 'mi').exec(stanza)?.[1]
    const isBinary = /^Types:.*\bdeb\b(?!-)/m.test(stanza)
    const [address, key] = [field('URIs'), field('Signed-By')]
    if (!isBinary || address === undefined) continue
    // A key that stands in the file itself is many lines; apt's own keys are tried instead.
    return key?.startsWith('/') === true ? `deb [signed-by=${key}] ${address}` : `deb ${address}`
  }
  return null
}

function lastLines(error) {
  const words = error.stderr?.toString().trim().split('\n').slice(-3).join(' ')
  return words || error.message
}
