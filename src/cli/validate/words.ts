import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { inputError } from '../../errors.ts'
import { readEach } from '../../options.ts'

/** What the words that are no flags name. */
export interface NamedByWords {
  readonly manifests: readonly string[]
  readonly images: readonly string[]
}

/** What is known beside the words. */
export interface Around {
  /** Something to hold images against was named by a flag. */
  readonly isAsking: boolean
  readonly builtInNames: readonly string[]
  /** Where relative paths start. */
  readonly directory: string
}

/**
 * Tells manifests from images. A manifest is what no image can be: a file that is there and ends as
 * manifests do, an address of the web, a pattern, a path to a directory of manifests. A word that is
 * a directory of manifests and may be an image's name is one where it stands first, and nothing
 * else names a manifest: without one there is nothing to run.
 *
 * @throws CanaryError (input) for the name of a built-in manifest, where nothing else names one
 */
export function partWords(words: readonly string[], around: Around): NamedByWords {
  const sure = words.filter((word) => isManifest(word, around.directory))
  const rest = words.filter((word) => !sure.includes(word))
  const [first] = rest
  const isAsking = around.isAsking || sure.length > 0
  if (
    first !== undefined &&
    !isAsking &&
    rest.length > 1 &&
    holdsManifests(resolve(around.directory, first))
  ) {
    return { manifests: [first], images: rest.slice(1) }
  }
  if (!isAsking) refuseBuiltIn(rest, around.builtInNames)
  return { manifests: sure, images: rest }
}

/** It may be an image as well: nobody is to guess. */
function refuseBuiltIn(words: readonly string[], builtInNames: readonly string[]): void {
  readEach(words, (word) => {
    if (!builtInNames.includes(word)) return
    throw inputError({
      code: 'usage',
      message: `${word} is a built-in manifest, and stands where images do`,
      hint: `did you mean --file ${word}?`,
    })
  })
}

const manifestEnding = /\.(?:ya?ml|json)$/

function isManifest(word: string, directory: string): boolean {
  if (/^https?:\/\//i.test(word)) return true
  // No image has a blank in its name.
  if (/\s\+\s/.test(word)) return true
  const [name = ''] = word.split(/\?(?=[A-Za-z_][A-Za-z0-9_.-]*=)/, 1)
  if (name.includes(':')) return false
  if (name !== word) return manifestEnding.test(name)
  const path = resolve(directory, word)
  if (manifestEnding.test(word)) return /[*?[{]/.test(word) || isFile(path)
  return /^\.{0,2}\/|\/$|^\.{1,2}$/.test(word) && holdsManifests(path)
}

function isFile(path: string): boolean {
  return found(() => statSync(path).isFile())
}

function holdsManifests(path: string): boolean {
  return found(
    () => statSync(path).isDirectory() && readdirSync(path).some((name) => /\.ya?ml$/.test(name)),
  )
}

/** No for what is not there, may not be looked at, or can be no path: whoever reads it tells why. */
function found(look: () => boolean): boolean {
  try {
    return look()
  } catch {
    return false
  }
}
