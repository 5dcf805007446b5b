import { contactEngine } from './engine/find/connect.ts'
import { CanaryError, errorReportsOf, problemKey } from './errors.ts'
import { reportVersion } from './model.ts'
import type { ErrorReport, Report } from './model.ts'
import { mapTexts, redactReport } from './report/redact.ts'
import { judgeOnEngine } from './run/judge-on-engine.ts'
import { loadAll } from './run/load-validators.ts'
import type { PreparedPods } from './run/pods/judge-pods.ts'
import { isReadAlone, needsNoEngine } from './run/read-alone.ts'
import { redactEvents } from './run/redact-events.ts'
import { asksForSpec } from './run/request.ts'
import type { Findings, RunDependencies, RunRequest } from './run/request.ts'
import { secretsOfManifests, secretsOfRequest } from './run/secrets.ts'
import { createRedactor } from './secrets/redactor.ts'
import { setting, spellSettings } from './settings.ts'
import { verdictOfRun } from './verdict.ts'

/**
 * Does what is asked and says how it went. Never throws: what goes wrong is in the report, and
 * what was created is removed again. No secret is in the report, nor in any event.
 */
export async function run(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Report> {
  const known = secretsOfRequest(request)
  known.forEach(dependencies.onSecret)
  const redactor = createRedactor(known)
  const { spelling = 'flag' } = dependencies
  const spell = <Part>(part: Part) =>
    mapTexts(part, (text, field) => (ourWords.has(field) ? spellSettings(text, spelling) : text))
  const events = redactEvents((event) => {
    dependencies.onEvent(spell(event))
  }, redactor)
  const onSecret = (value: string) => {
    dependencies.onSecret(value)
    redactor.learn(value)
  }
  const { onEvent } = events
  const report = await judgeAll(request, { ...dependencies, onEvent, onSecret }, signal)
  events.end()
  return spell(redactReport(report, redactor))
}

/** Fields of sentences that are made here; what an image or a manifest wrote stays as it is. */
const ourWords: ReadonlySet<string> = new Set(['message', 'hint'])

async function judgeAll(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<Report> {
  const { clock, version, repository = null } = dependencies
  const from = clock.now()
  const startedAt = clock.date().toISOString()
  const findings: Findings = { engine: null, errors: [], images: [], built: [], pushed: [] }
  try {
    await judge(request, dependencies, findings, signal)
  } catch (error) {
    findings.errors.push(...errorReportsOf(error))
  }
  const { errors, images, engine, machine, pushed } = findings
  return {
    schemaVersion: reportVersion,
    verdict: verdictOfRun(findings),
    startedAt,
    durationMs: Math.round(clock.now() - from),
    tool: { name: 'container-canary-action', version },
    engine,
    ...(machine === undefined ? {} : { machine }),
    ...(repository === null ? {} : { repository }),
    errors: withoutRepeats(errors),
    images,
    ...(pushed.length === 0 ? {} : { pushed }),
  }
}

async function judge(
  request: RunRequest,
  dependencies: RunDependencies,
  findings: Findings,
  signal: AbortSignal,
): Promise<void> {
  requireSomething(request)
  // The engine is asked first: a schema is slow to load, and nobody would hear the answer meanwhile.
  const onWarning = (text: string) => {
    dependencies.onEvent({ kind: 'output', text: `warning: ${text}\n` })
  }
  const { findEngine = contactEngine } = dependencies
  const ask = async () => await findEngine(request.engine, signal, onWarning).catch(asFailure)
  const early = needsNoEngine(request) ? null : await ask()
  const prepare = async () => ({
    validators: await loadAll(request, dependencies, signal),
    pods: await podsIfAsked(request, dependencies, signal),
  })
  const prepared = await prepare().catch(asFailure)
  // A manifest that is wrong is wrong on every machine: it is told before an engine that is not there.
  if ('failure' in prepared) {
    if (early !== null && !('failure' in early)) early.leave()
    throw prepared.failure
  }
  const { validators, pods } = prepared
  secretsOfManifests(validators).forEach(dependencies.onSecret)
  if (isReadAlone(request, validators)) {
    const { judgeWithoutContainers } = await import('./run/judge-without-containers.ts')
    await judgeWithoutContainers({ request, dependencies, findings }, validators, early, signal)
    return
  }
  const found = early ?? (await ask())
  if ('failure' in found) throw found.failure
  const ready = { found, validators, pods }
  await judgeOnEngine({ request, dependencies, findings }, ready, signal)
}

function asFailure(failure: unknown): { readonly failure: unknown } {
  return { failure }
}

async function podsIfAsked(
  request: RunRequest,
  dependencies: RunDependencies,
  signal: AbortSignal,
): Promise<PreparedPods | null> {
  if (request.pods === null) return null
  const { preparePods } = await import('./run/pods/judge-pods.ts')
  return await preparePods(request, request.pods, dependencies, signal)
}

function requireSomething(request: RunRequest): void {
  const { images, build, pods } = request
  if (request.conditions.length > 0 && request.validators.length === 0) throw unconditioned()
  const isAsked = request.validators.length > 0 || asksForSpec(request) || request.platformGrid
  // A Pod names its images itself.
  if (pods !== null && !isAsked) return
  if (images.length === 0 && build === null) {
    throw new CanaryError('input', {
      code: 'no-image',
      message: 'there is no image to validate',
      hint: `name an image (${setting('image')}), or a directory to build one from (${setting('context')})`,
    })
  }
  if (!isAsked) {
    throw new CanaryError('input', {
      code: 'no-validator',
      message: 'there is nothing to validate the image against',
      hint: `name a manifest or a built-in platform such as kubeflow (${setting('validators')}), or a compatibility spec (${setting('compatibility')})`,
    })
  }
}

/** Nobody is to believe that they were tried. */
function unconditioned(): CanaryError {
  return new CanaryError('input', {
    code: 'condition',
    message: 'conditions are of manifests, and there is none',
    hint: `name a manifest (${setting('validators')}), or leave the conditions out (${setting('conditions')})`,
  })
}

/** Two steps of a run may meet the same trouble. */
function withoutRepeats(errors: readonly ErrorReport[]): ErrorReport[] {
  return [...new Map(errors.map((error) => [`${error.kind} ${problemKey(error)}`, error])).values()]
}
