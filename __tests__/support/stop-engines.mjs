import { stopAll } from './engine-session.mjs'

export default stopAll
