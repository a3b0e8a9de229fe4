/** What `plan schema` says if no schema is named. */
export const schema = {
  files: '计划文件的格式',
  outputs: '命令加 --json 输出的格式',
  hint: '输出其中一个：如 plan schema status；输出的 JSON Schema 自成一体，任何校验程序都能直接使用',
};
