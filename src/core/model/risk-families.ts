import type { HatchFamily } from '../scene/marks.ts';
import type { RiskType } from './records.ts';

export type RiskFamily = HatchFamily | 'chokepoint';
/** Which hatch draws a type of risk; angles and spacings are in figure/. */
export const FAMILY_OF_RISK: Readonly<Record<RiskType, RiskFamily>> = {
  'armed-conflict': 'conflict',
  insurgency: 'conflict',
  'export-control': 'state-control',
  'resource-nationalism': 'state-control',
  sanctions: 'state-control',
  'trade-tension': 'trade',
  'social-opposition': 'social',
  'political-instability': 'social',
  'territorial-dispute': 'social',
  'transport-chokepoint': 'chokepoint',
};
export const RISK_FAMILIES: readonly RiskFamily[] = ['conflict', 'state-control', 'trade', 'social', 'chokepoint'];
