import { folder } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, script, without } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { json, plain, serverMembers } from '../support/server.ts'
import type { Routes } from '../support/server.ts'
import { passwd } from '../support/users.ts'
import { jupyterForOthers } from '../support/real-notebooks.ts'

const routes: Routes = {
  'GET /user/canary/api': json({ version: '2' }),
  'GET /user/canary/api/status': json({ started: 'now' }),
}

/** The program `jupyter`: what it knows, and the server that it starts where it is given a port. */
function jupyter(...known: readonly string[]): string {
  const words = known.map((name) => `${name}) ;;`).join('\n')
  return `#!/bin/sh
case "$1" in
${words}
*) echo "no command $1" >&2; exit 1 ;;
esac
[ "$2" = --version ] && exit 0
case "$*" in *--port=8888*) exec /server ;; esac
exit 1
`
}

function notebook(own: Routes = routes): ImageRecipe {
  return {
    members: [
      passwd('jovyan', 1000, '/home/jovyan'),
      folder('home/jovyan', { uid: 1000, gid: 1000 }),
      script('bin/jupyter', jupyter('notebook', 'lab')),
      script('bin/jupyterhub-singleuser', '#!/bin/sh\n'),
      ...serverMembers([{ port: '8888', routes: own }]),
    ],
    config: { User: 'jovyan', Env: { HOME: '/home/jovyan' } },
  }
}

const right = notebook()

export const binder: PlatformCase = {
  word: 'binder',
  right,
  wrong: [
    {
      how: 'an image without Notebook',
      image: but(right, { members: [script('bin/jupyter', jupyter('lab'))] }),
      check: 'notebook',
      reason: 'container-exited',
      also: {
        jupyterlab: 'container-exited',
        uid: 'container-exited',
        ...{ home: 'container-exited', http: 'container-exited', token: 'container-exited' },
      },
    },
    {
      how: 'an image without JupyterLab',
      image: but(right, { members: [script('bin/jupyter', jupyter('notebook'))] }),
      ...{ check: 'jupyterlab', reason: 'exit-code' },
    },
    {
      how: 'another user',
      image: but(right, {
        members: [passwd('jovyan', 1001, '/home/jovyan'), folder('home/jovyan', { uid: 1001 })],
      }),
      ...{ check: 'uid', reason: 'exit-code' },
    },
    {
      how: 'a home directory of root',
      image: but(right, { members: [folder('home/jovyan')] }),
      ...{ check: 'home', reason: 'exit-code' },
    },
    {
      how: 'a server that takes no base_url',
      image: notebook({ 'GET /api': json({}), 'GET /user/canary/api/status': json({}) }),
      ...{ check: 'http', reason: 'status' },
    },
    {
      how: 'a server with a token of its own',
      image: notebook({ ...routes, 'GET /user/canary/api/status': plain(403) }),
      ...{ check: 'token', reason: 'status' },
    },
    {
      how: 'an image without JupyterHub',
      image: without(right, 'bin/jupyterhub-singleuser'),
      ...{ check: 'jupyterhub', reason: 'program-broken' },
    },
  ],
  real: [{ name: 'Notebook, JupyterLab and JupyterHub of PyPI', image: jupyterForOthers }],
}
