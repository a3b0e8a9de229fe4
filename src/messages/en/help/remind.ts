/** Help of `plan remind`. */
export const remind = {
  summary: 'texts that remind units, for a message or a call',
  unit: 'remind only these units, by id or name; may be repeated; a group means its members; none for tasks without a lead unit; prints the text alone, ready to be sent',
  within: 'also what falls due within so many days, such as 15d (default: near_due_days of the plan)',
  period:
    'look at what is missing for this period, such as 2020-10 or last month (default: the last one that has ended)',
  all: 'print all texts; by default a terminal that is too low for them shows a list of the units',
};
