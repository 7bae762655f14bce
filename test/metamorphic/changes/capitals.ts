import { ofWords } from '../change.ts'

export const capitals = ofWords('capitals', (message) => message.toUpperCase())
