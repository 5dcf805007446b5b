import { CanaryError, describeProblem } from '../../../src/errors.ts'
import type { Problem } from '../../../src/errors.ts'
import type { Pod } from '../../../src/pod/pod.ts'
import { readPods } from '../../../src/pod/read.ts'
import type { ReadPods } from '../../../src/pod/read.ts'

export function read(text: string, namespace: string | null = null): ReadPods {
  return readPods([{ file: 'pod.yaml', text }], { namespace })
}

export function onlyPod(text: string): Pod {
  const { pods } = read(text)
  const [pod] = pods
  if (pod === undefined || pods.length !== 1) throw new Error(`${pods.length} Pods`)
  return pod
}

/** What is wrong with a text. */
export function problemsWith(text: string): readonly Problem[] {
  try {
    read(text)
  } catch (error) {
    if (error instanceof CanaryError && error.kind === 'input') return error.problems
    throw error
  }
  return []
}

/** The same as people read it. */
export function toldOf(text: string): readonly string[] {
  return problemsWith(text).map(describeProblem)
}

/** A Pod of one container, with more of the container and more of the spec. */
export function podText(container: string, spec = ''): string {
  return [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: {name: web}',
    'spec:',
    ...(spec === '' ? [] : [`  ${spec}`]),
    '  containers:',
    '    - name: main',
    '      image: nginx:1.27',
    ...(container === '' ? [] : [`      ${container}`]),
    '',
  ].join('\n')
}
