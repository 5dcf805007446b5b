/**
 * Asks readelf, file and the loaders themselves what ours says of programs and libraries: of this machine, and of
 * root file systems of Debian in many architectures. Needs binutils, file, apt, dpkg-deb and root.
 *
 *     npm run test:oracle [-- <suite>-<architecture> …]
 */
import { join } from 'node:path'
import { compareWithFile, compareWithReadelf, elfFilesBelow } from './compare-facts.ts'
import type { Comparison } from './compare-facts.ts'
import { compareLoading } from './compare-loading.ts'
import { rootFileSystems } from './root-file-systems.ts'

/** Machines whose loaders this one runs. */
const runnable: ReadonlyMap<string, readonly string[]> = new Map([
  ['amd64', ['/lib64/ld-linux-x86-64.so.2', '/lib/ld-musl-x86_64.so.1']],
  ['i386', ['/lib/ld-linux.so.2', '/lib/ld-musl-i386.so.1']],
])

const only = process.argv.slice(2)
const say = (text: string) => {
  process.stdout.write(`${text}\n`)
}

let failed = 0
function tell(what: string, { count, differences }: Comparison): void {
  failed += differences.length
  say(`${what}: ${count} files, ${differences.length} differences`)
  for (const one of differences.slice(0, 20)) say(`  ${one.slice(0, 600)}`)
}

const systems = rootFileSystems(join(import.meta.dirname, '../../.cache/oracle'), say)
for (const { suite, architecture, directory } of systems) {
  const name = `${suite}-${architecture}`
  if (only.length > 0 && !only.includes(name)) continue
  const paths = elfFilesBelow(directory)
  tell(`${name}, readelf`, await compareWithReadelf(paths))
  tell(`${name}, file`, compareWithFile(paths))
  const loaders = process.arch === 'x64' ? runnable.get(architecture) : undefined
  if (loaders !== undefined) tell(`${name}, loaders`, await compareLoading(directory, loaders))
}
if (only.length === 0) {
  const paths = ['/usr/bin', '/usr/sbin', '/usr/libexec'].flatMap(elfFilesBelow)
  tell('this machine, readelf', await compareWithReadelf(paths))
  tell('this machine, file', compareWithFile(paths))
}
if (failed > 0) process.exitCode = 1
