import { folder } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { json, plain, serverMembers } from '../support/server.ts'
import type { Listener, ServerOptions } from '../support/server.ts'
import { studioLab } from '../support/real-notebooks.ts'

function lab(listener: Partial<Listener> = {}, options: ServerOptions = {}): ImageRecipe {
  const routes = { 'GET /jupyterlab/default/api/status': json({ started: 'now' }) }
  return {
    members: [
      folder('home/sagemaker-user', { uid: 1000, gid: 100 }),
      ...serverMembers([{ port: '8888', routes, ...listener }], options),
    ],
    config: { Entrypoint: ['/server'], User: '1000:100', WorkingDir: '/home/sagemaker-user' },
  }
}

const right = lab()

export const sagemakerStudio: PlatformCase = {
  word: 'sagemaker-studio',
  right,
  wrong: [
    {
      how: 'an image that works elsewhere',
      image: but(right, { config: { WorkingDir: '/' } }),
      ...{ check: 'working-directory', reason: 'image-property' },
    },
    {
      how: 'another user',
      image: but(right, { config: { User: '1001:100' } }),
      ...{ check: 'uid', reason: 'exit-code' },
    },
    {
      how: 'another group',
      image: but(right, { config: { User: '1000:1000' } }),
      ...{ check: 'gid', reason: 'exit-code' },
    },
    {
      how: 'an application for its own container only',
      image: lab({ address: '127.0.0.1' }),
      ...{ check: 'server', reason: 'loopback-only' },
    },
    {
      how: 'an application with a token of its own',
      image: lab({ routes: { 'GET /jupyterlab/default/api/status': plain(403) } }),
      ...{ check: 'server', reason: 'status' },
    },
    {
      how: 'an application that hears no SIGTERM',
      image: lab({}, { deaf: true }),
      ...{ check: 'stop', reason: 'not-stopped' },
    },
  ],
  real: [{ name: 'JupyterLab of PyPI', image: studioLab }],
}
