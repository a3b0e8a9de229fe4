/** 与已提交的版本比对：plan lint --base。 */
export const base = {
  option: '再与已提交的版本比对，查记录、时限、目标、序号有没有被改动，如 origin/main',
  unfetched: (revision: string) =>
    `没有“${revision}”这个提交、分支或标签，这里的仓库只取了最近的提交；请运行 git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"，在 CI 中则取全部历史（GitHub 写 fetch-depth: 0，GitLab 写 GIT_DEPTH: 0）`,
  tooShallow: (revision: string) =>
    `这里的仓库只取了最近的提交，看不出当前内容与“${revision}”从哪里分开；请运行 git fetch --deepen=100 origin，不够就再运行一次，或用 git fetch --unshallow origin 取全部历史；在 CI 中则写 fetch-depth: 0（GitHub）或 GIT_DEPTH: 0（GitLab）`,
  rule: (id: string) => `规则 ${id} 要与已提交的版本比对；请加上 --base，如 --base origin/main`,
};
