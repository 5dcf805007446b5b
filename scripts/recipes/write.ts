/** Writes docs/recipes.md: `npm run recipes`. */
import { writeFileSync } from 'node:fs'
import { recipesPage } from './page.ts'

writeFileSync(new URL('../../docs/recipes.md', import.meta.url), recipesPage())
