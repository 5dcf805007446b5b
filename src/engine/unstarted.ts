import { randomBytes } from 'node:crypto'
import { plainContainer } from './container-request.ts'
import type { Engine } from './engine.ts'

export interface UnstartedContainer {
  /** The image's id, or what else the engine knows it by. */
  readonly image: string
  /** So that a run that is killed leaves nothing that is nobody's. */
  readonly labels: Readonly<Record<string, string>>
  /** `os/architecture[/variant]`, where one was asked for when the image was looked for. */
  readonly platform: string | null
}

/**
 * Creates a container that is never started, to look into its image, and gives its id. Whoever asks for it
 * removes it.
 *
 * @throws ContainerRefused, CanaryError where the engine makes none
 */
export async function createUnstarted(
  engine: Engine,
  { image, labels, platform }: UnstartedContainer,
): Promise<string> {
  const { id } = await engine.containers.create({
    ...plainContainer,
    ...{ name: `canary-${randomBytes(4).toString('hex')}`, image, labels, platform },
    purpose: 'look-into',
    // An image may name no command, and an engine makes no container without one.
    entrypoint: ['/'],
    network: { kind: 'none' },
  })
  return id
}
