import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { secretLimits } from '../../src/limits.ts'
import { createRedactor } from '../../src/secrets/redactor.ts'
import { growthOf, linear, timesLonger } from '../support/growth.ts'

const secret = 'p@ss/w0rd+"x" <ü>=\'!&'
const base64 = (text: string) => Buffer.from(text).toString('base64')

/** As long as a token that a runner makes, and as random. */
const token = Array.from({ length: 40 }, (_, index) =>
  base64(`${Math.sin(index + 1)}`).slice(3, 23),
).join('')

describe('forms', () => {
  test.each([
    ['clear', secret],
    ['JSON', JSON.stringify(secret).slice(1, -1)],
    ['JSON in ASCII', JSON.stringify(secret).slice(1, -1).replace('ü', '\\u00fc')],
    ["Go's JSON", String.raw`p@ss/w0rd+\"x\" \u003cü\u003e='!\u0026`],
    ['a URL', encodeURIComponent(secret)],
    ['a URL by RFC 3986', encodeURIComponent(secret).replace("'", '%27').replace('!', '%21')],
    ['a form', encodeURIComponent(secret).replaceAll('%20', '+')],
    ['small letters in escapes', "p%40ss%2fw0rd%2b%22x%22%20%3c%c3%bc%3e%3d'!%26"],
    ['HTML', 'p@ss/w0rd+&quot;x&quot; &lt;ü&gt;=&#39;!&amp;'],
    ['XML', 'p@ss/w0rd+&quot;x&quot; &lt;ü&gt;=&apos;!&amp;'],
    ["Go's HTML", 'p@ss/w0rd+&#34;x&#34; &lt;ü&gt;=&#39;!&amp;'],
    ['a shell', String.raw`p@ss/w0rd+"x" <ü>='\''!&`],
  ])('%s is found', (_, form) => {
    expect(createRedactor([secret]).redact(`before ${form} after`)).toBe('before *** after')
  })

  test.each([
    ['PHP, json_encode', String.raw`p@ss\/w0rd+\"x\" <\u00fc>='!&`],
    [
      'PHP, json_encode with every JSON_HEX_*',
      String.raw`p@ss\/w0rd+\u0022x\u0022 \u003C\u00FC\u003E=\u0027!\u0026`,
    ],
    ['Java, escapes in capitals', String.raw`p@ss/w0rd+\"x\" <\u00FC>='!&`],
    ['JSON in JSON', String.raw`p@ss/w0rd+\\\"x\\\" <ü>='!&`],
    ['Python, repr', String.raw`p@ss/w0rd+"x" <ü>=\'!&`],
    ['Python, ascii', String.raw`p@ss/w0rd+"x" <\xfc>=\'!&`],
    ['Python, repr of bytes', String.raw`p@ss/w0rd+"x" <\xc3\xbc>=\'!&`],
    ['Python, quote', 'p%40ss/w0rd%2B%22x%22%20%3C%C3%BC%3E%3D%27%21%26'],
    ['Python, quote_plus', 'p%40ss%2Fw0rd%2B%22x%22+%3C%C3%BC%3E%3D%27%21%26'],
    ['Python, shlex.quote', `p@ss/w0rd+"x" <ü>='"'"'!&`],
    ['a browser, encodeURI', encodeURI(secret)],
    ['a shell, declare -p', String.raw`p@ss/w0rd+\"x\" <ü>='!&`],
    ['a shell, printf %q', String.raw`p@ss/w0rd+\"x\"\ \<ü\>=\'\!\&`],
    ["a shell, $'…'", String.raw`p@ss/w0rd+"x" <\303\274>=\'!&`],
    ['PHP, htmlspecialchars', 'p@ss/w0rd+&quot;x&quot; &lt;ü&gt;=&#039;!&amp;'],
    ['a template that escapes slashes', 'p@ss&#x2F;w0rd+&quot;x&quot; &lt;ü&gt;=&#39;!&amp;'],
    ['HTML, marks by number', 'p@ss/w0rd+&#34;x&#34; &#60;&#252;&#62;=&#39;!&#38;'],
    [
      'HTML, marks by number in hexadecimal',
      'p@ss/w0rd+&#x22;x&#x22; &#x3C;&#xFC;&#x3E;=&#x27;!&#x26;',
    ],
    ['HTML, all by number', Array.from(secret, (one) => `&#${one.codePointAt(0) ?? 0};`).join('')],
    ['YAML in single quotes', `p@ss/w0rd+"x" <ü>=''!&`],
    ['CSV', `p@ss/w0rd+""x"" <ü>='!&`],
    ['hexadecimal', Buffer.from(secret).toString('hex')],
    ['hexadecimal in capitals', Buffer.from(secret).toString('hex').toUpperCase()],
  ])('%s', (_, form) => {
    expect(createRedactor([secret]).redact(`before ${form} after`)).toBe('before *** after')
  })

  test.each([
    ['Compose', 'a$b$$c-1234', 'a$$b$$$$c-1234'],
    ['printf', '100%-sure-1234', '100%%-sure-1234'],
    ['a path in JSON', 'C:\\key\\1234', 'C:\\\\key\\\\1234'],
  ])('marks that are written twice: %s', (_, value, form) => {
    expect(createRedactor([value]).redact(`<${form}>`)).toBe('<***>')
  })

  test.each([0, 1, 2])('base64 is found %d bytes after a start', (before) => {
    for (const alphabet of ['base64', 'base64url'] as const) {
      const text = Buffer.from(`${'a'.repeat(before)}${secret}zz`).toString(alphabet)
      expect(createRedactor([secret]).redact(text)).toMatch(/^.{0,3}\*\*\*.{0,6}$/)
    }
  })

  test('a key is found line by line, and none of its brackets is taken out', () => {
    const redactor = createRedactor(['{\n  "key": "MIIEvQIBADANBg",\n  "id": 5\n}\r\nlast-line'])
    expect(redactor.redact('{ "key": "MIIEvQIBADANBg", } last-line {')).toBe('{ *** } *** {')
  })
})

