/** A terminal's text with its colours, as a picture that needs no font of ours and no script. */
import { xmlText } from '../../src/report/escape.ts'
import { columnsOf } from '../../src/report/text/layout.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

interface Palette {
  readonly background: string
  readonly border: string
  readonly text: string
  /** By the number of the escape sequence. */
  readonly paints: Readonly<Record<string, string>>
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: '#f6f8fa',
    border: '#d1d9e0',
    text: '#1f2328',
    paints: { 2: '#59636e', 31: '#c21c2c', 32: '#1a7f37', 33: '#7d5400', 35: '#8250df' },
  },
  dark: {
    background: '#151b23',
    border: '#3d444d',
    text: '#f0f6fc',
    paints: { 2: '#9198a1', 31: '#ff7b72', 32: '#56d364', 33: '#e3b341', 35: '#d2a8ff' },
  },
}

const cell = { width: 8, height: 19 }
const margin = 16

interface Piece {
  readonly text: string
  readonly code: string
}

/**
 * @param text with the escape sequences that our reports use: one code before, and an end behind
 * @param title what is said to people who do not see it
 * @param columns of the terminal
 */
export function terminalSvg(text: string, title: string, columns: number, theme: Theme): string {
  const palette = palettes[theme]
  const lines = text.trimEnd().split('\n')
  const width = columns * cell.width + 2 * margin
  const height = lines.length * cell.height + 2 * margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${xmlText(title)}</title>`,
    `<rect x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8" fill="${palette.background}" stroke="${palette.border}"/>`,
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13" fill="${palette.text}">`,
    ...lines.flatMap((line, row) => drawLine(line, row, palette)),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function drawLine(line: string, row: number, { paints }: Palette): readonly string[] {
  const y = margin + (row + 1) * cell.height - 5
  let column = 0
  return piecesOf(line).flatMap(({ text, code }) => {
    const x = margin + column * cell.width
    const width = columnsOf(text)
    column += width
    if (text.trim() === '') return []
    const fill = paints[code] === undefined ? '' : ` fill="${paints[code]}"`
    const weight = code === '1' ? ' font-weight="600"' : ''
    // Whatever the font, a column stays a column.
    const length = `textLength="${width * cell.width}" lengthAdjust="spacingAndGlyphs"`
    return `<text x="${x}" y="${y}"${fill}${weight} ${length} xml:space="preserve">${xmlText(text)}</text>`
  })
}

/** What has one colour. Long blanks are pieces of their own, so that nothing is stretched over them. */
function piecesOf(line: string): readonly Piece[] {
  const [plain = '', ...coloured] = line.split('\u001B[')
  const painted = coloured.map((part) => {
    const end = part.indexOf('m')
    return { code: part.slice(0, end), text: part.slice(end + 1) }
  })
  return [{ code: '', text: plain }, ...painted].flatMap(({ code, text }) =>
    text
      .split(/( {2,})/)
      .filter((piece) => piece !== '')
      .map((piece) => ({ code, text: piece })),
  )
}
