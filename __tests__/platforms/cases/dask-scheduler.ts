import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { script, without } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import type { Listener } from '../support/server.ts'

const dashboard: Listener = {
  port: '8787',
  routes: { 'GET /': plain(200), 'GET /health': plain(200, 'ok') },
}
const comm: Listener = { port: '8786', routes: {} }

function scheduler(...listeners: readonly Listener[]): ImageRecipe {
  const worker = script('bin/dask-worker', '#!/bin/sh\nexit 0\n')
  return {
    members: [worker, ...serverMembers(listeners, { path: '/bin/dask-scheduler' })],
    config: {},
  }
}

const right = scheduler(dashboard, comm)

export const daskScheduler: PlatformCase = {
  word: 'dask-scheduler',
  right,
  wrong: [
    {
      how: 'a scheduler whose dashboard breaks',
      image: scheduler({ ...dashboard, routes: { 'GET /health': plain(200) } }, comm),
      ...{ check: 'dashboard', reason: 'status' },
    },
    {
      how: 'a scheduler without its dashboard',
      image: scheduler(comm),
      check: 'dashboard',
      ...{ reason: 'connection-refused', also: { health: 'connection-refused' } },
    },
    {
      how: 'a scheduler that Pods cannot ask',
      image: scheduler({ ...dashboard, routes: { 'GET /': plain(200) } }, comm),
      ...{ check: 'health', reason: 'status' },
    },
    {
      how: 'a dashboard without its scheduler',
      image: scheduler(dashboard),
      ...{ check: 'comm', reason: 'connection-refused' },
    },
    {
      how: 'an image without the worker',
      image: without(right, 'bin/dask-worker'),
      ...{ check: 'worker', reason: 'program-broken' },
    },
  ],
  real: [{ name: "Debian's distributed", image: { base: 'dask', members: [], config: {} } }],
}
