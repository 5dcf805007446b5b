import { randomBytes } from 'node:crypto'
import { runContainer } from '../../container/run.ts'
import type { StartedContainer } from '../../container/run.ts'
import type { ContainerRequest } from '../../engine/container-request.ts'
import { CanaryError } from '../../errors.ts'
import { pauseArchitectures, pauseProgram } from '../../engine/pause-program.ts'
import { engineLimits } from '../../limits.ts'
import { toContainerRequest } from '../container-request.ts'
import type { ValidatorSettings } from '../manifest.ts'
import type { SessionOptions } from '../session.ts'

/** Where the program lies that holds the container: in the root, which every image has. */
const holderPath = '/.container-canary-idle'

/** A container in which nothing of the image runs by itself. */
export interface IsolatedContainer {
  readonly started: StartedContainer
  /** @throws CanaryError (infrastructure) */
  readonly remove: () => Promise<void>
}

/**
 * Starts a container that a program of ours holds: it has all that the Validator asks for, and commands can be
 * run in it, but the image's own command is not started. That program needs nothing of the image.
 *
 * @throws CanaryError when the engine refuses the request, or is lost; nothing is left then
 */
export async function startIsolated(
  validator: ValidatorSettings,
  options: SessionOptions,
  signal: AbortSignal,
): Promise<IsolatedContainer> {
  const { engine, clock, neighbour, startupTimeout } = options
  let id: string | null = null
  const remove = async () => {
    if (id !== null) await engine.containers.remove(id, AbortSignal.timeout(engineLimits.remove))
  }
  try {
    const program = await holderOf(validator, options, signal)
    const request = heldRequest(await toContainerRequest(validator, options), program)
    const started = await runContainer(
      {
        ...{ engine, clock, neighbour, startupTimeout, request, needsNetwork: false },
        onCreated: (created) => {
          id = created
        },
        beforeStart: async (created, asked, abort) => {
          await options.restriction?.judgeCreated(validator, created, asked, abort)
        },
      },
      signal,
    )
    return { started, remove }
  } catch (error) {
    // Why it failed says more than that something is left, which the end of the run finds by its label.
    await remove().catch(() => undefined)
    throw error
  }
}

/** @throws CanaryError (infrastructure) for a processor that there is no program for */
async function holderOf(
  { location }: ValidatorSettings,
  { engine, foreign }: SessionOptions,
  signal: AbortSignal,
): Promise<Buffer> {
  const [, ofImage = null] = foreign?.image.split('/') ?? []
  const architecture = ofImage ?? (await engine.identity.describe(signal)).architecture
  const known = pauseArchitectures.find((one) => one === architecture)
  if (known !== undefined) return pauseProgram(known)
  throw new CanaryError('infrastructure', {
    code: 'isolated-processor',
    message: `commands in a container of their own cannot be run in an image for ${architecture}`,
    location,
    hint: `there is a program that holds such a container for ${pauseArchitectures.join(' and ')}`,
  })
}

type Request = Omit<ContainerRequest, 'publish'>

/** What the options say of an entry point is the image's other command, which is not started either. */
function heldRequest(request: Omit<Request, 'name'>, program: Uint8Array): Request {
  const entrypoint = holderPath
  const { options } = request
  return {
    ...request,
    name: `canary-${randomBytes(4).toString('hex')}`,
    program: { path: holderPath, bytes: program },
    entrypoint: [entrypoint],
    arguments: [],
    ports: [],
    options:
      options === null
        ? null
        : {
            ...options,
            tokens: [...options.tokens, `--entrypoint=${entrypoint}`],
            // The Validator's one container may have them, and nobody asks here for what listens.
            leavesPorts: true,
          },
  }
}
