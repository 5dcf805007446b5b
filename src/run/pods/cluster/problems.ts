import type { KubernetesSettings } from '../../../engine/kubernetes/settings.ts'
import type { Problem } from '../../../errors.ts'
import { setting } from '../../../settings.ts'
import type { PodsRequest } from '../../request.ts'

/** What may be asked of Pods elsewhere, and not of those that a kubelet of a cluster runs. */
export function problemsOnCluster(
  { standIns, isStatic }: Pick<PodsRequest, 'standIns' | 'isStatic'>,
  settings: KubernetesSettings | null,
): readonly Problem[] {
  const code = 'pod-on-cluster'
  const problems: Problem[] = Object.keys(standIns).map((volume) => ({
    code,
    message: `a directory of this machine cannot stand in for the volume ${volume} of a Pod on a cluster`,
    hint: 'make a claim in the namespace',
  }))
  if (isStatic) {
    const message =
      'on a cluster nothing can be said of a Pod that does not run: nobody reads its images'
    problems.push({ code, message, hint: 'read them on a container engine' })
  }
  if (settings !== null) {
    const message = 'a Pod says itself which nodes it goes to and what it holds of them'
    const hint = `write it in the Pod, and judge Validators in a run of their own: ${setting('nodes')}, ${setting('limits')} and the like are for those`
    problems.push({ code, message, hint })
  }
  return problems
}
