/** What speaks on a port: asked as checks ask. */
import { randomBytes } from 'node:crypto'
import type { RunningContainer } from '../../container/run.ts'
import type { Engine } from '../../engine/engine.ts'
import type { PortAnswer } from '../../init/facts.ts'
import { healthPaths } from '../../init/health-paths.ts'
import { initLimits } from '../../limits.ts'
import type { ReasonCode } from '../../model.ts'
import type { AttemptedAction } from '../../probe/attempt.ts'
import { attemptOf } from '../../probe/attempts.ts'

/** Whether an action passes, and why not. */
export type Ask = (action: AttemptedAction) => Promise<ReasonCode>

export function askOf(container: RunningContainer, engine: Engine, signal: AbortSignal): Ask {
  const { id: containerId, reached, sockets } = container
  const known = { engine, containerId, reached, sockets }
  const profile = 'validator' as const
  const context = { ...known, profile, userAgent: 'container-canary', timeout: initLimits.question }
  return async (action) => {
    const attempt = await attemptOf(action, context)
    const deadline = AbortSignal.timeout(initLimits.question)
    return (await attempt(AbortSignal.any([signal, deadline]))).reason.code
  }
}

/** Null where nobody answers. */
export async function answerOf(port: number, ask: Ask): Promise<PortAnswer | null> {
  const odd = `/canary-${randomBytes(4).toString('hex')}`
  const [plain, secure, grpc, tcp] = await Promise.all([
    ask(httpGet(port, 'HTTP', odd)),
    ask(httpGet(port, 'HTTPS', odd)),
    ask({ action: 'grpc', port, service: '' }),
    ask({ action: 'tcpSocket', host: null, port }),
  ])
  if (grpc === 'ok') return { kind: 'grpc' }
  if (speaksHttp.has(plain)) return await httpAnswer(port, 'HTTP', plain === 'ok', ask)
  if (speaksHttp.has(secure)) return await httpAnswer(port, 'HTTPS', secure === 'ok', ask)
  return tcp === 'ok' ? { kind: 'tcp' } : null
}

/** An answer of HTTP, whatever it says. */
const speaksHttp: ReadonlySet<ReasonCode> = new Set(['ok', 'status', 'redirect'])

/** Where any path answers well, none of them tells that it is about health. */
async function httpAnswer(
  port: number,
  scheme: 'HTTP' | 'HTTPS',
  isAnyFine: boolean,
  ask: Ask,
): Promise<PortAnswer> {
  const paths = isAnyFine ? ['/'] : [...healthPaths, '/']
  const codes = await Promise.all(paths.map(async (path) => await ask(httpGet(port, scheme, path))))
  const path = paths.find((_, index) => codes[index] === 'ok')
  return path === undefined ? { kind: 'http-without-path', scheme } : { kind: 'http', scheme, path }
}

function httpGet(port: number, scheme: 'HTTP' | 'HTTPS', path: string): AttemptedAction {
  return {
    ...{ action: 'httpGet', scheme, host: null, port, path },
    ...{ httpHeaders: [], responseHttpHeaders: [] },
  }
}
