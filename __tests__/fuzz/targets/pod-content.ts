import { variableOfFile } from '../../../src/pod/content/env-file.ts'
import { expand } from '../../../src/pod/content/expand.ts'
import { userGroups } from '../../../src/pod/content/image-groups.ts'
import { asBytes, asLooseText, demand } from '../support/target.ts'
import type { Target } from '../support/target.ts'

/** Commands and values of manifests. */
export const expansionTarget: Target = {
  name: 'pod-expansion',
  seeds: () => ['sh -c "echo $(A) $$ $(NOPE)"', '$(A)$(B)$$$$', 'plain'],
  words: ['$', '$$', '$(', ')', '$(A)', '$(B)', '$($('],
  feed: (input) => {
    const text = asLooseText(input)
    const values: Readonly<Record<string, string>> = { A: '$(B)', B: 'b'.repeat(1000) }
    const same = expand(text, (name) => `$(${name})`)
    demand(same.length <= text.length, 'a text does not grow by itself')
    return expand(text, (name) => values[name])
  },
}

/** A file that a container wrote. */
export const variableFileTarget: Target = {
  name: 'pod-env-file',
  seeds: () => ["# comment\nA='one'\nKEY='two\nlines' # end\n", "KEY= 'x'\r\n"],
  words: ["KEY='", "'\n", '=', '#', '\r\n', "''", 'KEY= '],
  feed: (input) => {
    const value = variableOfFile(asBytes(input), 'KEY')
    demand(!value.ok || !value.value.includes("'"), 'a value ends at its quote')
    return value
  },
}

/** Files of an image. */
export const userGroupsTarget: Target = {
  name: 'pod-user-groups',
  seeds: () => ['root:x:0:0:root:/root:/bin/sh\napp:x:1000:2000::/:\n', 'extra:x:3000:app,other\n'],
  words: [':', 'app', '1000', '\n', ',', '#', '4294967296'],
  feed: (input) => {
    const text = asLooseText(input)
    const { primary, supplementary } = userGroups('app', text, text)
    demand([primary, ...supplementary].every(Number.isSafeInteger), 'groups are numbers')
    return supplementary
  },
}
