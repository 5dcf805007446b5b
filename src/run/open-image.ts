import { runLabels } from '../container/ownership.ts'
import { ownIdentity } from '../container/process-identity.ts'
import type { Engine } from '../engine/engine.ts'
import { CanaryError, infrastructureError } from '../errors.ts'
import { staticCheckLimits } from '../limits.ts'
import { isLocalImage } from '../image/source.ts'
import type { Examine } from '../programs/examination.ts'
import { isKeptForPrograms } from '../programs/kept.ts'
import type { RegistryClient } from '../registry/client.ts'
import type { OnCredentialTrouble } from '../registry/credential.ts'
import { formatPlatform } from '../registry/platform.ts'
import type { Validator } from '../validator/manifest.ts'
import { createTroubles } from './credential-troubles.ts'
import { createReadableImages } from './readable-images.ts'
import type { ListPlatforms, OpenImage } from './readable-images.ts'
import type { RunContext, RunDependencies, RunRequest } from './request.ts'

interface ImageOpener {
  readonly open: OpenImage
  /** Platforms that an image is for, where it is kept; an engine has one of them and is not asked. */
  readonly platforms: ListPlatforms
  readonly close: () => Promise<void>
}

/**
 * Opens images where they are: an archive where it lies, what an engine knows by its id there, and any
 * other reference on the engine where it has it, or else in its registry, as far as `pull` allows each.
 *
 * @param engine null where none is to be asked
 * @param validators what is asked of the content of files is kept when it passes
 */
function createImageOpener(
  request: RunRequest,
  { clock, onSecret, onEvent }: Pick<RunDependencies, 'clock' | 'onSecret' | 'onEvent'>,
  engine: Engine | null,
  validators: readonly Validator[],
  signal: AbortSignal,
): ImageOpener {
  const troubles = createTroubles((text) => {
    onEvent({ kind: 'output', text })
  })
  let client: Promise<RegistryClient> | null = null
  const connect = () => (client ??= connectTo(request, onSecret, troubles.add))
  const read = pathsRead(validators)
  // What nodes have pulled nobody reads there.
  const isOnNodes = engine?.images.onNodes !== undefined
  const optionsFor = async (reference: string, platform: string | null) => {
    const isId = /^sha256:[0-9a-f]{64}$/.test(reference)
    const isRemote = !isId && !isLocalImage(reference)
    return {
      directory: request.directory,
      platform: platform ?? request.platform,
      engine: isRemote && (request.pull === 'always' || isOnNodes) ? null : engine,
      client: isRemote && request.pull !== 'never' ? await connect() : null,
      labels: runLabels(request, clock.date(), await ownIdentity()),
      keeps: (path: string, size: number) =>
        isKeptForPrograms(path, size) || (read.has(path) && size <= staticCheckLimits.contentBytes),
    }
  }
  const explained = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await ask()
    } catch (error) {
      throw error instanceof CanaryError ? troubles.addTo(error) : error
    }
  }
  return {
    open: async (reference, platform) =>
      await explained(async () => {
        const { openReadableImage } = await import('../image/read/open.ts')
        return await openReadableImage(reference, await optionsFor(reference, platform), signal)
      }),
    platforms: async (reference) =>
      await explained(async () => {
        const { listPlatforms } = await import('../image/read/open.ts')
        const options = { ...(await optionsFor(reference, null)), engine: null }
        return (await listPlatforms(reference, options, signal)).map(formatPlatform)
      }),
    close: async () => {
      // Whoever wanted to connect knows why that failed.
      const connected = await client?.catch(() => null)
      connected?.close()
    },
  }
}

/** As pulls do, registries of this machine are spoken to without TLS. */
async function connectTo(
  request: RunRequest,
  onSecret: RunDependencies['onSecret'],
  onTrouble: OnCredentialTrouble,
): Promise<RegistryClient> {
  const [{ connectRegistries }, { ownRegistries }, secrets] = await Promise.all([
    import('../registry/settings.ts'),
    import('./judge-unasked.ts'),
    import('./secrets.ts'),
  ])
  const { registry, directory } = request
  const plainHttp = [...registry.plainHttp, ...(await ownRegistries(request.images))]
  const env = secrets.environmentForChildren(request)
  return await connectRegistries({ ...registry, plainHttp }, env, directory, {
    onCredential: (credential) => {
      secrets.secretsOfCredential(credential).forEach(onSecret)
    },
    onTrouble,
  })
}

/** Files whose content some check asks for. */
function pathsRead(validators: readonly Validator[]): ReadonlySet<string> {
  const actions = validators.flatMap(({ checks }) => checks.map(({ action }) => action))
  return new Set(
    actions.flatMap((action) => {
      if (action.action !== 'file') return []
      const { path, sha256, contentMatches, contentExcludes } = action
      return (sha256 ?? contentMatches ?? contentExcludes) === undefined ? [] : [path]
    }),
  )
}

/** What reads the images of a run. */
export interface RunReading extends Pick<RunContext, 'images' | 'examine'> {
  /** `os/architecture[/variant]` of every image that a name or an archive holds. */
  readonly platforms: ListPlatforms
  /** Closes whatever was opened; fine to call twice. */
  readonly close: () => Promise<void>
}

/** @param engine null where none is to be asked */
export function startReading(
  request: RunRequest,
  dependencies: RunDependencies,
  engine: Engine | null,
  validators: readonly Validator[],
  signal: AbortSignal,
): RunReading {
  // Whoever closes it waits for nothing that is still being read.
  const over = new AbortController()
  const within = AbortSignal.any([signal, over.signal])
  const opener = createImageOpener(request, dependencies, engine, validators, within)
  const images = createReadableImages(dependencies.openImage ?? opener.open)
  return {
    images,
    examine: examineOf(dependencies),
    platforms: dependencies.listPlatforms ?? opener.platforms,
    close: async () => {
      over.abort(closed)
      await images.close()
      await opener.close()
    },
  }
}

const closed = infrastructureError({
  code: 'image-unreadable',
  message: 'the image was closed while it was read',
})

function examineOf({ examine }: RunDependencies): Examine {
  return (
    examine ??
    (async (name, place) => {
      const { examineProgram } = await import('../programs/examine.ts')
      return await examineProgram(name, place)
    })
  )
}
