import type { Platform, PlatformCheck } from '../../validator/built-in.ts'

/** Every platform with one line, below the heading of its kind. */
export function platformsText(platforms: readonly Platform[]): string {
  const width = Math.max(...platforms.map(({ name }) => name.length))
  const blocks = Map.groupBy(platforms, ({ section }) => section)
  return [...blocks]
    .map(([section, members]) => {
      const lines = members.map(
        ({ name, description }) => `  ${name.padEnd(width)}  ${description}`,
      )
      return `${[section, ...lines].join('\n')}\n`
    })
    .join('\n')
}

/** All that is known of one platform, for a person. */
export function platformText(platform: Platform, width: number): string {
  const { name, aliases, description, purpose, documentation, read, parameters, checks } = platform
  const facts = [
    ...(documentation === '' ? [] : [`documentation: ${documentation}`]),
    ...(read === null ? [] : [`read on:       ${read}`]),
    ...(aliases.length === 0 ? [] : [`other names:   ${aliases.join(', ')}`]),
    ...(platform.profile ? [`combines:      with another one, such as "kubeflow + ${name}"`] : []),
  ]
  const given = parameters.map((parameter) => {
    const usual = parameter.default === null ? 'has to be given' : `default: ${parameter.default}`
    return `  ${parameter.name} (${usual})  ${parameter.description}`
  })
  const blocks = [
    [`${name}: ${description}`],
    wrapped(purpose, width),
    facts,
    given.length === 0 ? [] : [`parameters, such as "${exampleOf(platform)}":`, ...given],
    checksLines(checks),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** How a person gives a platform its first parameter. */
function exampleOf({ name, parameters }: Platform): string {
  const [first] = parameters
  return `${name}?${first?.name ?? ''}=${first?.default ?? '…'}`
}

function checksLines(checks: readonly PlatformCheck[]): string[] {
  const width = Math.max(...checks.map(({ name }) => name.length))
  return checks.map(({ name, description, optional }) => {
    const strength = optional ? 'should' : 'must  '
    return `${strength}  ${name.padEnd(width)}  ${description}`
  })
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').filter((one) => one !== '')) {
    if (line !== '' && line.length + 1 + word.length > Math.min(width, 100)) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}
