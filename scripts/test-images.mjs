/**
 * Makes the root filesystems of the images that the examples are tested with. No registry is
 * needed: Debian and Ubuntu install their own packages into a directory (mmdebstrap). Each archive
 * stays in .cache/images, named after what it was made from, until that changes; index.json tells
 * the tests their names. The tests load them into the engines that they use.
 */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'

/** Packages of each image beside the essential ones; those that take longest come first. */
const images = {
  notebook: ['jupyter-core', 'jupyter-server', 'python3-jupyterlab-server', 'passwd'],
  dask: ['python3-distributed'],
  fastapi: ['python3-fastapi', 'uvicorn', 'passwd'],
  databricks: ['bash', 'coreutils', 'iproute2', 'procps', 'sudo'],
}

/** Nothing that only people read, and no waiting for the disk: an interrupted archive is thrown away. */
const options = [
  '--variant=essential',
  '--aptopt=Apt::Install-Recommends=false',
  '--dpkgopt=force-unsafe-io',
  '--dpkgopt=path-exclude=/usr/share/doc/*',
  '--dpkgopt=path-exclude=/usr/share/info/*',
  '--dpkgopt=path-exclude=/usr/share/locale/*',
  '--dpkgopt=path-exclude=/usr/share/man/*',
  '--dpkgopt=path-exclude=/usr/share/python-babel-localedata/locale-data/*',
  '--dpkgopt=path-include=/usr/share/python-babel-localedata/locale-data/en*',
  '--dpkgopt=path-include=/usr/share/python-babel-localedata/locale-data/root.dat',
]

/** Where apt of this machine finds its own distribution, and nothing of anybody else. */
const sourceFiles = [
  '/etc/apt/sources.list.d/debian.sources',
  '/etc/apt/sources.list.d/ubuntu.sources',
  '/etc/apt/sources.list',
]

/** Two processors are busy with two of them. */
const sideBySide = 2

/** Of one image; installing takes one to three minutes. */
const deadline = 20 * 60_000

/**
 * Makes what is missing.
 *
 * @param {string} root of the project
 * @param {(text: string) => void} say tells people what happens
 * @throws {Error} with a sentence for people
 */
export async function makeTestImages(root, say) {
  const directory = join(root, '.cache', 'images')
  mkdirSync(directory, { recursive: true })
  const plans = Object.entries(images).map(([name, packages]) => plan(name, packages, directory))
  const missing = plans.filter(({ archive }) => !existsSync(archive))
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(', ')
    say(`make the root filesystems of the test images ${names} (mmdebstrap, some minutes)`)
  }
  await makeAll(missing, say)
  removeOthers(directory, plans)
  const index = plans.map(({ name, reference, archive }) => [
    name,
    { reference, archive: basename(archive) },
  ])
  writeFileSync(
    join(directory, 'index.json'),
    `${JSON.stringify(Object.fromEntries(index), null, 2)}\n`,
  )
}

/** The first failure ends the others, so that nothing goes on behind a set-up that has stopped. */
async function makeAll(plans, say) {
  if (plans.length === 0) return
  const source = findSource()
  const queue = [...plans]
  const failure = new AbortController()
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      failure.signal.throwIfAborted()
      await make(next, source, failure.signal)
      say(`made the test image ${next.name}`)
    }
  }
  const workers = Array.from({ length: sideBySide }, () =>
    work().catch((error) => failure.abort(failure.signal.reason ?? error)),
  )
  await Promise.all(workers)
  failure.signal.throwIfAborted()
}

function plan(name, packages, directory) {
  const suite = readSuite()
  const recipe = JSON.stringify([suite, process.arch, packages, options])
  const key = createHash('sha256').update(recipe).digest('hex').slice(0, 12)
  return {
    name,
    suite,
    packages,
    reference: `canary-test/${name}:${key}`,
    archive: join(directory, `${name}-${key}.tar`),
  }
}

function readSuite() {
  const release = readFileSync('/etc/os-release', 'utf8')
  const [, suite] = /^VERSION_CODENAME="?([a-z]+)"?$/m.exec(release) ?? []
  if (suite === undefined) throw new Error('/etc/os-release names no VERSION_CODENAME')
  return suite
}

function findSource() {
  const found = sourceFiles.find(
    (file) => existsSync(file) && /^(deb |Types:.*\bdeb\b)/m.test(readFileSync(file, 'utf8')),
  )
  if (found === undefined) throw new Error(`no package source in ${sourceFiles.join(', ')}`)
  return found
}

async function make({ name, suite, packages, archive }, source, signal) {
  const unfinished = archive.replace(/\.tar$/, `.${process.pid}.part.tar`)
  const include = `--include=${packages.join(',')}`
  try {
    await run('mmdebstrap', ['--quiet', ...options, include, suite, unfinished, source], signal)
    renameSync(unfinished, archive)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw new Error(`cannot make the test image ${name}: ${error.message}`, { cause: error })
  }
}

function run(command, args, signal) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: deadline, signal }, (error, _stdout, stderr) => {
      if (error === null) return resolve()
      const lastLines = stderr.trim().split('\n').slice(-5).join('\n')
      reject(new Error(lastLines || error.message, { cause: error }))
    })
  })
}

/** Archives of older recipes; what another set-up is still writing is left alone. */
function removeOthers(directory, plans) {
  const kept = new Set(plans.map(({ archive }) => archive))
  for (const file of readdirSync(directory)) {
    const path = join(directory, file)
    if (/-[0-9a-f]{12}\.tar$/.test(file) && !kept.has(path)) rmSync(path)
  }
}
