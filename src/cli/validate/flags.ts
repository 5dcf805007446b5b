import { cdiModes } from '../../cdi/mode.ts'
import { unsupportedPolicies } from '../../cdi/unsupported.ts'
import { conditionNames } from '../../conditions/names.ts'
import { pullSettings } from '../../image/pull-policy.ts'
import { either } from '../../options.ts'
import { policyModes } from '../../policy/mode.ts'
import { undeterminedPolicies } from '../../verdict.ts'
import type { Given, Usage } from '../flags.ts'
import { nodesFlag } from '../kubernetes-flags.ts'
import { countFlag, policyFlag, pullFlag, runFlags, timeFlag } from '../run-flags.ts'

export const validateUsage = {
  command: 'validate',
  synopsis: '--file <manifest> [options] <image> [<image> …]',
  about: `Starts each image as its platform would and runs the checks of each manifest against it. A manifest
may stand before the images without --file: container-canary validate canary.yaml app:1`,
  flags: {
    file: {
      aliases: ['validators'],
      type: 'string',
      short: 'f',
      value: '<manifest>',
      multiple: true,
      help: 'file, glob, directory, https:// URL, - for standard input, or the name of a built-in platform ("container-canary platforms" lists them); may be given several times',
    },
    parameter: {
      aliases: ['parameters'],
      type: 'string',
      value: '<name=v>',
      multiple: true,
      help: 'value of a parameter of the manifests; may be given several times',
    },
    condition: {
      aliases: ['conditions'],
      type: 'string',
      value: '<name>',
      multiple: true,
      help: `run each manifest under this once more: ${either([...conditionNames, 'memory=<size>'])}; may be given several times`,
    },
    policy: {
      ...policyFlag,
      help: `${either(policyModes)}: what manifests may ask for (trusted for files, restricted for URLs)`,
    },
    'startup-timeout': {
      ...timeFlag,
      help: 'time for a container to start (10s)',
    },
    'no-inspect': {
      type: 'boolean',
      help: 'do not read the images beside their runs',
    },
    'platform-grid': {
      type: 'boolean',
      help: 'read every platform of the images, and judge each by what its files tell',
    },
    nodes: nodesFlag,
    'keep-failed': {
      type: 'boolean',
      aliases: ['debug'],
      help: 'keep the container of a failed run, and say how to enter it (--debug is the same)',
    },
    pull: {
      ...pullFlag,
      choices: pullSettings,
      help: `${either(pullSettings)} (missing); true pulls the images that a build stands on as well`,
    },
    concurrency: { ...countFlag, help: 'containers side by side (4)' },
    ...runFlags,
    context: {
      type: 'string',
      value: '<directory>',
      help: 'build an image from here and validate it',
    },
    tag: {
      type: 'string',
      value: '<name>',
      multiple: true,
      help: 'one more name of the image that is built, and what it is pushed under; may be given several times',
    },
    push: {
      type: 'boolean',
      help: 'push exactly the image that was judged, once everything has passed: under each --tag, or else as <image>',
    },
    'build-file': {
      type: 'string',
      value: '<file>',
      help: 'Dockerfile, from the context or from here (Dockerfile)',
    },
    target: { type: 'string', value: '<stage>', help: 'stage to build' },
    'build-arg': {
      aliases: ['build-args'],
      type: 'string',
      value: '<NAME=v>',
      multiple: true,
      help: 'build argument; may be given several times',
    },
    label: {
      aliases: ['labels'],
      type: 'string',
      value: '<NAME=v>',
      multiple: true,
      help: 'label of the image; may be given several times',
    },
    secret: {
      type: 'string',
      value: '<secret>',
      multiple: true,
      help: 'build secret: id=NAME,src=FILE or id=NAME,env=VARIABLE; may be given several times',
    },
    'cache-from': {
      type: 'string',
      value: '<cache>',
      multiple: true,
      help: 'as for docker buildx build; may be given several times',
    },
    'cache-to': {
      type: 'string',
      value: '<cache>',
      multiple: true,
      help: 'as for docker buildx build; may be given several times',
    },
    network: {
      type: 'string',
      value: '<network>',
      help: 'network of RUN instructions, such as none or host',
    },
    'no-cache': { type: 'boolean', help: 'build every step anew' },
    compatibility: {
      type: 'string',
      value: '<spec>',
      default: 'attached',
      help: 'where the images run: a file, a URL, auto (the spec that is attached to the image), infer (else what it implies) or none; attached: the attached one, if there is one (attached)',
    },
    tags: {
      aliases: ['compatibility-tags'],
      type: 'string',
      value: '<tag,…>',
      multiple: true,
      help: 'only the compatibility sets with one of these tags',
    },
    features: {
      aliases: ['node-features'],
      type: 'string',
      value: '<file>',
      multiple: true,
      help: 'saved nodes instead of this machine; may be given several times',
    },
    'on-undetermined': {
      type: 'string',
      value: '<w>',
      choices: undeterminedPolicies,
      default: 'warn',
      help: `${either(undeterminedPolicies)} where something cannot be observed (warn)`,
    },
    'cdi-device': {
      aliases: ['cdi-devices'],
      type: 'string',
      value: '<name>',
      multiple: true,
      help: 'CDI device for every container, such as nvidia.com/gpu=all; may be given several times',
    },
    'cdi-devices-from': {
      type: 'string',
      value: '<f>',
      multiple: true,
      help: 'and those that a Pod or a CRI container config asks for',
    },
    'cdi-spec-dir': {
      aliases: ['cdi-spec-dirs'],
      type: 'string',
      value: '<d>',
      multiple: true,
      help: 'look for CDI spec files here instead of where the engine does; may be given several times, a later one wins',
    },
    'cdi-mode': {
      type: 'string',
      value: '<mode>',
      choices: cdiModes,
      default: 'auto',
      help: 'auto, native (the engine applies CDI) or translate (auto)',
    },
    'cdi-unsupported': {
      type: 'string',
      value: '<p>',
      choices: unsupportedPolicies,
      default: 'error',
      help: `${either(unsupportedPolicies)}, for what cannot be translated (error)`,
    },
  },
  takesWords: true,
  note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
  example:
    'container-canary validate --file kubeflow --platform linux/amd64 ghcr.io/you/notebook:1.2',
} as const satisfies Usage

export type ValidateFlags = Given<(typeof validateUsage)['flags']>
