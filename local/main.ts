import { inForeground } from './foreground.ts';

// `make run`: the stack, until Ctrl-C or a crash.
await inForeground(async () => ({ stay: true, code: 0 }));
