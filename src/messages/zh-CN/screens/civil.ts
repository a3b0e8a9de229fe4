/** Days and periods as a sentence names them, with the year only where it needs saying. The render fills in each part. */
export const civil = {
  day: '{month}月{day}日',
  dayOfYear: '{year}年{month}月{day}日',
  month: '{month}月',
  monthOfYear: '{year}年{month}月',
  quarter: '{quarter}季度',
  quarterOfYear: '{year}年{quarter}季度',
  half: '上半年',
  halfOfYear: '{year}年上半年',
  whole: '全年',
  wholeOfYear: '{year}年',
  months: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  quarters: ['一', '二', '三', '四'],
};
