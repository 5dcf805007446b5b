import { templateLimits } from '../../../limits.ts'
import type { ByteString } from '../values/bytes.ts'
import { quote, unquote } from '../values/quote.ts'
import { Lexer } from './lexer.ts'
import type { Token } from './token.ts'
import { parseFailure, describeToken } from './parse-failure.ts'
import { PipelineParser } from './pipeline-parser.ts'
import { TokenBuffer } from './token-buffer.ts'
import type { BranchNode, ListNode, Statement, TemplateNode, TemplateSet } from './nodes.ts'

/** Says what is wrong with a function's name; undefined when templates can call it. */
export type FunctionCheck = (name: ByteString) => string | undefined

/**
 * Parses a template and those that it defines; `''` is the main one.
 *
 * @throws TemplateError (parse) in the words of Go's text/template/parse
 */
export function parseTemplates(source: ByteString, checkFunction: FunctionCheck): TemplateSet {
  return new Parser(source, checkFunction).parse()
}

/** What ends a list of statements. */
interface ListEnd {
  readonly kind: 'end' | 'else'
  readonly position: number
}

type BranchStart = Pick<BranchNode, 'position' | 'pipeline' | 'list'>
/** A branch that an `else if` follows. */
type BranchLink = BranchStart & { readonly elsePosition: number }

class Parser {
  readonly #tokens: TokenBuffer
  readonly #pipelines: PipelineParser
  readonly #templates = new Map<ByteString, ListNode>()
  #rangeDepth = 0
  /** The line on which the action started that is being read; 0 outside actions. */
  #actionLine = 0
  #nesting = 0

