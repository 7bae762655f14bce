/** Closed lists as plain values: what runs in a browser reads them without the schemas, which weigh more than it all. */

/** How soon, most urgent first. */
export const withins = ['now', '1-hour', 'today', '24-hours', '72-hours', '5-days', 'week', 'routine'] as const

/** How pressing an answer is, most pressing first. */
export const acuities = ['emergency', 'urgent-now', 'today', 'soon', 'routine', 'self-care', 'none'] as const

/** How long a dated fact counts as confirmed, in months. */
export const confirmedMonths = 18
