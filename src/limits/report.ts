/** What people are told, here and on GitHub. */
import { kibibyte, mebibyte } from './units.ts'

export const reportLimits = {
  /** What GitHub takes as the job summary of a step, less some room for its last line break. */
  summaryBytes: 1 * mebibyte - 1 * kibibyte,
  /** What GitHub takes as a comment; it counts characters. */
  commentCharacters: 65_536,
  /** What GitHub shows of a step. */
  errorAnnotations: 10,
  warningAnnotations: 10,
  /** Characters of one annotation's message. */
  annotationCharacters: 2000,
  /** Characters of a value in a table, a list or a line of a report. */
  cellCharacters: 400,
  /** Characters of one line of a log or of a command's output. */
  lineCharacters: 1000,
  /** Last lines of a command's output or of a container's log that a report shows. */
  outputLines: 20,
  logLines: 50,
  /** Rows of a Mermaid timeline, and bars in a row: GitHub refuses a diagram of 50,000 characters. */
  diagramRows: 40,
  diagramBars: 12,
  /** Lines of a log or an output that are told beside a cause. */
  decisiveLines: 6,
  /** Causes that a report begins with, and what is named of those that each befell. */
  causes: 20,
  causeNames: 8,
  causePlaces: 4,
  /** Warnings that are told before the details. */
  warnings: 5,
  /** Columns of the first table, and its rows of images that passed. */
  glanceColumns: 8,
  glancePassed: 10,
  /** Features of a processor that the last line names. */
  glanceFeatures: 12,
  /** Node names told by name in a cell; the rest are counted. */
  nodeNames: 5,
  /** Libraries of a program told by name; the rest are counted. */
  libraryNames: 5,
  /** Groups of equal nodes that the terminal lists. */
  textGroups: 50,
  /** Rows of one table on the page of the HTML report. */
  htmlRows: 500,
  /** Rows of attempts of one check there; attempts that are alike share a row. */
  attemptRows: 60,
  /**
   * Bytes of the output `results`. GitHub keeps 1 MB of a job's outputs (as UTF-16), and Linux hands at most 128 KiB
   * to a program in one environment variable, which is how scripts are to get it.
   */
  resultsBytes: 64 * kibibyte,
  /** What changed in one way since a run before, and waivers, that are told by name. */
  standingItems: 50,
  /** Columns of the compatibility matrix. */
  matrixImages: 50,
  /** A `report.json` that is rendered again: its bytes, one text, one list, all checks, one time. */
  inputBytes: 64 * mebibyte,
  inputTextCharacters: 1 * mebibyte,
  inputItems: 20_000,
  inputChecks: 20_000,
  /** Reports that are put together: as many as a matrix of GitHub has jobs. */
  merged: 256,
  inputMilliseconds: 365 * 24 * 60 * 60 * 1000,
  /** Problems told at once of such a file. */
  problems: 20,
} as const

export const githubLimits = {
  /** One answer of the API, from the request to the last byte. */
  answer: 10_000,
  /** One piece of work, such as concluding the check run, with all its retries. */
  work: 60_000,
  /** The same where the run was cancelled: GitHub kills the step 10 s after it asked it to stop. */
  cancelledWork: 4_000,
  /** Tries of one request that may be repeated. */
  tries: 4,
  /** Before the second try; doubled for each one after it, and varied. */
  firstBackOff: 500,
  mostBackOff: 8_000,
  /** A wait that GitHub asks for is kept up to this; a longer one ends the work. */
  retryAfter: 30_000,
  /** Characters of what GitHub says of a refusal. */
  messageCharacters: 300,
  /** Comments asked for at once, and how many times. */
  commentsPerPage: 100,
  commentPages: 20,
  /** From reading the comment until what was made of it is written; who needs longer reads again. */
  writeWindow: 2_000,
  /** Rounds of read, write and read again. */
  commentRounds: 12,
  /** Characters of one section: a comment is read at a glance, and other jobs need room as well. */
  sectionCharacters: 16_384,
  /** Of its first lines, which stay when there is no room for more. */
  headlineCharacters: 8_192,
  /** Sections of one comment; the oldest go first. */
  sections: 60,
  /** Failed checks that a section remembers until the next run. */
  rememberedChecks: 50,
  /** Characters of a section's place, such as `build / canary (3.12)`. */
  placeCharacters: 200,
  /** What GitHub takes at once, and what a check run gets altogether. */
  annotationsPerRequest: 50,
  checkRunErrors: 300,
  checkRunWarnings: 100,
  /** What GitHub takes as the summary of a check run. */
  checkRunSummaryBytes: 65_535,
  checkRunTitleCharacters: 255,
  /** Between two updates of a check run in progress. */
  progress: 10_000,
  /** The event that started the workflow, as the runner wrote it down. */
  eventBytes: 32 * mebibyte,
  /** A file of git's that tells which commit is checked out. */
  gitFileBytes: 16 * mebibyte,
} as const
