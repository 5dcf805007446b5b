import { access } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { CanaryError, inputError } from '../errors.ts'
import type { Problem } from '../errors.ts'
import { manifestLimits } from '../limits.ts'
import { didYouMean } from '../nearest.ts'
import type { FetchRules } from '../network/fetch-rules.ts'
import { fetchedFrom, modeOf } from '../policy/mode.ts'
import type { PolicySetting } from '../policy/mode.ts'
import { nameInRepository, namedFiles, wayOut } from '../yaml/named-files.ts'
import type { FileSort, NamedFile } from '../yaml/named-files.ts'
import { readSource } from '../yaml/source.ts'
import { readStandardInput } from '../yaml/standard-input.ts'
import { builtInNames, findBuiltIn } from './built-in.ts'
import type { ManifestText } from './load.ts'
import { setting } from '../settings.ts'
import { isUrl, partsOfWord } from './words.ts'
import type { WordPart } from './words.ts'

const sort: FileSort = {
  what: 'manifest',
  endings: ['*.yaml', '*.yml'],
  maxFiles: manifestLimits.files,
}

/**
 * Reads every manifest that the words name: `-` for standard input, a URL, a file, a directory (its
 * `*.yaml` and `*.yml`), a glob, or the name of a built-in platform, in this order of meaning. Some of
 * them with ` + ` between them are one.
 *
 * @param directory where relative paths start
 * @param policy where URLs may lead, and files of the workspace
 * @param standardInput null where `-` is none, such as in a step of a workflow
 * @throws CanaryError (input) with everything that is wrong with any of the words
 */
export async function readManifests(
  words: readonly string[],
  directory: string,
  policy: PolicySetting,
  signal: AbortSignal,
  standardInput: Readable | null = null,
): Promise<ManifestText[]> {
  const place = { directory, policy, standardInput }
  const results = await Promise.allSettled(
    [...new Set(words)].map((word) => readWhole(word, place, signal)),
  )
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

/** A word's manifests, each with what the word lays over it. */
async function readWhole(
  word: string,
  place: Place,
  signal: AbortSignal,
): Promise<readonly ReadManifest[]> {
  if (await isFile(word, place)) return await readWord(word, place, signal)
  const [first, ...others] = partsOfWord(word, builtInNames)
  const read = async ({ name, parameters }: WordPart) => {
    const manifests = await readWord(name, place, signal)
    const values = JSON.stringify(parameters)
    return values === '{}'
      ? manifests
      : manifests.map((one) => ({ ...one, parameters, identity: `${one.identity} ${values}` }))
  }
  const [manifests, ...laid] = await Promise.all([first, ...others].map(read))
  const combinedWith = laid.flat()
  if (manifests === undefined || combinedWith.length === 0) return manifests ?? []
  const identities = combinedWith.map(({ identity }) => identity).join(' + ')
  return manifests.map((one) => ({
    ...one,
    combinedWith,
    identity: `${one.identity} + ${identities}`,
  }))
}

/** A path may hold a plus between blanks, and a question mark. */
async function isFile(word: string, { directory }: Place): Promise<boolean> {
  if (!/[+?]/.test(word) || isUrl(word)) return false
  return await access(resolve(directory, word)).then(
    () => true,
    () => false,
  )
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
  /** Null where it is not for manifests, such as in a step of a workflow. */
  readonly standardInput: Readable | null
}

async function readWord(
  word: string,
  place: Place,
  signal: AbortSignal,
): Promise<readonly ReadManifest[]> {
  if (word === '-' && place.standardInput !== null) {
    const { file, text } = await readStandardInput(
      place.standardInput,
      manifestLimits.bytes,
      signal,
    )
    const origin = { kind: 'file', file, directory: place.directory } as const
    return [{ identity: 'standard input', origin, text }]
  }
  if (isUrl(word)) return [await readUrl(word, fetchedFrom(place.policy), signal)]
  const files = await namedFiles(word, place.directory, sort)
  if (files !== null) return await Promise.all(files.map((file) => readFileManifest(file, place)))
  const found = findBuiltIn(word)
  if (found !== null) {
    const { name, text } = found
    const origin = { kind: 'built-in', file: `${name} (built in)`, directory: null } as const
    return [{ identity: `built-in ${name}`, origin, text }]
  }
  throw inputError({
    code: 'manifest-missing',
    message: `the manifest ${word} does not exist`,
    hint:
      didYouMean(word, builtInNames) ??
      'what is built in stands in docs/platforms.md; `container-canary platforms` lists it',
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

async function readFileManifest(file: NamedFile, place: Place): Promise<ReadManifest> {
  const { path } = file
  if (modeOf(place.policy, 'file') === 'restricted') await refuseWayOut(file, place)
  const { text } = await readSource(path, 'the manifest', manifestLimits.bytes)
  const name = nameInRepository(file, place.directory)
  return {
    identity: `file ${path}`,
    origin: { kind: 'file', file: name, directory: dirname(path) },
    text,
  }
}

/** A link in the workspace may be somebody else's word for a file of this machine. */
async function refuseWayOut({ path, name }: NamedFile, { directory }: Place): Promise<void> {
  const real = await wayOut(path, directory)
  if (real === null) return
  throw inputError({
    code: 'policy',
    message: `the manifest ${name} is a link to ${real}, outside of the workspace: a restricted manifest may not be one`,
    hint: `${setting('policy', 'trusted')} follows it, if you trust ${name}`,
  })
}
