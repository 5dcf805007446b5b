import { variantsOf } from '../support/model-server.ts'
import type { PlatformCase, WrongImage } from '../support/platform-case.ts'
import { json, plain } from '../support/server.ts'
import type { Routes } from '../support/server.ts'
import type { Variants } from '../support/model-server.ts'
import { kserveOfPypi } from '../support/real-servers.ts'

const model = { name: 'model', inputs: [], outputs: [] }

export const openInference: Routes = {
  'GET /v2/health/live': json({ live: true }),
  'GET /v2/health/ready': json({ ready: true }),
  'GET /v2/models/model/ready': json({ name: 'model', ready: true }),
  'GET /v2/models/model': json({ ...model, platform: 'onnx_onnxv1' }),
  'POST /v2/models/model/infer': json({ model_name: 'model', outputs: [] }, '"inputs"'),
}

/** What servers of the Open Inference Protocol do wrong. */
export function wrongOpenInference(answering: Variants['answering']): readonly WrongImage[] {
  return [
    {
      how: 'a server that does not live',
      image: answering('GET /v2/health/live', plain(500)),
      ...{ check: 'live', reason: 'status' },
    },
    {
      how: 'a server whose models are not ready',
      image: answering('GET /v2/health/ready', plain(503)),
      ...{ check: 'ready', reason: 'status' },
    },
    {
      how: 'a server without this model',
      image: answering('GET /v2/models/model/ready', null),
      ...{ check: 'model-ready', reason: 'status' },
    },
    {
      how: 'a model of another name',
      image: answering('GET /v2/models/model', json({ ...model, name: 'other' })),
      ...{ check: 'metadata', reason: 'body' },
    },
    {
      how: 'a server that infers elsewhere',
      image: answering('POST /v2/models/model/infer', plain(405)),
      ...{ check: 'infer', reason: 'status' },
    },
  ]
}

const second = variantsOf('8080', openInference)

export const kserveV2: PlatformCase = {
  word: 'kserve-v2',
  right: second.right,
  wrong: [
    ...wrongOpenInference(second.answering),
    {
      how: 'a model that does not tell its outputs',
      image: second.answering('GET /v2/models/model', json({ name: 'model', inputs: [] })),
      ...{ check: 'metadata', reason: 'body' },
    },
  ],
  real: [{ name: 'KServe of PyPI', image: kserveOfPypi }],
}

const first = variantsOf('8080', {
  'GET /v1/models': json({ models: ['other', 'model'] }),
  'GET /v1/models/model': json({ name: 'model', ready: true }),
  'POST /v1/models/model:predict': json({ predictions: [] }, '"instances"'),
})

export const kserveV1: PlatformCase = {
  word: 'kserve-v1',
  right: first.right,
  wrong: [
    {
      how: 'a server of another model',
      image: first.answering('GET /v1/models', json({ models: ['other'] })),
      ...{ check: 'models', reason: 'body' },
    },
    {
      how: 'a model that is not ready',
      image: first.answering('GET /v1/models/model', json({ name: 'model', ready: false })),
      ...{ check: 'ready', reason: 'body' },
    },
    {
      how: 'a server without predictions',
      image: first.answering('POST /v1/models/model:predict', null),
      ...{ check: 'predict', reason: 'status' },
    },
  ],
  real: [{ name: 'KServe of PyPI', image: kserveOfPypi }],
}
