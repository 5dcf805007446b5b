import { gunicorn } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import { service } from '../support/service.ts'

const right = service('$PORT')

export const heroku: PlatformCase = {
  word: 'heroku',
  right,
  wrong: [
    {
      how: 'a server that does not ask PORT for its port',
      image: service('8080'),
      check: 'listens',
      reason: 'connection-refused',
    },
    {
      how: 'a server that has to be root',
      image: service('$PORT', {}, { before: ['[ "$(/bin/busybox id -u)" = 0 ] || exit 3'] }),
      ...{ check: 'listens', reason: 'container-exited', also: { stop: 'container-exited' } },
    },
    {
      how: 'an image without /bin/sh',
      image: but(right, { commands: ['rm /bin/sh'] }),
      check: 'shell',
      reason: 'program-broken',
    },
    {
      how: 'an image with a VOLUME',
      image: but(right, { config: { Volumes: ['/data'] } }),
      check: 'no-volumes',
      reason: 'image-property',
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
