/** What src/model.ts says of its types, read from its syntax: the words that stand in docstrings there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface ModelField {
  /** Null: it has none. */
  readonly description: string | null
  readonly type: ts.TypeNode
}

export interface ModelType {
  readonly description: string | null
  readonly fields: ReadonlyMap<string, ModelField>
}

export interface Model {
  readonly interfaces: ReadonlyMap<string, ModelType>
  /** What a name stands for that is no interface, and what is said of it. */
  readonly aliases: ReadonlyMap<string, ModelField>
}

/** @param sources the folder that `model.ts` and `model/` stand in */
export function readModel(sources: string): Model {
  const files = [
    join(sources, 'model.ts'),
    ...readdirSync(join(sources, 'model')).map((file) => join(sources, 'model', file)),
  ]
  const statements = files.flatMap((file) => [
    ...ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
      .statements,
  ])
  const declared = new Map(
    statements.filter(ts.isInterfaceDeclaration).map((one) => [one.name.text, one]),
  )
  return {
    interfaces: new Map(
      [...declared].map(([name, one]) => [
        name,
        { description: describe(one), fields: fieldsOf(one, declared) },
      ]),
    ),
    aliases: new Map(
      statements
        .filter(ts.isTypeAliasDeclaration)
        .map((one) => [one.name.text, { description: describe(one), type: one.type }]),
    ),
  }
}

type Declared = ReadonlyMap<string, ts.InterfaceDeclaration>

/** Its own fields, and those of what it extends. */
function fieldsOf(one: ts.InterfaceDeclaration, declared: Declared): Map<string, ModelField> {
  const inherited = (one.heritageClauses ?? [])
    .flatMap(({ types }) => types)
    .flatMap((type) => type.getText().match(/\w+/g) ?? [])
    .flatMap((name) => declared.get(name) ?? [])
    .flatMap((parent) => [...fieldsOf(parent, declared)])
  return new Map([...inherited, ...membersOf(one.members)])
}

export function membersOf(members: readonly ts.TypeElement[]): [string, ModelField][] {
  return members.filter(ts.isPropertySignature).flatMap((member) => {
    const { type } = member
    return type === undefined
      ? []
      : [[member.name.getText(), { description: describe(member), type }]]
  })
}

/** The docstring in one line. */
function describe(node: ts.Node): string | null {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc)
  const text = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join(' ')
  const line = text
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return line === '' ? null : line
}
