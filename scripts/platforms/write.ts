/** Writes docs/platforms.md: `npm run platforms`. */
import { writeFileSync } from 'node:fs'
import { platformsPage } from './page.ts'

writeFileSync(new URL('../../docs/platforms.md', import.meta.url), platformsPage())
