import { nginx } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { plain } from '../support/server.ts'
import { service } from '../support/service.ts'

export const fly: PlatformCase = {
  word: 'fly',
  right: service('8080'),
  wrong: [
    {
      how: 'a server that listens for its own Machine only',
      image: service('8080', { address: '127.0.0.1' }),
      ...{ check: 'listens', reason: 'loopback-only', also: { 'http-check': 'loopback-only' } },
    },
    {
      how: 'a server that sends everybody to HTTPS',
      image: service('8080', {
        routes: { 'GET /': plain(301, '', { Location: 'https://app.fly.dev/' }) },
      }),
      check: 'http-check',
      reason: 'status',
    },
    {
      how: 'a server that hears SIGTERM alone',
      image: service('8080', {}, { before: ["trap '' INT"] }),
      check: 'stop',
      reason: 'not-stopped',
    },
  ],
  real: [{ name: 'NGINX of Debian', image: nginx(8080) }],
}
