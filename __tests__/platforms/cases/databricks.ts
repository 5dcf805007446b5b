import type { PlatformCase } from '../support/platform-case.ts'
import { but, script } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { databricksOfDebian } from '../support/real-notebooks.ts'

function java(words: string): ReturnType<typeof script> {
  return script('usr/local/bin/java', `#!/bin/sh\necho '${words}' >&2\n`)
}

const tools = ['getfacl', 'gpg'].map((name) => script(`usr/local/bin/${name}`, '#!/bin/sh\n'))
const asUbuntu = ["sed -i 's/^ID=.*/ID=ubuntu/' /etc/os-release"]
const withLibraries = ['echo libraries:x:2000:2000::/:/bin/sh >> /etc/passwd']

const right: ImageRecipe = {
  base: 'databricks',
  members: [java('openjdk version "17.0.16" 2025-07-15 LTS'), ...tools],
  commands: [...asUbuntu, ...withLibraries],
  config: {},
}

const withoutProgram = (path: string) => but(right, { commands: [`rm -f ${path}`] })

export const databricks: PlatformCase = {
  word: 'databricks',
  right,
  wrong: [
    ...(['bash', 'sudo', 'procps', 'iproute2'] as const).map((check) => {
      const name = { bash: 'bash', sudo: 'sudo', procps: 'ps', iproute2: 'ip' }[check]
      return {
        how: `an image without ${name}`,
        image: withoutProgram(`$(which -a ${name}) /bin/${name}`),
        ...{ check, reason: 'program-broken' as const },
      }
    }),
    {
      how: 'an image without cat',
      image: withoutProgram('/bin/cat /usr/bin/cat'),
      ...{ check: 'coreutils', reason: 'program-broken' },
    },
    {
      how: 'another distribution',
      image: { ...right, commands: withLibraries },
      ...{ check: 'distro', reason: 'file-content' },
    },
    {
      how: 'Java 11',
      image: but(right, { members: [java('openjdk version "11.0.21" 2023-10-17')] }),
      ...{ check: 'java', reason: 'output' },
    },
    {
      how: 'Java 8 for a runtime that wants 17',
      word: 'databricks?java=17',
      image: but(right, { members: [java('openjdk version "1.8.0_432"')] }),
      ...{ check: 'java', reason: 'output' },
    },
    {
      how: 'an image without getfacl',
      image: withoutProgram('/usr/local/bin/getfacl'),
      ...{ check: 'acl', reason: 'program-broken' },
    },
    {
      how: 'an image without gpg',
      image: withoutProgram('/usr/local/bin/gpg'),
      ...{ check: 'gnupg', reason: 'program-broken' },
    },
    {
      how: 'an image without the user libraries',
      image: { ...right, commands: asUbuntu },
      ...{ check: 'libraries', reason: 'file-content' },
    },
  ],
  real: [{ name: 'Java 17 and the tools of Debian', image: databricksOfDebian }],
}
