import { redis } from '../support/real-services.ts'
import { file, link } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, without } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { service } from '../support/service.ts'

/** As a distribution has them; what is in them nobody asks. */
const right: ImageRecipe = {
  members: [
    file('etc/os-release', 'ID=debian\nVERSION_ID="13"\n'),
    link('bin/bash', '/bin/busybox'),
    file('usr/lib/x86_64-linux-gnu/libc.so.6', 'libc'),
    file('usr/lib/x86_64-linux-gnu/libstdc++.so.6', 'libstdc++'),
  ],
  config: {},
}

export const githubJobContainer: PlatformCase = {
  word: 'github-job-container',
  right,
  wrong: [
    {
      how: 'an image without tail',
      image: but(right, { commands: ['rm /bin/tail'] }),
      ...{ check: 'tail', reason: 'program-broken' },
      also: { workspace: 'container-not-started', 'javascript-actions': 'container-not-started' },
    },
    {
      how: 'an image without sh',
      image: but(right, { commands: ['rm /bin/sh'] }),
      ...{ check: 'sh', reason: 'program-broken' },
      also: { workspace: 'command-not-found', 'javascript-actions': 'command-not-found' },
    },
    {
      how: 'an image whose user may not write to what the runner mounts',
      image: but(right, { config: { User: '1000' } }),
      check: 'workspace',
      reason: 'exit-code',
    },
    {
      how: 'an image without libstdc++',
      image: without(right, 'usr/lib/x86_64-linux-gnu/libstdc++.so.6'),
      check: 'javascript-actions',
      reason: 'exit-code',
    },
    {
      how: 'an image with another C library, that is not Alpine',
      image: without(right, 'usr/lib/x86_64-linux-gnu/libc.so.6'),
      check: 'javascript-actions',
      reason: 'exit-code',
    },
    {
      how: 'an image without bash',
      image: without(right, 'bin/bash'),
      check: 'bash',
      reason: 'program-broken',
    },
  ],
  real: [
    {
      name: 'Debian with bash and libstdc++',
      image: { base: 'services', members: [], config: {} },
    },
    {
      name: 'what says it is Alpine',
      image: {
        members: [
          link('bin/bash', '/bin/busybox'),
          file('etc/alpine-release', ''),
          file('etc/os-release', 'ID=alpine\n'),
        ],
        config: {},
      },
    },
  ],
}

export const githubService: PlatformCase = {
  word: 'github-service',
  right: service('8080'),
  wrong: [
    {
      how: 'an image that does not say what it runs',
      image: but(service('8080'), { config: { Cmd: [] } }),
      ...{ check: 'command', reason: 'image-property' },
      also: { listens: 'container-not-started' },
    },
    {
      how: 'a service that only its own container reaches',
      image: service('8080', { address: '127.0.0.1' }),
      check: 'listens',
      reason: 'loopback-only',
    },
  ],
  real: [{ name: 'Redis of Debian', word: 'github-service?port=6379', image: redis }],
}
