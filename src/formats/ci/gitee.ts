/**
 * Gitee Go. It does not say which commit it checks out for a pull request, so the job makes the merge itself. The
 * parameters are described at help.gitee.com/gitee-go/pipeline/parameter; GITEE_BRANCH is the target branch of the pull
 * request.
 */
export const gitee = {
  path: '.workflow/plan.yml',
  text: `# 放在 .workflow/plan.yml；plan 由 npm ci 从本仓库的 package.json 安装
# This is .workflow/plan.yml; npm ci installs plan by this repository's own package.json
version: '1.0'
name: plan-lint
displayName: 检查计划
triggers:
  trigger: auto
  push:
    branches:
      precise:
        - main
  pr:
    branches:
      include:
        - main
stages:
  - name: plan-lint
    displayName: 检查计划
    strategy: naturally
    trigger: auto
    executor: []
    steps:
      - step: build@nodejs
        name: plan_lint
        displayName: plan lint
        # 20.19 以上，按流水线页面上可选的版本填 / 20.19 or later, of those that the page offers
        nodeVersion: '22'
        commands:
          - |
            set -e
            set --
            if [ -n "$GITEE_PULL_ID" ]; then
              # 检查合并之后的样子 / what is checked is the result of the merge
              if [ "$(git rev-parse --is-shallow-repository)" = true ]; then git fetch --unshallow origin; fi
              git fetch origin "$GITEE_BRANCH"
              BASE="$(git rev-parse FETCH_HEAD)"
              git fetch origin "refs/pull/$GITEE_PULL_ID/head"
              PULL="$(git rev-parse FETCH_HEAD)"
              git checkout --quiet --detach "$BASE"
              if ! git -c user.name=ci -c user.email=ci@localhost merge --no-edit "$PULL"; then
                echo '有冲突：请在自己的电脑上把目标分支合并进来再推送 / conflicts: merge the target branch on your own machine and push'
                exit 1
              fi
              set -- --base "$BASE"
            fi
            npm ci
            npx --no -- plan lint "$@"
        notify: []
        strategy:
          retry: '0'
`,
};
