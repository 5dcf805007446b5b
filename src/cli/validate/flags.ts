import type { ParseArgsOptionsConfig } from 'node:util'
import { readOptions } from '../../options.ts'
import type { Options } from '../../options.ts'
import { registryFlags } from '../registry-flags.ts'

export const validateHelp = `Usage: container-canary validate --file <manifest> [options] <image> [<image> …]

Starts each image as its platform would and runs the checks of each manifest against it.

  -f, --file <manifest>       file, glob, directory, https:// URL, or the name of a built-in
                              platform (awesome, binder, dask-scheduler, databricks, gpu, kubeflow,
                              vertex-ai-workbench); may be given several times
      --policy <mode>         trusted or restricted: what manifests may ask for (trusted for files,
                              restricted for URLs)
      --startup-timeout <t>   time for a container to start (10s)
      --debug                 keep the container of a failed run, and say how to enter it
      --output <format>       text, json or markdown (text)
      --report-directory <d>  write report.json and the other reports here
      --engine <engine>       docker, podman, or an address such as unix:///run/docker.sock
      --platform <platform>   such as linux/arm64
      --pull <policy>         missing, always or never (missing)
      --concurrency <n>       containers side by side (4)
      --registry <host>       the registry that --plain-http and the credentials are for (that of
                              the images)
      --plain-http            speak to it without TLS
      --registry-ca <file>    trust these certificates too (PEM)
      --registry-username <u> user, with --registry-password-stdin (those of docker login)
      --registry-password-stdin  read the password from standard input
      --registry-token-stdin  read an access token from standard input
      --registry-auth-host <h>  a token server that may be sent the credentials; may be given
                              several times
      --context <directory>   build an image from here and validate it
      --build-file <file>     Dockerfile, from the context or from here (Dockerfile)
      --target <stage>        stage to build
      --build-arg <NAME=v>    build argument; may be given several times
      --label <NAME=v>        label of the image; may be given several times
      --secret <secret>       build secret: id=NAME,src=FILE or id=NAME,env=VARIABLE; may be given
                              several times
      --cache-from <cache>    as for docker buildx build; may be given several times
      --cache-to <cache>      as for docker buildx build; may be given several times
      --network <network>     network of RUN instructions, such as none or host
      --no-cache              build every step anew
      --compatibility <spec>  ask where the images run too: a file, a URL, or auto for the spec
                              that is attached to the image
      --tags <tag,…>          only the compatibility sets with one of these tags
      --features <file>       saved nodes instead of this machine; may be given several times
      --on-undetermined <w>   warn or fail where something cannot be observed (warn)
      --cdi-device <name>     CDI device for every container, such as nvidia.com/gpu=all; may be
                              given several times
      --cdi-devices-from <f>  and those that a Pod or a CRI container config asks for
      --cdi-spec-dir <d>      look for CDI spec files here instead of where the engine does; may be
                              given several times, a later one wins
      --cdi-mode <mode>       auto, native (the engine applies CDI) or translate (auto)
      --cdi-unsupported <p>   error or warn, for what cannot be translated (error)
      --secret-env <NAME>     this variable of the environment holds a secret: hide its value in
                              everything that is printed and written; may be given several times
  -h, --help                  this text

Exit codes: 0 passed, 1 failed, 2 usage or invalid manifest, 3 infrastructure.
`

const validateOptions = {
  file: { type: 'string', short: 'f', multiple: true, default: [] },
  policy: { type: 'string' },
  'startup-timeout': { type: 'string' },
  debug: { type: 'boolean', default: false },
  output: { type: 'string', default: 'text' },
  'report-directory': { type: 'string' },
  engine: { type: 'string' },
  platform: { type: 'string' },
  pull: { type: 'string', default: 'missing' },
  concurrency: { type: 'string' },
  registry: { type: 'string' },
  ...registryFlags,
  context: { type: 'string' },
  'build-file': { type: 'string' },
  target: { type: 'string' },
  'build-arg': { type: 'string', multiple: true, default: [] },
  label: { type: 'string', multiple: true, default: [] },
  secret: { type: 'string', multiple: true, default: [] },
  'cache-from': { type: 'string', multiple: true, default: [] },
  'cache-to': { type: 'string', multiple: true, default: [] },
  network: { type: 'string' },
  'no-cache': { type: 'boolean', default: false },
  compatibility: { type: 'string' },
  tags: { type: 'string', multiple: true, default: [] },
  features: { type: 'string', multiple: true, default: [] },
  'on-undetermined': { type: 'string', default: 'warn' },
  'cdi-device': { type: 'string', multiple: true, default: [] },
  'cdi-devices-from': { type: 'string', multiple: true, default: [] },
  'cdi-spec-dir': { type: 'string', multiple: true, default: [] },
  'cdi-mode': { type: 'string', default: 'auto' },
  'cdi-unsupported': { type: 'string', default: 'error' },
  'secret-env': { type: 'string', multiple: true, default: [] },
  help: { type: 'boolean', short: 'h', default: false },
} as const satisfies ParseArgsOptionsConfig

export type ValidateFlags = Options<typeof validateOptions>

/** @throws CanaryError (input) when a flag is unknown, lacks its value, or contradicts another */
export function parseValidateFlags(args: readonly string[]): ValidateFlags {
  return readOptions('validate', args, validateOptions)
}
