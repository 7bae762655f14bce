/** A body as text, and whether it went on beyond the limit (then `text` is its beginning). */
export type Body = { readonly text: string; readonly tooLarge: boolean }

/**
 * Reads at most `limit` bytes. What is over the limit is not read, but what came before it is still scanned for an
 * emergency, so it is kept. Bytes that are not UTF-8 become replacement signs: never refused here.
 */
export const readBody = async (request: Request, limit: number): Promise<Body> => {
  const declared = Number(request.headers.get('content-length') ?? Number.NaN)
  if (declared <= limit) return { text: await request.text(), tooLarge: false }
  if (request.body === null) return { text: '', tooLarge: false }
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length <= limit) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  if (length > limit) void reader.cancel().catch(() => undefined)
  return { text: Buffer.concat(chunks).subarray(0, limit).toString('utf8'), tooLarge: length > limit }
}
