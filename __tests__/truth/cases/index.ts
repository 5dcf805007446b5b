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

/** By what they are about; every id once. */
export const groups: readonly { readonly title: string; readonly cases: readonly TruthCase[] }[] = [
  { title: 'What a green one means', cases: frontPage },
  { title: 'Whose answer it is', cases: [...publishedPorts, ...whoseAnswer, ...publishedBindings] },
  { title: 'What a manifest says, and may ask for', cases: manifests },
  { title: 'What a report may say', cases: renderedReports },
  { title: 'What is hidden', cases: hiddenSecrets },
  { title: 'Whose fault it is that nothing starts', cases: starts },
  { title: 'Whose time it was, and whose words', cases: commands },
  { title: 'What is told when time is up', cases: told },
  { title: 'What is left of a run', cases: removals },
  { title: 'What others do to a container', cases: disturbances },
  { title: 'Whose devices they are', cases: cdi },
  { title: 'What a spec says, and what is read of it', cases: compatibility },
  { title: 'Which image is judged', cases: images },
  { title: 'Whose fault it is that nothing is pulled', cases: registries },
  { title: 'What is attached to an image', cases: referrers },
  { title: 'What built-in manifests ask for', cases: builtIns },
  { title: 'What counts as an answer', cases: httpAnswers },
]
