import type { StaticFinding } from '../model.ts'
import { programCodes } from './codes.ts'
import type { ProgramCode } from './codes.ts'

/** @param path the file of the image that it is about */
export function finding(
  code: ProgramCode,
  message: string,
  path: string | null,
  hint: string,
): StaticFinding {
  const [severity] = programCodes[code]
  return { severity, code, message: cut(message), location: null, hint, path }
}

/** Names are as long as somebody likes, and lists of them longer. */
function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text
}

const longest = 1_000
