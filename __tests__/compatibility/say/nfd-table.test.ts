import { expect, test } from '@jest/globals'
import { processSets } from '../../../src/compatibility/say/nfd-output.ts'
import { renderNfdTables } from '../../../src/compatibility/say/nfd-table.ts'
import { compileText, evaluateNode, toNode } from '../support.ts'

async function tables(text: string, colours: boolean): Promise<string> {
  const compiled = await compileText(text)
  const host = toNode({ flags: { 'fake.flag': { elements: { flag_1: {} } } } })
  return renderNfdTables(processSets(compiled, evaluateNode(compiled, host, new Set())), colours)
}

const flag = (expression: string) =>
  `{matchFeatures: [{feature: fake.flag, matchExpressions: {flag_1: ${expression}}}]}`

/** Observed of upstream, colours included. */
test('alternatives are set apart, and colours are upstream’s', async () => {
  const text = `compatibilities: [{tag: t, weight: 5, rules: [{name: any, matchAny: [{}, ${flag('{op: Exists}')}, ${flag('{op: In, value: [a, <]}')}]}]}]`
  expect(await tables(text, true)).toBe(
    '\u001b[36;1mCOMPATIBILITY SET #1 \u001b[0m\u001b[36mWeight: 5\u001b[0m\u001b[36m; Tag: t\u001b[0m\n' +
      '\u001b[37mDescription: \u001b[0m\n' +
      '┌────────────────────────────────────────────────────────────────────────────────┐\n' +
      '│ \u001b[1mRULE: ANY - \u001b[42m OK \u001b[0m                                                               │\n' +
      '├───┬──────────────────┬──────────────────────────────┬─────────────────┬────────┤\n' +
      '│   │ Feature          │ Expression                   │ Matcher Type    │ Status │\n' +
      '├───┼──────────────────┼──────────────────────────────┼─────────────────┼────────┤\n' +
      '│ 1 │ fake.flag.flag_1 │ {op: "Exists"}               │ matchExpression │ \u001b[92mOK\u001b[0m     │\n' +
      '├───┼──────────────────┼──────────────────────────────┼─────────────────┼────────┤\n' +
      '│ 2 │ fake.flag.flag_1 │ {op: "In", value: ["a" "<"]} │ matchExpression │ \u001b[91mFAIL\u001b[0m   │\n' +
      '└───┴──────────────────┴──────────────────────────────┴─────────────────┴────────┘\n\n',
  )
})

test('a long name is broken at the width of the table', async () => {
  const name = 'a name that does not fit into a table without any expression'
  const text = `compatibilities: [{rules: [{name: ${name}, matchFeatures: [{feature: fake.flag}]}]}]`
  expect(await tables(text, false)).toContain(`
│ RULE: A NAME THAT DOES NOT FIT INTO A TABLE WITH │
│ OUT ANY EXPRESSION -  OK                         │
`)
})

test('a name does not command the terminal', async () => {
  const text = 'compatibilities: [{tag: "\\e[31m", rules: [{name: "\\e[2J"}]}]'
  expect(await tables(text, false)).not.toContain('\u001b')
})
