/** A run: the engine, its containers, what is asked of them, and what is secret. */
import { kibibyte, mebibyte } from './units.ts'

export const engineLimits = {
  /** The first answer of a socket that may be an engine. */
  ping: 5_000,
  /** Any call that the engine answers at once. */
  answer: 30_000,
  /** Creating a container: the engine may have to make a large root file system first. */
  create: 60_000,
  /** A pull, build or load that says nothing for so long is given up. */
  silence: 300_000,
  /** How often an engine is asked again that looked at a process which ended meanwhile, and how long after. */
  endingRepeats: 5,
  endingPause: 100,
  /** Stopping a command whose time is over. */
  kill: 2_000,
  killPoll: 20,
  /** Before the engine is asked which process a command is: most have ended by then. Then doubled. */
  processLook: 100,
  /** How often that is asked. */
  processLooks: 6,
  /** An engine that answers within this tells of the moment when it was asked. */
  prompt: 250,
  /** Between the end of a command and its exit code. */
  exitCode: 3_000,
  /** Between two looks at whether a command has ended whose output has. */
  exitCodePoll: 250,
  /** A command that got the words of another one that could not be started is tried so often again. */
  execRepeats: 4,
  /** Before the first of these tries, at most; doubled for each one after it. */
  execRepeatPause: 50,
  /** Whether a container's address answers from here. */
  route: 1_000,
  /** Between two looks at how many sockets a container has, while it is young. */
  listenerPoll: 40,
  /** And at most, when it has been waited for long. */
  listenerPollAtLast: 100,
  /** Before the sockets themselves are looked at again where their number is the same. */
  listenerLook: 2_000,
  /** A look at the sockets is followed by a rest of so many times as long as it took. */
  listenerRest: 20,
  /** Any one text that the kernel makes of its sockets or of a process. */
  kernelText: 4 * mebibyte,
  /** Removing one container, with all retries. */
  remove: 20_000,
  /** Body of an answer. */
  answerBytes: 8 * mebibyte,
  /** One line of a pull or build stream. */
  lineBytes: 1 * mebibyte,
  /** Body of an error answer. */
  errorBytes: 64 * kibibyte,
  /** Connections to the engine at once. */
  connections: 64,
  /** Before a container's end is asked for again, where the engine has told of none. */
  waitPause: 1_000,
  /** Between two looks at a container that has just ended. */
  endStatePoll: 60,
  /** Files that a container has written, as the engine tells them. */
  changes: 20_000,
  /** Asking what others have done to a container. */
  events: 3_000,
  /** Last lines of a container's log that are reported. */
  logLines: 50,
  /** And their bytes. */
  logBytes: 64 * kibibyte,
  /**
   * Processes and threads of a container on Docker, which sets no limit by itself: half of the
   * process ids that the smallest kernel has (pid_max), so that no image can take all of them.
   */
  processes: 16_384,
  /** Container logs the engine may keep, so that a chatty image cannot fill the disk. */
  logFile: '10m',
} as const

