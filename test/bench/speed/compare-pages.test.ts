import { expect, test } from 'vitest';
import { pageDifference } from '../../../bench/speed/page/compare-pages.ts';

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

test('white space, quotes and case of tags are no difference', () => {
  const theirs = page('<P class=a>申请\n  <b>3</b> 件</P>\n');
  expect(pageDifference(page('<p class="a">申请 <b>3</b>件</p>'), theirs)).toBeUndefined();
});

test('what takes checking or other reports is not asked of the others', () => {
  const ours = page(
    '<div class="tw has-change"><table><tr><td id="x" class="z">0<small>持平</small></td></tr></table></div>' +
      '<aside class="note"><h3>勾稽核对</h3></aside><p class="sum">新收 3 件</p>' +
      '<script type="application/ld+json">{}</script>',
  );
  const theirs = page('<div class="tw"><table><tr><td id="x" class="z">0</td></tr></table></div>');
  expect(pageDifference(ours, theirs)).toBeUndefined();
});

test('a figure, a class or a row that differs is a difference, and it says where', () => {
  const ours = page('<table><tr><td id="x">12</td></tr></table>');
  const theirs = page('<table><tr><td id="x">12.0</td></tr></table>');
  expect(pageDifference(ours, theirs)).toMatch(/<tdid="x">12<\/td>.* here, .*12\.0<\/td>.* there/);
  expect(
    pageDifference(ours, page('<table><tr><td id="x" class="z">12</td></tr></table>')),
  ).toBeDefined();
  expect(pageDifference(ours, page('<table></table>'))).toBeDefined();
});

test('a blank figure is said, and must be', () => {
  const ours = page('<table><tr><td><small class="vh">未填</small></td></tr></table>');
  expect(pageDifference(ours, page('<table><tr><td></td></tr></table>'))).toBeDefined();
});
