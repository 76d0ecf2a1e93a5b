// The rows of the chart of exposure: what each says, in numbers and in words.
import type { Exposure } from '../core/select/analysis/exposure.ts';
import type { MoneySum } from '../core/select/types.ts';
import type { ChartInput } from './chart-input.ts';

/** A severity, a type of risk, or the heading of either. */
export interface ExposureBar {
  subject: string;
  /** A heading has no values. */
  isHead: boolean;
  name: string;
  risks: number;
  projects: number;
  firm: MoneySum;
  letters: number;
  firmText: string;
  /** The same without letters; “≥” where something is undisclosed, which the dots show. */
  shortText: string;
  /** What is known at least, for where neither has room; '' when nothing is. */
  leastText: string;
}

const NO_MONEY: MoneySum = { lowUsd: 0, highUsd: 0, lines: 0, undisclosed: 0, open: 0 };

/** Both groups, each under its heading. */
export function exposureBars({ messages }: ChartInput, { bySeverity, byType }: Exposure): ExposureBar[] {
  const words = messages.analysis.exposure;
  const head = (subject: string, name: string): ExposureBar => ({
    subject,
    name,
    isHead: true,
    risks: 0,
    projects: 0,
    firm: NO_MONEY,
    letters: 0,
    firmText: '',
    shortText: '',
    leastText: '',
  });
  const sum = (firm: MoneySum) => {
    if (firm.lines <= firm.undisclosed) return '';
    return `${firm.undisclosed > 0 ? '≥ ' : ''}${messages.formats.sum({ ...firm, undisclosed: 0 })}`;
  };
  const bar = (
    subject: string,
    name: string,
    one: Pick<ExposureBar, 'risks' | 'projects' | 'firm' | 'letters'>,
  ): ExposureBar => ({
    ...one,
    subject,
    name,
    isHead: false,
    firmText:
      one.projects === 0
        ? ''
        : [messages.formats.sum(one.firm), one.letters ? words.letters(one.letters) : '']
            .filter(Boolean)
            .join(messages.analysis.semicolon),
    shortText: one.projects === 0 ? '' : sum(one.firm) || messages.analysis.noneDisclosed,
    leastText: one.firm.lowUsd > 0 ? `≥ ${messages.formats.usd(one.firm.lowUsd)}` : '',
  });
  return [
    head('head:severity', words.bySeverity),
    ...bySeverity.map(one => bar(`severity:${one.severity}`, words.severity(one.severity), one)),
    head('head:type', words.byType),
    ...byType.map(one => bar(`risk-type:${one.type}`, messages.vocabulary.riskTypes[one.type], one)),
  ];
}

/** A row in one sentence. */
export function exposureBarWords({ words, messages }: ChartInput, bar: ExposureBar): string {
  const projects = bar.projects ? words.exposure.projects(bar.projects) : messages.analysis.exposure.none;
  return words.exposure.row(
    `${bar.name} (${messages.analysis.exposure.risks(bar.risks)})`,
    projects,
    bar.firmText || messages.analysis.none,
  );
}
