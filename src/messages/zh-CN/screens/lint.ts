/** What `plan lint` says. */
export const lint = {
  clean: (files: number) => `${files} 个文件，没有问题`,
  summary: (files: number, errors: number, warnings: number) => `${files} 个文件，${errors} 个错误，${warnings} 个警告`,
  advice: '处理办法',
  colon: '：',
  explain: (rule: string) => `规则说明见 plan rules ${rule}`,
};