  constructor(source: ByteString, checkFunction: FunctionCheck) {
    this.#tokens = new TokenBuffer(new Lexer(source))
    this.#pipelines = new PipelineParser(this.#tokens, checkFunction, (token, context) =>
      this.#unexpected(token, context),
    )
  }

  parse(): TemplateSet {
    const nodes: Statement[] = []
    const position = this.#tokens.peek().position
    while (this.#tokens.peek().kind !== 'eof') {
      if (this.#parseDefinition()) continue
      const node = this.#textOrAction()
      if (isListEnd(node)) throw this.#fail(`unexpected {{${node.kind}}}`)
      nodes.push(node)
    }
    this.#add('', { kind: 'list', position, nodes })
    return this.#templates
  }

  /** `{{define "name"}}…{{end}}`, at the outermost level only; false when something else follows. */
  #parseDefinition(): boolean {
    const context = 'define clause'
    if (this.#tokens.peek().kind !== 'left-delimiter') return false
    const delimiter = this.#tokens.next()
    if (this.#tokens.nextNonSpace().kind !== 'define') {
      this.#tokens.backup2(delimiter)
      return false
    }
    const name = this.#templateName(this.#tokens.nextNonSpace(), context)
    this.#expectRightDelimiter(context)
    this.#add(name, this.#definedList(context))
    return true
  }

  /** A template of its own: outer variables and an outer range are not seen inside. */
  #definedList(context: string): ListNode {
    const [rangeDepth, actionLine] = [this.#rangeDepth, this.#actionLine]
    this.#rangeDepth = 0
    this.#actionLine = 0
    const { list, end } = this.#pipelines.withOwnVariables(() => this.#itemList())
    if (end.kind !== 'end') throw this.#fail(`unexpected {{else}} in ${context}`)
    this.#rangeDepth = rangeDepth
    this.#actionLine = actionLine
    return list
  }

  /** An empty template may be defined again; two that say something may not share a name. */
  #add(name: ByteString, list: ListNode): void {
    const known = this.#templates.get(name)
    if (known === undefined || isEmptyList(known)) this.#templates.set(name, list)
    else if (!isEmptyList(list)) {
      throw this.#fail(`template: multiple definition of template ${quote(name)}`)
    }
  }

  /** Statements up to `{{end}}` or `{{else}}`. */
  #itemList(): { readonly list: ListNode; readonly end: ListEnd } {
    const position = this.#tokens.peekNonSpace().position
    const nodes: Statement[] = []
    while (this.#tokens.peekNonSpace().kind !== 'eof') {
      const node = this.#textOrAction()
      if (isListEnd(node)) {
        return { list: { kind: 'list', position, nodes }, end: node }
      }
      nodes.push(node)
    }
    throw this.#fail('unexpected EOF')
  }

  #textOrAction(): Statement | ListEnd {
    const token = this.#tokens.nextNonSpace()
    if (token.kind === 'text') return { kind: 'text', position: token.position, text: token.text }
    if (token.kind !== 'left-delimiter') throw this.#unexpected(token, 'input')
    this.#actionLine = token.line
    const node = this.#action()
    this.#actionLine = 0
    return node
  }

  #action(): Statement | ListEnd {
    const token = this.#tokens.nextNonSpace()
    switch (token.kind) {
      case 'block':
        return this.#blockControl()
      case 'break':
      case 'continue':
        return this.#jumpControl(token.kind, token)
      case 'else':
        return this.#elseControl()
      case 'end': {
        const end = this.#expectRightDelimiter('end')
        return { kind: 'end', position: end.position }
      }
      case 'if':
      case 'range':
      case 'with':
        return this.#branchControl(token.kind)
      case 'template':
        return this.#templateControl()
      default: {
        this.#tokens.backup()
        const { position } = this.#tokens.peek()
        return { kind: 'action', position, pipeline: this.#pipelines.parse('command') }
      }
    }
  }

  #jumpControl(kind: 'break' | 'continue', start: Token): Statement {
    const token = this.#tokens.nextNonSpace()
    if (token.kind !== 'right-delimiter') throw this.#unexpected(token, `{{${kind}}}`)
    if (this.#rangeDepth === 0) throw this.#fail(`{{${kind}}} outside {{range}}`)
    return { kind, position: start.position }
  }

  /** An `else if` of the same kind is no deeper nesting, so a chain may be long. */
  #branchControl(kind: 'if' | 'range' | 'with'): BranchNode {
    this.#enter()
    const branch = this.#pipelines.withScope(() => {
      const links: BranchLink[] = []
      let { link, end } = this.#branchLink(kind)
      while (end.kind === 'else' && kind !== 'range' && this.#tokens.peek().kind === kind) {
        this.#tokens.next()
        links.push({ ...link, elsePosition: end.position })
        ;({ link, end } = this.#branchLink(kind))
      }
      const elseList = end.kind === 'else' ? this.#elseList() : undefined
      return chainBranches(kind, links, { ...link, kind, elseList })
    })
    this.#nesting--
    return branch
  }

  #branchLink(kind: 'if' | 'range' | 'with'): { link: BranchStart; end: ListEnd } {
    const pipeline = this.#pipelines.parse(kind)
    if (kind === 'range') this.#rangeDepth++
    const { list, end } = this.#itemList()
    if (kind === 'range') this.#rangeDepth--
    return { link: { position: pipeline.position, pipeline, list }, end }
  }

  #elseList(): ListNode {
    const { list, end } = this.#itemList()
    if (end.kind !== 'end') throw this.#fail('expected end; found {{else}}')
    return list
  }

  #elseControl(): ListEnd {
    const next = this.#tokens.peekNonSpace()
    const isElseIf = next.kind === 'if' || next.kind === 'with'
    const token = isElseIf ? next : this.#expectRightDelimiter('else')
    return { kind: 'else', position: token.position }
  }

  /** Defines a template and runs it at once. */
  #blockControl(): TemplateNode {
    const context = 'block clause'
    const token = this.#tokens.nextNonSpace()
    const name = this.#templateName(token, context)
    const pipeline = this.#pipelines.parse(context)
    this.#enter()
    this.#add(name, this.#definedList(context))
    this.#nesting--
    return { kind: 'template', position: token.position, name, pipeline }
  }

  #templateControl(): TemplateNode {
    const context = 'template clause'
    const token = this.#tokens.nextNonSpace()
    const name = this.#templateName(token, context)
    const { position } = token
    if (this.#tokens.nextNonSpace().kind === 'right-delimiter') {
      return { kind: 'template', position, name, pipeline: undefined }
    }
    this.#tokens.backup()
    return { kind: 'template', position, name, pipeline: this.#pipelines.parse(context) }
  }

  #templateName(token: Token, context: string): ByteString {
    if (token.kind !== 'string' && token.kind !== 'raw-string')
      throw this.#unexpected(token, context)
    const name = unquote(token.text)
    if (name === undefined) throw this.#fail('invalid syntax')
    return name
  }

  #expectRightDelimiter(context: string): Token {
    const token = this.#tokens.nextNonSpace()
    if (token.kind !== 'right-delimiter') throw this.#unexpected(token, context)
    return token
  }

  #enter(): void {
    if (++this.#nesting > templateLimits.nesting) {
      throw this.#fail(`blocks are nested deeper than ${templateLimits.nesting} levels`)
    }
  }

  #unexpected(token: Token, context: string): Error {
    if (token.kind !== 'error') {
      return this.#fail(`unexpected ${describeToken(token)} in ${context}`)
    }
    if (this.#actionLine === 0 || this.#actionLine === token.line) return this.#fail(token.text)
    // Not "unclosed action in action started at".
    const started = ` in action started at :${this.#actionLine}`
    const words = token.text.endsWith(' action') ? started.slice(' in action'.length) : started
    return this.#fail(token.text + words)
  }

  #fail(message: ByteString): Error {
    return parseFailure(this.#tokens.line, message)
  }
}

function isListEnd(node: Statement | ListEnd): node is ListEnd {
  return node.kind === 'end' || node.kind === 'else'
}

/** `else if` is an `else` with nothing but an `if` inside. */
function chainBranches(
  kind: BranchNode['kind'],
  links: readonly BranchLink[],
  last: BranchNode,
): BranchNode {
  return links.reduceRight<BranchNode>((next, { position, pipeline, list, elsePosition }) => {
    const elseList: ListNode = { kind: 'list', position: elsePosition, nodes: [next] }
    return { kind, position, pipeline, list, elseList }
  }, last)
}

/** Nothing but white space. */
function isEmptyList(list: ListNode): boolean {
  return list.nodes.every((node) => node.kind === 'text' && /^[ \t\r\n\v\f]*$/.test(node.text))
}
