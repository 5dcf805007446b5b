import { CanaryError } from '../errors.ts'
import type { BuildOrder } from '../image/build/request.ts'
import type { Notice, PushedName, Verdict } from '../model.ts'
import { isLoopbackHost } from '../network/address.ts'
import { parseReference } from '../registry/reference.ts'
import { connectRegistries } from '../registry/settings.ts'
import type { RegistrySettings } from '../registry/settings.ts'
import { mayPush, verdictOfRun } from '../verdict.ts'
import { createTroubles } from './credential-troubles.ts'
import type { Findings, RunContext } from './request.ts'
import { environmentForChildren, secretsOfCredential, secretsOfCredentials } from './secrets.ts'

/**
 * Sends what was built and judged to its registries, if that was asked for and the run has passed, and
 * tells it in the report. Nothing is sent otherwise, which is told as well.
 *
 * @throws CanaryError when it could not be sent: the run is `errored` then
 */
export async function pushIfPassed(context: RunContext, signal: AbortSignal): Promise<void> {
  const { request, findings, dependencies } = context
  const { build } = request
  if (build === null || build.pushAs.length === 0) return
  const verdict = verdictOfRun(findings)
  const built = findings.built.map(({ id }) => id)
  const { images } = findings
  if (!mayPush({ verdict, isCancelled: signal.aborted, built, images })) {
    const notice = notPushed(verdict, signal.aborted)
    dependencies.onEvent({ kind: 'output', text: `${notice.message}\n` })
    tell(findings, notice)
    return
  }
  dependencies.onEvent({ kind: 'phase', title: `Push ${build.pushAs.join(', ')}` })
  try {
    await push(context, build, signal)
  } finally {
    dependencies.onEvent({ kind: 'phase-ended' })
  }
  tellPushed(findings, build)
}

async function push(
  { request, dependencies, engine, findings }: RunContext,
  { pushAs, platforms }: BuildOrder,
  signal: AbortSignal,
): Promise<void> {
  const [{ pushJudged }, { createPullCredentials }] = await Promise.all([
    import('../image/push/push.ts'),
    import('../image/pull-credentials.ts'),
  ])
  const { onEvent, onSecret } = dependencies
  const onProgress = (line: string) => {
    onEvent({ kind: 'output', text: `${line}\n` })
  }
  const troubles = createTroubles((text) => {
    onEvent({ kind: 'output', text })
  })
  const env = environmentForChildren(request)
  const { registry, directory } = request
  const find = await createPullCredentials(registry, env, troubles.add)
  const connect = async (settings: RegistrySettings) =>
    await connectRegistries(settings, env, directory, {
      onCredential: (credential) => {
        secretsOfCredential(credential).forEach(onSecret)
      },
      onTrouble: troubles.add,
    })
  const client = await connect(registry)
  const own = pushAs.map((name) => parseReference(name).registry).filter(isOfThisMachine)
  const onThisMachine =
    own.length === 0
      ? null
      : await connect({ ...registry, plainHttp: [...registry.plainHttp, ...own] })
  try {
    const tools = {
      client,
      onThisMachine,
      images: engine.images,
      plainHttp: registry.plainHttp,
      credentialsFor: async (reference: string, signal: AbortSignal) => {
        const credentials = await find(reference, signal)
        secretsOfCredentials(credentials).forEach(onSecret)
        return credentials
      },
      onProgress,
      onPushed: (pushed: PushedName) => {
        findings.pushed.push(pushed)
      },
    }
    await pushJudged({ images: findings.built, platforms, names: pushAs }, tools, signal)
  } catch (error) {
    throw error instanceof CanaryError ? troubles.addTo(error) : error
  } finally {
    client.close()
    onThisMachine?.close()
  }
}

/** Engines speak to such a registry without TLS where it has none. */
function isOfThisMachine(registry: string): boolean {
  return isLoopbackHost(new URL(`https://${registry}`).hostname)
}

function notPushed(verdict: Verdict, isCancelled: boolean): Notice {
  const why = isCancelled
    ? 'the run was cancelled'
    : verdict === 'passed'
      ? 'what was built is not what was judged'
      : `the verdict is ${verdict}`
  return {
    ...{ severity: 'warning', code: 'not-pushed', location: null, hint: null },
    message: `nothing was pushed: ${why}`,
  }
}

/** A single image has its digest in its report; several platforms' index has it in the run's alone. */
function tellPushed(findings: Findings, { platforms }: BuildOrder): void {
  const { pushed, built } = findings
  const [first] = pushed
  if (first === undefined) return
  const names = pushed.map(({ reference, digest }) => `${reference}@${digest}`).join(', ')
  tell(findings, {
    ...{ severity: 'notice', code: 'pushed', location: null, hint: null },
    message: `pushed as ${names}`,
  })
  if (platforms.length > 0) return
  const ids = new Set(built.map(({ id }) => id))
  for (const [index, image] of findings.images.entries()) {
    if (image.id !== null && ids.has(image.id)) {
      findings.images[index] = { ...image, digest: image.digest ?? first.digest }
    }
  }
}

/** Stands with the first of what was built, or of what was judged at all. */
function tell({ images, built }: Findings, notice: Notice): void {
  const found = images.findIndex(({ id }) => id !== null && id === built[0]?.id)
  const at = Math.max(found, 0)
  const image = images[at]
  if (image !== undefined) images[at] = { ...image, notices: [...image.notices, notice] }
}
