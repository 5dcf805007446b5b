import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { plain } from '../support/server.ts'
import { bentomlOfPypi } from '../support/real-servers.ts'

const { right, answering } = variantsOf('3000', {
  'GET /livez': plain(200),
  'GET /readyz': plain(200),
  'GET /metrics': plain(200, 'bentoml_service_request_total 1\n'),
})

export const bentoml: PlatformCase = {
  word: 'bentoml',
  right,
  wrong: [
    {
      how: 'a Service that does not live',
      image: answering('GET /livez', plain(503)),
      ...{ check: 'live', reason: 'status' },
    },
    {
      how: 'a Service that is not ready',
      image: answering('GET /readyz', plain(503)),
      ...{ check: 'ready', reason: 'status' },
    },
    {
      how: 'a Service without metrics',
      image: answering('GET /metrics', null),
      ...{ check: 'metrics', reason: 'status' },
    },
  ],
  real: [{ name: 'BentoML of PyPI', image: bentomlOfPypi }],
}
