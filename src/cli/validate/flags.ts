import { cdiModes } from '../../cdi/mode.ts'
import { unsupportedPolicies } from '../../cdi/unsupported.ts'
import { pullPolicies } from '../../image/pull-policy.ts'
import { either } from '../../options.ts'
import { policyModes } from '../../policy/mode.ts'
import { undeterminedPolicies } from '../../verdict.ts'
import type { Given, Usage } from '../flags.ts'
import { registryFlags } from '../registry-flags.ts'
import { reportOutputs } from '../report-outputs.ts'

export const validateUsage = {
  command: 'validate',
  synopsis: '--file <manifest> [options] <image> [<image> …]',
  about: 'Starts each image as its platform would and runs the checks of each manifest against it.',
  flags: {
    file: {
      type: 'string',
      short: 'f',
      value: '<manifest>',
      multiple: true,
      help: 'file, glob, directory, https:// URL, or the name of a built-in platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow, vertex-ai-workbench); may be given several times',
    },
    policy: {
      type: 'string',
      value: '<mode>',
      choices: policyModes,
      help: `${either(policyModes)}: what manifests may ask for (trusted for files, restricted for URLs)`,
    },
    'startup-timeout': {
      type: 'string',
      value: '<t>',
      help: 'time for a container to start (10s)',
    },
    debug: { type: 'boolean', help: 'keep the container of a failed run, and say how to enter it' },
    output: {
      type: 'string',
      value: '<format>',
      choices: reportOutputs,
      default: 'text',
      help: `${either(reportOutputs)} (text)`,
    },
    'report-directory': {
      type: 'string',
      value: '<d>',
      help: 'write report.json and the other reports here',
    },
    engine: {
      type: 'string',
      value: '<engine>',
      help: 'docker, podman, or an address such as unix:///run/docker.sock',
    },
    platform: { type: 'string', value: '<platform>', help: 'such as linux/arm64' },
    pull: {
      type: 'string',
      value: '<policy>',
      choices: pullPolicies,
      default: 'missing',
      help: `${either(pullPolicies)} (missing)`,
    },
    concurrency: { type: 'string', value: '<n>', help: 'containers side by side (4)' },
    registry: {
      type: 'string',
      value: '<host>',
      help: 'the registry that --plain-http and the credentials are for (that of the images)',
    },
    ...registryFlags,
    context: {
      type: 'string',
      value: '<directory>',
      help: 'build an image from here and validate it',
    },
    'build-file': {
      type: 'string',
      value: '<file>',
      help: 'Dockerfile, from the context or from here (Dockerfile)',
    },
    target: { type: 'string', value: '<stage>', help: 'stage to build' },
    'build-arg': {
      type: 'string',
      value: '<NAME=v>',
      multiple: true,
      help: 'build argument; may be given several times',
    },
    label: {
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
      help: 'ask where the images run too: a file, a URL, or auto for the spec that is attached to the image',
    },
    tags: {
      type: 'string',
      value: '<tag,…>',
      multiple: true,
      help: 'only the compatibility sets with one of these tags',
    },
    features: {
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
    'secret-env': {
      type: 'string',
      value: '<NAME>',
      multiple: true,
      help: 'this variable of the environment holds a secret: hide its value in everything that is printed and written; may be given several times',
    },
  },
  takesWords: true,
  note: 'Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.',
} as const satisfies Usage

export type ValidateFlags = Given<(typeof validateUsage)['flags']>
