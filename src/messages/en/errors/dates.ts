import type { Messages } from '../../messages.js';

export const dates: Messages['errors']['dates'] = {
  day: {
    unknown: (where, value, example) =>
      `${where}: "${value}" is no date; write it as ${example}, 2020/6/30, June 30 or yesterday`,
    unreal: (where, value, example) => `${where}: "${value}" does not exist; check it, such as ${example}`,
    short_year: (where, value, example) =>
      `${where}: "${value}" has no full year; write all four digits, such as ${example}`,
    order: (where, value, example) =>
      `${where}: "${value}" may be read with the month or the day first; write it as ${example}, or as June 7`,
    no_day: (where, value, example) => `${where}: "${value}" has no day; write it in full, such as ${example}`,
    no_month: (where, value, example) => `${where}: "${value}" has no month; write it in full, such as ${example}`,
    which_year: (where, value, example) =>
      `${where}: "${value}" has no year, and the plan covers several; write it in full, such as ${example}`,
    which_week: (where, value, example) =>
      `${where}: "${value}" may be of one week or another; write the date, such as ${example}`,
    vague: (where, value, example) => `${where}: "${value}" is not one day; write the date, such as ${example}`,
  },
  period: {
    unknown: (where, value, example) =>
      `${where}: "${value}" is no period; write it as ${example}, 2020-Q3, 2020-H1, 2020, last month or June`,
    unreal: (where, value, example) => `${where}: "${value}" does not exist; check it, such as ${example}`,
    short_year: (where, value, example) =>
      `${where}: "${value}" has no full year; write all four digits, such as ${example}`,
    which_year: (where, value, example) =>
      `${where}: "${value}" has no year, and the plan covers several; write it in full, such as ${example}`,
    second_half: (where, value, example) =>
      `${where}: "${value}" is no period of its own, the year covers the second half; write ${example}`,
  },
  understood: (where, value, meaning) => `${where}: "${value}" is taken as ${meaning}`,
};
