import type { ClosingTemplate } from '../../../core/forloeb/closing-template.ts';

export interface StepProps {
  readonly words: ClosingTemplate;
}
