import { gunicorn } from '../support/real-services.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but, script } from '../support/recipe.ts'
import { otherLanguage, service } from '../support/service.ts'

const right = service('$PORT')

export const knative: PlatformCase = {
  word: 'knative',
  right,
  wrong: [
    {
      how: 'a server that does not ask PORT for its port',
      image: service('3000'),
      ...{ check: 'listens', reason: 'connection-refused', also: { http: 'connection-refused' } },
    },
    {
      how: 'a server that does not speak HTTP',
      image: but(right, { members: [script('answer', otherLanguage)] }),
      check: 'http',
      reason: 'malformed-response',
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
