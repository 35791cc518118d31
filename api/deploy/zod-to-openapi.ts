/**
 * What the Worker's bundle gets for `@asteasolutions/zod-to-openapi`: routes may say what they are,
 * and nothing is made of it. The document that they add up to is a file of the deployment.
 */
export class OpenAPIRegistry {
  readonly definitions: readonly never[] = [];
  registerPath(): void {}
  registerComponent(): void {}
}

class NoDocument {
  generateDocument(): never {
    throw new Error('/openapi.json is a file here.');
  }
}
export { NoDocument as OpenApiGeneratorV3, NoDocument as OpenApiGeneratorV31 };

export function extendZodWithOpenApi(): void {}
export const getOpenApiMetadata = (): Record<string, never> => ({});
