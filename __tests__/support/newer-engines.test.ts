import { describe, expect, test } from '@jest/globals'

// Plain JavaScript, since the set-up runs before there is a Node that reads types.
const script = '../../scripts/newer-engines.mjs'
const { readSource } = (await import(script)) as { readSource: (text: string) => string | null }

describe("where this machine's packages come from", () => {
  test.each([
    ['one line', 'deb http://mirror.test/debian bookworm main\n', 'deb http://mirror.test/debian'],
    [
      'one line with options, behind a comment and sources',
      '# deb http://old.test x main\ndeb-src http://mirror.test/debian bookworm main\ndeb [arch=amd64 signed-by=/k.gpg] http://mirror.test/debian bookworm main\n',
      'deb [arch=amd64 signed-by=/k.gpg] http://mirror.test/debian',
    ],
    [
      'a stanza',
      'Types: deb deb-src\n# note\nURIs: http://mirror.test/debian http://other.test/debian\nSuites: bookworm\nSigned-By: /usr/share/keyrings/k.gpg\n',
      'deb [signed-by=/usr/share/keyrings/k.gpg] http://mirror.test/debian',
    ],
    [
      'the second stanza, of a list of mirrors, with a key in the file itself',
      'Types: deb-src\nURIs: http://source.test/\n\nTypes: deb\nURIs: mirror+file:/etc/apt/mirrors.txt\nSigned-By:\n -----BEGIN PGP PUBLIC KEY BLOCK-----\n',
      'deb mirror+file:/etc/apt/mirrors.txt',
    ],
    ['sources alone', 'Types: deb-src\nURIs: http://source.test/\n', null],
    ['nothing', '', null],
  ])('%s', (_, text, source) => {
    expect(readSource(text)).toBe(source)
  })
})
