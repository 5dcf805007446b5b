/**
 * Adds to package-lock.json the optional packages of platforms that the registry at hand does not
 * carry. npm leaves such packages out of the lock file and then refuses `npm ci`, because the
 * dependants still name them. Run after changing dependencies: `npm run lock`.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64']

/** `@scope/core-linux-arm-gnueabihf` names linux and arm: npm skips it elsewhere without asking. */
function platformOf(name) {
  const words = name.split(/[-/]/)
  return {
    os: systems.filter((system) => words.includes(system)),
    cpu: processors.filter((processor) => words.includes(processor)),
  }
}

let added = 0
for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    if (lock.packages[path]?.version !== undefined) continue
    const { os, cpu } = platformOf(name)
    if (os.length === 0) throw new Error(`cannot tell the platform of ${name}: install it by hand`)
    lock.packages[path] = { version, dev: true, license: 'MIT', optional: true, os, cpu }
    added += 1
  }
}

lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1)),
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`package-lock.json: ${added} optional packages added\n`)