describe('what is taken out', () => {
  test.each([
    ['secrets that overlap', ['abcdefgh', 'ghij1234'], 'x abcdefghij1234 y', 'x *** y'],
    ['one within another', ['token-1234', 'token-1234-abcd'], 'token-1234-abcd', '***'],
    ['the same twice', ['hunter2'], 'hunter2 hunter2', '*** ***'],
    ['one upon itself', ['aXaXa'], 'aXaXaXa', '***'],
    ['at both ends', ['hunter2'], 'hunter2 and hunter2', '*** and ***'],
    ['nothing of the other case', ['Hunter2'], 'hunter2', 'hunter2'],
    ['blanks around it', [' hunter2\n'], 'hunter2', '***'],
  ])('%s', (_, secrets, text, expected) => {
    expect(createRedactor(secrets).redact(text)).toBe(expected)
  })

  test('a secret of four characters is, one of three is not (limit: secretLimits.shortestCharacters)', () => {
    expect(secretLimits.shortestCharacters).toBe(4)
    expect(createRedactor(['1234', '567']).redact('1234 567')).toBe('*** 567')
    expect(createRedactor(['', ' ', 'a', 'é漢x']).isIdle()).toBe(true)
  })

  test('what is learnt later is taken out from then on', () => {
    const redactor = createRedactor()
    expect(redactor.redact('hunter2')).toBe('hunter2')
    redactor.learn('hunter2')
    expect(redactor.redact('hunter2')).toBe('***')
  })

  test('any secret, anywhere, and nothing else', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 })
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 4, maxLength: 20 }), { minLength: 1 }),
        fc.array(text),
        (secrets, texts) => {
          const redactor = createRedactor(secrets)
          const between = texts.map((one) => one + (secrets[one.length % secrets.length] ?? ''))
          const redacted = redactor.redact(between.join(''))
          for (const one of secrets) expect(redacted.includes(one) && one !== '****').toBe(false)
          expect(createRedactor(['a-secret-that-is-nowhere']).redact(redacted)).toBe(redacted)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what was cut', () => {
  test('a start before an ellipsis', () => {
    const redactor = createRedactor(['hunter2-hunter3'])
    expect(redactor.redact('found "hunter2-hu…, wanted x')).toBe('found "***…, wanted x')
    expect(redactor.redact('found "hun…')).toBe('found "hun…')
    expect(redactor.redact('found "hunter2-hu", wanted x')).toBe('found "hunter2-hu", wanted x')
  })

  test('an end at the start of what is the end of more', () => {
    const redactor = createRedactor(['hunter2-hunter3'])
    expect(redactor.redact('2-hunter3 and more', true)).toBe('*** and more')
    expect(redactor.redact('2-hunter3 and more')).toBe('2-hunter3 and more')
    expect(redactor.redact(`${base64('hunter2-hunter3').slice(9)} x`, true)).toBe('*** x')
  })

  test('a part of a long one, wherever it stands', () => {
    const redactor = createRedactor([token])
    const length = 2 * secretLimits.piece
    for (const from of [0, 1, 100, token.length - length]) {
      expect(redactor.redact(`<${token.slice(from, from + length)}>`)).toBe('<***>')
    }
  })

  test('a piece of one that is twice as long, and nothing shorter (limit: secretLimits.piece)', () => {
    const { piece } = secretLimits
    const long = token.slice(0, 2 * piece)
    const redactor = createRedactor([long])
    expect(redactor.redact(`<${long.slice(0, piece)}>`)).toBe('<***>')
    expect(redactor.redact(`<${long.slice(0, piece - 1)}>`)).toBe(`<${long.slice(0, piece - 1)}>`)
    const whole = createRedactor([long.slice(1)])
    expect(whole.redact(`<${long.slice(1)}>`)).toBe('<***>')
    expect(whole.redact(`<${long.slice(2)}>`)).toBe(`<${long.slice(2)}>`)
  })

  test('the same of base64, which has shorter pieces (limit: secretLimits.base64Piece)', () => {
    const { base64Piece } = secretLimits
    const long = token.slice(0, (2 * base64Piece * 3) / 4)
    const encoded = base64(long)
    expect(encoded).toHaveLength(2 * base64Piece)
    const redactor = createRedactor([long])
    const first = encoded.slice(0, base64Piece)
    expect(redactor.redact(`<${first}>`)).toBe('<***>')
    expect(redactor.redact(`<${first.slice(0, -1)}>`)).toBe(`<${first.slice(0, -1)}>`)
  })

  test('base64 that was broken into lines', () => {
    const redactor = createRedactor([token])
    for (const lineBreak of ['\n', '\r\n']) {
      for (const width of [60, 64, 76]) {
        const lines = base64(`Authorization: ${token}`).replace(
          new RegExp(`.{${width}}`, 'g'),
          `$&${lineBreak}`,
        )
        const left = redactor.redact(`> ${lines}`)
        expect(left).toMatch(/^> .{20}\*\*\*.{0,4}\s*$/)
      }
    }
  })
})

