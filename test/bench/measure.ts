import type { Bench, Figure } from './figure.ts'

/** What one row tells the process that asked for it. */
export type Measured = { readonly budget: string; readonly figures: readonly Figure[] }

/** Measures the row in the file named by the first argument. */
const { bench } = (await import(process.argv[2]!)) as { bench: Bench }
const measured: Measured = { budget: bench.budget, figures: await bench.measure() }
process.send?.(measured, () => process.exit())
