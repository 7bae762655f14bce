import type { Score } from './score.ts'

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`

const line = (name: string, figure: Score['accuracy']): string =>
  figure === null
    ? `${name.padEnd(44)} none of these cases`
    : `${name.padEnd(44)} ${percent(figure.share).padStart(7)}  (${figure.count} of ${figure.of}; 95 % ${percent(figure.low)} to ${percent(figure.high)})`

const ranks = ['0', '1', '2', '3', '4', '5', '6', '7']

const confusion = (table: Score['confusion']): string[] => [
  'Lowest acceptable rank (down), reached rank (across):',
  `      ${ranks.map((rank) => rank.padStart(5)).join('')}`,
  ...ranks
    .filter((rank) => table[rank])
    .map((rank) => `  ${rank}   ${ranks.map((reached) => String(table[rank]?.[reached] ?? '·').padStart(5)).join('')}`),
]

/** The figures as a page of text. */
export const report = (score: Score): string =>
  [
    `${score.cases} cases`,
    line('Emergencies recognised (rank 6 or more)', score.emergenciesRecognised),
    line('Accuracy (answer is acceptable)', score.accuracy),
    line('Under-triaged', score.under),
    line('Over-triaged', score.over),
    line('Low urgency sent to A&E or 999', score.lowUrgencySentToEmergency),
    `${'Questions'.padEnd(44)} median ${score.questions.median}, most ${score.questions.most}`,
    '',
    ...confusion(score.confusion),
    '',
    `Misses (${score.misses.length}):`,
    ...score.misses.map(
      ({ id, reached, acceptable }) => `  ${id}  reached ${reached}, acceptable ${acceptable.join(' | ')}`,
    ),
  ].join('\n')
