// The method page: formulas, sources, the unknown, and a worked example that a test recomputes.
import type { ConcentrationText } from './concentration.en.ts';

export const methodZh: ConcentrationText['method'] = {
  title: '指标如何得出',
  formulas: '公式与来源',
  rows: [
    {
      name: 'HHI',
      formula: '10 000 × (s1² + s2² + … + sn²)',
      source: 'si为第i组的份额。A. O. Hirschman, American Economic Review 54(5), 1964。',
    },
    {
      name: '有效数目',
      formula: '10 000 ÷ HHI',
      source: 'M. A. Adelman, Review of Economics and Statistics 51(1), 1969。',
    },
    {
      name: 'CR-1、CR-3、CR-5',
      formula: 's1 + … + sk',
      source: '由大到小。J. S. Bain, Industrial Organization, 1959。',
    },
    {
      name: '基尼系数',
      formula: '(2i − n − 1) × xi 之和 ÷ (n × x之和)',
      source: 'x由小到大。C. Gini, Variabilità e mutabilità, 1912。',
    },
    {
      name: '区位商',
      formula: '(xi ÷ x之和) ÷ (bi ÷ b之和)',
      source: 'W. Isard, Methods of Regional Analysis, 1960。基准b：同一日期记录中的全部项目数。',
    },
    {
      name: '基准',
      formula: '1 000、1 800；1 500、2 500',
      source: '美国司法部与联邦贸易委员会2023年和2010年合并指南。借用：它们用于判断市场。',
    },
  ],
  unknowns: '未知如何处理',
  unknownRows: [
    '区间包含每项金额在来源所述范围内时指数可取的全部数值：范围在两端之间，“最多”在零与上限之间。',
    '未披露的金额没有上限。包含它的区间上端无界，并与仅含已披露部分的区间并列。',
    '一国未公布的产量同样没有上限。来源合并为“其他国家”的产量按所有可能方式分配。',
    '最高HHI出现在每项金额位于其一端时；全部情形均经证明搜索，而非抽样。最低值先填满最小的组。',
    '意向函从不是资金：单独衡量，作为上限。',
    '记录少于五条时只列清单，不给指数。',
    '覆盖率只计来源所列；来源只列出首位时，其余为“未细分”。成员未公布产量时，份额为最小值。',
    '记录点名、位于同一省份、距风险地点100公里以内，或风险涉及全国时位于同一国家的项目，视为暴露。',
  ],
  example: '算例',
  exampleRows: [
    '三组：已知60，已知20，另一组“最多20”。',
    '第三组取上限时份额为60%、20%和20%：HHI = 3 600 + 400 + 400 = 4 400。',
    '取零时份额为75%和25%：HHI = 5 625 + 625 = 6 250。',
    '因此HHI在4 400与6 250之间，有效数目在1.6与2.3之间，CR-1在60%与75%之间。',
  ],
};
