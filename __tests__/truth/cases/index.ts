import type { TruthCase } from '../support/case.ts'
import { manifests } from './manifests-and-policy.ts'
import { disturbances } from './interventions.ts'
import { publishedBindings } from './published-bindings.ts'
import { cdi } from './cdi.ts'
import { compatibility } from './compatibility.ts'
import { images } from './images.ts'
import { frontPage } from './front-page.ts'
import { httpAnswers } from './http-answers.ts'
import { publishedPorts } from './published-ports.ts'
import { builtIns, referrers, registries } from './registries.ts'
import { whoseAnswer } from './whose-answer.ts'
import { hiddenSecrets, renderedReports } from './said.ts'
import { commands, removals, starts, told } from './starts.ts'

export interface TruthGroup {
  readonly title: string
  /** What the answers depend on: the engine, or this program alone, whatever engine runs the container. */
  readonly about: 'engine' | 'program'
  readonly cases: readonly TruthCase[]
}

/** By what they are about; every id once. */
export const groups: readonly TruthGroup[] = [
  { title: 'What a green one means', about: 'engine', cases: frontPage },
  {
    title: 'Whose answer it is',
    about: 'engine',
    cases: [...publishedPorts, ...whoseAnswer, ...publishedBindings],
  },
  { title: 'What a manifest says, and may ask for', about: 'program', cases: manifests },
  { title: 'What a report may say', about: 'program', cases: renderedReports },
  { title: 'What is hidden', about: 'program', cases: hiddenSecrets },
  { title: 'Whose fault it is that nothing starts', about: 'engine', cases: starts },
  { title: 'Whose time it was, and whose words', about: 'engine', cases: commands },
  { title: 'What is told when time is up', about: 'engine', cases: told },
  { title: 'What is left of a run', about: 'engine', cases: removals },
  { title: 'What others do to a container', about: 'engine', cases: disturbances },
  { title: 'Whose devices they are', about: 'engine', cases: cdi },
  { title: 'What a spec says, and what is read of it', about: 'program', cases: compatibility },
  { title: 'Which image is judged', about: 'engine', cases: images },
  { title: 'Whose fault it is that nothing is pulled', about: 'engine', cases: registries },
  { title: 'What is attached to an image', about: 'program', cases: referrers },
  { title: 'What built-in manifests ask for', about: 'program', cases: builtIns },
  { title: 'What counts as an answer', about: 'program', cases: httpAnswers },
]
