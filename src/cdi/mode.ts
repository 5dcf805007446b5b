import { infrastructureError } from '../errors.ts'
import type { CdiSupport } from '../engine/cdi.ts'
import { setting } from '../settings.ts'

export const cdiModes = ['auto', 'native', 'translate'] as const

/** What the user wants: `auto` takes the engine's own CDI where it has it. */
export type CdiMode = (typeof cdiModes)[number]

export interface ModeDecision {
  readonly mode: 'native' | 'translate'
  /** The end of a sentence, such as `docker 28.3.2 applies CDI itself`. */
  readonly reason: string
}

/** How this process stands to the engine's host. */
export interface HostSharing {
  /** True when the engine reads the same `/etc/cdi` and `/dev` as this process. */
  readonly sharesHost: boolean
  /** Why not, such as `DOCKER_HOST is tcp://…`; null when it does. */
  readonly reason: string | null
}

/**
 * Who resolves the devices of one container.
 *
 * @param obstacles why the engine would not give the wanted devices, such as `does not read /x`
 * @throws CanaryError (infrastructure) when neither the engine nor a translation can do it
 */
export function decideMode(
  engine: CdiSupport,
  wanted: CdiMode,
  sharing: HostSharing,
  obstacles: readonly string[] = [],
): ModeDecision {
  const { engine: who } = engine
  const isNative = engine.kind === 'native'
  if (wanted === 'native') {
    if (!isNative) throw noSupport(engine, `${setting('cdi-mode', 'native')} is asked for`)
    // An engine that does not tell its directories may have others than CDI's own.
    if (obstacles.length > 0 && engine.specDirectories !== null) throw notNative(who, obstacles)
    return { mode: 'native', reason: `${who} applies CDI itself` }
  }
  if (wanted === 'auto' && isNative && obstacles.length === 0) {
    return { mode: 'native', reason: `${who} applies CDI itself` }
  }
  if (!sharing.sharesHost) {
    const why = sharing.reason ?? 'the engine runs on another host'
    throw isNative
      ? notTranslatable(why, obstacles, who)
      : noSupport(engine, `nothing can be translated: ${why}`)
  }
  if (wanted === 'translate')
    return { mode: 'translate', reason: `${setting('cdi-mode', 'translate')} is asked for` }
  return {
    mode: 'translate',
    reason: isNative ? `${who} ${obstacles.join(', ')}` : supportOf(engine),
  }
}

function supportOf({ engine, kind }: CdiSupport): string {
  return `${engine} ${kind === 'off' ? 'has CDI switched off' : 'has no CDI support'}`
}

function noSupport(engine: CdiSupport, why: string): Error {
  return infrastructureError({
    code: 'cdi-not-supported',
    message: `${supportOf(engine)}, and ${why}`,
    hint: 'CDI needs Docker 25 or later with "features": {"cdi": true} (on by default from 28.2), or Podman 5.4 or later',
  })
}

function notNative(who: string, obstacles: readonly string[]): Error {
  return infrastructureError({
    code: 'cdi-not-native',
    message: `${setting('cdi-mode', 'native')} is asked for, but ${who} ${obstacles.join(', ')}`,
    hint: `${setting('cdi-mode', 'auto')} translates what ${setting('cdi-spec-dirs')} defines`,
  })
}

function notTranslatable(why: string, obstacles: readonly string[], who: string): Error {
  const cause = obstacles.length === 0 ? '' : `${who} ${obstacles.join(', ')}, and `
  return infrastructureError({
    code: 'cdi-not-translatable',
    message: `${cause}CDI devices can be translated only where the engine's spec files and devices can be read: ${why}`,
    hint: `leave ${setting('cdi-mode')} and ${setting('cdi-spec-dirs')} alone: the engine applies CDI itself`,
  })
}
