/** The HTTP status that Kong's plugin gives a gRPC status. */
const HTTP_OF: readonly number[] = [
  200, 499, 500, 400, 504, 404, 409, 403, 429, 400, 409, 400, 500, 500, 503, 500, 401,
];

export const httpStatus = (grpc: number): number => HTTP_OF[grpc] ?? 500;
