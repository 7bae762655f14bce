/// <reference lib="webworker" />

/**
 * Keeps `/community` and what it is made of, for when there is no network. It answers for that page alone, and never
 * for the service: no question and no answer passes through its caches.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope

/** Written by `web/build/community-worker.ts`: the version, and every file of the page. */
const kept = '__KEPT__' as unknown as { readonly version: string; readonly files: readonly string[] }

const prefix = 'navigator-community-v'
const page = '/community'

/** How long the network may take for the page itself before the kept one is shown, in milliseconds. */
const patience = 3000

const install = async () => {
  const cache = await caches.open(prefix + kept.version)
  await cache.addAll(kept.files.map((file) => new Request(file, { cache: 'no-cache' })))
  await worker.skipWaiting()
}

/** The version before this one stays: a page that is still open may yet ask for its files. */
const tidy = async () => {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const others = versions.filter((name) => name !== prefix + kept.version)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

const fresh = async (): Promise<Response> => {
  const response = await fetch(page, { signal: AbortSignal.timeout(patience) })
  if (!response.ok) throw new Error(String(response.status))
  return response
}

const inThisVersion = async (name: string): Promise<Response | undefined> =>
  (await caches.open(prefix + kept.version)).match(name)

const thePage = (): Promise<Response> => fresh().catch(async () => (await inThisVersion(page)) ?? Response.error())

const aFile = async (request: Request, path: string): Promise<Response> =>
  (await inThisVersion(path)) ?? (await caches.match(path)) ?? fetch(request)

worker.addEventListener('install', (event) => event.waitUntil(install()))
worker.addEventListener('activate', (event) => event.waitUntil(tidy()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin || request.method !== 'GET') return
  if (request.mode === 'navigate') {
    if (pathname === page) event.respondWith(thePage())
  } else if (pathname.startsWith('/assets/') || kept.files.includes(pathname)) {
    event.respondWith(aFile(request, pathname))
  }
})
