/**
 * Bundles the three entries, says what is in them (`scripts/supply-chain`), and writes the manual page. Always from the project root: ncc writes paths relative to the
 * folder it runs in, and another folder changes the bytes.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeSupplyChain } from './supply-chain/write.ts'

await import('./embed-validators.mjs')

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })

/**
 * Files that ncc copies beside a bundle and nothing reads: dockerode wants them for sessions with
 * BuildKit, which are left to `docker buildx`.
 */
const unread = new Set(['auth.proto', 'buildkit_status.proto'])

/** Leaves only code beside a bundle; what else ncc has copied there is known, or stops the build. */
function dropUnread(directory) {
  for (const name of readdirSync(directory).filter((each) => !each.endsWith('.js'))) {
    if (!unread.has(name)) {
      throw new Error(`the bundler has put ${name} into ${directory}: see what reads it`)
    }
    rmSync(join(directory, name))
  }
}

const statistics = new Map()
const scratch = join(root, '.cache', 'bundles')
mkdirSync(scratch, { recursive: true })

for (const entry of ['main', 'post', 'cli']) {
  statistics.set(entry, join(scratch, `${entry}.json`))
  execFileSync(
    process.execPath,
    ['node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', `src/${entry}.ts`].concat([
      '--out',
      `dist/${entry}`,
      '--target',
      'es2022',
      '--transpile-only',
      '--no-cache',
      '--quiet',
      '--stats-out',
      statistics.get(entry),
    ]),
    { cwd: root, stdio: 'inherit' },
  )
  dropUnread(join(root, 'dist', entry))
}

writeSupplyChain(root, statistics)
await import('./manual.ts')
rmSync(scratch, { recursive: true, force: true })
