import { fieldOf } from '../../decode.ts'
import type { Notice } from '../../model.ts'
import type { ManifestObject } from './objects.ts'

/**
 * Whether Helm would run it only when it is asked to test a release: `helm template` prints it as well
 * (https://helm.sh/docs/topics/chart_tests/).
 */
export function isTestHook({ value }: ManifestObject): boolean {
  const hooks = fieldOf(fieldOf(fieldOf(value, 'metadata'), 'annotations'), 'helm.sh/hook')
  if (typeof hooks !== 'string') return false
  return hooks.split(',').some((hook) => testHooks.has(hook.trim()))
}

/** The last two are Helm 2's. */
const testHooks: ReadonlySet<string> = new Set(['test', 'test-success', 'test-failure'])

/** Told once, whatever there are. */
export function testHookNotices(hooks: readonly ManifestObject[]): readonly Notice[] {
  const [first] = hooks
  if (first === undefined) return []
  const names = hooks.map(({ value, kind }) => {
    const name = fieldOf(fieldOf(value, 'metadata'), 'name')
    return `${kind} ${typeof name === 'string' ? name : 'without a name'}`
  })
  return [
    {
      severity: 'notice',
      code: 'pod-test-hook',
      message: `tests of a Helm release are left aside: ${names.slice(0, mostNames).join(', ')}`,
      location: first.locate(['metadata', 'annotations']),
      hint: null,
    },
  ]
}

const mostNames = 20