describe('bounds', () => {
  test('a secret as long as an environment holds, and of a longer one what fits (limit: secretLimits.characters)', () => {
    const long = token.repeat(Math.ceil((secretLimits.characters + 100) / token.length))
    const most = long.slice(0, secretLimits.characters)
    expect(createRedactor([most]).redact(`<${most}>`)).toBe('<***>')
    const redacted = createRedactor([`${most}tail`]).redact(`<${most}tail>`)
    expect(redacted).toBe('<***tail>')
  })

  test('the time grows with the text, whatever a hundred secrets look like', async () => {
    const secrets = Array.from({ length: 100 }, (_, index) => `${token.slice(index)}-${index}`)
    const redactor = createRedactor(secrets)
    const read = (lines: number) => {
      const text = 'GET http://:8888/hub/jovyan/lab answers 200–299 '.repeat(lines)
      expect(redactor.redact(text)).toBe(text)
    }
    expect(await growthOf(read, 40_000)).toBeLessThan(linear)
  })

  test('the time grows more slowly than the number of secrets', async () => {
    const text = 'GET http://:8888/hub/jovyan/lab answers 200–299 '.repeat(5_000)
    const timeOf = (count: number) => {
      const secrets = Array.from({ length: count }, (_, index) => `${token}-${index}`)
      const redactor = createRedactor(secrets)
      return () => redactor.redact(text)
    }
    expect(await timesLonger(timeOf(160), timeOf(5), linear)).toBeLessThan(linear)
  })
})
