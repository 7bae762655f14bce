/** One press: a choice, none of them, or not sure. */
export type Given =
  { readonly kind: 'choice'; readonly id: string } | { readonly kind: 'none' } | { readonly kind: 'unsure' }
