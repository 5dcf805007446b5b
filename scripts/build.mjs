/**
 * Bundles the three entries. Always from the project root: ncc writes paths relative to the
 * folder it runs in, and another folder changes the bytes.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

await import('./embed-validators.mjs')

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })

for (const entry of ['main', 'post', 'cli']) {
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
    ]),
    { cwd: root, stdio: 'inherit' },
  )
}
