/** Writes docs/reasons.md: `npm run reasons`. */
import { writeFileSync } from 'node:fs'
import { reasonsPage } from './page.ts'

writeFileSync(new URL('../../docs/reasons.md', import.meta.url), reasonsPage())
