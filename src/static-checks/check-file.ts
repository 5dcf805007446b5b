/** One file of an image, held against what a check asks for. */
import { createHash } from 'node:crypto'
import { quoteName } from '../errors.ts'
import type { FileNode, ImageFiles, Resolution } from '../image/files/image-files.ts'
import { staticCheckLimits } from '../limits.ts'
import { slashed } from '../text-patterns.ts'
import type { PatternSearch } from '../text-patterns.ts'
import type { FileAction } from './action.ts'
import type { Doubt, Shortfall, StaticAnswer } from './answer.ts'
import { describeMode } from './mode.ts'
import { ownersOf } from './owner.ts'
import { describeSize } from './size.ts'

export interface FileSurroundings {
  readonly files: ImageFiles
  readonly search: PatternSearch
  /** Has so few read a whole file at once that memory holds out. */
  readonly inTurn: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** @throws CanaryError of whoever gave the image, where it is malformed or cannot be read */
export async function checkFile(
  action: FileAction,
  surroundings: FileSurroundings,
): Promise<StaticAnswer> {
  const name = quoteName(action.path)
  const found = await find(action, surroundings.files)
  if (found.kind !== 'found') {
    const words = absence(name, action.path, found)
    if (!action.exists) return { shortfalls: [], doubts: [], found: words }
    return only({ code: 'file-absent', message: words, path: ['path'] })
  }
  const { node } = found
  const where = node.path === action.path ? name : `${name} (${quoteName(node.path)})`
  if (!action.exists) {
    const message = `${where} is there, ${article(node)}, and must not be`
    return only({ code: 'file-present', message, path: ['exists'] })
  }
  const properties = propertiesOf(action, node, where)
  const owners = await ownersOf(action, node, where, surroundings.files)
  const content = await contentOf(action, node, where, surroundings)
  return {
    shortfalls: [...properties, ...owners.shortfalls, ...content.shortfalls],
    doubts: [...owners.doubts, ...content.doubts],
    found: `${where} is ${article(node)} of mode ${describeMode(node.mode, node.kind)}`,
  }
}

function only(shortfall: Shortfall): StaticAnswer {
  return { shortfalls: [shortfall], doubts: [], found: '' }
}

async function find({ path, followLinks }: FileAction, files: ImageFiles): Promise<Resolution> {
  if (followLinks) return await files.resolve(path)
  const node = await files.lookUp(path)
  return node === null ? { kind: 'missing', path } : { kind: 'found', node }
}

function absence(
  name: string,
  path: string,
  found: Exclude<Resolution, { readonly kind: 'found' }>,
): string {
  const at = quoteName(found.path)
  switch (found.kind) {
    case 'missing':
      return found.path === path
        ? `${name} is not in the image`
        : `${name} is not in the image: there is no ${at}`
    case 'loop':
      return `${name} is not in the image: links lead in a circle at ${at}`
    case 'not-a-directory':
      return `${name} is not in the image: ${at} is no directory`
  }
}

function propertiesOf(action: FileAction, node: FileNode, where: string): Shortfall[] {
  const { type, mode, uid, gid, maxSize, executableBy } = action
  const found: (readonly [string, string] | null)[] = [
    type !== undefined && type !== node.kind
      ? ['type', `is ${article(node)}, not a ${type}`]
      : null,
    mode !== undefined && (mode.mode !== node.mode || (mode.kind ?? node.kind) !== node.kind)
      ? ['mode', `has mode ${describeMode(node.mode, node.kind)}, not ${mode.written}`]
      : null,
    uid !== undefined && uid !== node.uid
      ? ['uid', `belongs to user ${node.uid}, not ${uid}`]
      : null,
    gid !== undefined && gid !== node.gid
      ? ['gid', `belongs to group ${node.gid}, not ${gid}`]
      : null,
    maxSize !== undefined && node.size > maxSize.bytes
      ? ['maxSize', `has ${describeSize(node.size)}, at most ${maxSize.written} are wanted`]
      : null,
    executableBy !== undefined && (node.mode & executeBits[executableBy]) === 0
      ? [
          'executableBy',
          `may not be executed by ${executorWords[executableBy]}: its mode is ${describeMode(node.mode, node.kind)}`,
        ]
      : null,
  ]
  return found
    .filter((one) => one !== null)
    .map(([key, words]) => ({ code: 'file-property', message: `${where} ${words}`, path: [key] }))
}

const executeBits = { owner: 0o100, group: 0o010, other: 0o001, any: 0o111 } as const
const executorWords = {
  owner: 'its owner',
  group: 'its group',
  other: 'others',
  any: 'anybody',
} as const

function article({ kind }: FileNode): string {
  return `a ${kind.replace('-', ' ')}`
}

type ContentAnswer = Pick<StaticAnswer, 'shortfalls' | 'doubts'>

async function contentOf(
  action: FileAction,
  node: FileNode,
  where: string,
  surroundings: FileSurroundings,
): Promise<ContentAnswer> {
  const { sha256, contentMatches: matches, contentExcludes: excludes } = action
  const asked = [
    ...(sha256 === undefined ? [] : ['sha256']),
    ...(matches === undefined ? [] : ['contentMatches']),
    ...(excludes === undefined ? [] : ['contentExcludes']),
  ]
  const [first] = asked
  if (first === undefined) return { shortfalls: [], doubts: [] }
  if (node.kind !== 'file') {
    const message = `${where} is ${article(node)}, which has no content`
    return { shortfalls: [{ code: 'file-content', message, path: [first] }], doubts: [] }
  }
  const answers = [
    ...(sha256 === undefined ? [] : [await digestAnswer(sha256, node, where, surroundings.files)]),
    ...(matches === undefined && excludes === undefined
      ? []
      : [await searchAnswer({ matches, excludes }, node, where, surroundings)]),
  ]
  return {
    shortfalls: answers.flatMap(({ shortfalls }) => shortfalls),
    doubts: answers.flatMap(({ doubts }) => doubts),
  }
}

async function digestAnswer(
  wanted: string,
  node: FileNode,
  where: string,
  files: ImageFiles,
): Promise<ContentAnswer> {
  const path = ['sha256']
  if (node.size > staticCheckLimits.digestBytes) {
    return doubt(path, tooLarge(where, node, staticCheckLimits.digestBytes))
  }
  const hash = createHash('sha256')
  for await (const piece of files.stream(node)) hash.update(piece)
  const digest = hash.digest('hex')
  if (digest === wanted) return { shortfalls: [], doubts: [] }
  const message = `${where} has the digest sha256:${digest}, not sha256:${wanted}`
  return { shortfalls: [{ code: 'file-content', message, path }], doubts: [] }
}

interface ContentPatterns {
  readonly matches: readonly string[] | undefined
  readonly excludes: readonly string[] | undefined
}

/** What the file holds is told to nobody: it may be a secret. */
async function searchAnswer(
  { matches = [], excludes = [] }: ContentPatterns,
  node: FileNode,
  where: string,
  { files, search, inTurn }: FileSurroundings,
): Promise<ContentAnswer> {
  const whole = [matches.length > 0 ? 'contentMatches' : 'contentExcludes']
  if (node.size > staticCheckLimits.contentBytes) {
    return doubt(whole, tooLarge(where, node, staticCheckLimits.contentBytes))
  }
  const answer = await inTurn(async () => {
    const text = await files.read(node, { offset: 0, length: node.size })
    return search({ matches, excludes }, { text, isTail: false })
  })
  if (answer.kind === 'fits') return { shortfalls: [], doubts: [] }
  if (answer.kind === 'undecided') return doubt(whole, `${where} was not searched: ${answer.why}`)
  const { pattern, isFound } = answer
  const message = isFound
    ? `${where} holds what ${slashed(pattern)} matches, and must not`
    : `${where} holds nothing that ${slashed(pattern)} matches`
  const path = isFound
    ? ['contentExcludes', excludes.indexOf(pattern)]
    : ['contentMatches', matches.indexOf(pattern)]
  return { shortfalls: [{ code: 'file-content', message, path }], doubts: [] }
}

function doubt(path: Doubt['path'], message: string): ContentAnswer {
  return { shortfalls: [], doubts: [{ message, path }] }
}

function tooLarge(where: string, { size }: FileNode, most: number): string {
  return `${where} was not read: it has ${describeSize(size)}, and at most ${describeSize(most)} are read of a file`
}
