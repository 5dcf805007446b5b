import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import { json, plain } from '../support/server.ts'
import { fastApi } from '../support/real-servers.ts'

const { right, answering, onLoopback, deaf } = variantsOf('8080', {
  'GET /ping': plain(200),
  'POST /invocations': json({ predictions: [1] }, '{'),
})

export const sagemakerInference: PlatformCase = {
  word: 'sagemaker-inference',
  right,
  wrong: [
    {
      how: 'an image whose user is not root',
      image: but(right, { config: { User: '1000' } }),
      check: 'root',
      reason: 'output',
    },
    {
      how: 'a model that does not become healthy',
      image: answering('GET /ping', plain(503)),
      check: 'ping',
      reason: 'status',
    },
    {
      how: 'a server for its own container only',
      image: onLoopback,
      ...{ check: 'ping', reason: 'loopback-only', also: { invocations: 'loopback-only' } },
    },
    {
      how: 'a server without /invocations',
      image: answering('POST /invocations', null),
      check: 'invocations',
      reason: 'status',
    },
    {
      how: 'a model that breaks',
      image: answering('POST /invocations', plain(500)),
      check: 'invocations',
      reason: 'status',
    },
    { how: 'a server that hears no SIGTERM', image: deaf, check: 'stop', reason: 'not-stopped' },
  ],
  real: [{ name: 'FastAPI of Debian', image: fastApi('8080') }],
}

export const sagemakerInferenceOfCsv: PlatformCase = {
  word: 'sagemaker-inference?body=1,2,3&type=text/csv',
  right: answering('POST /invocations', json({}, '1,2,3')),
  wrong: [
    ...sagemakerInference.wrong.slice(0, 2),
    {
      how: 'a server of another address',
      image: answering('POST /invocations', plain(405)),
      check: 'invocations',
      reason: 'status',
    },
    { how: 'a server that hears no SIGTERM', image: deaf, check: 'stop', reason: 'not-stopped' },
  ],
}
