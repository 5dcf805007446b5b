import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { json, plain } from '../support/server.ts'
import { azuremlOfPypi } from '../support/real-servers.ts'

const { right, answering } = variantsOf('5001', {
  'GET /live': plain(200),
  'GET /ready': plain(200),
  'POST /score': json([1], '{'),
})

export const azuremlInference: PlatformCase = {
  word: 'azureml-inference?liveness=/live&readiness=/ready',
  right,
  wrong: [
    {
      how: 'a server that does not say that it lives',
      image: answering('GET /live', plain(500)),
      ...{ check: 'liveness', reason: 'status' },
    },
    {
      how: 'a model that does not become ready',
      image: answering('GET /ready', plain(503)),
      ...{ check: 'readiness', reason: 'status' },
    },
    {
      how: 'a server that scores elsewhere',
      image: answering('POST /score', null),
      ...{ check: 'scoring', reason: 'status' },
    },
  ],
  real: [
    { name: "Azure's inference server of PyPI", word: 'azureml-inference', image: azuremlOfPypi },
  ],
}
