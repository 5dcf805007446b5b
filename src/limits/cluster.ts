/** A Kubernetes cluster: how it is found, and what is asked of its API server. */
import { kibibyte, mebibyte } from './units.ts'

export const clusterLimits = {
  /** One file of the kubeconfig, and one that it names: a certificate, a key, a token. */
  configurationBytes: 1 * mebibyte,
  /** Files that KUBECONFIG lists. */
  configurationFiles: 32,
  /** A program that the kubeconfig names for credentials (an exec plugin) has ended by then. */
  plugin: 60_000,
  /** What it writes to stdout. */
  pluginBytes: 1 * mebibyte,
  /** Credentials that expire within this are renewed before they are used. */
  renewBefore: 30_000,
  /** A connection is asked whether it still stands, so often, by the operating system. */
  keepAlive: 30_000,
  /** How often a call is repeated that a busy API server put off, and how long it may ask to wait before each. */
  repeats: 5,
  repeatPause: 10_000,
  /** Until a node has been found for a Pod and has pulled its image, beside the time of its process. */
  pull: 300_000,
  /** A Pod that nobody removes is ended by its node then, and removed by the next run. */
  podLife: 6 * 60 * 60 * 1000,
  /** Objects of one page of a list. */
  pageObjects: 500,
  /** Pages of one list. */
  pages: 200,
  /** The API server ends a watch after this; it is taken up again then. */
  watch: 240_000,
  /** A watch that lasts this much longer than that is cut, and taken up again. */
  watchGrace: 20_000,
  /** One event of a watch: a whole object. */
  watchEventBytes: 8 * mebibyte,
  /** How often in a row a watch is taken up again that gave nothing, and how long before each. */
  watchRepeats: 5,
  watchPause: 500,
  /** One that ended sooner, and told nothing, is among those. */
  watchShortest: 1_000,
  /** A node that answers within this is taken to have told of a command's end as soon as it came. */
  prompt: 1_000,
  /** A node looks at its containers each second, and tells of an end somewhat later: by then. */
  endTold: 3_000,
  /** What the API server says of a command's end. */
  statusBytes: 64 * kibibyte,
  /** One frame of a command's output or of a forwarded port. */
  frameBytes: 8 * mebibyte,
} as const
