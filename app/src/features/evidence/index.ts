export { EvidenceLegend } from './EvidenceLegend.tsx';
export { EvidenceText } from './EvidenceText.tsx';
export { type EvidenceField, evidenceField, type Found, foundIn } from './fields.ts';
export { Swatch } from './Swatch.tsx';
export { useSource } from './useSource.ts';
