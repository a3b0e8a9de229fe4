import { ruleTexts } from '../../rule-text.js';

/** Rules about what is most likely a mistake. The commands that record say the same. */
export const doubts = ruleTexts({
  'record-doubtful': {
    title: 'What is doubtful has been confirmed',
    why: 'A value below 0, a fraction, a value far too large, a total that falls, or one that is not the sum of its parts is most likely a mistake, and the standings repeat it. The commands ask before they record one; --confirm records it all the same, as confirmed: true. An entry is compared only with those before it.',
    message: {
      negative: 'target "{name}": {value} is below 0',
      fraction: 'target "{name}": {value} is a fraction, but {unit} is counted in whole',
      target: 'target "{name}": {value} is above 3 times the target, {goal}',
      share: 'target "{name}": {value} of {org} is above 3 times its share, {share}',
      last: 'target "{name}": {value} is above 10 times the last value, {last} ({date})',
      fall: 'target "{name}": {value} is below the last value, {last} ({date}), but totals do not fall',
      later: 'target "{name}": {value} is above a later value, {later} ({date}), but totals do not fall',
      city: 'target "{name}": {value} for the whole city, but the units add up to {sum} ({count} of {of} reported), more than {tolerance}% apart',
      sum: 'target "{name}": the units add up to {sum} ({count} of {of} reported), but the whole city has {city} ({date}), more than {tolerance}% apart',
      repeated: 'there is a report of {period} already (by {by}, {date})',
      due: 'the new due date {date} is more than a year after the end of the plan, {end}',
    },
    advice: {
      default: 'check it: take a wrong entry back and record it again; if it is right, write confirmed: true in it',
    },
  },
});
