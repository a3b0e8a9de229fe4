import { describe, expect, it } from 'vitest';
import { omitted, read, refusalOf, shown } from './shown.js';

const LONG = '为做好全年工作，各学校要按照分工抓好落实，按月报送进展，遇到困难及时报告，确保各项任务按时完成。'.repeat(
  2,
);

/** A page as the program of a government site makes it. */
const PAGE = `<!DOCTYPE html><html><head><title>关于印发2021年要点的通知_某县教育局</title><meta name="ArticleTitle" content="关于印发2021年要点的通知">
<script>document.write('坏')</script><style>p{color:red}</style></head><body>
<div class="header"><a href="/">首页</a><a href="/xxgk">信息公开</a></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; 通知</div>
<div class="content"><div class="TRS_Editor"><p>各学校：</p><p>　　${LONG}</p>
<p>一、教学</p><ol><li>开齐课程</li><li value="5">一课一研</li></ol><ul><li>无号</li></ul>
<p style="display:none">看不见</p><p>留下<del>删去</del>的</p><img src="http://example.invalid/a.png">
<p><span>二、</span><b>安全</b></p><div class="share">分享到：<a href="#">微信</a></div><p>【打印】【关闭】</p></div></div>
<div class="footer">版权所有 某县教育局 京ICP备1号</div></body></html>`;

describe('a saved web page', () => {
  it('is its article, without what is around it, with the numbers of its lists', async () => {
    const document = await read('a.html', PAGE);
    expect(shown(document)).toEqual([
      '关于印发2021年要点的通知',
      '各学校：',
      LONG,
      '一、教学',
      '1. 开齐课程',
      '5. 一课一研',
      '无号',
      '留下的',
      '二、安全',
    ]);
    expect(omitted(document)).toEqual({ navigation: 5, hidden_text: 1, deleted_text: 1, image: 1 });
  });

  it('is where most of the text lies, if its containers have no known name; layout tables are no tables', async () => {
    const links = '<tr><td><a href="#">新闻</a></td><td><a href="#">公告</a></td></tr>';
    const page = `<body><table>${links}<tr><td colspan="2"><table><tr><td><h1>要点</h1><p>${LONG}</p><p>第二段。</p></td></tr></table></td></tr></table></body>`;
    const document = await read('a.htm', page);
    expect(document.blocks).toEqual([
      { kind: 'paragraph', text: '要点', place: 1, heading: 1 },
      { kind: 'paragraph', text: LONG, place: 2, heading: null },
      { kind: 'paragraph', text: '第二段。', place: 3, heading: null },
    ]);
  });

  it('is read from WeChat, which hides it until a script has run', async () => {
    const page = `<body><h1>要点解读来了</h1><div id="js_content" style="visibility: hidden; opacity: 0;"><p>${LONG}</p></div></body>`;
    expect(shown(await read('a.html', page))).toEqual(['要点解读来了', LONG]);
  });

  it('has paragraphs where old pages have line breaks, and goes on where a line breaks off', async () => {
    const page = `<body><div id="zoom">　　一、总体要求<br>　　${LONG}<br/><br>　　1．办好学校，<br>　　2．各县、市、区要按照职责分工认真抓好各项任务的落实和督查\n 并按时报送<br>有关材料。</div></body>`;
    expect(shown(await read('a.html', page))).toEqual([
      '一、总体要求',
      LONG,
      '1．办好学校，',
      '2．各县、市、区要按照职责分工认真抓好各项任务的落实和督查并按时报送\n有关材料。',
    ]);
  });

  it('keeps tables with the cells that go over rows and columns', async () => {
    const page = `<p>附表</p><table><thead><tr><th>板块</th><th>任务</th><th>单位</th></tr></thead>
      <tr><td rowspan="2">教学</td><td>建校<br>两所</td><td>基教科</td></tr><tr><td>扩班</td><td>&nbsp;</td></tr>
      <tr style="display:none"><td>暗</td></tr><tr><td colspan="3">安全</td></tr></table><p>完</p>`;
    expect(shown(await read('a.html', page))).toEqual([
      '附表',
      '|板块|任务|单位|',
      '|教学↓2|建校\n两所|基教科|',
      '|扩班||',
      '|安全→3|',
      '完',
    ]);
  });

  it('takes the name of the page for its title only if it has none of its own', async () => {
    const page = (first: string) =>
      `<title>工作要点-某县教育局</title><body><div class="x"><p>${first}</p><p>来源：本网 发布时间：2021-03-01</p><p>${LONG}</p><p>上一篇：无</p></div>`;
    const own = await read('a.html', page('某县教育局2021年要点'));
    expect(shown(own)).toEqual(['某县教育局2021年要点', LONG]);
    expect(omitted(own)).toEqual({ navigation: 2 });
    expect(shown(await read('a.html', page('各学校：')))).toEqual(['工作要点', '各学校：', LONG]);
    expect(omitted(await read('a.html', `<p>${LONG}</p><p>完</p>`))).toEqual({});
  });

  it('is read in the encoding that it names, and known without its ending', async () => {
    const gbk = Uint8Array.from([
      ...ascii('<html><meta charset=gb2312><body><p>'),
      0xbd,
      0xcc,
      0xd3,
      0xfd,
      ...ascii('</p>'),
    ]);
    const document = await read('a.doc', gbk);
    expect(shown(document)).toEqual(['教育']);
    expect(document.readAs).toBe('html');
  });

  it('is refused if merged cells cover more places than a table may have', async () => {
    const row = `<tr>${'<td colspan="1000" rowspan="60000">建校</td>'.repeat(2)}</tr>`;
    const page = `<table>${row.repeat(100)}</table>`;
    expect(await refusalOf('a.html', page)).toMatchObject({ why: 'limit', of: 'cells' });
  });

  it('is refused if it is too deep, or has pictures only', async () => {
    expect(await refusalOf('a.html', `<body>${'<div>'.repeat(600)}深`)).toEqual({
      why: 'limit',
      of: 'depth',
      limit: 500,
      found: 501,
      part: null,
    });
    expect(await refusalOf('a.html', '<body><p><img src="1.png"><img src="2.png"></p>')).toEqual({
      why: 'images',
      found: 2,
    });
  });
});

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
