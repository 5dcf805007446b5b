import { modelServer } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { json, plain } from '../support/server.ts'
import type { Listener, Routes } from '../support/server.ts'
import { fastApi } from '../support/real-servers.ts'

const routes: Routes = {
  'GET /health': plain(200),
  'POST /predict': json({ predictions: [1] }, '"instances"'),
}

function serving(own: Routes, listener: Partial<Listener> = {}): ImageRecipe {
  return modelServer([{ port: '$AIP_HTTP_PORT', routes: { ...routes, ...own }, ...listener }])
}

const everything = (reason: 'loopback-only' | 'connection-refused') => ({
  ...{ health: reason, predict: reason, predictions: reason },
})

export const vertexPrediction: PlatformCase = {
  word: 'vertex-prediction',
  right: serving({}),
  wrong: [
    {
      how: 'a server for its own container only',
      image: serving({}, { address: '127.0.0.1' }),
      check: 'liveness',
      ...{ reason: 'loopback-only', also: everything('loopback-only') },
    },
    {
      how: 'a server of a port of its own',
      image: serving({}, { port: '5000' }),
      check: 'liveness',
      ...{ reason: 'connection-refused', also: everything('connection-refused') },
    },
    {
      how: 'a model that does not become ready',
      image: serving({ 'GET /health': plain(503) }),
      ...{ check: 'health', reason: 'status' },
    },
    {
      how: 'a server without a predict route',
      image: serving({ 'POST /predict': plain(404) }),
      ...{ check: 'predict', reason: 'status', also: { predictions: 'status' } },
    },
    {
      how: 'an answer without predictions',
      image: serving({ 'POST /predict': json({ result: 1 }) }),
      ...{ check: 'predictions', reason: 'body' },
    },
  ],
  real: [{ name: 'FastAPI of Debian', image: fastApi('$AIP_HTTP_PORT') }],
}
