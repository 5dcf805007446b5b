import type { EngineDescription } from '../engine/engine.ts'
import { CanaryError } from '../errors.ts'
import { connectRegistries } from '../registry/settings.ts'
import { findAttachedSpec } from './attached-spec.ts'
import { createTroubles } from './credential-troubles.ts'
import { compile, evaluate, nothingFound, readNodes } from './judge-spec.ts'
import type { CompatibilityJudge, Listener } from './judge-spec.ts'
import type { CompatibilityRequest, RunRequest } from './request.ts'
import { environmentForChildren, secretsOfCredential } from './secrets.ts'

/** Every image has a spec of its own, in its registry or beside it. */
export async function createAttachedJudge(
  request: RunRequest,
  compatibility: CompatibilityRequest,
  engine: EngineDescription,
  { onSecret, onEvent }: Listener,
  signal: AbortSignal,
): Promise<CompatibilityJudge> {
  const nodes = await readNodes(request, compatibility, engine, signal)
  // One for all images: what it learns of a registry, such as a token, is good for the next.
  const { registry, directory } = request
  const troubles = createTroubles((text) => {
    onEvent({ kind: 'output', text })
  })
  const client = await connectRegistries(registry, environmentForChildren(request), directory, {
    onCredential: (credential) => {
      secretsOfCredential(credential).forEach(onSecret)
    },
    onTrouble: troubles.add,
  })
  return {
    judge: async (image, abort) => {
      const found = await findAttachedSpec(image, request, client, abort).catch(
        (error: unknown) => {
          throw error instanceof CanaryError ? troubles.addTo(error) : error
        },
      )
      if (found.spec === null) return nothingFound(found.notice, request)
      const compiled = await compile(found.spec, abort)
      return await evaluate(compiled, found.digest, nodes, compatibility, abort)
    },
    close: client.close,
  }
}
