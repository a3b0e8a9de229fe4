import { describe, expect, it } from 'vitest';
import { reviewPage } from '../../../src/formats/git/review-page.js';

const BRANCH = 'plan/zhang-san-2020-11-30';

describe('the page that asks for a merge', () => {
  it('is the one that the server names', () => {
    const page = 'https://git.example.cn/office/plan/merge_requests/new?source=x';
    const said = ['See https://git.example.cn/help for more', `To create a request: ${page}`];
    expect(reviewPage(said, 'git@git.example.cn:office/plan.git', BRANCH, 'main')).toBe(page);
  });

  it.each([
    ['https://github.com/o/plan.git', `https://github.com/o/plan/compare/main...${BRANCH}?expand=1`],
    ['git@gitee.com:o/plan.git', `https://gitee.com/o/plan/pull/new/${BRANCH}...main`],
    [
      'ssh://git@gitlab.example.cn:2222/o/plan.git',
      'https://gitlab.example.cn/o/plan/-/merge_requests/new?merge_request%5Bsource_branch%5D=plan%2Fzhang-san-2020-11-30&merge_request%5Btarget_branch%5D=main',
    ],
  ])('is built for a known forge: %s', (url, page) => {
    expect(reviewPage([], url, BRANCH, 'main')).toBe(page);
  });

  it.each(['/srv/git/plan.git', 'https://git.example.cn/plan.git', 'C:\\plan.git'])('is not known of %s', (url) => {
    expect(reviewPage(['Processed'], url, BRANCH, 'main')).toBeNull();
  });
});
