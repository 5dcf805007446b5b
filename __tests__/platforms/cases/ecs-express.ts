import { nginx } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { plain } from '../support/server.ts'
import { service } from '../support/service.ts'

const healthy = { routes: { 'GET /ping': plain(200) } }

export const ecsExpress: PlatformCase = {
  word: 'ecs-express',
  right: service('80', healthy),
  wrong: [
    {
      how: 'a server on another port',
      image: service('8080', healthy),
      ...{ check: 'listens', reason: 'connection-refused', also: { health: 'connection-refused' } },
    },
    {
      how: 'a server without the path of the health check',
      image: service('80'),
      check: 'health',
      reason: 'status',
    },
    {
      how: 'a health check that is redirected',
      image: service('80', { routes: { 'GET /ping': plain(302, '', { Location: '/login' }) } }),
      check: 'health',
      reason: 'status',
    },
  ],
  real: [{ name: 'NGINX of Debian', image: nginx(80) }],
}
