import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import type { Routes } from '../support/server.ts'
import { passwd } from '../support/users.ts'
import { jupyterLab } from '../support/real-notebooks.ts'

const open = { 'Access-Control-Allow-Origin': '*' }
const routes: Routes = {
  'GET /hub/jovyan': plain(200, '', open),
  'GET /hub/jovyan/lab': plain(200, '', open),
}

function notebook(own: Routes = routes): ImageRecipe {
  return {
    members: [
      passwd('jovyan', 1000, '/home/jovyan'),
      ...serverMembers([{ port: '8888', routes: own }]),
    ],
    config: { Cmd: ['/server'], User: 'jovyan', Env: { HOME: '/home/jovyan' } },
  }
}

const right = notebook()

export const kubeflow: PlatformCase = {
  word: 'kubeflow',
  right,
  wrong: [
    {
      how: 'another user',
      image: but(right, { config: { User: 'root' } }),
      ...{ check: 'user', reason: 'image-property' },
    },
    {
      how: 'a jovyan with another id',
      image: but(right, { members: [passwd('jovyan', 1001, '/home/jovyan')] }),
      ...{ check: 'uid', reason: 'file-content' },
    },
    {
      how: 'another home directory',
      image: but(right, { config: { Env: { HOME: '/root' } } }),
      ...{ check: 'home', reason: 'exit-code' },
    },
    {
      how: 'a server that is JupyterLab only further down',
      image: notebook({ 'GET /hub/jovyan/lab': plain(200) }),
      ...{ check: 'http', reason: 'status', also: { 'allow-origin-all': 'status' } },
    },
    {
      how: 'a server that is no JupyterLab',
      image: notebook({ 'GET /hub/jovyan': plain(200, '', open) }),
      ...{ check: 'NB_PREFIX', reason: 'status' },
    },
    {
      how: 'a server for one origin',
      image: notebook({
        ...routes,
        'GET /hub/jovyan': plain(200, '', { 'Access-Control-Allow-Origin': 'https://me.example' }),
      }),
      ...{ check: 'allow-origin-all', reason: 'header-value' },
    },
  ],
  real: [{ name: 'JupyterLab of PyPI', image: jupyterLab }],
}
