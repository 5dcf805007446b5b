import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { CanaryError, inputError, messageOf, systemErrorCode } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import type { FetchRules } from '../network/fetch-text.ts'
import { fetchedFrom, modeOf } from '../policy/mode.ts'
import type { PolicySetting } from '../policy/mode.ts'
import { readSource } from '../yaml/source.ts'
import builtIn from './built-in.json' with { type: 'json' }
import type { ManifestText } from './load.ts'
import { setting } from '../settings.ts'

/** Names that can be given instead of a file, such as `kubeflow`. */
export const builtInNames: readonly string[] = Object.keys(builtIn)

/**
 * Reads every manifest that the words name: a URL, a file, a directory (its `*.yaml` and `*.yml`),
 * a glob, or the name of a built-in platform, in this order of meaning.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
export async function readManifests(
  words: readonly string[],
  directory: string,
  policy: PolicySetting,
  signal: AbortSignal,
): Promise<ManifestText[]> {
  const place = { directory, policy }
  const results = await Promise.allSettled(words.map((word) => readWord(word, place, signal)))
  const problems: Problem[] = []
  const manifests = new Map<string, ManifestText>()
  for (const result of results) {
    if (result.status === 'fulfilled') {
      for (const { identity, ...manifest } of result.value) manifests.set(identity, manifest)
    } else if (result.reason instanceof CanaryError) {
      if (result.reason.kind !== 'input') throw result.reason
      problems.push(...result.reason.problems)
    } else {
      throw result.reason
    }
  }
  const [first, ...rest] = problems
  if (first !== undefined) throw new CanaryError('input', [first, ...rest])
  return [...manifests.values()]
}

interface ReadManifest extends ManifestText {
  /**
   * Equal for the same file, URL or built-in, whatever word named it. What people know a manifest by
   * is no identity: a file may be called `kubeflow (built in)`.
   */
  readonly identity: string
}

interface Place {
  /** Where relative paths start. */
  readonly directory: string
  readonly policy: PolicySetting
}

async function readWord(
  word: string,
  place: Place,
  signal: AbortSignal,
): Promise<readonly ReadManifest[]> {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word))
    return [await readUrl(word, fetchedFrom(place.policy), signal)]
  const path = resolve(place.directory, word)
  const found = await stat(path).catch((error: unknown) => {
    if (isMissing(error)) return null
    const message = `cannot read the manifest ${word}: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  })
  if (found?.isDirectory() === true) return await readDirectory(path, word, place)
  if (found !== null) return [await readFileManifest(path, word, place)]
  if (/[*?[{]/.test(word)) return await readGlob(word, place)
  const text = Object.getOwnPropertyDescriptor(builtIn, word)?.value as unknown
  if (typeof text === 'string') {
    const origin = { kind: 'built-in', file: `${word} (built in)`, directory: null } as const
    return [{ identity: `built-in ${word}`, origin, text }]
  }
  throw inputError({
    code: 'manifest-missing',
    message: `the manifest ${word} does not exist`,
    hint: `built-in names: ${builtInNames.join(', ')}`,
  })
}

async function readUrl(
  address: string,
  from: FetchRules['from'],
  signal: AbortSignal,
): Promise<ReadManifest> {
  const { fetchText } = await import('../network/fetch-text.ts')
  const rules = { what: 'manifest', maxBytes: manifestLimits.bytes, from } as const
  const { file, text } = await fetchText(address, rules, signal)
  return { identity: `url ${file}`, origin: { kind: 'url', file, directory: null }, text }
}

function isMissing(error: unknown): boolean {
  // Glob characters and control characters make names that no file system takes.
  const codes = ['ENOENT', 'ENOTDIR', 'EINVAL', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']
  return codes.includes(systemErrorCode(error))
}

async function readFileManifest(path: string, name: string, place: Place): Promise<ReadManifest> {
  if (modeOf(place.policy, 'file') === 'restricted') await refuseWayOut(path, name, place)
  const { text } = await readSource(path, 'the manifest', manifestLimits.bytes)
  // Annotations want the path as the repository knows it, whatever the user wrote before it.
  const file = isBelow(place.directory, path) ? relative(place.directory, path) : name
  return {
    identity: `file ${path}`,
    origin: { kind: 'file', file, directory: dirname(path) },
    text,
  }
}

/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut(path: string, name: string, { directory }: Place): Promise<void> {
  if (!isBelow(directory, path)) return
  const [root, real] = await Promise.all([realpath(directory), realpath(path)])
  if (isBelow(root, real)) return
  throw inputError({
    code: 'policy',
    message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
    hint: `${setting('policy', 'trusted')} follows it, if you trust ${name}`,
  })
}

function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path)
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way)
}

async function readDirectory(
  path: string,
  word: string,
  place: Place,
): Promise<readonly ReadManifest[]> {
  const names = await readdir(path).catch((error: unknown) => {
    const message = `cannot read the directory ${word}: ${messageOf(error)}`
    throw inputError({ code: 'file-unreadable', message }, { cause: error })
  })
  const files = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => join(path, name))
  if (files.length === 0) {
    throw inputError({
      code: 'manifest-missing',
      message: `the directory ${word} holds no manifest (*.yaml, *.yml)`,
    })
  }
  return await readFiles(files, word, place)
}

async function readGlob(word: string, place: Place): Promise<readonly ReadManifest[]> {
  const files: string[] = []
  for await (const entry of glob(word, { cwd: place.directory, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    files.push(join(entry.parentPath, entry.name))
    if (files.length > manifestLimits.files) break
  }
  if (files.length === 0) {
    throw inputError({ code: 'manifest-missing', message: `no file matches ${word}` })
  }
  return await readFiles(files, word, place)
}

async function readFiles(
  files: readonly string[],
  word: string,
  place: Place,
): Promise<readonly ReadManifest[]> {
  if (files.length > manifestLimits.files) {
    throw inputError({
      code: 'manifest-too-many',
      message: `${word} names more than ${manifestLimits.files} files`,
    })
  }
  const sorted = [...files].sort()
  return await Promise.all(
    sorted.map((file) => readFileManifest(file, nameFor(file, place.directory), place)),
  )
}

function nameFor(path: string, directory: string): string {
  const name = relative(directory, path)
  return name.startsWith('..') ? path : name
}
