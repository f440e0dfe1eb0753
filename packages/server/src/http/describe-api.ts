import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

const about = `Every door of this Overread, made from the schemas it checks requests with. Sign in under /api/auth; the session
is a cookie. Errors are problem details (RFC 9457) with a code. Images go and come by DICOMweb (PS3.18) under
/api/cases/{caseId}/dicomweb.`;

/** OpenAPI of all doors opened after it, at /api/openapi.json, and a page to read it at /api/docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Overread', version: '0.1.0', description: about } },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    staticCSP: false,
    uiConfig: { tryItOutEnabled: false },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
}
