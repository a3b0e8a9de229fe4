/** Help of `plan remind`. */
export const remind = {
  summary: 'texts and notices that remind units',
  unit: 'remind only these units, by id or name; may be repeated; a group means its members; none for tasks without a lead unit; prints the text alone, ready to be sent',
  within: 'also what falls due within so many days, such as 15d (default: near_due_days of the plan)',
  period:
    'look at what is missing for this period, such as 2020-10 or last month (default: the last one that has ended)',
  format: 'print as text, markdown or json, or write docx: a notice to each unit (default: text)',
  output:
    'the folder or file to write (.docx for a notice); - for stdout; docx goes into the folder reminders-2020-11-30 by default',
  template: 'your own Word template (docx)',
  all: 'print all texts; by default a terminal that is too low for them shows a list of the units',
};
