export { EvidenceLegend, type EvidenceLegendProps } from './EvidenceLegend.tsx';
export { EvidenceText, type EvidenceTextProps } from './EvidenceText.tsx';
export { type EvidenceField, evidenceField, evidenceFields, type Found, foundIn, SURE } from './fields.ts';
export { Swatch } from './Swatch.tsx';
export { useSource } from './useSource.ts';
