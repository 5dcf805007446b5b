import type { ByteString } from '../values/bytes.ts'

/** The syntax tree. `position` is an offset in bytes, shown as line and column in errors. */
interface Placed {
  readonly position: number
}

export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly nodes: readonly Statement[]
}
export interface TextNode extends Placed {
  readonly kind: 'text'
  readonly text: ByteString
}
export interface ActionNode extends Placed {
  readonly kind: 'action'
  readonly pipeline: PipelineNode
}
export interface BranchNode extends Placed {
  readonly kind: 'if' | 'with' | 'range'
  readonly pipeline: PipelineNode
  readonly list: ListNode
  readonly elseList: ListNode | undefined
}
/** The `else if` of a branch: an `else` with nothing but a branch of the same kind inside. */
export function nextBranch(branch: BranchNode): BranchNode | undefined {
  const [only, ...others] = branch.elseList?.nodes ?? []
  const isChain = others.length === 0 && branch.kind !== 'range' && only?.kind === branch.kind
  return isChain ? only : undefined
}

export interface JumpNode extends Placed {
  readonly kind: 'break' | 'continue'
}
export interface TemplateNode extends Placed {
  readonly kind: 'template'
  readonly name: ByteString
  readonly pipeline: PipelineNode | undefined
}
export type Statement = TextNode | ActionNode | BranchNode | JumpNode | TemplateNode

export interface PipelineNode extends Placed {
  readonly kind: 'pipeline'
  readonly isAssignment: boolean
  readonly declarations: readonly VariableNode[]
  readonly commands: readonly CommandNode[]
}
/** Never empty. */
export interface CommandNode extends Placed {
  readonly kind: 'command'
  readonly operands: readonly Operand[]
}
export interface IdentifierNode extends Placed {
  readonly kind: 'identifier'
  readonly name: ByteString
}
export interface VariableNode extends Placed {
  readonly kind: 'variable'
  /** With its `$`. */
  readonly name: ByteString
  readonly fields: readonly ByteString[]
}
export interface FieldNode extends Placed {
  readonly kind: 'field'
  readonly fields: readonly ByteString[]
}
/** Fields of something else: `(…).a.b`. */
export interface ChainNode extends Placed {
  readonly kind: 'chain'
  readonly of: IdentifierNode | PipelineNode
  readonly fields: readonly ByteString[]
}
export interface DotNode extends Placed {
  readonly kind: 'dot'
}
export interface NilNode extends Placed {
  readonly kind: 'nil'
}
export interface BoolNode extends Placed {
  readonly kind: 'bool'
  readonly value: boolean
}
export interface NumberNode extends Placed {
  readonly kind: 'number'
  readonly text: ByteString
  readonly number: NumberLiteral
}
export interface StringNode extends Placed {
  readonly kind: 'string'
  /** As it was written, with quotes. */
  readonly quoted: ByteString
  readonly text: ByteString
}
export type Operand =
  | IdentifierNode
  | VariableNode
  | FieldNode
  | ChainNode
  | DotNode
  | NilNode
  | BoolNode
  | NumberNode
  | StringNode
  | PipelineNode

export type Node = ListNode | Statement | CommandNode | Operand

/** Everything that a constant can stand for; undefined where it cannot. */
export interface NumberLiteral {
  readonly integer: bigint | undefined
  readonly unsigned: bigint | undefined
  readonly float: number | undefined
}

/** A template and those that it defines, by name; the main one has the empty name. */
export type TemplateSet = ReadonlyMap<ByteString, ListNode>
