import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../../secrets/environment.ts'
import type { BuildSecret } from './request.ts'

/** Files for docker, in a directory that nobody else may read. */
export interface BuildFiles {
  readonly secrets: readonly SecretFile[]
  /** Where docker may write what it has built. */
  readonly metadata: string
}

export interface SecretFile {
  readonly id: string
  readonly path: string
}

/**
 * Lays secrets into files for as long as `use` runs. Process arguments and environments are no place
 * for them: everybody may read the former, and every program that docker starts inherits the latter.
 */
export async function withBuildFiles<Result>(
  secrets: readonly BuildSecret[],
  env: Environment,
  use: (files: BuildFiles) => Promise<Result>,
): Promise<Result> {
  // GitHub's runner empties its own directory after the job, even where this process was killed.
  const parent = env['RUNNER_TEMP'] ?? ''
  const directory = await mkdtemp(join(parent === '' ? tmpdir() : parent, 'canary-build-'))
  try {
    const files: SecretFile[] = []
    for (const [index, { id, value }] of secrets.entries()) {
      const path = join(directory, String(index))
      await writeFile(path, value, { mode: 0o600, flag: 'wx' })
      files.push({ id, path })
    }
    return await use({ secrets: files, metadata: join(directory, 'metadata.json') })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
