import { placed } from '../yaml/made.ts'
import type { Made } from '../yaml/made.ts'
import { absolute } from './file-tests.ts'
import type { StructureTest } from './schema.ts'

/** Names of licences that no copyright file may hold, in capital letters or small ones. */
const refused: readonly string[] = ['(?i)AGPL', '(?i)WTFPL']

/** Where Debian's packages say under which licence they are, and a package that is left alone. */
const debian = { directory: '/usr/share/doc', file: 'copyright', except: ['libgnutls30'] } as const

export function checksOfLicenseTests({ licenseTests }: StructureTest): readonly Made[] {
  return licenseTests.flatMap((test, index) => {
    const path = ['licenseTests', index]
    const files = test.files.map((file, position) =>
      checkOf(`license: ${file}`, [...path, 'files', position], {
        path: absolute(file),
        type: 'file',
        contentExcludes: refused,
      }),
    )
    if (!test.debian) return files
    const packages = checkOf('license: Debian packages', [...path, 'debian'], {
      path: debian.directory,
      eachDirectory: { file: debian.file, except: debian.except },
      contentExcludes: refused,
    })
    return [packages, ...files]
  })
}

function checkOf(name: string, path: readonly PropertyKey[], file: Made): Made {
  return placed(path, { name, probe: { file } })
}
