/** The page of what Pods do otherwise here than on a kubelet, made of what the tests know and have seen. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clusterExceptions } from './cluster-exceptions.ts'
import type { Difference } from './compare.ts'
import { exceptions, untried } from './exceptions.ts'
import type { TriedEngine } from './exceptions.ts'

const page = fileURLToPath(new URL('../../../docs/pod-differences.md', import.meta.url))

const engines: readonly TriedEngine[] = [
  { name: 'docker', version: '20.10' },
  { name: 'docker', version: '28.5' },
  { name: 'podman', version: '4.3' },
  { name: 'podman', version: '5.8' },
]

/** @param seen of the vectors that a real kubelet was handed in this run */
export function writeDifferences(
  seen: readonly (readonly [vector: string, differences: readonly Difference[]])[],
): void {
  const onEngines = exceptions.map(({ vector, what, engine, reason }) => {
    const names = engines
      .filter((one) => engine(one))
      .map(({ name, version }) => `${name} ${version}`)
    return row(vector, what, names.length === engines.length ? 'all' : names.join(', '), reason)
  })
  const handedOver = seen
    .filter(([, differences]) => differences.length > 0)
    .flatMap(([vector, differences]) =>
      differences.map(({ what }) => {
        const known = clusterExceptions.find((one) => one.vector === vector && one.what === what)
        return row(vector, what, known?.reason ?? 'not explained')
      }),
    )
  const text = [
    '# Where Pods do otherwise than on a kubelet',
    '',
    'Small Pods were [recorded](../__tests__/pod/__fixtures__/README.md) on a real kubelet (Kubernetes v1.36.3,',
    'containerd). The tests run them in two ways: put together on container engines, and handed to the kubelet of a',
    'real cluster. What is otherwise than the record stands here; all else is the same.',
    'Made by `CANARY_WRITE_POD_DIFFERENCES=1 npm run test:cluster -- vectors`.',
    '',
    '## Put together on a container engine',
    '',
    ...table(['Pod', 'What', 'Engines', 'Why'], onEngines),
    '',
    ...Object.entries(untried).map(([name, why]) => `Not tried: \`${name}\`, since ${why}.`),
    '',
    '## Handed to a kubelet',
    '',
    `Of ${seen.length} Pods, ${seen.length - new Set(handedOver.map((one) => one.split('|')[1])).size} did what was recorded.`,
    '',
    ...table(['Pod', 'What', 'Why'], handedOver),
    '',
  ]
  writeFileSync(page, text.join('\n'))
}

function table(heads: readonly string[], rows: readonly string[]): readonly string[] {
  return [row(...heads), row(...heads.map(() => '---')), ...new Set(rows)]
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
}
