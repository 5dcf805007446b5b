import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain, serverMembers } from '../support/server.ts'
import { passwd } from '../support/users.ts'

function notebook(port: string): ImageRecipe {
  const server = serverMembers([{ port, routes: { 'GET /': plain(200) } }])
  return {
    members: [passwd('jupyter', 1000, '/home/jupyter'), ...server],
    config: { Cmd: ['/server'], User: 'jupyter', Env: { HOME: '/home/jupyter' } },
  }
}

const right = notebook('8080')

export const workbench: PlatformCase = {
  word: 'agent-platform-workbench',
  right,
  wrong: [
    {
      how: 'a user of another name',
      image: but(right, { members: [passwd('me', 1000, '/home/jupyter')], config: { User: 'me' } }),
      ...{ check: 'user', reason: 'exit-code' },
    },
    {
      how: 'another home directory',
      image: but(right, { config: { Env: { HOME: '/root' } } }),
      ...{ check: 'home', reason: 'exit-code' },
    },
    {
      how: 'the port of other notebooks',
      image: notebook('8888'),
      ...{ check: 'http', reason: 'connection-refused' },
    },
  ],
}
