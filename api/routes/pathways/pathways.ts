import type { OpenAPIHono } from '@hono/zod-openapi'
import { pageHeaders } from '../../http/page-headers.ts'
import { careCardsOf } from '../../proof/draw/care-card.ts'
import type { Deps } from '../deps.ts'
import { cardPage, indexPage } from './page.ts'
import { pathwaysStyle } from './style.ts'

/** For reviewers: every care card at `/pathways/{id}`, without script, and an index at `/pathways`. */
export const pathwaysRoutes = (app: OpenAPIHono, { navigator }: Pick<Deps, 'navigator'>): void => {
  const { pathways, redFlags } = careCardsOf(navigator.knowledge)
  const cards = new Map([...pathways, ...redFlags].map((card) => [card.id, card]))
  app.get('/pathways', pageHeaders, (c) => c.html(indexPage(pathways, redFlags)))
  app.get('/pathways/:id', pageHeaders, (c) => {
    const card = cards.get(c.req.param('id'))
    return card ? c.html(cardPage(card)) : c.notFound()
  })
  app.get('/pathways.css', (c) =>
    c.body(pathwaysStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
}
