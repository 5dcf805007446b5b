import { file } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, script, without } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { passwd } from '../support/users.ts'

const right: ImageRecipe = {
  members: [
    passwd('dev', 1000, '/home/dev'),
    script('bin/bash', '#!/bin/busybox sh\nexec /bin/busybox sh "$@"\n'),
    script('bin/git', '#!/bin/sh\n'),
  ],
  config: {},
}

export const devcontainer: PlatformCase = {
  word: 'devcontainer?user=dev',
  right,
  wrong: [
    {
      how: 'an image without a shell',
      image: but(right, { commands: ['rm /bin/sh'] }),
      check: 'shell',
      reason: 'program-broken',
      also: { environment: 'container-not-started', git: 'program-broken' },
    },
    {
      how: 'an image without sleep',
      image: but(right, { commands: ['rm /bin/sleep'] }),
      // Busybox' shell has a sleep of its own.
      ...{ check: 'sleep', reason: 'program-broken' },
    },
    {
      how: 'an image without the user',
      image: but(right, { members: [passwd('other', 1000, '/home/dev')] }),
      ...{ check: 'user', reason: 'file-content' },
    },
    {
      how: 'a shell whose start-up waits for somebody',
      image: but(right, { members: [file('etc/profile', 'sleep 60\n')] }),
      ...{ check: 'environment', reason: 'attempt-timeout' },
    },
    {
      how: 'an image without bash',
      image: without(right, 'bin/bash'),
      ...{ check: 'bash', reason: 'program-broken' },
    },
    {
      how: 'an image without git',
      image: without(right, 'bin/git'),
      ...{ check: 'git', reason: 'program-broken' },
    },
    {
      how: 'an image without tar',
      image: but(right, { commands: ['rm /bin/tar'] }),
      ...{ check: 'tar', reason: 'program-broken' },
    },
  ],
  real: [
    {
      name: "Debian's essential packages and Python",
      word: 'devcontainer',
      image: { base: 'python', members: [], config: {} },
      but: { git: 'program-broken' },
    },
  ],
}
