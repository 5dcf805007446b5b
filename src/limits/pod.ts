/** Kubernetes manifests that Pods are read from. */
import { mebibyte } from './units.ts'

export const podLimits = {
  /** Of one file, or of standard input: a chart is one text once it is rendered. */
  bytes: 4 * mebibyte,
  /** Of all files together. */
  allBytes: 32 * mebibyte,
  /** Lines and values of one text. */
  values: 400_000,
  /** Documents in one stream. */
  documents: 2_000,
  /** Problems of one object that are told at once. */
  problems: 50,
  /** Fields without a meaning that are told of one object. */
  unknownFields: 50,
} as const
