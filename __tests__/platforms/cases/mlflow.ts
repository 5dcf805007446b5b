import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { json, plain } from '../support/server.ts'
import { mlflowOfPypi } from '../support/real-servers.ts'

const { right, answering } = variantsOf('8080', {
  'GET /ping': plain(200),
  'GET /health': plain(200),
  'GET /version': plain(200, '3.1.0'),
  'POST /invocations': json({ predictions: [1] }, '"inputs"'),
})

export const mlflow: PlatformCase = {
  word: 'mlflow',
  right,
  wrong: [
    {
      how: 'a model that is not loaded',
      image: answering('GET /ping', plain(404)),
      ...{ check: 'ping', reason: 'status' },
    },
    {
      how: 'a server with one name for its health',
      image: answering('GET /health', null),
      ...{ check: 'health', reason: 'status' },
    },
    {
      how: 'a server that does not say its version',
      image: answering('GET /version', plain(200, 'unknown')),
      ...{ check: 'version', reason: 'body' },
    },
    {
      how: 'a model that breaks',
      image: answering('POST /invocations', plain(500)),
      ...{ check: 'invocations', reason: 'status' },
    },
  ],
  real: [{ name: 'MLflow of PyPI', image: mlflowOfPypi }],
}
