import type { Budget } from '../budget.ts'
import { FunctionFailure, TemplateError } from '../error.ts'
import type { CallContext, FunctionTable } from '../functions/define.ts'
import { describeNode } from '../syntax/describe.ts'
import type { Node, TemplateSet } from '../syntax/nodes.ts'
import { toText } from '../values/bytes.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote } from '../values/quote.ts'
import type { Value } from '../values/value.ts'
import type { Output } from './output.ts'

/** What all templates of one execution share. */
export interface Execution {
  readonly source: ByteString
  readonly templates: TemplateSet
  readonly functions: FunctionTable
  readonly context: CallContext
  readonly budget: Budget
  readonly output: Output
}

interface Variable {
  readonly name: ByteString
  value: Value
}

/** One running template: its variables, and the node that an error would be blamed on. */
export class Frame {
  readonly execution: Execution
  readonly #templateName: ByteString
  readonly #variables: Variable[]
  #node: Node | undefined

  /** @param dot what `$` stands for */
  constructor(execution: Execution, templateName: ByteString, dot: Value) {
    this.execution = execution
    this.#templateName = templateName
    this.#variables = [{ name: '$', value: dot }]
  }

  /** From here on errors are blamed on `node`. */
  at(node: Node): void {
    this.#node = node
  }

  /** An error with its place, in Go's form: there columns count from 0. */
  failure(message: ByteString, cause?: FunctionFailure): TemplateError {
    if (this.#node === undefined) throw new Error('a template failed before its first node')
    const { line, column } = this.#placeOf(this.#node)
    const name = quote(this.#templateName)
    const blamed = `executing ${name} at <${describeNode(this.#node)}>`
    const text = toText(`template: :${line}:${column - 1}: ${blamed}: ${message}`)
    return new TemplateError('execute', text, { line, column }, { cause })
  }

  #placeOf({ position }: Node): { readonly line: number; readonly column: number } {
    const before = this.execution.source.slice(0, position)
    return { line: before.split('\n').length, column: position - before.lastIndexOf('\n') }
  }

  /** Runs something that may exceed a bound, and says where it did. */
  within<Result>(run: () => Result): Result {
    try {
      return run()
    } catch (error) {
      if (error instanceof FunctionFailure) throw this.failure(error.message, error)
      throw error
    }
  }

  step(): void {
    this.within(() => {
      this.execution.budget.spend(1)
    })
  }

  declare(name: ByteString, value: Value): void {
    this.#variables.push({ name, value })
  }

  assign(name: ByteString, value: Value): void {
    this.#find(name).value = value
  }

  lookUp(name: ByteString): Value {
    return this.#find(name).value
  }

  /** Sets the variable that was declared last (1) or the one before (2). */
  setFromTop(index: number, value: Value): void {
    const variable = this.#variables.at(-index)
    if (variable !== undefined) variable.value = value
  }

  /** Variables that `run` declares are gone afterwards. */
  scoped<Result>(run: () => Result): Result {
    const count = this.#variables.length
    const result = run()
    this.#variables.length = count
    return result
  }

  #find(name: ByteString): Variable {
    const variable = this.#variables.findLast((known) => known.name === name)
    if (variable === undefined) throw this.failure(`undefined variable: ${name}`)
    return variable
  }
}
