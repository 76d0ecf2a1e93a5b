import type { OneFileText } from './one-file.en.ts';

export const oneFileZh: OneFileText = {
  badge: (version, hash) => `数据 ${version} · ${hash}`,
  badgeMeans: '所示内容全部在此文件中，以此数据版本为准。文件不向网络请求任何内容；链接仅在点按时打开。',
  nothingBehind: '此文件只含这份简报，没有可返回的地图',
  failed: '浏览器无法打开演示：脚本已停用、浏览器过旧或文件不完整。各步文字如下：',
  noScript: '演示需要 JavaScript。各步文字如下：',
  saving: '正在写入文件……',
  saved: name => `已保存 ${name}：无需网络即可演示`,
  saveFailed: '无法写入文件：未能从本站取得模板。请联网后重试。',
};
