/** What SignUp takes as a name; letter case is ignored. */
export const isUsername = (text: string): boolean => /^[a-z\d._-]{3,64}$/i.test(text.trim());

/** Long enough for a password, in characters as users count them. */
export const isLongEnough = (password: string): boolean => [...password].length >= 8;

/** Might be an e-mail address; whether it is one, only mail can tell. */
export const mayBeEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());
