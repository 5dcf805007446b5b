import { modelServer } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import { plain } from '../support/server.ts'
import type { Answer } from '../support/server.ts'
import { fastApi } from '../support/real-servers.ts'

const health = (answer: Answer) => ({
  port: '$PORT_HEALTH',
  routes: { 'GET /ping': answer },
})
const application = { port: '$PORT', routes: {} }
const right = modelServer([health(plain(200)), application])

export const runpodServerless: PlatformCase = {
  word: 'runpod-serverless?port=8000&health-port=8001',
  right,
  wrong: [
    {
      how: 'an image for linux/arm64',
      image: but(right, { platform: 'linux/arm64' }),
      ...{ check: 'platform', reason: 'image-property' },
    },
    {
      how: 'a worker that is always starting',
      image: modelServer([health(plain(204)), application]),
      ...{ check: 'health', reason: 'status' },
    },
    {
      how: 'an application for its own container only',
      image: modelServer([health(plain(200)), { ...application, address: '127.0.0.1' }]),
      ...{ check: 'server', reason: 'loopback-only' },
    },
  ],
  real: [{ name: 'FastAPI of Debian', word: 'runpod-serverless', image: fastApi('$PORT') }],
}
