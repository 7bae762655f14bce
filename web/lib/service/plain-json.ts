/**
 * JSON of plain data, as written. Old libraries give `Array.prototype` a `toJSON` that turns lists into text; the value
 * before it is still in its holder.
 */
export const plainJson = (data: unknown): string =>
  JSON.stringify(data, function (this: Readonly<Record<string, unknown>>, key) {
    return this[key]
  })
