/**
 * `node scripts/packages.ts <directory>` makes what people install: the package for npm, and an archive with
 * the single-file executable for each processor, with the sums of all. Needs nothing but Node, npm, tar and gzip, so
 * it can be run in a clean tree; dist has to be there.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import programs from './executable/programs.json' with { type: 'json' }
import { checkIntegrity, sumsOf } from './packages/sums.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (program: string, args: readonly string[], cwd = root): string =>
  execFileSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 50_000_000 })

type Processor = keyof typeof programs.integrity

// The project's own package.json.
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
}

/** What stands beside the program in its archive. */
function writeCompanions(folder: string): void {
  const files = {
    LICENSE: 'LICENSE',
    'LICENSES.txt': 'dist/LICENSES.txt',
    'container-canary.1': 'dist/man/container-canary.1',
  }
  for (const [name, source] of Object.entries(files))
    copyFileSync(join(root, source), join(folder, name))
  const scripts = {
    bash: 'container-canary.bash',
    zsh: '_container-canary',
    fish: 'container-canary.fish',
  }
  mkdirSync(join(folder, 'completions'))
  for (const [shell, name] of Object.entries(scripts)) {
    const script = run(process.execPath, ['dist/cli/index.js', 'completion', shell])
    writeFileSync(join(folder, 'completions', name), script)
  }
}

/** The package of Node's program for a processor, as it is known here: it is fetched, and never run. */
function fetchProgram(processor: Processor, scratch: string): string {
  const name = `node-linux-${processor}`
  run('npm', ['pack', `${name}@${programs.version}`, '--silent'], scratch)
  const archive = `${name}-${programs.version}.tgz`
  checkIntegrity(readFileSync(join(scratch, archive)), programs.integrity[processor], archive)
  const folder = join(scratch, name)
  mkdirSync(folder)
  run('tar', ['--extract', '--file', archive, '--directory', folder], scratch)
  return join(folder, 'package')
}

function makeExecutable(processor: Processor, output: string, scratch: string): void {
  const program = fetchProgram(processor, scratch)
  const name = `container-canary-${version}-linux-${processor}`
  const folder = join(scratch, name)
  mkdirSync(folder)
  run(process.execPath, [
    ...['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', 'scripts/executable.ts'],
    ...[join(folder, 'container-canary'), join(program, 'bin/node')],
  ])
  copyFileSync(join(program, 'LICENSE'), join(folder, 'LICENSE.node'))
  writeCompanions(folder)
  // The same files give the same bytes: no user, no time, no order of a directory.
  const plain = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner']
  const archive = join(output, `${name}.tar`)
  run('tar', ['--create', ...plain, '--mode=u=rwX,go=rX', '--file', archive, name], scratch)
  run('gzip', ['--no-name', '--force', archive])
}

function main([given, ...rest]: readonly string[]): void {
  if (given === undefined || rest.length > 0) {
    throw new Error('usage: node scripts/packages.ts <directory>')
  }
  if (process.version !== `v${programs.version}`) {
    throw new Error(`this is Node ${process.version}; executables are made by v${programs.version}`)
  }
  const output = resolve(given)
  const scratch = mkdtempSync(join(tmpdir(), 'canary-packages-'))
  try {
    mkdirSync(output, { recursive: true })
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', output])
    for (const processor of ['x64', 'arm64'] as const) makeExecutable(processor, output, scratch)
  } finally {
    rmSync(scratch, { recursive: true })
  }
  const made = readdirSync(output).filter((name) => /^container-canary-\d.*gz$/.test(name))
  const sums = sumsOf(
    made.sort().map((name) => {
      const content = readFileSync(join(output, name))
      return { name, sum: createHash('sha256').update(content).digest('hex') }
    }),
  )
  writeFileSync(join(output, 'SHA256SUMS'), sums)
}

try {
  main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`packages: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
