import { randomUUID } from 'node:crypto'
import { runLabels } from '../../container/ownership.ts'
import { ownIdentity } from '../../container/process-identity.ts'
import { parseElf, readElf } from '../../elf/read.ts'
import type { ReadableImage } from '../../image/readable-image.ts'
import { openReadableImage } from '../../image/read/open.ts'
import type { ReadOptions } from '../../image/read/open.ts'
import { isKeptForPrograms } from '../../programs/kept.ts'

/**
 * Opens an image for a look at its programs, outside of any run.
 *
 * @throws CanaryError as {@link openReadableImage}
 */
export async function openForInspection(
  written: string,
  where: Pick<ReadOptions, 'directory' | 'platform' | 'engine' | 'client'>,
  signal: AbortSignal,
): Promise<ReadableImage> {
  const owner = { runId: randomUUID(), owner: 'inspect' }
  const options = {
    ...where,
    labels: runLabels(owner, new Date(), await ownIdentity()),
    keeps: isKeptForPrograms,
    elf: { parse: parseElf, read: readElf },
  }
  return await openReadableImage(written, options, signal)
}
