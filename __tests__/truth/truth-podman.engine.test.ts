import { tryTruth } from './support/try-truth.ts'

tryTruth('podman')
