import { CanaryError } from '../../errors.ts'
import { recordOf, textOf } from '../json.ts'
import type { CriContext } from './context.ts'
import { orTrouble } from './refusals.ts'

/** What has to be known of an image before a container is made of it. */
export interface ImageFacts {
  /** A number or a name; `0` where it names none. */
  readonly user: string
  /** Empty where it names none. */
  readonly stopSignal: string
}

/** @throws CanaryError (input) where the runtime does not have the image */
export async function imageFacts(
  { client }: Pick<CriContext, 'client'>,
  reference: string,
  signal: AbortSignal,
): Promise<ImageFacts> {
  const doing = 'looking at an image'
  const asked = { image: { image: reference }, verbose: true }
  const { image, info } = await orTrouble(
    client.call('ImageStatus', asked, { doing }, signal),
    doing,
  )
  if (image === null) {
    const message = `the runtime does not have the image ${reference}`
    throw new CanaryError('input', { code: 'container-create', message })
  }
  const user = image.uid === null ? image.username : String(image.uid.value)
  return { user: user === '' ? '0' : user, stopSignal: stopSignalIn(info.get('info') ?? '') }
}

/** containerd and CRI-O tell the configuration of an image where they are asked for more. */
function stopSignalIn(info: string): string {
  try {
    const { imageSpec } = recordOf(JSON.parse(info) as unknown)
    return textOf(recordOf(recordOf(imageSpec)['config'])['StopSignal'])
  } catch {
    return ''
  }
}
