/**
 * GitLab CI. A pipeline of a merge request checks out the source branch alone, unless the project pays for merged
 * results. So the job makes the merge itself, as GitLab's button does: without our merge driver.
 */
export const gitlab = {
  path: '.gitlab-ci.yml',
  text: `# 放在 .gitlab-ci.yml，或并入已有的；plan 由 npm ci 从本仓库的 package.json 安装
# This is .gitlab-ci.yml, or a part of yours; npm ci installs plan by this repository's own package.json
plan-lint:
  image: node:22
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    GIT_DEPTH: "0"
  script:
    - |
      BASE="$CI_COMMIT_BEFORE_SHA"
      if [ -n "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME" ]; then
        # 检查合并之后的样子 / what is checked is the result of the merge
        git fetch origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
        BASE="$(git rev-parse FETCH_HEAD)"
        if ! git -c user.name=ci -c user.email=ci@localhost merge --no-edit "$BASE"; then
          echo '有冲突：请在自己的电脑上把目标分支合并进来再推送 / conflicts: merge the target branch on your own machine and push'
          exit 1
        fi
      fi
    - npm ci
    - |
      set --
      case "$BASE" in
        # 新分支没有可比的提交，全是 0 / a new branch has nothing before it, which is all zeros
        *[!0]*) set -- --base "$BASE" ;;
      esac
      npx --no -- plan lint "$@" -f gitlab > plan-lint.json || true
      npx --no -- plan lint "$@"
  artifacts:
    when: always
    reports:
      codequality: plan-lint.json
`,
};
