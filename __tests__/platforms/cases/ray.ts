import type { PlatformCase } from '../support/platform-case.ts'
import { but, script, without } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import type { Listener } from '../support/server.ts'
import { rayOfPypi } from '../support/real-servers.ts'

const success = plain(200, 'success')
const gcs: Listener = { port: '8265', routes: { 'GET /api/gcs_healthz': success } }
const agent: Listener = { port: '52365', routes: { 'GET /api/local_raylet_healthz': success } }
const head: Listener = { port: '6379', routes: {} }
const bash = script('bin/bash', '#!/bin/busybox sh\nexec /bin/busybox sh "$@"\n')

function ray(...listeners: readonly Listener[]): ImageRecipe {
  return { members: [bash, ...serverMembers(listeners, { path: '/bin/ray' })], config: {} }
}

const right = ray(gcs, agent, head)
const notStarted = 'container-not-started'

export const rayHead: PlatformCase = {
  word: 'ray',
  right,
  wrong: [
    {
      how: 'an image without bash',
      image: without(right, 'bin/bash'),
      check: 'bash',
      reason: 'program-broken',
      also: { gcs: notStarted, raylet: notStarted, workers: notStarted },
    },
    {
      how: 'an image without ray',
      image: without(right, 'bin/ray'),
      check: 'ray',
      reason: 'program-broken',
      also: { gcs: 'container-exited', raylet: 'container-exited', workers: 'container-exited' },
    },
    {
      how: 'a store that is not well',
      image: ray({ ...gcs, routes: { 'GET /api/gcs_healthz': plain(200, 'fail') } }, agent, head),
      ...{ check: 'gcs', reason: 'body' },
    },
    {
      how: 'a Ray without its agent',
      image: ray(gcs, head),
      ...{ check: 'raylet', reason: 'connection-refused' },
    },
    {
      how: 'a head that no worker reaches',
      image: ray(gcs, agent, { ...head, address: '127.0.0.1' }),
      ...{ check: 'workers', reason: 'loopback-only' },
    },
    {
      how: 'an image without wget',
      image: but(right, { commands: ['rm /bin/wget'] }),
      ...{ check: 'wget', reason: 'program-broken' },
    },
  ],
  real: [{ name: 'Ray of PyPI', image: rayOfPypi }],
}
