import { templateLimits } from '../../../limits.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote, unquote } from '../values/quote.ts'
import { describeNode } from './describe.ts'
import { readNumberLiteral } from './number-literal.ts'
import { parseFailure } from './parse-failure.ts'
import type { Token, TokenKind } from './token.ts'
import type { CommandNode, Operand, PipelineNode, VariableNode } from './nodes.ts'
import type { TokenBuffer } from './token-buffer.ts'

/** What a pipeline belongs to, in Go's words. */
export type PipelineContext =
  | 'command'
  | 'if'
  | 'range'
  | 'with'
  | 'block clause'
  | 'template clause'
  | 'parenthesized pipeline'

const operandStarts: ReadonlySet<TokenKind> = new Set([
  'bool',
  'char-constant',
  'complex',
  'dot',
  'field',
  'identifier',
  'number',
  'nil',
  'raw-string',
  'string',
  'variable',
  'left-paren',
])

/** Constants, which take no argument and so cannot stand after a `|`. */
const constants: ReadonlySet<Operand['kind']> = new Set(['bool', 'dot', 'nil', 'number', 'string'])

/** Reads what stands inside an action, and knows which variables are declared there. */
export class PipelineParser {
  readonly #tokens: TokenBuffer
  readonly #checkFunction: (name: ByteString) => string | undefined
  readonly #unexpected: (token: Token, context: string) => Error
  #variables: ByteString[] = ['$']
  #parens = 0

  constructor(
    tokens: TokenBuffer,
    checkFunction: (name: ByteString) => string | undefined,
    unexpected: (token: Token, context: string) => Error,
  ) {
    this.#tokens = tokens
    this.#checkFunction = checkFunction
    this.#unexpected = unexpected
  }

  /** Variables that `parse` declares are gone afterwards. */
  withScope<Result>(parse: () => Result): Result {
    const count = this.#variables.length
    const result = parse()
    this.#variables.length = count
    return result
  }

  withOwnVariables<Result>(parse: () => Result): Result {
    const outer = this.#variables
    this.#variables = ['$']
    const result = parse()
    this.#variables = outer
    return result
  }

  /** A pipeline up to its `}}` or `)`, which is read too. */
  parse(context: PipelineContext): PipelineNode {
    const end: TokenKind = context === 'parenthesized pipeline' ? 'right-paren' : 'right-delimiter'
    const { position } = this.#tokens.peekNonSpace()
    const { declarations, isAssignment } = this.#declarations(context)
    const commands: CommandNode[] = []
    for (;;) {
      const token = this.#tokens.nextNonSpace()
      if (token.kind === end) break
      if (!operandStarts.has(token.kind)) throw this.#unexpected(token, context)
      this.#tokens.backup()
      commands.push(this.#command())
    }
    this.#checkCommands(commands, context)
    return { kind: 'pipeline', position, isAssignment, declarations, commands }
  }

  #checkCommands(commands: readonly CommandNode[], context: PipelineContext): void {
    if (commands.length === 0) throw this.#fail(`missing value for ${context}`)
    const stage = commands.findIndex(
      ({ operands: [first] }, index) =>
        index > 0 && first !== undefined && constants.has(first.kind),
    )
    if (stage > 0) throw this.#fail(`non executable command in pipeline stage ${stage + 1}`)
  }

