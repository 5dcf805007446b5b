import { modelServer } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { json, plain } from '../support/server.ts'
import type { Routes } from '../support/server.ts'

const state = (word: string) => json({ model_version_status: [{ version: '1', state: word }] })
const routes: Routes = {
  'GET /v1/models/half': state('AVAILABLE'),
  'POST /v1/models/half:predict': json({ predictions: [2] }, '"instances"'),
}
const grpc = { port: '8500', routes: {} }
const serving = (own: Routes) =>
  modelServer([{ port: '8501', routes: { ...routes, ...own } }, grpc])

export const tfServing: PlatformCase = {
  word: 'tf-serving?model=half',
  right: serving({}),
  wrong: [
    {
      how: 'a model that is still loading',
      image: serving({ 'GET /v1/models/half': state('LOADING') }),
      ...{ check: 'status', reason: 'body' },
    },
    {
      how: 'a server without predictions',
      image: serving({ 'POST /v1/models/half:predict': plain(404) }),
      ...{ check: 'predict', reason: 'status' },
    },
    {
      how: 'a server without gRPC',
      image: modelServer([{ port: '8501', routes }]),
      ...{ check: 'grpc', reason: 'connection-refused' },
    },
  ],
}
