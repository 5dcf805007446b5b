import { folder } from '../../image/support/layers.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { json, serverMembers } from '../support/server.ts'
import type { Listener, ServerOptions } from '../support/server.ts'
import { passwd } from '../support/users.ts'
import { codeServerOfNpm } from '../support/real-notebooks.ts'

function editor(listener: Partial<Listener> = {}, options: ServerOptions = {}): ImageRecipe {
  const routes = { 'GET /healthz': json({ status: 'expired', lastHeartbeat: 0 }) }
  return {
    members: [
      passwd('coder', 1000, '/home/coder'),
      folder('home/coder', { uid: 1000, gid: 1000 }),
      ...serverMembers([{ port: '8080', routes, ...listener }], options),
    ],
    config: { Entrypoint: ['/server'], User: '1000', Env: { HOME: '/home/coder' } },
  }
}

const right = editor()

export const codeServer: PlatformCase = {
  word: 'code-server',
  right,
  wrong: [
    {
      how: 'an editor for its own container only',
      image: editor({ address: '127.0.0.1' }),
      ...{ check: 'health', reason: 'loopback-only' },
    },
    {
      how: 'something else on its port',
      image: editor({ routes: { 'GET /healthz': json({ ok: true }) } }),
      ...{ check: 'health', reason: 'body' },
    },
    {
      how: 'an editor of root',
      image: but(right, { config: { User: 'root' } }),
      ...{ check: 'user', reason: 'exit-code' },
    },
    {
      how: "a home directory that is somebody else's",
      image: but(right, { members: [folder('home/coder')] }),
      ...{ check: 'home', reason: 'exit-code' },
    },
    {
      how: 'an editor that hears no SIGTERM',
      image: editor({}, { deaf: true }),
      ...{ check: 'stop', reason: 'not-stopped' },
    },
  ],
  real: [{ name: 'code-server of npm', image: codeServerOfNpm }],
}
