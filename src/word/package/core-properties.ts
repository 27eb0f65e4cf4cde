/** Who made a document, what it is called and of which day it is: no clock tells, so that the same report gives the same bytes. */
import type { Report } from '../../core/report/report.ts';
import { xmlText } from '../../core/open-data/xml-text.ts';

/** The content of docProps/core.xml. */
export function coreProperties({ title, agencyName, year, publishedOn }: Report): string {
  // The day of publication, or else the last of the year that is reported on.
  const day = `${publishedOn ?? `${String(year)}-12-31`}T00:00:00Z`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(agencyName)}</dc:creator>` +
    '<dc:language>zh-CN</dc:language>' +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>` +
    '</cp:coreProperties>'
  );
}
