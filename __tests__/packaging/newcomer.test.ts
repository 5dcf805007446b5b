import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

// Run before anything is installed, so it has no types.
const script = new URL('../../scripts/newcomer.mjs', import.meta.url)
const { stepsIn } = (await import(script.href)) as {
  readonly stepsIn: (readme: string) => { readonly commands: string; readonly address: string }
}

test('the README tells somebody who is new what to type', () => {
  const { commands, address } = stepsIn(readFileSync('README.md', 'utf8'))
  expect(commands.split('\n')[0]).toBe(`git clone ${address}`)
  expect(address).toBe('https://github.com/container-canary/container-canary-action')
})

test('a README that tells nothing is an error', () => {
  expect(() => stepsIn('```\nnpm ci\n```\n')).toThrow(/no block of commands/)
})
