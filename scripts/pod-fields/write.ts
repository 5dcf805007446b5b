/** Writes docs/pod-fields.md: `npm run pod-fields`. */
import { writeFileSync } from 'node:fs'
import { fieldsPage } from './page.ts'

writeFileSync(new URL('../../docs/pod-fields.md', import.meta.url), fieldsPage())
