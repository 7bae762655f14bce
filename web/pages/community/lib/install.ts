type InstallPrompt = Event & { readonly prompt: () => Promise<unknown> }

/** Tells when the browser offers to install the page, and when it no longer does. */
export const watchInstall = (offer: (install: (() => void) | null) => void) => {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer(() => {
      void (event as InstallPrompt).prompt()
      offer(null)
    })
  })
}
