export { EvidenceLegend, type EvidenceLegendProps } from './EvidenceLegend';
export { EvidenceText, type EvidenceTextProps } from './EvidenceText';
export { type EvidenceField, evidenceField, evidenceFields, type Found, foundIn, SURE } from './fields';
export { Swatch } from './Swatch';
export { useSource } from './useSource';
