// One of several answers. Nothing is chosen in advance.
import { ChoiceFrame, ChoiceInput, type ChoiceProps } from './choice-frame.tsx';
import { fieldId, useValue } from './field-frame.tsx';

export function Radios({ options, ...frame }: ChoiceProps) {
  const chosen = useValue(frame.name);
  return (
    <ChoiceFrame {...frame}>
      {options.map((option, i) => (
        <ChoiceInput
          key={option.value}
          type="radio"
          id={`${fieldId(frame.name)}${i === 0 ? '' : `-${i}`}`}
          name={frame.name}
          option={option}
          checked={chosen === option.value}
        />
      ))}
    </ChoiceFrame>
  );
}
