/** The cluster that `KUBECONFIG` names, such as one of kind's. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clusterImages, writeImages } from './images.ts'

/** What the tests are told of a cluster, in `CANARY_TEST_CLUSTER`. */
export interface TestCluster {
  readonly images: typeof clusterImages
  readonly nodes: readonly {
    readonly name: string
    readonly labels: Readonly<Record<string, string>>
  }[]
  /** A network that reaches the API and no Pod; null where this process is in one itself, or nobody knows. */
  readonly outside: { readonly kubeconfig: string; readonly pid: number } | null
}

/** @throws {Error} with a sentence for people, when it does not answer or takes no images */
export async function findNamedCluster(say: (text: string) => void): Promise<TestCluster> {
  const context = kubectl('config', 'current-context').trim()
  const told = kubectl('get', 'nodes', '--output=json')
  // Of a list of nodes, as the API has it.
  const { items } = JSON.parse(told) as {
    readonly items: readonly {
      readonly metadata: {
        readonly name: string
        readonly labels: Readonly<Record<string, string>>
      }
    }[]
  }
  if (context.startsWith('kind-')) await loadInto(context.slice('kind-'.length))
  else say(`${context} is no cluster of kind's: its nodes have to have the tests' images`)
  say(`the tests run on ${context}, which has ${items.length} nodes`)
  return {
    images: clusterImages,
    nodes: items.map(({ metadata: { name, labels } }) => ({ name, labels })),
    outside: null,
  }
}

async function loadInto(cluster: string): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'canary-cluster-images-'))
  try {
    const { archives } = await writeImages(directory)
    for (const archive of archives) {
      execFileSync('kind', ['load', 'image-archive', archive, '--name', cluster], {
        stdio: 'inherit',
      })
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

function kubectl(...args: readonly string[]): string {
  return execFileSync('kubectl', args, { encoding: 'utf8', timeout: 60_000 })
}
