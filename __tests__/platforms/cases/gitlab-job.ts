import type { PlatformCase } from '../support/platform-case.ts'
import { but, script } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'

const right: ImageRecipe = { members: [], config: {} }

export const gitlabJob: PlatformCase = {
  word: 'gitlab-job',
  right,
  wrong: [
    {
      how: 'an image without sh',
      image: but(right, { commands: ['rm /bin/sh'] }),
      ...{ check: 'sh', reason: 'program-broken', also: { script: 'container-not-started' } },
    },
    {
      how: 'an image without grep',
      image: but(right, { commands: ['rm /bin/grep'] }),
      check: 'grep',
      reason: 'program-broken',
    },
    {
      how: 'an entry point that starts its own server, whatever it is given',
      image: but(right, { config: { Entrypoint: ['/bin/sh', '-c', 'sleep 3600'] } }),
      check: 'script',
      reason: 'log-missing',
    },
    {
      how: 'an entry point that takes its arguments for its own',
      image: but(right, { config: { Entrypoint: ['/bin/grep'] } }),
      check: 'script',
      reason: 'container-exited',
    },
    {
      how: 'an image without coreutils',
      image: but(right, { commands: ['rm /bin/mkdir'] }),
      check: 'coreutils',
      reason: 'program-broken',
    },
  ],
  real: [
    { name: 'Debian', image: { base: 'services', members: [], config: {} } },
    {
      name: 'an entry point that ends in exec "$@"',
      image: {
        members: [script('entrypoint', '#!/bin/sh\nexport READY=1\nexec "$@"\n')],
        config: { Entrypoint: ['/entrypoint'] },
      },
    },
  ],
}
