import type { Notice } from '../../model.ts'

/**
 * What can be found out about a Pod before it runs. `error`: Kubernetes does not run it, or it cannot be
 * what was meant. `warning`: Kubernetes says nothing, and it is a mistake. `notice`: worth knowing.
 */
export const joinCodes = {
  'pod-command-none': ['error', 'neither the Pod nor the image names a command'],
  'pod-command-missing': [
    'error',
    'the program of a container, or the interpreter of its script, is not in the image',
  ],
  'pod-command-not-executable': ['error', 'the program of a container cannot be executed'],
  'pod-command-unloadable': [
    'error',
    'the program of a container is there, and its loader or a library that it needs is not',
  ],
  'pod-probe-program-missing': [
    'error',
    'a readiness or startup probe cannot run its program: the container never becomes ready',
  ],
  'pod-liveness-program-missing': [
    'warning',
    'a liveness probe cannot run its program: Kubernetes never restarts the container, and says nothing',
  ],
  'pod-probe-program-unloadable': [
    'error',
    'the program of a probe is there, and a library that it needs is not: the probe fails each time',
  ],
  'pod-post-start-program-missing': [
    'error',
    'a postStart hook cannot run its program: Kubernetes kills the container each time',
  ],
  'pod-pre-stop-program-missing': [
    'warning',
    'a preStop hook cannot run its program: the container is stopped without it',
  ],
  'pod-script-command-missing': [
    'warning',
    'a script for a shell begins with a program that is not in the image',
  ],
  'pod-port-name-unknown': [
    'error',
    'a probe or hook names a port that its container does not declare',
  ],
  'pod-port-undeclared': [
    'notice',
    'a probe or hook asks a port that no container declares and no image exposes',
  ],
  'pod-probe-host-loopback': [
    'warning',
    'host is the loopback: kubelet asks the node, not the container',
  ],
  'pod-run-as-non-root': ['error', 'runAsNonRoot refuses the user that the container would have'],
  'pod-working-directory-file': ['error', 'workingDir is a file'],
  'pod-working-directory-root': [
    'warning',
    'workingDir is not in the image: it is made, and belongs to root, which the container is not',
  ],
  'pod-working-directory-missing': ['notice', 'workingDir is not in the image, and is made empty'],
  'pod-read-only-root-write': [
    'warning',
    'a script writes where a read-only root file system lets nobody write',
  ],
  'pod-read-only-root': [
    'notice',
    'a read-only root file system, and no volume where programs like to write',
  ],
  'pod-subpath-key-missing': [
    'warning',
    'subPath names no file of its volume: an empty directory is mounted in its place',
  ],
  'pod-subpath-variable-missing': [
    'error',
    'subPathExpr has a variable that the container does not have',
  ],
  'pod-dollar-dollar': ['warning', '$$ reaches the shell as $'],
  'pod-variable-unknown': [
    'warning',
    '$(NAME) of a variable that the Pod does not set stays as it is',
  ],
  'pod-variable-later': [
    'warning',
    '$(NAME) of a variable that is set further down stays as it is',
  ],
  'pod-probe-variable': [
    'warning',
    '$(NAME) in an exec probe of a variable whose value is not written in env itself',
  ],
  'pod-hook-unexpanded': ['warning', '$(NAME) or $$ in an exec hook, where nothing is replaced'],
  'pod-hook-status-ignored': ['notice', 'an httpGet hook counts as done whatever its status is'],
  'pod-post-start-blocks': [
    'notice',
    'a postStart hook that sleeps: the next containers start, and probes begin, only after it',
  ],
  'pod-grace-too-short': [
    'warning',
    'the grace period ends before preStop does, so that the container is killed',
  ],
  'pod-startup-first-attempt': [
    'notice',
    'a startup probe asks for the first time when its first period is over',
  ],
  'pod-liveness-budget': [
    'notice',
    'a liveness probe with an initial delay instead of a startup probe: what an application has to start in',
  ],
  'pod-liveness-timeout': [
    'notice',
    'a liveness probe gives its application one second to answer, as it does where nothing is written',
  ],
  'pod-liveness-one-late-answer': [
    'warning',
    'a liveness probe kills its container for a single answer that takes a second',
  ],
  'pod-liveness-like-readiness': [
    'notice',
    'a liveness probe asks what readiness asks and gives up as soon: who is slow is restarted',
  ],
  'pod-image-without-tag': [
    'notice',
    'an image by no tag, or by latest: which one runs depends on the node and the day',
  ],
  'pod-findings-left-out': ['warning', 'there is more to be told of a Pod than is told'],
} as const satisfies Readonly<Record<string, readonly [Notice['severity'], string]>>

export type JoinCode = keyof typeof joinCodes
