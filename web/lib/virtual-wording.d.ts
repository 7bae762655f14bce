declare module 'virtual:wording' {
  const english: Readonly<Record<import('./widget-key.ts').WidgetKey, string>>
  export default english
  export const others: Readonly<
    Record<string, undefined | (() => Promise<{ default: Partial<Record<import('./widget-key.ts').WidgetKey, string>> }>)>
  >
}
