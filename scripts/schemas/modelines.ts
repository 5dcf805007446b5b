/** The first line of every manifest that others copy: where editors find its schema. */
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compatibilityModeline, validatorModeline } from '../../src/schema-address.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What shows a fault in few lines, and what a command prints. */
const left: readonly string[] = [
  'examples/editors/misspelt.yaml',
  'examples/compatibility/inferred.yaml',
]

export interface ExampleManifest {
  readonly file: string
  readonly text: string
  readonly modeline: string
}

export function exampleManifests(): readonly ExampleManifest[] {
  return globSync('examples/**/*.yaml', { cwd: root })
    .toSorted()
    .filter((file) => !left.includes(file))
    .flatMap((file) => {
      const text = readFileSync(`${root}${file}`, 'utf8')
      if (/^kind: Validator$/m.test(text)) return [{ file, text, modeline: validatorModeline }]
      return /^compatibilities:/m.test(text)
        ? [{ file, text, modeline: compatibilityModeline }]
        : []
    })
}

export function hasModeline({ text, modeline }: ExampleManifest): boolean {
  return text.startsWith(`${modeline}\n`)
}

export function writeModelines(): void {
  for (const example of exampleManifests()) {
    if (hasModeline(example)) continue
    const { file, text, modeline } = example
    writeFileSync(`${root}${file}`, `${modeline}\n${text}`)
  }
}
