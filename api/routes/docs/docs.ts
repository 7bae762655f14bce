import type { OpenAPIHono } from '@hono/zod-openapi'
import { pageHeaders } from '../../http/page-headers.ts'
import { openApiDocument } from './document.ts'
import { docsPage } from './page.ts'
import { docsStyle } from './style.ts'

/** `/openapi.json`, and the same as a page without script at `/docs`. */
export const docsRoutes = (app: OpenAPIHono): void => {
  // Made when first asked for: most servers are never asked, and it is megabytes.
  let made: ReturnType<typeof openApiDocument> | null = null
  const document = () => (made ??= openApiDocument('1'))
  app.get('/openapi.json', (c) => c.json(document()))
  app.get('/docs', pageHeaders, (c) => c.html(docsPage(document())))
  app.get('/docs.css', (c) =>
    c.body(docsStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'max-age=300' }),
  )
}
