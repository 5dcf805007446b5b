import type { Problem } from '../errors.ts'
import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { absolute } from './file-tests.ts'
import type { StructureTest } from './schema.ts'

/** `containerRunOptions` as `docker run` takes them, one argument each. */
export function runOptionsOf({ containerRunOptions }: StructureTest): readonly Made[] {
  if (containerRunOptions === null) return []
  const { user, privileged, allocateTty, envFile, envVars, capabilities, bindMounts } =
    containerRunOptions
  const one = (key: string, isGiven: boolean, option: string) =>
    isGiven ? [placed(['containerRunOptions', key], option)] : []
  const each = (key: string, values: readonly string[], option: string) =>
    values.map((value, index) => placed(['containerRunOptions', key, index], `${option}=${value}`))
  return [
    ...one('user', user !== '', `--user=${user}`),
    ...one('privileged', privileged, '--privileged'),
    ...one('allocateTty', allocateTty, '--tty'),
    ...one('envFile', envFile !== '', `--env-file=${envFile}`),
    ...each('envVars', envVars, '--env'),
    ...each('capabilities', capabilities, '--cap-add'),
    ...each('bindMounts', bindMounts, '--volume'),
  ]
}

/** Files are read from the image alone: one that a mount would hide is not what such a test means. */
export function mountProblems(file: StructureTest, document: ParsedDocument): readonly Problem[] {
  const targets = (file.containerRunOptions?.bindMounts ?? []).map(targetOf)
  const tests = [
    ...file.fileContentTests.map(({ path }, index) => ({ path, key: 'fileContentTests', index })),
    ...file.fileExistenceTests.map(({ path }, index) => ({
      ...{ path, key: 'fileExistenceTests', index },
    })),
  ]
  return tests.flatMap(({ path, key, index }) => {
    const target = targets.find((one) => isBelow(absolute(path), one))
    if (target === undefined) return []
    return [
      {
        code: 'structure-test-unsupported',
        message: `${key}[${index}].path is ${path}, which lies in the bind mount ${target}: files are read from the image alone, where nothing is mounted`,
        location: document.locate([key, index, 'path']),
        hint: 'look at it by a commandTest',
      },
    ]
  })
}

function targetOf(mount: string): string {
  return mount.split(':')[1] ?? mount
}

function isBelow(path: string, directory: string): boolean {
  const base = directory.replace(/\/+$/, '')
  return path === base || path.startsWith(`${base}/`)
}
