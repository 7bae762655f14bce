/** Trusted Types would refuse a bare string: this policy lets through our one worker and nothing else. */
const ownWorker = '/community-worker.js'

type Policy = { readonly createScriptURL: (input: string) => string }
type Factory = { readonly createPolicy: (name: string, rules: Policy) => Policy }

/** Keeps the page for when there is no network. Without a worker it works as any page does. */
export const installWorker = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  const createScriptURL = (input: string): string => {
    if (input !== ownWorker) throw new TypeError(`${input} is not our worker`)
    return input
  }
  const policy = trustedTypes?.createPolicy('navigator-worker', { createScriptURL }) ?? { createScriptURL }
  try {
    await navigator.serviceWorker.register(policy.createScriptURL(ownWorker), { scope: '/community' })
  } catch {
    // A browser that may not keep anything, as in private windows: the page still works with the network.
  }
}
