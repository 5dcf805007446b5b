/** How docs/inputs.md orders the inputs of action.yml. One that stands in no group is listed at the end. */
export interface InputGroup {
  readonly title: string
  /** Where more is told of them, as Markdown; whole sentences. */
  readonly more?: string
  readonly inputs: readonly string[]
}

export const inputGroups: readonly InputGroup[] = [
  {
    title: 'The images',
    more: '[Registries, archives and credentials](registries.md).',
    inputs: [
      'image',
      'platform',
      'pull',
      'registry',
      'registry-username',
      'registry-password',
      'registry-token',
      'registry-auth-host',
      'registry-ca',
      'plain-http',
    ],
  },
  {
    title: 'Building one',
    more: '[Builds](builds.md).',
    inputs: [
      'context',
      'file',
      'target',
      'build-args',
      'labels',
      'secrets',
      'secret-envs',
      'secret-files',
      'cache-from',
      'cache-to',
      'network',
      'no-cache',
    ],
  },
  {
    title: 'What they are held against',
    more: '[Manifests](manifest.md), and [what they may ask for](policy.md).',
    inputs: ['validators', 'policy', 'secret-env'],
  },
  {
    title: 'Pods',
    more: '[How Pods are run](pods.md), [what is around them](pods-surroundings.md), and the [margins](margins.md) of their probes.',
    inputs: [
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
    ],
  },
  {
    title: 'Where they run',
    more: '[Compatibility](compatibility.md).',
    inputs: ['compatibility', 'compatibility-tags', 'node-features', 'on-undetermined'],
  },
  {
    title: 'On Kubernetes',
    more: '[Kubernetes](kubernetes.md).',
    inputs: [
      'nodes',
      'limits',
      'tolerations',
      'node-selector',
      'runtime-class',
      'image-pull-secret',
    ],
  },
  {
    title: 'Devices',
    more: '[CDI devices](cdi.md).',
    inputs: ['cdi-devices', 'cdi-devices-from', 'cdi-spec-dirs', 'cdi-mode', 'cdi-unsupported'],
  },
  {
    title: 'What reading tells',
    more: '[What reading an image tells](static.md).',
    inputs: ['inspect', 'platform-grid'],
  },
  {
    title: 'The run',
    inputs: ['engine', 'runtime-handler', 'startup-timeout', 'concurrency', 'keep-failed'],
  },
  {
    title: 'Results',
    more: '[Reports](reports.md); [check run, comment, and pull requests from forks](github.md).',
    inputs: [
      'summary',
      'annotations',
      'report-directory',
      'check-run',
      'comment',
      'comment-key',
      'render-report',
      'github-token',
    ],
  },
]
