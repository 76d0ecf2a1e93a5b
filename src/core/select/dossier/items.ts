// Lines of evidence, one function per kind of row.
import { FILLING_OF_STATUS } from '../../model/texts.ts';
import { amountLine } from '../../scene/layers/projects.ts';
import type { AgreementRow, DossierItem, ProjectRow, RiskRow, SeatRow } from '../types.ts';
import { type DossierContext, joinDetail } from './context.ts';

export function seatItem({ messages }: DossierContext, seat: SeatRow, seatClass: number): DossierItem {
  const { vocabulary, formats, dossier } = messages;
  const roles = [seat.chair ? vocabulary.roles.chair : '', seat.role !== 'chair' ? vocabulary.roles[seat.role] : ''];
  const words = formats.row(roles.filter(Boolean));
  return {
    subject: `forum:${seat.forum}`,
    title: `${seat.abbreviation} ${words}`,
    detail: joinDetail([
      seat.from && formats.date(seat.from),
      seat.to && dossier.until(formats.date(seat.to)),
      seat.grade !== 'seat' && seat.grade !== 'attended' && vocabulary.grades[seat.grade],
    ]),
    icon: { kind: 'seat', grade: seat.grade, role: seat.role, chair: seat.chair, seatClass },
    muted: !seat.counted,
    confidence: seat.confidence,
    cites: seat.cites,
  };
}

export function textItem(
  { messages }: DossierContext,
  { agreement, status, date, partners }: AgreementRow,
  country: string | null,
): DossierItem {
  const { vocabulary, formats, dossier } = messages;
  const others = partners.filter(party => party !== country).map(messages.country);
  return {
    subject: `agreement:${agreement.id}`,
    title: messages.local(agreement.title),
    detail: joinDetail([
      `${vocabulary.statuses[status]}${date ? ` ${formats.date(date)}` : ''}`,
      others.length > 0 && dossier.with(others),
      agreement.subnational && dossier.subnational(agreement.subnational.name),
      dossier.binding[String(agreement.binding)],
    ]),
    icon: { kind: 'stamp', agreement: agreement.kind, filling: FILLING_OF_STATUS[status] },
    muted: status === 'lapsed' || Boolean(agreement.subnational),
    confidence: agreement.confidence,
    cites: agreement.cites,
  };
}

export function projectItem({ messages }: DossierContext, row: ProjectRow): DossierItem {
  const { project } = row;
  const date = row.lines.at(-1)?.date;
  return {
    subject: `project:${project.id}`,
    title: messages.local(project.name),
    detail: joinDetail([
      amountLine(row, messages),
      row.rung && row.rung !== 'letter-of-interest' && messages.vocabulary.rungs[row.rung],
      date && messages.formats.date(date),
      messages.formats.row(project.minerals.slice(0, 3).map(messages.mineral)),
    ]),
    icon: { kind: 'coin', coin: row.coin },
    muted: row.coin === null,
    confidence: project.confidence,
    cites: [...new Set([...row.lines.flatMap(line => line.cites), ...project.cites])],
  };
}

export function riskItem({ messages }: DossierContext, { risk, family }: RiskRow): DossierItem {
  const { vocabulary, formats, dossier } = messages;
  return {
    subject: `risk:${risk.id}`,
    title: messages.local(risk.name),
    detail: joinDetail([
      dossier.ofFive(risk.severity),
      risk.since && dossier.since(formats.date(risk.since)),
      vocabulary.riskTypes[risk.type],
    ]),
    icon: { kind: 'risk', family, severity: risk.severity },
    muted: risk.severity < 3,
    confidence: risk.confidence,
    cites: risk.cites,
  };
}
