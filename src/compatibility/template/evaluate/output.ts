import { templateLimits } from '../../../limits.ts'
import { FunctionFailure } from '../error.ts'
import type { ByteString } from '../values/bytes.ts'

/** What a template writes, up to a bound. */
export class Output {
  readonly #parts: ByteString[] = []
  #size = 0

  get text(): ByteString {
    return this.#parts.join('')
  }

  /** @throws FunctionFailure when the output becomes too large */
  write(text: ByteString): void {
    this.#size += text.length
    if (this.#size > templateLimits.outputBytes) {
      throw new FunctionFailure(`the output exceeds the ${templateLimits.outputBytes} bytes limit`)
    }
    this.#parts.push(text)
  }
}
