import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Works in a directory of its own, which is gone afterwards. */
export async function withDirectory(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'canary-'))
  try {
    await work(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}
