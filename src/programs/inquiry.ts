import type { StaticFinding } from '../model.ts'
import { programLimits } from '../limits.ts'
import type { Examination, LoadedFile, ProgramPlace } from './examination.ts'
import { finding } from './finding.ts'
import type { ProgramCode } from './codes.ts'

/** What is found out about one program, while it is. */
export class Inquiry {
  readonly place: ProgramPlace
  readonly #findings: StaticFinding[] = []
  readonly #closure = new Map<string, LoadedFile>()

  constructor(place: ProgramPlace) {
    this.place = place
  }

  add(found: StaticFinding | null): void {
    if (found === null || this.#findings.length >= programLimits.findings) return
    const isTold = this.#findings.some(
      ({ code, message }) => code === found.code && message === found.message,
    )
    if (!isTold) this.#findings.push(found)
  }

  tell(code: ProgramCode, message: string, path: string | null, hint: string): void {
    this.add(finding(code, message, path, hint))
  }

  load({ node, facts }: LoadedFile): void {
    if (!this.#closure.has(node.path)) this.#closure.set(node.path, { node, facts })
  }

  result(known: Pick<Examination, 'name' | 'node' | 'type'>): Examination {
    return { ...known, closure: [...this.#closure.values()], findings: [...this.#findings] }
  }
}
