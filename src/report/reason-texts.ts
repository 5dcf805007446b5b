/** What each code means and what to do about it: code scanning shows it of a rule, docs/reasons.md is made of it. */
import type { ReasonCode } from '../model.ts'
import type { CodeWords } from './problem-texts.ts'
import { problemTexts } from './problem-texts.ts'

export interface CodeText {
  /** One sentence. */
  readonly summary: string
  /** What to do. */
  readonly help: string
}

/** A code of an error or a notice that has no text here is told by its name. */
export function describeCode(code: string): CodeText {
  return (
    texts.get(code) ?? {
      summary: code.replaceAll('-', ' '),
      help: 'Read the message of the finding; it names the place and what to do.',
    }
  )
}

export const reasonTexts: Readonly<Record<ReasonCode, CodeWords>> = {
  ok: ['The check passed.', 'There is nothing to mend.'],
  'connection-refused': [
    'Nothing listens on the port that the check asks for.',
    'Start the server on this port, or correct the port in the manifest.',
  ],
  'connection-reset': [
    'The server closed the connection before it answered.',
    'Look for a crash or a refused protocol in the log of the container.',
  ],
  'connection-failed': [
    'The port could not be connected to.',
    'Look at the address that was tried and at the network of the engine.',
  ],
  'loopback-only': [
    'The process listens on the loopback address only.',
    'Bind to 0.0.0.0 (or ::) so that the platform can reach the port.',
  ],
  'attempt-timeout': [
    'An attempt of the check got no answer in time.',
    'Make the answer faster, or raise timeoutSeconds of the probe.',
  ],
  'check-timeout': [
    'The check did not pass before its deadline.',
    'Make the start faster, or raise the times of the probe.',
  ],
  status: [
    'The HTTP status is not the one that the check asks for.',
    'Look at the path and at what the server does with it.',
  ],
  redirect: [
    'The server redirects to a place that the check does not follow.',
    'Answer the path itself, or redirect within the same host.',
  ],
  'header-missing': [
    'The answer lacks a header that the check asks for.',
    'Set the header in the configuration of the server.',
  ],
  'header-value': [
    'A header of the answer has another value than the check asks for.',
    'Correct the header in the configuration of the server.',
  ],
  body: [
    'The body of the answer is not what the check asks for.',
    'Look at what the server answers, and at the patterns and JSON that the manifest wants.',
  ],
  'log-missing': [
    'The container did not write the line that the check waits for.',
    'Look at its log: the line may come later, in other words, or wait in a buffer of the program.',
  ],
  'not-stopped': [
    'The container did not end when it was told to.',
    'Have its first process heed the signal: exec the program in the entry point, or put an init before it.',
  ],
  'not-reaped': [
    'The first process of the container left children that had ended.',
    'Have it wait for its children, or put an init such as tini before it.',
  ],
  'malformed-response': [
    'The answer is no valid HTTP.',
    'Look for another protocol on this port, such as HTTPS or gRPC.',
  ],
  tls: [
    'The TLS handshake failed.',
    'Look at the scheme of the probe and at the certificate of the server.',
  ],
  'grpc-status': [
    'The gRPC health service answered with an error.',
    'Serve grpc.health.v1.Health, with the service name that the probe asks for.',
  ],
  'not-serving': [
    'The gRPC health service says that it is not serving.',
    'Look at what the service waits for before it reports SERVING.',
  ],
  'exit-code': [
    'The command ended with another exit code than 0.',
    'Read the last output of the command in the report.',
  ],
  signal: [
    'The command was ended by a signal.',
    'Look for a crash, a limit of memory, or a kill in the command.',
  ],
  'command-not-found': [
    'The command does not exist in the image.',
    'Install it, or correct its name and the PATH.',
  ],
  'command-not-executable': [
    'The command may not be executed.',
    'Set its executable bit, and look at its interpreter.',
  ],
  'command-not-started': [
    'The command could not be started.',
    'Read the message of the engine in the report.',
  ],
  output: [
    'What the command wrote is not what the check asks for.',
    'Read the last output of the command in the report.',
  ],
  'image-property': [
    'The image says something else of itself than the check asks for.',
    'Correct the instruction of the Dockerfile that the message names, or the check.',
  ],
  'file-absent': [
    'The image does not have a file that the check asks for.',
    'Copy it into the image, or correct the path in the check.',
  ],
  'file-present': [
    'The image has a file that the check forbids.',
    'Remove it in the layer that adds it, or list it in .dockerignore.',
  ],
  'file-property': [
    'A file of the image is of another kind, mode, owner or size than the check asks for.',
    'Set it where the file comes into the image, such as by COPY --chmod or --chown.',
  ],
  'file-content': [
    'A file of the image holds something else than the check asks for.',
    'Correct the file where the image is built, or the pattern in the check.',
  ],
  'program-broken': [
    'A program of the image cannot be started there.',
    'Do what the message says: it names the file that is missing or is not for this platform.',
  ],
  'container-exited': [
    'The container exited before the check passed.',
    'Read the last log lines of the container in the report.',
  ],
  'container-restarting': [
    'The container restarts again and again.',
    'Read the last log lines of the container in the report.',
  ],
  'container-not-started': [
    'The container did not start.',
    'Look at the entry point, the command and the options of the manifest.',
  ],
  'pod-not-ready': [
    'The Pod did not become ready in time.',
    'Look at the container and the probe that the message names, and at its log.',
  ],
  'pod-not-completed': [
    'The Pod did not complete.',
    'Look at the exit code and at the log of the container that the message names.',
  ],
  'pod-not-steady': [
    'The Pod was ready, and did not stay so.',
    'Look at the container that was restarted or became unready, and at its probes.',
  ],
  'pod-not-stopped': [
    'The Pod had to be killed: it did not end within its grace period.',
    'Handle SIGTERM, or raise terminationGracePeriodSeconds.',
  ],
  'pod-margin': [
    'A probe of the Pod comes nearer to its limits than was asked for.',
    'Raise timeoutSeconds or failureThreshold as the message says, or make the answer faster.',
  ],
  'pod-static': [
    'The Pod asks of its image what that does not have.',
    'Correct the command, the probe or the port at this line, or the image.',
  ],
  'oom-killed': [
    'The container was killed because it took more memory than it may.',
    'Give it more memory, or make it take less.',
  ],
  unproven: [
    'Something answers, but it is not known whether it is the container.',
    "Give the container a network of its own, or run as root on the engine's host.",
  ],
  undecided: [
    'What would decide was not seen, so the check is neither passed nor failed.',
    'Read in the message what was not looked at, and ask for less of it.',
  ],
  'image-unreadable': [
    'The image could not be read, so it was not judged.',
    'Look at the registry, the archive or the engine that the message names, and run again.',
  ],
  'container-changed': [
    'Somebody restarted, stopped, killed or paused the container while it was checked.',
    'Leave the container alone until its checks are done, and run again.',
  ],
  engine: [
    'The container engine failed, so the image was not judged.',
    'Look at the state of the engine, and run again.',
  ],
  cancelled: ['The run was stopped, so the image was not judged.', 'Run again.'],
  internal: [
    'An internal error: the image was not judged.',
    'Please report it with the message of the finding.',
  ],
}

const texts: ReadonlyMap<string, CodeText> = new Map(
  [...Object.entries(reasonTexts), ...Object.entries<CodeWords>(problemTexts)].map(
    ([code, [summary, help]]) => [code, { summary, help }],
  ),
)
