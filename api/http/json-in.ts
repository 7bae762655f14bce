/** What a body says, unread; undefined where it is no JSON. Nothing of it is shown: it may be somebody's words. */
export const jsonIn = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
