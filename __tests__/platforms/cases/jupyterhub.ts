import { file, folder } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { json, serverMembers } from '../support/server.ts'
import type { Listener } from '../support/server.ts'
import { readBusybox } from '../support/busybox.ts'
import { jupyterForOthers } from '../support/real-notebooks.ts'

const module = 'usr/lib/python3/dist-packages/jupyterhub.py'

function server(listener: Partial<Listener> = {}): ImageRecipe {
  const routes = { 'GET /user/canary/api': json({ version: '2' }) }
  return {
    base: 'python',
    members: [
      readBusybox(),
      file(module, "__version__ = '5.2.0'\n"),
      folder('home/jovyan', { uid: 1000, gid: 100 }),
      ...serverMembers([{ port: '8888', routes, ...listener }], {
        path: '/usr/local/bin/jupyterhub-singleuser',
      }),
    ],
    config: {},
  }
}

const right = server()
const exited = 'container-exited'

export const jupyterhub: PlatformCase = {
  word: 'jupyterhub?hub=5',
  right,
  wrong: [
    {
      how: 'an image without jupyterhub-singleuser',
      image: but(right, { commands: ['rm /usr/local/bin/jupyterhub-singleuser'] }),
      check: 'singleuser',
      reason: 'program-broken',
      also: { server: exited, home: exited, 'hub-version': exited },
    },
    {
      how: 'a server for its own container only',
      image: server({ address: '127.0.0.1' }),
      ...{ check: 'server', reason: 'loopback-only' },
    },
    {
      how: 'a home directory for root only',
      image: but(right, { members: [folder('home/jovyan', { mode: 0o755 })] }),
      ...{ check: 'home', reason: 'exit-code' },
    },
    {
      how: "a JupyterHub that is not the hub's",
      image: but(right, { members: [file(module, "__version__ = '4.1.6'\n")] }),
      ...{ check: 'hub-version', reason: 'output' },
    },
  ],
  real: [{ name: 'JupyterHub 6 of PyPI', word: 'jupyterhub?hub=6', image: jupyterForOthers }],
}