export const probeLimits = {
  /** The only attempt of a check whose timeoutSeconds is 0. */
  lonelyAttempt: 30_000,
  /** Attempts that a report keeps: the first and the last. */
  firstAttempts: 10,
  lastAttempts: 40,
  /** Attempts that run in one container at once. */
  attemptsAtOnce: 16,
  /** Of the time of a check that ran out of it, this much may be lost to the engine, or to ourselves. */
  engineShare: 1_000,
  /** Between two looks at whether a command was killed for want of memory. */
  memoryPoll: 60,
  /** How often that is looked at. */
  memoryLooks: 3,
  /** Bytes kept of each output stream of a command, from its end. */
  execOutput: 4 * kibibyte,
  /** Bytes of it that are searched where a check says what is to be in it. */
  searchedOutput: 1 * mebibyte,
  /** Response headers together; more is a malformed response. */
  headerBytes: 1 * mebibyte,
  /** Replies that wait for a server which asks for them and does not read them. */
  replyBytes: 64 * kibibyte,
  /** Of a response body this much is read, then the connection is closed. */
  bodyBytes: 10 * kibibyte,
  /** And of one that a check says something of. */
  searchedBody: 1 * mebibyte,
  /** A body that a check sends. */
  requestBody: 64 * kibibyte,
  /** Of one line of a log this much is searched. */
  logLine: 64 * kibibyte,
  /** Before processes that had ended are looked at again: who waits for them needs a moment. */
  reapingMs: 1_000,
  /** A command that could not be started may be the first to know of its container's end: the engine tells it by then. */
  endTold: 1_000,
  /** Requests of one httpGet attempt, the first one and those after redirects. */
  requests: 10,
  /** A TLS handshake ends by then, even where the attempt may last longer. */
  tlsHandshakeMs: 10_000,
  /** One address of a name that has several, before the next is tried. */
  addressMs: 1_000,
  /** How long a connection through a proxy has to stay open to count as accepted. */
  settleMs: 1_000,
  /** The answer of a gRPC health check; an honest one has two bytes. */
  grpcMessageBytes: 4 * kibibyte,
  /** Before a gRPC health check connects for the second time, as grpc-go does; longer each time. */
  grpcReconnect: 1_000,
  /** Characters of any one text that an attempt keeps of what it saw. */
  seenCharacters: 1_024,
  /** Lines of response headers that an attempt keeps. */
  seenHeaders: 20,
  /** Characters of the line that says what a check wants. */
  wantedCharacters: 300,
  /** How often one attempt of a Pod's probe is tried while it cannot be carried out, as kubelet does. */
  executions: 3,
  /** Between two early attempts of a startup probe, and before kubelet's next one. */
  earlyAttempt: 1_000,
  /** Between two looks at whether a container has started that an early attempt waits for. */
  earlyLook: 100,
} as const

/** Checks of which each has a container of its own. */
export const isolatedLimits = {
  /** Of one Validator, side by side. */
  atOnce: 4,
  /** Commands before one check, and after it. */
  steps: 100,
} as const

export const runLimits = {
  /** Until a container has to have ended under the condition `clean-stop`. */
  cleanStop: 30_000,
  /** Removing what a cancelled run left; GitHub kills the step 10 s after it asked it to stop. */
  sweep: 6_000,
  /** Removing what a broken run left: an engine that comes back needs its time. */
  patientSweep: 20_000,
  /** Before an engine that was lost is asked again what is left on it. */
  sweepPause: 250,
  /** Removing what killed runs left on the engine, beside the run itself. */
  orphans: 20_000,
  /** The same, once the run has nothing else left to do. */
  orphansAlone: 2_000,
  /** A container that a killed step had asked for may still come to be. */
  lateCreate: 30_000,
  /** The clean-up after the step, from finding the engine to the last removal. */
  cleanUp: 60_000,
  /** Default until a container's process must run. */
  startup: 10_000,
  /** Containers side by side, at most. */
  mostContainers: 64,
  /** Containers side by side, unless the user asks for more or fewer. */
  concurrency: 4,
  /** A length of time that somebody writes into an input or a flag. */
  longest: 24 * 60 * 60 * 1000,
} as const

export const secretLimits = {
  /** Characters of a value that is hidden; where a shorter one was taken out would tell what it is. */
  shortestCharacters: 4,
  /** Characters of a secret that are looked for: no variable of a Linux process is longer. */
  characters: 128 * kibibyte,
  /** A long secret is known by its parts of so many characters, in clear and in base64. */
  piece: 24,
  base64Piece: 12,
  /** Characters of one line of a build's or a pull's output; the rest of it is left out. */
  lineCharacters: 64 * kibibyte,
  /** Texts of this length and more may be the end of a longer one, whose start was cut off. */
  tailCharacters: 1_000,
} as const
