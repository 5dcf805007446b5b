import { gunicorn } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { but } from '../support/recipe.ts'
import { plain } from '../support/server.ts'
import { service } from '../support/service.ts'

const right = service('$PORT')

export const cloudRun: PlatformCase = {
  word: 'cloud-run',
  right,
  wrong: [
    {
      how: 'an image for linux/arm64',
      image: but(right, { platform: 'linux/arm64' }),
      check: 'platform',
      reason: 'image-property',
    },
    {
      how: 'a server that listens for its own container only',
      image: service('$PORT', { address: '127.0.0.1' }),
      ...{ check: 'listens', reason: 'loopback-only', also: { 'plain-http': 'loopback-only' } },
    },
    {
      how: 'a server that does not ask PORT for its port',
      image: service('5000'),
      check: 'listens',
      ...{ reason: 'connection-refused', also: { 'plain-http': 'connection-refused' } },
    },
    {
      how: 'a server that has TLS of its own',
      image: service('$PORT', { routes: { 'GET /': plain(400, 'this port speaks HTTPS') } }),
      check: 'plain-http',
      reason: 'status',
    },
    {
      how: 'a server that does not hear SIGTERM',
      image: service('$PORT', {}, { deaf: true }),
      check: 'stop',
      reason: 'not-stopped',
    },
  ],
  real: [{ name: 'Flask under Gunicorn, of Debian', image: gunicorn }],
}

/** An image that has no need of the privileges that a Pod Security Standard takes away. */
const confined = but(right, { config: { User: '1000' } })

function needing(condition: string): ImageRecipe {
  const server = service('$PORT', {}, { before: [`${condition} || exit 3`] })
  return but(server, { config: { User: '1000' } })
}

export const restrictedCloudRun: PlatformCase = {
  word: 'cloud-run + pod-security-restricted',
  right: confined,
  wrong: [
    ...cloudRun.wrong.map((one) => ({
      ...one,
      image: but(one.image, { config: { User: '1000' } }),
    })),
    { how: 'an image of root', image: right, check: 'non-root', reason: 'image-property' },
    {
      how: 'an image whose user is a name',
      image: but(right, { config: { User: 'canary' } }),
      check: 'non-root',
      reason: 'image-property',
    },
    {
      how: 'a server that needs a program with set-user-ID',
      image: needing(`/bin/busybox grep -q '^NoNewPrivs:.0' /proc/self/status`),
      ...{ check: 'listens', reason: 'container-exited' },
      also: { 'plain-http': 'container-exited', stop: 'container-exited' },
    },
    {
      how: 'a server that needs a capability in its bounding set',
      image: needing(`! /bin/busybox grep -q '^CapBnd:.0*$' /proc/self/status`),
      ...{ check: 'listens', reason: 'container-exited' },
      also: { 'plain-http': 'container-exited', stop: 'container-exited' },
    },
  ],
  real: [{ name: 'Flask under Gunicorn, of Debian', image: gunicorn }],
}
