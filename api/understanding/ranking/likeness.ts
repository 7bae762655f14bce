import { contextOf } from '../context/judge.ts'
import { isAllIn } from '../context/mention.ts'
import type { Hearing } from '../hear.ts'
import type { Lexis } from '../lexis.ts'
import { harmlessIn } from '../nobody-ill.ts'
import { eitherWay, likenessesOf, type Likenesses } from './caution.ts'
import type { Read } from './presentations.ts'

const none: ReadonlySet<number> = new Set()

/** Whether a sign of an emergency is told outside what is told of another world or of a time long gone. */
const tellsElse = (lexis: Lexis, { scene, mentions }: Hearing, framed: ReadonlySet<number>): boolean =>
  mentions.some((mention) => {
    const { target } = mention.phrase
    if (target.kind !== 'finding' || !lexis.alarmParts.has(target.id) || isAllIn(framed, mention)) return false
    return contextOf(scene, lexis.sets, mention) !== 'negated'
  })

/**
 * What a message is like without what is told of nobody here and now. Where a sign is told beside it, the whole message
 * counts as well.
 */
export const likenessIn = (read: Read, nobodyIll: boolean): Likenesses | null => {
  const { lexis, hearing, language } = read
  const { elsewhere, gone } = hearing.scene
  const harmless = nobodyIll ? harmlessIn(lexis, hearing) : none
  const framed = language === 'en' ? elsewhere.tokens.union(gone) : none
  const like = likenessesOf(read, harmless.union(framed))
  if (framed.size === 0 || !tellsElse(lexis, hearing, framed)) return like
  return eitherWay(like, likenessesOf(read, harmless))
}
