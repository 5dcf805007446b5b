import type { Validator } from '../validator/manifest.ts'
import type { RunDependencies, RunRequest } from './request.ts'

/** Every manifest that a request names. @throws CanaryError (input) with all that is wrong in them */
export async function loadAll(
  {
    validators,
    directory,
    policy,
    parameters,
  }: Pick<RunRequest, 'validators' | 'directory' | 'policy' | 'parameters'>,
  { standardInput }: Pick<RunDependencies, 'standardInput'>,
  signal: AbortSignal,
): Promise<readonly Validator[]> {
  const [{ readManifests }, { loadValidators }, { requirePatterns }] = await Promise.all([
    import('../validator/sources.ts'),
    import('../validator/load.ts'),
    import('../validator/patterns.ts'),
  ])
  const loaded = loadValidators(
    await readManifests(validators, directory, policy, signal, standardInput ?? null),
    parameters,
  )
  await requirePatterns(loaded)
  return loaded
}
