import { grpcMembers, startGrpc } from '../support/grpc-health.ts'
import { modelServer } from '../support/model-server.ts'
import type { PlatformCase } from '../support/platform-case.ts'
import { but } from '../support/recipe.ts'
import type { ImageRecipe } from '../support/recipe.ts'
import { plain } from '../support/server.ts'
import type { Answer } from '../support/server.ts'
import { openInference, wrongOpenInference } from './kserve.ts'
import { tritonOfPypi } from '../support/real-servers.ts'

interface Server {
  readonly routes?: typeof openInference
  readonly metrics?: string
  readonly grpc?: 'serving' | 'not-serving' | null
}

function triton({ routes = openInference, metrics, grpc = 'serving' }: Server = {}): ImageRecipe {
  const told = { 'GET /metrics': plain(200, metrics ?? 'nv_inference_request_success 1\n') }
  const listeners = [
    { port: '8000', routes },
    { port: '8002', routes: told },
  ]
  const server = modelServer(listeners, { before: grpc === null ? [] : [startGrpc(8001)] })
  return but(server, { members: grpc === null ? [] : grpcMembers(grpc) })
}

function answering(route: string, answer: Answer | null): ImageRecipe {
  const others = Object.entries(openInference).filter(([name]) => name !== route)
  const changed = answer === null ? {} : { [route]: answer }
  return triton({ routes: { ...Object.fromEntries(others), ...changed } })
}

export const tritonServer: PlatformCase = {
  word: 'triton',
  right: triton(),
  wrong: [
    ...wrongOpenInference(answering),
    {
      how: 'a server whose gRPC does not serve',
      image: triton({ grpc: 'not-serving' }),
      ...{ check: 'grpc', reason: 'not-serving' },
    },
    {
      how: 'a server without gRPC',
      image: triton({ grpc: null }),
      ...{ check: 'grpc', reason: 'connection-refused' },
    },
    {
      how: 'metrics of something else',
      image: triton({ metrics: 'up 1\n' }),
      ...{ check: 'metrics', reason: 'body' },
    },
  ],
  real: [{ name: 'Triton in PyTriton of PyPI', image: tritonOfPypi }],
}
