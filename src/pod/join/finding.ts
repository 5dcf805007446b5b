import type { Notice } from '../../model.ts'
import type { FieldPath, Pod } from '../pod.ts'
import { joinCodes } from './codes.ts'
import type { JoinCode } from './codes.ts'

export interface Finding {
  readonly code: JoinCode
  readonly message: string
  /** From the Pod's root. */
  readonly path: FieldPath
  readonly hint: string
}

export function toNotice({ code, message, path, hint }: Finding, pod: Pod): Notice {
  const [severity] = joinCodes[code]
  return { severity, code, message: cut(message), location: pod.locate(path), hint: cut(hint) }
}

/** Names of variables are as long as somebody likes. */
function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 3)}...` : text
}

const longest = 1_000
