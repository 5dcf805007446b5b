import { readFileSync } from 'node:fs'

interface Recipe {
  readonly title: string
  /** Markdown before the workflow. */
  readonly text: string
  /** In examples/recipes. */
  readonly file: string
}

const introduction = `# Recipes

Workflows to copy to \`.github/workflows\`. Each is a file of [\`examples/recipes\`](../examples/recipes); this page is
written from them by \`npm run recipes\`. Pin the action, too, to the commit of the release that you use. More of
them: [pull requests from forks](github.md), [builds](builds.md), [Pods](pods.md).
`

const recipes: readonly Recipe[] = [
  {
    title: 'Later steps: artifacts, and telling others',
    text: `Outputs are set whatever the verdict, and the reports are written before the step fails: \`if: always()\` keeps
them, \`if: failure()\` tells of them. \`verdict\` parts an image that is at fault (\`failed\`) from a run that could
not judge it (\`errored\`). [\`results\`](reports.md#the-output-results) goes into an environment variable, never
into the text of a script.`,
    file: 'later-steps.yml',
  },
  {
    title: 'Code scanning',
    text: 'SARIF has to be uploaded where the check fails, too: that is when there are alerts.',
    file: 'code-scanning.yml',
  },
  {
    title: 'A required check, path filters and merge queues',
    text: `What GitHub does with a required check that does not run depends on what kept it from running:

- a **workflow** that does not start, because of \`paths\` or \`branches\` under \`on\` or of \`[skip ci]\`, leaves its
  checks pending, and the pull request cannot be merged;
- a **job** that is skipped by its \`if\` reports success, and the pull request can be merged;
- a job that is skipped because one that it \`needs\` failed is skipped like any other: it counts as a success, unless
  its \`if\` says \`always()\` and it looks at \`needs.….result\` itself;
- a **merge queue** asks for its checks with the event \`merge_group\`: a workflow without it never answers, and
  nothing is merged.

So the workflow always starts, and a job asks whether there is anything to judge.`,
    file: 'required-check.yml',
  },
  {
    title: 'One summary of a matrix',
    text: `Each job keeps its \`report.json\`; the last one puts them together with \`render-report\`, which takes several lines
and patterns, and publishes one summary (and one comment or check run, where asked for). A step with
\`render-report\` passes whatever the reports say, so the job says itself when it fails. On the command line:
\`container-canary report --from a.json --from b.json\`.`,
    file: 'matrix.yml',
  },
  {
    title: 'A workflow for others to call',
    text: `Outputs of a step become those of its job, and those of the workflow. A matrix would leave the outputs of its last
job only: put its reports together instead, as above.`,
    file: 'reusable.yml',
  },
  {
    title: 'Every platform of an image',
    text: `An index may hold for one platform the programs of another: emulation hides it from every run, and machines of
that platform start nothing. This reads each of them. [What is read](static.md#every-platform).`,
    file: 'platform-grid.yml',
  },
  {
    title: 'A badge',
    text: `The badge of each run is in its reports. This keeps the one of the main branch; the job that may write runs nothing
of the repository. For shields.io show
\`https://img.shields.io/endpoint?url=\` with the address of \`badge.json\` behind it.`,
    file: 'badge.yml',
  },
]

/** The whole of docs/recipes.md. */
export function recipesPage(): string {
  const sections = recipes.map(({ title, text, file }) => {
    const workflow = readFileSync(
      new URL(`../../examples/recipes/${file}`, import.meta.url),
      'utf8',
    )
    const link = `[\`${file}\`](../examples/recipes/${file})`
    return [`## ${title}\n`, `${text}\n`, `${link}:\n`, `\`\`\`yaml\n${workflow}\`\`\`\n`].join(
      '\n',
    )
  })
  return [introduction, ...sections].join('\n')
}

export const recipeFiles: readonly string[] = recipes.map(({ file }) => file)
