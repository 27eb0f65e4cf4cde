/** The local files that reports use: pictures and attachments, at the address that their text gives. */
import type { APIRoute } from 'astro';
import { archive } from '../../../site/archive.ts';
import { readReportFile, reportFiles } from '../../../site/report-files.ts';

export const getStaticPaths = () => reportFiles(archive());

export const GET: APIRoute = ({ params: { agency = '', file = '' } }) =>
  new Response(readReportFile(agency, file));
