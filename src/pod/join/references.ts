import { expand } from '../content/expand.ts'

/** The names that `$(NAME)` refers to, each once; `$$(NAME)` refers to nothing. */
export function referencesIn(text: string): readonly string[] {
  const names = new Set<string>()
  expand(text, (name) => {
    names.add(name)
    return ''
  })
  return [...names]
}
