import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  clip,
  commandMessage,
  commandProperty,
  htmlText,
  lastLines,
  markdownCode,
  markdownFence,
  markdownHtmlCode,
  markdownText,
  mermaidLabel,
  terminalText,
  visibleBlock,
  visibleJson,
  visibleLine,
  webAddress,
  withoutCommands,
  xmlAttribute,
  xmlText,
} from '../../src/report/escape.ts'
import { growthOf, linear } from '../support/growth.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 200 })

describe('visibleLine', () => {
  test.each([
    ['plain', 'plain'],
    ['übergroß 漢字 👍🏽', 'übergroß 漢字 👍🏽'],
    ['a\nb\tc\rd', 'a␊b␉c␍d'],
    ['\u001B[31mred\u0000\u007F', '␛[31mred␀␡'],
    ['\u0085\u009B', '<U+0085><U+009B>'],
    ['evil\u202Etxt.exe', 'evil<U+202E>txt.exe'],
    ['a\u200Bb\uFEFFc\u00ADd\u2066', 'a<U+200B>b<U+FEFF>c<U+00AD>d<U+2066>'],
    ['line\u2028para\u2029', 'line<U+2028>para<U+2029>'],
    ['tag\u{E0041}', 'tag<U+E0041>'],
    ['lone \uD800 half', 'lone <U+D800> half'],
    ['warning \u26A0\uFE0F', 'warning \u26A0\uFE0F'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleLine(text)).toBe(shown)
  })

  test('leaves nothing that a terminal obeys or a person cannot see', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visibleLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})

describe('visibleBlock', () => {
  test('keeps lines and tabs, drops colours, shows the rest', () => {
    expect(visibleBlock('\u001B[1;31mred\u001B[0m\r\n\tb\rc\u001B]0;title\u0007')).toBe(
      'red\n\tb\nc␛]0;title␇',
    )
  })

  test('a line break in front of what looks like a colour stays', () => {
    expect(visibleBlock('a\n[0mb')).toBe('a\n[0mb')
  })
})

describe('bounds', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc… (1 more characters)'],
    ['ab👍cd', 3, 'ab… (4 more characters)'],
  ])('clip(%j, %d)', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected)
  })

  test('the last lines are kept, and the others are counted', () => {
    expect(lastLines('a\nb\nc\n', 3, 10)).toEqual({ lines: ['a', 'b', 'c'], left: 0 })
    expect(lastLines('a\nb\nc\nd\n\n', 3, 10)).toEqual({ lines: ['b', 'c', 'd'], left: 1 })
    expect(lastLines('', 3, 10)).toEqual({ lines: [], left: 0 })
  })

  test.each([
    ['line ends', (size: number) => '\n'.repeat(size) + 'x'],
    ['brackets', (size: number) => ')'.repeat(size) + '@'],
    ['blanks', (size: number) => ' '.repeat(size)],
    ['backquotes', (size: number) => '`a'.repeat(size / 2)],
  ])('the time grows with the text where that is hard on patterns: %s', async (_what, make) => {
    for (const work of [
      (text: string) => lastLines(text, 5, 100),
      markdownText,
      (text: string) => markdownFence(text, ''),
      withoutCommands,
    ]) {
      expect(await growthOf((size) => work(make(size)), 320_000)).toBeLessThan(linear)
    }
  })
})

describe('markup', () => {
  test('HTML and XML', () => {
    const text = `<a href="x" title='y'>&amp;\u0000\n`
    expect(htmlText(text)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;␀␊')
    expect(xmlText('a\n<\u0008\uFFFE\uD800]]>')).toBe('a\n&lt;␈&lt;U+FFFE&gt;&lt;U+D800&gt;]]&gt;')
    expect(xmlAttribute('a\nb')).toBe('a␊b')
  })

  test('XML holds no character that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xmlText(text)).toMatch(/^[\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        expect(xmlText(text)).not.toMatch(/[<>]/)
      }),
    )
  })
})

