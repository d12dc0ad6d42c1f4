let deleted = '';

/** Says that this user's account is no more, while the app still holds its session. */
export function rememberDeleted(userId: string): void {
  deleted = userId;
}

export const isDeleted = (userId: string): boolean => deleted !== '' && deleted === userId;
