/**
 * GitHub Actions. For a pull request, `checkout` takes the result of the merge; `--base` needs the whole history. `npx
 * --no` runs what `npm ci` installed, and never downloads a package.
 */
export const github = {
  path: '.github/workflows/plan.yml',
  text: `# 放在 .github/workflows/plan.yml；plan 由 npm ci 从本仓库的 package.json 安装
# This is .github/workflows/plan.yml; npm ci installs plan by this repository's own package.json
name: plan
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      # 合并请求取的是合并之后的样子 / of a pull request: the result of its merge
      - uses: actions/checkout@v4
        with:
          fetch-depth: 0
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - name: plan lint
        env:
          BASE: \${{ github.base_ref && format('origin/{0}', github.base_ref) || github.event.before }}
        run: |
          case "$BASE" in
            # 新分支没有可比的提交，全是 0 / a new branch has nothing before it, which is all zeros
            *[!0]*) set -- --base "$BASE" ;;
          esac
          npx --no -- plan lint "$@" -f github
`,
};
