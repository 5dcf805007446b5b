/** Programs and libraries that are read without being run. */
import { kibibyte, mebibyte } from './units.ts'

export const elfLimits = {
  /** All program headers of one file, as Linux has it. */
  programHeaderBytes: 64 * kibibyte,
  /** The path of an interpreter with its end, as Linux has it (PATH_MAX). */
  interpreterBytes: 4 * kibibyte,
  /** One dynamic section. */
  dynamicBytes: 256 * kibibyte,
  /** One name, or one list of directories. */
  stringBytes: 64 * kibibyte,
  /** Symbol versions, and the libraries that they are asked of, in one file. */
  versions: 10_000,
  /** All notes of one segment. */
  noteBytes: 64 * kibibyte,
  /** The section headers of a program for 32-bit Arm, and its attributes. */
  armSectionBytes: 64 * kibibyte,
  /** All that is looked at of one file, what is looked at twice twice. */
  saidBytes: 4 * mebibyte,
  /** What is read of a file that is not held in memory. */
  readBytes: 32 * mebibyte,
} as const
