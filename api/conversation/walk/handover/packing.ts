/** One part of a code: a whole number from 0 to below `size`. */
export type Field = { readonly value: bigint; readonly size: bigint }

export const field = (value: number | bigint, size: number | bigint): Field => ({
  value: BigInt(value),
  size: BigInt(size),
})

/** Fields as one number, none of them wider than it must be. */
export const pack = (fields: readonly Field[]): bigint =>
  fields.reduceRight((packed, { value, size }) => packed * size + value, 0n)

/** Takes the fields out again, in the order they were packed. */
export type Unpack = (size: number | bigint) => bigint

export const unpack = (packed: bigint): Unpack => {
  let rest = packed
  return (size) => {
    const value = rest % BigInt(size)
    rest /= BigInt(size)
    return value
  }
}
