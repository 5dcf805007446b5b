/** What a `file` check looks at: one file, or one in each directory of one. */
import { posix } from 'node:path'
import { expandVariables } from '../dollar-variables.ts'
import { quoteName } from '../errors.ts'
import { staticCheckLimits } from '../limits.ts'
import type { EachDirectory, FileAction } from './action.ts'
import type { StaticAnswer } from './answer.ts'
import { checkFile } from './check-file.ts'
import type { FileSurroundings } from './check-file.ts'

/**
 * @param environment of a process of the container
 * @throws CanaryError of whoever gave the image, where it is malformed or cannot be read
 */
export async function checkFiles(
  action: FileAction,
  surroundings: FileSurroundings,
  environment: ReadonlyMap<string, string>,
): Promise<StaticAnswer> {
  const { eachDirectory, ...rest } = withPath(action, environment)
  if (eachDirectory === undefined) return await checkFile(rest, surroundings)
  return await checkEach(rest, eachDirectory, surroundings)
}

function withPath(action: FileAction, environment: ReadonlyMap<string, string>): FileAction {
  if (action.expandPath !== true) return action
  const path = expandVariables(action.path, (name) => environment.get(name) ?? '')
  return { ...action, path: path.startsWith('/') ? path : `/${path}` }
}

/** Directories alone: a link to one is none. */
async function checkEach(
  action: FileAction,
  { file, except }: EachDirectory,
  surroundings: FileSurroundings,
): Promise<StaticAnswer> {
  const nodes = await surroundings.files.list(action.path)
  if (nodes === null) {
    const message = `${quoteName(action.path)} is no directory of the image`
    return { shortfalls: [{ code: 'file-absent', message, path: ['path'] }], doubts: [], found: '' }
  }
  const directories = nodes.filter(
    ({ kind, path }) => kind === 'directory' && !except.includes(posix.basename(path)),
  )
  const answers: StaticAnswer[] = []
  for (const { path } of directories) {
    answers.push(await checkFile({ ...action, path: `${path}/${file}` }, surroundings))
  }
  return {
    shortfalls: firstOf(answers.flatMap(({ shortfalls }) => shortfalls)),
    doubts: firstOf(answers.flatMap(({ doubts }) => doubts)),
    found: `each of ${directories.length} directories of ${quoteName(action.path)} has such a ${quoteName(file)}`,
  }
}

/** The first ones are told in full, and how many more there are. */
function firstOf<Told extends { readonly message: string }>(all: readonly Told[]): readonly Told[] {
  const told = all.slice(0, staticCheckLimits.toldDirectories)
  const last = told.at(-1)
  const left = all.length - told.length
  if (last === undefined || left === 0) return told
  return [...told.slice(0, -1), { ...last, message: `${last.message}; and ${left} more` }]
}
