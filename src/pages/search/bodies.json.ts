import type { APIRoute } from 'astro';
import { archive } from '../../site/archive.ts';
import { bodiesFile } from '../../site/bodies-file.ts';

export const GET: APIRoute = () => Response.json(bodiesFile(archive()));
