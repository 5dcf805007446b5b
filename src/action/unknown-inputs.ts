import { didYouMean } from '../nearest.ts'
import type { Environment } from '../secrets/environment.ts'

/** The inputs of action.yml. */
export const inputNames: readonly string[] = [
  'image',
  'context',
  'tags',
  'push',
  'file',
  'target',
  'build-args',
  'labels',
  'secrets',
  'secret-envs',
  'secret-files',
  'cache-from',
  'cache-to',
  'no-cache-filters',
  'build-contexts',
  'add-hosts',
  'ssh',
  'shm-size',
  'ulimit',
  'allow',
  'builder',
  'cgroup-parent',
  'provenance',
  'sbom',
  'attests',
  'outputs',
  'call',
  'network',
  'no-cache',
  'platform',
  'platforms',
  'pull',
  'registry',
  'registry-username',
  'registry-password',
  'registry-token',
  'registry-ca',
  'registry-auth-host',
  'plain-http',
  'validators',
  'parameters',
  'conditions',
  'policy',
  'compatibility',
  'compatibility-tags',
  'node-features',
  'on-undetermined',
  'engine',
  'kube-context',
  'runtime-handler',
  'nodes',
  'limits',
  'tolerations',
  'node-selector',
  'runtime-class',
  'image-pull-secret',
  'cdi-devices',
  'cdi-devices-from',
  'cdi-spec-dirs',
  'cdi-mode',
  'cdi-unsupported',
  'startup-timeout',
  'pods',
  'namespace',
  'ready-timeout',
  'soak',
  'strict-stop',
  'min-margin',
  'load',
  'cpu',
  'static',
  'with-dependencies',
  'volumes',
  'inspect',
  'platform-grid',
  'concurrency',
  'keep-failed',
  'secret-env',
  'baseline',
  'fail-on',
  'waivers',
  'summary',
  'annotations',
  'report-directory',
  'check-run',
  'comment',
  'comment-key',
  'render-report',
  'github-token',
]

/**
 * What flags are called on the command line, and what inputs of docker/build-push-action are, where an
 * input has another name here.
 */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['build-file', 'file'],
  ['dockerfile', 'file'],
  ['features', 'node-features'],
  ['images', 'image'],
  ['debug', 'keep-failed'],
  ['output', 'report-directory'],
  ['validator', 'validators'],
  ['manifest', 'validators'],
  ['manifests', 'validators'],
])

/**
 * Warnings about inputs that a step sets and the action does not have, each with the one that was
 * probably meant. The runner itself warns of them all, and passes them on: of those that are like
 * none there is nothing to add.
 */
export function unknownInputs(env: Environment): readonly string[] {
  return Object.keys(env)
    .flatMap((name) =>
      name.startsWith('INPUT_') ? [name.slice('INPUT_'.length).toLowerCase()] : [],
    )
    .filter((name) => !inputNames.includes(name))
    .flatMap((name) => {
      const candidates = [...inputNames, ...otherNames.keys()]
      const known = otherNames.get(name)
      const question =
        known === undefined
          ? didYouMean(name, candidates, (meant) => otherNames.get(meant) ?? meant)
          : `did you mean ${known}?`
      return question === null ? [] : [`unknown input ${JSON.stringify(name)}: ${question}`]
    })
}
