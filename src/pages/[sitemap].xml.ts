import type { APIRoute, GetStaticPaths } from 'astro';
import { archive } from '../site/archive.ts';
import { sitemapFiles } from '../site/site-map/sitemap-files.ts';

export const getStaticPaths = (() =>
  sitemapFiles(archive()).map(({ name, xml }) => ({
    params: { sitemap: name },
    props: { xml },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
