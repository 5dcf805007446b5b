/** Text as man(7) reads it: groff and mandoc. */

const special: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
}

/**
 * One line of text, in which nothing is a request: a backslash, a dot or a quote at its start, a dash that
 * a reader would break a copied command with.
 */
export function roffLine(text: string): string {
  const escaped = text.replace(/[\\\-'`^~]/g, (sign) => special[sign] ?? sign)
  const plain = escaped.replace(/[^\x20-\x7e]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code < 0x20 || code === 0x7f
      ? ' '
      : `\\[u${code.toString(16).toUpperCase().padStart(4, '0')}]`
  })
  return plain.startsWith('.') ? `\\&${plain}` : plain
}

/** Several lines, each of them broken where it is. */
export function roffLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '.PP' : roffLine(line)))
    .join('\n.br\n')
    .replaceAll('\n.br\n.PP\n.br\n', '\n.PP\n')
}
