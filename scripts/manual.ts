/** Writes dist/man/container-canary.1; `npm run build` does. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { commands } from '../src/cli/commands.ts'
import { version } from '../src/version.ts'
import { manualPage } from './manual/page.ts'

const folder = new URL('../dist/man/', import.meta.url)
mkdirSync(folder, { recursive: true })
writeFileSync(new URL('container-canary.1', folder), await manualPage(commands, version))
