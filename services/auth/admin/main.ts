import { changeAdmin } from './command.ts';

// In a container: docker compose run --rm --no-deps -e USERNAME=alice auth node admin/main.js
changeAdmin(process.env).then(
  (said) => console.log(said),
  // Its message only: the whole error of a statement would show what was in it.
  ({ message }: Error) => {
    console.error(message);
    process.exitCode = 1;
  },
);
