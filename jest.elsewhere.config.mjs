/**
 * The unit tests on machines that are no Linux. What is left out there stands here, with the reason; on
 * Linux jest.config.mjs leaves out nothing.
 */
import unit from './jest.config.mjs'

/** Processes, sockets, devices and users as Linux tells them in /proc, loopback addresses by the million, shells. */
export const needLinux = [
  'cdi/host',
  'cli/cdi/commands',
  'cli/completion',
  'cli/features',
  'container/ownership',
  'container/reach',
  'container/socket-holders',
  'engine/docker/exec-end',
  'engine/find/connect',
  'features/cpu/cpuid-device',
  'features/discover',
  'features/host',
  'image/build/buildx',
  'limits/deadlines',
  'regular-file',
  'run/devices',
  'run/orphans',
  'with-load',
]

/** Sockets and pipes that are files, paths with slashes, a shell, tar and openssl. */
export const needPosix = [
  'action/inputs',
  'architecture',
  'cdi/catalog',
  'cdi/describe-devices',
  'cdi/plan',
  'cdi/preflight',
  'cdi/translate',
  'cli/compat',
  'cli/compat/attach-detach-show',
  'cli/first-answer',
  'cli/validate',
  'cli/validate/build',
  'engine/docker/answers',
  'engine/docker/container-answers',
  'engine/docker/devices',
  'engine/docker/exec',
  'engine/docker/image-platforms',
  'engine/docker/interventions',
  'engine/docker/progress',
  'engine/docker/transport',
  'engine/find/locate',
  'examples/examples',
  'image/build/context',
  'image/build/proxies',
  'image/local-image',
  'image/tar',
  'network/fetch-text',
  'npm-scripts',
  'policy/workspace',
  'registry/docker-credentials',
  'registry/settings',
  'report/injection',
  'run/evaluate-compatibility',
  'run/own-sources',
  'run/pods/host-paths',
  'run/pods/stand-ins',
  'validator/origins',
  'validator/restrict',
  'validator/sources',
  'workflows',
]

const leftOut = process.platform === 'win32' ? [...needLinux, ...needPosix] : needLinux

export default {
  ...unit,
  testPathIgnorePatterns: [
    ...unit.testPathIgnorePatterns,
    // Its readers of the host and of archives need what is needed above.
    '__tests__[\\\\/]fuzz[\\\\/]',
    ...leftOut.map((name) => `__tests__[\\\\/]${name.replaceAll('/', '[\\\\/]')}\\.test\\.ts$`),
  ],
}
