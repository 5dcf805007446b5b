import type { Problem } from '../errors.ts'
import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import type { ParsedDocument } from '../yaml/parse.ts'
import { hasVariables } from '../dollar-variables.ts'
import { parsePermissions } from './permissions.ts'
import type { FileContentTest, FileExistenceTest, StructureTest } from './schema.ts'
import { filled, putIn } from './variables.ts'

/** Checks of files of which the content counts. */
export function checksOfContentTests({ fileContentTests }: StructureTest): readonly Made[] {
  return fileContentTests.map((test, index) => {
    const path = ['fileContentTests', index]
    return checkOf(test.name, path, {
      path: placed([...path, 'path'], absolute(test.path)),
      type: 'file',
      contentMatches: contents(test, 'expectedContents', path),
      contentExcludes: contents(test, 'excludedContents', path),
    })
  })
}

function contents(
  test: FileContentTest,
  key: 'expectedContents' | 'excludedContents',
  path: readonly PropertyKey[],
): readonly Made[] | undefined {
  return filled(test[key].map((pattern, index) => placed([...path, key, index], pattern)))
}

/** Checks of files themselves: a link at the end of a path is what is looked at. */
export function checksOfExistenceTests({
  fileExistenceTests,
  globalEnvVars,
}: StructureTest): readonly Made[] {
  const ofFile = putIn(globalEnvVars)
  return fileExistenceTests.flatMap((test, index) => {
    if (isOfEngines(test)) return []
    const at = ['fileExistenceTests', index]
    const path = absolute(ofFile(test.path))
    return checkOf(test.name, at, {
      path: placed([...at, 'path'], path),
      ...(hasVariables(path) ? { expandPath: true } : {}),
      followLinks: false,
      // What is not to be there has no other property.
      ...(test.shouldExist ? propertiesOf(test, at) : { exists: false }),
    })
  })
}

function propertiesOf(test: FileExistenceTest, at: readonly PropertyKey[]) {
  const permissions = parsePermissions(test.permissions)
  const isWritten = permissions !== null
  return {
    ...(isWritten ? { type: placed([...at, 'permissions'], permissions.type) } : {}),
    ...(isWritten ? { mode: placed([...at, 'permissions'], permissions.mode) } : {}),
    ...(test.uid === null ? {} : { uid: placed([...at, 'uid'], test.uid) }),
    ...(test.gid === null ? {} : { gid: placed([...at, 'gid'], test.gid) }),
    ...(test.isExecutableBy === null
      ? {}
      : { executableBy: placed([...at, 'isExecutableBy'], test.isExecutableBy) }),
  }
}

const ofEngines: ReadonlySet<string> = new Set([
  ...['/etc/hosts', '/etc/hostname', '/etc/resolv.conf', '/.dockerenv'],
])

/** Whether a test asks for nothing but that a file is there which engines put into any container. */
export function isOfEngines(test: FileExistenceTest): boolean {
  const { shouldExist, permissions, uid, gid, isExecutableBy } = test
  const isAskedAlone = permissions === '' && uid === null && gid === null && isExecutableBy === null
  return shouldExist && isAskedAlone && ofEngines.has(absolute(test.path))
}

/** Permissions that no file has: such a test could never pass. */
export function permissionProblems(
  { fileExistenceTests }: StructureTest,
  document: ParsedDocument,
): readonly Problem[] {
  return fileExistenceTests.flatMap(({ permissions, shouldExist }, index) => {
    if (!shouldExist || permissions === '' || parsePermissions(permissions) !== null) return []
    const path = ['fileExistenceTests', index, 'permissions']
    return [
      {
        code: 'schema',
        message: `fileExistenceTests[${index}].permissions is ${JSON.stringify(permissions)}, which no file has`,
        location: document.locate(path),
        hint: 'write what Go writes of a mode: -rw-r--r--, drwxr-xr-x, Lrwxrwxrwx for a link; u, g and t of set-uid, set-gid and sticky stand in front, as in dtrwxrwxrwx',
      },
    ]
  })
}

export function checkOf(
  name: string,
  path: readonly PropertyKey[],
  file: Readonly<Record<string, Made | undefined>>,
): Made {
  return placed(path, {
    name: placed([...path, 'name'], name),
    probe: placed(path, { file: placed(path, file) }),
  })
}

/** Paths are those of the image's root, however they begin. */
export function absolute(path: string): string {
  return path.startsWith('/') || path.startsWith('$') ? path : `/${path}`
}
