/**
 * Makes a fresh machine ready: dependencies, a container engine, and with `--test` what the tests
 * run against. Says what it does; does nothing that is done already. Runs on any Node from 20 on,
 * since it installs the one that everything else uses.
 */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, statSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeNewerEngines } from './newer-engines.mjs'
import { troubleWithNode } from './node-version.mjs'
import { makeTestImages } from './test-images.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const wantsTests = process.argv.includes('--test')
const socket = '/var/run/docker.sock'

/** Debian packages by a file that proves them, for the tests of every part. */
const testPackages = [
  ['/usr/bin/git', 'git'],
  ['/usr/bin/podman', 'podman'],
  ['/usr/lib/podman/netavark', 'netavark'],
  ['/usr/bin/docker-registry', 'docker-registry'],
  [process.env.CHROMIUM ?? '/usr/bin/chromium', 'chromium'],
  ['/usr/bin/mmdebstrap', 'mmdebstrap'],
  // Docker's own packages bring it along, and cannot stand beside Debian's.
  [existsSync('/usr/bin/runc') ? '/usr/bin/runc' : '/usr/sbin/runc', 'runc'],
  ['/usr/bin/openssl', 'openssl'],
  ['/usr/bin/faketime', 'faketime'],
  ['/usr/sbin/ip', 'iproute2'],
]

function say(text) {
  process.stdout.write(`setup: ${text}\n`)
}

function stop(text) {
  process.stderr.write(`setup: ${text}\n`)
  process.exit(3)
}

function isDebian() {
  if (!existsSync('/etc/os-release')) return false
  const release = readFileSync('/etc/os-release', 'utf8')
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}

function mayInstall() {
  return isDebian() && process.getuid?.() === 0
}

/** Runs a command that has told people by itself what went wrong. */
function must(command, args, options) {
  try {
    execFileSync(command, args, options)
  } catch (error) {
    const end = error.status === null ? error.message : `it ended with exit code ${error.status}`
    stop(`${[command, ...args].join(' ')} failed: ${end}`)
  }
}

function install(packages, extra = ['--no-install-recommends']) {
  say(`install ${packages.join(', ')} (apt-get)`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  must('apt-get', ['update', '-qq'], options)
  const args = ['install', '-qq', '-y', ...extra, ...packages]
  must('apt-get', args, options)
}

/** npm writes its own record of what is installed; an older one than the lock file is stale. */
function installDependencies() {
  const record = join(root, 'node_modules', '.package-lock.json')
  const lock = join(root, 'package-lock.json')
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(lock).mtimeMs) return
  say('install the dependencies (npm ci)')
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  })
}

/** A script of its package brings it, which npm can be told not to run. */
function requireOwnNode() {
  if (existsSync(join(root, 'node_modules', '.bin', 'node'))) return
  stop(
    'npm has not installed the Node that everything else uses: ' +
      'run "npm rebuild node --ignore-scripts=false" and try again',
  )
}

/** @returns {Promise<string | null>} what is wrong, or null when an engine answers */
function ping() {
  return new Promise((resolve) => {
    const request = http.request(
      { socketPath: socket, path: '/_ping', timeout: 3000 },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode === 200 ? null : `it answers ${answer.statusCode}`)
      },
    )
    request.once('timeout', () => request.destroy(new Error('it does not answer')))
    request.once('error', (error) => resolve(error.code ?? error.message))
    request.end()
  })
}

async function startEngine() {
  // Somebody who names an engine wants that one, and starts it.
  if (process.env.DOCKER_HOST) return
  const trouble = await ping()
  if (trouble === null) return
  if (trouble === 'EACCES') {
    stop(`no permission to use ${socket}: add yourself to the group docker, or run as root`)
  }
  if (!mayInstall()) {
    stop(`no container engine answers at ${socket} (${trouble}): start Docker and try again`)
  }
  // What docker.io recommends mounts control groups where no init system has.
  if (!existsSync('/usr/sbin/dockerd')) install(['docker.io', 'ca-certificates'], [])
  say('start dockerd')
  mkdirSync(join(root, '.cache'), { recursive: true })
  const log = openSync(join(root, '.cache', 'dockerd.log'), 'a')
  // What it and its shims write beside themselves belongs into no checkout.
  const options = { cwd: '/', detached: true, stdio: ['ignore', log, log] }
  spawn('dockerd', [], options).unref()
  for (let second = 0; second < 60; second += 1) {
    if ((await ping()) === null) return
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  stop('dockerd did not answer within 60 s; its log is .cache/dockerd.log')
}

/** Debian's static busybox is the base of every image that is made here: no registry is needed. */
function unpackBusybox() {
  const target = join(root, '.cache', 'busybox')
  if (existsSync(join(target, 'bin', 'busybox'))) return
  if (!isDebian()) stop('a static busybox is needed: this works on Debian and Ubuntu only')
  say("fetch Debian's static busybox")
  mkdirSync(target, { recursive: true })
  const options = { cwd: target, stdio: ['ignore', 'ignore', 'inherit'] }
  // The sandbox user of apt may not write here; nobody else has to.
  const download = ['-o', 'APT::Sandbox::User=root', 'download', '-qq', 'busybox-static']
  try {
    execFileSync('apt-get', download, options)
  } catch {
    // Lists of packages that were never fetched, or are too old to be true.
    if (process.getuid?.() === 0) must('apt-get', ['update', '-qq'], options)
    must('apt-get', download, options)
  }
  must('sh', ['-c', 'dpkg -x busybox-static_*.deb . && rm busybox-static_*.deb'], options)
}

function installTestPackages() {
  const missing = testPackages.filter(([file]) => !existsSync(file)).map(([, name]) => name)
  if (missing.length === 0) return
  if (!mayInstall()) stop(`the tests need ${missing.join(', ')}: install them and try again`)
  install(missing)
}

/** Where a machine cannot have them, the rest is tested all the same; where all is tried, that is an error. */
function bringNewerEngines() {
  try {
    makeNewerEngines(root, say)
  } catch (error) {
    const sentence = `the newer engines cannot be had: ${error.message}`
    if (process.env.CI === 'true') stop(sentence)
    say(`${sentence}; nothing is tested on them`)
  }
}

const trouble = troubleWithNode(process.versions.node)
if (trouble !== null) stop(trouble)
installDependencies()
requireOwnNode()
await startEngine()
unpackBusybox()
if (wantsTests) {
  installTestPackages()
  bringNewerEngines()
  await makeTestImages(root, say).catch((error) => stop(error.message))
}
