import { useState } from 'react';
import { type Refusal, useRefusal } from './useRefusal.ts';

type Fields = Record<string, string>;
/** What is wrong with the values, by field. */
type Problems<Values extends Fields> = { [Name in keyof Values]?: string | undefined };

interface FormOptions<Values extends Fields> {
  initial: Values;
  /** What can be told without asking the server. */
  check: (values: Values) => Problems<Values>;
  send: (values: Values) => Promise<void>;
}

/** What is typed into a form, and what is wrong with it; nothing typed is lost when it is refused. */
export function useForm<Values extends Fields>({ initial, check, send }: FormOptions<Values>) {
  const refusalOf = useRefusal();
  const [values, setValues] = useState(initial);
  const [{ problems, whole }, setRefusal] = useState<Refusal>({ problems: {} });
  const [busy, setBusy] = useState(false);

  async function submit(): Promise<void> {
    if (busy) return;
    const found = check(values);
    setRefusal({ problems: found as Refusal['problems'] });
    if (Object.values(found).some(Boolean)) return;
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      setRefusal(refusalOf(error, Object.keys(initial)));
    } finally {
      setBusy(false);
    }
  }

  return {
    values,
    busy,
    submit: () => void submit(),
    /** What is wrong with no field in particular. */
    whole,
    /** What an input needs to know of one of the fields. */
    field: (name: keyof Values & string) => ({
      value: values[name],
      error: problems[name],
      onChangeText: (text: string) => {
        setValues((now) => ({ ...now, [name]: text }));
        setRefusal((now) => ({ problems: { ...now.problems, [name]: undefined } }));
      },
    }),
  };
}
