import type { APIRoute } from 'astro';
import { archive } from '../site/archive.ts';
import { robotsText } from '../site/site-map/robots-text.ts';
import { href, paths } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(archive().site, href(paths.front)), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
