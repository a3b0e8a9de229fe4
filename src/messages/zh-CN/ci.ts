/** What `plan ci` says. */
export const ci = {
  summary: '输出 CI 的检查任务：GitHub Actions、GitLab CI、Gitee Go',
  options: { service: 'github、gitlab 或 gitee', write: '写到仓库里该放的位置，已有别的内容时不改' },
  written: (path: string) => `已写入 ${path}；请提交并推送，之后每次合并请求都会检查计划`,
  kept: (path: string) => `${path} 里已经是它，没有改动`,
  exists: (path: string) => `${path} 已有别的内容，没有改动；请把不带 --write 时输出的内容并进去`,
};
