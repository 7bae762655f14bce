import type { OpenAPIHono } from '@hono/zod-openapi'
import { say } from '../../conversation/walk/wording.ts'
import { pageHeaders } from '../../http/page-headers.ts'
import { sayIn, type Deps } from '../deps.ts'
import { truthPage } from './page.ts'
import { truthStyle } from './style.ts'
import { truthOf } from './truth-of.ts'

/** `/truth` for anybody, without script, and the same figures at `/v1/truth`: what is known, and what is not. */
export const truthRoutes = (app: OpenAPIHono, deps: Deps): void => {
  // Counted again only when the day or the knowledge has changed: anybody may ask as often as they like.
  let known: { readonly key: string; readonly truth: ReturnType<typeof truthOf> } | null = null
  const truthNow = () => {
    const { knowledge } = deps.navigator
    const at = deps.now()
    const key = `${knowledge.version} ${at.toPlainDate().toString()}`
    if (known?.key !== key) known = { key, truth: truthOf(knowledge, at) }
    return known.truth
  }
  app.get('/v1/truth', (c) => c.json(truthNow()))
  app.get('/truth', pageHeaders, (c) =>
    c.html(
      truthPage(truthNow(), (key, blanks) =>
        key === 'safety' ? sayIn(deps)(key) : say(deps.navigator.knowledge, 'en', `truth.${key}`, blanks),
      ),
    ),
  )
  app.get('/truth.css', (c) =>
    c.body(truthStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
}
