import type { DocsText } from './docs.en.ts';

export const docsZh: DocsText = {
  skip: '跳到正文',
  home: '返回地图',
  contents: '使用方法',
  titles: {
    index: '在别处使用 Lodemap',
    embed: '嵌入地图',
    markdown: 'Markdown 与静态网站',
    notebooks: 'Quarto 与 Jupyter',
    slides: '幻灯片（reveal.js）',
    'command-line': '命令行制图',
    cite: '引用',
  },
  copy: '复制代码',
  copied: '已复制',
  refused: '浏览器拒绝访问剪贴板；代码已选中。',
  yields: '显示结果',
  noScript: '此示例需要脚本才能运行。',
  foot: version => `Lodemap，数据 ${version}。数据 CC BY 4.0，代码 MIT。本页示例均由旁边所示的代码运行。`,
};
