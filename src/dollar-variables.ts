/**
 * Variables in texts as Go's `os.Expand` puts them in: `$NAME` and `${NAME}`; `$` and one of `*#$@!?-` or
 * a digit is a variable of that name; a `$` before anything else is itself; `${` without an end, and
 * `${}`, are left out.
 *
 * @param valueOf null keeps a variable as it is written
 */
export function expandVariables(text: string, valueOf: (name: string) => string | null): string {
  return text.replace(
    /\$(?:\{([*#$@!?\-0-9])\}|\{([^}]*)\}|(\{)|([*#$@!?\-0-9])|([A-Za-z_][A-Za-z0-9_]*))/g,
    (written, ...groups: readonly (string | undefined)[]) => {
      const [special, braced, , lone, bare] = groups
      const name = special ?? braced ?? lone ?? bare ?? ''
      return name === '' ? '' : (valueOf(name) ?? written)
    },
  )
}

/** Whether anything in it would be put in, or left out. */
export function hasVariables(text: string): boolean {
  return /\$[*#$@!?\-0-9{A-Za-z_]/.test(text)
}