describe('Markdown', () => {
  test.each([
    ['plain words, and more.', 'plain words, and more.'],
    [
      '**bold** _it_ ~~no~~ [a](b) ![c]',
      '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\[a\\](b) \\!\\[c\\]',
    ],
    ['a | b <br> & c', 'a &#124; b &lt;br&gt; &amp; c'],
    ['ping @octocat, please', 'ping `@octocat`, please'],
    ['fixes #12 and GH-3', 'fixes `#12` and `GH-3`'],
    ['to (https://evil.example/).', 'to (`https://evil.example/`).'],
    ['www.evil.example and a@b.c', '`www.evil.example` and `a@b.c`'],
    ['costs $1 or $2', 'costs `$1` or `$2`'],
    [':tada: commit 0a1b2c3', '`:tada`: commit `0a1b2c3`'],
    ['two\nlines', 'two lines'],
    // A colon of ours may follow.
    ['a:b', '`a:b`'],
    ['a:b c', 'a:b c'],
    ['# heading', '\\# heading'],
    ['1. list', '1\\. list'],
    ['- list', '\\- list'],
    ['tick `@x`', 'tick `@x`'],
    [
      "`sh -c 'echo $A | $B'` exited",
      '<code>sh -c &#39;echo &#36;A &#124; &#36;B&#39;</code> exited',
    ],
    ['`echo $A and $B` exited with 2', '`echo $A and $B` exited with 2'],
    ['it`s $A, and it`s @b', 'it\\`s `$A`, and it\\`s `@b`'],
  ])('%j becomes %j', (text, markdown) => {
    expect(markdownText(text)).toBe(markdown)
  })

  test.each([
    ['a b', '`a b`'],
    ['a `b`` c', '```a `b`` c```'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    ['a|b', '<code>a&#124;b</code>'],
    ['@a|www.b', '<code>&#64;&#8203;a&#124;www&#46;b</code>'],
    ['a\nb', '`a␊b`'],
    ['', ''],
  ])('code %j becomes %j', (text, markdown) => {
    expect(markdownCode(text)).toBe(markdown)
  })

  test('a table cell never ends early', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(markdownText(text)).not.toMatch(/[|\n\r]/)
        expect(markdownCode(text)).not.toMatch(/[|\n\r]/)
      }),
    )
  })

  test('a code span ends where it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', ' ', 'a'), minLength: 1 }), (text) => {
        const span = markdownCode(text)
        const fence = /^`+/.exec(span)?.[0] ?? ''
        expect(span.endsWith(fence)).toBe(true)
        expect(span.slice(fence.length, -fence.length).split(/[^`]+/)).not.toContain(fence)
      }),
    )
  })

  test('a fence is longer than any inside', () => {
    expect(markdownFence('```js\n````\n', 'text')).toBe('`````text\n```js\n````\n`````')
  })

  test('code between tags', () => {
    expect(markdownHtmlCode('<b>@x</b>')).toBe('<code>&#60;b&#62;&#64;&#8203;x&#60;/b&#62;</code>')
  })
})

describe('webAddress', () => {
  test.each([
    ['https://example.com/a?b=1&c', 'https://example.com/a?b=1&amp;c', 'example.com'],
    ['https://example.com/)"><script>', 'https://example.com/%29%22%3E%3Cscript%3E', 'example.com'],
  ])('%s', (text, href, host) => {
    expect(webAddress(text)).toEqual({ href, host })
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'docs/a.md',
    '',
    'https://a@evil.example/',
    'http://[::1]/',
  ])('%s is no link', (text) => {
    expect(webAddress(text)).toBeNull()
  })
})

describe('Mermaid', () => {
  test('nothing is left that its grammar knows', () => {
    expect(mermaidLabel('a:b;c#d%%{init: {}}%%\nclick x', 40)).toBe('a b c d init click x')
    expect(mermaidLabel('x'.repeat(50), 5)).toBe('xxxxx…')
  })
})

describe('workflow commands', () => {
  test('messages and properties', () => {
    expect(commandMessage('100% of\r\nlines: a, b')).toBe('100%25 of%0Alines: a, b')
    expect(commandProperty('a: b, c%')).toBe('a%3A b%2C c%25')
  })

  test('no text becomes a command', () => {
    const parts = fc.constantFrom(
      ':',
      '::',
      '#',
      '[',
      '\n',
      '\r',
      ' ',
      '\t',
      '\u00A0',
      '\u0085',
      'x',
    )
    fc.assert(
      fc.property(fc.array(parts), (texts) => {
        const text = texts.join('')
        expect(withoutCommands(text)).not.toMatch(/^[\s\u0085]*::|##\[/m)
        const command = `::error title=${commandProperty(text)}::${commandMessage(text)}`
        expect(command).not.toMatch(/[\r\n]/)
        expect(commandProperty(text)).not.toMatch(/[:,]/)
      }),
    )
  })

  test.each([
    ['::error::x', ': :error::x'],
    ['  ::set-output name=a::b\nnext ::fine', '  : :set-output name=a::b\nnext ::fine'],
    ['text ##[error]x', 'text ## [error]x'],
    ['####[x', '#### [x'],
    ['\u0085\u3000::x', '\u0085\u3000: :x'],
    ['\r::x', '\r: :x'],
    ['a ::x', 'a ::x'],
  ])('%j is no command', (text, harmless) => {
    expect(withoutCommands(text)).toBe(harmless)
  })
})

describe('terminals', () => {
  test.each([
    ['a\r\n\tb', 'a\n\tb'],
    ['\u001B[1;31mred\u001B[0m', '\u001B[1;31mred\u001B[0m'],
    ['\u001B[2J\u001B]0;x\u0007\u009B31m', '␛[2J␛]0;x␇<U+009B>31m'],
    ['\r\u001B[2Kline', '\r\u001B[2Kline'],
    ['passed\r\u001B[2Kfailed', 'passed␍␛[2Kfailed'],
    ['a\u202Eb', 'a<U+202E>b'],
  ])('%j is sent as %j', (text, sent) => {
    expect(terminalText(text)).toBe(sent)
  })

  test('JSON says the same without what is unseen, and without commands', () => {
    const value = { a: '\u009B\u202E##[error]\u{E0041}\uD800', '##[x]': 1 }
    const json = visibleJson(value)
    expect(JSON.parse(json)).toEqual(value)
    expect(json).toMatch(/^[ -~\n]*$/)
    expect(json).not.toContain('##[')
  })
})