  /** `$x :=`, `$x =`, and in a range also `$i, $x :=`. */
  #declarations(context: PipelineContext): Pick<PipelineNode, 'declarations' | 'isAssignment'> {
    const declarations: VariableNode[] = []
    for (;;) {
      const variable = this.#tokens.peekNonSpace()
      if (variable.kind !== 'variable') return { declarations, isAssignment: false }
      this.#tokens.next()
      const following = this.#tokens.peek()
      const operator = this.#tokens.peekNonSpace()
      const isComma = operator.kind === 'character' && operator.text === ','
      if (operator.kind === 'assign' || operator.kind === 'declare' || isComma) {
        this.#tokens.nextNonSpace()
        declarations.push(variableNode(variable.text, variable.position))
        this.#variables.push(variable.text)
        if (!isComma) return { declarations, isAssignment: operator.kind === 'assign' }
        this.#checkSecondVariable(context, declarations.length)
      } else {
        if (following.kind === 'space') this.#tokens.backup3(variable, following)
        else this.#tokens.backup2(variable)
        return { declarations, isAssignment: false }
      }
    }
  }

  #checkSecondVariable(context: PipelineContext, count: number): void {
    if (context !== 'range' || count > 1) throw this.#fail(`too many declarations in ${context}`)
    const { kind } = this.#tokens.peekNonSpace()
    if (kind !== 'variable' && kind !== 'right-delimiter' && kind !== 'right-paren') {
      throw this.#fail('range can only initialize variables')
    }
  }

  /** Operands up to a `|`, which is read too, or to the end of the pipeline. */
  #command(): CommandNode {
    const { position } = this.#tokens.peekNonSpace()
    const operands: Operand[] = []
    for (;;) {
      this.#tokens.peekNonSpace()
      const operand = this.#operand()
      if (operand !== undefined) operands.push(operand)
      const token = this.#tokens.next()
      if (token.kind === 'space') continue
      if (token.kind === 'pipe') break
      if (token.kind !== 'right-delimiter' && token.kind !== 'right-paren') {
        throw this.#unexpected(token, 'operand')
      }
      this.#tokens.backup()
      break
    }
    if (operands.length === 0) throw this.#fail('empty command')
    return { kind: 'command', position, operands }
  }

  /** A term and the fields that are asked of it. */
  #operand(): Operand | undefined {
    const term = this.#term()
    const { kind, position } = this.#tokens.peek()
    if (term === undefined || kind !== 'field') return term
    const fields: ByteString[] = []
    while (this.#tokens.peek().kind === 'field') fields.push(this.#tokens.next().text.slice(1))
    switch (term.kind) {
      case 'field':
      case 'variable':
        return { ...term, position, fields: [...term.fields, ...fields] }
      case 'identifier':
      case 'pipeline':
        return { kind: 'chain', position, of: term, fields }
      default:
        throw this.#fail(`unexpected . after term ${quote(describeNode(term))}`)
    }
  }

  #term(): Operand | undefined {
    const token = this.#tokens.nextNonSpace()
    const { position, text } = token
    switch (token.kind) {
      case 'identifier':
        return this.#identifier(text, position)
      case 'dot':
      case 'nil':
        return { kind: token.kind, position }
      case 'variable':
        return this.#variable(text, position)
      case 'field':
        return { kind: 'field', position, fields: [text.slice(1)] }
      case 'bool':
        return { kind: 'bool', position, value: text === 'true' }
      case 'char-constant':
      case 'complex':
      case 'number':
        return this.#number(text, token.kind, position)
      case 'left-paren':
        return this.#parenthesized()
      case 'string':
      case 'raw-string':
        return this.#string(text, position)
      default:
        this.#tokens.backup()
        return undefined
    }
  }

  #identifier(name: ByteString, position: number): Operand {
    const problem = this.#checkFunction(name)
    if (problem !== undefined) throw this.#fail(problem)
    return { kind: 'identifier', position, name }
  }

  #variable(name: ByteString, position: number): Operand {
    if (!this.#variables.includes(name)) throw this.#fail(`undefined variable ${quote(name)}`)
    return variableNode(name, position)
  }

  #number(
    text: ByteString,
    kind: 'number' | 'complex' | 'char-constant',
    position: number,
  ): Operand {
    const read = readNumberLiteral(text, kind)
    if (!read.ok) throw this.#fail(read.error)
    return { kind: 'number', position, text, number: read.number }
  }

  #string(quoted: ByteString, position: number): Operand {
    const text = unquote(quoted)
    if (text === undefined) throw this.#fail('invalid syntax')
    return { kind: 'string', position, quoted, text }
  }

  #parenthesized(): Operand {
    if (++this.#parens > templateLimits.nesting) {
      throw this.#fail(`parentheses are nested deeper than ${templateLimits.nesting} levels`)
    }
    const pipeline = this.parse('parenthesized pipeline')
    this.#parens--
    return pipeline
  }

  #fail(message: ByteString): Error {
    return parseFailure(this.#tokens.line, message)
  }
}

function variableNode(name: ByteString, position: number): VariableNode {
  return { kind: 'variable', position, name, fields: [] }
}
