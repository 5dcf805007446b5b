/**
 * NVIDIA's Container Canary on the manifests that ours is held to. With `CANARY_WRITE_CANARY=1` what it makes of
 * them is recorded anew.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifests } from '../../__tests__/validator/container-canary/manifests.ts'
import { readAnswers, answersFile } from '../../__tests__/validator/container-canary/answers.ts'
import type { UpstreamAnswer } from '../../__tests__/validator/container-canary/answers.ts'
import { differencesOf } from './differences.ts'
import { buildInside, newestTag } from './upstream.ts'
import type { Comparison } from './upstream.ts'

// Not by its module: the proxy of modules does not have it.
const repository = 'https://github.com/NVIDIA/container-canary'

export interface AskCanary {
  /** Where the repository lies, for those who have a copy of it. */
  readonly from?: string | undefined
  /** Whether its answers are recorded. */
  readonly records: boolean
}

export function compareCanary({ from = repository, records }: AskCanary): Comparison {
  const upstream = buildInside(newestTag(from), join(import.meta.dirname, 'canary'))
  const told = `container-canary ${upstream.version}`
  try {
    const names = Object.keys(manifests)
    // The program of ours writes it.
    const answers = upstream.ask(Object.values(manifests)) as readonly UpstreamAnswer[]
    if (records) {
      const byName = Object.fromEntries(names.map((name, index) => [name, answers[index]]))
      writeFileSync(
        answersFile,
        `${JSON.stringify({ upstream: told, answers: byName }, null, 2)}\n`,
      )
      return { upstream: told, compared: names.length, differences: [] }
    }
    const kept = readAnswers()
    return {
      upstream: told,
      compared: names.length,
      differences: differencesOf(
        'canary',
        names.map((name) => ({ name, ...kept[name] })),
        answers.map((answer) => ({ ...answer })),
      ),
    }
  } finally {
    upstream.remove()
  }
}
