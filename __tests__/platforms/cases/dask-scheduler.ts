import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import type { Listener } from '../support/server.ts'

const dashboard: Listener = { port: '8787', routes: { 'GET /': plain(200) } }
const comm: Listener = { port: '8786', routes: {} }

function scheduler(...listeners: readonly Listener[]): ImageRecipe {
  return { members: serverMembers(listeners, { path: '/bin/dask-scheduler' }), config: {} }
}

export const daskScheduler: PlatformCase = {
  word: 'dask-scheduler',
  right: scheduler(dashboard, comm),
  wrong: [
    {
      how: 'a scheduler without its dashboard',
      image: scheduler(comm),
      check: 'dashboard',
      reason: 'connection-refused',
    },
    {
      how: 'a dashboard without its scheduler',
      image: scheduler(dashboard),
      check: 'comm',
      reason: 'connection-refused',
    },
  ],
}
